"""Pages, and the verdict for readers without JavaScript. Knows no rule and no health word.

No answer is stored, logged or put into an address.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from checklist.cards import cards, every_card, unsure
from checklist.content import (
    CONTENT,
    aftercare,
    at_once,
    countries,
    emergency,
    instead,
    skin,
    useful,
    words,
)
from checklist.forms import ChecklistForm
from checklist.schema import PRESSING, Answers, Checklist, Severity
from checklist.standing import standing
from checklist.verdict import choices, verdict

CHECKLISTS = {checklist.id: checklist for checklist in CONTENT.checklists}
FORM_TYPES = {"application/x-www-form-urlencoded", "multipart/form-data"}


def every_page(request: HttpRequest) -> dict[str, Any]:
    """Template context of every page: the content, and the words around a verdict."""
    return {
        "content": CONTENT,
        "page_name": _name(request),
        "origin": settings.ORIGIN,
        "words": words,
        "aftercare": aftercare,
        "at_once": at_once,
        "countries": countries,
        "emergency": emergency,
        "instead": instead,
        "skin": skin,
        "useful": useful,
        "severities": list(reversed(Severity)),
    }


def _name(request: HttpRequest) -> str | None:
    """Which page this is, to lead to the same in another language; none where there is none."""
    try:
        return resolve(request.path_info).url_name
    except Resolver404:
        return None


@require_safe
def page(request: HttpRequest, template: str) -> HttpResponse:
    """A page that is the same for everyone."""
    return render(request, template)


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, checklist: str) -> HttpResponse:
    """GET: the questions of a checklist, none answered.

    POST: the same with the answers that the server's own verdict sends back, to change some.
    """
    if request.method != "POST":
        return _questions(request, ChecklistForm(CHECKLISTS[checklist]))
    if request.content_type not in FORM_TYPES and request.body:
        return render(request, "errors/415.html", status=415)
    form = _sent(request, CHECKLISTS[checklist])
    return _never_kept(_questions(request, form, 200 if form.is_valid() else 422))


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, checklist: str) -> HttpResponse:
    """GET: the verdict of no answers, with every finding in it for the phone to show.

    POST: the verdict of the answers sent, or the questions again with what to mend (422).
    """
    chosen = CHECKLISTS[checklist]
    if request.method != "POST":
        return render(request, "verdict.html", verdict_context(chosen, {}, print_all=True))
    if request.content_type not in FORM_TYPES and request.body:
        return render(request, "errors/415.html", status=415)
    return _never_kept(_answered(request, chosen))


def _questions(request: HttpRequest, form: ChecklistForm, status: int = 200) -> HttpResponse:
    return render(request, "checklist.html", {"form": form}, status=status)


def _never_kept(response: HttpResponse) -> HttpResponse:
    """Nobody between the server and the reader keeps a page that holds answers."""
    add_never_cache_headers(response)
    response["Cache-Control"] = "no-store"
    return response


def _sent(request: HttpRequest, checklist: Checklist) -> ChecklistForm:
    """The form as it was sent. Raises ``BadRequest`` where Django would drop an answer unseen."""
    if request.content_type == "multipart/form-data" and b"*=" in request.body:
        raise BadRequest  # no browser writes a name so
    try:
        return ChecklistForm(checklist, request.POST, request.FILES)
    except LookupError as unknown:  # part of it names a charset that nobody knows
        raise BadRequest from unknown


def _answered(request: HttpRequest, checklist: Checklist) -> HttpResponse:
    form = _sent(request, checklist)
    if not form.is_valid():
        return _questions(request, form, 422)
    return render(request, "verdict.html", verdict_context(checklist, form.answers))


def verdict_context(
    checklist: Checklist, answers: Answers, *, print_all: bool = False
) -> dict[str, Any]:
    """The verdict, and what to print: what applies, or with ``print_all`` everything."""
    found, chosen = verdict(checklist, answers), choices(answers)
    risks = [risk.id for risk in CONTENT.risks]
    made = cards(found, chosen, risks)
    return {
        "verdict": found,
        "chosen": chosen,
        "print_all": print_all,
        "stand": standing(CONTENT.checklists) if print_all else (),
        "sent": [choice.split(".") for choice in sorted(chosen)],
        # What stands from another path may press here too.
        "situations": {*checklist.situations, *PRESSING.values()}
        if print_all
        else {found.situation},
        "unsure": unsure(found, chosen),
        "cards": made,
        "printed": every_card(checklist, risks) if print_all else made,
        "gap_count": len({*found.unknown, *found.unanswered}),
        "said": {finding.id for card in made for finding in card.findings},
    }


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the form could not be read at all."""
    return render(request, "errors/400.html", status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: the page that a phone without a network shows, which leads on."""
    return HttpResponse(_nowhere(get_language()), status=404)


@cache
def _nowhere(language: str) -> str:
    """It in one language, the same wherever nothing is: programs ask for such pages all day."""
    return render_to_string("offline.html", request=HttpRequest())


def server_error(request: HttpRequest) -> HttpResponse:
    """500: without the content, which may be what failed."""
    return render(request, "errors/500.html", status=500)
