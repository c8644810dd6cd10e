/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "hulp.h"

/* Every day from 1900 to 2199, counted by hand with the lengths of the months. */
static void
test_alle_dagen (void)
{
  static const int lengtes[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  StipDatum        vorige = STIP_DATUM_ONBEKEND;
  int              weekdag = 1; /* 1 January 1900 was a Monday */

  for (int jaar = STIP_DATUM_JAAR_MIN; jaar <= STIP_DATUM_JAAR_MAX; jaar++)
    for (int maand = 1; maand <= 12; maand++)
      {
        gboolean schrikkel = (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
        int      dagen = lengtes[maand - 1] + (maand == 2 && schrikkel);
        g_assert_false (stip_datum_is_bekend (stip_datum_new (jaar, maand, dagen + 1)));
        for (int d = 1; d <= dagen; d++)
          {
            StipDatum        datum = stip_datum_new (jaar, maand, d), terug = 0;
            int              j = 0, m = 0, t = 0;
            g_autofree char *iso = stip_datum_to_iso (datum);
            if (stip_datum_is_bekend (vorige))
              g_assert_cmpint (datum, ==, vorige + 1);
            vorige = datum;
            stip_datum_get (datum, &j, &m, &t);
            g_assert_cmpint (j, ==, jaar);
            g_assert_cmpint (m, ==, maand);
            g_assert_cmpint (t, ==, d);
            g_assert_cmpint (stip_datum_weekdag (datum), ==, weekdag);
            g_assert_true (stip_datum_parse_iso (iso, &terug, NULL));
            g_assert_cmpint (terug, ==, datum);
            weekdag = weekdag % 7 + 1;
          }
      }
  g_assert_cmpint (stip_datum_new (1970, 1, 1), ==, 0);
}

static void
test_rekenen (void)
{
  assert_datum (stip_datum_add_dagen (dag ("2026-02-27"), 3), "2026-03-02");
  assert_datum (stip_datum_add_dagen (dag ("2026-03-29"), 1), "2026-03-30"); /* summer time begins */
  assert_datum (stip_datum_add_maanden (dag ("2026-08-31"), 6), "2027-02-28");
  assert_datum (stip_datum_add_maanden (dag ("2026-08-31"), 18), "2028-02-29");
  assert_datum (stip_datum_add_maanden (dag ("2026-03-31"), -1), "2026-02-28");
  assert_datum (stip_datum_add_maanden (dag ("2026-01-15"), -13), "2024-12-15");
  g_assert_false (stip_datum_is_bekend (stip_datum_add_dagen (dag ("2199-12-31"), 1)));
  g_assert_false (stip_datum_is_bekend (stip_datum_add_dagen (dag ("1900-01-01"), -1)));
  g_assert_false (stip_datum_is_bekend (stip_datum_add_dagen (dag ("2026-01-01"), G_MAXINT)));
  g_assert_false (stip_datum_is_bekend (stip_datum_add_dagen (STIP_DATUM_ONBEKEND, 1)));
  g_assert_false (stip_datum_is_bekend (stip_datum_add_maanden (dag ("2199-12-01"), 1)));
  g_assert_false (stip_datum_is_bekend (stip_datum_add_maanden (STIP_DATUM_ONBEKEND, 1)));
  g_assert_cmpint (stip_datum_eerste (STIP_DATUM_ONBEKEND, 5), ==, 5);
  g_assert_cmpint (stip_datum_eerste (7, 5), ==, 5);
}

static void
test_iso (void)
{
  static const struct
  {
    const char *tekst;
    int         code;
  } slecht[] = {
    { "", STIP_DATUM_ERROR_ONGELDIG },
    { "2026", STIP_DATUM_ERROR_ONGELDIG },
    { "2026-1-02", STIP_DATUM_ERROR_ONGELDIG },
    { "2026-01-2", STIP_DATUM_ERROR_ONGELDIG },
    { "2026-01-02 ", STIP_DATUM_ERROR_ONGELDIG },
    { "2026/01/02", STIP_DATUM_ERROR_ONGELDIG },
    { "02-01-2026", STIP_DATUM_ERROR_ONGELDIG },
    { "2026-01-02T00:00", STIP_DATUM_ERROR_ONGELDIG },
    { "-026-01-02", STIP_DATUM_ERROR_ONGELDIG },
    { "2026-02-30", STIP_DATUM_ERROR_BESTAAT_NIET },
    { "2026-13-01", STIP_DATUM_ERROR_BESTAAT_NIET },
    { "2026-00-10", STIP_DATUM_ERROR_BESTAAT_NIET },
    { "2100-02-29", STIP_DATUM_ERROR_BESTAAT_NIET },
    { "1899-12-31", STIP_DATUM_ERROR_BUITEN_BEREIK },
    { "2200-01-01", STIP_DATUM_ERROR_BUITEN_BEREIK },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      StipDatum datum = 42;
      g_autoptr (GError) error = NULL;
      g_assert_false (stip_datum_parse_iso (slecht[i].tekst, &datum, &error));
      g_assert_error (error, STIP_DATUM_ERROR, slecht[i].code);
      g_assert_cmpint (datum, ==, 42);
    }
  g_assert_null (stip_datum_to_iso (STIP_DATUM_ONBEKEND));
}

static void
assert_vorm (const char *iso, StipDatumVorm vorm, StipTaal taal, const char *verwacht)
{
  g_autofree char *tekst = stip_datum_format (dag (iso), vorm, taal, dag ("2026-05-09"));
  g_assert_cmpstr (tekst, ==, verwacht);
}

static void
test_format (void)
{
  assert_vorm ("2026-05-22", STIP_DATUM_DAG_KORT, STIP_TAAL_NL, "vr 22 mei");
  assert_vorm ("2027-05-22", STIP_DATUM_DAG_KORT, STIP_TAAL_NL, "za 22 mei 2027");
  assert_vorm ("2026-03-01", STIP_DATUM_DAG_KORT, STIP_TAAL_EN, "Sun 1 Mar");
  assert_vorm ("2026-05-22", STIP_DATUM_LANG, STIP_TAAL_NL, "vrijdag 22 mei 2026");
  assert_vorm ("2026-05-22", STIP_DATUM_LANG, STIP_TAAL_EN, "Friday 22 May 2026");
  assert_vorm ("2026-05-22", STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, "22 mei 2026");
  assert_vorm ("2026-03-22", STIP_DATUM_MAAND, STIP_TAAL_NL, "maart 2026");
  assert_vorm (NULL, STIP_DATUM_LANG, STIP_TAAL_NL, "–");
}

static void
test_resterend (void)
{
  static const struct
  {
    int         dagen;
    const char *nl, *en;
  } gevallen[] = {
    { 0, "vandaag", "today" },
    { 1, "morgen", "tomorrow" },
    { 2, "nog 2 dagen", "2 days left" },
    { 13, "nog 13 dagen", "13 days left" },
    { -1, "1 dag te laat", "1 day late" },
    { -7, "7 dagen te laat", "7 days late" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      StipDatum        vandaag = dag ("2026-05-09");
      g_autofree char *nl = stip_datum_format_resterend (vandaag + gevallen[i].dagen, vandaag, STIP_TAAL_NL);
      g_autofree char *en = stip_datum_format_resterend (vandaag + gevallen[i].dagen, vandaag, STIP_TAAL_EN);
      g_assert_cmpstr (nl, ==, gevallen[i].nl);
      g_assert_cmpstr (en, ==, gevallen[i].en);
    }
  g_autofree char *onbekend = stip_datum_format_resterend (STIP_DATUM_ONBEKEND, 0, STIP_TAAL_NL);
  g_assert_cmpstr (onbekend, ==, "–");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/datum/alle-dagen", test_alle_dagen);
  g_test_add_func ("/datum/rekenen", test_rekenen);
  g_test_add_func ("/datum/iso", test_iso);
  g_test_add_func ("/datum/format", test_format);
  g_test_add_func ("/datum/resterend", test_resterend);
  return g_test_run ();
}
