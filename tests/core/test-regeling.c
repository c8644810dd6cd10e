/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dwangakkoord.h"
#include "core/stip-regeling-doen.h"
#include "core/stip-stap.h"
#include "core/stip-termijn-motor.h"
#include "core/stip-toeval.h"
#include "core/stip-voorstel-invoer.h"
#include "core/stip-veld.h"
#include "core/stip-voorstel-uitkomst.h"
#include "core/stip-wsnp-blad.h"
#include "hulp.h"

#include <string.h>

/* After the answers: what is planned sums to the cent, what was paid stays. */

static StipDossier *
make_dossier (const StipGeld *bedragen, const char *const *rangen, guint n)
{
  StipDossier *dossier = stip_dossier_new ();

  for (guint i = 0; i < n; i++)
    {
      StipSchuld *schuld = stip_schuld_new ();
      schuld->id = (gint64)i + 1;
      schuld->schuldeiser = g_strdup_printf ("Eiser %c", 'A' + (char)(i % 26));
      schuld->schuldeiser_id = (gint64)i + 1;
      schuld->bedrag = bedragen[i];
      schuld->rang = g_strdup (rangen != NULL ? rangen[i] : "concurrent");
      g_ptr_array_add (dossier->schulden, schuld);
    }
  return dossier;
}

/* A proposal of this kind, and the arrangement that it becomes. */
static void
start (StipDossier *dossier, StipScenarioSoort soort, StipGeld capaciteit, StipGeld vermogen, const char *dag_start)
{
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, NULL, dag (dag_start));

  invoer->vraag.capaciteit = capaciteit;
  invoer->vraag.vermogen = vermogen;
  invoer->vraag.rente = 60000;
  g_autoptr (StipScenario) scenario = stip_scenario_new (soort, &invoer->vraag);
  g_assert_cmpint (stip_voorstel_bezwaar (invoer, scenario), ==, STIP_VOORSTEL_KAN);
  StipVoorstel *voorstel = stip_voorstel_leg_vast (invoer, scenario, dag (dag_start));
  g_ptr_array_add (dossier->voorstellen, voorstel);
  g_ptr_array_add (dossier->regelingen, stip_regeling_van_voorstel (voorstel, 1, dag (dag_start), dag (dag_start)));
}

static void
take (StipDossier **dossier, StipDossier *nieuw)
{
  g_assert_nonnull (nieuw);
  stip_dossier_unref (*dossier);
  *dossier = nieuw;
}

static void
pay (StipDossier **dossier, int deel, StipGeld bedrag, const char *datum)
{
  g_autoptr (GError) error = NULL;
  StipDossier *nieuw = stip_dossier_met_betaling (*dossier, deel, bedrag, dag (datum), NULL, dag (datum), &error);

  g_assert_no_error (error);
  take (dossier, nieuw);
}

static const StipAflosTermijn *
instalment (const StipAflosstand *stand, guint i)
{
  g_assert_cmpuint (i, <, stand->termijnen->len);
  return &g_array_index (stand->termijnen, StipAflosTermijn, i);
}

static const StipUitdeling *
distribution (const StipAflosstand *stand, guint i)
{
  g_assert_cmpuint (i, <, stand->uitdelingen->len);
  return g_ptr_array_index (stand->uitdelingen, i);
}

static StipGeld
sum_instalments (const StipAflosstand *stand)
{
  StipGeld som = 0;

  for (guint i = 0; i < stand->termijnen->len; i++)
    {
      g_assert_cmpint (instalment (stand, i)->bedrag, >=, 0);
      som += instalment (stand, i)->bedrag;
    }
  return som;
}

/* Every claim gets exactly what was agreed, never a negative amount on the way. */
static void
assert_distributions (const StipAflosstand *stand)
{
  for (guint i = 0; i < stand->regeling->delen->len; i++)
    {
      StipGeld som = 0;
      for (guint u = 0; u < stand->uitdelingen->len; u++)
        {
          const StipUitdeling *uitdeling = distribution (stand, u);
          g_assert_cmpint (uitdeling->delen[i], >=, 0);
          g_assert_cmpint (uitdeling->te_doen[i], >=, 0);
          som += uitdeling->delen[i];
        }
      const StipRegelingdeel *deel = g_ptr_array_index (stand->regeling->delen, i);
      g_assert_cmpint (som, ==, deel->bedrag);
    }
}

