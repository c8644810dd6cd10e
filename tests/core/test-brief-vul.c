/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-brief-adres.h"
#include "core/stip-brief-doen.h"
#include "core/stip-brief-stuk.h"
#include "core/stip-voorstel-invoer.h"
#include "hulp.h"

/* From a dossier to letters: exact words and cents, and what is missing is said. */

#define EURO "€\u00a0"

typedef struct
{
  StipDossier  *dossier;
  StipProfiel  *profiel;
  StipKalender *kalender;
  StipVoorstel *voorstel;
  GPtrArray    *eisers;
  StipBriefBron bron;
} Proef;

static StipSchuld *
claim (gint64 id, const char *eiser, StipGeld bedrag, const char *rang)
{
  StipSchuld *schuld = stip_schuld_new ();

  schuld->id = schuld->schuldeiser_id = id;
  schuld->schuldeiser = g_strdup (eiser);
  schuld->bedrag = bedrag;
  schuld->rang = g_strdup (rang);
  schuld->kenmerk = g_strdup_printf ("K-%d", (int)id);
  return schuld;
}

static void
add_creditor (Proef *p, gint64 id, const char *naam)
{
  StipSchuldeiser *eiser = stip_schuldeiser_new ();

  eiser->id = id;
  eiser->naam = g_strdup (naam);
  eiser->straat = g_strdup ("Postbus");
  eiser->huisnummer = g_strdup ("7");
  eiser->postcode = g_strdup ("1234AB");
  eiser->plaats = g_strdup ("Demodorp");
  g_ptr_array_add (p->eisers, eiser);
}

/* 1,350.00 over 3,000.00 preferent and 12,000.00: domain.md 3.3, first example. One more stays outside. */
static void
add_claims (Proef *p)
{
  StipSchuld *belasting = claim (1, "Belastingen", 300000, "preferent"), *winkel = claim (2, "Winkel", 1200000, "concurrent"), *duo = claim (3, "DUO", 1140218, NULL);

  belasting->peildatum = dag ("2026-04-20");
  belasting->opgegeven_door = g_strdup ("schuldeiser");
  winkel->vertegenwoordiger = g_strdup ("Incasso Snel B.V.");
  duo->meegenomen = STIP_JANEE_NEE;
  duo->reden_niet_meegenomen = g_strdup ("aflossing opgeschort (Fw art. 299a)");
  g_ptr_array_add (p->dossier->schulden, belasting);
  g_ptr_array_add (p->dossier->schulden, winkel);
  g_ptr_array_add (p->dossier->schulden, duo);
  add_creditor (p, 1, "Belastingen");
  add_creditor (p, 2, "Winkel");
  add_creditor (p, 9, "Incasso Snel");
}

static void
add_resident (Proef *p)
{
  StipPersoon *vera = stip_persoon_new ();
  StipVtlb    *vtlb = stip_vtlb_new ();

  vera->rol = g_strdup ("inwoner");
  vera->voornaam = g_strdup ("Vera Maria");
  vera->voorvoegsel = g_strdup ("de");
  vera->achternaam = g_strdup ("Vries");
  vera->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, "Vrouw");
  vera->geboortedatum = dag ("1987-03-12");
  vera->straat = g_strdup ("Lindestraat");
  vera->huisnummer = g_strdup ("14");
  vera->postcode = g_strdup ("1234AB");
  vera->woonplaats = g_strdup ("Demodorp");
  g_ptr_array_add (p->dossier->personen, vera);
  vtlb->datum = dag ("2026-05-12");
  vtlb->versie = g_strdup ("vtlb-calculator januari 2026");
  vtlb->door = g_strdup ("Robin");
  vtlb->inkomen = 210500;
  vtlb->vtlb = 203000;
  g_ptr_array_add (p->dossier->vtlbs, vtlb);
}

static void
fix (Proef *p, StipScenarioSoort soort)
{
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (p->dossier, NULL, p->bron.vandaag);
  invoer->vraag.rente = 6 * STIP_RENTE_PROCENT;
  g_autoptr (StipScenario) scenario = stip_scenario_new (soort, &invoer->vraag);

  g_clear_pointer (&p->voorstel, stip_voorstel_unref);
  p->voorstel = stip_voorstel_leg_vast (invoer, scenario, p->bron.vandaag);
  p->bron.voorstel = p->voorstel;
}

