"""Every address. ``PAGES`` are the same for everyone: they are built once and kept on the phone."""

from django.conf import settings
from django.urls import URLPattern, path
from django.views.generic import TemplateView
from pwa.views import manifest

from checklist import views
from checklist.blocks import blocks


def _page(route: str, template: str, name: str) -> URLPattern:
    return path(route, views.page, {"template": template}, name=name)


PAGES = [
    _page("", "home.html", "home"),
    path("check/", views.check, {"checklist": "before"}, name="before"),
    path("check/verdict/", views.answer, {"checklist": "before"}, name="before-verdict"),
    path("after/", views.check, {"checklist": "after"}, name="after"),
    path("after/verdict/", views.answer, {"checklist": "after"}, name="after-verdict"),
    path("warning-signs/", views.check, {"checklist": "warning-signs"}, name="warning-signs"),
    path(
        "warning-signs/verdict/",
        views.answer,
        {"checklist": "warning-signs"},
        name="warning-signs-verdict",
    ),
    _page("emergency/", "emergency.html", "emergency"),
    _page("is-it-useful/", "is_it_useful.html", "is-it-useful"),
    _page("professionals/", "professionals.html", "professionals"),
    _page("how-it-decides/", "how_it_decides.html", "how-it-decides"),
    _page("sources/", "sources.html", "sources"),
    _page("keep/", "keep.html", "keep"),
    _page("about/", "about.html", "about"),
    _page("offline/", "offline.html", "offline"),
]

urlpatterns = [
    *PAGES,
    path("manifest.webmanifest", manifest, name="manifest"),
]

if settings.DEBUG:
    urlpatterns += [
        path("blocks/", blocks, name="blocks"),
        # A copy kept from `make run` at the same address would hide what is being worked on.
        path(
            "serviceworker.js",
            TemplateView.as_view(
                template_name="serviceworker/off.js", content_type="text/javascript"
            ),
        ),
    ]
