/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-meekijk-woorden.h"
#include "core/stip-plaat-schrift.h"

/* The words that residents read (data/platen): those of the program, or a municipality's own file of the same name in
 * the folder stip/platen of the user's data. Each reads files: never on the main thread. */

/* taal: as in stip_meekijk_woorden_new_from_data(). (transfer full) */
StipWoorden *stip_platen_meekijken (const char *taal, GError **error);
/* The languages that plates come in. (transfer full) (element-type StipPlaatTaal) */
GPtrArray *stip_platen_talen (GError **error);
/* The words of one kind of plate. taal: BCP 47; a language that no plate has is an error (STIP_WOORDEN_ERROR) that
 * names those that there are. (transfer full) */
StipPlaatWoorden *stip_platen_woorden (StipPlaatSoort soort, const char *taal, GError **error);

/* For editing: each file of plates as this user has it, talen.ini last. (transfer full) (element-type StipPlaatSchrift) */
GPtrArray *stip_platen_schriften (GError **error);
/* Into the user's folder stip/platen, under another name first and then renamed: whoever reads it finds a whole file. A file
 * that says what Stip says goes, so that it follows Stip's own from then on. The error says where and what to do. */
gboolean stip_platen_bewaar (const StipPlaatSchrift *schrift, GError **error);
