/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"
#include "store/stip-store.h"

/* Who has which dossier, and who is away. Each is one act that can be undone. Called on the worker, from a job. */

typedef struct
{
  gint64 handeling; /* for stip_opdracht_neem_terug(); 0: nothing changed */
  guint  aantal;    /* dossiers that changed hands */
} StipOverdrachtUitkomst;

/* Gives dossiers (gint64) to a colleague by name, or (naar NULL) to nobody; those that she has already stay as they are.
 * Each gets an event of kind "overdracht", with the note and from whom it came: a term to get to know each other starts
 * with it, so not where nobody takes over. uitkomst may be NULL. */
gboolean stip_opdracht_draag_over (StipStore *store, StipDb *db, GArray *dossier_ids, const StipOverdrachtOpdracht *opdracht, StipOverdrachtUitkomst *uitkomst, GError **error);

/* A colleague is away from a day, until and including a day or (ONBEKEND) until further notice. Where she is away
 * already, or will be, that absence changes. BEPERKING where it ends before it begins. handeling (out) is the act, for
 * stip_opdracht_neem_terug(), 0 where nothing changed; or NULL. */
gboolean stip_opdracht_afwezig (StipStore *store, StipDb *db, const char *naam, StipDatum van, StipDatum tot, gint64 *handeling, GError **error);
/* She is back today; an absence still to come does not come. */
gboolean stip_opdracht_aanwezig (StipStore *store, StipDb *db, const char *naam, gint64 *handeling, GError **error);