/* 18 x 75 for 3.000 preferent and 12.000 concurrent: 450 and 900, of which after a year 300 and 600. */
static void
test_bemiddeling (void)
{
  const StipGeld    bedragen[] = { 300000, 1200000 };
  const char *const rangen[] = { "preferent", "concurrent" };
  g_autoptr (StipDossier) d = make_dossier (bedragen, rangen, 2);

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-06-01");
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2026-06-01"));
  g_assert_cmpuint (stand->termijnen->len, ==, 18);
  g_assert_cmpint (sum_instalments (stand), ==, 135000);
  assert_datum (instalment (stand, 0)->datum, "2026-07-01");
  assert_datum (instalment (stand, 17)->datum, "2027-12-01");
  assert_datum (stand->einde, "2027-12-01");
  g_assert_cmpuint (stand->uitdelingen->len, ==, 2);
  assert_datum (distribution (stand, 0)->datum, "2027-06-01");
  g_assert_cmpint (distribution (stand, 0)->delen[0], ==, 30000);
  g_assert_cmpint (distribution (stand, 0)->delen[1], ==, 60000);
  g_assert_cmpint (distribution (stand, 1)->bedrag, ==, 45000);
  assert_distributions (stand);
}

/* From 31 January the day is the last one of each shorter month, and 31 again where there is one; 2028 has a 29 February. */
static void
test_dagen (void)
{
  const StipGeld bedragen[] = { 500000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 1);
  static const char *const verwacht[] = { "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31" };

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 5000, 0, "2027-01-31");
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2027-01-31"));
  for (guint i = 0; i < G_N_ELEMENTS (verwacht); i++)
    assert_datum (instalment (stand, i)->datum, verwacht[i]);
  assert_datum (instalment (stand, 12)->datum, "2028-02-29");
  assert_datum (stand->einde, "2028-07-31");
}

/* All of it in instalments of 75: 22 of them, the last one of what is left. The assets come first. */
static void
test_betalingsregeling (void)
{
  const StipGeld bedragen[] = { 100000, 74999 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);

  start (d, STIP_SCENARIO_BETALINGSREGELING, 7500, 15000, "2026-01-15");
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2026-01-15"));
  g_assert_cmpuint (stand->termijnen->len, ==, 23);
  g_assert_cmpint (instalment (stand, 0)->nummer, ==, 0);
  g_assert_cmpint (instalment (stand, 0)->bedrag, ==, 15000);
  g_assert_cmpint (instalment (stand, 22)->bedrag, ==, 2499);
  g_assert_cmpint (sum_instalments (stand), ==, 174999);
  g_assert_cmpuint (stand->uitdelingen->len, ==, 23);
  assert_distributions (stand);
}

/* A loan: creditors have all of it on the first day, the resident repays for 18 months. Without capacity: nothing. */
static void
test_krediet_en_sa (void)
{
  const StipGeld bedragen[] = { 300000, 1200000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);
  g_autoptr (StipDossier) sa = make_dossier (bedragen, NULL, 2);

  start (d, STIP_SCENARIO_SANERINGSKREDIET, 7500, 0, "2026-06-01");
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2026-06-02"));
  g_assert_cmpint (sum_instalments (stand), ==, 135000);
  g_assert_cmpuint (stand->uitdelingen->len, ==, 1);
  g_assert_cmpint (distribution (stand, 0)->bedrag, ==, 128796);
  assert_datum (distribution (stand, 0)->datum, "2026-06-01");
  g_assert_cmpint (distribution (stand, 0)->staat, ==, STIP_AFLOS_GEMIST);
  assert_distributions (stand);
  start (sa, STIP_SCENARIO_ZONDER_CAPACITEIT, 0, 0, "2026-06-01");
  g_autoptr (StipAflosstand) niets = stip_aflosstand_new (sa, dag ("2026-06-02"));
  g_assert_cmpuint (niets->termijnen->len, ==, 0);
  g_assert_cmpuint (niets->uitdelingen->len, ==, 0);
  g_assert_cmpint (niets->achter, ==, 0);
}

