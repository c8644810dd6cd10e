/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-csv-import.h"

void
stip_csv_uitkomst_free (StipCsvUitkomst *self)
{
  g_clear_pointer (&self->telling, stip_import_uitkomst_free);
  g_strfreev (self->ongebruikt);
  g_free (self);
}

typedef struct
{
  StipCsvSoort        soort;
  const StipCsvTabel *tabel;
  const StipCsvKaart *kaart;
  const char         *dossier;
  StipDatum           vandaag;
} Lees;

static StipImportRij *
read_row (const Lees *lees, guint i, GPtrArray *fouten)
{
  const char *const *cellen = g_ptr_array_index (lees->tabel->rijen, i);
  StipImportRij      rij = { .regel = g_array_index (lees->tabel->regels, guint, i) };

  if (lees->soort == STIP_CSV_SCHULDEISERS)
    rij.eiser = stip_csv_kaart_schuldeiser (lees->kaart, cellen, rij.regel, lees->vandaag, fouten);
  else
    rij.schuld = stip_csv_kaart_schuld (lees->kaart, cellen, rij.regel, lees->vandaag, &rij.nummer, fouten);
  if (rij.eiser == NULL && rij.schuld == NULL)
    return NULL;
  if (rij.schuld != NULL && rij.nummer == NULL)
    rij.nummer = g_strdup (lees->dossier);
  return g_memdup2 (&rij, sizeof rij);
}

/* NULL where it was cancelled. */
static GPtrArray *
read_rows (const Lees *lees, const StipImportGang *gang, GPtrArray *fouten, GError **error)
{
  g_autoptr (GPtrArray) rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_import_rij_free);

  for (guint i = 1; i < lees->tabel->rijen->len; i++)
    {
      if (!stip_import_gang_stap (gang, i, 2 * lees->tabel->rijen->len, error))
        return NULL;
      StipImportRij *rij = read_row (lees, i, fouten);
      if (rij != NULL)
        g_ptr_array_add (rijen, rij);
    }
  return g_steal_pointer (&rijen);
}

StipCsvUitkomst *
stip_csv_import_tabel (StipStore *store, StipDb *db, StipCsvSoort soort, const StipCsvTabel *tabel, const StipCsvKaart *kaart, const char *dossier, const StipImportGang *gang, GError **error)
{
  g_autoptr (StipCsvUitkomst) uitkomst = g_new0 (StipCsvUitkomst, 1);
  Lees lees = { soort, tabel, kaart, dossier, stip_store_get_vandaag (store) };

  uitkomst->telling = stip_import_uitkomst_new ();
  uitkomst->codering = tabel->codering;
  uitkomst->scheiding = tabel->scheiding;
  uitkomst->ongebruikt = stip_csv_kaart_ongebruikt (kaart);
  if (!stip_csv_kaart_is_compleet (kaart, error))
    return NULL;
  g_autoptr (GPtrArray) rijen = read_rows (&lees, gang, uitkomst->telling->fouten, error);
  if (rijen == NULL)
    return NULL;
  gboolean gelukt = soort == STIP_CSV_SCHULDEISERS ? stip_import_schuldeisers (store, db, rijen, gang, uitkomst->telling, error)
                                                   : stip_import_schulden (store, db, rijen, gang, uitkomst->telling, error);
  uitkomst->telling->rijen = tabel->rijen->len - 1;
  return gelukt ? g_steal_pointer (&uitkomst) : NULL;
}

StipCsvUitkomst *
stip_csv_import (StipStore *store, StipDb *db, const StipCsvOpdracht *opdracht, GError **error)
{
  g_autoptr (StipCsvTabel) tabel = stip_csv_lees_bestand (opdracht->bestand, error);
  StipImportGang gang = { .proef = opdracht->proef };

  if (tabel == NULL)
    return NULL;
  g_autoptr (StipCsvKaart) kaart = stip_csv_kaart_new (opdracht->soort, g_ptr_array_index (tabel->rijen, 0), opdracht->keuzes, error);
  return kaart != NULL ? stip_csv_import_tabel (store, db, opdracht->soort, tabel, kaart, opdracht->dossier, &gang, error) : NULL;
}
