#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# check-format.sh ROOT: every C file is as clang-format writes it (`make format`). Exit 77 = skipped: no clang-format.
cd "$1" || exit 2
command -v clang-format >/dev/null 2>&1 || { echo 'clang-format is not installed'; exit 77; }
find src tests -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run --Werror
