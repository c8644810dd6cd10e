/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"

/* What a resident reads, from a key file of data/platen that a municipality can edit. Every group and key that the
 * program uses is there, nothing else is, and each text has exactly the placeholders that can be filled in: else the
 * file is refused. A key may be given in more languages, as in Titel[ar]=. */
typedef struct _StipWoorden StipWoorden;

STIP_DECLARE_RECORD (StipWoorden, stip_woorden)

/* A key that must be there, with the placeholders that its text must have: all of them and no others. */
typedef struct
{
  const char *groep, *sleutel;
  const char *plaatsen; /* "{stap} {woord}", or ""; "{n}?" may be left out */
} StipWoordRegel;

#define STIP_WOORDEN_ERROR (stip_woorden_error_quark ())
GQuark stip_woorden_error_quark (void);
typedef enum
{
  STIP_WOORDEN_ERROR_ONGELDIG,
} StipWoordenError;

/* naam: for the error text ("meekijken.ini"), which also bears group and key. regels: GArray of StipWoordRegel. taal:
 * BCP 47, where the file has it; else, or NULL, Dutch. (transfer full) */
StipWoorden *stip_woorden_new_from_data (const char *naam, const char *data, gsize lengte, GArray *regels, const char *taal, GError **error);
const char  *stip_woorden_naam (const StipWoorden *self); /* of the file */
/* The text as it stands in the file; group and key must be of the rules. (transfer none) */
const char *stip_woorden_get (const StipWoorden *self, const char *groep, const char *sleutel);
/* The same filled in: pairs of placeholder and text, NULL-terminated. (transfer full) */
char *stip_woorden_fill (const StipWoorden *self, const char *groep, const char *sleutel, ...) G_GNUC_NULL_TERMINATED;
/* The same from a NULL-terminated array of pairs. (transfer full) */
char *stip_woorden_fill_paren (const StipWoorden *self, const char *groep, const char *sleutel, const char *const *paren);
/* How many texts stand in Dutch because the file does not have them in the language that was asked for. */
guint stip_woorden_onvertaald (const StipWoorden *self);
