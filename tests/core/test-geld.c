/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-geld.h"

static const struct
{
  const char *tekst;
  StipGeld    centen;
} goed[] = {
  { "0", 0 },
  { "1350", 135000 },
  { "1.350", 135000 },
  { "1.350,00", 135000 },
  { "1350,5", 135050 },
  { "12.50", 1250 },
  { "12,50", 1250 },
  { "€ 12,50", 1250 },
  { "€12,50", 1250 },
  { "EUR 12,50", 1250 },
  { "\u20ac\u00a01.350,00", 135000 },
  { " 7 ", 700 },
  { "-7,25", -725 },
  { "\u22127,25", -725 },
  { "\u20ac\u00a0\u22127,25", -725 },
  { "- € 7,25", -725 },
  { "1.350,-", 135000 },
  { "1350,--", 135000 },
  { "1.234.567,89", 123456789 },
  { "0012", 1200 },
  { "10.000.000.000.000,00", STIP_GELD_MAX },
};

static const struct
{
  const char *tekst;
  int         code;
} slecht[] = {
  { "", STIP_GELD_ERROR_ONGELDIG },
  { "   ", STIP_GELD_ERROR_ONGELDIG },
  { "abc", STIP_GELD_ERROR_ONGELDIG },
  { "12,345", STIP_GELD_ERROR_ONGELDIG },
  { "1,350.00", STIP_GELD_ERROR_ONGELDIG },
  { "12 34", STIP_GELD_ERROR_ONGELDIG },
  { "1.35,00", STIP_GELD_ERROR_ONGELDIG },
  { ".350", STIP_GELD_ERROR_ONGELDIG },
  { "1..350", STIP_GELD_ERROR_ONGELDIG },
  { "1350.5", STIP_GELD_ERROR_ONGELDIG },
  { ",50", STIP_GELD_ERROR_ONGELDIG },
  { "12,", STIP_GELD_ERROR_ONGELDIG },
  { "--5", STIP_GELD_ERROR_ONGELDIG },
  { "€€5", STIP_GELD_ERROR_ONGELDIG },
  { "1e5", STIP_GELD_ERROR_ONGELDIG },
  { "12,5a", STIP_GELD_ERROR_ONGELDIG },
  { "12a,50", STIP_GELD_ERROR_ONGELDIG },
  { "\u2013", STIP_GELD_ERROR_ONGELDIG },
  { "\xff", STIP_GELD_ERROR_ONGELDIG },
  { "1350.000.00", STIP_GELD_ERROR_ONGELDIG },
  { "10000000000000,01", STIP_GELD_ERROR_TE_GROOT },
  { "99999999999999999999999999", STIP_GELD_ERROR_TE_GROOT },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (goed); i++)
    {
      StipGeld geld = STIP_GELD_ONBEKEND;
      g_autoptr (GError) error = NULL;
      stip_geld_parse (goed[i].tekst, &geld, &error);
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_no_error (error);
      g_assert_cmpint (geld, ==, goed[i].centen);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      StipGeld geld = 4242;
      g_autoptr (GError) error = NULL;
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_false (stip_geld_parse (slecht[i].tekst, &geld, &error));
      g_assert_error (error, STIP_GELD_ERROR, slecht[i].code);
      g_assert_cmpint (geld, ==, 4242);
    }
}

static void
assert_format (StipGeld geld, const char *kaal, const char *euro)
{
  g_autofree char *een = stip_geld_format (geld), *twee = stip_geld_format_euro (geld);
  g_assert_cmpstr (een, ==, kaal);
  g_assert_cmpstr (twee, ==, euro);
}

static void
test_format (void)
{
  assert_format (135000, "1.350,00", "€\u00a01.350,00");
  assert_format (0, "0,00", "€\u00a00,00");
  assert_format (7, "0,07", "€\u00a00,07");
  assert_format (99999, "999,99", "€\u00a0999,99");
  assert_format (100000000, "1.000.000,00", "€\u00a01.000.000,00");
  assert_format (-5, "\u22120,05", "€\u00a0\u22120,05");
  assert_format (STIP_GELD_ONBEKEND, "–", "–");
}

static void
test_add (void)
{
  StipGeld som = 0;

  g_assert_true (stip_geld_add (150, 275, &som));
  g_assert_cmpint (som, ==, 425);
  g_assert_true (stip_geld_add (STIP_GELD_MAX - 1, 1, &som));
  g_assert_false (stip_geld_add (STIP_GELD_MAX, 1, &som));
  g_assert_false (stip_geld_is_bekend (som));
  g_assert_false (stip_geld_add (-STIP_GELD_MAX, -1, &som));
  g_assert_false (stip_geld_add (G_MAXINT64, G_MAXINT64, &som));
  g_assert_false (stip_geld_add (STIP_GELD_ONBEKEND, 1, &som));
  g_assert_false (stip_geld_add (1, STIP_GELD_ONBEKEND, &som));
}

static void
test_hele_euros (void)
{
  static const gint64 paren[][2] = { { 0, 0 }, { 49, 0 }, { 50, 1 }, { 149, 1 }, { 150, 2 }, { -49, 0 }, { -50, 0 }, { -51, -1 }, { -149, -1 }, { -150, -1 }, { -151, -2 } };
  for (gsize i = 0; i < G_N_ELEMENTS (paren); i++)
    g_assert_cmpint (stip_geld_hele_euros (paren[i][0]), ==, paren[i][1]);
}

static void
test_round_trip (void)
{
  for (int i = 0; i < 100000; i++)
    {
      gint64   hoog = (gint64)g_test_rand_int_range (0, 1000000), laag = g_test_rand_int_range (0, 1000000000);
      StipGeld geld = (hoog * 1000000000 + laag) >> g_test_rand_int_range (0, 48), terug = 0, som = 0;
      if (g_test_rand_bit ())
        geld = -geld;
      g_autofree char *tekst = g_test_rand_bit () ? stip_geld_format (geld) : stip_geld_format_euro (geld);
      g_autoptr (GError) error = NULL;
      stip_geld_parse (tekst, &terug, &error);
      g_assert_no_error (error);
      g_assert_cmpint (terug, ==, geld);
      g_assert_true (stip_geld_add (geld, -geld, &som));
      g_assert_cmpint (som, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geld/parse", test_parse);
  g_test_add_func ("/geld/format", test_format);
  g_test_add_func ("/geld/add", test_add);
  g_test_add_func ("/geld/hele-euros", test_hele_euros);
  g_test_add_func ("/geld/round-trip", test_round_trip);
  return g_test_run ();
}
