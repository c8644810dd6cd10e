/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-plaat-gegevens.h"
#include "ui/stip-session.h"

/* What the gallery shows, read in one go: every plate of one dossier (or the general ones) in one language. */
typedef struct
{
  StipPlaatGegevens *gegevens;
  GPtrArray         *talen; /* StipPlaatTaal */
  char              *taal;  /* of the plates */
  gboolean           met_nederlands;
  StipPlaat         *platen[STIP_PLAAT_AANTAL]; /* or NULL: then the reason */
  char              *fouten[STIP_PLAAT_AANTAL];
} StipPlatenLezing;

STIP_DECLARE_RECORD (StipPlatenLezing, stip_platen_lezing)

typedef struct
{
  gint64      dossier_id; /* 0: the general plates */
  const char *taal;       /* NULL: the resident's own where plates come in it, else Dutch */
  gboolean    met_nederlands;
  gint64      afspraak_id; /* 0: the next appointment */
} StipPlatenVraag;

void              stip_platen_lees_async (StipSession *session, const StipPlatenVraag *vraag, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
StipPlatenLezing *stip_platen_lees_finish (StipSession *session, GAsyncResult *result, GError **error); /* (transfer full) */

/* Records that a plate was talked through; the strings are copied. */
void     stip_platen_besproken_async (StipSession *session, gint64 dossier_id, const StipPlaatGesprek *gesprek, GAsyncReadyCallback callback, gpointer data);
gboolean stip_platen_besproken_finish (StipSession *session, GAsyncResult *result, GError **error);

/* The order of the cards: of a dossier the plate that fits its phase first. */
void stip_platen_volgorde (const StipPlatenLezing *lezing, StipPlaatSoort volgorde[STIP_PLAAT_AANTAL]);
