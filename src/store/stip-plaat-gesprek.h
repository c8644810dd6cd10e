/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat-begrip.h"
#include "store/stip-store.h"

/* A plate that was talked through with a resident. */
typedef struct
{
  StipPlaatSoort plaat;
  const char    *taal;         /* BCP 47 */
  const char    *taal_naam;    /* in Dutch, for the note: "Arabisch" */
  int            terugverteld; /* of the three questions */
  StipDatum      datum;
  int            minuut; /* or -1 */
} StipPlaatGesprek;

/* As one act: an event of kind "plaat-besproken", and beside it plate, language, and how much was told back, by whoever has
 * the file open. On the worker, from a job. */
gboolean stip_opdracht_plaat_besproken (StipStore *store, StipDb *db, gint64 dossier_id, const StipPlaatGesprek *gesprek, GError **error);
/* Of every kind of plate how it was understood, over all dossiers. (transfer full) (array of STIP_PLAAT_AANTAL) */
StipPlaatBegrip *stip_plaat_begrip_load (StipDb *db, GError **error);

/* The number on a plate: of the colleague by this name, else what she filled in for letters, else of the municipality's
 * letterhead; NULL where neither is known.
 * naam may be NULL. (transfer full) */
gboolean stip_plaat_telefoon_load (StipStore *store, StipDb *db, const char *naam, char **telefoon, GError **error);
/* A colleague's number as one act; NULL or "" takes it away. handeling (out) is for stip_opdracht_neem_terug (), or NULL. */
gboolean stip_opdracht_telefoon (StipStore *store, StipDb *db, const char *naam, const char *telefoon, gint64 *handeling, GError **error);
