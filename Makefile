# make site   builds Chalkline and, with it, this repository's hub
# make test   runs all tests
# make fuzz   feeds every reader broken text for ten minutes, with every access to memory watched (FUZZ_SECONDS=60: for one)
# make bench  measures on this machine
# make screenshots  takes pictures of the hub's pages into screenshots/
# make clean  removes what was built

APT := pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmimalloc-dev zlib1g-dev
BREW := pkg-config cmark-gfm libyaml
# What the font of formulas is made from and with; Chalkline builds without it.
APT_FONT := fonts-lmodern libharfbuzz-bin woff2
# What tests compare with, ask with and look with; those that miss it are skipped.
APT_TEST := curl pandoc katex chromium fonts-dejavu-core python3-venv default-jre-headless
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: site test fuzz bench screenshots clean prerequisites

site: prerequisites
	swift build -c release --product chalkline
	.build/release/chalkline build .
	@echo
	@echo "The site is in public/. To look at it, open public/index.html in a browser,"
	@echo "or run: python3 -m http.server --directory public"

test: APT_MORE := $(APT_TEST)
test: prerequisites
	swift test
	Tests/Browser/run

FUZZ_SECONDS := 600
fuzz: prerequisites
	CHALKLINE_FUZZ_SECONDS=$(FUZZ_SECONDS) swift test --sanitize=address --scratch-path .build/fuzz --filter SafetyTests.FuzzTests

screenshots: APT_MORE := chromium python3-venv
screenshots: site
	Tests/Browser/prepare
	.build/browser/venv/bin/python Tests/Browser/screenshots.py screenshots

bench: APT_MORE := katex
bench: prerequisites
	bench/run

clean:
	rm -rf .build
	find public -mindepth 1 ! -name .gitignore -delete

# Installs the libraries that are missing; Swift itself is for you to install. SwiftPM notices a new template
# only when it reads Package.swift again.
prerequisites:
	@touch Package.swift
	@command -v swift >/dev/null || { \
		echo "Chalkline needs Swift 6.2 or newer: https://www.swift.org/install" >&2; exit 1; }
	@swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | { \
		read -r major minor; \
		[ "$$major" -gt 6 ] || { [ "$$major" -eq 6 ] && [ "$$minor" -ge 2 ]; } || { \
			echo "Chalkline needs Swift 6.2 or newer, and this is $$major.$$minor: https://www.swift.org/install" >&2; \
			exit 1; }; }
	@if [ "$$(uname)" = Darwin ]; then \
		for name in $(BREW); do brew list "$$name" >/dev/null 2>&1 || brew install "$$name" || exit 1; done; \
	elif command -v dpkg-query >/dev/null; then \
		missing() { \
			for name; do \
				dpkg-query -W -f '$${db:Status-Status}' "$$name" 2>/dev/null | grep -qx installed || echo "$$name"; \
			done; \
		}; \
		install() { \
			[ $$# = 0 ] || { \
				echo "Installing $$*"; \
				$(SUDO) apt-get update -q && \
				$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$$@"; }; \
		}; \
		install $$(missing $(APT)) || exit 1; \
		install $$(missing $(APT_FONT) $(APT_MORE)) || echo "Going on without $(APT_FONT) $(APT_MORE)" >&2; \
	else \
		pkg-config --exists libcmark-gfm yaml-0.1 zlib || { \
			echo "Install pkg-config, cmark-gfm, libyaml and zlib with their headers ($(APT) in Debian), then try again" >&2; exit 1; }; \
	fi
