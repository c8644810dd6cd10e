/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "../core/overdracht-model.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "render/stip-overdracht-blad.h"
#include "render/stip-overdracht-uitvoer.h"

static const char *const modellen[] = { "vol", "leeg", "lang" };

static StipOverdracht *
make_form (const char *naam)
{
  static const StipOverdrachtOpdracht aan = { "Noor Verzonnen", "Bel haar eerst even." };
  g_autoptr (StipDossier) dossier = overdracht_dossier (naam);

  return overdracht_form (dossier, g_str_equal (naam, "vol") ? &aan : NULL);
}

static StipTijdlijn *
make_timeline (const char *naam)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier (naam);
  g_autoptr (StipProfiel) profiel = overdracht_profiel ();
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag (OVERDRACHT_VANDAAG));
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, dag (OVERDRACHT_VANDAAG));

  return stip_tijdlijn_new_from_dossier (dossier, verloop, termijnen, dag (OVERDRACHT_VANDAAG), STIP_TAAL_NL);
}

static void
assert_golden (const char *tekst, const char *bestand)
{
  g_autofree char *pad = g_build_filename (g_getenv ("STIP_GOLDEN"), bestand, NULL);
  g_autofree char *verwacht = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("STIP_GOLDEN_UPDATE") != NULL)
    g_file_set_contents (pad, tekst, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (pad, &verwacht, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (tekst, ==, verwacht);
}

static void
test_twin_golden (void)
{
  for (gsize i = 0; i < 2; i++)
    {
      g_autoptr (StipOverdracht) form = make_form (modellen[i]);
      g_autofree char *tekst = stip_overdracht_to_text (form);
      g_autofree char *bestand = g_strdup_printf ("overdracht-%s-tweeling.txt", modellen[i]);

      assert_golden (tekst, bestand);
    }
}

static char *
dump_pages (GPtrArray *bladen)
{
  GString *uit = g_string_new (NULL);

  for (guint i = 0; i < bladen->len; i++)
    {
      g_autofree char *blad = stip_tekening_dump (g_ptr_array_index (bladen, i));
      g_string_append_printf (uit, "bladzijde %u\n%s", i + 1, blad);
    }
  return g_string_free (uit, FALSE);
}

/* Without the strip: its own golden files hold that. */
static void
test_sheet_golden (void)
{
  for (gsize i = 0; i < 2; i++)
    {
      g_autoptr (StipOverdracht) form = make_form (modellen[i]);
      g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
      g_autoptr (GPtrArray) bladen = stip_overdracht_blad_new (form, NULL, meter);
      g_autofree char *tekst = dump_pages (bladen);
      g_autofree char *bestand = g_strdup_printf ("overdracht-%s-blad.txt", modellen[i]);

      assert_golden (tekst, bestand);
    }
}

/* Every shape lies on its page, no text above the foot's line or over another text, and every page has its foot. */
static void
test_sheet_bounds (void)
{
  for (gsize m = 0; m < G_N_ELEMENTS (modellen); m++)
    {
      g_autoptr (StipOverdracht) form = make_form (modellen[m]);
      g_autoptr (StipTijdlijn) tijdlijn = make_timeline (modellen[m]);
      g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
      g_autoptr (GPtrArray) bladen = stip_overdracht_blad_new (form, tijdlijn, meter);

      for (guint b = 0; b < bladen->len; b++)
        {
          const StipTekening *blad = g_ptr_array_index (bladen, b);
          gboolean            voet = FALSE;

          for (guint i = 0; i < blad->vormen->len; i++)
            {
              const StipVorm *vorm = g_ptr_array_index (blad->vormen, i);
              if (vorm->soort != STIP_VORM_TEKST)
                continue;
              g_assert_cmpfloat (vorm->vak.x, >=, 0);
              g_assert_cmpfloat (vorm->vak.x + vorm->vak.width, <=, STIP_OVERDRACHT_BLAD_BREED + 0.01);
              g_assert_cmpfloat (vorm->vak.y + vorm->vak.height, <=, STIP_OVERDRACHT_BLAD_HOOG);
              voet = voet || strstr (vorm->tekst, "bladzijde ") != NULL;
              for (guint j = i + 1; j < blad->vormen->len; j++)
                {
                  const StipVorm *ander = g_ptr_array_index (blad->vormen, j);
                  if (ander->soort == STIP_VORM_TEKST && vorm->vak.width > 0 && ander->vak.width > 0)
                    g_assert_false (stip_vak_intersects (&vorm->vak, &ander->vak));
                }
            }
          g_assert_true (voet);
        }
    }
}

/* Nothing is cut, however long: every word of the story is somewhere. */
static void
test_nothing_cut (void)
{
  g_autoptr (StipOverdracht) form = make_form ("lang");
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = stip_overdracht_blad_new (form, NULL, meter);
  g_autofree char *alles = dump_pages (bladen);
  gsize            letters = 0;

  for (int i = 0; i < 1500; i++)
    {
      g_autofree char *woord = g_strdup_printf ("woord%d", i);
      g_assert_nonnull (strstr (alles, woord));
    }
  for (guint b = 0; b < bladen->len; b++)
    {
      const StipTekening *blad = g_ptr_array_index (bladen, b);
      for (guint i = 0; i < blad->vormen->len; i++)
        {
          const StipVorm *vorm = g_ptr_array_index (blad->vormen, i);
          if (vorm->soort == STIP_VORM_TEKST && vorm->tekst[0] != '\0' && (strspn (vorm->tekst, "wW") == strlen (vorm->tekst)))
            letters += strlen (vorm->tekst);
        }
    }
  g_assert_cmpuint (letters, >=, 2 * 300); /* who, and what; once more "met www" in the contact */
}

static void
test_deterministic (void)
{
  g_autoptr (StipOverdracht) form = make_form ("vol");
  g_autoptr (StipTijdlijn) tijdlijn = make_timeline ("vol");

  for (int formaat = STIP_OVERDRACHT_PDF; formaat <= STIP_OVERDRACHT_TXT; formaat++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) een = stip_overdracht_render (form, tijdlijn, formaat, STIP_PALET_DRUK, &error);
      g_autoptr (GBytes) twee = stip_overdracht_render (form, tijdlijn, formaat, STIP_PALET_DRUK, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (een), >, 500);
      g_assert_true (g_bytes_equal (een, twee));
    }
}

