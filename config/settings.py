"""Django settings. What a deployment may choose comes from the environment.

Nothing about needles but what a home screen shows of the app, which django-pwa reads here.

There is no database, session, cookie or account: nothing is stored, so nothing can leak.
"""

from pathlib import Path

from django.core.management.utils import get_random_secret_key
from django.utils.translation import gettext_lazy as _

from config.environment import hosts, origin, public, switch
from config.prefixes import known

BASE_DIR = Path(__file__).resolve().parent.parent
LOCALE_PATHS = [BASE_DIR / "locale"]

DEBUG = switch("NEEDLEWISE_DEV")
KILL_SWITCH = switch("NEEDLEWISE_KILL_SWITCH")
QUICK = switch("NEEDLEWISE_QUICK")
PUBLIC = public("NEEDLEWISE_PUBLIC", dev=DEBUG)
ALLOWED_HOSTS = hosts("NEEDLEWISE_HOSTS", public=PUBLIC)
ORIGIN = origin("NEEDLEWISE_ORIGIN", "NEEDLEWISE_HOSTS", ALLOWED_HOSTS)
# Django insists on a key. Nothing here is signed, so one for each process will do.
SECRET_KEY = get_random_secret_key()

INSTALLED_APPS = ["django.contrib.staticfiles", "pwa", "config.building", "checklist"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
APPEND_SLASH = True
DATABASES: dict[str, dict[str, str]] = {}
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.i18n",
                "checklist.views.every_page",
            ],
        },
    }
]

# Each language is a whole site of its own under its prefix: same bytes for everyone, and a small
# copy on the phone. English stands at "/".
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [(code, code) for code in known(BASE_DIR / "locale")]
FORMAT_MODULE_PATH = "config.formats"
USE_TZ = True
TIME_ZONE = "UTC"

# The built site: pages and static files, side by side. `manage.py build` points this at the
# newest; a worker that is already running keeps the folder that it started with.
SITE = BASE_DIR / "site"
SITE_ROOT = SITE.resolve()
STATIC_URL = "/static/"
STATIC_ROOT = SITE_ROOT / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Only our own files: django-pwa brings 800 kB of icons and splash screens that nobody needs.
STATICFILES_FINDERS = ["config.building.joined.JoinedFiles", "config.building.drawn.DrawnFiles"]
# A file in the folder of a language is drawn in it, and kept by the phones that read it.
DRAWN_FILES = {
    **{f"{code}/depth.svg": "checklist.drawing.drawing" for code, _name in LANGUAGES},
    "first-edition.json": "checklist.moving.table",
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "config.building.storage.HashedFiles"
    },
}

# config/serving/bodies.py has already refused what is larger. An upload must never reach the disk.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 400
DATA_UPLOAD_MAX_NUMBER_FILES = 1

SILENCED_SYSTEM_CHECKS = [
    # config/serving/headers.py sends the security headers on every response, the files' too.
    "security.W001",
    "security.W002",
    # Nothing is stored and nobody is signed in, so a forged request has nothing to gain.
    "security.W003",
]

# No path, host or answer in a log. A page not found and a wrong host are not worth a line.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": True,
    "formatters": {"place": {"()": "config.logs.PlaceOnly"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "place"},
        "failures": {"class": "logging.StreamHandler", "formatter": "place", "level": "ERROR"},
        "none": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.request": {"handlers": ["failures"], "propagate": False},
        "django.security": {"handlers": ["none"], "propagate": False},
    },
}

# The web app: manifest and head tag. Pictures are named as in static/, and hashed by the build.
PWA_APP_NAME = _("Needlewise: check before needling")
PWA_APP_DESCRIPTION = _(
    "Questions and plain facts for anyone about to use a microneedling tool at home, or who has. "
    "Works offline. Always ends in: see a professional."
)
PWA_APP_THEME_COLOR = "#f6f1e7"
PWA_APP_BACKGROUND_COLOR = "#f6f1e7"
PWA_APP_DEBUG_MODE = False
PWA_APP_SPLASH_SCREEN: list[dict[str, str]] = []
PWA_APP_ICONS = [
    {"src": "icons/icon-192.png", "sizes": "192x192", "purpose": "any"},
    {"src": "icons/icon-512.png", "sizes": "512x512", "purpose": "any"},
    {"src": "icons/maskable-512.png", "sizes": "512x512", "purpose": "maskable"},
]
PWA_APP_ICONS_APPLE = [{"src": "icons/apple-touch-180.png", "sizes": "180x180"}]
PWA_APP_SCREENSHOTS = [
    {"src": "screenshots/home.png", "sizes": "412x915", "label": _("Three ways in")},
    {"src": "screenshots/question.png", "sizes": "412x915", "label": _("One question a screen")},
    {"src": "screenshots/verdict.png", "sizes": "412x915", "label": _("Your risks, with sources")},
]
PWA_APP_SHORTCUTS = [
    {"name": _("Check before needling"), "page": "before", "icon": "icons/icon-192.png"},
    {"name": _("I have done it and feel fine"), "page": "after", "icon": "icons/icon-192.png"},
    {"name": _("I am worried"), "page": "warning-signs", "icon": "icons/icon-192.png"},
    {"name": _("Emergency numbers"), "page": "emergency", "icon": "icons/icon-192.png"},
]
