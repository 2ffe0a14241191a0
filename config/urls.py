"""The site is the checklist."""

from django.urls import include, path

urlpatterns = [path("", include("checklist.urls"))]

handler400 = "checklist.views.bad_request"
handler404 = "checklist.views.not_found"
handler500 = "checklist.views.server_error"
