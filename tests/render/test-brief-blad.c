/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>
#include <string.h>

#include "core/stip-brief-sjabloon.h"
#include "render/stip-brief-blad.h"
#include "render/stip-brief-uitvoer.h"

#include "../core/hulp.h"

#define MM          STIP_BRIEF_BLAD_MM
#define ACHTER_NAAM "Andika"

static const char *const afzender[] = { "Raadhuisplein 1", "1234 AA Demodorp", "Telefoon 0123 45 67 89", "schulden@demodorp.example", NULL };
static const char *const aan[] = { "Webwinkel Zeven", "t.a.v. afdeling Incasso", "Postbus 700", "1234 ZZ Demodorp", NULL };

static StipBriefkop
make_head (void)
{
  return (StipBriefkop){ "Gemeente Demodorp", "Schuldhulpverlening", afzender, "Retouradres: Postbus 12, 1234 AA Demodorp", aan, dag ("2026-05-19"), "2026-0147", "WZ-448-120", "Robin Voorbeeld" };
}

static StipBrief *
make_letter (const char *id, StipBriefWaarden *waarden)
{
  gsize            lengte = 0;
  g_autofree char *naam = g_strconcat (id, ".txt", NULL);
  g_autofree char *pad = g_strconcat ("../data/brieven/", naam, NULL);
  g_autofree char *inhoud = lees (pad, &lengte);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipBriefSjabloon) sjabloon = stip_brief_sjabloon_new_from_data (naam, inhoud, lengte, &error);
  g_assert_no_error (error);
  StipBrief *brief = stip_brief_sjabloon_fill (sjabloon, waarden, &error);
  g_assert_no_error (error);
  return brief;
}

static GPtrArray *
make_sheets (const StipBrief *brief, const StipBriefkop *kop)
{
  g_autoptr (StipMeter) meter = stip_meter_new (ACHTER_NAAM, FALSE);
  return stip_brief_blad_new (brief, kop, meter);
}

/* Nothing leaves the page or its margins, no line of text lies over another. */
static void
assert_sound (GPtrArray *bladen, const char *wat)
{
  for (guint b = 0; b < bladen->len; b++)
    {
      GPtrArray *vormen = ((const StipTekening *)g_ptr_array_index (bladen, b))->vormen;
      for (guint i = 0; i < vormen->len; i++)
        {
          const StipVorm *een = g_ptr_array_index (vormen, i);
          if (een->soort != STIP_VORM_TEKST)
            continue;
          if (een->vak.x < 20 * MM || een->vak.x + een->vak.width > 190 * MM || een->vak.y < 10 * MM || een->vak.y + een->vak.height > 290 * MM)
            g_error ("%s, page %u: “%s” leaves the margins", wat, b + 1, een->tekst);
          for (guint k = 0; k < i; k++)
            {
              const StipVorm *twee = g_ptr_array_index (vormen, k);
              if (twee->soort == STIP_VORM_TEKST && stip_vak_intersects (&een->vak, &twee->vak))
                g_error ("%s, page %u: “%s” lies over “%s”", wat, b + 1, een->tekst, twee->tekst);
            }
        }
    }
}

static char *
drawn_text (GPtrArray *bladen)
{
  GString *uit = g_string_new (" ");

  for (guint b = 0; b < bladen->len; b++)
    {
      GPtrArray *vormen = ((const StipTekening *)g_ptr_array_index (bladen, b))->vormen;
      for (guint i = 0; i < vormen->len; i++)
        if (((const StipVorm *)g_ptr_array_index (vormen, i))->soort == STIP_VORM_TEKST)
          g_string_append_printf (uit, "%s ", ((const StipVorm *)g_ptr_array_index (vormen, i))->tekst);
    }
  return g_string_free (uit, FALSE);
}

