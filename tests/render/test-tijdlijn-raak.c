/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-layout.h"
#include "tijdlijn-modellen.h"

static StipMeter *meter;

static StipTijdlijnLayout *
lay_out (const StipTijdlijn *model, double zoom, double offset, gboolean rtl)
{
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;

  opties.zoom = zoom;
  opties.offset = offset;
  opties.rtl = rtl;
  return stip_tijdlijn_layout_new (model, &opties, meter);
}

/* The middle of everything that can be seen answers with itself. */
static void
test_hit_middle (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autoptr (StipTijdlijnLayout) layout = lay_out (model, 1, 0, FALSE);

  for (guint i = 0; i < layout->raak->len; i++)
    {
      const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (layout, (int)i);

      if (raak->zichtbaar && raak->focus)
        g_assert_cmpint (stip_tijdlijn_layout_hit (layout, raak->vak.x + raak->vak.width / 2, raak->vak.y + raak->vak.height / 2), ==, (int)i);
      g_assert_cmpstr (raak->zin, !=, "");
    }
  g_assert_cmpint (stip_tijdlijn_layout_hit (layout, 3, 160), ==, -1);
  g_assert_cmpint (stip_tijdlijn_layout_get (layout, stip_tijdlijn_layout_hit (layout, 230, 45))->soort, ==, STIP_TIJDLIJN_RAAK_FASE);
}

/* A disc of 9 px answers within 24 px (WCAG 2.5.8). */
static void
test_hit_small (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;
  g_autoptr (StipTijdlijnLayout) layout = NULL;
  const StipTijdlijnRaak *raak;
  int                     i;

  opties.stijl = STIP_TIJDLIJN_LAAG;
  layout = stip_tijdlijn_layout_new (model, &opties, meter);
  i = stip_tijdlijn_layout_find (layout, STIP_TIJDLIJN_RAAK_GEBEURTENIS, 3);
  raak = stip_tijdlijn_layout_get (layout, i);
  g_assert_cmpfloat (raak->vak.width, <, 12);
  g_assert_cmpint (stip_tijdlijn_layout_hit (layout, raak->vak.x + raak->vak.width / 2 + 11, raak->vak.y + raak->vak.height / 2 + 11), ==, i);
}

static void
test_next (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autoptr (StipTijdlijnLayout) layout = lay_out (model, 1, 0, FALSE);
  StipDatum vorige = STIP_DATUM_ONBEKEND;
  int       i = -1, aantal = 0, laatste = -1;

  while ((i = stip_tijdlijn_layout_next (layout, i, 1)) >= 0)
    {
      const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (layout, i);

      g_assert_true (raak->focus);
      g_assert_cmpint (raak->datum, >=, vorige);
      vorige = raak->datum;
      laatste = i;
      aantal++;
    }
  g_assert_cmpint (aantal, ==, 9 + 3 + 1);
  g_assert_cmpint (stip_tijdlijn_layout_next (layout, -1, -1), ==, laatste);
  g_assert_cmpint (stip_tijdlijn_layout_get (layout, laatste)->soort, ==, STIP_TIJDLIJN_RAAK_STIP);
  for (i = laatste; i >= 0; i = stip_tijdlijn_layout_next (layout, i, -1))
    aantal--;
  g_assert_cmpint (aantal, ==, 0);
}

/* The date under the pointer stays under it. */
static void
test_zoom_keeps_focus (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  static const double zooms[] = { 1.25, 2, 7, 40 };

  for (int rtl = 0; rtl < 2; rtl++)
    for (gsize i = 0; i < G_N_ELEMENTS (zooms); i++)
      {
        g_autoptr (StipTijdlijnLayout) voor = lay_out (model, 1, 0, rtl);
        double x = stip_tijdlijn_layout_x (voor, model->vandaag);
        g_autoptr (StipTijdlijnLayout) na = lay_out (model, zooms[i], stip_tijdlijn_layout_zoom_offset (voor, x, zooms[i]), rtl);
        g_autoptr (StipTijdlijnLayout) terug = lay_out (model, 1, stip_tijdlijn_layout_zoom_offset (na, x, 1), rtl);

        g_assert_cmpfloat_with_epsilon (stip_tijdlijn_layout_x (na, model->vandaag), x, 0.01);
        g_assert_cmpfloat_with_epsilon (stip_tijdlijn_layout_x (terug, model->vandaag), x, 0.01);
      }
}

