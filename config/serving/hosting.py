"""The same headers for whoever serves the built site: nginx, Caddy, or a static host.

Written from headers.py and files.py beside it by `manage.py site`, never by hand.
"""

from __future__ import annotations

from config.serving.files import HASHED_NAME, IMMUTABLE, REVALIDATE
from config.serving.headers import SECURITY_HEADERS, TRANSPORT_SECURITY

TYPES = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "image/svg+xml": "svg",
    "image/png": "png",
    "application/json": "json",
    "application/manifest+json": "webmanifest",
}
WRITTEN = "# Written by `make site` from config/serving/headers.py. Do not edit: change it there.\n"

NGINX = """\
{written}# Goes into the http block, for example as /etc/nginx/conf.d/needlewise.conf. Change the
# lines marked "yours". nginx keeps its name in the Server header; its version is hidden.
map $https$http_x_forwarded_proto $needlewise_hsts {{
    default "";
    "" "";  # plain http: found at once, before the pattern
    https "{hsts_value}";
    ~^on "{hsts_value}";
}}
server {{
    listen 8080;            # yours
    server_name _;          # yours
    root /srv/needlewise;   # yours: the folder public/
    server_tokens off;
    access_log off;         # who read which page is nobody's business
    log_not_found off;
    open_file_cache max=1000;
    gzip_static on;
    gzip_vary on;
    # brotli_static on;     # with Debian's libnginx-mod-http-brotli-static
    charset utf-8;
    charset_types text/css text/javascript text/plain;
    types {{
{types}
    }}
    absolute_redirect off;
    client_max_body_size 64k;
    client_header_timeout 10s;
    client_body_timeout 10s;
{headers}
    add_header Strict-Transport-Security $needlewise_hsts always;
    add_header Cache-Control "{revalidate}";
    error_page 403 404 =404 /404.html;
    # A form that is sent finds no server here: the page says so, and where the answers stand.
    error_page 405 /405.html;
    location ^~ /static/ {{  # hashed names; a block with one header of its own inherits none
{inner_headers}
        add_header Strict-Transport-Security $needlewise_hsts always;
        add_header Cache-Control "{immutable}";
    }}
    # Each page by its name: no pattern to match, and one look-up less than by `index`.
{pages}
}}
"""

CADDY = """\
{written}# `SITE=needlewise.example caddy run --config deploy/Caddyfile.static`, beside public/.
# Without SITE: this machine only, http, port 8080.
{{$SITE::8080}} {{
\troot * {{$ROOT:public}}
\theader {{
\t\t-Server
{headers}
\t}}
\t@https protocol https
\theader @https {hsts} "{hsts_value}"
\t@hashed path_regexp {hashed}
\t@pages not path_regexp {hashed}
\theader @hashed Cache-Control "{immutable}"
\theader @pages Cache-Control "{revalidate}"
\theader /manifest.webmanifest Content-Type application/manifest+json
\t@forms not method GET HEAD
\thandle @forms {{
\t\terror 405
\t}}
\thandle {{
\t\tfile_server {{
\t\t\tprecompressed br gzip
\t\t}}
\t}}
\thandle_errors {{
\t\theader {{
\t\t\t-Server
\t\t\t-Cache-Control
{error_headers}
\t\t}}
\t\t@form expression {{err.status_code}} == 405
\t\trewrite @form /405.html
\t\t@other expression {{err.status_code}} != 405
\t\trewrite @other /404.html
\t\tmethod GET
\t\tfile_server
\t}}
}}
"""

CADDY_PROXY = """\
{written}# HTTPS in front of the Python server. Caddy gets and renews the certificate by itself.
# NEEDLEWISE_HOSTS is one host here; write more of them with a comma and a space between.
{{$NEEDLEWISE_HOSTS}} {{
\theader -Server
\trequest_body {{
\t\tmax_size 64KB
\t}}
\t# While the server is being replaced, a request waits for the new one.
\treverse_proxy {{$NEEDLEWISE_APP:app:8000}} {{
\t\tlb_try_duration 15s
\t\tlb_try_interval 100ms
\t}}
\thandle_errors {{  # what Caddy answers itself: a body too large, no server behind it
\t\theader {{
\t\t\t-Server
{error_headers}
\t\t}}
\t\t@https protocol https
\t\theader @https {hsts} "{hsts_value}"
\t}}
}}
"""


def quoted(template: str, separator: str = "\n") -> str:
    """Every security header, each in this form."""
    return separator.join(
        template.format(name=name, value=value) for name, value in SECURITY_HEADERS.items()
    )


def nginx(pages: list[str]) -> str:
    """A server block for these addresses, and for the files that they ask for."""
    return NGINX.format(
        written=WRITTEN,
        revalidate=REVALIDATE,
        immutable=IMMUTABLE,
        hsts_value=TRANSPORT_SECURITY[1],
        types="\n".join(f"        {kind} {ending};" for kind, ending in TYPES.items()),
        headers=quoted('    add_header {name} "{value}" always;'),
        inner_headers=quoted('        add_header {name} "{value}" always;'),
        pages="\n".join(
            f"    location = {page} {{ try_files {page}index.html =404; }}" for page in pages
        ),
    )


def caddy() -> str:
    """A Caddyfile for the folder."""
    return CADDY.format(
        **_for_caddy(),
        revalidate=REVALIDATE,
        immutable=IMMUTABLE,
        hashed=HASHED_NAME,
        headers=quoted('\t\t{name} "{value}"'),
    )


def caddy_proxy() -> str:
    """A Caddyfile for the Python server."""
    return CADDY_PROXY.format(**_for_caddy())


def _for_caddy() -> dict[str, str]:
    hsts, hsts_value = TRANSPORT_SECURITY
    headers = quoted('\t\t\t{name} "{value}"')
    return {"written": WRITTEN, "hsts": hsts, "hsts_value": hsts_value, "error_headers": headers}


def headers_file(pages: list[str]) -> str:
    """``_headers``, as static hosts read it. They join the rules that match: no two name one."""
    hsts = ": ".join(TRANSPORT_SECURITY)
    revalidated = [*pages, "/serviceworker.js", "/robots.txt", "/manifest.webmanifest"]
    return (
        f"{WRITTEN}/*\n{quoted('  {name}: {value}')}\n  {hsts}\n"
        f"/static/*\n  Cache-Control: {IMMUTABLE}\n"
        + "".join(f"{address}\n  Cache-Control: {REVALIDATE}\n" for address in revalidated)
        + "  Content-Type: application/manifest+json\n"
    )
