#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# run.sh: a demo file once, then the window on it; without a display a walk through the program on a virtual one.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -f demo/demodorp.stip ]; then
  echo "Making the demo file of Demodorp, an invented municipality ..."
  mkdir -p -m 700 demo
  rm -f demo/demodorp.stip-keys
  printf 'demodorp is verzonnen\n' >demo/wachtzin.txt
  build/src/stipctl demo --output demo/demodorp.stip --passphrase-file demo/wachtzin.txt
fi
echo "Demo file: demo/demodorp.stip, passphrase: $(cat demo/wachtzin.txt)"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/src/stip --passphrase-file demo/wachtzin.txt demo/demodorp.stip
fi
echo "There is no display here: walking through the program on a virtual one ..."
exec build-aux/walk.sh out
