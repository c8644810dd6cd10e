#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# e2e.sh STIP STIPCTL PO-FOLDER LANGUAGE PHASE.py... : one journey through the real program on a display of its own. Each
# phase is a start of the program; they share a folder (E2E_MAP). Prints TAP. Exit 77: what it needs is not installed.
set -uo pipefail
all=("$@")
stip=$1 stipctl=$2 po=$3 language=$4
shift 4
for tool in Xvfb xdotool openbox dbus-daemon xclip; do
  command -v "$tool" >/dev/null || { echo "1..0 # SKIP $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); import numpy, PIL' 2>/dev/null || { echo '1..0 # SKIP python3-gi, Atspi, numpy or PIL is not installed'; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
map=$(mktemp -d "${TMPDIR:-/tmp}/stip-e2e.XXXXXX")
trap 'rm -rf "$map"' EXIT
locale=C.UTF-8
if [ "$language" = nl ]; then
  localedef -i nl_NL -f UTF-8 "$map/nl_NL.UTF-8" 2>/dev/null || { echo '1..0 # SKIP no Dutch locale can be made (package locales)'; exit 77; }
  export LOCPATH=$map
  locale=nl_NL.UTF-8
fi
export E2E_MAP=$map E2E_PO=$po E2E_TAAL=$language E2E_FIXTURES=$here/../fixtures STIP_LOCALEDIR=$po
export STIP_VANDAAG=2026-05-19 STIPCTL=$stipctl GUI_STRICT=1 GUI_IGNORE='Screen coordinates not supported|dconf|Unable to acquire session bus'
export GUI_HOME=$map/home XDG_DATA_HOME=$map/data
export STIP_VANDAAG_BESTAND=$map/vandaag
echo "$STIP_VANDAAG" >"$STIP_VANDAAG_BESTAND"
printf 'een zin die niemand raadt\n' >"$map/wachtzin"
make_demo () { [ -e "$map/demo.stip" ] || "$stipctl" demo --output "$map/demo.stip" --passphrase-file "$map/wachtzin" --today "$STIP_VANDAAG"; }
make_empty () { # DAY PROFILE: an empty file that Anna and Bea can open
  export STIP_VANDAAG=$1
  echo "$1" >"$STIP_VANDAAG_BESTAND"
  [ -e "$map/leeg.stip" ] && return
  printf 'een zin van iemand anders\n' >"$map/wachtzin-bea"
  "$stipctl" create --file "$map/leeg.stip" --passphrase-file "$map/wachtzin" --profile "${2:-aalsmeer}" --recovery-file "$map/herstel" --name 'Anna Proef' --today "$1" &&
    "$stipctl" key add --file "$map/leeg.stip" --passphrase-file "$map/wachtzin" --new-passphrase-file "$map/wachtzin-bea" --label 'Bea Proef' >/dev/null
}
out=${E2E_OUT:-$map/out}
status=0
for phase in "$@"; do
  args=()
  # "# file: demo" begins with the demo municipality open, "# file: leeg DAY [PROFILE [bea]]" with an empty file of that day
  read -r file day profile who < <(sed -n 's/^# file: //p' "$here/$phase" | head -1)
  case $file in
    demo) make_demo && args=(--passphrase-file "$map/wachtzin" "$map/demo.stip") ;;
    leeg) make_empty "$day" "$profile" && args=(--passphrase-file "$map/wachtzin${who:+-$who}" "$map/leeg.stip") ;;
  esac || exit 1
  echo "# $phase"
  "$here/gui-shot" -o "$out" -n "einde-${phase%.py}" -g 1366x768 -T 850 -l "$locale" -s "$here/$phase" -- "$stip" "${args[@]}" || { status=1; [ -s "$out/app.log" ] && sed 's/^/# log: /' "$out/app.log" | head -20; break; }
done
# GTK 4.8 crashes in its own AT-SPI code when it is asked about a widget whose window is just going away; the journeys avoid
# that, but a poll can still meet it. Its mark in the log allows one more try; any other death of the program does not.
if [ $status != 0 ] && [ -z "${E2E_AGAIN:-}" ] && grep -q "g_variant_new_object_path: assertion" "$out/app.log" 2>/dev/null; then
  echo '# GTK crashed in its own AT-SPI code: once more from the beginning'
  rm -rf "$map"
  E2E_AGAIN=1 exec "$0" "${all[@]}"
fi
exit $status
