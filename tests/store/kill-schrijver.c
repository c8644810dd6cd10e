/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* kill-schrijver FILE maak|schrijf|tel: what kill-lus.py kills. `schrijf` prints the id of each dossier that was
 * acknowledged, one a line, until it is stopped; `tel` verifies and prints all ids that are there. */

#include <stdio.h>

#include "store-fixture.h"
#include "store/stip-opdracht.h"
#include "store/stip-store.h"
#include "store/stip-verificatie.h"

#define ZIN "de wachtzin van de proef"

static StipStore *
open_file (const char *pad, gboolean nieuw)
{
  StipStoreNieuw gegevens = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) zin = proef_wachtzin (ZIN), herstel = NULL;
  g_autoptr (GError) error = NULL;
  StipStore *store = nieuw ? stip_store_create (pad, &gegevens, zin, &herstel, &error) : stip_store_open (pad, NULL, zin, PROEF_VANDAAG, NULL, &error);

  g_assert_no_error (error);
  return store;
}

static gpointer
write_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  for (;;)
    {
      g_autoptr (StipDossier) d = proef_dossier ("Proef", NULL, "aanmelding 2026-05-18", NULL);
      gint64 id;
      if (!stip_opdracht_aanmelding (store, db, d, &id, error))
        return NULL;
      printf ("%" G_GINT64_FORMAT "\n", id);
      fflush (stdout);
    }
}

static gpointer
count_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_auto (StipVerificatie) uitkomst = { 0 };
  StipStmt *stmt;

  if (!stip_verificatie_run (db, &uitkomst, error))
    return NULL;
  if (uitkomst.fout != NULL)
    {
      printf ("%s: %s\n", uitkomst.onderdeel, uitkomst.fout);
      return store;
    }
  stmt = stip_db_prepare (db, "SELECT id FROM dossier ORDER BY id", NULL);
  while (stip_stmt_next (stmt))
    printf ("%" G_GINT64_FORMAT "\n", stip_stmt_int (stmt));
  return stip_stmt_finish (stmt, error) ? store : NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  gboolean nieuw = g_str_equal (argv[2], "maak");
  g_autoptr (StipStore) store = open_file (argv[1], nieuw);

  if (!nieuw)
    stip_store_perform_sync (store, g_str_equal (argv[2], "tel") ? count_job : write_job, NULL, NULL, &error);
  g_assert_no_error (error);
  stip_store_close (store);
  return 0;
}
