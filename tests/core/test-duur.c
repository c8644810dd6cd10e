/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-duur.h"

#include "hulp.h"

static StipDuur
duur (const char *tekst)
{
  StipDuur uitkomst = { 0, STIP_DUUR_GEEN };
  g_autoptr (GError) error = NULL;
  if (tekst == NULL)
    return uitkomst;
  stip_duur_parse (tekst, &uitkomst, &error);
  g_assert_no_error (error);
  return uitkomst;
}

static void
test_parse (void)
{
  static const struct
  {
    const char     *tekst;
    int             aantal;
    StipDuurEenheid eenheid;
    const char     *nl, *en;
  } goed[] = {
    { "14 dagen", 14, STIP_DUUR_DAGEN, "14 dagen", "14 days" },
    { "1 dag", 1, STIP_DUUR_DAGEN, "1 dag", "1 day" },
    { "3 werkdagen", 3, STIP_DUUR_WERKDAGEN, "3 werkdagen", "3 working days" },
    { "1 werkdag", 1, STIP_DUUR_WERKDAGEN, "1 werkdag", "1 working day" },
    { " 4  Weken ", 4, STIP_DUUR_WEKEN, "4 weken", "4 weeks" },
    { "1 week", 1, STIP_DUUR_WEKEN, "1 week", "1 week" },
    { "18 maanden", 18, STIP_DUUR_MAANDEN, "18 maanden", "18 months" },
    { "1 maand", 1, STIP_DUUR_MAANDEN, "1 maand", "1 month" },
    { "2 jaar", 2, STIP_DUUR_JAREN, "2 jaar", "2 years" },
    { "2 jaren", 2, STIP_DUUR_JAREN, "2 jaar", "2 years" },
    { "dezelfde dag", 0, STIP_DUUR_DAGEN, "dezelfde dag", "the same day" },
  };
  static const char *const slecht[] = { "", "dagen", "0 dagen", "-1 dagen", "3", "3 uur", "3,5 weken", "drie weken", "99999 dagen", "3 weken extra" };

  for (gsize i = 0; i < G_N_ELEMENTS (goed); i++)
    {
      StipDuur         uitkomst = duur (goed[i].tekst);
      g_autofree char *nl = stip_duur_format (uitkomst, STIP_TAAL_NL), *en = stip_duur_format (uitkomst, STIP_TAAL_EN);
      g_assert_cmpint (uitkomst.aantal, ==, goed[i].aantal);
      g_assert_cmpint (uitkomst.eenheid, ==, goed[i].eenheid);
      g_assert_cmpstr (nl, ==, goed[i].nl);
      g_assert_cmpstr (en, ==, goed[i].en);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      StipDuur uitkomst = { 7, STIP_DUUR_WEKEN };
      g_autoptr (GError) error = NULL;
      g_assert_false (stip_duur_parse (slecht[i], &uitkomst, &error));
      g_assert_error (error, STIP_DUUR_ERROR, STIP_DUUR_ERROR_ONGELDIG);
      g_assert_cmpint (uitkomst.aantal, ==, 7);
    }
}

/* The worked examples of the law: plain end and, where it applies, the Algemene termijnenwet. */
static void
test_vectoren (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) termijnen = lees_rijen ("fixtures/termijnen.tsv");
  g_autoptr (GPtrArray) werkdagen = lees_rijen ("fixtures/werkdagen.tsv");

  g_assert_cmpint (termijnen->len + werkdagen->len, ==, 29);
  for (guint i = 0; i < termijnen->len; i++)
    {
      char    **rij = g_ptr_array_index (termijnen, i);
      StipDatum start = dag (rij[0]), kaal = stip_duur_einde (duur (rij[1]), start, kalender);
      assert_datum (kaal, rij[2]);
      assert_datum (stip_duur_valt_onder_atw (duur (rij[1])) ? stip_kalender_atw (kalender, start, kaal) : kaal, rij[3]);
    }
  for (guint i = 0; i < werkdagen->len; i++)
    {
      char    **rij = g_ptr_array_index (werkdagen, i);
      StipDatum einde = stip_duur_einde (duur (rij[1]), dag (rij[0]), kalender);
      assert_datum (einde, rij[2]);
      assert_datum (stip_kalender_atw (kalender, dag (rij[0]), einde), rij[2]);
    }
  assert_datum (stip_duur_einde (duur ("2 jaar"), dag ("2024-02-29"), kalender), "2026-02-28");
  assert_datum (stip_duur_einde (duur ("dezelfde dag"), dag ("2026-03-30"), kalender), "2026-03-30");
  g_assert_false (stip_datum_is_bekend (stip_duur_einde (duur (NULL), dag ("2026-01-01"), kalender)));
}

