/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-oorzaak.h"
#include "core/stip-stap.h"
#include "core/stip-termijn-motor.h"
#include "hulp.h"

/* A case that is walked step by step; the last refusal stands in `zin`. */
typedef struct
{
  StipProfiel  *profiel;
  StipKalender *kalender;
  StipDossier  *dossier;
  StipDatum     vandaag;
  gint64        laatste;
  char         *zin;
} Zaak;

static void
open_case (Zaak *z, gconstpointer profiel)
{
  StipPersoon *persoon = stip_persoon_new ();

  *z = (Zaak){ lees_profiel (profiel != NULL ? profiel : "aalsmeer"), lees_kalender (), stip_dossier_new (), dag ("2026-05-19"), 0, NULL };
  persoon->rol = g_strdup ("inwoner");
  persoon->bsn = g_strdup ("123456782");
  g_ptr_array_add (z->dossier->personen, persoon);
}

static void
close_case (Zaak *z, gconstpointer data)
{
  stip_profiel_unref (z->profiel);
  stip_kalender_unref (z->kalender);
  stip_dossier_unref (z->dossier);
  g_free (z->zin);
}

/* velden: "veld=waarde" separated by spaces in pairs of id and value, or NULL */
static gboolean
step (Zaak *z, const char *id, const char *iso, const char *toelichting, const char *const *velden)
{
  StipStapInvoer invoer = { dag (iso), -1, toelichting, velden };
  g_autoptr (GError) error = NULL;
  const StipStap *stap = stip_stap_zoek (id);

  g_assert_nonnull (stap);
  StipDossier *nieuw = stip_stap_neem (stap, z->dossier, z->profiel, &invoer, z->vandaag, &error);
  g_clear_pointer (&z->zin, g_free);
  if (nieuw == NULL)
    {
      z->zin = g_strdup (error->message);
      return FALSE;
    }
  stip_dossier_unref (z->dossier);
  z->dossier = nieuw;
  for (guint i = 0; i < nieuw->gebeurtenissen->len; i++)
    {
      StipGebeurtenis *gebeurtenis = g_ptr_array_index (nieuw->gebeurtenissen, i);
      if (gebeurtenis->id == 0)
        gebeurtenis->id = ++z->laatste;
    }
  return TRUE;
}

#define STAP(id, iso, ...) g_assert_true (step (z, id, iso, "omdat", (const char *const[]){ __VA_ARGS__, NULL }) || (g_test_message ("%s", z->zin), FALSE))
#define NIET(id, iso, bevat, ...)                                                            \
  G_STMT_START                                                                               \
  {                                                                                          \
    g_assert_false (step (z, id, iso, "omdat", (const char *const[]){ __VA_ARGS__, NULL })); \
    g_test_message ("%s", z->zin);                                                           \
    g_assert_nonnull (strstr (z->zin, bevat));                                               \
  }                                                                                          \
  G_STMT_END
#define GEEN NULL

static void
assert_state (Zaak *z, const char *toestand, const char *fase)
{
  g_assert_cmpstr (stip_toestand_id (stip_dossier_toestand (z->dossier, z->vandaag)), ==, toestand);
  g_assert_cmpstr (stip_fase_id (stip_dossier_fase (z->dossier, z->vandaag)), ==, fase);
}

static StipDatum
event (Zaak *z, const char *soort)
{
  return stip_gebeurtenissen_datum (z->dossier->gebeurtenissen, soort);
}

static const char *
term_state (Zaak *z, const char *id)
{
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (z->profiel, z->kalender, z->dossier, z->vandaag);

  for (guint i = 0; i < termijnen->len; i++)
    if (g_str_equal (((const StipTermijn *)g_ptr_array_index (termijnen, i))->id, id))
      return stip_termijn_staat_id (((const StipTermijn *)g_ptr_array_index (termijnen, i))->staat);
  return NULL;
}