/* On disk: mode 0600, whole, and words that can be read back. */
static void
test_file (void)
{
  g_autoptr (StipOverdracht) form = make_form ("vol");
  g_autofree char *programma = g_find_program_in_path ("pdftotext"), *tekst = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *map = g_dir_make_tmp ("stip-overdracht-XXXXXX", &error);
  g_autofree char *pad = g_build_filename (map, "overdracht.pdf", NULL);
  const char      *argv[] = { programma, "-raw", pad, "-", NULL };
  GStatBuf         staat;

  g_assert_no_error (error);
  g_assert_true (stip_overdracht_write (form, NULL, pad, STIP_OVERDRACHT_PDF, STIP_PALET_GRIJS, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (pad, &staat), ==, 0);
  g_assert_cmpint (staat.st_mode & 0777, ==, 0600);
  if (programma != NULL)
    {
      g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &tekst, NULL, NULL, &error));
      g_assert_nonnull (strstr (tekst, "Van Robin Proefman aan Noor Verzonnen"));
      g_assert_nonnull (strstr (tekst, "De zwemles gaat door."));
      g_assert_nonnull (strstr (tekst, "bladzijde 1 van"));
    }
  g_unlink (pad);
  g_rmdir (map);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overdracht/twin-golden", test_twin_golden);
  g_test_add_func ("/overdracht/sheet-golden", test_sheet_golden);
  g_test_add_func ("/overdracht/sheet-bounds", test_sheet_bounds);
  g_test_add_func ("/overdracht/nothing-cut", test_nothing_cut);
  g_test_add_func ("/overdracht/deterministic", test_deterministic);
  g_test_add_func ("/overdracht/file", test_file);
  return g_test_run ();
}
