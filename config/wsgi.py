"""What the server runs: security headers around the built files, Django behind them."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django = get_wsgi_application()

from django.contrib.staticfiles.storage import staticfiles_storage  # noqa: E402  (settings first)

from config.environment import built  # noqa: E402
from config.serving.layers import layers  # noqa: E402

# `make dev` shows the sources, not what was built of them some time ago.
site = None if settings.DEBUG else built(settings.SITE_ROOT)
# Any question makes it read the hashed names, which are wanted at the first form. Read now, they
# outlive the folder.
staticfiles_storage.path("")
application = layers(django, site)
