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

static StipImportRij *
read_row (const StipCsvOpdracht *opdracht, const StipCsvKaart *kaart, const char *const *cellen, guint regel, StipDatum vandaag, GPtrArray *fouten)
{
  StipImportRij rij = { .regel = regel };

  if (opdracht->soort == STIP_CSV_SCHULDEISERS)
    rij.eiser = stip_csv_kaart_schuldeiser (kaart, cellen, regel, vandaag, fouten);
  else
    rij.schuld = stip_csv_kaart_schuld (kaart, cellen, regel, vandaag, &rij.nummer, fouten);
  if (rij.eiser == NULL && rij.schuld == NULL)
    return NULL;
  if (rij.schuld != NULL && rij.nummer == NULL)
    rij.nummer = g_strdup (opdracht->dossier);
  return g_memdup2 (&rij, sizeof rij);
}

static GPtrArray *
read_rows (const StipCsvOpdracht *opdracht, const StipCsvTabel *tabel, const StipCsvKaart *kaart, StipDatum vandaag, GPtrArray *fouten)
{
  GPtrArray *rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_import_rij_free);

  for (guint i = 1; i < tabel->rijen->len; i++)
    {
      StipImportRij *rij = read_row (opdracht, kaart, g_ptr_array_index (tabel->rijen, i), g_array_index (tabel->regels, guint, i), vandaag, fouten);
      if (rij != NULL)
        g_ptr_array_add (rijen, rij);
    }
  return rijen;
}

StipCsvUitkomst *
stip_csv_import (StipStore *store, StipDb *db, const StipCsvOpdracht *opdracht, GError **error)
{
  g_autoptr (StipCsvUitkomst) uitkomst = g_new0 (StipCsvUitkomst, 1);
  g_autofree char *data = NULL;
  gsize            lengte = 0;
  StipDatum        vandaag = stip_store_get_vandaag (store);

  if (!g_file_get_contents (opdracht->bestand, &data, &lengte, error))
    return NULL;
  g_autoptr (StipCsvTabel) tabel = stip_csv_lees (data, lengte, error);
  if (tabel == NULL)
    return NULL;
  g_autoptr (StipCsvKaart) kaart = stip_csv_kaart_new (opdracht->soort, g_ptr_array_index (tabel->rijen, 0), opdracht->keuzes, error);
  if (kaart == NULL)
    return NULL;
  uitkomst->telling = stip_import_uitkomst_new ();
  uitkomst->codering = tabel->codering;
  uitkomst->scheiding = tabel->scheiding;
  uitkomst->ongebruikt = stip_csv_kaart_ongebruikt (kaart);
  g_autoptr (GPtrArray) rijen = read_rows (opdracht, tabel, kaart, vandaag, uitkomst->telling->fouten);
  gboolean gelukt = opdracht->soort == STIP_CSV_SCHULDEISERS ? stip_import_schuldeisers (store, db, rijen, opdracht->proef, uitkomst->telling, error)
                                                             : stip_import_schulden (store, db, rijen, opdracht->proef, uitkomst->telling, error);
  uitkomst->telling->rijen = tabel->rijen->len - 1;
  return gelukt ? g_steal_pointer (&uitkomst) : NULL;
}
