/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-beslagvrije-voet.h"
#include "core/stip-krediet-voorwaarden.h"

#include "hulp.h"

/* The tables that have a date and a source: what they say, and that they keep silent where they do not know. */

static StipBeslagvrijeVoet *
lees_voet (void)
{
  gsize            lengte = 0;
  g_autofree char *data = lees ("../data/beslagvrije-voet.ini", &lengte);
  g_autoptr (GError) error = NULL;
  StipBeslagvrijeVoet *voet = stip_beslagvrije_voet_new_from_data ("beslagvrije-voet.ini", data, lengte, &error);

  g_assert_no_error (error);
  return voet;
}

static void
test_maxima (void)
{
  static const struct
  {
    const char *dag, *huishouden;
    StipGeld    maximum;
  } rijen[] = {
    { "2021-01-01", "alleenstaand", 166140 },
    { "2021-06-30", "paar met kinderen", 231745 },
    { "2021-07-01", "alleenstaand", STIP_GELD_ONBEKEND }, /* a half-year that the sources lack */
    { "2022-05-01", "paar", STIP_GELD_ONBEKEND },
    { "2023-01-01", "alleenstaande ouder", 201584 },
    { "2024-03-01", "paar", 263149 },
    { "2025-01-01", "alleenstaand", 207124 },
    { "2025-12-31", "paar met kinderen", 288800 },
    { "2026-05-19", "alleenstaande ouder", 252669 },
    { "2026-06-30", "paar", 288141 },
    { "2026-07-01", "paar", 290579 },
    { "2026-12-31", "alleenstaand", 220848 },
    { "2027-01-01", "alleenstaand", STIP_GELD_ONBEKEND },
    { "2020-12-31", "alleenstaand", STIP_GELD_ONBEKEND },
    { "2026-05-19", "anders", STIP_GELD_ONBEKEND },
    { "2026-05-19", NULL, STIP_GELD_ONBEKEND },
    { NULL, "alleenstaand", STIP_GELD_ONBEKEND },
  };
  g_autoptr (StipBeslagvrijeVoet) voet = lees_voet ();

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    g_assert_cmpint (stip_beslagvrije_voet_maximum (voet, rijen[i].huishouden, dag (rijen[i].dag)), ==, rijen[i].maximum);
  assert_datum (stip_beslagvrije_voet_bekend_tot (voet), "2026-12-31");
  g_assert_nonnull (stip_beslagvrije_voet_bron (voet, dag ("2026-05-19")));
  g_assert_null (stip_beslagvrije_voet_bron (voet, dag ("2027-05-19")));
}

static void
test_oordeel (void)
{
  static const struct
  {
    StipGeld        vtlb, inkomen;
    const char     *huishouden, *dag;
    StipVtlbOordeel oordeel;
    const char     *zegt;
  } rijen[] = {
    { 203000, 210500, "alleenstaande ouder", "2026-05-12", STIP_VTLB_OORDEEL_PAST, "2.526,69" },
    { 252669, 300000, "alleenstaande ouder", "2026-05-12", STIP_VTLB_OORDEEL_PAST, "2.526,69" },
    { 252670, 300000, "alleenstaande ouder", "2026-05-12", STIP_VTLB_OORDEEL_HOOG, "2.526,69" },
    { 203000, 190000, "alleenstaande ouder", "2026-05-12", STIP_VTLB_OORDEEL_BOVEN_INKOMEN, "geen afloscapaciteit" },
    { 203000, 210500, "alleenstaand", "2027-02-01", STIP_VTLB_OORDEEL_GEEN, "31 december 2026" },
    { 203000, 210500, NULL, "2026-05-12", STIP_VTLB_OORDEEL_GEEN, "huishouden" },
    { STIP_GELD_ONBEKEND, 210500, "alleenstaand", "2026-05-12", STIP_VTLB_OORDEEL_GEEN, NULL },
  };
  g_autoptr (StipBeslagvrijeVoet) voet = lees_voet ();

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autofree char *zin = NULL;
      g_assert_cmpint (stip_beslagvrije_voet_oordeel (voet, rijen[i].vtlb, rijen[i].inkomen, rijen[i].huishouden, dag (rijen[i].dag), &zin), ==, rijen[i].oordeel);
      if (rijen[i].zegt == NULL)
        g_assert_null (zin);
      else
        g_assert_nonnull (strstr (zin, rijen[i].zegt));
    }
}

