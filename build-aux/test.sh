#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# Builds with warnings as errors and runs every suite. The last line is computed from Meson's own results.
set -uo pipefail
cd "$(dirname "$0")/.."
[ -f build/build.ninja ] || meson setup build || exit 1
meson configure build -Dwerror=true >/dev/null || exit 1
ninja -C build || { echo "0 passed, 1 failed"; exit 1; }
log=build/meson-logs/make-test.json
rm -f "$log"
meson test -C build --no-rebuild --print-errorlogs --logbase make-test "$@"
status=$?
[ -f "$log" ] || { echo "0 passed, 1 failed"; exit 1; }
/usr/bin/python3 - "$log" "$status" <<'P'
import json, sys
count = {'passed': 0, 'failed': 0, 'skipped': 0}
for line in open(sys.argv[1], encoding='utf-8'):
    test = json.loads(line)
    out = test.get('stdout') or ''
    points = [l.strip() for l in out.splitlines()] if 'tap' in str(test.get('name', '')).lower() or out.lstrip().startswith(('TAP', '1..', 'ok', 'not ok', '#')) else []
    bad = test['result'] in ('FAIL', 'ERROR', 'TIMEOUT', 'INTERRUPT', 'UNEXPECTEDPASS')
    points = [p for p in points if p.startswith(('ok ', 'not ok '))]
    if not points:
        points = ['not ok 1'] if bad else ['ok 1 # SKIP'] if test['result'] == 'SKIP' else ['ok 1']
    for point in points:
        count['failed' if point.startswith('not ok') else 'skipped' if '# SKIP' in point.upper() else 'passed'] += 1
    if bad and not any(p.startswith('not ok') for p in points):
        count['failed'] += 1   # it died between two of its cases
line = f"{count['passed']} passed, {count['failed']} failed"
print(line + (f", {count['skipped']} skipped" if count['skipped'] else ''))
sys.exit(1 if count['failed'] or int(sys.argv[2]) else 0)
P