static void
to_request (Zaak *z)
{
  STAP ("aanmelden", "2026-01-05", "feit.kanaal", "telefoon");
  STAP ("eerste-gesprek", "2026-01-12", "dossier.crisis", "nee");
  STAP ("aanvraag", "2026-01-12", "feit.weken", "8", "feit.identiteit", "ja");
  STAP ("plan-van-aanpak", "2026-01-26", GEEN);
}

static void
to_proposal (Zaak *z)
{
  to_request (z);
  STAP ("toelating", "2026-01-26", GEEN);
  STAP ("stabilisatie", "2026-01-26", GEEN);
  STAP ("inventarisatie", "2026-03-02", GEEN);
  STAP ("saldo-compleet", "2026-03-20", GEEN);
  STAP ("voorstel", "2026-03-25", "dossier.oplossingssoort", "Schuldbemiddeling");
}

/* The whole way, with what comes along on each day, and what the exchange wants at the end. */
static void
test_pad (Zaak *z, gconstpointer data)
{
  assert_state (z, "geen", "aanmelding");
  to_request (z);
  assert_state (z, "aanvraag", "intake");
  assert_datum (event (z, "traject-start"), "2026-01-05");
  assert_datum (event (z, "aanmelding-einde"), "2026-01-12");
  g_assert_cmpstr (term_state (z, "eerste-gesprek"), ==, "gehaald");
  g_assert_cmpstr (term_state (z, "beschikking"), ==, "te-laat");
  STAP ("toelating", "2026-01-26", GEEN);
  assert_state (z, "toegelaten", "stabilisatie");
  g_assert_cmpstr (term_state (z, "beschikking"), ==, "gehaald");
  g_assert_cmpstr (z->dossier->beschikkingssoort, ==, "Toelatingsbeschikking");
  assert_datum (event (z, "intake-einde"), "2026-01-26");
  STAP ("stabilisatie", "2026-01-26", GEEN);
  STAP ("inventarisatie", "2026-03-02", GEEN);
  assert_state (z, "inventarisatie", "schuldregeling");
  assert_datum (event (z, "stabilisatie-einde"), "2026-03-02");
  assert_datum (event (z, "regeling-ingediend"), "2026-03-02");
  STAP ("saldo-compleet", "2026-03-20", GEEN);
  STAP ("voorstel", "2026-03-25", "dossier.oplossingssoort", "Schuldbemiddeling", "dossier.vtlb", "1.450,00");
  g_assert_cmpint (z->dossier->vtlb, ==, 145000);
  STAP ("akkoord", "2026-04-10", GEEN);
  assert_state (z, "regeling", "oplossing");
  assert_datum (event (z, "toekenning"), "2026-04-10");
  g_assert_cmpint (z->dossier->dwangakkoord, ==, STIP_JANEE_NEE);
  STAP ("aflossen", "2026-05-01", GEEN);
  g_assert_cmpstr (term_state (z, "hercontrole"), ==, "lopend");
  z->vandaag = dag ("2027-11-03");
  STAP ("hercontrole", "2027-05-03", GEEN);
  STAP ("afgelost", "2027-11-02", GEEN);
  assert_state (z, "afgelost", "nazorg");
  STAP ("nazorg", "2027-11-02", GEEN);
  STAP ("afronden", "2027-11-03", "feit.oorzaak", "schuldenvrij");
  assert_state (z, "afgesloten", "afgesloten");
  g_assert_cmpstr (z->dossier->uitstroomreden, ==, "Afgerond");
  assert_datum (event (z, "uitstroom"), "2027-11-03");
  assert_datum (event (z, "traject-einde"), "2027-11-03");
  assert_datum (event (z, "beeindigingsbeschikking"), "2027-11-03");
  assert_datum (event (z, "nazorg-einde"), "2027-11-03");
}

