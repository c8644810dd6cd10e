/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-brief.h"
#include "core/stip-briefkop.h"

/* The letter as PDF with text in it. The same letter gives the same bytes. (transfer full) */
GBytes *stip_brief_render_pdf (const StipBrief *brief, const StipBriefkop *kop, GError **error);
/* Written whole or not at all, mode 0600. */
gboolean stip_brief_write_pdf (const StipBrief *brief, const StipBriefkop *kop, const char *path, GError **error);
