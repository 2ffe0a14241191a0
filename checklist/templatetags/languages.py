"""Prints the languages, each with the address of the same page in it. Words nothing."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.translation import get_language, get_language_info, override

from checklist.language.catalogue import ENGLISH, offered
from checklist.language.signing import all_signed, signed_in
from checklist.language.spoken import Language, spoken
from checklist.reference import SignOff

register = template.Library()


@dataclass(frozen=True)
class Offered:
    """A language, and where the reader's page is in it."""

    language: Language
    address: str
    here: bool

    @property
    def direction(self) -> str:
        """As HTML has it."""
        return "rtl" if get_language_info(self.language.code)["bidi"] else "ltr"


@register.simple_tag(takes_context=True)
def languages(context: Context) -> list[Offered]:
    """Every language offered, English first; none where there is no choice."""
    known = [spoken(code) for code in offered()]
    page = context.get("page_name") or "home"
    found = [_offered(language, page) for language in known if language]
    return found if len(found) > 1 else []


@register.simple_tag(takes_context=True)
def sign_offs(context: Context) -> tuple[SignOff, ...]:
    """Who reviewed words of this language."""
    return signed_in(context["content"], get_language() or ENGLISH)


@register.simple_tag(takes_context=True)
def unsigned(context: Context) -> bool:
    """True for a translation of which any word is left that no health worker signed for."""
    return get_language() != ENGLISH and not all_signed(sign_offs(context))


def _offered(language: Language, page: str) -> Offered:
    here = language.code == get_language()
    with override(language.code):
        return Offered(language, reverse(page), here)