static void
test_krediet (void)
{
  gsize            lengte = 0;
  g_autofree char *data = lees ("../data/krediet.ini", &lengte);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipKredietVoorwaarden) v = stip_krediet_voorwaarden_new_from_data ("krediet.ini", data, lengte, &error);

  g_assert_no_error (error);
  const StipKredietVoorwaarde *oud = stip_krediet_voorwaarden_op (v, "aalsmeer", dag ("2023-12-31"));
  const StipKredietVoorwaarde *nu = stip_krediet_voorwaarden_op (v, "aalsmeer", dag ("2026-05-19"));
  g_assert_cmpint (oud->maximum, ==, 500000);
  g_assert_cmpstr (oud->borg, ==, "gemeente");
  g_assert_cmpstr (nu->borg, ==, "waarborgfonds");
  g_assert_false (stip_geld_is_bekend (nu->maximum));
  g_assert_cmpint (nu->rente, ==, STIP_RENTE_ONBEKEND);
  g_assert_cmpint (nu->maanden, ==, 18);
  g_assert_null (stip_krediet_voorwaarden_op (v, "aalsmeer", dag ("2019-12-31")));
  g_assert_null (stip_krediet_voorwaarden_op (v, "amstelveen", dag ("2026-05-19")));
  g_assert_null (stip_krediet_voorwaarden_op (v, "heemstede", dag ("2026-05-19")));
  for (guint i = 0; i < v->regels->len; i++)
    g_assert_cmpint (((StipKredietVoorwaarde *)g_ptr_array_index (v->regels, i))->rente, ==, STIP_RENTE_ONBEKEND); /* no built-in rate */
}

static void
test_krediet_leest (void)
{
  static const char data[] = "[Krediet demo 2026-01-01]\nTot=2026-06-30\nRente=6,25\nConventie=effectief\nMaanden=24\nMaximum=7.500,00\nBorg=geen\nBron=offerte\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (StipKredietVoorwaarden) v = stip_krediet_voorwaarden_new_from_data ("k.ini", data, strlen (data), &error);

  g_assert_no_error (error);
  const StipKredietVoorwaarde *regel = stip_krediet_voorwaarden_op (v, "demo", dag ("2026-01-01"));
  g_assert_cmpint (regel->rente, ==, 62500);
  g_assert_cmpint (regel->conventie, ==, STIP_CONVENTIE_EFFECTIEF);
  g_assert_cmpint (regel->maanden, ==, 24);
  g_assert_cmpint (regel->maximum, ==, 750000);
  g_assert_cmpstr (regel->bron, ==, "offerte");
  g_assert_null (stip_krediet_voorwaarden_op (v, "demo", dag ("2026-07-01")));
}

#define KOP  "[Krediet a 2026-01-01]\nBron=x\n"
#define MAXI "Alleenstaand=1\nAlleenstaandeOuder=1\nPaar=1\nPaarMetKind=1\n"
#define VOET "[Maxima 2026-01-01]\nBron=x\nTot=2026-06-30\n"

