/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "core/stip-brief-sjabloon.h"
#include "render/stip-brief-reeks.h"
#include "render/stip-tekening.h"

#include "../core/hulp.h"

/* Many letters in one go: where each begins, and that what does not succeed leaves nothing. */

static const char *const aan[] = { "Webwinkel Zeven", "Postbus 700", "1234 ZZ  Demodorp", NULL };

typedef struct
{
  GPtrArray   *brieven;
  StipBriefkop kop;
  GArray      *delen;
  GPtrArray   *namen;
  char        *map;
} Proef;

static StipBrief *
make_letter (const char *id)
{
  gsize            lengte = 0;
  g_autofree char *naam = g_strconcat (id, ".txt", NULL), *pad = g_strconcat ("../data/brieven/", naam, NULL), *inhoud = lees (pad, &lengte);
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  g_autoptr (StipBriefSjabloon) sjabloon = stip_brief_sjabloon_new_from_data (naam, inhoud, lengte, NULL);
  return stip_brief_sjabloon_fill (sjabloon, waarden, NULL);
}

static void
begin (Proef *p, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  static const char *const soorten[] = { "voorstel", "kennisgeving", "voorstel-inwoner", "voorstel" };

  p->map = g_dir_make_tmp ("stip-reeks-XXXXXX", &error);
  g_assert_no_error (error);
  p->brieven = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_unref);
  p->namen = g_ptr_array_new_with_free_func (g_free);
  p->kop = (StipBriefkop){ "Gemeente Demodorp", "Schuldhulpverlening", NULL, NULL, aan, dag ("2026-05-19"), "2026-0147", NULL, "Robin" };
  p->delen = g_array_new (FALSE, FALSE, sizeof (StipBriefReeksdeel));
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    {
      char              *naam = g_strdup_printf ("2026-0147-%zu", i + 1);
      StipBriefReeksdeel deel = { make_letter (soorten[i]), &p->kop, naam };
      g_ptr_array_add (p->brieven, (gpointer)deel.brief);
      g_ptr_array_add (p->namen, naam);
      g_array_append_val (p->delen, deel);
    }
}

