/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"

/* The words that a resident reads when she looks along, read from a key file (data/platen/meekijken.ini) that a
 * municipality can edit. Every group and key that the program uses is there, nothing else is, and each text has exactly
 * the placeholders that can be filled in: else the loader refuses the file. */
typedef struct _StipMeekijkWoorden StipMeekijkWoorden;

STIP_DECLARE_RECORD (StipMeekijkWoorden, stip_meekijk_woorden)

#define STIP_MEEKIJK_WOORDEN_ERROR (stip_meekijk_woorden_error_quark ())
GQuark stip_meekijk_woorden_error_quark (void);
typedef enum
{
  STIP_MEEKIJK_WOORDEN_ERROR_ONGELDIG,
} StipMeekijkWoordenError;

/* naam: for the error text ("meekijken.ini"), which also bears group and key. taal: of the resident, BCP 47, where the
 * file has it; else, or NULL, Dutch. (transfer full) */
StipMeekijkWoorden *stip_meekijk_woorden_new_from_data (const char *naam, const char *data, gsize lengte, const char *taal, GError **error);
/* The text as it stands in the file; group and key must be of the tables in the .c. (transfer none) */
const char *stip_meekijk_woord (const StipMeekijkWoorden *self, const char *groep, const char *sleutel);
/* The same filled in: pairs of placeholder and text, NULL-terminated. (transfer full) */
char *stip_meekijk_woord_fill (const StipMeekijkWoorden *self, const char *groep, const char *sleutel, ...) G_GNUC_NULL_TERMINATED;