/* The oldest instalment is paid first; what is due today is not behind yet. */
static void
test_achterstand (void)
{
  const StipGeld bedragen[] = { 500000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 1);

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-01-01");
  pay (&d, STIP_BETALING_VAN_INWONER, 10000, "2026-02-03");
  g_autoptr (StipAflosstand) op_de_dag = stip_aflosstand_new (d, dag ("2026-03-01"));
  g_assert_cmpint (op_de_dag->gemist, ==, 0);
  g_assert_cmpint (instalment (op_de_dag, 1)->staat, ==, STIP_AFLOS_DEELS);
  g_assert_cmpint (instalment (op_de_dag, 1)->voldaan, ==, 2500);
  g_autoptr (StipAflosstand) dag_erna = stip_aflosstand_new (d, dag ("2026-04-02"));
  g_assert_cmpint (dag_erna->gemist, ==, 2);
  g_assert_cmpint (dag_erna->achter, ==, 12500);
  assert_datum (dag_erna->achter_sinds, "2026-03-01");
  g_assert_cmpint (instalment (dag_erna, 0)->staat, ==, STIP_AFLOS_VOLDAAN);
  /* the first payment is also the event, and a Wsnp would count from there */
  assert_datum (stip_gebeurtenissen_datum (d->gebeurtenissen, "eerste-aflossing"), "2026-02-03");
  assert_datum (stip_aflosstand_wsnp_einde (dag_erna), "2027-08-03");
  take (&d, stip_dossier_met_eerste_aflossing (d, dag ("2026-01-20"), dag ("2026-04-02"), NULL));
  g_autoptr (StipAflosstand) beter = stip_aflosstand_new (d, dag ("2026-04-02"));
  assert_datum (stip_aflosstand_wsnp_einde (beter), "2027-07-20");
}

/* After seven instalments of 75,00 the capacity is 100,13: 7 x 75,00 + 11 x 100,13, again double for preferent. */
static void
test_hercontrole (void)
{
  const StipGeld    bedragen[] = { 300000, 1200000 };
  const char *const rangen[] = { "preferent", "concurrent" };
  g_autoptr (StipDossier) d = make_dossier (bedragen, rangen, 2);
  g_autoptr (GError) error = NULL;

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-01-01");
  for (int maand = 1; maand <= 6; maand++)
    {
      g_autofree char *datum = g_strdup_printf ("2026-%02d-01", maand + 1);
      pay (&d, STIP_BETALING_VAN_INWONER, 7500, datum);
    }
  take (&d, stip_dossier_met_hercontrole (d, 10013, "Meer uren", dag ("2026-08-15"), &error));
  g_assert_no_error (error);
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2026-08-15"));
  g_assert_cmpuint (stand->versies, ==, 2);
  g_assert_cmpint (stip_regeling_totaal (stand->regeling), ==, 7 * 7500 + 11 * 10013);
  g_assert_cmpint (sum_instalments (stand), ==, 7 * 7500 + 11 * 10013);
  g_assert_cmpuint (stand->termijnen->len, ==, 18);
  g_assert_cmpint (instalment (stand, 6)->bedrag, ==, 7500);
  g_assert_cmpint (instalment (stand, 7)->bedrag, ==, 10013);
  assert_datum (stand->einde, "2027-07-01");
  /* 162.643 cents over 2 x 3.000 + 12.000: a third and two thirds, the odd cent to the largest remainder */
  g_assert_cmpint (((StipRegelingdeel *)g_ptr_array_index (stand->regeling->delen, 0))->bedrag, ==, 54214);
  g_assert_cmpint (((StipRegelingdeel *)g_ptr_array_index (stand->regeling->delen, 1))->bedrag, ==, 108429);
  g_assert_cmpint (stand->gemist, ==, 1); /* the arrears stay owed */
  assert_distributions (stand);
  assert_datum (stip_gebeurtenissen_datum (d->gebeurtenissen, "hercontrole"), "2026-08-15");
}

