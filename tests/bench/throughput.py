"""Requests a second and the slowest of a hundred, against nginx serving the same bytes.

Both on this machine and in turns, with the load made on the same cores: only the ratio travels.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.report import Report
from tests.browser.server import Server, Site
from tests.nginx import MISSING, Nginx, installed, speaks_brotli

CONNECTIONS = 64
SECONDS = 1
ROUNDS = 32  # short and many: other work on this machine comes in bursts
SCRIPT = """
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("R %.0f %.3f %d\\n", summary.requests / summary.duration * 1e6,
    latency:percentile(99) / 1000, e.status + e.connect + e.read + e.write + e.timeout))
end
"""
PLAIN = """server { listen 8080; root /srv/needlewise; open_file_cache max=10;
  location / { default_type text/html; add_header Content-Encoding ENCODING; } }"""


@dataclass(frozen=True)
class Run:
    """What one run of wrk saw."""

    rate: float
    p99: float
    errors: int


def wrk(url: str, encoding: str, script: Path, seconds: int = SECONDS) -> Run:
    """Load one address."""
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(script)]
    command += ["-H", f"Accept-Encoding: {encoding}", url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"^R (\d+) ([\d.]+) (\d+)$", said, re.MULTILINE)
    assert found, said
    return Run(float(found[1]), float(found[2]), int(found[3]))


def in_turns(urls: list[str], encoding: str) -> list[tuple[Run, ...]]:
    """Some rounds, each with one run for each address: what disturbs one disturbs all."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT)
        script.flush()
        path = Path(script.name)
        for url in urls:
            wrk(url, encoding, path, 1)
        return [one_round(urls, encoding, path, number % 2) for number in range(ROUNDS)]


def one_round(urls: list[str], encoding: str, script: Path, backwards: int) -> tuple[Run, ...]:
    """One run for each address, as given; made in turns from the first or from the last."""
    runs = [wrk(url, encoding, script) for url in (urls[::-1] if backwards else urls)]
    return tuple(runs[::-1] if backwards else runs)


def bare_copy(url: str, encoding: str, folder: Path) -> Nginx:
    """nginx at its quickest: one file with the bytes that this address answers, and no more."""
    request = urllib.request.Request(url, headers={"Accept-Encoding": encoding})
    with urllib.request.urlopen(request) as response:
        assert response.headers["Content-Encoding"] == encoding
        (folder / "page").write_bytes(response.read())
    return Nginx(folder, other=PLAIN.replace("ENCODING", encoding))


def measure(site: Site, server: Server, report: Report) -> None:
    """Our server, and the built site behind nginx, both against bare nginx."""
    report.title(f"Throughput, {CONNECTIONS} connections, median of {ROUNDS} rounds in turns")
    if not installed() or not shutil.which("wrk"):
        report.left_out("throughput", "no wrk" if installed() else MISSING)
        return
    encoding = "br" if speaks_brotli() else "gzip"
    report.line(f"compressed ahead, {encoding}; nginx is one bare file with the same body")
    with Nginx(site.root / "public") as static:
        for path in ("/", "/check/"):
            compare(path, server.url, static.url, encoding, report)


def compare(path: str, ours: str, hosted: str, encoding: str, report: Report) -> None:
    """One address: our server and the static site, each against bare nginx."""
    with (
        tempfile.TemporaryDirectory() as folder,
        bare_copy(hosted + path, encoding, Path(folder)) as bare,
    ):
        rounds = in_turns([ours + path, hosted + path, f"{bare.url}/page"], encoding)
    bare_runs = [runs[-1] for runs in rounds]
    for place, (name, budget) in enumerate((("Python server", 0.10), ("site behind nginx", 0.9))):
        runs = [each[place] for each in rounds]
        # Round by round: what other work on this machine takes from one, it takes from the other.
        ratio = median(run.rate / beside.rate for run, beside in zip(runs, bare_runs, strict=True))
        report.at_least(f"{path} {name} / nginx, requests a second", ratio, budget, "")
        report.line(f"     {seen(runs)} against {seen(bare_runs)}")
        report.at_most(f"{path} {name}: failed requests", sum(each.errors for each in runs), 0, "")


def seen(runs: list[Run]) -> str:
    """What is usual of some runs, in words."""
    rate, p99 = median(run.rate for run in runs), median(run.p99 for run in runs)
    return f"{rate:,.0f} requests/s, 99th percentile {p99:.1f} ms"
