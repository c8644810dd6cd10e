/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-csv-lezer.h"
#include "store/stip-schuld-import.h"

/* From a file to the store: read, map, judge every row, then all or nothing. */
typedef struct
{
  StipCsvSoort       soort;
  const char        *bestand;
  const char *const *keuzes;  /* "veld=kolom", NULL-terminated, or NULL */
  const char        *dossier; /* of debts where the table has no column for it, or NULL */
  gboolean           proef;   /* a dry run: nothing is written */
} StipCsvOpdracht;

typedef struct
{
  StipImportUitkomst *telling;
  const char         *codering;
  char                scheiding;
  char              **ongebruikt; /* titles whose column was not taken in */
} StipCsvUitkomst;

void stip_csv_uitkomst_free (StipCsvUitkomst *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipCsvUitkomst, stip_csv_uitkomst_free)

/* A table that was read, by a map that somebody may have changed: what was tried is what is taken in. Borrowed. */
typedef struct
{
  StipCsvSoort        soort;
  const StipCsvTabel *tabel;
  const StipCsvKaart *kaart;
  const char         *dossier; /* as above */
  gboolean            alleen;  /* no other dossier than that: a row of another one is wrong */
} StipCsvInlezing;

/* On the worker. (transfer full) */
StipCsvUitkomst *stip_csv_import_tabel (StipStore *store, StipDb *db, const StipCsvInlezing *inlezing, const StipImportGang *gang, GError **error);
/* On the worker. NULL where the file is no table or a column is missing; rows that are wrong are in the outcome. (transfer full) */
StipCsvUitkomst *stip_csv_import (StipStore *store, StipDb *db, const StipCsvOpdracht *opdracht, GError **error);