static Proef *
begin (void)
{
  Proef *p = g_new0 (Proef, 1);

  p->dossier = stip_dossier_new ();
  p->dossier->nummer = g_strdup ("2026-0147");
  p->profiel = lees_profiel ("aalsmeer");
  p->kalender = lees_kalender ();
  p->eisers = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuldeiser_unref);
  add_claims (p);
  add_resident (p);
  p->bron = (StipBriefBron){ p->dossier, p->profiel, p->kalender, NULL, p->eisers, "Gemeente Demodorp", "Robin Voorbeeld", "0123 45 67 89", "schulden@demodorp.example", dag ("2026-05-19") };
  fix (p, STIP_SCENARIO_SCHULDBEMIDDELING);
  return p;
}

static void
end (Proef *p)
{
  stip_dossier_unref (p->dossier);
  stip_profiel_unref (p->profiel);
  stip_kalender_unref (p->kalender);
  stip_voorstel_unref (p->voorstel);
  g_ptr_array_unref (p->eisers);
  g_free (p);
}

static GPtrArray *
pieces (Proef *p, const char *soort)
{
  gsize            lengte = 0;
  g_autofree char *naam = g_strconcat (soort, ".txt", NULL), *pad = g_strconcat ("../data/brieven/", naam, NULL), *inhoud = lees (pad, &lengte);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipBriefSjabloon) sjabloon = stip_brief_sjabloon_new_from_data (naam, inhoud, lengte, &error);

  g_assert_no_error (error);
  return stip_brief_stukken_new (&p->bron, sjabloon, FALSE, STIP_TAAL_NL);
}

#define assert_value(stuk, veld, tekst) g_assert_cmpstr (stip_brief_waarden_get ((stuk)->waarden, veld), ==, tekst)

static void
assert_row (const StipBriefStuk *stuk, const char *tabel, guint n, const char *verwacht)
{
  const StipBriefRij *rij = g_ptr_array_index (stip_brief_waarden_rijen (stuk->waarden, tabel), n);
  g_autofree char    *cellen = g_strjoinv ("|", rij->cellen);
  g_assert_cmpstr (cellen, ==, verwacht);
}

static void
test_voorstel (void)
{
  Proef *p = begin ();
  g_autoptr (GPtrArray) stukken = pieces (p, "voorstel");
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0), *twee = g_ptr_array_index (stukken, 1);

  g_assert_cmpuint (stukken->len, ==, 2); /* what stays outside gets none */
  g_assert_cmpuint (een->ontbreekt->len, ==, 0);
  assert_value (een, "inwoner", "mevrouw V.M. de Vries");
  assert_value (een, "geboren", "12 maart 1987");
  assert_value (een, "woont", "Lindestraat 14, 1234 AB Demodorp");
  assert_value (een, "opgave", "U gaf een vordering op van " EURO "3.000,00, per 20 april 2026.");
  assert_value (twee, "opgave", "Volgens onze gegevens is uw vordering " EURO "12.000,00. Een opgave hebben wij niet van u ontvangen.");
  assert_value (een, "aanbod", EURO "450,00");
  assert_value (een, "aanbod_percentage", "15,00\u00a0%");
  assert_value (een, "deel", "20,00\u00a0%");
  assert_value (een, "te_verdelen", EURO "1.350,00");
  assert_value (een, "totaal", EURO "15.000,00");
  assert_value (een, "kwijt", EURO "13.650,00");
  assert_value (een, "per_maand", EURO "75,00");
  assert_value (een, "maanden", "18");
  assert_value (een, "antwoord_voor", "9 juni 2026"); /* 19 May + 3 weeks */
  assert_value (een, "namens", NULL);
  assert_value (twee, "namens", "Winkel");
  assert_value (een, "grond", "De afloscapaciteit is " EURO "75,00 per maand, volgens de officiële berekening van het vrij te laten bedrag (vtlb-calculator januari 2026, 12 mei 2026). Het aanbod is een prognose over 18 maanden. Alles wat de inwoner in die tijd boven het vrij te laten bedrag ontvangt, is voor de schuldeisers.");
  assert_row (een, "verdeling", 0, "Belastingen|preferent|" EURO "3.000,00|" EURO "450,00|15,00\u00a0%");
  assert_row (een, "verdeling", 1, "Winkel|concurrent|" EURO "12.000,00|" EURO "900,00|7,50\u00a0%");
  assert_row (een, "verdeling", 2, "Samen||" EURO "15.000,00|" EURO "1.350,00|9,00\u00a0%");
  assert_row (een, "buiten", 0, "DUO|aflossing opgeschort (Fw art. 299a)|" EURO "11.402,18");
  end (p);
}

