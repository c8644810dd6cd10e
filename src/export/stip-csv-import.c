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

static const char *
find_number_column (const StipCsvInlezing *in)
{
  g_autoptr (GPtrArray) velden = stip_csv_velden (in->soort);
  return stip_csv_kaart_kolom (in->kaart, g_ptr_array_index (velden, 0));
}

static StipImportRij *
read_row (const StipCsvInlezing *in, StipDatum vandaag, guint i, GPtrArray *fouten)
{
  const char *const *cellen = g_ptr_array_index (in->tabel->rijen, i);
  StipImportRij      rij = { .regel = g_array_index (in->tabel->regels, guint, i) };

  if (in->soort == STIP_CSV_SCHULDEISERS)
    rij.eiser = stip_csv_kaart_schuldeiser (in->kaart, cellen, rij.regel, vandaag, fouten);
  else
    rij.schuld = stip_csv_kaart_schuld (in->kaart, cellen, rij.regel, vandaag, &rij.nummer, fouten);
  if (rij.eiser == NULL && rij.schuld == NULL)
    return NULL;
  if (rij.schuld != NULL && rij.nummer == NULL)
    rij.nummer = g_strdup (in->dossier);
  StipImportRij *gelezen = g_memdup2 (&rij, sizeof rij);
  if (!in->alleen || g_strcmp0 (rij.nummer, in->dossier) == 0)
    return gelezen;
  g_ptr_array_add (fouten, stip_csv_fout_new (rij.regel, find_number_column (in), "Deze rij is van een ander dossier. Haal de rij weg, of lees deze kolom niet in."));
  stip_import_rij_free (gelezen);
  return NULL;
}

/* NULL where it was cancelled. */
static GPtrArray *
read_rows (const StipCsvInlezing *in, StipDatum vandaag, const StipImportGang *gang, GPtrArray *fouten, GError **error)
{
  g_autoptr (GPtrArray) rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_import_rij_free);

  for (guint i = 1; i < in->tabel->rijen->len; i++)
    {
      if (!stip_import_gang_stap (gang, i, 2 * in->tabel->rijen->len, error))
        return NULL;
      StipImportRij *rij = read_row (in, vandaag, i, fouten);
      if (rij != NULL)
        g_ptr_array_add (rijen, rij);
    }
  return g_steal_pointer (&rijen);
}

StipCsvUitkomst *
stip_csv_import_tabel (StipStore *store, StipDb *db, const StipCsvInlezing *in, const StipImportGang *gang, GError **error)
{
  g_autoptr (StipCsvUitkomst) uitkomst = g_new0 (StipCsvUitkomst, 1);

  uitkomst->telling = stip_import_uitkomst_new ();
  uitkomst->codering = in->tabel->codering;
  uitkomst->scheiding = in->tabel->scheiding;
  uitkomst->ongebruikt = stip_csv_kaart_ongebruikt (in->kaart);
  if (!stip_csv_kaart_is_compleet (in->kaart, error))
    return NULL;
  g_autoptr (GPtrArray) rijen = read_rows (in, stip_store_get_vandaag (store), gang, uitkomst->telling->fouten, error);
  if (rijen == NULL)
    return NULL;
  gboolean gelukt = in->soort == STIP_CSV_SCHULDEISERS ? stip_import_schuldeisers (store, db, rijen, gang, uitkomst->telling, error)
                                                       : stip_import_schulden (store, db, rijen, gang, uitkomst->telling, error);
  uitkomst->telling->rijen = in->tabel->rijen->len - 1;
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
  StipCsvInlezing inlezing = { opdracht->soort, tabel, kaart, opdracht->dossier, FALSE };
  return kaart != NULL ? stip_csv_import_tabel (store, db, &inlezing, &gang, error) : NULL;
}