/* What is missing is said, with the field or the event where to go. */
static void
test_belemmeringen (Zaak *z, gconstpointer data)
{
  NIET ("aanmelden", "2026-01-05", "hoe aangemeld", GEEN);
  NIET ("aanmelden", NULL, "Vul de datum in", "feit.kanaal", "loket");
  NIET ("aanmelden", "2026-05-20", "moet nog komen", "feit.kanaal", "loket");
  NIET ("aanmelden", "2026-01-05", "Kies bij", "feit.kanaal", "duif");
  STAP ("aanmelden", "2026-01-05", "feit.kanaal", "loket");
  NIET ("stabilisatie", "2026-01-10", "staat op “Aangemeld”", GEEN);
  NIET ("eerste-gesprek", "2026-01-04", "vóór de vorige stap", "dossier.crisis", "nee");
  STAP ("eerste-gesprek", "2026-01-05", "dossier.crisis", "nee"); /* the same day may be */
  STAP ("aanvraag", "2026-01-06", "feit.weken", "8", "feit.identiteit", "nee");
  NIET ("toelating", "2026-01-12", "Leg eerst vast: plan van aanpak klaar", GEEN);
  STAP ("plan-van-aanpak", "2026-01-12", GEEN);
  NIET ("plan-van-aanpak", "2026-01-13", "staat al", GEEN);
  NIET ("toelating", "2026-01-12", "identiteit vastgesteld", GEEN);
  g_autoptr (GPtrArray) lijst = stip_stap_belemmeringen (stip_stap_zoek ("toelating"), z->dossier, z->profiel, z->vandaag);
  g_assert_cmpuint (lijst->len, ==, 1);
  g_assert_cmpstr (((const StipBelemmering *)g_ptr_array_index (lijst, 0))->veld, ==, "feit.identiteit");
  g_assert_false (step (z, "afstand", "2026-01-12", NULL, NULL));
  g_assert_cmpstr (z->zin, ==, "Schrijf erbij waarom.");
  STAP ("afwijzing", "2026-01-12", "feit.afwijzingsgrond", "recidive");
  assert_state (z, "afgewezen", "stabilisatie");
  STAP ("bezwaar", "2026-02-01", GEEN);
  NIET ("bezwaar", "2026-02-01", "loopt al", GEEN);
  STAP ("bezwaar-besluit", "2026-03-01", GEEN);
  STAP ("herziening", "2026-03-02", GEEN);
  assert_state (z, "toegelaten", "intake");
  g_assert_cmpstr (z->dossier->beschikkingssoort, ==, "Toelatingsbeschikking");
}

/* Planned is not done: the state waits for the day, and the term for the real talk. */
static void
test_gepland (Zaak *z, gconstpointer data)
{
  STAP ("aanmelden", "2026-05-11", "feit.kanaal", "loket");
  STAP ("eerste-gesprek", "2026-05-22", "dossier.crisis", "nee");
  assert_state (z, "aangemeld", "aanmelding");
  assert_datum (event (z, "gesprek-gepland"), "2026-05-19");
  g_assert_cmpstr (term_state (z, "eerste-gesprek"), ==, "lopend");
  STAP ("eerste-gesprek", "2026-05-19", "dossier.crisis", "nee"); /* it came sooner: the planned one gives way */
  assert_state (z, "intake", "intake");
  assert_datum (event (z, "eerste-gesprek"), "2026-05-19");
}

