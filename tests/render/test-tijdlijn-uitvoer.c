/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-tijdlijn-uitvoer.h"
#include "tijdlijn-modellen.h"

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *map = g_dir_make_tmp ("stip-tijdlijn-XXXXXX", &error);

  g_assert_no_error (error);
  return map;
}

static gsize
count_entries (const char *map)
{
  g_autoptr (GDir) dir = g_dir_open (map, 0, NULL);
  gsize aantal = 0;

  while (g_dir_read_name (dir) != NULL)
    aantal++;
  return aantal;
}

/* The same model gives the same bytes, in every format and palette. */
static void
test_deterministic (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_salma ();

  for (int formaat = STIP_TIJDLIJN_PDF; formaat <= STIP_TIJDLIJN_TXT; formaat++)
    for (int palet = 0; palet < STIP_PALET_AANTAL; palet += formaat == STIP_TIJDLIJN_PNG ? 4 : 1)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (GBytes) een = stip_tijdlijn_render (model, formaat, palet, &error);
        g_autoptr (GBytes) twee = stip_tijdlijn_render (model, formaat, palet, &error);

        g_assert_no_error (error);
        g_assert_cmpuint (g_bytes_get_size (een), >, 500);
        g_assert_true (g_bytes_equal (een, twee));
      }
}

