"""The site is the checklist, once in each language: English at "/", the others under a prefix."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from checklist.sitemap import answer_sitemap

urlpatterns = [
    path("sitemap.xml", answer_sitemap),
    *i18n_patterns(path("", include("checklist.urls")), prefix_default_language=False),
]

handler400 = "checklist.views.bad_request"
handler404 = "checklist.views.not_found"
handler500 = "checklist.views.server_error"