/* A loan is paid at once, and by the kredietbank; paying it all forgives nothing; 0 % says why. */
static void
test_manieren (void)
{
  Proef *p = begin ();

  fix (p, STIP_SCENARIO_SANERINGSKREDIET);
  g_autoptr (GPtrArray) krediet = pieces (p, "voorstel");
  const StipBriefStuk *een = g_ptr_array_index (krediet, 0);
  assert_value (een, "te_verdelen", EURO "1.287,96");
  assert_value (een, "per_maand", NULL);
  g_assert_null (strstr (een->tekst, "elk jaar"));
  g_assert_nonnull (strstr (een->tekst, "een krediet van " EURO "1.287,96 aflossen, tegen 6,00 % rente per jaar. U ontvangt uw deel in één keer"));
  fix (p, STIP_SCENARIO_BETALINGSREGELING);
  g_autoptr (GPtrArray) alles = pieces (p, "voorstel-inwoner");
  g_assert_null (strstr (((const StipBriefStuk *)g_ptr_array_index (alles, 0))->tekst, "Daarna hoeft u de rest niet"));
  fix (p, STIP_SCENARIO_ZONDER_CAPACITEIT);
  g_autoptr (GPtrArray) nul = pieces (p, "voorstel");
  een = g_ptr_array_index (nul, 0);
  assert_value (een, "aanbod", EURO "0,00");
  g_assert_nonnull (strstr (een->tekst, "Er is ook geen vermogen. Een hoger aanbod is daarom niet mogelijk."));
  end (p);
}

static void
test_adres (void)
{
  Proef *p = begin ();
  g_autoptr (GPtrArray) stukken = pieces (p, "voorstel");
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0), *twee = g_ptr_array_index (stukken, 1);
  g_autofree char     *aan_een = g_strjoinv ("|", een->aan), *aan_twee = g_strjoinv ("|", twee->aan);

  g_assert_cmpstr (aan_een, ==, "Belastingen|Postbus 7|1234 AB  Demodorp");
  g_assert_cmpstr (aan_twee, ==, "Incasso Snel B.V.|Postbus 7|1234 AB  Demodorp"); /* found under its name without a legal form */
  g_assert_cmpstr (een->bestand, ==, "2026-0147-voorstel-01-Belastingen");
  g_autoptr (GPtrArray) inwoner = pieces (p, "voorstel-inwoner");
  const StipBriefStuk *vera = g_ptr_array_index (inwoner, 0);
  g_autofree char     *thuis = g_strjoinv ("|", vera->aan);
  g_assert_cmpuint (inwoner->len, ==, 1);
  g_assert_cmpstr (thuis, ==, "Mevrouw V.M. de Vries|Lindestraat 14|1234 AB  Demodorp");
  g_assert_cmpstr (vera->bestand, ==, "2026-0147-voorstel-inwoner");
  g_assert_nonnull (strstr (vera->tekst, "Beste mevrouw De Vries,"));
  end (p);
}

static gboolean
says (const GPtrArray *lijst, const char *zin)
{
  for (guint i = 0; i < lijst->len; i++)
    if (g_str_equal (g_ptr_array_index (lijst, i), zin))
      return TRUE;
  return FALSE;
}

/* What is not known stands as a gap, is told where it is filled in, and keeps the letter back until it is. */
static void
test_ontbreekt (void)
{
  Proef *p = begin ();
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&((StipSchuldeiser *)g_ptr_array_index (p->eisers, 0))->postcode, g_free);
  ((StipPersoon *)g_ptr_array_index (p->dossier->personen, 0))->geboortedatum = STIP_DATUM_ONBEKEND;
  g_clear_pointer (&((StipSchuld *)g_ptr_array_index (p->dossier->schulden, 2))->reden_niet_meegenomen, g_free);
  g_ptr_array_set_size (p->dossier->vtlbs, 0);
  g_free (((StipVoorsteldeel *)g_ptr_array_index (p->voorstel->delen, 2))->buiten);
  ((StipVoorsteldeel *)g_ptr_array_index (p->voorstel->delen, 2))->buiten = g_strdup ("Niet in de regeling.");
  g_autoptr (GPtrArray) stukken = pieces (p, "voorstel");
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0);
  g_assert_true (says (een->ontbreekt, "Postcode van Belastingen is niet bekend (register van schuldeisers)."));
  g_assert_true (says (een->ontbreekt, "Geboortedatum van de inwoner is niet bekend (tab Gegevens)."));
  g_assert_true (says (een->ontbreekt, "De uitkomst van de vtlb-calculator is niet vastgelegd (tab Voorstel)."));
  g_assert_true (says (een->ontbreekt, "Waarom DUO niet in de regeling zit, is niet ingevuld (tab Schulden)."));
  g_assert_null (stip_brief_stuk_dup_brief (een, NULL, FALSE, &error));
  g_assert_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_WAARDE);
  g_assert_cmpstr (error->message, ==, "Vul eerst in: geboortedatum van de inwoner.");
  /* an own text has no gaps; what lies outside the text stays in the way */
  g_autoptr (GPtrArray) rest = stip_brief_stuk_belemmeringen (een, "Onderwerp: x\n\nAlles zelf geschreven.\n");
  g_assert_cmpuint (rest->len, ==, 2);
  end (p);
}

