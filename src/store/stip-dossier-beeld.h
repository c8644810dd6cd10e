/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-termijn.h"
#include "core/stip-verloop.h"
#include "store/stip-store.h"

/* All that a window shows of one dossier, read in one go: the record, its terms and course for the store's today. */
typedef struct
{
  StipDossier *dossier;
  GPtrArray   *termijnen; /* StipTermijn, most urgent first */
  StipVerloop *verloop;
  StipDatum    vandaag;
  char        *ongedaan;  /* what Ctrl+Z would take back in this dossier, or NULL */
  char        *opnieuw;   /* what Ctrl+Shift+Z would do again, or NULL */
  GHashTable  *concepten; /* what this user typed here and did not record: field -> text */
} StipDossierBeeld;

STIP_DECLARE_RECORD (StipDossierBeeld, stip_dossier_beeld)

StipDossierBeeld  *stip_dossier_beeld_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error); /* (transfer full) */
const StipTermijn *stip_dossier_beeld_volgende (const StipDossierBeeld *self);                                /* next milestone, or NULL */
