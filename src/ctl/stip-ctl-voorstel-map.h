/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-brief-lading.h"

/* Writes the output of one dossier's proposal into a folder, whole or not at all; nothing that is there is overwritten.
 * The names of the files, sorted. (transfer full) (element-type utf8) */
GPtrArray *stip_ctl_voorstel_map (const StipBriefLading *lading, const StipBriefBron *bron, const char *map, GError **error);
