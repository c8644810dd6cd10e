/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* Whole dossiers. All functions want a running handeling where they write, and leave overzicht to the caller. */
/* Writes a dossier and all its parts; a person who is known already (stip_persoon_zoek) is taken, not copied.
 * nummer NULL: the next of the year in which it starts (vandaag's where it has no date). */
gboolean stip_dossier_insert (StipDb *db, const StipDossier *dossier, StipDatum vandaag, gint64 *id, GError **error);
/* Writes only the dossier's own fields (row, household, solution). */
gboolean     stip_dossier_update (StipDb *db, const StipDossier *dossier, GError **error);
gboolean     stip_dossier_delete (StipDb *db, gint64 id, GError **error);
StipDossier *stip_dossier_load (StipDb *db, gint64 id, GError **error);                   /* (transfer full); NIET_GEVONDEN */
gint64       stip_dossier_id_van_nummer (StipDb *db, const char *nummer, GError **error); /* 0 with an error where there is none */
/* The medewerker with this name, made where there is none. */
gboolean stip_medewerker_ensure (StipDb *db, const char *naam, const char *rol, gint64 *id, GError **error);
