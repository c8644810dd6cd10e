/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "hulp.h"

/* Every day of 2023-2030 is exactly what the fixture says: no holiday missing, none too many. */
static void
test_feestdagen (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) rijen = lees_rijen ("fixtures/feestdagen-verwacht.tsv");
  g_autoptr (GHashTable) verwacht = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < rijen->len; i++)
    g_hash_table_insert (verwacht, GINT_TO_POINTER (dag (((char **)g_ptr_array_index (rijen, i))[0])), ((char **)g_ptr_array_index (rijen, i))[1]);
  g_assert_cmpint (rijen->len, ==, 8 * 9 + 10);
  for (StipDatum datum = dag ("2023-01-01"); datum <= dag ("2030-12-31"); datum++)
    {
      const char *naam = g_hash_table_lookup (verwacht, GINT_TO_POINTER (datum));
      const char *werkelijk = stip_kalender_feestdag (kalender, datum);
      g_assert_cmpint (werkelijk != NULL, ==, naam != NULL);
      if (naam != NULL && naam[0] != '\0')
        g_assert_cmpstr (werkelijk, ==, naam);
      g_assert_cmpint (stip_kalender_is_werkdag (kalender, datum), ==, naam == NULL && stip_datum_weekdag (datum) <= 5);
    }
  g_assert_cmpint (stip_kalender_beslist_tot (kalender), ==, 2028);
  g_assert_null (stip_kalender_feestdag (kalender, STIP_DATUM_ONBEKEND));
  g_assert_cmpstr (stip_kalender_feestdag (kalender, dag ("2026-05-15")), ==, "dag na Hemelvaartsdag");
}

static void
test_pasen (void)
{
  static const char *const pasen[] = { "1961-04-02", "1981-04-19", "2008-03-23", "2011-04-24", "2026-04-05", "2027-03-28", "2038-04-25", "2100-03-28" };
  for (gsize i = 0; i < G_N_ELEMENTS (pasen); i++)
    {
      int jaar = 0;
      stip_datum_get (dag (pasen[i]), &jaar, NULL, NULL);
      assert_datum (stip_kalender_pasen (jaar), pasen[i]);
    }
  for (int jaar = STIP_DATUM_JAAR_MIN; jaar <= STIP_DATUM_JAAR_MAX; jaar++)
    {
      StipDatum zondag = stip_kalender_pasen (jaar);
      g_assert_cmpint (stip_datum_weekdag (zondag), ==, 7);
      g_assert_true (zondag >= stip_datum_new (jaar, 3, 22) && zondag <= stip_datum_new (jaar, 4, 25));
    }
}

static void
test_werkdagen (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();

  assert_datum (stip_kalender_volgende_werkdag (kalender, dag ("2026-04-03")), "2026-04-07");
  assert_datum (stip_kalender_volgende_werkdag (kalender, dag ("2026-04-07")), "2026-04-07");
  assert_datum (stip_kalender_add_werkdagen (kalender, dag ("2026-04-02"), 0), "2026-04-02");
  assert_datum (stip_kalender_add_werkdagen (kalender, dag ("2026-04-02"), 1), "2026-04-07");
  assert_datum (stip_kalender_volgende_werkdag (kalender, dag ("2025-04-26")), "2025-04-28"); /* King's Day on a Saturday */
  g_assert_false (stip_datum_is_bekend (stip_kalender_add_werkdagen (kalender, dag ("2199-12-30"), 10)));
  g_assert_false (stip_kalender_is_werkdag (kalender, STIP_DATUM_ONBEKEND));
}

static void
test_atw (void)
{
  static const struct
  {
    const char *start, *einde, *met;
  } gevallen[] = {
    { "2026-03-30", "2026-04-27", "2026-04-28" }, /* art. 1: King's Day */
    { "2026-04-01", "2026-04-29", "2026-04-29" },
    { "2026-03-06", "2026-04-03", "2026-04-07" }, /* Good Friday, weekend, Easter Monday */
    { "2026-04-17", "2026-05-15", "2026-05-18" }, /* equated day */
    { "2026-04-02", "2026-04-05", "2026-04-08" }, /* art. 2: three days that hold none; two are needed */
    { "2026-04-02", "2026-04-07", "2026-04-08" }, /* art. 2: five days with one working day */
    { "2026-04-02", "2026-04-04", "2026-04-07" }, /* two days: only art. 1 */
    { "2026-12-24", "2026-12-28", "2026-12-29" },
  };
  g_autoptr (StipKalender) kalender = lees_kalender ();
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    assert_datum (stip_kalender_atw (kalender, dag (gevallen[i].start), dag (gevallen[i].einde)), gevallen[i].met);
  g_assert_false (stip_datum_is_bekend (stip_kalender_atw (kalender, STIP_DATUM_ONBEKEND, 0)));
  g_assert_false (stip_datum_is_bekend (stip_kalender_atw (kalender, 0, STIP_DATUM_ONBEKEND)));
}

static void
test_weigert (void)
{
  static const struct
  {
    const char *data, *plek;
  } slecht[] = {
    { "geen sleutelbestand", "f.ini:" },
    { "[Kalender]\n", "f.ini [Kalender] BeslistTot:" },
    { "[Kalender]\nBeslistTot=later\n", "f.ini [Kalender] BeslistTot:" },
    { "[Kalender]\nBeslistTot=2028\nJaar=1\n", "f.ini [Kalender] Jaar:" },
    { "[Kalender]\nBeslistTot=2028\n[Vrij]\n", "f.ini [Vrij] (groep):" },
    { "[Kalender]\nBeslistTot=2028\n[Gelijkgesteld]\n2026-02-30=x\n", "f.ini [Gelijkgesteld] 2026-02-30:" },
    { "[Kalender]\nBeslistTot=2028\n[Gelijkgesteld]\n2029-01-02=x\n", "f.ini [Gelijkgesteld] 2029-01-02:" },
    { "[Kalender]\nBeslistTot=2028\n[Gelijkgesteld]\n2026-01-02=\n", "f.ini [Gelijkgesteld] 2026-01-02:" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (stip_kalender_new_from_data ("f.ini", slecht[i].data, strlen (slecht[i].data), &error));
      g_assert_error (error, STIP_KALENDER_ERROR, STIP_KALENDER_ERROR_ONGELDIG);
      g_assert_true (g_str_has_prefix (error->message, slecht[i].plek));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kalender/feestdagen", test_feestdagen);
  g_test_add_func ("/kalender/pasen", test_pasen);
  g_test_add_func ("/kalender/werkdagen", test_werkdagen);
  g_test_add_func ("/kalender/atw", test_atw);
  g_test_add_func ("/kalender/weigert", test_weigert);
  return g_test_run ();
}
