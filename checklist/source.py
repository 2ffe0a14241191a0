"""Where a fact comes from, and how it was seen.

Plain frozen data: no Django, and no word of any text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from checklist.schema import Text


@dataclass(frozen=True)
class Source:
    """Where a fact comes from.

    ``seen``: ``read`` (the text was read), ``reported`` (read in a copy or report of it) or
    ``general`` (general medical knowledge, no document, never shown as a citation).
    ``address`` is the publisher's own; ``doi`` is bare (``10.1000/xyz``); ``short`` is what a
    finding calls the publisher, where the name is long. All are names, the same in every language,
    but for the title of what is no document.
    """

    id: str
    title: Text
    publisher: str = ""
    short: str = ""
    volume: str = ""
    year: str = ""
    address: str = ""
    doi: str = ""
    seen: Literal["read", "reported", "general"] = "read"
    note: Text = ""

    @property
    def link(self) -> str:
        """The address to open, a DOI first; empty for general knowledge."""
        return f"https://doi.org/{self.doi}" if self.doi else self.address

    @property
    def opens_front_page(self) -> bool:
        """True if the link goes no deeper than the publisher's own site."""
        parts = urlsplit(self.link)
        return bool(self.link) and parts.path in ("", "/") and not parts.query

    @property
    def is_document(self) -> bool:
        """True if its title and publisher are names, and not words to translate."""
        return self.seen != "general"

    @property
    def label(self) -> str:
        """A few words to name it by: publisher and year."""
        return f"{self.short or self.publisher or self.title} {self.year}".strip()
