"""Every page in every language offered, for search engines. Knows no word."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from checklist.language.catalogue import offered
from checklist.urls import PAGES


def sitemap(origin: str) -> str:
    """The addresses, whole, as a sitemap must have them: each page beside itself in the others."""
    pages = [[(code, _address(code, str(page.name))) for code in offered()] for page in PAGES]
    return render_to_string("sitemap.xml", {"origin": origin, "pages": pages})


@require_safe
def answer_sitemap(request: HttpRequest) -> HttpResponse:
    """The same where the pages say that they stand; untold, for whichever host was asked."""
    origin = settings.ORIGIN or request.build_absolute_uri("/").rstrip("/")
    return HttpResponse(sitemap(origin), content_type="application/xml; charset=utf-8")


def _address(code: str, page: str) -> str:
    with override(code):
        return reverse(page)
