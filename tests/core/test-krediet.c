/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-krediet.h"

#include <math.h>

#include "hulp.h"

static void
test_vectoren (void)
{
  g_autoptr (GPtrArray) rijen = lees_rijen ("fixtures/contante-waarde.tsv");

  g_assert_cmpint (rijen->len, ==, 18);
  for (guint i = 0; i < rijen->len; i++)
    {
      char    **rij = g_ptr_array_index (rijen, i);
      StipRente rente = 0;
      g_assert_true (stip_rente_parse (rij[1], &rente, NULL));
      g_assert_cmpint (stip_krediet_lening (g_ascii_strtoll (rij[0], NULL, 10), rente, atoi (rij[2]), STIP_CONVENTIE_NOMINAAL), ==, g_ascii_strtoll (rij[3], NULL, 10));
    }
  /* domain.md 3.4: 100 euro at 6 % */
  g_assert_cmpint (stip_krediet_lening (10000, 60000, 18, STIP_CONVENTIE_EFFECTIEF), ==, 171940);
  g_assert_cmpint (stip_krediet_lening (10000, 0, 18, STIP_CONVENTIE_EFFECTIEF), ==, 180000);
}

static void
test_grenzen (void)
{
  g_assert_cmpint (stip_krediet_lening (0, 60000, 18, STIP_CONVENTIE_NOMINAAL), ==, 0);
  g_assert_cmpint (stip_krediet_lening (7500, 60000, 0, STIP_CONVENTIE_NOMINAAL), ==, 0);
  g_assert_cmpint (stip_krediet_lening (STIP_GELD_MAX, STIP_RENTE_MAX, 1, STIP_CONVENTIE_EFFECTIEF), <, STIP_GELD_MAX);
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (STIP_GELD_MAX, 0, 2, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (-1, 0, 2, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (STIP_GELD_ONBEKEND, 0, 2, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (1, STIP_RENTE_ONBEKEND, 2, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (1, STIP_RENTE_MAX + 1, 2, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (1, 0, STIP_KREDIET_MAANDEN_MAX + 1, STIP_CONVENTIE_NOMINAAL)));
  g_assert_false (stip_geld_is_bekend (stip_krediet_lening (1, 0, -1, STIP_CONVENTIE_NOMINAAL)));
}

/* Against the closed form in long double: never further than half a cent and what the double itself loses. */
static void
test_eigenschap (void)
{
  for (int i = 0; i < 20000; i++)
    {
      StipGeld      maand = g_test_rand_int_range (1, 1000000);
      StipRente     rente = g_test_rand_int_range (1, STIP_RENTE_MAX);
      int           n = g_test_rand_int_range (1, 121);
      StipConventie conventie = g_test_rand_bit () ? STIP_CONVENTIE_EFFECTIEF : STIP_CONVENTIE_NOMINAAL;
      long double   jaar = rente / 1e6L, m = conventie == STIP_CONVENTIE_NOMINAAL ? jaar / 12 : powl (1 + jaar, 1 / 12.0L) - 1;
      long double   exact = maand * (1 - powl (1 + m, -n)) / m;
      StipGeld      lening = stip_krediet_lening (maand, rente, n, conventie);

      g_assert_true (fabsl (lening - exact) < 0.5001L);
      g_assert_cmpint (lening, <=, maand * n);
      g_assert_cmpint (stip_krediet_lening (maand, rente - 1, n, conventie), >=, lening);
      g_assert_cmpint (stip_krediet_lening (maand, rente, n + 1, conventie), >=, lening);
      g_assert_cmpint (stip_krediet_lening (maand, rente, n, STIP_CONVENTIE_EFFECTIEF), >=, stip_krediet_lening (maand, rente, n, STIP_CONVENTIE_NOMINAAL));
    }
}

static void
test_rente (void)
{
  static const struct
  {
    const char *tekst;
    StipRente   rente;
    const char *terug;
  } goed[] = {
    { "6", 60000, "6.00" }, { "6.0", 60000, "6.00" }, { "6,25", 62500, "6.25" }, { " 6,1234 % ", 61234, "6.1234" }, { "0", 0, "0.00" }, { "100", STIP_RENTE_MAX, "100.00" }, { "0,005", 50, "0.005" }, { "007", 70000, "7.00" }
  };
  static const char *const slecht[] = { "", "%", "6.", ".5", "-1", "100.0001", "101", "6,12345", "zes", "6 0", "6%%", "1e1", "9999", "+6" };

  for (gsize i = 0; i < G_N_ELEMENTS (goed); i++)
    {
      StipRente rente = 4242;
      g_assert_true (stip_rente_parse (goed[i].tekst, &rente, NULL));
      g_assert_cmpint (rente, ==, goed[i].rente);
      g_autofree char *terug = stip_rente_format (rente, '.');
      g_assert_cmpstr (terug, ==, goed[i].terug);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      StipRente rente = 4242;
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", slecht[i]);
      g_assert_false (stip_rente_parse (slecht[i], &rente, &error));
      g_assert_error (error, STIP_KREDIET_ERROR, STIP_KREDIET_ERROR_RENTE);
      g_assert_cmpint (rente, ==, 4242);
    }
  g_assert_null (stip_rente_format (STIP_RENTE_ONBEKEND, '.'));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/krediet/vectoren", test_vectoren);
  g_test_add_func ("/krediet/grenzen", test_grenzen);
  g_test_add_func ("/krediet/eigenschap", test_eigenschap);
  g_test_add_func ("/krediet/rente", test_rente);
  return g_test_run ();
}
