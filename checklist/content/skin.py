"""How thick skin is and how far needles may reach, as measured: ranges, never one number.

Must not know which length or place a reader chose, and recommends no length.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import NeedleLength, SkinSite, Statement
from checklist.schema import Text

OUTER_LAYER_MM: tuple[float, float] = (0.01, 0.02)

SKIN_SITES: tuple[SkinSite, ...] = (
    SkinSite(
        id="eyelid",
        name=_("Eyelid"),
        place="place.eyelids",
        epidermis_mm=(0.17, 0.18),
        dermis_mm=(0.58, 0.67),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="upper-lip",
        name=_("Skin above the lip"),
        place="place.nose-or-upper-lip",
        epidermis_mm=(0.06, 0.12),
        dermis_mm=(1.1, 1.9),
        method=_("Lab slides, which dry out and read thin. The dermis lies within this range."),
        sources=("chopra-thickness", "face-histology"),
    ),
    SkinSite(
        id="nose-bridge",
        name=_("Bridge of the nose"),
        place="place.nose-or-upper-lip",
        epidermis_mm=(0.19, 0.20),
        dermis_mm=(0.93, 1.03),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="forehead",
        name=_("Forehead"),
        place="place.face",
        epidermis_mm=(0.20, 0.22),
        dermis_mm=(0.86, 1.17),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="temple",
        name=_("Temple"),
        place="place.face",
        epidermis_mm=(0.18, 0.19),
        dermis_mm=(0.80, 1.06),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="cheekbone",
        name=_("Cheekbone"),
        place="place.face",
        epidermis_mm=(0.19, 0.20),
        dermis_mm=(0.87, 1.14),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="under-jaw",
        name=_("Under the jaw"),
        place="place.neck-or-chest",
        epidermis_mm=(0.18, 0.21),
        dermis_mm=(0.91, 1.02),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="whole-face",
        name=_("Whole face"),
        place="place.face",
        epidermis_mm=(0.03, 0.12),
        dermis_mm=(0.76, 1.97),
        method=_("Lab slides, which dry out and read thin. One range for many places."),
        sources=("chopra-thickness", "face-histology"),
    ),
    SkinSite(
        id="neck",
        name=_("Neck"),
        place="place.neck-or-chest",
        epidermis_mm=(0.17, 0.19),
        dermis_mm=(0.98, 0.99),
        method=_("Ultrasound, which tends to read thick."),
        sources=("facial-ultrasound",),
    ),
    SkinSite(
        id="scalp",
        name=_("Scalp"),
        place="place.scalp",
        epidermis_mm=(0.08, 0.27),
        dermis_mm=(2.1, 5.9),
        method=_("Lab slides, which dry out and read thin. One range for six body places."),
        sources=("body-histology",),
    ),
    SkinSite(
        id="body",
        name=_("Belly and other body skin"),
        place="place.large-area",
        epidermis_mm=(0.08, 0.27),
        dermis_mm=(2.1, 5.9),
        method=_("Lab slides, which dry out and read thin. One range for six body places."),
        sources=("body-histology",),
    ),
)

# Drawn where the reader has named no place.
DEFAULT_PLACE = "place.face"

_REACH = ("kalluri-channels", "polymer-needles")

NEEDLE_LENGTHS: tuple[NeedleLength, ...] = (
    NeedleLength(
        id="to-0-3-mm",
        length="length.to-0-3-mm",
        longest_mm=0.3,
        text=_(
            "Needles printed up to 0.3 mm may open only the dead outer layer, or pass right"
            " through the epidermis of the face."
        ),
        sources=(*_REACH, "pore-closing", "facial-ultrasound"),
    ),
    NeedleLength(
        id="to-0-5-mm",
        length="length.to-0-5-mm",
        longest_mm=0.5,
        text=_(
            "Needles printed up to 0.5 mm may reach the deeper skin (dermis) at many places on the"
            " face, and make it bleed."
        ),
        sources=(*_REACH, "chopra-thickness", "facial-ultrasound"),
    ),
    NeedleLength(
        id="to-1-mm",
        length="length.to-1-mm",
        longest_mm=1.0,
        text=_(
            "Needles printed up to 1 mm may reach the deeper skin (dermis), where vessels and"
            " nerves lie, and at the eyelid pass right through the skin."
        ),
        sources=(*_REACH, "facial-ultrasound"),
    ),
    NeedleLength(
        id="over-1-mm",
        length="length.over-1-mm",
        longest_mm=1.5,
        text=_(
            "Needles printed 1 to 1.5 mm may reach far into the deeper skin (dermis), and longer"
            " ones exist that can pass it at most places measured on the face."
        ),
        sources=(*_REACH, "skinpen-labelling", "facial-ultrasound"),
    ),
)

PAPER = _("A sheet of paper is about 0.1 mm thick.")

DEPTH_NOTE: Text = _(
    "The printed length is not the real depth, and a cheap tool may not match its label. Skin"
    " bends, so needles may go less deep. Pressing, stretching the skin, more passes or a motor"
    " can take them deeper. Nobody can tell how deep they go in you. We recommend no length."
)

LAYER_NAMES: dict[str, Text] = {
    "outer-layer": _("Dead outer layer"),
    "epidermis": _("Epidermis, the living outer skin"),
    "dermis": _("Dermis"),
    "under-skin": _("Under the skin"),
}
"""Labels for a drawing, by the id of the layer."""

LAYERS: tuple[Statement, ...] = (
    Statement(
        "outer-layer",
        _("The dead outer layer is your skin’s shield, about 0.01 to 0.02 mm thick."),
        ("general-knowledge",),
    ),
    Statement(
        "epidermis",
        _("The epidermis is the living outer skin, and it has no blood vessels."),
        ("general-knowledge",),
    ),
    Statement(
        "dermis",
        _("The dermis holds blood vessels, nerves and collagen, so blood means needles got there."),
        ("general-knowledge",),
    ),
    Statement(
        "under-skin",
        _("Below the dermis the skin ends, and the longest needles can go past it on the face."),
        ("skinpen-labelling", "facial-ultrasound"),
    ),
)

STRIP_NOTE: Text = _(
    "To scale: needles on sale, and the skin of a face. Blood starts in the deeper skin (dermis),"
    " under the outer skin (epidermis). We recommend no length."
)