static void
test_weigert (void)
{
  static const struct
  {
    gboolean    krediet;
    const char *data, *plek;
  } slecht[] = {
    { TRUE, "geen sleutelbestand", "k.ini:" },
    { TRUE, "[Anders]\n", "k.ini [Anders] (groep):" },
    { TRUE, "[Krediet a]\nBron=x\n", "k.ini [Krediet a] (groep):" },
    { TRUE, "[Krediet a 2026-02-30]\nBron=x\n", "k.ini [Krediet a 2026-02-30] (groep):" },
    { TRUE, "[Krediet a 2026-01-01]\n", "k.ini [Krediet a 2026-01-01] Bron:" },
    { TRUE, KOP "Rente=veel\n", "k.ini [Krediet a 2026-01-01] Rente:" },
    { TRUE, KOP "Rente=\n", "k.ini [Krediet a 2026-01-01] Rente:" },
    { TRUE, KOP "Conventie=soms\n", "k.ini [Krediet a 2026-01-01] Conventie:" },
    { TRUE, KOP "Maximum=-1\n", "k.ini [Krediet a 2026-01-01] Maximum:" },
    { TRUE, KOP "Maximum=5000.5\n", "k.ini [Krediet a 2026-01-01] Maximum:" },
    { TRUE, KOP "Maanden=0\n", "k.ini [Krediet a 2026-01-01] Maanden:" },
    { TRUE, KOP "Borg=oma\n", "k.ini [Krediet a 2026-01-01] Borg:" },
    { TRUE, KOP "Tot=2025-12-31\n", "k.ini [Krediet a 2026-01-01] Tot:" },
    { TRUE, KOP "Tot=morgen\n", "k.ini [Krediet a 2026-01-01] Tot:" },
    { TRUE, KOP "Onbekend=1\n", "k.ini [Krediet a 2026-01-01] Onbekend:" },
    { TRUE, KOP KOP, "k.ini [Krediet a 2026-01-01] (groep):" },
    { TRUE, KOP "Borg=geen\nBorg=geen\n", "k.ini [Krediet a 2026-01-01] Borg:" },
    { TRUE, KOP "[Krediet a 2026-03-01]\nBron=y\n", "k.ini [Krediet a 2026-03-01] Tot:" },
    { FALSE, "geen sleutelbestand", "k.ini:" },
    { FALSE, "[Anders]\n", "k.ini [Anders] (groep):" },
    { FALSE, "[Maxima 2026]\nBron=x\n", "k.ini [Maxima 2026] (groep):" },
    { FALSE, "[Maxima 2026-01-01]\nTot=2026-06-30\n" MAXI, "k.ini [Maxima 2026-01-01] Bron:" },
    { FALSE, "[Maxima 2026-01-01]\nBron=x\n" MAXI, "k.ini [Maxima 2026-01-01] Tot:" },
    { FALSE, "[Maxima 2026-01-01]\nBron=x\nTot=2025-12-31\n" MAXI, "k.ini [Maxima 2026-01-01] Tot:" },
    { FALSE, VOET "Alleenstaand=1\n", "k.ini [Maxima 2026-01-01] AlleenstaandeOuder:" },
    { FALSE, VOET "Alleenstaand=nul\n", "k.ini [Maxima 2026-01-01] Alleenstaand:" },
    { FALSE, VOET "Alleenstaand=0\n", "k.ini [Maxima 2026-01-01] Alleenstaand:" },
    { FALSE, VOET "Weduwe=1\n" MAXI, "k.ini [Maxima 2026-01-01] Weduwe:" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      g_autoptr (GError) error = NULL;
      const char *data = slecht[i].data;
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      if (slecht[i].krediet)
        g_assert_null (stip_krediet_voorwaarden_new_from_data ("k.ini", data, strlen (data), &error));
      else
        g_assert_null (stip_beslagvrije_voet_new_from_data ("k.ini", data, strlen (data), &error));
      g_assert_error (error, STIP_PROFIEL_ERROR, STIP_PROFIEL_ERROR_ONGELDIG);
      g_assert_true (g_str_has_prefix (error->message, slecht[i].plek));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gedateerd/maxima", test_maxima);
  g_test_add_func ("/gedateerd/oordeel", test_oordeel);
  g_test_add_func ("/gedateerd/krediet", test_krediet);
  g_test_add_func ("/gedateerd/krediet-leest", test_krediet_leest);
  g_test_add_func ("/gedateerd/weigert", test_weigert);
  return g_test_run ();
}
