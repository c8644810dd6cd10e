/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "plaat-modellen.h"
#include "render/stip-pictogram-blad.h"
#include "render/stip-plaat-blad.h"
#include "render/stip-plaat-uitvoer.h"

/* The files of a plate: the PDF says what the twin says, with title, language
 * and structure; the same plate gives the same bytes; a place that cannot be
 * written says so. */

static char *map;

static char *
path (const char *naam)
{
  return g_build_filename (map, naam, NULL);
}

static char *
run_pdftotext (const char *bestand)
{
  const char *const argv[] = { "pdftotext", "-raw", "-enc", "UTF-8", bestand, "-", NULL };
  char             *uit = NULL;
  int               status;
  g_autoptr(GError) error = NULL;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &uit, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  return uit;
}

/* Words only: where a line breaks, and how a direction is marked, is not what
 * it says. Compatibility forms that a PDF may use for Arabic letters become the
 * letters themselves. (transfer full) */
static GPtrArray *
words_of (const char *tekst)
{
  g_autofree char *vorm = g_utf8_normalize (tekst, -1, G_NORMALIZE_NFKC);
  g_autoptr(GString) kaal = g_string_new (NULL);
  GPtrArray *woorden = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = vorm; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar     c = g_utf8_get_char (p);
      GUnicodeType soort = g_unichar_type (c);
      if (g_unichar_isspace (c) || c == '\f')
        g_string_append_c (kaal, ' ');
      else if (soort != G_UNICODE_FORMAT && soort != G_UNICODE_NON_SPACING_MARK)
        g_string_append_unichar (kaal, c);
    }
  g_auto(GStrv) delen = g_strsplit (kaal->str, " ", -1);
  for (char **deel = delen; *deel != NULL; deel++)
    if (**deel != '\0')
      g_ptr_array_add (woorden, g_strdup (*deel));
  return woorden;
}

/* Letters of a right-to-left word come out of a PDF in the order of the eye or
 * of the voice: compared as letters. */
static char *
letters_of (GPtrArray *woorden)
{
  g_autoptr(GArray) letters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  GString *uit = g_string_new (NULL);

  for (guint i = 0; i < woorden->len; i++)
    for (const char *p = g_ptr_array_index (woorden, i); *p != '\0'; p = g_utf8_next_char (p))
      {
        gunichar c = g_utf8_get_char (p);
        g_array_append_val (letters, c);
      }
  for (gunichar c = 0; c < 0x3000; c++)
    for (guint i = 0; i < letters->len; i++)
      if (g_array_index (letters, gunichar, i) == c)
        g_string_append_unichar (uit, c);
  return g_string_free (uit, FALSE);
}

static void
assert_same_text (const StipPlaat *plaat, const char *bestand)
{
  g_autofree char *pdf = run_pdftotext (bestand), *voor = stip_plaat_to_text (plaat, FALSE), *achter = stip_plaat_to_text (plaat, TRUE);
  g_autofree char *twin = g_strconcat (voor, " ", achter, NULL);
  g_autoptr(GPtrArray) gezegd = words_of (twin), gelezen = words_of (pdf);

  if (plaat->taal->rtl)
    {
      g_autofree char *een = letters_of (gezegd), *twee = letters_of (gelezen);
      g_assert_cmpstr (een, ==, twee);
      return;
    }
  for (guint i = 0; i < MIN (gezegd->len, gelezen->len); i++)
    if (strcmp (g_ptr_array_index (gezegd, i), g_ptr_array_index (gelezen, i)) != 0)
      g_error ("%s %s: the twin says “%s” where the PDF says “%s”", stip_plaat_soort_id (plaat->soort), plaat->taal->code, (char *)g_ptr_array_index (gezegd, i),
               (char *)g_ptr_array_index (gelezen, i));
  g_assert_cmpuint (gezegd->len, ==, gelezen->len);
}

static gboolean
contains (const char *bestand, const char *naald)
{
  g_autofree char *inhoud = NULL;
  gsize            lengte;

  g_assert_true (g_file_get_contents (bestand, &inhoud, &lengte, NULL));
  return g_strstr_len (inhoud, (gssize)lengte, naald) != NULL || memmem (inhoud, lengte, naald, strlen (naald)) != NULL;
}

static void
test_pdf (void)
{
  static const char *const talen[] = { "nl", "en", "ar", "tr", "pl", "uk", "ti" };
  g_autofree char         *pdftotext = g_find_program_in_path ("pdftotext");

  if (pdftotext == NULL)
    {
      g_test_skip ("no pdftotext");
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (talen); i++)
    for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
      for (int nl = 0; nl < 2; nl++)
        {
          g_autoptr(StipPlaat) plaat = maak_plaat (soort, talen[i], nl == 1, soort == STIP_PLAAT_DE_WEG ? STIP_DEMO_VERA : -1);
          g_autofree char *bestand = path ("plaat.pdf"), *taal = g_strdup_printf ("/Lang (%s)", talen[i]);
          g_autoptr(GError) error = NULL;
          StipPlaatVorm vorm = { STIP_PLAAT_PDF, nl == 1, nl == 1 && stip_plaat_kan_staan (soort), FALSE, TRUE };

          stip_plaat_write (plaat, bestand, &vorm, &error);
          g_assert_no_error (error);
          assert_same_text (plaat, bestand);
          g_assert_true (contains (bestand, taal));
          g_assert_true (contains (bestand, "/Title"));
          g_assert_true (contains (bestand, "/StructTreeRoot"));
          g_assert_true (contains (bestand, "/H1"));
        }
}