/* Every word of the text twin is on paper. */
static void
assert_complete (const StipBrief *brief, GPtrArray *bladen)
{
  g_autofree char *tekst = stip_brief_dup_tekst (brief), *getekend = drawn_text (bladen);
  g_auto (GStrv) woorden = g_strsplit_set (tekst, " \n;", -1);

  for (char **woord = woorden; *woord != NULL; woord++)
    if (**woord != '\0' && strlen (*woord) < 40 /* longer ones are broken */ && !g_str_equal (*woord, "-") && strstr (getekend, *woord) == NULL)
      g_error ("%s: “%s” is not on paper", brief->soort->id, *woord);
}

static void
test_alle (void)
{
  gsize                 aantal = 0;
  const StipBriefSoort *soorten = stip_brief_soorten (&aantal);
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  StipBriefkop kop = make_head ();

  for (gsize i = 0; i < aantal; i++)
    {
      g_autoptr (StipBrief) brief = make_letter (soorten[i].id, waarden);
      g_autoptr (GPtrArray) bladen = make_sheets (brief, &kop);
      assert_sound (bladen, soorten[i].id);
      assert_complete (brief, bladen);
      g_assert_cmpuint (bladen->len, <=, soorten[i].inwoner ? 1 : 2);
    }
}

static const StipVorm *
find_text (GPtrArray *bladen, const char *tekst, guint *blad)
{
  for (guint b = 0; b < bladen->len; b++)
    {
      GPtrArray *vormen = ((const StipTekening *)g_ptr_array_index (bladen, b))->vormen;
      for (guint i = 0; i < vormen->len; i++)
        {
          const StipVorm *vorm = g_ptr_array_index (vormen, i);
          *blad = b;
          if (vorm->soort == STIP_VORM_TEKST && g_str_equal (vorm->tekst, tekst))
            return vorm;
        }
    }
  g_error ("“%s” is not on paper", tekst);
}

/* The window of a DL or C5 envelope shows the address, and nothing of the letter. */
static void
test_venster (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  StipBriefkop kop = make_head ();
  g_autoptr (StipBrief) brief = make_letter ("kennisgeving", waarden);
  g_autoptr (GPtrArray) bladen = make_sheets (brief, &kop);
  guint blad;

  for (guint i = 0; aan[i] != NULL; i++)
    {
      const StipVorm *regel = find_text (bladen, aan[i], &blad);
      g_assert_true (blad == 0 && regel->vak.x >= 22 * MM && regel->vak.x + regel->vak.width <= 110 * MM);
      g_assert_true (regel->vak.y >= 47 * MM && regel->vak.y + regel->vak.height <= 82 * MM);
    }
  g_assert_cmpfloat (find_text (bladen, "Datum", &blad)->vak.y, >, 86 * MM);
}

static void
add_rows (StipBriefWaarden *waarden, guint aantal)
{
  g_autofree char *lang = g_strnfill (200, 'w');

  for (guint i = 0; i < aantal; i++)
    {
      g_autofree char *naam = g_strdup_printf ("Schuldeiser nummer %u met een heel lange naam voor de kolom", i + 1);
      stip_brief_waarden_add_rij (waarden, "verdeling", (const char *const[]){ i == 3 ? lang : naam, "concurrent", "€ 10.000.000,00", "€ 1.000.000,00", "10,00 %", NULL }, FALSE);
    }
  stip_brief_waarden_add_rij (waarden, "verdeling", (const char *const[]){ "Samen", "", "€ 3.000.000.000,00", "€ 300.000.000,00", "", NULL }, TRUE);
}