/* Refused: asked again, the judge, the Wsnp; each no leads somewhere. */
static void
test_weigering (Zaak *z, gconstpointer data)
{
  to_proposal (z);
  STAP ("weigering", "2026-04-10", GEEN);
  STAP ("dwangakkoord", "2026-04-12", GEEN);
  assert_state (z, "dwangakkoord", "schuldregeling");
  STAP ("dwangakkoord-afgewezen", "2026-04-20", GEEN);
  assert_state (z, "geweigerd", "schuldregeling");
  g_assert_cmpint (z->dossier->dwangakkoord, ==, STIP_JANEE_NEE);
  assert_datum (event (z, "verzoek-dwangakkoord"), "2026-04-12");
  NIET ("dwangakkoord", "2026-04-21", "staat al", GEEN);
  STAP ("heroverweging", "2026-04-21", GEEN);
  assert_state (z, "voorstel", "schuldregeling");
  STAP ("weigering", "2026-04-28", GEEN);
  STAP ("dwangakkoord", "2026-04-28", GEEN); /* after a new offer the judge may be asked again */
  STAP ("dwangakkoord-toegewezen", "2026-05-05", GEEN);
  assert_state (z, "regeling", "oplossing");
  g_assert_cmpint (z->dossier->dwangakkoord, ==, STIP_JANEE_JA);
  assert_datum (event (z, "regeling-toegekend"), "2026-05-05");
  STAP ("terug-inventarisatie", "2026-05-06", GEEN);
  assert_state (z, "inventarisatie", "schuldregeling");
  g_assert_cmpint (z->dossier->dwangakkoord, ==, STIP_JANEE_ONBEKEND);
  g_assert_false (stip_datum_is_bekend (event (z, "regeling-toegekend")));
  NIET ("voorstel", "2026-05-07", "saldo's compleet", GEEN); /* the balances of before do not count any more */
  STAP ("wsnp-verklaring", "2026-05-08", GEEN);
  assert_datum (event (z, "regeling-afgewezen"), "2026-05-08");
  STAP ("wsnp-toelating", "2026-05-12", GEEN);
  assert_state (z, "wsnp", "oplossing");
  g_assert_cmpstr (term_state (z, "wsnp"), ==, "lopend");
}

static void
test_terug (Zaak *z, gconstpointer data)
{
  to_proposal (z);
  g_assert_false (step (z, "terug-stabilisatie", "2026-04-01", "", NULL)); /* going back says why */
  STAP ("terug-stabilisatie", "2026-04-01", GEEN);
  assert_state (z, "stabilisatie", "stabilisatie");
  assert_datum (event (z, "stabilisatie"), "2026-01-26");
  g_assert_false (stip_datum_is_bekend (event (z, "stabilisatie-einde")));
  g_assert_false (stip_datum_is_bekend (event (z, "regeling-ingediend")));
  assert_datum (event (z, "voorstel-verstuurd"), "2026-03-25"); /* what happened stays told */
  g_assert_cmpstr (term_state (z, "voorstel-reactie"), ==, "vervallen");
  g_assert_cmpstr (term_state (z, "stabilisatie"), ==, "lopend"); /* it runs again, from now */
  STAP ("inventarisatie", "2026-04-01", GEEN);                    /* on the same day */
  assert_state (z, "inventarisatie", "schuldregeling");
  assert_datum (event (z, "regeling-ingediend"), "2026-04-01");
  assert_datum (event (z, "stabilisatie-einde"), "2026-04-01");
}

static void
test_verlengen (Zaak *z, gconstpointer data)
{
  to_request (z);
  STAP ("toelating", "2026-01-26", GEEN);
  STAP ("stabilisatie", "2026-01-26", GEEN);
  STAP ("stabilisatie-verlengen", "2026-04-20", GEEN);
  g_assert_cmpuint (z->dossier->verlengingen->len, ==, 1);
  g_assert_cmpstr (term_state (z, "stabilisatie"), ==, "lopend");
  NIET ("stabilisatie-verlengen", "2026-05-01", "al een keer verlengd", GEEN);
}

