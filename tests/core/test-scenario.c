/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-scenario.h"

#include <string.h>

#include "core/stip-krediet-afweging.h"
#include "core/stip-veld.h"
#include "core/stip-voorstel-invoer.h"

#include "hulp.h"

/* The claims of the reference picture of the window: 14 letters, 13 creditors, 21,814.89 in all. */
static const StipVerdeelpost vera[] = {
  { 84210, STIP_RANG_PREFERENT, 0 },
  { 190600, STIP_RANG_PREFERENT, 0 },
  { 895000, STIP_RANG_CONCURRENT, 0 },
  { 231844, STIP_RANG_CONCURRENT, 0 },
  { 214527, STIP_RANG_CONCURRENT, 0 },
  { 176490, STIP_RANG_CONCURRENT, 0 },
  { 124388, STIP_RANG_CONCURRENT, 0 },
  { 68930, STIP_RANG_CONCURRENT, 0 },
  { 56240, STIP_RANG_CONCURRENT, 0 },
  { 47400, STIP_RANG_CONCURRENT, 0 },
  { 38520, STIP_RANG_CONCURRENT, 0 },
  { 31865, STIP_RANG_CONCURRENT, 0 },
  { 21475, STIP_RANG_CONCURRENT, 0 },
};

static StipScenarioVraag
maak_vraag (StipGeld capaciteit)
{
  return (StipScenarioVraag){ .capaciteit = capaciteit, .start = dag ("2026-06-01"), .maanden = STIP_SCENARIO_MAANDEN, .rente = 60000, .krediet_maanden = 18, .krediet_maximum = STIP_GELD_ONBEKEND, .posten = vera, .aantal = G_N_ELEMENTS (vera) };
}

typedef struct
{
  StipScenarioSoort soort;
  StipGeld          capaciteit, vermogen, maximum;
  StipRente         rente;
  StipGeld          te_verdelen, kwijt;
  int               maanden;
  StipGeld          laatste;
  const char       *preferent, *concurrent, *einde;
  StipScenarioNoot  noot;
} StipScenarioGeval;

#define ONB STIP_GELD_ONBEKEND
#define SOM 2181489

