/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* Opening a dossier: all queries of its page, on the encrypted file and on the same tables in plain SQLite. */

#include "bench.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-historie.h"
#include "store/stip-ongedaan.h"

#define KEREN 3000

static double
measure (const char *naam, StipStore *store, StipDb *db)
{
  g_autoptr (GArray) us = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GRand) toeval = g_rand_new_with_seed (20260520);

  for (guint i = 0; i < KEREN; i++)
    {
      gint64 id = g_rand_int_range (toeval, 1, (gint32)bench_dossiers () + 1), begin = g_get_monotonic_time ();
      g_auto (StipOngedaanStand) stand = { 0 };
      g_autoptr (StipDossier) dossier = stip_dossier_load (db, id, NULL);
      g_assert_nonnull (dossier);
      g_assert_true (stip_ongedaan_stand (db, stip_store_get_wie (store), id, &stand, NULL));
      gint64 t = g_get_monotonic_time () - begin;
      g_array_append_val (us, t);
    }
  double p50 = bench_percentiel (us, 50);
  g_print ("%s: p50 %.3f ms, p95 %.3f ms, p99 %.3f ms\n", naam, p50, bench_percentiel (us, 95), bench_percentiel (us, 99));
  return p50;
}

/* What the window waits for: the queries, and terms and course computed from them. */
static void
measure_whole (StipStore *store, StipDb *db)
{
  g_autoptr (GArray) us = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GRand) toeval = g_rand_new_with_seed (20260520);

  for (guint i = 0; i < KEREN; i++)
    {
      gint64 id = g_rand_int_range (toeval, 1, (gint32)bench_dossiers () + 1), begin = g_get_monotonic_time ();
      g_autoptr (StipDossierBeeld) beeld = stip_dossier_beeld_load (store, db, id, NULL);
      g_autoptr (GPtrArray) regels = stip_historie_load (db, id, 0, 50, NULL);
      gint64 t = g_get_monotonic_time () - begin;
      g_assert_nonnull (beeld);
      g_array_append_val (us, t);
    }
  g_print ("with terms, course and a page of history: p50 %.3f ms, p99 %.3f ms\n", bench_percentiel (us, 50), bench_percentiel (us, 99));
}

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipDb) plat = bench_open_plat (store, db);

  measure ("plain SQLite, cold", store, plat);
  double plat_koud = measure ("plain SQLite", store, plat);
  measure ("stip, cold", store, db);
  double warm = measure ("stip", store, db);
  g_print ("ratio to plain SQLite: %.2f (target 1.5)\n", warm / plat_koud);
  measure_whole (store, db);
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
