/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-csv-kaart.h"
#include "store/stip-store.h"

/* Creditors and debts from a table, all of it as one act that can be undone: any row that is wrong, and nothing is taken in. */

/* A row that was read well. */
typedef struct
{
  guint            regel;
  StipSchuldeiser *eiser;  /* of creditors */
  StipSchuld      *schuld; /* of debts */
  char            *nummer; /* of the dossier of a debt */
} StipImportRij;

void stip_import_rij_free (StipImportRij *self);

typedef struct
{
  guint      rijen, nieuw;
  guint      aangevuld;   /* creditors that the register had, and of which it now knows more */
  guint      ongewijzigd; /* creditors that it knew as well already */
  guint      dossiers;    /* that debts were added to */
  GPtrArray *dubbel;      /* StipCsvFout: debts that a dossier has already; not taken in */
  GPtrArray *fouten;      /* StipCsvFout: where there is one, nothing was taken in */
} StipImportUitkomst;

/* How an import runs. */
typedef struct
{
  gboolean proef;                                                /* only counts what would be done */
  void (*voortgang) (guint gedaan, guint totaal, gpointer data); /* on the worker, now and then; or NULL */
  gpointer      data;
  GCancellable *cancellable; /* looked at between rows, or NULL: then nothing was taken in */
} StipImportGang;

/* A row further: FALSE where it is to stop, with G_IO_ERROR_CANCELLED. */
gboolean stip_import_gang_stap (const StipImportGang *self, guint gedaan, guint totaal, GError **error);

StipImportUitkomst *stip_import_uitkomst_new (void);
void                stip_import_uitkomst_free (StipImportUitkomst *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipImportUitkomst, stip_import_uitkomst_free)

/* rijen: StipImportRij. Debts of one dossier are an act of that dossier. What is the same creditor: the same KvK number, or a name
 * that differs in case, accents, signs and legal form only. */
gboolean stip_import_schuldeisers (StipStore *store, StipDb *db, GPtrArray *rijen, const StipImportGang *gang, StipImportUitkomst *uitkomst, GError **error);
gboolean stip_import_schulden (StipStore *store, StipDb *db, GPtrArray *rijen, const StipImportGang *gang, StipImportUitkomst *uitkomst, GError **error);
