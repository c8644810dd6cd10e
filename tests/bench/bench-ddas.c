/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* Taking in a delivery (argument: the file) against json-glib reading the same file and doing nothing with it. Each in a
 * process of its own, so that its time and its largest memory are its own. */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"
#include "export/stip-ddas-import.h"

#define ZIN "de wachtzin van de meting"

static gpointer
import_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_ddas_import (store, db, data, FALSE, NULL, NULL, cancellable, error);
}

static void
import (StipStore *store, const char *bestand)
{
  g_autoptr (GError) error = NULL;
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (StipDdasUitkomst) uitkomst = stip_store_perform_sync (store, import_job, (gpointer)bestand, NULL, &error);

  g_assert_no_error (error);
  g_print ("  %u trajectories, %u new, %u unchanged: %.2f s\n", uitkomst->trajecten, uitkomst->nieuw, uitkomst->ongewijzigd,
           (double)(g_get_monotonic_time () - begin) / G_USEC_PER_SEC);
}

static int
run_import (const char *bestand)
{
  g_autofree char *map = g_dir_make_tmp ("stip-bench-XXXXXX", NULL), *pad = g_build_filename (map, "b.stip", NULL), *sleutels = g_strconcat (pad, "-keys", NULL);
  g_autoptr (StipGeheim) zin = stip_geheim_new_wachtzin (ZIN, -1, NULL), herstel = NULL;
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Meting", .vandaag = BENCH_VANDAAG };
  g_autoptr (StipStore) store = stip_store_create (pad, &nieuw, zin, &herstel, NULL);

  import (store, bestand);
  import (store, bestand);
  stip_store_close (store);
  g_unlink (pad);
  g_unlink (sleutels);
  g_rmdir (map);
  return 0;
}

static int
run_parse (const char *bestand)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gint64 begin = g_get_monotonic_time ();

  g_assert_true (json_parser_load_from_file (parser, bestand, NULL));
  g_print ("  json-glib alone: %.2f s\n", (double)(g_get_monotonic_time () - begin) / G_USEC_PER_SEC);
  return 0;
}

/* The seconds that it took. */
static double
run_apart (const char *wijze, const char *bestand)
{
  struct rusage gebruik;
  int           status;
  gint64        begin = g_get_monotonic_time ();
  pid_t         kind = fork ();

  if (kind == 0)
    _exit (execl ("/proc/self/exe", "bench-ddas", bestand, wijze, NULL));
  g_assert_cmpint (wait4 (kind, &status, 0, &gebruik), ==, kind);
  g_assert_cmpint (status, ==, 0);
  double s = (double)(g_get_monotonic_time () - begin) / G_USEC_PER_SEC;
  g_print ("%s: %.2f s in all, peak memory %.0f MB\n", wijze, s, (double)gebruik.ru_maxrss / 1024);
  return s;
}

int
main (int argc, char **argv)
{
  if (argc == 3)
    return g_str_equal (argv[2], "import") ? run_import (argv[1]) : run_parse (argv[1]);
  GStatBuf st;
  g_assert_cmpint (g_stat (argv[1], &st), ==, 0);
  g_print ("%.1f MB of JSON\n", (double)st.st_size / 1e6);
  double in = run_apart ("import", argv[1]), alleen = run_apart ("parse", argv[1]);
  g_print ("ratio to json-glib alone: %.1f (import twice, key and file included)\n", in / alleen);
  return 0;
}
