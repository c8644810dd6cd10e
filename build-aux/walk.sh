#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# walk.sh OUT: starts the program on a virtual display with the demo of a fixed day, walks through its pages in Dutch,
# and leaves pictures, the timeline as PDF and a list of what it made in OUT.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-out}
mkdir -p "$out"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
today=2026-05-19
printf 'demodorp is verzonnen\n' >"$tmp/wachtzin.txt"
build/src/stipctl demo --output "$tmp/demodorp.stip" --passphrase-file "$tmp/wachtzin.txt" --today "$today"
locale=C.UTF-8
if command -v localedef >/dev/null && localedef -i nl_NL -f UTF-8 "$tmp/nl_NL.UTF-8" 2>/dev/null; then
  export LOCPATH=$tmp
  locale=nl_NL.UTF-8
fi
export STIP_VANDAAG=$today STIP_DEMO=$tmp/demodorp.stip STIP_WACHTZIN=$tmp/wachtzin.txt
walk () { # NAME, gui-shot options...
  local name=$1
  shift
  echo "  $name ..."
  GUI_OUT_PREFIX=$name tests/e2e/gui-shot -o "$out" -n "$name-eind" -g 1366x768 -l "$locale" -s tests/e2e/walk.py "$@" -- \
    build/src/stip --passphrase-file "$STIP_WACHTZIN" "$STIP_DEMO" >"$tmp/walk.log" 2>&1 || { cat "$tmp/walk.log"; exit 1; }
}
walk licht
walk donker --dark
for kind in pdf svg png txt; do
  build/src/stipctl timeline --file "$STIP_DEMO" --passphrase-file "$STIP_WACHTZIN" --today "$today" 2025-0471 --output "$out/tijdlijn.$kind"
done
rm -f "$out"/*.log "$out"/*-eind.png
{ echo "What is in this folder (everything in it is invented):"; ls -1 "$out" | grep -v '^LIJST.txt$' | sed 's/^/  /'; } >"$out/LIJST.txt"
cat "$out/LIJST.txt"
echo "To see the real window: run 'make run' in a terminal of a desktop session (DISPLAY or WAYLAND_DISPLAY set)."
