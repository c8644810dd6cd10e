/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <math.h>
#include <string.h>

#include "render/stip-tijdlijn-layout.h"
#include "tijdlijn-modellen.h"

#define AANTAL_WILLEKEURIG 2000

static StipMeter *meter;

static StipTijdlijnLayout *
lay_out (const StipTijdlijn *model, StipTijdlijnStijl stijl, double width, double text_factor)
{
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;

  opties.stijl = stijl;
  opties.width = width;
  opties.text_factor = text_factor;
  return stip_tijdlijn_layout_new (model, &opties, meter);
}

/* STIP_GOLDEN_UPDATE=1 writes them anew; then read the difference. */
static void
assert_golden (const char *naam, const char *tekst)
{
  const char      *map = g_getenv ("STIP_GOLDEN");
  g_autofree char *pad = NULL;
  g_autofree char *verwacht = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (map);
  pad = g_build_filename (map, naam, NULL);
  if (g_getenv ("STIP_GOLDEN_UPDATE") != NULL)
    g_file_set_contents (pad, tekst, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (pad, &verwacht, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (tekst, ==, verwacht);
}

static void
test_golden (void)
{
  static const struct
  {
    const char       *model, *bestand;
    StipTijdlijnStijl stijl;
    double            width, factor;
  } gevallen[] = {
    { "vera", "tijdlijn-vera-strook.txt", STIP_TIJDLIJN_STROOK, 1138, 1 },
    { "vera", "tijdlijn-vera-strook-smal.txt", STIP_TIJDLIJN_STROOK, 820, 1.5 },
    { "vera-en", "tijdlijn-vera-en-laag.txt", STIP_TIJDLIJN_LAAG, 1138, 1 },
    { "salma", "tijdlijn-salma-plaat.txt", STIP_TIJDLIJN_PLAAT, 1200, 1 },
    { "leeg", "tijdlijn-leeg-strook.txt", STIP_TIJDLIJN_STROOK, 1138, 1 },
    { "klaar", "tijdlijn-klaar-strook.txt", STIP_TIJDLIJN_STROOK, 1138, 1 },
    { "gestopt", "tijdlijn-gestopt-plaat.txt", STIP_TIJDLIJN_PLAAT, 1200, 1 },
    { "meekijk", "tijdlijn-vera-meekijk.txt", STIP_TIJDLIJN_MEEKIJK, 1366, 1.4 },
    { "meekijk", "tijdlijn-vera-meekijk-smal.txt", STIP_TIJDLIJN_MEEKIJK, 1024, 1.4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_named (gevallen[i].model);
      g_autoptr (StipTijdlijnLayout) layout = lay_out (model, gevallen[i].stijl, gevallen[i].width, gevallen[i].factor);
      g_autofree char *dump = stip_tijdlijn_layout_dump (layout);

      assert_golden (gevallen[i].bestand, dump);
    }
}

/* No word over another, none outside the drawing; nothing over the today line after it, no word, disc or flag under it. */
static void
assert_legible (const StipTijdlijnLayout *layout)
{
  GPtrArray     *vormen = layout->tekening->vormen;
  const StipVak *lijn = NULL;
  StipVak        grens = { -0.5, -0.5, layout->tekening->width + 1, layout->tekening->height + 1 };

  for (guint i = 0; i < vormen->len; i++)
    {
      const StipVorm *een = g_ptr_array_index (vormen, i);

      if (een->soort == STIP_VORM_LIJN && een->stroke == STIP_ROL_VANDAAG && een->vak.height > 0.7 * layout->tekening->height)
        lijn = &een->vak;
      if (een->soort != STIP_VORM_TEKST)
        continue;
      g_assert_true (een->vak.x >= grens.x && een->vak.y >= grens.y && een->vak.x + een->vak.width <= grens.width && een->vak.y + een->vak.height <= grens.height);
      for (guint j = i + 1; j < vormen->len; j++)
        {
          const StipVorm *twee = g_ptr_array_index (vormen, j);

          if (twee->soort == STIP_VORM_TEKST && stip_vak_intersects (&een->vak, &twee->vak))
            {
              g_autofree char *dump = stip_tijdlijn_layout_dump (layout);

              g_test_message ("%s", dump);
              g_error ("\"%s\" over \"%s\"", een->tekst, twee->tekst);
            }
        }
    }
  for (guint i = 0; i < vormen->len && lijn != NULL; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (vormen, i);
      StipVak         dun = { lijn->x - 0.5, lijn->y, 1, lijn->height };

      if (vorm->soort == STIP_VORM_PICTOGRAM || (vorm->soort == STIP_VORM_TEKST && vorm->fill != STIP_ROL_OP_VANDAAG) || vorm->fill == STIP_ROL_VLAG || vorm->fill == STIP_ROL_LAAT || vorm->fill == STIP_ROL_SPOED)
        if (stip_vak_intersects (&vorm->vak, &dun))
          {
            g_autofree char *dump = stip_tijdlijn_layout_dump (layout);

            g_test_message ("%s", dump);
            g_error ("vorm %u over de dag van vandaag", i);
          }
    }
}

/* No disc over another or over the stip. */
static void
assert_apart (const StipTijdlijnLayout *layout)
{
  for (guint i = 0; i < layout->raak->len; i++)
    for (guint j = i + 1; j < layout->raak->len; j++)
      {
        const StipTijdlijnRaak *een = g_ptr_array_index (layout->raak, i), *twee = g_ptr_array_index (layout->raak, j);
        double                  afstand = fabs (een->vak.x + een->vak.width / 2 - twee->vak.x - twee->vak.width / 2);

        if (!een->zichtbaar || !twee->zichtbaar || (een->soort != STIP_TIJDLIJN_RAAK_GEBEURTENIS && een->soort != STIP_TIJDLIJN_RAAK_STIP) || (twee->soort != STIP_TIJDLIJN_RAAK_GEBEURTENIS && twee->soort != STIP_TIJDLIJN_RAAK_STIP))
          continue;
        g_assert_cmpfloat (afstand, >=, (een->vak.width + twee->vak.width) / 2 - 0.5);
      }
}

static void
test_random_legible (void)
{
  const char *vast = g_getenv ("STIP_SEED");
  guint32     seed = vast != NULL ? (guint32)g_ascii_strtoull (vast, NULL, 10) : (guint32)g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (int i = 0; i < AANTAL_WILLEKEURIG; i++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_random (rand);
      StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;
      g_autoptr (StipTijdlijnLayout) layout = NULL;

      opties.stijl = i % STIP_TIJDLIJN_STIJLEN;
      opties.width = g_rand_int_range (rand, 640, 1601);
      opties.text_factor = 1 + g_rand_int_range (rand, 0, 5) / 4.0;
      opties.zoom = g_rand_boolean (rand) ? 1 : g_rand_double_range (rand, 1, 40);
      opties.offset = g_rand_double_range (rand, 0, 4000);
      opties.rtl = g_rand_boolean (rand);
      layout = stip_tijdlijn_layout_new (model, &opties, meter);
      assert_legible (layout);
      assert_apart (layout);
    }
}

/* Every event, open term and stip can be reached, whatever had to give way. */
static void
test_nothing_lost (void)
{
  const char *vast = g_getenv ("STIP_SEED");
  guint32     seed = vast != NULL ? (guint32)g_ascii_strtoull (vast, NULL, 10) : (guint32)g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (int i = 0; i < 300; i++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_random (rand);
      g_autoptr (StipTijdlijnLayout) layout = lay_out (model, i % STIP_TIJDLIJN_STIJLEN, 640, 2);

      for (guint j = 0; j < model->gebeurtenissen->len; j++)
        g_assert_cmpint (stip_tijdlijn_layout_find (layout, STIP_TIJDLIJN_RAAK_GEBEURTENIS, j), >=, 0);
      for (guint j = 0; j < model->termijnen->len; j++)
        if (stip_tijdlijn_termijn (model, j)->open && !stip_tijdlijn_termijn (model, j)->looptijd)
          g_assert_cmpint (stip_tijdlijn_layout_find (layout, STIP_TIJDLIJN_RAAK_TERMIJN, j), >=, 0);
      if (!model->afgesloten)
        g_assert_cmpint (stip_tijdlijn_layout_find (layout, STIP_TIJDLIJN_RAAK_STIP, 0), >=, 0);
    }
}

/* Everything with a place of its own can be pointed at: no two answer at the same spot. */
static void
test_each_pointable (void)
{
  guint32 seed = g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (int i = 0; i < 300; i++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_random (rand);
      g_autoptr (StipTijdlijnLayout) layout = lay_out (model, i % STIP_TIJDLIJN_STIJLEN, g_rand_int_range (rand, 640, 1400), 1);

      for (guint j = 0; j < layout->raak->len; j++)
        {
          const StipTijdlijnRaak *raak = g_ptr_array_index (layout->raak, j);

          if (raak->zichtbaar && raak->focus)
            g_assert_cmpint (stip_tijdlijn_layout_hit (layout, raak->vak.x + raak->vak.width / 2, raak->vak.y + raak->vak.height / 2), ==, (int)j);
        }
    }
}

/* RTL: every place is mirrored, every word stays itself. */
static void
test_rtl_mirrors (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;
  g_autoptr (StipTijdlijnLayout) ltr = stip_tijdlijn_layout_new (model, &opties, meter);
  g_autoptr (StipTijdlijnLayout) rtl = NULL;
  StipDatum vandaag = model->vandaag;

  opties.rtl = TRUE;
  rtl = stip_tijdlijn_layout_new (model, &opties, meter);
  g_assert_cmpuint (ltr->tekening->vormen->len, ==, rtl->tekening->vormen->len);
  for (guint i = 0; i < ltr->tekening->vormen->len; i++)
    {
      const StipVorm *een = g_ptr_array_index (ltr->tekening->vormen, i), *twee = g_ptr_array_index (rtl->tekening->vormen, i);

      g_assert_cmpfloat_with_epsilon (een->vak.x + een->vak.width, opties.width - twee->vak.x, 0.001);
      g_assert_cmpfloat (een->vak.y, ==, twee->vak.y);
      g_assert_cmpstr (een->tekst, ==, twee->tekst);
    }
  g_assert_cmpfloat_with_epsilon (stip_tijdlijn_layout_x (ltr, vandaag), opties.width - stip_tijdlijn_layout_x (rtl, vandaag), 0.001);
  g_assert_cmpint (stip_tijdlijn_layout_datum (rtl, stip_tijdlijn_layout_x (rtl, vandaag)), ==, vandaag);
}

static gboolean
has_text (const StipTijdlijnLayout *layout, const char *tekst)
{
  for (guint i = 0; i < layout->tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (layout->tekening->vormen, i);

      if (vorm->soort == STIP_VORM_TEKST && g_str_equal (vorm->tekst, tekst))
        return TRUE;
    }
  return FALSE;
}

/* ui.md: what gives way first. */
static void
test_gives_way (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autoptr (StipTijdlijnLayout) ruim = lay_out (model, STIP_TIJDLIJN_STROOK, 1400, 1);
  g_autoptr (StipTijdlijnLayout) smal = lay_out (model, STIP_TIJDLIJN_STROOK, 900, 1);
  g_autoptr (StipTijdlijnLayout) laag = lay_out (model, STIP_TIJDLIJN_LAAG, 1138, 1);

  g_assert_true (has_text (ruim, "Oplossing: aflossen, 18 maanden"));
  g_assert_true (has_text (ruim, "voorstel · nog 24 dagen"));
  g_assert_true (has_text (ruim, "Schuldregeling"));
  g_assert_false (has_text (smal, "Oplossing: aflossen, 18 maanden"));
  g_assert_true (has_text (smal, "24 dagen"));
  g_assert_true (has_text (smal, "regeling rond · nog 79 dagen"));
  for (guint i = 0; i < laag->tekening->vormen->len; i++)
    g_assert_cmpint (((const StipVorm *)g_ptr_array_index (laag->tekening->vormen, i))->soort, !=, STIP_VORM_TEKST);
}

/* One flag, hers; the words of the road; only the month of a day that nobody promised. */
static void
test_meekijk (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_named ("meekijk");
  g_autoptr (StipTijdlijnLayout) layout = lay_out (model, STIP_TIJDLIJN_MEEKIJK, 1366, 1.4);
  guint vlaggen = 0;

  g_assert_true (has_text (layout, "uw afspraak · over 9 dagen"));
  g_assert_true (has_text (layout, "half 11"));
  g_assert_true (has_text (layout, "Regelen"));
  g_assert_true (has_text (layout, "brieven"));
  g_assert_true (has_text (layout, "schuldenvrij"));
  g_assert_false (has_text (layout, "Schuldregeling"));
  g_assert_false (has_text (layout, "saldo gevraagd"));
  for (guint i = 0; i < layout->raak->len; i++)
    {
      const StipTijdlijnRaak *raak = g_ptr_array_index (layout->raak, i);
      if (raak->soort != STIP_TIJDLIJN_RAAK_TERMIJN)
        continue;
      vlaggen++;
      g_assert_cmpstr (raak->zin, ==, "Uw afspraak: donderdag 28 mei, half 11.");
    }
  g_assert_cmpuint (vlaggen, ==, 1);
}

/* A stip date that is not in the file is never printed; who stopped has no stip. */
static void
test_stip_honest (void)
{
  g_autoptr (StipTijdlijn) een = tijdlijn_model_named ("een");
  g_autoptr (StipTijdlijn) gestopt = tijdlijn_model_named ("gestopt");
  g_autoptr (StipTijdlijn) klaar = tijdlijn_model_named ("klaar");
  g_autoptr (StipTijdlijnLayout) l_een = lay_out (een, STIP_TIJDLIJN_STROOK, 1138, 1);
  g_autoptr (StipTijdlijnLayout) l_gestopt = lay_out (gestopt, STIP_TIJDLIJN_STROOK, 1138, 1);
  g_autoptr (StipTijdlijnLayout) l_klaar = lay_out (klaar, STIP_TIJDLIJN_STROOK, 1138, 1);

  g_assert_true (has_text (l_een, "schuldenvrij"));
  for (guint i = 0; i < l_een->tekening->vormen->len; i++)
    g_assert_cmpint (((const StipVorm *)g_ptr_array_index (l_een->tekening->vormen, i))->fill, !=, STIP_ROL_STIP);
  g_assert_false (has_text (l_gestopt, "schuldenvrij"));
  g_assert_cmpint (stip_tijdlijn_layout_find (l_gestopt, STIP_TIJDLIJN_RAAK_STIP, 0), ==, -1);
  g_assert_true (has_text (l_klaar, "1\u00A0sep\u00A02025"));
}

/* 200 events in a week: a few discs, every event still to be found, and quick. */
static void
test_full (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_named ("vol");
  g_autoptr (StipTijdlijnLayout) layout = lay_out (model, STIP_TIJDLIJN_STROOK, 1138, 1);
  int                     groep = stip_tijdlijn_layout_find (layout, STIP_TIJDLIJN_RAAK_GEBEURTENIS, 150);
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (layout, groep);

  g_assert_cmpuint (raak->n_items, ==, 200);
  g_assert_true (g_str_has_prefix (raak->zin, "200 momenten: "));
  g_assert_cmpuint (layout->tekening->vormen->len, <, 120);
  assert_legible (layout);
}

/* Events that share a disc: the heaviest gives its name, and how many more there are is said. */
static void
test_hoofd (void)
{
  g_autoptr (StipTijdlijn) model = stip_tijdlijn_new (STIP_TAAL_NL, stip_datum_new (2026, 5, 19), "Dossier", NULL);
  StipTijdlijnOpties            opties = STIP_TIJDLIJN_OPTIES_INIT;
  const StipTijdlijnGebeurtenis samen[] = {
    { 1, stip_datum_new (2026, 3, 2), -1, "intake afgerond", "gesprek", NULL, FALSE, FALSE, 0 },
    { 2, stip_datum_new (2026, 3, 2), -1, "beschikking", "post", NULL, FALSE, FALSE, 8 },
    { 3, stip_datum_new (2026, 3, 2), -1, "telefoongesprek", "telefoon", NULL, FALSE, FALSE, 3 },
    { 4, stip_datum_new (2026, 1, 5), -1, "brief", "post", NULL, FALSE, FALSE, 0 },
    { 5, stip_datum_new (2026, 1, 5), -1, "bericht", "post", NULL, FALSE, FALSE, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (samen); i++)
    stip_tijdlijn_add_gebeurtenis (model, &samen[i]);
  stip_tijdlijn_finish (model);
  opties.width = 1138;
  g_autoptr (StipTijdlijnLayout) layout = stip_tijdlijn_layout_new (model, &opties, meter);
  g_autofree char *dump = stip_tijdlijn_layout_dump (layout);
  g_assert_nonnull (strstr (dump, "beschikking +1"));
  g_assert_nonnull (strstr (dump, "+2"));
  g_assert_nonnull (strstr (dump, "2 momenten"));
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  meter = stip_meter_new ("DejaVu Sans", FALSE);
  g_test_add_func ("/tijdlijn/layout/golden", test_golden);
  g_test_add_func ("/tijdlijn/layout/random-legible", test_random_legible);
  g_test_add_func ("/tijdlijn/layout/nothing-lost", test_nothing_lost);
  g_test_add_func ("/tijdlijn/layout/each-pointable", test_each_pointable);
  g_test_add_func ("/tijdlijn/layout/rtl-mirrors", test_rtl_mirrors);
  g_test_add_func ("/tijdlijn/layout/gives-way", test_gives_way);
  g_test_add_func ("/tijdlijn/layout/meekijk", test_meekijk);
  g_test_add_func ("/tijdlijn/layout/stip-honest", test_stip_honest);
  g_test_add_func ("/tijdlijn/layout/full", test_full);
  g_test_add_func ("/tijdlijn-layout/hoofd", test_hoofd);
  status = g_test_run ();
  stip_meter_free (meter);
  return status;
}
