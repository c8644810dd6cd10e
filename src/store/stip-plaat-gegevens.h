/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat-bedragen.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-plaat-gesprek.h"

/* All that plates are made of besides their words, read in one go: the municipality's way of working, perhaps one dossier
 * with its amounts, whom to call, and how each plate was understood so far. */
typedef struct
{
  StipDossierBeeld  *beeld;    /* NULL: the general plates of the municipality */
  StipPlaatBedragen *bedragen; /* NULL without a dossier */
  StipProfiel       *profiel;
  char              *telefoon; /* or NULL */
  StipDatum          vandaag;
  StipPlaatBegrip    begrip[STIP_PLAAT_AANTAL];
} StipPlaatGegevens;

STIP_DECLARE_RECORD (StipPlaatGegevens, stip_plaat_gegevens)

/* On the worker, from a job. dossier_id 0: the general plates. (transfer full) */
StipPlaatGegevens *stip_plaat_gegevens_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error);
/* A question without words yet; it points into self. */
StipPlaatOpdracht stip_plaat_gegevens_opdracht (const StipPlaatGegevens *self, StipPlaatSoort soort);
/* The plate with the words of a language (BCP 47, or NULL: Dutch), and the Dutch beside it where that is asked for. Reads
 * files: never on the main thread. (transfer full) */
StipPlaat *stip_plaat_gegevens_maak (const StipPlaatGegevens *self, StipPlaatOpdracht *opdracht, const char *taal, gboolean met_nederlands, GError **error);
