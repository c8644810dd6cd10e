# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# Two commands for a newcomer: `make run` and `make test`. Meson does the work, this file gets what it needs.

BUILD_PKGS := build-essential meson ninja-build pkg-config gettext npm libxml2-utils libgtk-4-dev libadwaita-1-dev \
  libglib2.0-dev-bin libgtk-4-bin libssl-dev libsodium-dev libcsv-dev libxlsxwriter-dev libjson-glib-dev librsvg2-dev librsvg2-common \
  libqrencode-dev adwaita-icon-theme fonts-cantarell fonts-sil-andika fonts-noto-core fonts-dejavu-core
VIRTUAL_PKGS := xvfb xauth openbox dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi xdotool xclip x11-apps x11-utils \
  x11-xserver-utils python3-pil python3-numpy dconf-gsettings-backend gsettings-desktop-schemas locales
TEST_PKGS := $(VIRTUAL_PKGS) clang-format desktop-file-utils appstream python3-jsonschema poppler-utils \
  libreoffice-calc-nogui zbar-tools

SQLCIPHER_TGZ := subprojects/packagefiles/journeyapps-sqlcipher-6.0.0.tgz
SQLCIPHER_SHA := ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c
MESON_ARGS ?=

.PHONY: run test test-asan bench screenshots format build deps deps-test deps-run clean

# --- what a person calls

run: deps-run build
	@build-aux/run.sh

test: deps-test $(SQLCIPHER_TGZ)
	@build-aux/test.sh

test-asan: deps-test $(SQLCIPHER_TGZ)
	@build-aux/test-asan.sh

build: build/build.ninja
	@ninja -C build

bench: deps-test build
	@meson test -C build --benchmark --verbose --num-processes 1

screenshots: deps-test build
	@build-aux/walk.sh out

format:
	@find src tests -name '*.[ch]' -print0 | xargs -0 clang-format -i

clean:
	rm -rf build build-asan out

# --- what they need

deps:
	@build-aux/deps.sh $(BUILD_PKGS)
deps-test:
	@build-aux/deps.sh $(BUILD_PKGS) $(TEST_PKGS)
# without a display `make run` brings its own
deps-run:
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then build-aux/deps.sh $(BUILD_PKGS); else build-aux/deps.sh $(BUILD_PKGS) $(VIRTUAL_PKGS); fi

# the amalgamation of SQLCipher; no source of others is kept here, so it is fetched once and checked
$(SQLCIPHER_TGZ):
	@build-aux/sqlcipher.sh $@ $(SQLCIPHER_SHA)

build/build.ninja: $(SQLCIPHER_TGZ)
	@meson setup build $(MESON_ARGS)
