/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "hulp.h"

#define VANDAAG "2026-05-09" /* a Saturday */

static const struct
{
  const char *invoer, *iso;
} goed[] = {
  { "3-2-26", "2026-02-03" },
  { "3/2/2026", "2026-02-03" },
  { "03.02.2026", "2026-02-03" },
  { "3 feb", "2026-02-03" },
  { "3 februari 2026", "2026-02-03" },
  { "3feb", "2026-02-03" },
  { " 3  FEB  2026 ", "2026-02-03" },
  { "2026-02-03", "2026-02-03" },
  { "3 february 2026", "2026-02-03" },
  { "3 feb. 2026", "2026-02-03" },
  { "1 mrt", "2026-03-01" },
  { "1 maart", "2026-03-01" },
  { "1 mar", "2026-03-01" },
  { "1 okt", "2026-10-01" },
  { "1 oct", "2026-10-01" },
  { "5 mei", "2026-05-05" },
  { "5 may", "2026-05-05" },
  { "vandaag", VANDAAG },
  { "Vandaag", VANDAAG },
  { "today", VANDAAG },
  { "gisteren", "2026-05-08" },
  { "eergisteren", "2026-05-07" },
  { "morgen", "2026-05-10" },
  { "overmorgen", "2026-05-11" },
  { "tomorrow", "2026-05-10" },
  { "zaterdag", VANDAAG },
  { "za", VANDAAG },
  { "vrijdag", "2026-05-08" },
  { "zondag", "2026-05-03" },
  { "fri", "2026-05-08" },
  { "+3", "2026-05-12" },
  { "-2", "2026-05-07" },
  { "+0", VANDAAG },
  { "+365", "2027-05-09" },
  { "vr 22 mei", "2026-05-22" },
  { "vrijdag 22 mei 2026", "2026-05-22" },
  { "za 22 mei 2027", "2027-05-22" },
  { "3-2-80", "1980-02-03" },
  { "3-2-75", "2075-02-03" },
  { "3-2-76", "1976-02-03" },
  { "3-2-00", "2000-02-03" },
  { "1-12", "2025-12-01" },
  { "8-11", "2025-11-08" },
  { "7-11", "2026-11-07" },
  { "30 okt", "2026-10-30" },
  { "29 feb", "2028-02-29" },
  { "29-2-28", "2028-02-29" },
};

static const struct
{
  const char *invoer;
  int         code;
} slecht[] = {
  { "", STIP_DATUM_ERROR_ONGELDIG },
  { "  ", STIP_DATUM_ERROR_ONGELDIG },
  { "morgenochtend", STIP_DATUM_ERROR_ONGELDIG },
  { "3", STIP_DATUM_ERROR_ONGELDIG },
  { "3-2-2-6", STIP_DATUM_ERROR_ONGELDIG },
  { "3-2-026", STIP_DATUM_ERROR_ONGELDIG },
  { "feb 3", STIP_DATUM_ERROR_ONGELDIG },
  { "3 foo", STIP_DATUM_ERROR_ONGELDIG },
  { "+", STIP_DATUM_ERROR_ONGELDIG },
  { "+1x", STIP_DATUM_ERROR_ONGELDIG },
  { "+99999", STIP_DATUM_ERROR_ONGELDIG },
  { "3_2_2026", STIP_DATUM_ERROR_ONGELDIG },
  { "vandaag 3 feb", STIP_DATUM_ERROR_ONGELDIG },
  { "\xff", STIP_DATUM_ERROR_ONGELDIG },
  { "12345-1-1", STIP_DATUM_ERROR_ONGELDIG },
  { "30-2-2026", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "1-13-2026", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "0-1-2026", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "2026-02-30", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "31 feb", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "ma 22 mei 2026", STIP_DATUM_ERROR_BESTAAT_NIET },
  { "1-1-1899", STIP_DATUM_ERROR_BUITEN_BEREIK },
  { "1-1-2200", STIP_DATUM_ERROR_BUITEN_BEREIK },
  { "2200-01-01", STIP_DATUM_ERROR_BUITEN_BEREIK },
};

static void
test_goed (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (goed); i++)
    {
      StipDatum datum = STIP_DATUM_ONBEKEND;
      g_autoptr (GError) error = NULL;
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      stip_datum_parse_invoer (goed[i].invoer, dag (VANDAAG), &datum, &error);
      g_assert_no_error (error);
      assert_datum (datum, goed[i].iso);
    }
}

static void
test_slecht (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      StipDatum datum = 42;
      g_autoptr (GError) error = NULL;
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_false (stip_datum_parse_invoer (slecht[i].invoer, dag (VANDAAG), &datum, &error));
      g_assert_error (error, STIP_DATUM_ERROR, slecht[i].code);
      g_assert_cmpint (datum, ==, 42);
    }
}

/* What the program shows, a person may type back: in both languages, on any day. */
static void
test_eigen_vormen (void)
{
  static const StipDatumVorm vormen[] = { STIP_DATUM_DAG_KORT, STIP_DATUM_LANG, STIP_DATUM_ZONDER_DAG };
  for (int i = 0; i < 50000; i++)
    {
      StipDatum        datum = g_test_rand_int_range (dag ("1901-01-01"), dag ("2190-01-01"));
      StipDatum        vandaag = datum + g_test_rand_int_range (-150, 150), terug = 0;
      g_autofree char *tekst = stip_datum_format (datum, vormen[g_test_rand_int_range (0, 3)], g_test_rand_bit () ? STIP_TAAL_NL : STIP_TAAL_EN, vandaag);
      g_autoptr (GError) error = NULL;
      stip_datum_parse_invoer (tekst, vandaag, &terug, &error);
      g_assert_no_error (error);
      g_assert_cmpint (terug, ==, datum);
    }
}

/* Rubbish is refused or understood, never a crash or a date outside the range. */
static void
test_willekeurig (void)
{
  static const char tekens[] = "0123456789-/.+ abdefjmnoprstuv\xc3\xab";
  for (int i = 0; i < 100000; i++)
    {
      char      tekst[16] = { 0 };
      StipDatum datum = STIP_DATUM_ONBEKEND;
      for (int j = g_test_rand_int_range (0, 15); j > 0; j--)
        tekst[j - 1] = tekens[g_test_rand_int_range (0, sizeof tekens - 1)];
      if (stip_datum_parse_invoer (tekst, dag (VANDAAG), &datum, NULL))
        g_assert_true (datum >= dag ("1900-01-01") && datum <= dag ("2199-12-31"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/datum-invoer/goed", test_goed);
  g_test_add_func ("/datum-invoer/slecht", test_slecht);
  g_test_add_func ("/datum-invoer/eigen-vormen", test_eigen_vormen);
  g_test_add_func ("/datum-invoer/willekeurig", test_willekeurig);
  return g_test_run ();
}
