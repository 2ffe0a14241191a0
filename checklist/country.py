"""A country and the numbers that a reader in it can call.

Plain frozen data, like ``schema``: no Django, no wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checklist.schema import Text


@dataclass(frozen=True)
class PhoneNumber:
    """A number to call, as it is printed, with what must be known of it.

    ``dial`` is what the phone dials where that is not the number alone ("119 ext. 8" dials 119).
    ``seen`` is "recheck" for what was read but is old or second-hand: it never stands alone.
    ``twin`` reaches the same service as the number before it: it stands where all numbers do.
    """

    tel: str
    note: Text = ""
    dial: str = ""
    seen: Literal["read", "recheck"] = "read"
    twin: bool = False

    @property
    def dialled(self) -> str:
        """The digits, stars and hashes that a phone sends."""
        return self.dial or self.tel.translate(str.maketrans("", "", " ()-"))

    @property
    def address(self) -> str:
        """The address of a call. A bare hash would begin a fragment."""
        return "tel:" + self.dialled.replace("#", "%23")


@dataclass(frozen=True)
class Country:
    """Whom to call and where to go. What was not read is left empty: general words stand there.

    ``ambulance`` comes first for life in danger; ``unanswered`` says what to do if nobody answers.
    ``today`` is where a doctor is seen the same day, ``closed`` where if that is closed, ``blood``
    where to go after somebody else's blood, ``whom`` whom to see and on which register they stand.
    ``spoken`` is the name in a sentence, where that differs.
    """

    id: str
    name: Text
    ambulance: tuple[PhoneNumber, ...]
    spoken: Text = ""
    unanswered: Text = ""
    advice: tuple[PhoneNumber, ...] = ()
    poison: tuple[PhoneNumber, ...] = ()
    crisis: tuple[PhoneNumber, ...] = ()
    child: tuple[PhoneNumber, ...] = ()
    today: Text = ""
    closed: Text = ""
    blood: Text = ""
    whom: Text = ""
    note: Text = ""

    @property
    def numbers(self) -> tuple[PhoneNumber, ...]:
        """Every number of it."""
        return (*self.ambulance, *self.advice, *self.poison, *self.crisis, *self.child)
