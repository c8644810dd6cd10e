/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-store.h"

/* The lists of a dossier that a person edits one record at a time. */
typedef enum
{
  STIP_LIJSTDEEL_PERSONEN,      /* StipPersoon */
  STIP_LIJSTDEEL_DOELEN,        /* StipDoel */
  STIP_LIJSTDEEL_LEEFGEBIEDEN,  /* StipLeefgebied */
  STIP_LIJSTDEEL_METINGEN,      /* StipMeting */
  STIP_LIJSTDEEL_BEGELEIDINGEN, /* StipSpoor */
  STIP_LIJSTDEEL_OPSCHORTINGEN, /* StipSpoor */
  STIP_LIJSTDEEL_VERLENGINGEN,  /* StipSpoor */
  STIP_LIJSTDEEL_HANDTERMIJNEN, /* StipHandtermijn */
  STIP_LIJSTDEEL_BUDGET,        /* StipBudgetregel */
  STIP_LIJSTDEEL_VTLBS,         /* StipVtlb: taken away only; recorded by stip_opdracht_vtlb () */
  STIP_LIJSTDEEL_VOORSTELLEN,   /* StipVoorstel: fixed and taken back, never changed */
} StipLijstdeel;

/* A record of any of the lists: a reference more, and one less. */
gpointer stip_lijstdeel_ref (StipLijstdeel lijst, gconstpointer record);
void     stip_lijstdeel_unref (StipLijstdeel lijst, gpointer record);

/* A changed copy: the record added (its id 0, or none of this domain or competence on this day yet), or put in the
 * place of the one with its id; NULL with STIP_STORE_ERROR_NIET_GEVONDEN where that is gone. (transfer full) */
StipDossier *stip_dossier_met_deel (const StipDossier *oud, StipLijstdeel lijst, gconstpointer record, GError **error);
/* A changed copy without the record of this id. (transfer full) */
StipDossier *stip_dossier_zonder_deel (const StipDossier *oud, StipLijstdeel lijst, gint64 id, GError **error);

/* The same as one act; waarom as the history says it, without personal data. On the worker, from a job. */
gboolean stip_opdracht_zet_deel (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipLijstdeel lijst, gconstpointer record, GError **error);
gboolean stip_opdracht_haal_deel (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipLijstdeel lijst, gint64 id, GError **error);