static void
test_file (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_salma ();
  g_autofree char *map = make_folder ();
  g_autofree char *pad = g_build_filename (map, "tijdlijn.txt", NULL);
  g_autofree char *inhoud = NULL;
  g_autofree char *tweeling = stip_tijdlijn_to_text (model);
  g_autoptr (GError) error = NULL;
  GStatBuf staat;

  g_assert_true (g_file_set_contents (pad, "oud", -1, NULL));
  g_assert_true (stip_tijdlijn_write (model, pad, STIP_TIJDLIJN_TXT, STIP_PALET_DRUK, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (pad, &staat), ==, 0);
  g_assert_cmpint (staat.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_entries (map), ==, 1);
  g_assert_true (g_file_get_contents (pad, &inhoud, NULL, NULL));
  g_assert_cmpstr (inhoud, ==, tweeling);
  g_unlink (pad);
  g_rmdir (map);
}

/* Where it cannot be written: an error without a name in it, and no half file left behind. */
static void
test_no_folder (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_salma ();
  g_autofree char *map = make_folder ();
  g_autofree char *weg = g_build_filename (map, "Salma", "tijdlijn.txt", NULL);
  g_autofree char *doel = g_build_filename (map, "map", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) bezet = NULL;

  g_assert_false (stip_tijdlijn_write (model, weg, STIP_TIJDLIJN_TXT, STIP_PALET_DRUK, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_null (strstr (error->message, "Salma"));
  g_assert_cmpint (g_mkdir (doel, 0700), ==, 0);
  g_assert_false (stip_tijdlijn_write (model, doel, STIP_TIJDLIJN_TXT, STIP_PALET_DRUK, &bezet));
  g_assert_nonnull (bezet);
  g_assert_cmpuint (count_entries (map), ==, 1);
  g_rmdir (doel);
  g_rmdir (map);
}

/* What is read back from the PDF: words, in reading order enough to find each sentence. */
static void
test_pdf_text (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autofree char *programma = g_find_program_in_path ("pdftotext");
  g_autofree char *map = make_folder ();
  g_autofree char *pad = g_build_filename (map, "tijdlijn.pdf", NULL);
  g_autofree char *tekst = NULL;
  g_autoptr (GString) vlak = NULL;
  g_autoptr (GError) error = NULL;
  const char              *argv[] = { programma, "-raw", pad, "-", NULL };
  static const char *const zinnen[] = { "Vera Voorbeeld", "Dossier 2025-0471", "dinsdag 19 mei 2026", "vandaag 19 mei", "Nu: Schuldregeling, sinds wo 8 apr.", "nog 79 dagen",
                                        "120 dagen vanaf wo 8 apr = do 6 aug. Bron: NVVK, module Schuldregeling.", "Streefdatum uit het plan van aanpak.", "Vrij van schulden" };

  g_assert_true (stip_tijdlijn_write (model, pad, STIP_TIJDLIJN_PDF, STIP_PALET_GRIJS, &error));
  g_assert_no_error (error);
  if (programma != NULL)
    {
      g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &tekst, NULL, NULL, &error));
      vlak = g_string_new (tekst);
      g_string_replace (vlak, "\u00A0", " ", 0);
      g_string_replace (vlak, "\n", " ", 0);
      for (gsize i = 0; i < G_N_ELEMENTS (zinnen); i++)
        if (strstr (vlak->str, zinnen[i]) == NULL)
          g_error ("\"%s\" staat niet in het PDF-bestand", zinnen[i]);
    }
  g_unlink (pad);
  g_rmdir (map);
}

/* Many terms: more pages, nothing cut off. */
static void
test_pdf_pages (void)
{
  g_autoptr (StipTijdlijn) veel = stip_tijdlijn_new (STIP_TAAL_NL, stip_datum_new (2026, 5, 12), "Dossier", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *map = g_dir_make_tmp ("stip-blad-XXXXXX", NULL);
  g_autofree char *pad = g_build_filename (map, "x.pdf", NULL);
  g_autofree char *bevel = g_strdup_printf ("pdfinfo '%s'", pad);
  g_autofree char *antwoord = NULL;

  g_autofree char *programma = g_find_program_in_path ("pdfinfo");

  if (programma == NULL)
    {
      g_test_skip ("pdfinfo is not installed");
      return;
    }

  for (int i = 0; i < 40; i++)
    {
      StipTijdlijnTermijn termijn = { .sleutel = "hand", .naam = "Termijn", .datum = veel->vandaag + i, .gehaald_op = STIP_DATUM_ONBEKEND, .open = TRUE, .zin = "Een zin." };

      stip_tijdlijn_add_termijn (veel, &termijn);
    }
  stip_tijdlijn_finish (veel);
  bytes = stip_tijdlijn_render (veel, STIP_TIJDLIJN_PDF, STIP_PALET_DRUK, NULL);
  g_assert_true (g_file_set_contents (pad, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), NULL));
  g_assert_true (g_spawn_command_line_sync (bevel, &antwoord, NULL, NULL, NULL));
  g_assert_nonnull (strstr (antwoord, "Pages:           4\n"));
  g_unlink (pad);
  g_rmdir (map);
}

/* The SVG bears its text as title and description, escaped. */
static void
test_svg_description (void)
{
  g_autoptr (StipTijdlijn) model = stip_tijdlijn_new (STIP_TAAL_NL, stip_datum_new (2026, 5, 12), "Dossier <1> & 2", NULL);
  g_autoptr (GBytes) bytes = NULL;
  gsize       lengte;
  const char *svg;

  stip_tijdlijn_finish (model);
  bytes = stip_tijdlijn_render (model, STIP_TIJDLIJN_SVG, STIP_PALET_LICHT, NULL);
  svg = g_bytes_get_data (bytes, &lengte);
  g_assert_nonnull (g_strstr_len (svg, (gssize)lengte, "<title>Dossier &lt;1&gt; &amp; 2</title>"));
  g_assert_nonnull (g_strstr_len (svg, (gssize)lengte, "Nu: nog niet begonnen."));
  g_assert_null (g_strstr_len (svg, (gssize)lengte, "<image"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tijdlijn/uitvoer/deterministic", test_deterministic);
  g_test_add_func ("/tijdlijn/uitvoer/file", test_file);
  g_test_add_func ("/tijdlijn/uitvoer/no-folder", test_no_folder);
  g_test_add_func ("/tijdlijn/uitvoer/pdf-text", test_pdf_text);
  g_test_add_func ("/tijdlijn/uitvoer/pdf-pages", test_pdf_pages);
  g_test_add_func ("/tijdlijn/uitvoer/svg-description", test_svg_description);
  return g_test_run ();
}
