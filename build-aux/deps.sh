#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# deps.sh PACKAGE...: installs the Debian packages that are missing, saying which. Without root or sudo it says so in
# one line and goes on: what is there may be enough.
set -eu
command -v dpkg-query >/dev/null 2>&1 || { echo "Not a Debian system: see README.md for what Stip needs."; exit 0; }
missing=
for package in "$@"; do
  # an npm that did not come from Debian serves as well
  [ "$package" = npm ] && command -v npm >/dev/null 2>&1 && continue
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then as=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as=sudo
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then as=sudo
else
  echo "Missing packages, and neither root nor sudo. Ask somebody to run:  apt-get install --no-install-recommends$missing"
  exit 0
fi
echo "Installing:$missing"
$as env DEBIAN_FRONTEND=noninteractive apt-get update -q
$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
