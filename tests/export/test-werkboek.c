/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "export/stip-werkboek-dossier.h"
#include "export/stip-werkboek-reken.h"
#include "store/stip-werkwijze.h"

static StipWerkwijze *werkwijze;
static char          *map;

static StipDossier *
make_case (void)
{
  StipDossier *dossier = stip_dossier_new ();
  StipSchuld  *schuld = stip_schuld_new ();

  dossier->nummer = g_strdup ("2026-0001");
  schuld->id = 1;
  schuld->schuldeiser = g_strdup ("Energie Voorbeeld");
  schuld->bedrag = 123456;
  g_ptr_array_add (dossier->schulden, schuld);
  return dossier;
}

static gboolean
write_case (const StipDossier *dossier, const StipVoorstel *voorstel, const char *pad, GError **error)
{
  const StipWerkboekVraag vraag = { dossier, werkwijze->profiel, werkwijze->kalender, voorstel, "Demodorp", TRUE, stip_datum_new (2026, 5, 19) };
  return stip_werkboek_dossier_write (&vraag, pad, error);
}

static void
test_bestand (void)
{
  g_autoptr (StipDossier) dossier = make_case ();
  g_autofree char *een = g_build_filename (map, "een.xlsx", NULL), *twee = g_build_filename (map, "twee.xlsx", NULL);
  g_autofree char *inhoud = NULL, *ander = NULL;
  gsize            lengte = 0, anders = 0;
  struct stat      staat;
  g_autoptr (GError) error = NULL;

  umask (022);
  g_assert_true (write_case (dossier, NULL, een, &error));
  g_assert_true (write_case (dossier, NULL, twee, &error));
  g_assert_no_error (error);
  g_assert_cmpint (stat (een, &staat), ==, 0);
  g_assert_cmpint (staat.st_mode & 0777, ==, 0600);
  g_assert_true (g_file_get_contents (een, &inhoud, &lengte, NULL));
  g_assert_true (g_file_get_contents (twee, &ander, &anders, NULL));
  g_assert_cmpmem (inhoud, lengte, ander, anders);
  g_assert_cmpmem (inhoud, 2, "PK", 2);
}

/* Nothing is left of what was made aside, nor of a file that could not be put in its place. */
static void
test_nergens (void)
{
  g_autoptr (StipDossier) dossier = make_case ();
  g_autofree char *pad = g_build_filename (map, "is-er-niet", "x.xlsx", NULL), *tijdelijk = g_build_filename (map, "run", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) over = NULL;

  g_assert_false (write_case (dossier, NULL, pad, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "Het schuldenoverzicht"));
  g_assert_null (strstr (error->message, map));
  over = g_dir_open (tijdelijk, 0, NULL);
  g_assert_nonnull (over);
  g_assert_null (g_dir_read_name (over));
}

/* Beyond what doubles hold exactly, the outcome is written as it is instead of computed in the sheet. */
static void
test_grens (void)
{
  const StipVerdeelpost gewoon[] = { { 12000000, STIP_RANG_PREFERENT, 0 }, { 50000000, STIP_RANG_CONCURRENT, 0 } };
  const StipVerdeelpost groot[] = { { G_GINT64_CONSTANT (100000000000), STIP_RANG_PREFERENT, 0 }, { 50000000, STIP_RANG_CONCURRENT, 0 } };

  g_assert_true (stip_werkboek_kan_rekenen (1350000, gewoon, 2));
  g_assert_false (stip_werkboek_kan_rekenen (1350000, groot, 2));
  g_assert_true (stip_werkboek_kan_rekenen (0, NULL, 0));
}

static void
test_groot_voorstel (void)
{
  g_autoptr (StipDossier) dossier = make_case ();
  g_autoptr (StipVoorstel) voorstel = stip_voorstel_new ();
  StipVoorsteldeel *deel = stip_voorsteldeel_new ();
  g_autofree char  *pad = g_build_filename (map, "groot.xlsx", NULL), *inhoud = NULL;
  g_autoptr (GError) error = NULL;

  deel->schuldeiser = g_strdup ("Energie Voorbeeld");
  deel->vordering = STIP_GELD_MAX / 2;
  deel->bedrag = 100;
  deel->gedekt = 0;
  g_ptr_array_add (voorstel->delen, deel);
  voorstel->te_verdelen = 100;
  voorstel->capaciteit = 100;
  voorstel->datum = stip_datum_new (2026, 5, 1);
  g_assert_true (write_case (dossier, voorstel, pad, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (pad, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *run = NULL;

  g_test_init (&argc, &argv, NULL);
  map = g_dir_make_tmp ("stip-werkboek-XXXXXX", &error);
  g_assert_no_error (error);
  run = g_build_filename (map, "run", NULL);
  g_assert_cmpint (g_mkdir (run, 0700), ==, 0);
  g_setenv ("XDG_RUNTIME_DIR", run, TRUE);
  werkwijze = stip_werkwijze_load ("aalsmeer", &error);
  g_assert_no_error (error);
  g_test_add_func ("/werkboek/bestand", test_bestand);
  g_test_add_func ("/werkboek/nergens", test_nergens);
  g_test_add_func ("/werkboek/grens", test_grens);
  g_test_add_func ("/werkboek/groot-voorstel", test_groot_voorstel);
  return g_test_run ();
}
