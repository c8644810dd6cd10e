/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "export/stip-csv-import.h"
#include "store-fixture.h"
#include "store/stip-opdracht.h"

/* A table into an open file, as the window does it: what was tried is what is taken in. */

#define RIJEN 100000

typedef struct
{
  ProefMap   map;
  StipStore *store;
  gint64     dossier;
  char      *nummer;
} Kantoor;

typedef struct
{
  StipCsvSoort   soort;
  const char    *data;
  const char    *dossier;
  StipImportGang gang;
} Inlezing;

static gpointer
import_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Inlezing *in = data;
  g_autoptr (StipCsvTabel) tabel = stip_csv_lees (in->data, strlen (in->data), error);
  g_autoptr (StipCsvKaart) kaart = tabel != NULL ? stip_csv_kaart_new_open (in->soort, g_ptr_array_index (tabel->rijen, 0)) : NULL;

  StipCsvInlezing inlezing = { in->soort, tabel, kaart, in->dossier, in->dossier != NULL };

  return kaart != NULL ? stip_csv_import_tabel (store, db, &inlezing, &in->gang, error) : NULL;
}

static StipCsvUitkomst *
import (Kantoor *k, Inlezing *in)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTimer) klok = g_timer_new ();
  StipCsvUitkomst *uitkomst = stip_store_perform_sync (k->store, import_job, in, in->gang.cancellable, &error);

  g_assert_no_error (error);
  g_test_message ("%u rows%s in %.2f s", uitkomst->telling->rijen, in->gang.proef ? " tried" : "", g_timer_elapsed (klok, NULL));
  return uitkomst;
}

static gpointer
make_dossier (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Kantoor *k = data;
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-01-05", NULL);

  if (!stip_opdracht_aanmelding (store, db, dossier, &k->dossier, error))
    return NULL;
  k->nummer = proef_tekst (db, "SELECT nummer FROM dossier");
  return k;
}

static void
open_office (Kantoor *self, gconstpointer data)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = PROEF_WIE, .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin ("een wachtzin voor proef", -1, NULL), herstel = NULL;
  g_autoptr (GError) error = NULL;

  proef_map_open (&self->map, NULL);
  self->store = stip_store_create (self->map.pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  stip_store_perform_sync (self->store, make_dossier, self, NULL, &error);
  g_assert_no_error (error);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  stip_store_close (self->store);
  g_assert_finalize_object (self->store);
  g_free (self->nummer);
  proef_map_sluit (&self->map, NULL);
}

/* --- asking the file --- */

static gpointer
dump_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autofree char *rijen = proef_dump (db), *lijst = proef_dump_lijst (db);
  return g_strconcat (rijen, lijst, NULL);
}

static gpointer
count_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return g_memdup2 (&(gint64){ proef_getal (db, data) }, sizeof (gint64));
}

static char *
dump (Kantoor *k)
{
  return stip_store_perform_sync (k->store, dump_job, NULL, NULL, NULL);
}

static gint64
count (Kantoor *k, const char *sql)
{
  g_autofree gint64 *aantal = stip_store_perform_sync (k->store, count_job, (gpointer)sql, NULL, NULL);
  return *aantal;
}

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_ongedaan (store, db, *(gint64 *)data, FALSE, NULL, error) ? data : NULL;
}

static void
undo (Kantoor *k, gint64 dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTimer) klok = g_timer_new ();

  stip_store_perform_sync (k->store, undo_job, &dossier, NULL, &error);
  g_assert_no_error (error);
  g_test_message ("taken back in %.2f s", g_timer_elapsed (klok, NULL));
}

static char *
make_creditors (guint rijen)
{
  GString *data = g_string_new ("\xEF\xBB\xBFNaam;KvK;Woonplaats;Telefoon\n");

  for (guint i = 0; i < rijen; i++)
    g_string_append_printf (data, "\"Schuldeiser; nummer %u\";%08u;Demodorp;020-%07u\n", i, i, i);
  return g_string_free (data, FALSE);
}

/* --- the tests --- */

