/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* Search as you type: every prefix of names, numbers, postcodes and creditors of dossiers by chance; what the window
 * does for each: the ids in order, and the rows of the first page. */

#include "bench.h"
#include "store/stip-overzicht.h"

#define VRAGEN 2000
#define BLAD   64
#define BEELD  16.0 /* ms: one frame */

static GPtrArray *
make_questions (StipDb *db)
{
  static const char *const bronnen[] = {
    "SELECT naam FROM overzicht WHERE dossier_id = ?1",
    "SELECT nummer FROM dossier WHERE id = ?1",
    "SELECT p.achternaam FROM dossier_persoon AS d JOIN persoon AS p ON p.id = d.persoon_id WHERE d.dossier_id = ?1",
    "SELECT p.postcode FROM dossier_persoon AS d JOIN persoon AS p ON p.id = d.persoon_id WHERE d.dossier_id = ?1",
    "SELECT e.naam FROM schuld AS s JOIN schuldeiser AS e ON e.id = s.schuldeiser_id WHERE s.dossier_id = ?1",
  };
  GPtrArray *vragen = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) toeval = g_rand_new_with_seed (20260520);

  for (guint i = 0; vragen->len < VRAGEN; i++)
    {
      StipStmt        *s = stip_db_prepare (db, bronnen[i % G_N_ELEMENTS (bronnen)], "i", (gint64)g_rand_int_range (toeval, 1, (gint32)bench_dossiers () + 1));
      g_autofree char *tekst = stip_stmt_next (s) ? stip_stmt_dup (s) : NULL;
      stip_stmt_finish (s, NULL);
      for (glong n = 1; tekst != NULL && n <= g_utf8_strlen (tekst, -1) && vragen->len < VRAGEN; n++)
        g_ptr_array_add (vragen, g_utf8_substring (tekst, 0, n));
    }
  return vragen;
}

/* Returns the microseconds; found: how many. */
static gint64
ask (StipDb *db, const char *tekst, guint *gevonden)
{
  StipOverzichtVraag vraag = { .zoek = tekst, .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_UITERLIJK, .limit = -1 };
  gint64             begin = g_get_monotonic_time ();
  g_autoptr (GArray) ids = stip_overzicht_ids (db, &vraag, NULL);
  g_autoptr (GPtrArray) rijen = stip_overzicht_rijen (db, (const gint64 *)ids->data, MIN (ids->len, BLAD), NULL);

  *gevonden = ids->len;
  return g_get_monotonic_time () - begin;
}

static void
measure (const char *naam, StipDb *db, GPtrArray *vragen, double *p50, double *p99)
{
  g_autoptr (GArray) us = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint  binnen = 0, traagst = 0, gevonden;
  gint64 meeste = 0;

  for (guint i = 0; i < vragen->len; i++)
    {
      gint64 t = ask (db, g_ptr_array_index (vragen, i), &gevonden);
      g_array_append_val (us, t);
      binnen += (double)t / 1000.0 <= BEELD;
      if (t > meeste)
        {
          meeste = t;
          traagst = i;
        }
    }
  ask (db, g_ptr_array_index (vragen, traagst), &gevonden);
  *p50 = bench_percentiel (us, 50);
  *p99 = bench_percentiel (us, 99);
  g_print ("%s: p50 %.2f ms, p99 %.2f ms; %u of %u within a frame of %.0f ms; slowest %.1f ms (\"%s\", %u found)\n",
           naam, *p50, *p99, binnen, vragen->len, BEELD, (double)meeste / 1000.0, (const char *)g_ptr_array_index (vragen, traagst), gevonden);
}

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) vragen = make_questions (db);
  g_autoptr (StipDb) plat = bench_open_plat (store, db);
  double p50, p99, plat_p50, plat_p99;

  measure ("plain SQLite, cold", plat, vragen, &plat_p50, &plat_p99);
  measure ("plain SQLite", plat, vragen, &plat_p50, &plat_p99);
  measure ("stip, cold", db, vragen, &p50, &p99);
  measure ("stip", db, vragen, &p50, &p99);
  g_print ("ratio to plain SQLite: p50 %.2f, p99 %.2f\n", p50 / plat_p50, p99 / plat_p99);
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