static guint
count_files (const char *map)
{
  g_autoptr (GDir) dir = g_dir_open (map, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
end (Proef *p, gconstpointer data)
{
  g_autofree char *cmd = g_strdup_printf ("rm -rf '%s'", p->map);

  g_chmod (p->map, 0700);
  g_spawn_command_line_sync (cmd, NULL, NULL, NULL, NULL);
  g_array_unref (p->delen);
  g_ptr_array_unref (p->brieven);
  g_ptr_array_unref (p->namen);
  g_free (p->map);
}

static GPtrArray *
sheets (Proef *p, gboolean oneven)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  StipBriefReeksOpties opties = { .oneven = oneven };
  return stip_brief_reeks_bladen (p->delen, &opties, meter, NULL, NULL);
}

static gboolean
says (GPtrArray *bladen, guint i, const char *tekst)
{
  g_autofree char *dump = stip_tekening_dump (g_ptr_array_index (bladen, i));
  return strstr (dump, tekst) != NULL;
}

/* Letters of 2, 1, 1 and 2 pages: each begins at its own; on odd pages blanks come between. */
static void
test_bladen (Proef *p, gconstpointer data)
{
  g_autoptr (GPtrArray) gewoon = sheets (p, FALSE);
  g_autoptr (GPtrArray) oneven = sheets (p, TRUE);

  g_assert_cmpuint (gewoon->len, ==, 6);
  g_assert_true (says (gewoon, 2, "bladzijde 1 van 1") && says (gewoon, 4, "bladzijde 1 van 2"));
  g_assert_cmpuint (oneven->len, ==, 8); /* 2, 1 + blank, 1 + blank, 2 */
  g_assert_cmpuint (((const StipTekening *)g_ptr_array_index (oneven, 3))->vormen->len, ==, 0);
  g_assert_true (says (oneven, 0, "bladzijde 1 van") && says (oneven, 2, "bladzijde 1 van") && says (oneven, 4, "bladzijde 1 van") && says (oneven, 6, "bladzijde 1 van"));
}

typedef struct
{
  guint         keer, na;
  GCancellable *stop;
} Telling;

static void
on_progress_cb (guint klaar, guint aantal, gpointer data)
{
  Telling *t = data;

  g_assert_cmpuint (klaar, ==, ++t->keer);
  g_assert_cmpuint (aantal, ==, 4);
  if (klaar == t->na)
    g_cancellable_cancel (t->stop);
}

/* Cancelled half-way or at the last moment: nothing is there, not even a temporary file. */
static void
test_afgebroken (Proef *p, gconstpointer data)
{
  for (guint na = 1; na <= 4; na++)
    for (int map = 0; map < 2; map++)
      {
        g_autoptr (GCancellable) stop = g_cancellable_new ();
        g_autoptr (GError) error = NULL;
        Telling              t = { 0, na, stop };
        StipBriefReeksOpties opties = { FALSE, FALSE, on_progress_cb, &t };
        g_autofree char     *pad = g_build_filename (p->map, map ? "nieuw" : "alles.pdf", NULL);
        gboolean             gelukt = map ? stip_brief_reeks_write_map (p->delen, &opties, pad, stop, &error) : stip_brief_reeks_write_pdf (p->delen, &opties, "Brieven", pad, stop, &error);
        g_assert_false (gelukt);
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
        g_assert_cmpuint (t.keer, ==, na);
        g_assert_cmpuint (count_files (p->map), ==, 0);
      }
}

/* A PDF each; a name that is taken is refused before anything is written, and replaced when asked. */
static void
test_map (Proef *p, gconstpointer data)
{
  StipBriefReeksOpties opties = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *derde = g_build_filename (p->map, "2026-0147-3.pdf", NULL), *inhoud = NULL;

  g_assert_true (g_file_set_contents (derde, "van een ander", -1, NULL));
  g_assert_false (stip_brief_reeks_write_map (p->delen, &opties, p->map, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpuint (count_files (p->map), ==, 1);
  g_clear_error (&error);
  opties.overschrijf = TRUE;
  g_assert_true (stip_brief_reeks_write_map (p->delen, &opties, p->map, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (p->map), ==, 4);
  g_assert_true (g_file_get_contents (derde, &inhoud, NULL, NULL));
  g_assert_true (g_str_has_prefix (inhoud, "%PDF"));
}

/* A place that takes no files says so, in words, and leaves nothing. */
static void
test_geen_plek (Proef *p, gconstpointer data)
{
  StipBriefReeksOpties opties = { 0 };
  g_autofree char     *bestand = g_build_filename (p->map, "bestand", NULL), *in_bestand = g_build_filename (bestand, "map", NULL), *pdf = g_build_filename (bestand, "x.pdf", NULL);
  g_autoptr (GError) error = NULL, ander = NULL;

  g_assert_true (g_file_set_contents (bestand, "", 0, NULL));
  g_assert_false (stip_brief_reeks_write_map (p->delen, &opties, in_bestand, NULL, &error));
  g_assert_cmpint (error->domain, ==, G_FILE_ERROR);
  g_assert_nonnull (strstr (error->message, "Kies een andere map"));
  g_assert_false (stip_brief_reeks_write_pdf (p->delen, &opties, "Brieven", pdf, NULL, &ander));
  g_assert_cmpint (ander->domain, ==, G_FILE_ERROR);
  g_assert_cmpuint (count_files (p->map), ==, 1);
  if (geteuid () != 0) /* root may write anywhere */
    {
      g_chmod (p->map, 0500);
      g_clear_error (&error);
      g_assert_false (stip_brief_reeks_write_map (p->delen, &opties, p->map, NULL, &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(naam, functie) g_test_add (naam, Proef, NULL, begin, functie, end)
  ADD ("/brief-reeks/bladen", test_bladen);
  ADD ("/brief-reeks/afgebroken", test_afgebroken);
  ADD ("/brief-reeks/map", test_map);
  ADD ("/brief-reeks/geen-plek", test_geen_plek);
  return g_test_run ();
}
