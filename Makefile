# make site   builds Chalkline and, with it, this repository's hub
# make test   runs all tests
# make install PREFIX=~/.local  puts one program that needs no Swift there, with manual page and completions; make uninstall
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
# What linking the libraries of Swift in takes: they come as archives, but for curl.
APT_STATIC := libcurl4-openssl-dev libgoogle-perftools-dev
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: site test install uninstall fuzz bench screenshots clean prerequisites

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

PREFIX ?= /usr/local
BIN = $(DESTDIR)$(PREFIX)/bin
MAN = $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
PORTABLE := .build/portable

install: APT_MORE := $(APT_STATIC)
install: prerequisites
	@# The linker looks for each library where its package says, and takes the shared one if there is one. So packages
	@# are copied that name a folder of archives alone: what is found there becomes part of the program.
	@rm -rf $(PORTABLE)/archives $(PORTABLE)/malloc.o && mkdir -p $(PORTABLE)/archives
	@for package in libcmark-gfm yaml-0.1 zlib; do \
		pkg-config --exists $$package || continue; \
		folder=$$(pkg-config --variable=libdir $$package); \
		for archive in "$$folder"/libcmark-gfm*.a "$$folder"/libyaml.a "$$folder"/libz.a; do \
			[ ! -e "$$archive" ] || ln -sf "$$archive" $(PORTABLE)/archives/; \
		done; \
		sed 's|^libdir=.*|libdir=$(CURDIR)/$(PORTABLE)/archives|' \
			"$$(pkg-config --variable=pcfiledir $$package)/$$package.pc" > $(PORTABLE)/archives/$$package.pc; \
	done
	@# What an archive has is hidden from the libraries that stay shared, and memory must be allocated and freed by one
	@# hand; what an object has is not.
	@archive=$$(pkg-config --variable=libdir libcmark-gfm)/libtcmalloc_minimal.a; \
		[ ! -e "$$archive" ] || ld -r -o $(PORTABLE)/malloc.o --whole-archive "$$archive"
	CHALKLINE_PORTABLE=1 PKG_CONFIG_PATH=$(CURDIR)/$(PORTABLE)/archives \
		swift build -c release --product chalkline --scratch-path $(PORTABLE) \
		$$([ "$$(uname)" = Darwin ] || echo --static-swift-stdlib -Xlinker -s) \
		$$([ ! -e $(PORTABLE)/malloc.o ] || echo -Xlinker $(CURDIR)/$(PORTABLE)/malloc.o)
	mkdir -p $(BIN) $(MAN) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS)
	install -m 755 $(PORTABLE)/release/chalkline $(BIN)/chalkline
	$(BIN)/chalkline manual > $(MAN)/chalkline.1
	$(BIN)/chalkline --generate-completion-script bash > $(BASH_COMPLETIONS)/chalkline
	$(BIN)/chalkline --generate-completion-script zsh > $(ZSH_COMPLETIONS)/_chalkline
	$(BIN)/chalkline --generate-completion-script fish > $(FISH_COMPLETIONS)/chalkline.fish

uninstall:
	rm -f $(BIN)/chalkline $(MAN)/chalkline.1 $(BASH_COMPLETIONS)/chalkline $(ZSH_COMPLETIONS)/_chalkline \
		$(FISH_COMPLETIONS)/chalkline.fish

FUZZ_SECONDS := 600
fuzz: prerequisites
	@# What lives as long as the program is no leak of ours.
	ASAN_OPTIONS=detect_leaks=0 CHALKLINE_FUZZ_SECONDS=$(FUZZ_SECONDS) swift test --sanitize=address --scratch-path .build/fuzz --filter SafetyTests.FuzzTests

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