/* Income falls away when the creditors had their first distribution: nobody gives back, the preferent one neither. */
static void
test_hercontrole_omlaag (void)
{
  const StipGeld bedragen[] = { 300000, 1200000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);
  g_autoptr (GError) error = NULL;

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-01-01");
  pay (&d, STIP_BETALING_VAN_INWONER, 90000, "2026-06-01");
  take (&d, stip_dossier_met_uitdeling (d, 1, dag ("2026-06-02"), dag ("2026-06-02"), &error));
  g_assert_no_error (error);
  take (&d, stip_dossier_met_hercontrole (d, 0, NULL, dag ("2026-06-15"), &error));
  g_assert_no_error (error);
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag ("2026-06-15"));
  g_assert_cmpint (stip_regeling_totaal (stand->regeling), ==, 90000); /* five were due, twelve are paid */
  g_assert_cmpint (sum_instalments (stand), ==, 90000);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (((StipRegelingdeel *)g_ptr_array_index (stand->regeling->delen, i))->bedrag, >=, stand->naar[i]);
  assert_distributions (stand);
}

/* Kinds without a review say why. */
static void
test_geen_hercontrole (void)
{
  const StipGeld bedragen[] = { 300000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 1);
  g_autoptr (GError) error = NULL;

  start (d, STIP_SCENARIO_SANERINGSKREDIET, 7500, 0, "2026-01-01");
  g_assert_null (stip_dossier_met_hercontrole (d, 5000, NULL, dag ("2026-06-15"), &error));
  g_assert_error (error, STIP_REGELING_ERROR, STIP_REGELING_ERROR_GEEN);
  g_assert_nonnull (strstr (error->message, "het bedrag ligt vast"));
}