static void
test_zelfde_bytes (void)
{
  static const StipPlaatFormaat formaten[] = { STIP_PLAAT_PDF, STIP_PLAAT_SVG, STIP_PLAAT_PNG, STIP_PLAAT_TXT };

  for (gsize i = 0; i < G_N_ELEMENTS (formaten); i++)
    {
      g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "ar", TRUE, STIP_DEMO_VERA);
      StipPlaatVorm vorm = { formaten[i], FALSE, FALSE, TRUE, FALSE };
      g_autoptr(GBytes) een = stip_plaat_render (plaat, &vorm, NULL), twee = stip_plaat_render (plaat, &vorm, NULL);

      g_assert_nonnull (een);
      g_assert_true (g_bytes_equal (een, twee));
    }
}

/* Gray is gray: no dot of a grayscale picture has a colour. */
static void
test_grijs (void)
{
  g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_UW_GELD, "nl", FALSE, STIP_DEMO_VERA);
  StipPlaatVorm vorm = { STIP_PLAAT_SVG, FALSE, FALSE, TRUE, FALSE };
  g_autoptr(GBytes) bytes = stip_plaat_render (plaat, &vorm, NULL);
  g_autofree char *svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(GRegex) regex = g_regex_new ("rgb\\(([0-9.]+%),\\s*([0-9.]+%),\\s*([0-9.]+%)\\)", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr(GMatchInfo) treffer = NULL;
  guint aantal = 0;

  for (g_regex_match (regex, svg, G_REGEX_MATCH_DEFAULT, &treffer); g_match_info_matches (treffer); g_match_info_next (treffer, NULL))
    {
      g_autofree char *r = g_match_info_fetch (treffer, 1), *g = g_match_info_fetch (treffer, 2), *b = g_match_info_fetch (treffer, 3);
      g_assert_cmpstr (r, ==, g);
      g_assert_cmpstr (g, ==, b);
      aantal++;
    }
  g_assert_cmpuint (aantal, >, 10);
  g_assert_nonnull (strstr (svg, "<title>Uw geld in één maand</title>"));
  g_assert_nonnull (strstr (svg, "lang=\"nl\""));
}

static void
test_dichte_map (void)
{
  g_autofree char *dicht = path ("dicht"), *bestand = g_build_filename (dicht, "plaat.pdf", NULL);
  g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "nl", FALSE, STIP_DEMO_VERA);
  g_autoptr(GError) error = NULL, weg = NULL;
  StipPlaatVorm vorm = { STIP_PLAAT_PDF };

  g_assert_false (stip_plaat_write (plaat, "/nergens/plaat.pdf", &vorm, &weg));
  g_assert_error (weg, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_cmpint (g_mkdir (dicht, 0500), ==, 0);
  if (g_access (dicht, W_OK) == 0)
    {
      g_test_skip ("this user may write everywhere");
      return;
    }
  g_assert_false (stip_plaat_write (plaat, bestand, &vorm, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_null (strstr (error->message, "Vera"));
}

/* What a telephone reads off the back is the calendar entry, also off a mirrored plate. */
static void
test_qr (void)
{
  static const char *const talen[] = { "nl", "ar" };
  g_autofree char         *zbarimg = g_find_program_in_path ("zbarimg");

  if (zbarimg == NULL)
    {
      g_test_skip ("zbarimg is not installed");
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (talen); i++)
    {
      g_autofree char *png = path ("qr.png"), *uit = NULL;
      g_autoptr (StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, talen[i], FALSE, STIP_DEMO_VERA);
      g_autoptr (GError) error = NULL;
      StipPlaatVorm     vorm = { STIP_PLAAT_PNG, .achterkant = TRUE };
      const char *const argv[] = { zbarimg, "--quiet", "--raw", png, NULL };

      g_assert_true (stip_plaat_write (plaat, png, &vorm, &error));
      g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &uit, NULL, NULL, &error));
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (uit, "BEGIN:VCALENDAR"));
      g_assert_nonnull (strstr (uit, "DTSTART:20260528T103000"));
      g_assert_true (g_str_has_prefix (uit, plaat->agenda));
    }
}

static void
test_pictogrammen (void)
{
  g_autofree char *pdf = path ("picto.pdf"), *png = path ("picto.png"), *tekst = NULL, *pdftotext = g_find_program_in_path ("pdftotext");
  g_autoptr(GError) error = NULL;

  stip_pictogram_blad_write (pdf, &error);
  g_assert_no_error (error);
  stip_pictogram_blad_write (png, &error);
  g_assert_no_error (error);
  if (pdftotext == NULL)
    return;
  tekst = run_pdftotext (pdf);
  g_assert_nonnull (strstr (tekst, "stip op de horizon"));
  g_assert_nonnull (strstr (tekst, "you are here"));
}

static void
remove_all (void)
{
  g_autoptr(GDir) dir = g_dir_open (map, 0, NULL);
  const char *naam;

  while ((naam = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *een = path (naam);
      g_remove (een);
    }
  g_rmdir (map);
}

int
main (int argc, char **argv)
{
  int uitkomst;

  g_test_init (&argc, &argv, NULL);
  map = g_dir_make_tmp ("stip-plaat-XXXXXX", NULL);
  g_test_add_func ("/plaat-uitvoer/pdf", test_pdf);
  g_test_add_func ("/plaat-uitvoer/zelfde-bytes", test_zelfde_bytes);
  g_test_add_func ("/plaat-uitvoer/grijs", test_grijs);
  g_test_add_func ("/plaat-uitvoer/dichte-map", test_dichte_map);
  g_test_add_func ("/plaat-uitvoer/qr", test_qr);
  g_test_add_func ("/plaat-uitvoer/pictogrammen", test_pictogrammen);
  uitkomst = g_test_run ();
  remove_all ();
  g_free (map);
  return uitkomst;
}
