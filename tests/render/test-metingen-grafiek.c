/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-metingen-grafiek.h"

static GPtrArray *
make_measurements (void)
{
  static const struct
  {
    int         maand;
    const char *competentie;
    int         stand;
  } rijen[] = { { 1, "inkomsten", 2 }, { 1, "organiseren", 1 }, { 1, "besteden", 1 }, { 1, "toekomst", 1 }, { 3, "organiseren", 2 }, { 5, "inkomsten", 3 }, { 5, "organiseren", 4 }, { 5, "besteden", 3 }, { 5, "toekomst", 3 } };
  GPtrArray *metingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_meting_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    g_ptr_array_add (metingen, stip_meting_new ((gint64)i + 1, stip_datum_new (2026, rijen[i].maand, 19), rijen[i].competentie, rijen[i].stand, NULL));
  return metingen;
}

/* Everything stands inside, no two names touch, and no two lines have the same dash. */
static void
test_layout (void)
{
  g_autoptr (GPtrArray) metingen = make_measurements ();
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  static const double breedtes[] = { 320, 560, 800 };

  for (gsize b = 0; b < G_N_ELEMENTS (breedtes); b++)
    {
      StipMetingenOpties opties = { breedtes[b], b == 2 ? 1.5 : 1, STIP_TAAL_NL };
      g_autoptr (StipTekening) tekening = stip_metingen_grafiek_new (metingen, &opties, meter);
      g_autoptr (GPtrArray) namen = g_ptr_array_new ();
      guint strepen = 0;

      for (guint i = 0; i < tekening->vormen->len; i++)
        {
          StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
          g_assert_cmpfloat (vorm->vak.y, >=, -0.5);
          g_assert_cmpfloat (vorm->vak.y + vorm->vak.height, <=, tekening->height + 0.5);
          if (vorm->soort == STIP_VORM_LIJN && vorm->dikte > 1.5)
            strepen |= 1u << vorm->streep;
          if (vorm->soort == STIP_VORM_TEKST && vorm->fill == STIP_ROL_INKT)
            g_ptr_array_add (namen, vorm);
        }
      g_assert_cmpuint (namen->len, ==, 4);
      g_assert_cmpuint (strepen, ==, 1u << STIP_STREEP_VOL | 1u << STIP_STREEP_KORT | 1u << STIP_STREEP_LANG | 1u << STIP_STREEP_PUNT);
      for (guint i = 0; i < namen->len; i++)
        for (guint k = i + 1; k < namen->len; k++)
          g_assert_false (stip_vak_intersects (&((StipVorm *)namen->pdata[i])->vak, &((StipVorm *)namen->pdata[k])->vak));
    }
}

static void
test_words (void)
{
  g_autoptr (GPtrArray) metingen = make_measurements ();
  g_autofree char *tekst = stip_metingen_grafiek_tekst (metingen, STIP_TAAL_NL, stip_datum_new (2026, 5, 19));

  g_assert_true (g_str_has_prefix (tekst, "Voldoende inkomsten verwerven: 2 (ma 19 jan), 3 (di 19 mei)\nGeldzaken organiseren: 1 (ma 19 jan), 2 (do 19 mrt), 4 (di 19 mei)\n"));
}

/* One moment only: points without lines. */
static void
test_one (void)
{
  g_autoptr (GPtrArray) metingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_meting_unref);
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  StipMetingenOpties opties = { 400, 1, STIP_TAAL_EN };

  g_ptr_array_add (metingen, stip_meting_new (1, 0, "besteden", 5, NULL));
  g_autoptr (StipTekening) tekening = stip_metingen_grafiek_new (metingen, &opties, meter);
  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      g_assert_true (vorm->soort != STIP_VORM_LIJN || vorm->dikte < 1.5);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/metingen-grafiek/vorm", test_layout);
  g_test_add_func ("/metingen-grafiek/woorden", test_words);
  g_test_add_func ("/metingen-grafiek/een", test_one);
  return g_test_run ();
}
