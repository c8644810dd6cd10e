/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"
#include "store/stip-db.h"

/* One change of a dossier, as a sentence: "Gebeurtenis beschikking: datum di 12 mei 2026 → wo 13 mei 2026". */
typedef struct
{
  gint64 id; /* of the journal's line: pages go back from it */
  char  *wie;
  char  *wanneer; /* ISO 8601, UTC */
  char  *waarom;  /* the act: "Beschikking gewijzigd" */
  char  *zin;
  char   soort; /* 'I', 'U', 'D' */
} StipHistorieRegel;

STIP_DECLARE_RECORD (StipHistorieRegel, stip_historie_regel)

/* At most n changes of a dossier before line voor_id (0: from the newest), newest first. (transfer full) */
GPtrArray *stip_historie_load (StipDb *db, gint64 dossier_id, gint64 voor_id, int n, GError **error);
