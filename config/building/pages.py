"""The one place where the build meets the pages: their addresses, and what Django answers there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import get_resolver, resolve, reverse
from django.utils.translation import override

from checklist.checks import LANGUAGES
from checklist.language.catalogue import ENGLISH, offered
from checklist.language.compiling import compile_whole, told
from checklist.language.withdrawing import withdrawn
from checklist.sitemap import sitemap
from checklist.urls import PAGES

__all__ = ["LANGUAGES", "compile_whole", "offered", "sitemap", "told"]


def page_addresses(language: str = ENGLISH) -> list[str]:
    """The address in one language of every page that is the same for everyone."""
    with override(language):
        return [reverse(str(page.name)) for page in PAGES]


def every_address() -> list[str]:
    """The address of every such page in each language known, offered now or not."""
    return [address for code, _ in settings.LANGUAGES for address in page_addresses(code)]


def home(language: str) -> str:
    """Where a language begins: its scope."""
    with override(language):
        return reverse("home")


def page_file(site: Path, address: str) -> Path:
    """Where a built page stands: ``/check/`` is ``check/index.html``."""
    return site / address.strip("/") / "index.html"


def answer(address: str) -> bytes:
    """What Django answers at an address, asked without a server."""
    view, args, kwargs = resolve(address)
    response: HttpResponse = view(RequestFactory().get(address), *args, **kwargs)
    return lean(response.content)


def lean(page: bytes) -> bytes:
    """Without the empty lines and the indents that templates leave: no text here rests on them."""
    return re.sub(rb"\s*\n\s*", b"\n", page)


def not_found() -> bytes:
    """What it answers where there is nothing."""
    view: Callable[..., HttpResponse] = get_resolver().resolve_error_handler(404)
    return view(RequestFactory().get("/"), Exception()).content


def withdrawn_page(language: str) -> bytes:
    """The one page of a language that is not whole, in words of its own."""
    context = withdrawn(language)
    return render_to_string("withdrawn.html", context, RequestFactory().get("/")).encode()


def no_server() -> bytes:
    """For servers that serve files alone: what stands where a form would have been answered."""
    return render_to_string("errors/405.html", request=RequestFactory().get("/")).encode()