static void
test_honderdduizend (Kantoor *k, gconstpointer data)
{
  g_autofree char *tabel = make_creditors (RIJEN), *voor = dump (k);
  Inlezing         in = { STIP_CSV_SCHULDEISERS, tabel, NULL, { .proef = TRUE } };

  g_autoptr (StipCsvUitkomst) proef = import (k, &in);
  g_assert_cmpuint (proef->telling->nieuw, ==, RIJEN);
  g_autofree char *na_proef = dump (k);
  g_assert_true (g_str_equal (voor, na_proef));
  in.gang.proef = FALSE;
  g_autoptr (StipCsvUitkomst) echt = import (k, &in);
  g_assert_cmpuint (echt->telling->nieuw, ==, RIJEN);
  g_assert_cmpint (count (k, "SELECT count(*) FROM schuldeiser WHERE plaats = 'Demodorp'"), ==, RIJEN);
  g_assert_cmpint (count (k, "SELECT count(*) FROM handeling WHERE waarom = 'Schuldeisers ingelezen'"), ==, 1);
  undo (k, 0);
  g_assert_cmpint (count (k, "SELECT count(*) FROM schuldeiser"), ==, 0);
}

typedef struct
{
  GCancellable *cancellable;
  guint         bij, keren; /* the row at which somebody presses Stop; how often it was told */
} Stop;

static void
stop_at (guint gedaan, guint totaal, gpointer data)
{
  Stop *stop = data;

  stop->keren++;
  g_assert_cmpuint (gedaan, <=, totaal);
  if (gedaan >= stop->bij)
    g_cancellable_cancel (stop->cancellable);
}