/* The edited text comes out as it went in; what looks like a placeholder is text. */
static void
test_tekst (void)
{
  Proef *p = begin ();
  g_autoptr (GPtrArray) stukken = pieces (p, "voorstel");
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipBrief) brief = stip_brief_stuk_dup_brief (een, NULL, FALSE, &error);
  g_assert_no_error (error);
  g_autofree char *verstuurd = stip_brief_stuk_dup_verstuurd (een, brief);
  g_assert_nonnull (strstr (verstuurd, "Postbus 7\n1234 AB  Demodorp\n\ndinsdag 19 mei 2026\nOns kenmerk: 2026-0147\nUw kenmerk: K-1\n"));
  g_assert_nonnull (strstr (verstuurd, "Belastingen; preferent; " EURO "3.000,00; " EURO "450,00; 15,00\u00a0%\n"));
  g_autoptr (StipBrief) eigen = stip_brief_stuk_dup_brief (een, "Onderwerp: Over {inwoner}\n\n# Geen opmerking\n\n= Kop\n- punt\n", FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (eigen->onderwerp, ==, "Over {inwoner}");
  g_autofree char *tekst = stip_brief_dup_tekst (eigen);
  g_assert_cmpstr (tekst, ==, "Over {inwoner}\n\n# Geen opmerking\n\nKop\n\n- punt\n");
  g_assert_null (stip_brief_stuk_dup_brief (een, "Geen onderwerp\n", FALSE, &error));
  g_assert_cmpstr (error->message, ==, "De tekst, regel 1: begin met een regel “Onderwerp: ...”.");
  end (p);
}

static void
add_message (Proef *p, gint64 schuld, StipBerichtSoort soort, const char *iso, const char *toelichting)
{
  StipSchuldBericht *bericht = stip_schuld_bericht_new (0, schuld, soort, dag (iso));

  bericht->toelichting = g_strdup (toelichting);
  g_ptr_array_add (p->dossier->berichten, bericht);
}

/* Which letters fit follows from the round; a refusal's reason and the day of the offer are in the answer to it. */
/* Who does not answer the proposal is reminded of it, with a last day of its own; who answered is not. */
static void
test_herinnering (void)
{
  Proef           *p = begin ();
  StipBerichtSoort bericht;

  g_assert_true (stip_brief_soort_bericht (stip_brief_soort_zoek ("herinnering"), &bericht));
  g_assert_cmpint (bericht, ==, STIP_BERICHT_VOORSTEL_RAPPEL);
  g_autoptr (GPtrArray) geen = pieces (p, "herinnering");
  g_assert_cmpuint (geen->len, ==, 0);
  add_message (p, 1, STIP_BERICHT_VOORSTEL, "2026-04-20", NULL);
  add_message (p, 2, STIP_BERICHT_VOORSTEL, "2026-04-20", NULL);
  add_message (p, 1, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-05-01", NULL);
  g_autoptr (GPtrArray) stukken = pieces (p, "herinnering");
  g_assert_cmpuint (stukken->len, ==, 1);
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0);
  g_assert_cmpint (een->schuld_id, ==, 2);
  assert_value (een, "eerder_op", "20 april 2026");
  assert_value (een, "antwoord_voor", "2 juni 2026");
  assert_value (een, "aanbod_percentage", "7,50\302\240%");
  g_assert_cmpuint (een->ontbreekt->len, ==, 0);
  g_autoptr (GPtrArray) inwoner = pieces (p, "herinnering-inwoner");
  g_assert_nonnull (strstr (((const StipBriefStuk *)g_ptr_array_index (inwoner, 0))->tekst, "Nog niet alle bedrijven zeiden ja of nee tegen ons plan."));
  end (p);
}

