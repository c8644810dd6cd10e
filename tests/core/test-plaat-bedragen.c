/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "../render/plaat-modellen.h"
#include "core/stip-plaat-bedragen.h"
#include "core/stip-plaat-begrip.h"
#include "core/stip-plaat-schrift.h"
#include "core/stip-plaat-stations.h"

static StipDossier *
vera (void)
{
  StipDemoOpdracht demo = { 1, dag (PLAAT_VANDAAG), 100 };
  return stip_demo_dossier (&demo, STIP_DEMO_VERA);
}

static StipGeld
sum_shares (const StipPlaatGeld *geld)
{
  StipGeld som = 0;

  for (guint i = 0; i < geld->n_aandelen; i++)
    {
      som += geld->aandelen[i].bedrag;
      g_assert_true (i == 0 || geld->aandelen[i - 1].bedrag >= geld->aandelen[i].bedrag);
    }
  return som;
}

/* The three parts are the income, and the shares the repayment, to the cent. */
static void
test_maand (void)
{
  g_autoptr (StipDossier) dossier = vera ();
  StipBudget budget = stip_budget_maand (dossier->budget);
  g_autoptr (StipPlaatBedragen) bedragen = stip_plaat_bedragen_new (dossier, NULL, dag (PLAAT_VANDAAG));
  const StipPlaatGeld *geld = bedragen->geld;

  g_assert_nonnull (geld);
  g_assert_cmpint (geld->aflossen, ==, 7500);
  g_assert_cmpint (geld->vast, ==, 140700);
  g_assert_cmpint (geld->vast + geld->leefgeld + geld->aflossen, ==, budget.som[STIP_BUDGET_INKOMEN] + budget.som[STIP_BUDGET_TOESLAG]);
  g_assert_cmpint (sum_shares (geld), ==, geld->aflossen);
  g_assert_true (geld->dubbel);
}

/* Who has two claims is named once. */
static void
test_samen (void)
{
  g_autoptr (StipDossier) dossier = vera ();
  g_autoptr (StipPlaatBedragen) voor = stip_plaat_bedragen_new (dossier, NULL, dag (PLAAT_VANDAAG));
  StipSchuld *nog = stip_schuld_copy (g_ptr_array_index (dossier->schulden, 0));

  nog->bedrag = 50000;
  g_ptr_array_add (dossier->schulden, nog);
  g_autoptr (StipPlaatBedragen) na = stip_plaat_bedragen_new (dossier, NULL, dag (PLAAT_VANDAAG));
  g_assert_cmpuint (na->geld->n_aandelen, ==, voor->geld->n_aandelen);
  g_assert_cmpint (sum_shares (na->geld), ==, 7500);
}

/* Without budget or vtlb, or where they cannot both be true: nothing, so that the plate says it in general words. */
static void
test_ontbreekt (void)
{
  g_autoptr (StipDossier) zonder_budget = vera (), zonder_vtlb = vera (), zonder_bedrag = vera (), te_duur = vera ();
  StipSchuld *open = stip_schuld_copy (g_ptr_array_index (zonder_bedrag->schulden, 0));

  g_ptr_array_set_size (zonder_budget->budget, 0);
  g_ptr_array_set_size (zonder_vtlb->vtlbs, 0);
  open->bedrag = STIP_GELD_ONBEKEND;
  g_ptr_array_add (zonder_bedrag->schulden, open);
  g_ptr_array_add (te_duur->budget, stip_budgetregel_new (0, STIP_BUDGET_UITGAVE, "huur", 500000, STIP_PER_MAAND));
  StipDossier *const leeg[] = { zonder_budget, zonder_vtlb, te_duur };
  for (gsize i = 0; i < G_N_ELEMENTS (leeg); i++)
    {
      g_autoptr (StipPlaatBedragen) bedragen = stip_plaat_bedragen_new (leeg[i], NULL, dag (PLAAT_VANDAAG));
      g_assert_null (bedragen->geld);
    }
  g_autoptr (StipPlaatBedragen) bedragen = stip_plaat_bedragen_new (zonder_bedrag, NULL, dag (PLAAT_VANDAAG));
  g_assert_nonnull (bedragen->geld);
  g_assert_cmpuint (bedragen->geld->n_aandelen, ==, 0);
  g_assert_null (bedragen->twee);
}