static const StipScenarioGeval gevallen[] = {
  { STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, ONB, 60000, 135000, SOM - 135000, 18, 7500, "10,99", "5,50", "2027-12-01", STIP_SCENARIO_KAN_VERANDEREN },
  { STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 100000, ONB, 60000, 235000, SOM - 235000, 18, 7500, "19,13", "9,57", "2027-12-01", STIP_SCENARIO_KAN_VERANDEREN },
  { STIP_SCENARIO_SCHULDBEMIDDELING, 0, 0, ONB, 60000, 0, SOM, 18, 0, "0,00", "0,00", "2027-12-01", STIP_SCENARIO_GEEN_CAPACITEIT },
  { STIP_SCENARIO_SCHULDBEMIDDELING, 200000, 0, ONB, 60000, SOM, 0, 11, 181489, "100,00", "100,00", "2027-05-01", STIP_SCENARIO_ALLES_BETAALD },
  { STIP_SCENARIO_SANERINGSKREDIET, 7500, 0, ONB, 60000, 128796, SOM - 128796, 18, 7500, "10,49", "5,24", "2027-12-01", STIP_SCENARIO_LIGT_VAST },
  { STIP_SCENARIO_SANERINGSKREDIET, 7500, 0, 100000, 60000, 128796, SOM - 128796, 18, 7500, "10,49", "5,24", "2027-12-01", STIP_SCENARIO_BOVEN_MAXIMUM },
  { STIP_SCENARIO_SANERINGSKREDIET, 7500, 0, ONB, -1, ONB, ONB, 18, 7500, NULL, NULL, "2027-12-01", STIP_SCENARIO_RENTE_ONBEKEND },
  { STIP_SCENARIO_SANERINGSKREDIET, 200000, 0, ONB, 60000, SOM, 0, 12, 200000, "100,00", "100,00", "2027-06-01", STIP_SCENARIO_ALLES_BETAALD },
  { STIP_SCENARIO_SANERINGSKREDIET, 0, 0, ONB, 60000, 0, SOM, 18, 0, "0,00", "0,00", "2027-12-01", STIP_SCENARIO_GEEN_CAPACITEIT },
  { STIP_SCENARIO_BETALINGSREGELING, 7500, 0, ONB, 60000, SOM, 0, 291, 6489, "100,00", "100,00", "2050-09-01", STIP_SCENARIO_TE_LANG },
  { STIP_SCENARIO_BETALINGSREGELING, 100000, 0, ONB, 60000, SOM, 0, 22, 81489, "100,00", "100,00", "2028-04-01", STIP_SCENARIO_ALLES_BETAALD },
  { STIP_SCENARIO_BETALINGSREGELING, 100000, SOM, ONB, 60000, SOM, 0, 0, 0, "100,00", "100,00", "2026-06-01", STIP_SCENARIO_ALLES_BETAALD },
  { STIP_SCENARIO_BETALINGSREGELING, 0, 0, ONB, 60000, ONB, ONB, -1, 0, NULL, NULL, NULL, STIP_SCENARIO_GEEN_CAPACITEIT },
  { STIP_SCENARIO_ZONDER_CAPACITEIT, 0, 0, ONB, 60000, 0, SOM, 18, 0, "0,00", "0,00", "2027-12-01", STIP_SCENARIO_LIGT_VAST },
  { STIP_SCENARIO_ZONDER_CAPACITEIT, 7500, 0, ONB, 60000, 0, SOM, 18, 0, "0,00", "0,00", "2027-12-01", STIP_SCENARIO_ER_IS_CAPACITEIT },
  { STIP_SCENARIO_ZONDER_CAPACITEIT, 0, 50000, ONB, 60000, 50000, SOM - 50000, 18, 0, "4,07", "2,04", "2027-12-01", STIP_SCENARIO_LIGT_VAST },
  { STIP_SCENARIO_SCHULDBEMIDDELING, ONB, 0, ONB, 60000, ONB, ONB, -1, 0, NULL, NULL, NULL, STIP_SCENARIO_NIET_TE_REKENEN },
  { STIP_SCENARIO_BETALINGSREGELING, STIP_GELD_MAX, 0, ONB, 60000, SOM, 0, 1, SOM, "100,00", "100,00", "2026-07-01", STIP_SCENARIO_ALLES_BETAALD },
  { STIP_SCENARIO_SCHULDBEMIDDELING, STIP_GELD_MAX, STIP_GELD_MAX, ONB, 60000, SOM, 0, 0, 0, "100,00", "100,00", "2026-06-01", STIP_SCENARIO_ALLES_BETAALD },
};

static void
test_gevallen (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      const StipScenarioGeval *g = &gevallen[i];
      StipScenarioVraag        vraag = maak_vraag (g->capaciteit);
      vraag.vermogen = g->vermogen;
      vraag.rente = g->rente;
      vraag.krediet_maximum = g->maximum;
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_autoptr (StipScenario) s = stip_scenario_new (g->soort, &vraag);
      g_assert_cmpint (s->noot, ==, g->noot);
      g_assert_cmpint (s->te_verdelen, ==, g->te_verdelen);
      g_assert_cmpint (s->kwijt, ==, g->kwijt);
      g_assert_cmpint (s->maanden, ==, g->maanden);
      g_assert_cmpint (s->laatste_termijn, ==, g->laatste);
      assert_datum (s->einde, g->einde);
      g_assert_true ((s->verdeling != NULL) == (g->preferent != NULL));
      if (s->verdeling == NULL)
        continue;
      g_autofree char *preferent = stip_breuk_format_percentage (s->verdeling->preferent, ',');
      g_autofree char *concurrent = stip_breuk_format_percentage (s->verdeling->concurrent, ',');
      g_assert_cmpstr (preferent, ==, g->preferent);
      g_assert_cmpstr (concurrent, ==, g->concurrent);
      g_assert_cmpint (s->verdeling->uitgekeerd, ==, g->te_verdelen);
    }
}

