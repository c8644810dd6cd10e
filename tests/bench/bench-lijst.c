/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* The list: the ids of all dossiers in each order, both ways, the counts, and a page of 64 rows from anywhere. */

#include "bench.h"
#include "store/stip-overzicht.h"

#define BLAD 64

static gint64
take_ids (StipDb *db, StipOrde orde, gboolean aflopend, guint *n)
{
  StipOverzichtVraag vraag = { .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = orde, .aflopend = aflopend, .limit = -1 };
  gint64             begin = g_get_monotonic_time ();
  g_autoptr (GArray) ids = stip_overzicht_ids (db, &vraag, NULL);

  *n = ids->len;
  return g_get_monotonic_time () - begin;
}

static void
measure_pages (StipDb *db)
{
  g_autoptr (GArray) us = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GRand) toeval = g_rand_new_with_seed (20260520);
  StipOverzichtVraag vraag = { .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_NAAM, .limit = -1 };
  g_autoptr (GArray) ids = stip_overzicht_ids (db, &vraag, NULL);

  for (guint i = 0; i < 1000; i++)
    {
      const gint64 *plek = &g_array_index (ids, gint64, g_rand_int_range (toeval, 0, (gint32)ids->len - BLAD + 1));
      gint64        begin = g_get_monotonic_time ();
      g_autoptr (GPtrArray) rijen = stip_overzicht_rijen (db, plek, BLAD, NULL);
      gint64 t = g_get_monotonic_time () - begin;
      g_array_append_val (us, t);
    }
  g_print ("a page of %d rows: p50 %.2f ms, p99 %.2f ms\n", BLAD, bench_percentiel (us, 50), bench_percentiel (us, 99));
}

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  static const char *const namen[STIP_ORDE_AANTAL] = { "naam", "nummer", "fase", "uiterlijk", "schulden", "totaal", "contact" };
  StipOverzichtVraag       vraag = { .uiterlijk_tot = STIP_DATUM_ONBEKEND, .limit = -1 };
  StipOverzichtTelling     telling;
  guint                    n;

  for (int ronde = 0; ronde < 2; ronde++)
    for (StipOrde orde = 0; orde < STIP_ORDE_AANTAL; orde++)
      {
        gint64 op = take_ids (db, orde, FALSE, &n), af = take_ids (db, orde, TRUE, &n);
        if (ronde == 1)
          g_print ("%u ids by %s: %.0f ms up, %.0f ms down\n", n, namen[orde], (double)op / 1000.0, (double)af / 1000.0);
      }
  gint64 begin = g_get_monotonic_time ();
  stip_overzicht_tel (db, &vraag, BENCH_VANDAAG, &telling, NULL);
  g_print ("counts: %.0f ms\n", (double)(g_get_monotonic_time () - begin) / 1000.0);
  measure_pages (db);
  return store;
}

int
main (void)
{
  g_autoptr (StipStore) store = bench_open ();
  stip_store_perform_sync (store, run_job, NULL, NULL, NULL);
  stip_store_close (store);
  return 0;
}