static void
test_banen (Zaak *z, gconstpointer data)
{
  to_request (z);
  NIET ("crisis", "2026-01-27", "soort crisis", GEEN);
  STAP ("crisis", "2026-01-27", "feit.crisis-soort", "ontruiming");
  g_assert_cmpint (z->dossier->crisis, ==, STIP_JANEE_JA);
  g_assert_cmpuint (z->dossier->crisisinterventies->len, ==, 1);
  NIET ("crisis", "2026-01-28", "loopt al", GEEN);
  NIET ("crisis-einde", "2026-01-26", "vóór", GEEN);
  STAP ("crisis-einde", "2026-02-10", GEEN);
  assert_datum (((StipSpoor *)z->dossier->crisisinterventies->pdata[0])->periode.tot, "2026-02-10");
  NIET ("moratorium", "2026-01-28", "loopt nu niet", GEEN);
  STAP ("moratorium-vragen", "2026-01-28", GEEN);
  STAP ("moratorium", "2026-02-03", GEEN);
  StipMoratorium *m = z->dossier->moratoria->pdata[0];
  assert_datum (m->aanvraag, "2026-01-28");
  assert_datum (m->periode.van, "2026-02-03");
  NIET ("moratorium-vragen", "2026-02-04", "loopt al", GEEN);
  STAP ("moratorium-einde", "2026-05-01", GEEN);
  assert_datum (((StipMoratorium *)z->dossier->moratoria->pdata[0])->periode.tot, "2026-05-01");
  NIET ("mdo", "2026-02-04", "toestemming", "feit.mdo-toestemming", "nee");
  STAP ("mdo", "2026-02-04", "feit.mdo-toestemming", "ja");
  STAP ("begeleiding-coaching", "2026-02-05", GEEN);
  STAP ("bewind", "2026-02-06", GEEN);
  g_assert_cmpstr (term_state (z, "bewind-advies"), ==, "te-laat");
  STAP ("bewind-advies", "2026-05-06", GEEN);
  NIET ("bewind-advies", "2026-05-07", "loopt nu niet", GEEN);
  STAP ("vish-aanmelden", "2026-02-07", GEEN);
  STAP ("beeindigen", "2026-05-10", "feit.oorzaak", "te-zwaar");
  g_assert_cmpstr (z->dossier->uitstroomreden, ==, "Ingetrokken");
  assert_datum (((StipSpoor *)z->dossier->begeleidingen->pdata[0])->periode.tot, "2026-05-10");
  g_assert_false (stip_datum_is_bekend (((StipSpoor *)z->dossier->begeleidingen->pdata[1])->periode.tot)); /* the administrator goes on */
  g_assert_cmpstr (term_state (z, "vish-afmelden"), ==, "te-laat");
  STAP ("vish-afmelden", "2026-05-19", GEEN);
  g_assert_cmpstr (term_state (z, "vish-afmelden"), ==, "te-laat"); /* done, and later than its week */
}

/* Completing and giving up have causes of their own, and every cause has its DDAS reason. */
static void
test_oorzaken (Zaak *z, gconstpointer data)
{
  to_request (z);
  NIET ("beeindigen", "2026-02-01", "hoort bij afronden", "feit.oorzaak", "schuldenvrij");
  NIET ("afronden", "2026-02-01", "staat op", "feit.oorzaak", "schuldenvrij");
  STAP ("terug-intake", "2026-02-01", GEEN);
  STAP ("advies", "2026-02-01", GEEN);
  NIET ("afronden", "2026-02-01", "eerder beëindigen", "feit.oorzaak", "geen-contact");
  STAP ("afronden", "2026-02-01", "feit.oorzaak", "advies");
  assert_datum (event (z, "informatie-en-advies-einde"), "2026-02-01");
  for (const StipKeuze *oorzaak = stip_oorzaken; oorzaak->id != NULL; oorzaak++)
    g_assert_nonnull (stip_oorzaak_uitstroomreden (oorzaak->id));
  g_assert_null (stip_oorzaak_uitstroomreden ("iets anders"));
}

static void
review (Zaak *z, const char *stap, const char *iso, const char *uitkomst)
{
  StipToets *toets = stip_toets_new (0, stap, dag (iso), "Anna");

  if (uitkomst != NULL)
    {
      toets->toetser = g_strdup ("Bert");
      toets->uitkomst = g_intern_string (uitkomst);
      toets->uitkomst_datum = dag (iso);
    }
  g_ptr_array_add (z->dossier->toetsen, toets);
}