/* A distribution over many pages: its head on each, no row lost, the sum not alone; a heading is never the last line. */
static void
test_lange_tabel (void)
{
  for (guint aantal = 1; aantal < 160; aantal += 1 + aantal / 8)
    {
      g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
      StipBriefkop kop = make_head ();
      guint        blad_som, blad_kop, blad_tekst;
      add_rows (waarden, aantal);
      g_autoptr (StipBrief) brief = make_letter ("voorstel", waarden);
      g_autoptr (GPtrArray) bladen = make_sheets (brief, &kop);
      g_autofree char *laatste = g_strdup_printf ("%u", aantal);

      assert_sound (bladen, laatste);
      assert_complete (brief, bladen);
      find_text (bladen, "€ 3.000.000.000,00", &blad_som);
      g_autofree char *van_som = stip_tekening_dump (g_ptr_array_index (bladen, blad_som));
      g_assert_nonnull (strstr (van_som, "concurrent"));
      g_assert_nonnull (strstr (van_som, "Vordering"));
      find_text (bladen, "Schulden die buiten de regeling blijven", &blad_kop);
      find_text (bladen, "Wij noemen alle ons bekende schulden, ook die niet meedelen, met de reden.", &blad_tekst);
      g_assert_cmpuint (blad_kop, ==, blad_tekst);
      find_text (bladen, "Met vriendelijke groet,", &blad_kop);
      find_text (bladen, "Robin Voorbeeld", &blad_tekst); /* the first is at the top: "Behandeld door" */
      g_autofree char *slot = stip_tekening_dump (g_ptr_array_index (bladen, blad_kop));
      g_assert_nonnull (strstr (slot, "Gemeente Demodorp, schuldhulpverlening"));
    }
}

/* What no letter should be given, and is: long words, an address without end, nothing at all. */
static void
test_vreemd (void)
{
  g_autofree char  *lang = g_strnfill (200, 'n');
  const char *const adres[] = { lang, lang, lang, lang, NULL };
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  StipBriefkop vol = make_head (), kaal = { .gemeente = "Gemeente Demodorp", .datum = STIP_DATUM_ONBEKEND };

  vol.aan = adres;
  vol.uw_kenmerk = lang;
  stip_brief_waarden_set (waarden, "kenmerk", lang);
  stip_brief_waarden_set (waarden, "grond", lang);
  g_autoptr (StipBrief) brief = make_letter ("voorstel", waarden);
  g_autoptr (GPtrArray) bladen = make_sheets (brief, &vol);
  assert_sound (bladen, "long words");
  g_autoptr (GPtrArray) leeg = make_sheets (brief, &kaal);
  assert_sound (leeg, "no head");
}

static void
test_leeg_buiten (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new ();
  gsize                aantal = 0;
  const StipBriefVeld *velden = stip_brief_velden (&aantal);
  StipBriefkop         kop = make_head ();
  guint                blad;

  for (gsize i = 0; i < aantal; i++)
    stip_brief_waarden_set (waarden, velden[i].naam, velden[i].voorbeeld);
  g_autoptr (StipBrief) brief = make_letter ("voorstel", waarden);
  g_autoptr (GPtrArray) bladen = make_sheets (brief, &kop);
  find_text (bladen, "Geen.", &blad); /* said, not left out */
}

static void
test_pdf (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  StipBriefkop kop = make_head ();
  g_autoptr (GError) error = NULL;
  g_autoptr (StipBrief) brief = make_letter ("voorstel", waarden);
  g_autoptr (GBytes) een = stip_brief_render_pdf (brief, &kop, &error);
  g_autoptr (GBytes) twee = stip_brief_render_pdf (brief, &kop, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (een, twee));
  g_assert_true (memcmp (g_bytes_get_data (een, NULL), "%PDF-", 5) == 0);
  g_assert_false (stip_brief_write_pdf (brief, &kop, "/bestaat-niet/brief.pdf", &error));
  g_assert_nonnull (error);
  g_assert_null (strstr (error->message, "Haddad"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/brief-blad/alle", test_alle);
  g_test_add_func ("/brief-blad/venster", test_venster);
  g_test_add_func ("/brief-blad/lange-tabel", test_lange_tabel);
  g_test_add_func ("/brief-blad/vreemd", test_vreemd);
  g_test_add_func ("/brief-blad/leeg-buiten", test_leeg_buiten);
  g_test_add_func ("/brief-blad/pdf", test_pdf);
  return g_test_run ();
}
