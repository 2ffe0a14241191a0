"""What the server runs: security headers around the built files, Django behind them."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django = get_wsgi_application()

from config.forms import BoundedForms  # noqa: E402  (settings must be ready)
from config.headers import SecurityHeaders  # noqa: E402
from config.serving import SiteFiles  # noqa: E402

application = SecurityHeaders(SiteFiles(BoundedForms(django), settings.SITE_ROOT))