/* What is out of sight is still an item, and can be brought into sight. */
static void
test_reveal (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autoptr (StipTijdlijnLayout) ver = lay_out (model, 20, 1e9, FALSE);
  g_autoptr (StipTijdlijnLayout) daar = NULL;
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (ver, stip_tijdlijn_layout_find (ver, STIP_TIJDLIJN_RAAK_GEBEURTENIS, 3));

  g_assert_false (raak->zichtbaar);
  g_assert_cmpfloat (ver->schaal.offset, ==, ver->schaal.max_offset);
  daar = lay_out (model, 20, stip_tijdlijn_layout_reveal (ver, raak->datum), FALSE);
  raak = stip_tijdlijn_layout_get (daar, stip_tijdlijn_layout_find (daar, STIP_TIJDLIJN_RAAK_GEBEURTENIS, 3));
  g_assert_true (raak->zichtbaar);
  g_assert_cmpint (stip_tijdlijn_layout_datum (daar, raak->vak.x + raak->vak.width / 2), ==, raak->datum);
  g_assert_cmpfloat (stip_tijdlijn_layout_reveal (daar, raak->datum), ==, daar->schaal.offset);
}

static void
test_pan (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);
  g_autoptr (StipTijdlijnLayout) ltr = lay_out (model, 10, 500, FALSE);
  g_autoptr (StipTijdlijnLayout) rtl = lay_out (model, 10, 500, TRUE);

  g_assert_cmpfloat_with_epsilon (stip_tijdlijn_layout_pan_offset (ltr, 40), 460, 0.001);
  g_assert_cmpfloat_with_epsilon (stip_tijdlijn_layout_pan_offset (rtl, 40), 540, 0.001);
  g_assert_cmpfloat (stip_tijdlijn_layout_pan_offset (ltr, 1e6), ==, 0);
  g_assert_cmpfloat (stip_tijdlijn_layout_pan_offset (ltr, -1e6), ==, ltr->schaal.max_offset);
}

/* Date to place to date, at every zoom, for every day of both parts. */
static void
test_scale_round_trip (void)
{
  g_autoptr (StipTijdlijn) model = tijdlijn_model_vera (STIP_TAAL_NL);

  for (int zoom = 1; zoom <= 40; zoom += 13)
    {
      g_autoptr (StipTijdlijnLayout) layout = lay_out (model, zoom, 0, FALSE);
      double vorige = -G_MAXDOUBLE;

      for (StipDatum datum = layout->schaal.begin; datum <= layout->schaal.einde; datum++)
        {
          double x = stip_tijdlijn_layout_x (layout, datum);

          if (zoom == 1)
            g_assert_cmpfloat (x, >=, vorige);
          vorige = x;
          if (zoom == 1 && datum <= layout->schaal.knik)
            g_assert_cmpint (stip_tijdlijn_layout_datum (layout, x), ==, datum);
        }
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  meter = stip_meter_new ("DejaVu Sans", FALSE);
  g_test_add_func ("/tijdlijn/raak/hit-middle", test_hit_middle);
  g_test_add_func ("/tijdlijn/raak/hit-small", test_hit_small);
  g_test_add_func ("/tijdlijn/raak/next", test_next);
  g_test_add_func ("/tijdlijn/raak/zoom-keeps-focus", test_zoom_keeps_focus);
  g_test_add_func ("/tijdlijn/raak/reveal", test_reveal);
  g_test_add_func ("/tijdlijn/raak/pan", test_pan);
  g_test_add_func ("/tijdlijn/raak/scale-round-trip", test_scale_round_trip);
  status = g_test_run ();
  stip_meter_free (meter);
  return status;
}