/* A loan without a rate is no road; with the dossier's own it is, and the plate says how often how much. */
static void
test_twee (void)
{
  g_autoptr (StipDossier) dossier = vera ();
  StipKredietVoorwaarde zes = { NULL, { 0, STIP_DATUM_ONBEKEND }, 60000, STIP_CONVENTIE_NOMINAAL, 18, STIP_GELD_ONBEKEND, NULL, NULL };
  g_autoptr (StipPlaatBedragen) bedragen = stip_plaat_bedragen_new (dossier, &zes, dag (PLAAT_VANDAAG));
  g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (STIP_PLAAT_TWEE_WEGEN, "nl");
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");

  g_assert_nonnull (bedragen->twee);
  g_assert_cmpint (bedragen->twee->krediet, ==, 7500);
  g_assert_cmpint (bedragen->twee->krediet_maanden, ==, 18);
  StipPlaatOpdracht opdracht = { .soort = STIP_PLAAT_TWEE_WEGEN, .woorden = woorden, .profiel = profiel, .vandaag = dag (PLAAT_VANDAAG), .twee = bedragen->twee };
  g_autoptr (StipPlaat) plaat = stip_plaat_new (&opdracht);
  g_assert_cmpstr (((StipPlaatDeel *)g_ptr_array_index (plaat->delen, 3))->uitleg.tekst, ==, "18 keer €\302\24075");
  opdracht.twee = NULL;
  g_autoptr (StipPlaat) algemeen = stip_plaat_new (&opdracht);
  g_assert_cmpstr (((StipPlaatDeel *)g_ptr_array_index (algemeen->delen, 3))->uitleg.tekst, ==, "elke maand sparen");
}

/* After a loan everything goes to the bank. */
static void
test_bank (void)
{
  static const StipPlaatGeld geld = { 98000, 52000, 7500, NULL, 0, FALSE, TRUE };
  g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (STIP_PLAAT_UW_GELD, "nl");
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  StipPlaatOpdracht opdracht = { .soort = STIP_PLAAT_UW_GELD, .woorden = woorden, .profiel = profiel, .vandaag = dag (PLAAT_VANDAAG), .geld = &geld };
  g_autoptr (StipPlaat) plaat = stip_plaat_new (&opdracht);

  g_assert_cmpuint (plaat->aandelen->len, ==, 1);
  g_assert_cmpstr (((StipPlaatDeel *)g_ptr_array_index (plaat->aandelen, 0))->kop.tekst, ==, "De bank");
  g_assert_cmpint (((StipPlaatDeel *)g_ptr_array_index (plaat->aandelen, 0))->waarde, ==, 7500);
}

/* The appointment that was chosen, not the next one, stands in the strip and in the code. */
static void
test_afspraak (void)
{
  g_autoptr (StipDossier) dossier = vera ();
  g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (STIP_PLAAT_DE_WEG, "nl");
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipGebeurtenis) later = stip_gebeurtenis_new (99, stip_gebeurtenis_soort_zoek ("gesprek"), dag ("2026-06-02"), 14 * 60, NULL);
  StipPlaatOpdracht opdracht = { .soort = STIP_PLAAT_DE_WEG, .woorden = woorden, .profiel = profiel, .dossier = dossier, .vandaag = dag (PLAAT_VANDAAG), .afspraak = later };
  g_autoptr (StipPlaat) plaat = stip_plaat_new (&opdracht);

  g_assert_nonnull (strstr (plaat->wanneer.tekst, "2 juni"));
  g_assert_nonnull (strstr (plaat->agenda, "DTSTART:20260602T140000"));
}

static void
test_begrip (void)
{
  static const struct
  {
    guint            gesprekken, terug;
    StipPlaatOordeel oordeel;
    int              promille;
  } gevallen[] = {
    { 0, 0, STIP_PLAAT_BEGRIP_GEEN, -1 },
    { 4, 12, STIP_PLAAT_BEGRIP_WEINIG, -1 },
    { 5, 15, STIP_PLAAT_BEGRIP_HAALT, 1000 },
    { 5, 10, STIP_PLAAT_BEGRIP_HAALT, 667 }, /* exactly two out of three */
    { 5, 9, STIP_PLAAT_BEGRIP_ONDER, 600 },
    { 100, 199, STIP_PLAAT_BEGRIP_ONDER, 663 },
    { 100, 200, STIP_PLAAT_BEGRIP_HAALT, 667 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      StipPlaatBegrip begrip = { gevallen[i].gesprekken, gevallen[i].terug };
      g_assert_cmpint (stip_plaat_begrip_oordeel (&begrip), ==, gevallen[i].oordeel);
      g_assert_cmpint (stip_plaat_begrip_promille (&begrip), ==, gevallen[i].promille);
    }
}

/* Every plate has stations to talk about, the last is the appointment, and Dutch comes only where it was asked for. */
static void
test_stations (void)
{
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    {
      g_autoptr (StipPlaat) ar = maak_plaat (soort, "ar", TRUE, STIP_DEMO_VERA), nl = maak_plaat (soort, "nl", FALSE, STIP_DEMO_VERA);
      g_autoptr (GPtrArray) met = stip_plaat_stations_new (ar), zonder = stip_plaat_stations_new (nl);
      const StipPlaatStation *eerste = g_ptr_array_index (met, 0), *laatste = g_ptr_array_index (zonder, zonder->len - 1);

      g_assert_cmpuint (met->len, >=, 4);
      g_assert_cmpuint (met->len, ==, zonder->len);
      g_assert_nonnull (eerste->nederlands);
      g_assert_null (((StipPlaatStation *)g_ptr_array_index (zonder, 0))->nederlands);
      g_assert_cmpstr (laatste->kop, ==, "Uw volgende afspraak");
    }
}

/* --- words that are edited --- */

static StipPlaatSchrift *
open_schrift (const char *bestand)
{
  gsize            lengte;
  g_autofree char *pad = g_strconcat ("../data/platen/", bestand, NULL), *inhoud = lees (pad, &lengte);
  g_autoptr (GError) error = NULL;
  StipPlaatSchrift *schrift = stip_plaat_schrift_new (bestand, inhoud, lengte, inhoud, lengte, &error);

  g_assert_no_error (error);
  return schrift;
}

static void
test_schrift (void)
{
  g_autoptr (StipPlaatSchrift) schrift = open_schrift ("algemeen.ini");
  StipSchriftPlek plek = { (char *)"Strook", (char *)"Met" };
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_plaat_schrift_is_stip (schrift));
  stip_plaat_schrift_set (schrift, &plek, "nl", "met ons");
  g_assert_false (stip_plaat_schrift_check (schrift, &error));
  g_assert_nonnull (strstr (error->message, "algemeen.ini [Strook] Met: “{naam}”"));
  stip_plaat_schrift_set (schrift, &plek, "nl", "samen met {naam}");
  g_assert_true (stip_plaat_schrift_check (schrift, NULL));
  g_assert_true (stip_plaat_schrift_is_gewijzigd (schrift));
  g_autofree char *stip = stip_plaat_schrift_get_stip (schrift, &plek, "nl");
  stip_plaat_schrift_set (schrift, &plek, "nl", stip);
  g_assert_true (stip_plaat_schrift_is_stip (schrift));
  stip_plaat_schrift_set (schrift, &plek, "ar", "");
  g_autofree char *weg = stip_plaat_schrift_get (schrift, &plek, "ar"), *data = stip_plaat_schrift_to_data (schrift, NULL);
  g_assert_null (weg);
  g_assert_nonnull (strstr (data, "# The strip at the foot of every plate")); /* comments stay */
}