static void
test_ronde (void)
{
  Proef *p = begin ();

  g_autoptr (GPtrArray) geen = pieces (p, "heroverweging");
  g_assert_cmpuint (geen->len, ==, 0);
  add_message (p, 1, STIP_BERICHT_VOORSTEL, "2026-04-20", NULL);
  add_message (p, 2, STIP_BERICHT_VOORSTEL, "2026-04-20", NULL);
  add_message (p, 1, STIP_BERICHT_VOORSTEL_AKKOORD, "2026-05-01", NULL);
  add_message (p, 2, STIP_BERICHT_VOORSTEL_AFGEWEZEN, "2026-05-04", "Het percentage is te laag.");
  g_autoptr (GPtrArray) stukken = pieces (p, "heroverweging");
  g_assert_cmpuint (stukken->len, ==, 1);
  const StipBriefStuk *een = g_ptr_array_index (stukken, 0);
  g_assert_cmpint (een->schuld_id, ==, 2);
  assert_value (een, "eerder_op", "20 april 2026");
  assert_value (een, "reden", "Het percentage is te laag.");
  assert_value (een, "aantal", "2");
  assert_value (een, "aantal_akkoord", "1");
  g_assert_cmpuint (een->ontbreekt->len, ==, 0);
  g_autoptr (GPtrArray) inwoner = pieces (p, "heroverweging-inwoner");
  g_assert_nonnull (strstr (((const StipBriefStuk *)g_ptr_array_index (inwoner, 0))->tekst, "Winkel zei nee tegen ons plan."));
  g_autoptr (GPtrArray) akkoord = pieces (p, "akkoord");
  g_assert_cmpuint (akkoord->len, ==, 1);
  assert_value ((const StipBriefStuk *)g_ptr_array_index (akkoord, 0), "einde", "19 november 2027");
  assert_value ((const StipBriefStuk *)g_ptr_array_index (akkoord, 0), "eerste_betaling", "18 juni 2026");
  end (p);
}

/* Sent: a message each and, of the whole round, its event; to the resident a contact; tomorrow is refused. */
static void
test_verstuurd (void)
{
  Proef *p = begin ();
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;
  gint64 een = 1, twee = 2;

  g_array_append_val (ids, een);
  g_array_append_val (ids, twee);
  g_autoptr (StipDossier) na = stip_dossier_met_brief (p->dossier, stip_brief_soort_zoek ("kennisgeving"), ids, p->bron.vandaag, "brief", p->profiel, p->kalender, p->bron.vandaag, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (na->berichten->len, ==, 2); /* though it changes no state */
  g_autoptr (StipDossier) inwoner = stip_dossier_met_brief (na, stip_brief_soort_zoek ("kennisgeving-inwoner"), ids, p->bron.vandaag, "brief", p->profiel, p->kalender, p->bron.vandaag, &error);
  g_assert_cmpuint (inwoner->berichten->len, ==, 2);
  g_assert_cmpstr (((const StipGebeurtenis *)g_ptr_array_index (inwoner->gebeurtenissen, 0))->toelichting, ==, "Wij schreven de bedrijven");
  g_assert_null (stip_dossier_met_brief (p->dossier, stip_brief_soort_zoek ("voorstel"), ids, p->bron.vandaag + 1, "brief", p->profiel, p->kalender, p->bron.vandaag, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  gint64 weg = 99;
  g_array_append_val (ids, weg);
  g_assert_null (stip_dossier_met_brief (p->dossier, stip_brief_soort_zoek ("voorstel"), ids, p->bron.vandaag, "brief", p->profiel, p->kalender, p->bron.vandaag, &error));
  g_assert_nonnull (error);
  end (p);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/brief-vul/voorstel", test_voorstel);
  g_test_add_func ("/brief-vul/manieren", test_manieren);
  g_test_add_func ("/brief-vul/adres", test_adres);
  g_test_add_func ("/brief-vul/ontbreekt", test_ontbreekt);
  g_test_add_func ("/brief-vul/tekst", test_tekst);
  g_test_add_func ("/brief-vul/ronde", test_ronde);
  g_test_add_func ("/brief-vul/herinnering", test_herinnering);
  g_test_add_func ("/brief-vul/verstuurd", test_verstuurd);
  return g_test_run ();
}
