/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "taal.h"

/* Every Dutch word that the program ships for residents is plain: all files of data/platen, and the letters of
 * data/brieven whose name has "-inwoner". A new file is taken along by itself; each file is one text, so what one
 * sentence of it explains another may use. */

#define PLATEN  "../data/platen"
#define BRIEVEN "../data/brieven"

/* Names of pictograms and kinds stand between the sentences: one word in small letters. */
static gboolean
is_sentence (const char *waarde)
{
  g_autofree char *klein = g_utf8_strdown (waarde, -1);

  return strchr (waarde, ' ') != NULL || !g_str_equal (klein, waarde);
}

static void
add_keys (GKeyFile *bestand, const char *groep, GString *tekst)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, groep, NULL, NULL);

  for (char **sleutel = sleutels; *sleutel != NULL; sleutel++)
    {
      g_autofree char *waarde = strchr (*sleutel, '[') == NULL ? g_key_file_get_string (bestand, groep, *sleutel, NULL) : NULL;
      if (waarde != NULL && is_sentence (waarde))
        g_string_append_printf (tekst, "%s\n\n", waarde);
    }
}

static void
add_key_file (const char *pad, const char *inhoud, GString *tekst)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  if (!g_key_file_load_from_data (bestand, inhoud, -1, G_KEY_FILE_KEEP_TRANSLATIONS, &error))
    g_error ("%s: %s", pad, error->message);
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);
  for (char **groep = groepen; *groep != NULL; groep++)
    add_keys (bestand, *groep, tekst);
}

/* A letter (core/stip-brief-sjabloon.h): without remarks, tables and the conditions before a line. */
static void
add_lines (const char *inhoud, GString *tekst)
{
  g_auto (GStrv) regels = g_strsplit (inhoud, "\n", -1);

  for (char **regel = regels; *regel != NULL; regel++)
    {
      const char *einde = **regel == '[' ? strchr (*regel, ']') : NULL;
      if (**regel != '#')
        g_string_append_printf (tekst, "%s\n", einde != NULL ? einde + 1 : *regel);
    }
}

/* What is wrong with a text, one thing a line, or "". (transfer full) */
static char *
klachten (const char *tekst)
{
  g_autoptr (StipLeesbaarheid) cijfers = meet (tekst, strlen (tekst));
  GString *uit = g_string_new (NULL);

  for (guint i = 0; i < cijfers->punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (cijfers->punten, i);
      g_autofree char    *woorden = g_utf8_substring (tekst, punt->begin, punt->einde);
      if (punt->soort == STIP_LEES_LANGE_ZIN)
        g_string_append_printf (uit, "a sentence of %u words: %s\n", punt->woorden, woorden);
      else if (punt->soort == STIP_LEES_JARGON)
        g_string_append_printf (uit, "“%s” is not explained; in plain words: %s\n", woorden, punt->gewoon);
    }
  if (cijfers->woorden_per_zin > STIP_LEES_GEMIDDELD_MAX)
    g_string_append_printf (uit, "%.1f words a sentence\n", cijfers->woorden_per_zin);
  if (cijfers->flesch_douma < STIP_LEES_FLESCH_MIN)
    g_string_append_printf (uit, "Flesch-Douma %.1f\n", cijfers->flesch_douma);
  g_assert_true ((uit->len == 0) == stip_leesbaarheid_is_goed (cijfers));
  return g_string_free (uit, FALSE);
}

static void
test_bestand (gconstpointer data)
{
  const char      *pad = data;
  g_autofree char *inhoud = lees (pad, NULL);
  g_autoptr (GString) tekst = g_string_new (NULL);

  if (g_str_has_suffix (pad, ".ini"))
    add_key_file (pad, inhoud, tekst);
  else
    add_lines (inhoud, tekst);
  g_autofree char *wat = klachten (tekst->str);
  if (*wat != '\0')
    g_error ("%s is too hard for a resident:\n%s", pad, wat);
}

/* The test itself would notice. */
static void
test_merkt (void)
{
  g_autofree char *goed = klachten ("Wij helpen u. Bel ons als u vragen heeft.");
  g_autofree char *slecht = klachten ("Wij inventariseren de preferente vorderingen teneinde uw afloscapaciteit conform de vtlb-berekening vast te stellen, zodat schuldeisers worden geïnformeerd.");

  g_assert_cmpstr (goed, ==, "");
  g_assert_nonnull (strstr (slecht, "a sentence of"));
  g_assert_nonnull (strstr (slecht, "“preferente”"));
  g_assert_nonnull (strstr (slecht, "words a sentence"));
  g_assert_nonnull (strstr (slecht, "Flesch-Douma"));
}

static guint
add_folder (const char *map, const char *deel)
{
  g_autofree char *vol = g_test_build_filename (G_TEST_DIST, map, NULL);
  g_autoptr (GDir) dir = g_dir_open (vol, 0, NULL);
  guint n = 0;

  for (const char *naam = dir != NULL ? g_dir_read_name (dir) : NULL; naam != NULL; naam = g_dir_read_name (dir))
    {
      g_autofree char *proef = g_strconcat ("/woorden-inwoner/", naam, NULL);
      if (strstr (naam, deel) == NULL || !(g_str_has_suffix (naam, ".ini") || g_str_has_suffix (naam, ".txt")))
        continue;
      g_test_add_data_func_full (proef, g_strconcat (map, "/", naam, NULL), test_bestand, g_free);
      n++;
    }
  return n;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/woorden-inwoner/merkt", test_merkt);
  g_assert_cmpuint (add_folder (PLATEN, ""), >=, 1);
  add_folder (BRIEVEN, "-inwoner");
  return g_test_run ();
}