static void
test_lees (void)
{
  const StipGeld bedragen[] = { 300000, 300000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);
  StipDatum vandaag = dag ("2026-05-19"), datum;
  StipGeld  bedrag;
  int       deel;

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-01-01");
  const StipRegeling *r = stip_regeling_laatste (d->regelingen);
  g_assert_true (stip_betaling_lees ("75", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_cmpint (deel, ==, STIP_BETALING_VAN_INWONER);
  g_assert_cmpint (bedrag, ==, 7500);
  g_assert_cmpint (datum, ==, vandaag);
  g_assert_true (stip_betaling_lees (" € 75,50  gisteren", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_cmpint (bedrag, ==, 7550);
  assert_datum (datum, "2026-05-18");
  g_assert_true (stip_betaling_lees ("12,00 aan eiser b op 12-5", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_cmpint (deel, ==, 1);
  assert_datum (datum, "2026-05-12");
  g_assert_false (stip_betaling_lees ("12 aan eiser", r, vandaag, &deel, &bedrag, &datum, NULL)); /* two of them */
  g_assert_false (stip_betaling_lees ("12 aan niemand", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_false (stip_betaling_lees ("12 morgen", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_false (stip_betaling_lees ("0", r, vandaag, &deel, &bedrag, &datum, NULL));
  g_assert_false (stip_betaling_lees ("", r, vandaag, &deel, &bedrag, &datum, NULL));
  /* a creditor does not get more than it is owed */
  g_autoptr (GError) error = NULL;
  g_assert_null (stip_dossier_met_betaling (d, 0, 67501, vandaag, NULL, vandaag, &error));
  g_assert_error (error, STIP_REGELING_ERROR, STIP_REGELING_ERROR_ONGELDIG);
}

/* --- the outcome --- */

static void
say (StipDossier *d, gint64 schuld, StipBerichtSoort soort, const char *datum)
{
  g_ptr_array_add (d->berichten, stip_schuld_bericht_new (0, schuld, soort, dag (datum)));
}

static StipVoorstelUitkomst *
outcome (const StipDossier *d)
{
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();

  return stip_voorstel_uitkomst_new (profiel, kalender, d, dag ("2026-05-19"));
}

/* One of three creditors refuses, with two of four claims: 1/3 of them, and its exact share in the debts. */
static void
test_uitkomst (void)
{
  const StipGeld bedragen[] = { 100001, 200000, 33333, 166666 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 4);

  ((StipSchuld *)g_ptr_array_index (d->schulden, 2))->schuldeiser_id = 1;
  g_autoptr (StipVoorstelUitkomst) niets = outcome (d);
  g_assert_cmpint (niets->soort, ==, STIP_UITKOMST_GEEN);
  for (gint64 i = 1; i <= 4; i++)
    say (d, i, STIP_BERICHT_VOORSTEL, "2026-04-01");
  g_autoptr (StipVoorstelUitkomst) stil = outcome (d);
  g_assert_cmpint (stil->soort, ==, STIP_UITKOMST_STIL);
  say (d, 1, STIP_BERICHT_VOORSTEL_AFGEWEZEN, "2026-04-10");
  say (d, 2, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-10");
  say (d, 3, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-10");
  g_autoptr (StipVoorstelUitkomst) open = outcome (d);
  g_assert_cmpint (open->soort, ==, STIP_UITKOMST_OPEN);
  say (d, 4, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-11");
  g_autoptr (StipVoorstelUitkomst) nee = outcome (d);
  g_assert_cmpint (nee->soort, ==, STIP_UITKOMST_GEWEIGERD);
  g_assert_cmpuint (nee->eisers->len, ==, 3);
  g_assert_cmpint (nee->weigert, ==, 1);
  StipBreuk aandeel = stip_voorstel_uitkomst_aandeel (nee), aantal = stip_voorstel_uitkomst_aantal (nee);
  g_assert_cmpint (stip_breuk_vergelijk (aandeel, (StipBreuk){ 133334, 500000 }), ==, 0);
  g_assert_cmpint (stip_breuk_vergelijk (aantal, (StipBreuk){ 1, 3 }), ==, 0);
  g_autofree char *tekst = stip_breuk_format_percentage (aandeel, ',');
  g_assert_cmpstr (tekst, ==, "26,67");
  say (d, 1, STIP_BERICHT_HEROVERWEGING, "2026-04-20");
  say (d, 1, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-25");
  g_autoptr (StipVoorstelUitkomst) alle = outcome (d);
  g_assert_cmpint (alle->soort, ==, STIP_UITKOMST_ALLEN);
}

/* The start takes the steps of the path; an early start is refused while somebody has not agreed. */
static void
test_start (void)
{
  const StipGeld bedragen[] = { 300000, 1200000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GError) error = NULL;
  StipDatum vandaag = dag ("2026-05-19");

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-04-01");
  g_ptr_array_set_size (d->regelingen, 0);
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("aanmelding"), dag ("2025-09-01"), -1, NULL));
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("voorstel-verstuurd"), dag ("2026-04-01"), -1, NULL));
  say (d, 1, STIP_BERICHT_VOORSTEL, "2026-04-01");
  say (d, 2, STIP_BERICHT_VOORSTEL, "2026-04-01");
  say (d, 1, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-10");
  g_assert_null (stip_dossier_met_regeling (d, vandaag, profiel, kalender, vandaag, &error));
  g_assert_error (error, STIP_REGELING_ERROR, STIP_REGELING_ERROR_STAP);
  g_clear_error (&error);
  say (d, 2, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-05-04");
  g_autoptr (StipDossier) later = stip_dossier_met_regeling (d, dag ("2026-06-01"), profiel, kalender, vandaag, &error);
  g_assert_no_error (error);
  g_assert_cmpint (stip_dossier_toestand (later, vandaag), ==, STIP_TOESTAND_REGELING);
  g_assert_cmpint (stip_dossier_toestand (later, dag ("2026-06-01")), ==, STIP_TOESTAND_AFLOSSEN);
  take (&d, stip_dossier_met_regeling (d, dag ("2026-05-05"), profiel, kalender, vandaag, &error));
  g_assert_no_error (error);
  assert_datum (stip_gebeurtenissen_datum (d->gebeurtenissen, "regeling-toegekend"), "2026-05-04");
  assert_datum (stip_gebeurtenissen_datum (d->gebeurtenissen, "aflossen"), "2026-05-05");
  g_assert_cmpint (stip_dossier_toestand (d, vandaag), ==, STIP_TOESTAND_AFLOSSEN);
  g_assert_cmpstr (d->oplossingssoort, ==, "Schuldbemiddeling");
}

static const StipTermijn *
find_term (GPtrArray *termijnen, const char *id)
{
  for (guint i = 0; i < termijnen->len; i++)
    if (g_str_equal (((StipTermijn *)g_ptr_array_index (termijnen, i))->id, id))
      return g_ptr_array_index (termijnen, i);
  return NULL;
}

static void
test_termijnen (void)
{
  const StipGeld bedragen[] = { 300000, 1200000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 2);
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();

  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2026-01-01");
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("aflossen"), dag ("2026-01-01"), -1, NULL));
  pay (&d, STIP_BETALING_VAN_INWONER, 7500, "2026-02-01");
  g_autoptr (GPtrArray) bij = stip_termijnen_bereken (profiel, kalender, d, dag ("2026-03-01"));
  g_assert_null (find_term (bij, "regeling-achterstand"));
  const StipTermijn *uitdeling = find_term (bij, "regeling-uitdeling"), *einde = find_term (bij, "regeling-kwijting");
  assert_datum (uitdeling->uiterste_dag, "2027-01-01");
  assert_datum (einde->start, "2027-07-01");
  assert_datum (einde->uiterste_dag, "2027-07-15");
  g_autoptr (GPtrArray) achter = stip_termijnen_bereken (profiel, kalender, d, dag ("2026-03-02"));
  const StipTermijn *mis = find_term (achter, "regeling-achterstand");
  g_assert_nonnull (mis);
  g_assert_cmpint (mis->staat, ==, STIP_TERMIJN_TE_LAAT);
  g_assert_nonnull (strstr (mis->toelichting, "75,00 achter"));
  /* ended: nothing of it is due any more */
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("aflossen-einde"), dag ("2026-03-02"), -1, NULL));
  g_autoptr (GPtrArray) na = stip_termijnen_bereken (profiel, kalender, d, dag ("2026-03-02"));
  g_assert_null (find_term (na, "regeling-kwijting"));
  g_assert_null (find_term (na, "regeling-achterstand"));
}

/* --- sheets --- */

static void
set_fact (StipDossier **d, const char *veld, const char *waarde)
{
  take (d, stip_dossier_met_veld (*d, stip_veld_zoek (veld), 0, waarde));
}

/* The sheet for the judge: who refuses with its exact share, what it said, each point with its answer, what stays outside. */
static void
test_dwangakkoord (void)
{
  const StipGeld bedragen[] = { 50000, 1000000, 450000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 3);
  guint nee = 0;

  for (gint64 i = 1; i <= 3; i++)
    say (d, i, STIP_BERICHT_VOORSTEL, "2026-04-01");
  say (d, 1, STIP_BERICHT_VOORSTEL_AFGEWEZEN, "2026-04-10");
  ((StipSchuldBericht *)g_ptr_array_index (d->berichten, 3))->toelichting = g_strdup ("Wil alles in een keer");
  say (d, 2, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-04-12");
  ((StipSchuld *)g_ptr_array_index (d->schulden, 2))->meegenomen = STIP_JANEE_NEE;
  ((StipSchuld *)g_ptr_array_index (d->schulden, 2))->reden_niet_meegenomen = g_strdup ("Studieschuld, loopt door");
  g_assert_cmpuint (stip_dwangakkoord_open (d, &nee), ==, 8);
  set_fact (&d, "feit.dwang-uiterste", "ja");
  set_fact (&d, "feit.dwang-eerder", "nee");
  set_fact (&d, "feit.dwang-eerder-noot", "Liep in 2021 mis door ziekte");
  g_assert_cmpuint (stip_dwangakkoord_open (d, &nee), ==, 6);
  g_assert_cmpuint (nee, ==, 1);
  g_autoptr (StipVoorstelUitkomst) uitkomst = outcome (d);
  g_autofree char *zin = stip_dwangakkoord_aandeel (uitkomst, STIP_TAAL_NL);
  g_assert_cmpstr (zin, ==, "1 van 2 schuldeisers (50,00\u00a0%) weigert, met €\u00a0500,00 van €\u00a010.500,00 (4,76\u00a0%).");
  g_autoptr (StipOverdracht) blad = stip_dwangakkoord_blad (d, uitkomst, dag ("2026-05-19"));
  g_autofree char *tekst = stip_overdracht_to_text (blad);
  g_assert_true (g_str_has_prefix (tekst, "DWANGAKKOORD"));
  static const char *const delen[] = { "Eiser A: afgewezen, 10 april 2026. Wil alles in een keer", "Eiser B: akkoord, 12 april 2026", "- [x] ja: Aanbod is het uiterste",
                                       "- [ ] nee: Geen eerdere regeling die niet is nagekomen. Liep in 2021 mis door ziekte", "- [ ] nog open:", "Eiser C. Studieschuld, loopt door" };
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    if (strstr (tekst, delen[i]) == NULL)
      g_error ("no \"%s\" in:\n%s", delen[i], tekst);
}

/* What the declaration misses is named until it is there; the first repayment goes along with what it is worth. */
static void
test_wsnp (void)
{
  const StipGeld bedragen[] = { 300000 };
  g_autoptr (StipDossier) d = make_dossier (bedragen, NULL, 1);
  StipPersoon *vera = stip_persoon_new ();
  StipDatum    vandaag = dag ("2026-05-19");

  vera->rol = g_strdup ("inwoner");
  vera->voornaam = g_strdup ("Vera");
  vera->achternaam = g_strdup ("Proef");
  g_ptr_array_add (d->personen, vera);
  g_autoptr (GPtrArray) eerst = stip_wsnp_ontbreekt (d, vandaag, STIP_TAAL_NL);
  g_assert_cmpuint (eerst->len, ==, 12);
  g_assert_cmpstr (g_ptr_array_index (eerst, 0), ==, "Vul het BSN van de inwoner in.");
  vera->bsn = g_strdup ("999990019");
  set_fact (&d, "feit.wsnp-reden", "De belasting weigert.");
  set_fact (&d, "feit.wsnp-veroordeling", "nee");
  g_autoptr (GPtrArray) minder = stip_wsnp_ontbreekt (d, vandaag, STIP_TAAL_NL);
  g_assert_cmpuint (minder->len, ==, 9);
  g_clear_pointer (&((StipSchuld *)g_ptr_array_index (d->schulden, 0))->rang, g_free);
  g_autoptr (GPtrArray) rang = stip_wsnp_ontbreekt (d, vandaag, STIP_TAAL_NL);
  g_assert_cmpuint (rang->len, ==, 10);
  start (d, STIP_SCENARIO_SCHULDBEMIDDELING, 7500, 0, "2025-10-01");
  pay (&d, STIP_BETALING_VAN_INWONER, 7500, "2025-11-01");
  g_autoptr (StipVoorstelUitkomst) uitkomst = outcome (d);
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, vandaag);
  g_autoptr (StipOverdracht) blad = stip_wsnp_blad (d, uitkomst, stand, vandaag);
  g_autofree char         *tekst = stip_overdracht_to_text (blad);
  static const char *const delen[] = { "Ontbreekt nog", "Vera Proef", "999990019", "De belasting weigert.", "Veroordeling: nee", "rang ontbreekt", "tot 1 mei 2027", "Te goeder trouw: ontbreekt" };
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    if (strstr (tekst, delen[i]) == NULL)
      g_error ("no \"%s\" in:\n%s", delen[i], tekst);
}

/* --- any case --- */

static StipDossier *
draw_case (StipToeval *toeval, StipScenarioSoort soort, StipDatum begin)
{
  static const char *const rangen[] = { "preferent", "concurrent", "concurrent", "gezekerd" };
  StipGeld                 bedragen[12];
  const char              *rang[12];
  guint                    n = 1 + stip_toeval_below (toeval, 12);

  for (guint i = 0; i < n; i++)
    {
      bedragen[i] = stip_toeval_below (toeval, 900000);
      rang[i] = rangen[stip_toeval_below (toeval, G_N_ELEMENTS (rangen))];
    }
  StipDossier *d = make_dossier (bedragen, rang, n);
  for (guint i = 0; i < n; i++)
    ((StipSchuld *)g_ptr_array_index (d->schulden, i))->zekerheid = stip_toeval_below (toeval, 300000);
  g_autofree char *iso = stip_datum_to_iso (begin);
  start (d, soort, (soort == STIP_SCENARIO_BETALINGSREGELING ? 15000 : 1) + stip_toeval_below (toeval, 40000), stip_toeval_chance (toeval, 30) ? stip_toeval_below (toeval, 200000) : 0, iso);
  return d;
}

static void
assert_case (const StipDossier *d, StipDatum dag_nu)
{
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, dag_nu);

  if (stand->regeling->soort == STIP_SCENARIO_SCHULDBEMIDDELING || stand->regeling->soort == STIP_SCENARIO_BETALINGSREGELING)
    g_assert_cmpint (sum_instalments (stand), ==, stip_regeling_totaal (stand->regeling));
  assert_distributions (stand);
  for (guint i = 0; i < stand->regeling->delen->len; i++)
    {
      const StipRegelingdeel *deel = g_ptr_array_index (stand->regeling->delen, i);
      g_assert_cmpint (deel->bedrag, >=, stand->naar[i]);
      g_assert_cmpint (deel->bedrag, <=, deel->vordering);
    }
}

/* A random life of an arrangement: payments, distributions, reviews. Whatever happens, the plan sums exactly, nothing is
 * negative, and no claim ends below what it has had. */
static void
test_eigenschap (void)
{
  StipToeval toeval = stip_toeval_init (20260519, 4, 8);

  for (int geval = 0; geval < 4000; geval++)
    {
      StipScenarioSoort soort = geval % 4 == 3 ? STIP_SCENARIO_BETALINGSREGELING : geval % 7 == 0 ? STIP_SCENARIO_SANERINGSKREDIET
                                                                                                  : STIP_SCENARIO_SCHULDBEMIDDELING;
      StipDatum         nu = dag ("2026-01-01") + (StipDatum)stip_toeval_below (&toeval, 400);
      StipDossier      *d = draw_case (&toeval, soort, nu);

      assert_case (d, nu);
      for (int stap = 0; stap < 8; stap++)
        {
          StipDossier *nieuw = NULL;
          guint        wat = stip_toeval_below (&toeval, 10);
          nu += 1 + (StipDatum)stip_toeval_below (&toeval, 70);
          if (wat < 5)
            nieuw = stip_dossier_met_betaling (d, STIP_BETALING_VAN_INWONER, 1 + stip_toeval_below (&toeval, 60000), nu, NULL, nu, NULL);
          else if (wat < 7)
            nieuw = stip_dossier_met_uitdeling (d, 1 + (int)stip_toeval_below (&toeval, 2), nu, nu, NULL);
          else
            nieuw = stip_dossier_met_hercontrole (d, stip_toeval_chance (&toeval, 20) ? 0 : stip_toeval_below (&toeval, 50000), NULL, nu, NULL);
          if (nieuw != NULL)
            take (&d, nieuw);
          assert_case (d, nu);
        }
      stip_dossier_unref (d);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/regeling/bemiddeling", test_bemiddeling);
  g_test_add_func ("/regeling/dagen", test_dagen);
  g_test_add_func ("/regeling/betalingsregeling", test_betalingsregeling);
  g_test_add_func ("/regeling/krediet-en-sa", test_krediet_en_sa);
  g_test_add_func ("/regeling/achterstand", test_achterstand);
  g_test_add_func ("/regeling/hercontrole", test_hercontrole);
  g_test_add_func ("/regeling/hercontrole-omlaag", test_hercontrole_omlaag);
  g_test_add_func ("/regeling/geen-hercontrole", test_geen_hercontrole);
  g_test_add_func ("/regeling/lees", test_lees);
  g_test_add_func ("/regeling/uitkomst", test_uitkomst);
  g_test_add_func ("/regeling/start", test_start);
  g_test_add_func ("/regeling/termijnen", test_termijnen);
  g_test_add_func ("/regeling/dwangakkoord", test_dwangakkoord);
  g_test_add_func ("/regeling/wsnp", test_wsnp);
  g_test_add_func ("/regeling/eigenschap", test_eigenschap);
  return g_test_run ();
}