static void
test_vier_ogen (Zaak *z, gconstpointer data)
{
  g_assert_nonnull (stip_profiel_toets (z->profiel, "beschikking"));
  to_request (z);
  NIET ("toelating", "2026-01-26", "Vraag een collegiale toets", GEEN);
  review (z, "toelating", "2026-01-26", NULL);
  NIET ("toelating", "2026-01-26", "moet dit nog toetsen", GEEN);
  review (z, "toelating", "2026-01-26", "terug");
  NIET ("toelating", "2026-01-26", "kwam terug", GEEN);
  review (z, "afwijzing", "2026-01-26", "akkoord"); /* of another step */
  NIET ("toelating", "2026-01-26", "kwam terug", GEEN);
  review (z, "toelating", "2026-01-26", "akkoord");
  STAP ("toelating", "2026-01-27", GEEN);
  STAP ("terug-aanvraag", "2026-01-28", GEEN);
  NIET ("toelating", "2026-01-28", "Vraag een collegiale toets", GEEN); /* one look, one decision */
}

/* Every step: words, events, fields and tracks that exist. */
static void
test_tabel (void)
{
  gsize           aantal;
  const StipStap *alle = stip_stap_alle (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      const StipStap *stap = &alle[i];
      g_test_message ("%s", stap->id);
      g_assert_true (stip_stap_zoek (stap->id) == stap); /* no two of one name */
      g_assert_true (stap->nl != NULL && stap->en != NULL && stap->baan != NULL && stap->van != 0);
      g_assert_true (stap->soort == NULL || stip_gebeurtenis_soort_zoek (stap->soort) != NULL);
      for (gsize m = 0; m < STIP_STAP_MAX && stap->mee[m].soort != NULL; m++)
        g_assert_true (stip_gebeurtenis_soort_zoek (stap->mee[m].soort) != NULL && (stap->mee[m].mits == NULL || stip_gebeurtenis_soort_zoek (stap->mee[m].mits) != NULL));
      for (gsize n = 0; n < G_N_ELEMENTS (stap->na) && stap->na[n] != NULL; n++)
        g_assert_nonnull (stip_gebeurtenis_soort_zoek (stap->na[n]));
      for (gsize n = 0; n < G_N_ELEMENTS (stap->eist) && stap->eist[n] != NULL; n++)
        g_assert_nonnull (stip_stap_eis (stap->eist[n], NULL));
      for (gsize n = 0; n < G_N_ELEMENTS (stap->vraagt) && stap->vraagt[n] != NULL; n++)
        g_assert_nonnull (stip_veld_zoek (stap->vraagt[n]));
      for (gsize n = 0; n < G_N_ELEMENTS (stap->vast) && stap->vast[n].veld != NULL; n++)
        g_assert_nonnull (stip_veld_zoek (stap->vast[n].veld));
      if (stap->naar != STIP_TOESTAND_GEEN && (stap->vlaggen & STIP_STAP_SLUIT) == 0)
        {
          const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (stap->soort);
          g_assert_true (soort->toestand == stap->naar || stap->naar == STIP_TOESTAND_AFGEWEZEN); /* the event brings it there */
          g_assert_true (!stip_stap_is_terug (stap) || soort->terug);
        }
    }
  g_assert_null (stip_stap_zoek ("vliegen"));
  g_assert_cmpstr (stip_stap_van_soort ("beschikking", STIP_TOESTAND_AANVRAAG)->id, ==, "toelating");
  g_assert_null (stip_stap_van_soort ("beschikking", STIP_TOESTAND_NAZORG));
}

#define TEST(naam, profiel, func) g_test_add ("/stap/" naam, Zaak, profiel, open_case, func, close_case)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stap/tabel", test_tabel);
  TEST ("pad", NULL, test_pad);
  TEST ("belemmeringen", NULL, test_belemmeringen);
  TEST ("gepland", NULL, test_gepland);
  TEST ("weigering", NULL, test_weigering);
  TEST ("terug", NULL, test_terug);
  TEST ("verlengen", NULL, test_verlengen);
  TEST ("banen", NULL, test_banen);
  TEST ("oorzaken", NULL, test_oorzaken);
  TEST ("vier-ogen", "amstelveen", test_vier_ogen);
  return g_test_run ();
}
