/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-gebeurtenis.h"
#include "store/stip-store.h"

/* What a person can do to a dossier, each as one act that can be undone: change, journal and overzicht in one
 * transaction, then the signal. Called on the worker, from a job. */
typedef enum
{
  STIP_OPDRACHT_TOEVOEGEN,
  STIP_OPDRACHT_WIJZIGEN, /* gebeurtenis->id */
  STIP_OPDRACHT_VERWIJDEREN,
} StipOpdrachtSoort;

/* From a dossier to a changed copy of it (stip_dossier_copy shares the records that stay); NULL with error set where it
 * cannot be done: then nothing is. (transfer full) */
typedef StipDossier *(*StipWijzigFunc) (const StipDossier *oud, gpointer data, GError **error);
/* Any change of a dossier as one act: what is in the file now is loaded, changed, and the difference written. Nothing
 * changed: no act. waarom: as the history says it, without personal data. */
gboolean stip_opdracht_wijzig (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipWijzigFunc func, gpointer data, GError **error);
gboolean stip_opdracht_gebeurtenis (StipStore *store, StipDb *db, gint64 dossier_id, StipOpdrachtSoort soort, const StipGebeurtenis *gebeurtenis, GError **error);
/* A term that a person set: its day, its name, the day on which it was met. */
gboolean stip_opdracht_handtermijn (StipStore *store, StipDb *db, gint64 dossier_id, const StipHandtermijn *termijn, GError **error);
/* The name of the resident, as typed. */
gboolean stip_opdracht_naam (StipStore *store, StipDb *db, gint64 dossier_id, gint64 persoon_id, const char *voornaam, const char *voorvoegsel, const char *achternaam, GError **error);
/* Undo (or redo) of the last act of the file's user in this dossier (0: anywhere). waarom: what it was (transfer full). */
gboolean stip_opdracht_ongedaan (StipStore *store, StipDb *db, gint64 dossier_id, gboolean opnieuw, char **waarom, GError **error);
/* The same of one act by its number: a handover, a change of the profile. STIP_STORE_ERROR_CONFLICT where what it changed
 * was changed again since. */
gboolean stip_opdracht_neem_terug (StipStore *store, StipDb *db, gint64 handeling, GError **error);
/* A dossier for somebody who comes in: nummer, resident, aanmelding on that day. */
gboolean stip_opdracht_aanmelding (StipStore *store, StipDb *db, const StipDossier *dossier, gint64 *dossier_id, GError **error);
