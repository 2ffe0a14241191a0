"""nginx, as Debian has it, serving a folder with the configuration that we write."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from config.building.pages import every_address
from config.serving.hosting import nginx
from tests.browser.server import free_port, listens, until

MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
MISSING = "nginx is not installed (Debian: apt-get install nginx)"

MAIN = """
daemon off; {user} worker_processes 2; pid {folder}/pid; error_log {folder}/error.log;
{module}
events {{ worker_connections 1024; }}
http {{
    access_log off; keepalive_requests 100000000;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    {server}
}}
"""


def installed() -> bool:
    """True where there is an nginx to run."""
    return shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin") is not None


def speaks_brotli() -> bool:
    """True where nginx can send the ``.br`` files: Debian packs that by itself."""
    return MODULE.exists()


@dataclass
class Nginx:
    """``with Nginx(public) as server: server.url``."""

    public: Path
    port: int = field(default_factory=free_port)
    other: str = ""  # a server block of one's own, instead of what `make site` writes

    @property
    def url(self) -> str:
        """Where a browser finds it, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Serve; returns once it listens."""
        self.folder = Path(tempfile.mkdtemp(prefix="needlewise-nginx-"))
        self.folder.chmod(0o755)
        server = self.other or nginx(every_address())
        server = server.replace("8080;", f"127.0.0.1:{self.port};")
        server = server.replace("/srv/needlewise;", f"{self.public};")
        module = ""
        if speaks_brotli():
            module = f"load_module {MODULE};"
            server = server.replace("# brotli_static on;", "brotli_static on;")
        user = "user root;" if os.geteuid() == 0 else ""  # test folders are for their owner alone
        config = self.folder / "nginx.conf"
        config.write_text(MAIN.format(folder=self.folder, user=user, module=module, server=server))
        program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
        self.process = subprocess.Popen([program or "nginx", "-c", str(config)])
        until(lambda: listens(self.port))
        return self

    def kill(self) -> None:
        """Gone: the port refuses connections."""
        self.process.terminate()
        self.process.wait()
        until(lambda: not listens(self.port))

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *reason: object) -> None:
        if self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
