"""Every block in every state on one page, to look at while the styles change. `make dev` only."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from checklist.forms import ChecklistForm
from checklist.views import CHECKLISTS, verdict_context

SENT = "stage=done&age=under-18&age=22-or-over&tool=roller&length=to-1-mm&place=face&place=scalp"


@require_safe
def blocks(request: HttpRequest) -> HttpResponse:
    """A form with something to mend, and the verdict of its other answers."""
    checklist = CHECKLISTS["before"]
    form = ChecklistForm(checklist, QueryDict(SENT))
    form.is_valid()
    context = verdict_context(checklist, form.answers)
    shown = ["stage", "age", "skin-now", "tool", "length", "place"]
    return render(request, "blocks.html", {**context, "form": form, "shown": shown})
