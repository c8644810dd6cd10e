#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# All suites without a window under AddressSanitizer and UndefinedBehaviorSanitizer, leaks included.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f build-asan/build.ninja ] || meson setup build-asan -Db_sanitize=address,undefined -Db_lundef=false -Dui=false -Dwerror=true
ninja -C build-asan
export ASAN_OPTIONS=detect_leaks=1:fast_unwind_on_malloc=0:abort_on_error=0
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export LSAN_OPTIONS=suppressions=$PWD/tests/lsan.supp:print_suppressions=0
meson test -C build-asan --no-rebuild --print-errorlogs --timeout-multiplier 6 "$@"
