#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# sqlcipher.sh FILE SHA256: fetches SQLCipher's amalgamation (inside an npm package) to FILE and checks it. A system
# SQLCipher that is new enough makes it unnecessary: then FILE is left empty and Meson takes the system's.
set -eu
file=$1 sha=$2
if pkg-config --exists 'sqlcipher >= 3.51.3' 2>/dev/null; then : >"$file"; exit 0; fi
echo "Fetching SQLCipher 4.14 ..."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
(cd "$tmp" && npm pack --loglevel=error @journeyapps/sqlcipher@6.0.0 >/dev/null 2>npm.log) || {
  cat "$tmp/npm.log" >&2
  echo "sqlcipher.sh: npm could not fetch the package. With a network that npm may use, run the command again." >&2
  exit 1
}
echo "$sha  $tmp/$(basename "$file")" | sha256sum -c --quiet || { echo "sqlcipher.sh: the package is not the one that we know; nothing was used" >&2; exit 1; }
mv "$tmp/$(basename "$file")" "$file"
