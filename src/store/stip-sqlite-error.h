/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "store/stip-store-error.h"

typedef struct sqlite3 sqlite3;

/* Turns the result of an SQLite call into an error of STIP_STORE_ERROR. rc may be a plain or an extended code; where
 * db is given its extended code and the system's errno refine it. wat is what the program was doing, as a Dutch
 * infinitive phrase with a capital ("Het dossier opslaan"). The message holds the SQLite code number, never SQL text
 * or data (so never sqlite3_errmsg()). Always returns FALSE, so that a caller can return its result. */
gboolean stip_store_error_from_sqlite (sqlite3 *db, int rc, const char *wat, GError **error);
