#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
#
# check-layers.sh ROOT: arrows go down only (docs/ARCHITECTURE.md 2). The static libraries already keep foreign headers
# out of core and GTK out of everything but ui; this names the file and line, and looks at the rules that no compiler
# checks: sqlite3.h only in store, includes written from src/, nothing over 800 lines, licence lines, marks of unfinished work.
set -u
cd "$1" || exit 2
n=0
bad () { if [ -n "$2" ]; then n=$((n + 1)); printf '%s:\n%s\n' "$1" "$2"; fi; }
may_not () { bad "src/$1 includes what it may not" "$(grep -rnE "#include [<\"]($2)" "src/$1" 2>/dev/null)"; }
may_not core 'gio/|gtk/|adwaita|sqlite3|cairo|pango|json-glib|store/|render/|export/|ctl/|ui/'
may_not store 'gtk/|adwaita|cairo|pango|render/|export/|ctl/|ui/'
may_not render 'gtk/|adwaita|sqlite3|store/|export/|ctl/|ui/|json-glib'
may_not export 'gtk/|adwaita|sqlite3|ctl/|ui/'
may_not ctl 'gtk/|adwaita|sqlite3|ui/'
may_not ui 'sqlite3|ctl/'
bad 'stipctl includes a window' "$(grep -nE '#include [<"](gtk|adwaita|ui/)' src/stipctl.c)"
bad 'include not written from src/' "$(grep -rnE '#include "[^/"]+"' src --include='*.[ch]' | grep -vE '"(stip-config|stip-[a-z]+-resources?)\.h"')"
bad 'over 800 lines' "$(find src tests -name '*.[ch]' -exec wc -l {} + | awk '$2 != "total" && $1 > 800')"
bad 'no licence line' "$(find src tests -name '*.[ch]' -exec grep -L 'SPDX-License-Identifier' {} +)"
bad 'unfinished' "$(grep -rnE '(TODO|FIXME|XXX)([^-A-Za-z0-9]|$)' src data --include='*.[ch]' --include='*.ui' --include='*.ini' --include='*.sql')"
bad 'names a path of a machine' "$(grep -rnE '"/(home|root|work|tmp)/' src --include='*.[ch]')"
[ "$n" = 0 ] && echo 'layers ok'
exit "$n"
