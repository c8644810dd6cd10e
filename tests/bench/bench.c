/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "bench.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "store/stip-demo-bestand.h"
#include "store/stip-journaal.h"

#define ZIN "de wachtzin van de meting"

guint
bench_dossiers (void)
{
  const char *aantal = g_getenv ("STIP_BENCH_DOSSIERS");
  return aantal != NULL ? (guint)g_ascii_strtoull (aantal, NULL, 10) : 100000;
}

static char *
file_path (void)
{
  g_autoptr (GBytes) schema = g_resources_lookup_data ("/nl/schuldhulp/Stip/schema/0001-begin.sql", 0, NULL);
  g_autofree char *som = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, schema);
  g_autofree char *naam = g_strdup_printf ("bench-%u-%.8s.stip", bench_dossiers (), som);
  const char      *map = g_getenv ("G_TEST_BUILDDIR");
  return g_build_filename (map != NULL ? map : g_get_tmp_dir (), naam, NULL);
}

static void
make_file (const char *pad, StipGeheim *zin)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *half = g_strconcat (pad, ".half.stip", NULL), *half_sleutels = g_strconcat (half, "-keys", NULL), *sleutels = g_strconcat (pad, "-keys", NULL);
  GStatBuf         st;
  gint64           begin = g_get_monotonic_time ();

  g_unlink (half);
  g_unlink (half_sleutels);
  stip_demo_bestand_maak (half, zin, bench_dossiers (), 1, BENCH_VANDAAG, NULL, NULL, &error);
  g_assert_no_error (error);
  double s = (double)(g_get_monotonic_time () - begin) / G_USEC_PER_SEC;
  g_assert_cmpint (g_rename (half_sleutels, sleutels), ==, 0);
  g_assert_cmpint (g_rename (half, pad), ==, 0);
  g_assert_cmpint (g_stat (pad, &st), ==, 0);
  g_print ("# %u demo dossiers made in %.0f s, %.0f MB\n", bench_dossiers (), s, (double)st.st_size / 1e6);
}

StipStore *
bench_open (void)
{
  g_autofree char *pad = file_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (StipGeheim) zin = stip_geheim_new_wachtzin (ZIN, -1, NULL);

  if (!g_file_test (pad, G_FILE_TEST_EXISTS))
    make_file (pad, zin);
  StipStore *store = stip_store_open (pad, NULL, zin, BENCH_VANDAAG, NULL, &error);
  g_assert_no_error (error);
  return store;
}

/* The journal's and the file's own triggers stay behind: only reading is measured. */
static void
export_plain (StipDb *db, const char *plat)
{
  sqlite3         *handle = stip_db_get_handle (db);
  g_autofree char *attach = g_strdup_printf ("ATTACH '%s' AS plat KEY ''", plat);

  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  g_assert_cmpint (sqlite3_exec (handle, attach, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "SELECT sqlcipher_export('plat')", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "DETACH plat", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
}

StipDb *
bench_open_plat (StipStore *store, StipDb *db)
{
  g_autofree char *plat = g_strconcat (stip_store_get_pad (store), ".plat", NULL);
  sqlite3         *verbinding = NULL;

  if (!g_file_test (plat, G_FILE_TEST_EXISTS))
    {
      g_autofree char *half = g_strconcat (plat, ".half", NULL);
      g_assert_true (g_file_set_contents (half, "", 0, NULL)); /* attaching does not make one */
      export_plain (db, half);
      g_assert_cmpint (g_rename (half, plat), ==, 0);
    }
  g_assert_cmpint (sqlite3_open_v2 (plat, &verbinding, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (verbinding, "PRAGMA cache_size=-65536; PRAGMA journal_mode=WAL; PRAGMA temp_store=MEMORY", NULL, NULL, NULL), ==, SQLITE_OK);
  StipDb *uit = stip_db_new (verbinding);
  g_assert_true (stip_journaal_attach (uit, NULL));
  return uit;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *)a, y = *(const gint64 *)b;
  return (x > y) - (x < y);
}

double
bench_percentiel (GArray *us, double percent)
{
  g_array_sort (us, compare_times);
  return (double)g_array_index (us, gint64, MIN (us->len - 1, (guint)(us->len * percent / 100))) / 1000.0;
}