/* A language of one's own is accepted at once, is a trial, and falls back on Dutch until it is translated. */
static void
test_taal_erbij (void)
{
  g_autoptr (StipPlaatSchrift) talen = open_schrift ("talen.ini"), weg = open_schrift ("de-weg.ini");
  StipSchriftPlek plek = { (char *)"Plaat", (char *)"Titel" };
  gsize           lengte;

  stip_plaat_schrift_add_taal (talen, "fr", "Français", "Frans", FALSE);
  g_assert_true (stip_plaat_schrift_check (talen, NULL));
  g_autofree char *data = stip_plaat_schrift_to_data (talen, &lengte);
  g_autoptr (GPtrArray) alle = stip_plaat_talen_new_from_data ("talen.ini", data, lengte, NULL);
  const StipPlaatTaal *frans = stip_plaat_talen_zoek (alle, "fr");
  g_assert_nonnull (frans);
  g_assert_null (frans->nagelezen);
  stip_plaat_schrift_set (weg, &plek, "fr", "Votre route");
  g_autofree char *woorden_data = stip_plaat_schrift_to_data (weg, &lengte);
  g_autoptr (StipWoorden) woorden = stip_plaat_woorden_lees ("de-weg.ini", woorden_data, lengte, "fr", NULL);
  g_assert_cmpstr (stip_woorden_get (woorden, "Plaat", "Titel"), ==, "Votre route");
  g_assert_cmpstr (stip_woorden_get (woorden, "Plaat", "Ondertitel"), ==, "Zo gaat het, stap voor stap.");
  g_autoptr (GPtrArray) plekken = stip_plaat_schrift_plekken (talen, "fr");
  g_assert_cmpuint (plekken->len, >, 20);
}

static void
test_onleesbaar (void)
{
  g_autoptr (GError) error = NULL, leeg = NULL;

  g_assert_null (stip_plaat_schrift_new ("de-weg.ini", "[Plaat]\nTitel=\377\n", 16, "", 0, &error));
  g_assert_nonnull (strstr (error->message, "de-weg.ini"));
  g_autoptr (StipPlaatSchrift) niets = stip_plaat_schrift_new ("de-weg.ini", "", 0, "", 0, NULL);
  g_assert_false (stip_plaat_schrift_check (niets, &leeg));
  g_assert_nonnull (strstr (leeg->message, "de-weg.ini [Plaat] Titel"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plaat-bedragen/maand", test_maand);
  g_test_add_func ("/plaat-bedragen/samen", test_samen);
  g_test_add_func ("/plaat-bedragen/ontbreekt", test_ontbreekt);
  g_test_add_func ("/plaat-bedragen/twee", test_twee);
  g_test_add_func ("/plaat-bedragen/bank", test_bank);
  g_test_add_func ("/plaat-bedragen/afspraak", test_afspraak);
  g_test_add_func ("/plaat-bedragen/begrip", test_begrip);
  g_test_add_func ("/plaat-bedragen/stations", test_stations);
  g_test_add_func ("/plaat-bedragen/schrift", test_schrift);
  g_test_add_func ("/plaat-bedragen/taal-erbij", test_taal_erbij);
  g_test_add_func ("/plaat-bedragen/onleesbaar", test_onleesbaar);
  return g_test_run ();
}
