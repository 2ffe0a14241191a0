"""Writes what nginx and Caddy need to know into ``deploy/``, where it is under version control."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from config.building.pages import every_address
from config.serving.hosting import caddy, caddy_proxy, nginx


class Command(BaseCommand):
    """`manage.py server_blocks`: for whoever changes a header, an address or a template."""

    help = "Write deploy/nginx.conf, deploy/Caddyfile and deploy/Caddyfile.static anew."

    def handle(self, *args: Any, **options: Any) -> None:
        """Each from its template; a test compares them with what the code says."""
        deploy = settings.BASE_DIR / "deploy"
        deploy.mkdir(exist_ok=True)
        (deploy / "nginx.conf").write_text(nginx(every_address()), encoding="utf-8")
        (deploy / "Caddyfile.static").write_text(caddy(), encoding="utf-8")
        (deploy / "Caddyfile").write_text(caddy_proxy(), encoding="utf-8")
        self.stdout.write(f"Wrote what is in {deploy}")