/* The cents of the reference picture. */
static void
test_beeld (void)
{
  static const StipGeld bemiddeling[] = { 9257, 20951, 49190, 12742, 11791, 9700, 6837, 3788, 3091, 2605, 2117, 1751, 1180 };
  StipScenarioVraag     vraag = maak_vraag (7500);
  g_autoptr (StipScenario) s = stip_scenario_new (STIP_SCENARIO_SCHULDBEMIDDELING, &vraag);

  for (gsize i = 0; i < G_N_ELEMENTS (bemiddeling); i++)
    g_assert_cmpint (s->verdeling->uitkeringen[i].bedrag, ==, bemiddeling[i]);
}

static void
test_verandering (void)
{
  static const struct
  {
    StipScenarioSoort soort;
    StipGeld          capaciteit, verschil;
    const char       *zin;
  } rijen[] = {
    { STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 5000, "€\u00a050,00 per maand meer: de schuldeisers krijgen samen €\u00a02.250,00, concurrent 9,16 % in plaats van 5,50 %." },
    { STIP_SCENARIO_SCHULDBEMIDDELING, 7500, -10000, "€\u00a0100,00 per maand minder: de schuldeisers krijgen samen €\u00a00,00, concurrent 0,00 % in plaats van 5,50 %." },
    { STIP_SCENARIO_SANERINGSKREDIET, 7500, 5000, "€\u00a050,00 per maand meer: dat geld is voor de inwoner; de schuldeisers hebben hun deel al." },
    { STIP_SCENARIO_SANERINGSKREDIET, 7500, -5000, "€\u00a050,00 per maand minder: de lening van €\u00a075,00 per maand loopt door. Overleg meteen met de kredietbank." },
    { STIP_SCENARIO_BETALINGSREGELING, 7500, 5000, "€\u00a050,00 per maand meer: klaar na 175 maanden in plaats van 291." },
    { STIP_SCENARIO_BETALINGSREGELING, 7500, -7500, "€\u00a075,00 per maand minder: dan is er niets om mee te betalen." },
    { STIP_SCENARIO_ZONDER_CAPACITEIT, 0, 5000, "€\u00a050,00 per maand meer: dan is er afloscapaciteit, en is schuldbemiddeling samen €\u00a0900,00." },
    { STIP_SCENARIO_ZONDER_CAPACITEIT, 0, -5000, "€\u00a050,00 per maand minder: er verandert niets aan het aanbod." },
    { STIP_SCENARIO_BETALINGSREGELING, ONB, 5000, "€\u00a050,00 per maand meer: nog niet te berekenen." },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      StipScenarioVraag vraag = maak_vraag (rijen[i].capaciteit);
      g_autofree char  *zin = stip_scenario_bij_verandering (rijen[i].soort, &vraag, rijen[i].verschil);
      g_assert_cmpstr (zin, ==, rijen[i].zin);
    }
}

static void
test_woorden (void)
{
  StipScenarioSoort soort = STIP_SCENARIO_AANTAL;

  for (int i = 0; i < STIP_SCENARIO_AANTAL; i++)
    {
      const char *id = stip_scenario_id ((StipScenarioSoort)i);
      g_assert_true (stip_scenario_zoek (id, &soort) && soort == (StipScenarioSoort)i);
      g_assert_nonnull (stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, id)); /* the exchange knows it */
    }
  g_assert_false (stip_scenario_zoek ("Herfinanciering", &soort));
}

static StipDossier *
met (StipDossier *dossier, const char *veld, const char *waarde)
{
  StipDossier *nieuw = stip_dossier_met_veld (dossier, stip_veld_zoek (veld), 0, waarde);
  stip_dossier_unref (dossier);
  return nieuw;
}

