/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"
#include "store/stip-db.h"

typedef struct
{
  gint64 id;
  char  *naam;
} StipMedewerkerKeus;

/* What the list of dossiers can be narrowed to, as it occurs in the file. */
typedef struct
{
  GPtrArray *medewerkers;      /* StipMedewerkerKeus with at least one dossier, or the reader, by name */
  GPtrArray *doelgroepen;      /* utf8, sorted */
  gint64     eigen_medewerker; /* the row of the person who opened the file, 0 where there is none yet */
} StipKeuzes;

STIP_DECLARE_RECORD (StipKeuzes, stip_keuzes)

/* wie: the label of the key slot, which is the name of the medewerker. (transfer full) */
StipKeuzes *stip_keuzes_load (StipDb *db, const char *wie, GError **error);