static void
test_atw_grenzen (void)
{
  static const char *const wel[] = { "90 dagen", "12 weken", "3 maanden", "1 dag" };
  static const char *const niet[] = { "91 dagen", "13 weken", "4 maanden", "6 maanden", "1 jaar", "dezelfde dag", "1 werkdag", "3 werkdagen" };
  for (gsize i = 0; i < G_N_ELEMENTS (wel); i++)
    g_assert_true (stip_duur_valt_onder_atw (duur (wel[i])));
  for (gsize i = 0; i < G_N_ELEMENTS (niet); i++)
    g_assert_false (stip_duur_valt_onder_atw (duur (niet[i])));
  g_assert_false (stip_duur_valt_onder_atw (duur (NULL)));
}

static void
test_langer (void)
{
  static const struct
  {
    const char *a, *b;
    gboolean    langer;
  } gevallen[] = {
    { "14 dagen", "4 weken", FALSE },
    { "28 dagen", "4 weken", FALSE },
    { "29 dagen", "4 weken", TRUE },
    { "5 weken", "4 weken", TRUE },
    { "4 weken", "4 weken", FALSE },
    { "28 dagen", "1 maand", FALSE },
    { "29 dagen", "1 maand", TRUE },
    { "1 maand", "30 dagen", TRUE },
    { "1 maand", "31 dagen", FALSE },
    { "8 weken", "2 maanden", FALSE },
    { "9 weken", "2 maanden", TRUE },
    { "2 maanden", "8 weken", TRUE },
    { "120 dagen", "4 maanden", FALSE },
    { "121 dagen", "4 maanden", TRUE },
    { "12 maanden", "1 jaar", FALSE },
    { "13 maanden", "1 jaar", TRUE },
    { "365 dagen", "1 jaar", FALSE },
    { "366 dagen", "1 jaar", TRUE },
    { "1 jaar", "366 dagen", FALSE },
    { "1 jaar", "365 dagen", TRUE },
    { "1460 dagen", "4 jaar", FALSE },
    { "1461 dagen", "4 jaar", TRUE }, /* 1 March 2096 + 4 years has no leap day */
    { "3 werkdagen", "3 werkdagen", FALSE },
    { "4 werkdagen", "3 werkdagen", TRUE },
    { "3 dagen", "3 werkdagen", FALSE },
    { "4 dagen", "3 werkdagen", TRUE },
    { "10 werkdagen", "2 weken", TRUE },
    { "10 werkdagen", "4 weken", FALSE },
    { "20 werkdagen", "4 weken", TRUE },
    { "3 werkdagen", "4 weken", FALSE },
    { "dezelfde dag", "3 werkdagen", FALSE },
    { "dezelfde dag", "1 dag", FALSE },
    { "2 weken", "10 werkdagen", TRUE },
    { "12 dagen", "10 werkdagen", FALSE },
    { "9999 dagen", "1500 werkdagen", TRUE },
    { "9999 maanden", "1 jaar", TRUE },
    { "1 jaar", "9999 maanden", FALSE },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_test_message ("%s / %s", gevallen[i].a, gevallen[i].b);
      g_assert_cmpint (stip_duur_is_langer (duur (gevallen[i].a), duur (gevallen[i].b)), ==, gevallen[i].langer);
    }
  g_assert_false (stip_duur_is_langer (duur (NULL), duur ("1 dag")));
  g_assert_false (stip_duur_is_langer (duur ("1 dag"), duur (NULL)));
}

/* What is said to fit never ends later on the real calendar, holidays and all. */
static void
test_langer_op_de_kalender (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();

  for (int werkdagen = 1; werkdagen <= 60; werkdagen++)
    {
      StipDuur a = { werkdagen, STIP_DUUR_WERKDAGEN };
      int      kortste = 1;
      while (stip_duur_is_langer (a, (StipDuur){ kortste, STIP_DUUR_DAGEN }))
        kortste++;
      int langste = kortste;
      while (langste > 0 && stip_duur_is_langer ((StipDuur){ langste, STIP_DUUR_DAGEN }, a))
        langste--;
      for (StipDatum start = dag ("2023-01-01"); start <= dag ("2028-12-31"); start++)
        {
          int dagen = stip_duur_einde (a, start, kalender) - start;
          g_assert_cmpint (dagen, <=, kortste);
          g_assert_cmpint (dagen, >=, langste);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/duur/parse", test_parse);
  g_test_add_func ("/duur/vectoren", test_vectoren);
  g_test_add_func ("/duur/atw-grenzen", test_atw_grenzen);
  g_test_add_func ("/duur/langer", test_langer);
  g_test_add_func ("/duur/langer-op-de-kalender", test_langer_op_de_kalender);
  return g_test_run ();
}
