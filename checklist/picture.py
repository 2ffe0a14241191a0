"""Where everything in the depth picture is drawn: millimetres in, pixels out, one scale for all.

Pure: no Django and no wording. Must not know which length or place a reader chose.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checklist.reference import NeedleLength, SkinSite
from checklist.schema import Choice

# What was measured is given in hundredths of a millimetre: each is one whole pixel.
PX_PER_MM = 100
# The window ends below the longest needle drawn. Thicker skin goes on below it.
WINDOW_MM = 2.5
WIDTH_MM = 3.4
FIRST_NEEDLE_MM = 0.54
NEEDLE_GAP_MM = 0.48
STRIPE = 5
"""Pixels; what may be one layer or the next is drawn in stripes of both."""

Range = tuple[float, float]


def px(mm: float) -> int:
    """Millimetres as pixels, sideways and down alike."""
    return round(mm * PX_PER_MM)


WINDOW = px(WINDOW_MM)
WIDTH = px(WIDTH_MM)


@dataclass(frozen=True)
class Skin:
    """The skin of a place: what every site measured there spans."""

    place: Choice
    sites: tuple[SkinSite, ...]

    @property
    def id(self) -> str:
        """What the drawing calls it: the id of the option."""
        return self.place.split(".")[1]

    @property
    def site(self) -> SkinSite | None:
        """The one site measured, if it is one: then its name says more than the place's."""
        return self.sites[0] if len(self.sites) == 1 else None

    @property
    def sources(self) -> tuple[str, ...]:
        """Where its numbers come from, each once."""
        return tuple(dict.fromkeys(source for site in self.sites for source in site.sources))

    @property
    def epidermis_mm(self) -> Range:
        """Its thickness, from the thinnest to the thickest measured."""
        return _span(site.epidermis_mm for site in self.sites)

    @property
    def dermis_mm(self) -> Range:
        """Its thickness, from the thinnest to the thickest measured."""
        return _span(site.dermis_mm for site in self.sites)

    @property
    def end_mm(self) -> Range:
        """How deep the dermis ends: both layers of one site together, then of all sites."""
        return _span((_sum(site, 0), _sum(site, 1)) for site in self.sites)

    @property
    def epidermis(self) -> tuple[int, int]:
        """Drawn down to the first, striped down to the second."""
        return _range(self.epidermis_mm)

    @property
    def end(self) -> tuple[int, int]:
        """The dermis: drawn down to the first, striped down to the second, or out of the window."""
        first, last = _range(self.end_mm)
        return first, min(last, WINDOW)

    @property
    def epidermis_or_dermis(self) -> str:
        """The stripes between epidermis and dermis, as a path."""
        return stripes(*self.epidermis)

    @property
    def dermis_or_below(self) -> str:
        """The stripes between dermis and what is below it, as a path."""
        return stripes(*self.end)


@dataclass(frozen=True)
class Needle:
    """A needle of a band's longest printed length, fully in: how far it may reach at most."""

    band: NeedleLength
    x: int
    more: bool
    """True for the last band: needles are sold that are longer than any drawn."""

    @property
    def id(self) -> str:
        """What the drawing calls it: the id of the option."""
        return self.band.id

    @property
    def printed_mm(self) -> float:
        """The longest printed length of the band."""
        return self.band.longest_mm

    @property
    def tip(self) -> int:
        """How far down the needle and the bar beside it are drawn."""
        return px(self.printed_mm)


def skins(sites: Iterable[SkinSite]) -> tuple[Skin, ...]:
    """One for each place with measurements, thickest first: drawn in this order, the thinnest
    of several places chosen lies on top, which is the cautious one to look at.
    """
    every = tuple(sites)
    places = dict.fromkeys(site.place for site in every)
    drawn = (Skin(place, tuple(s for s in every if s.place == place)) for place in places)
    return tuple(sorted(drawn, key=lambda skin: skin.end_mm, reverse=True))


def needles(bands: Iterable[NeedleLength]) -> tuple[Needle, ...]:
    """All of them side by side, shortest first: none stands out."""
    every = sorted(bands, key=lambda band: band.longest_mm)
    return tuple(
        Needle(band, x=px(FIRST_NEEDLE_MM + NEEDLE_GAP_MM * place), more=band is every[-1])
        for place, band in enumerate(every)
    )


def stripes(top: int, bottom: int) -> str:
    """Slanting stripes across the whole width between two depths, as a path.

    A pattern would be shorter, but is not found when another document draws this file's shapes.
    """
    height = bottom - top
    starts = range(0, WIDTH + height, 2 * STRIPE)
    return "".join(f"M{x} {top}h{STRIPE}l-{height} {height}h-{STRIPE}z" for x in starts)


def _sum(site: SkinSite, end: int) -> float:
    return round(site.epidermis_mm[end] + site.dermis_mm[end], 2)


def _span(ranges: Iterable[Range]) -> Range:
    lows, highs = zip(*ranges, strict=True)
    return min(lows), max(highs)


def _range(mm: Range) -> tuple[int, int]:
    return px(mm[0]), px(mm[1])