/* While the rows are read, and while they are written: nothing stays behind, not even an act. */
static void
test_gestopt (Kantoor *k, gconstpointer data)
{
  const guint      plaatsen[] = { 1000, 2 * RIJEN - 1000 };
  g_autofree char *tabel = make_creditors (RIJEN), *voor = dump (k);

  for (gsize i = 0; i < G_N_ELEMENTS (plaatsen); i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;
      Stop     stop = { cancellable, plaatsen[i], 0 };
      Inlezing in = { STIP_CSV_SCHULDEISERS, tabel, NULL, { .voortgang = stop_at, .data = &stop, .cancellable = cancellable } };
      g_assert_null (stip_store_perform_sync (k->store, import_job, &in, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpuint (stop.keren, >=, plaatsen[i] / 256);
      g_autofree char *na = dump (k);
      g_assert_true (g_str_equal (voor, na));
      g_assert_cmpint (count (k, "SELECT count(*) FROM handeling WHERE waarom = 'Schuldeisers ingelezen'"), ==, 0);
    }
}

/* One wrong row among many: all of it is named, by line and column, and nothing is taken in. */
static void
test_fout (Kantoor *k, gconstpointer data)
{
  g_autofree char *voor = dump (k);
  Inlezing         in = { STIP_CSV_SCHULDEN, "Schuldeiser;Bedrag;Peildatum\nTelecom Bedacht;689,30;12-5-2026\nCaf\xE9 Denkbeeld;veel;31-2-2026\n;5;\n", k->nummer, { 0 } };

  g_autoptr (StipCsvUitkomst) uitkomst = import (k, &in);
  g_assert_cmpstr (uitkomst->codering, ==, "Windows-1252");
  g_assert_cmpuint (uitkomst->telling->fouten->len, ==, 3);
  const StipCsvFout *bedrag = uitkomst->telling->fouten->pdata[0], *naam = uitkomst->telling->fouten->pdata[2];
  g_assert_cmpuint (bedrag->regel, ==, 3);
  g_assert_cmpstr (bedrag->kolom, ==, "Bedrag");
  g_assert_cmpuint (naam->regel, ==, 4);
  g_assert_cmpstr (naam->kolom, ==, "Schuldeiser");
  g_autofree char *na = dump (k);
  g_assert_true (g_str_equal (voor, na));
}

/* Debts of one case are an act of that case: its own Ctrl+Z takes all of them back. What it has already stays out. */
static void
test_schulden (Kantoor *k, gconstpointer data)
{
  g_autoptr (GString) tabel = g_string_new ("Schuldeiser\tBedrag\tReferentie\n");
  g_autofree char *voor = dump (k);

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (tabel, "Schuldeiser %u\t%u,%02u\tREF%06u\n", i % 700, i + 1, i % 100, i);
  g_string_append (tabel, "Weer een\t7,00\tref 000.001\nSCHULDEISER 699 B.V.\t700,99\tanders\n");
  Inlezing in = { STIP_CSV_SCHULDEN, tabel->str, k->nummer, { 0 } };
  g_autoptr (StipCsvUitkomst) uitkomst = import (k, &in);
  g_assert_cmpuint (uitkomst->telling->fouten->len, ==, 0);
  g_assert_cmpuint (uitkomst->telling->nieuw, ==, 2000);
  g_assert_cmpuint (uitkomst->telling->dubbel->len, ==, 2);
  g_assert_cmpint (count (k, "SELECT count(*) FROM schuld"), ==, 2000);
  g_autoptr (StipCsvUitkomst) weer = import (k, &in);
  g_assert_cmpuint (weer->telling->dubbel->len, ==, 2002);
  undo (k, k->dossier);
  g_autofree char *na = dump (k);
  g_assert_true (g_str_equal (voor, na));
}

/* Into one case come no rows of another one, unless somebody says that the column is not its number. */
static void
test_ander_dossier (Kantoor *k, gconstpointer data)
{
  g_autofree char *tabel = g_strdup_printf ("Dossier;Schuldeiser;Bedrag\n%s;Telecom Bedacht;5\n1999-0001;Telecom Bedacht;6\n;Telecom Bedacht;7\n", k->nummer);
  Inlezing         in = { STIP_CSV_SCHULDEN, tabel, k->nummer, { 0 } };

  g_autoptr (StipCsvUitkomst) uitkomst = import (k, &in);
  g_assert_cmpuint (uitkomst->telling->fouten->len, ==, 1);
  const StipCsvFout *fout = uitkomst->telling->fouten->pdata[0];
  g_assert_cmpuint (fout->regel, ==, 3);
  g_assert_cmpstr (fout->kolom, ==, "Dossier");
  g_assert_cmpint (count (k, "SELECT count(*) FROM schuld"), ==, 0);
}

/* A column that is pointed out by hand, and no other one for the same field. */
static void
test_aanwijzen (void)
{
  static const char *const titels[] = { "Wie", "Bedrag", "Openstaand", NULL };
  g_autoptr (StipCsvKaart) kaart = stip_csv_kaart_new_open (STIP_CSV_SCHULDEN, titels);
  g_autoptr (GPtrArray) velden = stip_csv_velden (STIP_CSV_SCHULDEN);
  g_autoptr (GError) error = NULL;

  g_assert_false (stip_csv_kaart_is_compleet (kaart, &error));
  g_assert_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM);
  g_assert_nonnull (strstr (error->message, "schuldeiser"));
  g_assert_nonnull (strstr (error->message, "Wie, Bedrag, Openstaand"));
  stip_csv_kaart_zet (kaart, 0, velden->pdata[1]);
  g_assert_true (stip_csv_kaart_is_compleet (kaart, NULL));
  const StipVeld *bedrag = stip_csv_kaart_veld (kaart, 1);
  g_assert_cmpstr (bedrag->id, ==, "schuld.bedrag");
  g_assert_null (stip_csv_kaart_veld (kaart, 2));
  stip_csv_kaart_zet (kaart, 2, bedrag);
  g_assert_null (stip_csv_kaart_veld (kaart, 1));
  g_assert_cmpstr (stip_csv_kaart_kolom (kaart, bedrag), ==, "Openstaand");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/csv-import/honderdduizend", Kantoor, NULL, open_office, test_honderdduizend, close_office);
  g_test_add ("/csv-import/gestopt", Kantoor, NULL, open_office, test_gestopt, close_office);
  g_test_add ("/csv-import/fout", Kantoor, NULL, open_office, test_fout, close_office);
  g_test_add ("/csv-import/schulden", Kantoor, NULL, open_office, test_schulden, close_office);
  g_test_add ("/csv-import/ander-dossier", Kantoor, NULL, open_office, test_ander_dossier, close_office);
  g_test_add_func ("/csv-import/aanwijzen", test_aanwijzen);
  return g_test_run ();
}