static void
assert_afweging (const StipDossier *dossier, StipGeld capaciteit, StipGeld maximum, StipAfwegingUitkomst uitkomst, guint tegen, guint open)
{
  StipScenarioVraag vraag = maak_vraag (capaciteit);
  g_autoptr (StipScenario) krediet = stip_scenario_new (STIP_SCENARIO_SANERINGSKREDIET, &vraag);
  g_autoptr (StipAfweging) a = stip_afweging_new (dossier, krediet, maximum, STIP_TAAL_NL);
  g_assert_cmpint (a->uitkomst, ==, uitkomst);
  g_assert_cmpint (a->tegen->len, ==, tegen);
  g_assert_cmpint (a->open, ==, open);
}

static void
test_afweging (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  assert_afweging (dossier, 7500, ONB, STIP_AFWEGING_OPEN, 0, 4);
  dossier = met (met (met (dossier, "feit.krediet-inkomen", "ja"), "feit.krediet-verandering", "nee"), "feit.krediet-leefsituatie", "ja");
  assert_afweging (dossier, 7500, ONB, STIP_AFWEGING_OPEN, 0, 1);
  dossier = met (dossier, "feit.krediet-motivatie", "ja");
  assert_afweging (dossier, 7500, ONB, STIP_AFWEGING_KREDIET, 0, 0);
  assert_afweging (dossier, 7500, 128796, STIP_AFWEGING_KREDIET, 0, 0);
  assert_afweging (dossier, 7500, 128795, STIP_AFWEGING_TENZIJ, 1, 0);
  assert_afweging (dossier, 0, ONB, STIP_AFWEGING_TENZIJ, 1, 0);
  assert_afweging (dossier, ONB, ONB, STIP_AFWEGING_OPEN, 0, 1);
  dossier = met (dossier, "feit.krediet-verandering", "ja");
  assert_afweging (dossier, 7500, ONB, STIP_AFWEGING_TENZIJ, 1, 0);
}

static StipSchuld *
maak_schuld (StipDossier *dossier, const char *rang, StipGeld bedrag)
{
  StipSchuld *schuld = stip_schuld_new ();

  schuld->id = dossier->schulden->len + 1;
  schuld->rang = g_strdup (rang);
  schuld->bedrag = bedrag;
  g_ptr_array_add (dossier->schulden, schuld);
  return schuld;
}

/* From claims to posts: in the order of the offer, with the value of a security; informal and left out stay outside. */
static void
test_invoer (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  maak_schuld (dossier, "concurrent", 500);
  maak_schuld (dossier, "gezekerd", 900)->zekerheid = 400;
  maak_schuld (dossier, "preferent", 100);
  maak_schuld (dossier, NULL, 700);
  maak_schuld (dossier, "concurrent", STIP_GELD_ONBEKEND);
  maak_schuld (dossier, "concurrent", 50)->informeel = STIP_JANEE_JA;
  maak_schuld (dossier, "concurrent", 60)->meegenomen = STIP_JANEE_NEE;
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, NULL, dag ("2026-05-19"));
  const StipVerdeelpost *posten = invoer->vraag.posten;
  g_assert_cmpuint (invoer->vraag.aantal, ==, 4);
  g_assert_cmpint (posten[0].rang, ==, STIP_RANG_PREFERENT);
  g_assert_cmpint (posten[1].rang, ==, STIP_RANG_ZEKERHEID);
  g_assert_cmpint (posten[1].zekerheid, ==, 400);
  g_assert_cmpint (posten[2].bedrag, ==, 700);
  g_assert_cmpint (posten[3].bedrag, ==, 500);
  g_assert_cmpuint (invoer->zonder_bedrag, ==, 1);
  g_assert_cmpuint (invoer->zonder_rang, ==, 1);
  g_assert_cmpuint (invoer->buiten->len, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scenario/gevallen", test_gevallen);
  g_test_add_func ("/scenario/beeld", test_beeld);
  g_test_add_func ("/scenario/verandering", test_verandering);
  g_test_add_func ("/scenario/woorden", test_woorden);
  g_test_add_func ("/scenario/invoer", test_invoer);
  g_test_add_func ("/scenario/afweging", test_afweging);
  return g_test_run ();
}
