/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-briefkop.h"

#include "hulp.h"

static const char *const meegeleverd[] = { "wettelijk", "aalsmeer", "amstelveen", "heemstede", "lansingerland" };
static const char *const alle_termijnen[] = {
  "eerste-gesprek",
  "eerste-gesprek-crisis",
  "beschikking",
  "stabilisatie",
  "inventarisatie-reactie",
  "inventarisatie-rappel",
  "voorstel-reactie",
  "voorstel-rappel",
  "regeling-tot-stand",
  "aflossen",
  "nazorg",
  "moratorium",
  "afkoelingsperiode",
  "bezwaar",
  "signaalcontrole",
};

static StipProfiel *
laad (const char *data, GError **error)
{
  return stip_profiel_new_from_data ("proef", data, strlen (data), error);
}

static void
test_meegeleverd (void)
{
  g_autoptr (StipProfiel) wet = lees_profiel ("wettelijk");

  for (gsize i = 0; i < G_N_ELEMENTS (meegeleverd); i++)
    {
      g_autoptr (StipProfiel) profiel = lees_profiel (meegeleverd[i]);
      g_assert_cmpstr (profiel->id, ==, meegeleverd[i]);
      g_assert_cmpint (profiel->gemeentecode == NULL, ==, i == 0);
      g_assert_nonnull (profiel->bron);
      for (gsize t = 0; t < G_N_ELEMENTS (alle_termijnen); t++)
        {
          const StipTermijnRegel *regel = stip_profiel_termijn (profiel, alle_termijnen[t]);
          const StipTermijnRegel *wettelijk = stip_profiel_termijn (wet, alle_termijnen[t]);
          g_test_message ("%s %s", profiel->id, alle_termijnen[t]);
          g_assert_true (regel != NULL || i == 0);
          if (regel == NULL)
            continue;
          g_assert_true (regel->grond != NULL || regel->bron != NULL); /* each rule names its source */
          g_assert_true (!stip_duur_is_gezet (regel->norm) || regel->bron != NULL);
          g_assert_true (i != 0 || !stip_duur_is_gezet (regel->norm)); /* the law's terms alone */
          if (wettelijk != NULL && stip_duur_is_gezet (wettelijk->wet))
            g_assert_false (stip_duur_is_langer (regel->norm, wettelijk->wet));
        }
    }
}

static void
assert_regel (const char *profiel_id, const char *id, const char *norm, const char *wet, const char *van)
{
  g_autoptr (StipProfiel) profiel = lees_profiel (profiel_id);
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, id);
  g_assert_nonnull (regel);
  g_autofree char *norm_tekst = stip_duur_format (regel->norm, STIP_TAAL_NL), *wet_tekst = stip_duur_format (regel->wet, STIP_TAAL_NL);
  g_assert_cmpstr (norm_tekst, ==, norm);
  g_assert_cmpstr (wet_tekst, ==, wet);
  g_assert_cmpstr (regel->van[0], ==, van);
}

/* The numbers as the four plans and the law have them (domain.md 2.1, 6). */
static void
test_getallen (void)
{
  assert_regel ("wettelijk", "eerste-gesprek", "–", "4 weken", "aanmelding");
  assert_regel ("wettelijk", "eerste-gesprek-crisis", "–", "3 werkdagen", "crisis");
  assert_regel ("wettelijk", "beschikking", "–", "8 weken", "eerste-gesprek");
  assert_regel ("wettelijk", "moratorium", "–", "6 maanden", "moratorium");
  assert_regel ("wettelijk", "bezwaar", "–", "6 weken", "beeindigingsbeschikking");
  assert_regel ("aalsmeer", "eerste-gesprek", "14 dagen", "4 weken", "aanmelding");
  assert_regel ("aalsmeer", "stabilisatie", "3 maanden", "–", "terug-stabilisatie");
  assert_regel ("aalsmeer", "inventarisatie-reactie", "3 weken", "–", "saldo-gevraagd");
  assert_regel ("aalsmeer", "inventarisatie-rappel", "2 weken", "–", "saldo-rappel");
  assert_regel ("aalsmeer", "regeling-tot-stand", "6 maanden", "–", "saldo-gevraagd");
  assert_regel ("amstelveen", "eerste-gesprek", "1 week", "4 weken", "aanmelding");
  assert_regel ("amstelveen", "eerste-gesprek-crisis", "dezelfde dag", "3 werkdagen", "crisis");
  assert_regel ("amstelveen", "beschikking", "8 weken", "–", "aanmelding");
  assert_regel ("aalsmeer", "nazorg", "6 maanden", "–", "nazorg");
  assert_regel ("aalsmeer", "nazorg-bewind", "3 maanden", "–", "bewind-einde");
  assert_regel ("aalsmeer", "hele-traject", "30 maanden", "–", "stabilisatie");
  assert_regel ("aalsmeer", "signaalcontrole", "6 maanden", "–", "aflossen-einde");
  assert_regel ("aalsmeer", "signaalronde", "1 maand", "–", "signaal");
  assert_regel ("aalsmeer", "hercontrole", "12 maanden", "–", "hercontrole");
  assert_regel ("aalsmeer", "kennismaken", "2 weken", "–", "overdracht");
  assert_regel ("amstelveen", "gesprek-plannen", "2 werkdagen", "–", "aanmelding");
  assert_regel ("wettelijk", "bewind-advies", "–", "3 maanden", "bewind");
  assert_regel ("wettelijk", "bezwaar-besluit", "–", "6 weken", "bezwaar");
  assert_regel ("wettelijk", "klacht", "–", "6 weken", "klacht");
  assert_regel ("heemstede", "aflossen", "–", "18 maanden", "aflossen");
  assert_regel ("lansingerland", "aflossen", "–", "18 maanden", "aflossen");
}

/* How a team works: the norms as the two plans that have one write them, and who wants four eyes. */
static void
test_werk (void)
{
  g_autoptr (StipProfiel) aalsmeer = lees_profiel ("aalsmeer"), amstelveen = lees_profiel ("amstelveen"), wet = lees_profiel ("wettelijk");

  g_assert_cmpint (aalsmeer->caseload_norm, ==, 40);
  g_assert_nonnull (aalsmeer->caseload_bron);
  g_assert_cmpint (amstelveen->caseload_norm, ==, 45);
  g_assert_cmpint (wet->caseload_norm, ==, 0);
  g_assert_cmpint (aalsmeer->caseload_gewicht[STIP_FASE_NAZORG], ==, 100);
  g_assert_null (stip_profiel_toets (aalsmeer, "beschikking"));
  g_assert_cmpstr (stip_profiel_toets (amstelveen, "beschikking")->punten[0], ==, "Het plan van aanpak is met de inwoner gemaakt");
  g_assert_nonnull (stip_profiel_toets (amstelveen, "voorstel"));
  g_assert_nonnull (stip_profiel_toets (amstelveen, "beeindiging"));
}

#define KOP     "[Profiel]\nNaam=Proef\n"
#define TERMIJN KOP "[Termijn x]\nNaam=X\nVan=aanmelding\n"

static void
test_leest (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipProfiel) profiel = laad (KOP "Gemeentecode=GM358\nBron=B\n[Triage huur]\nAlles=mag\n"
                                              "[Termijn x]\nNaam=X\nAls=geen-crisis\nVan=crisis; aanmelding;\nTot=eerste-gesprek\nNorm=1 week\nWet=4 weken\n"
                                              "Verlenging=3 dagen\nSoort=looptijd\nKlok=schuldeisers\nGrond=G\nBron=C\n",
                                          &error);
  g_assert_no_error (error);
  g_autoptr (StipProfiel) gewogen = laad (KOP "[Caseload]\nNorm=30\nGewicht-nazorg=50\n", NULL);
  g_assert_cmpint (gewogen->caseload_gewicht[STIP_FASE_NAZORG], ==, 50);
  g_assert_cmpint (gewogen->caseload_gewicht[STIP_FASE_INTAKE], ==, 100);
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, "x");
  g_assert_cmpstr (profiel->gemeentecode, ==, "0358");
  g_assert_cmpint (profiel->termijnen->len, ==, 1);
  g_assert_cmpstr (regel->als, ==, "geen-crisis");
  g_assert_cmpstr (regel->van[1], ==, "aanmelding");
  g_assert_null (regel->van[2]);
  g_assert_cmpstr (regel->tot[0], ==, "eerste-gesprek");
  g_assert_cmpint (regel->verlenging.aantal, ==, 3);
  g_assert_true (regel->loopt_af);
  g_assert_cmpint (regel->klok, ==, STIP_KLOK_SCHULDEISERS);
  g_assert_cmpstr (regel->grond, ==, "G");
  g_assert_null (stip_profiel_termijn (profiel, "y"));
  g_assert_false (regel->van_laatste || regel->verloopt);
  g_autoptr (StipProfiel) laatste = laad (KOP "[Termijn x]\nNaam=X\nVanLaatste=bewind-einde;bewind\nNorm=1 week\nSoort=looptijd\nVerloopt=ja\n", NULL);
  regel = stip_profiel_termijn (laatste, "x");
  g_assert_true (regel->van_laatste && regel->verloopt);
  g_assert_cmpstr (regel->van[1], ==, "bewind");
}

/* A profile without a letterhead writes under its own name. */
static void
test_briefhoofd (void)
{
  g_autoptr (StipProfiel) vol = laad (KOP "[Briefhoofd]\nNaam=Gemeente Proef\nAfdeling=Schulden\nRetour=Postbus 1\nRegel1=Plein 1\nRegel2=Telefoon\n", NULL);
  g_autoptr (StipProfiel) kaal = laad (KOP, NULL);
  StipBriefkop kop = { 0 };

  stip_briefkop_set_profiel (&kop, vol);
  g_assert_cmpstr (kop.gemeente, ==, "Gemeente Proef");
  g_assert_cmpstr (kop.afdeling, ==, "Schulden");
  g_assert_cmpstr (kop.retour, ==, "Postbus 1");
  g_assert_cmpstr (kop.afzender[1], ==, "Telefoon");
  g_assert_null (kop.afzender[2]);
  stip_briefkop_set_profiel (&kop, kaal);
  g_assert_cmpstr (kop.gemeente, ==, "Proef");
  g_assert_cmpstr (kop.afdeling, ==, "Schuldhulpverlening");
  g_assert_null (kop.afzender);
}

static void
test_weigert (void)
{
  static const struct
  {
    const char *data, *plek;
    int         code;
  } slecht[] = {
    { "rommel", "proef.ini:", STIP_PROFIEL_ERROR_ONGELDIG },
    { "[Termijn x]\n", "proef.ini [Profiel] Naam:", STIP_PROFIEL_ERROR_ONGELDIG },
    { "[Profiel]\nBron=x\n", "proef.ini [Profiel] Naam:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "Code=1\n", "proef.ini [Profiel] Code:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Briefhoofd]\nLogo=x\n", "proef.ini [Briefhoofd] Logo:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Briefhoofd]\nRegel1=x\nRegel3=y\n", "proef.ini [Briefhoofd] Regel3:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Briefhoofd]\nNaam=\n", "proef.ini [Briefhoofd] Naam:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Caseload]\nNorm=veel\n", "proef.ini [Caseload] Norm:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Caseload]\nNorm=40\nGewicht-vakantie=3\n", "proef.ini [Caseload] Gewicht-vakantie:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Caseload]\nGewicht-nazorg=2000\n", "proef.ini [Caseload] Gewicht-nazorg:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Toets alles]\nPunt1=x\n", "proef.ini [Toets alles] (groep):", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Toets voorstel]\n", "proef.ini [Toets voorstel] Punt1:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Toets voorstel]\nVraag=x\n", "proef.ini [Toets voorstel] Vraag:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 week\nVervalt=vliegen\n", "proef.ini [Termijn x] Vervalt:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 week\nNaEinde=misschien\n", "proef.ini [Termijn x] NaEinde:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "Gemeentecode=Aalsmeer\n", "proef.ini [Profiel] Gemeentecode:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "Naam=Nog een\n", "proef.ini [Profiel] Naam:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijnen]\n", "proef.ini [Termijnen] (groep):", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn hand]\nNaam=X\nVan=aanmelding\nNorm=1 dag\n", "proef.ini [Termijn hand] (groep):", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn Hoofd Letter]\nNaam=X\n", "proef.ini [Termijn Hoofd Letter] (groep):", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn x]\nVan=aanmelding\nNorm=1 dag\n", "proef.ini [Termijn x] Naam:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn x]\nNaam=X\nNorm=1 dag\n", "proef.ini [Termijn x] Van:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn x]\nNaam=X\nVan=\nNorm=1 dag\n", "proef.ini [Termijn x] Van:", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn x]\nNaam=X\nVan=geboorte\nNorm=1 dag\n", "proef.ini [Termijn x] Van: “geboorte”", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "VanLaatste=crisis\nNorm=1 dag\n", "proef.ini [Termijn x] VanLaatste: kies Van", STIP_PROFIEL_ERROR_ONGELDIG },
    { KOP "[Termijn x]\nNaam=X\nVanLaatste=geboorte\nNorm=1 dag\n", "proef.ini [Termijn x] VanLaatste: “geboorte”", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nVerloopt=soms\n", "proef.ini [Termijn x] Verloopt:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Tot=feest\nNorm=1 dag\n", "proef.ini [Termijn x] Tot: “feest”", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN, "proef.ini [Termijn x] Norm:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=snel\n", "proef.ini [Termijn x] Norm:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nNrom=2 dagen\n", "proef.ini [Termijn x] Nrom:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nNorm=2 dagen\n", "proef.ini [Termijn x] Norm:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\n[Termijn x]\nNorm=2 dagen\n", "proef.ini [Termijn x] (groep):", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nKlok=zon\n", "proef.ini [Termijn x] Klok:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nSoort=x\n", "proef.ini [Termijn x] Soort:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nAls=regen\n", "proef.ini [Termijn x] Als:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Wet=1 dag\nVerlenging=1 dag\n", "proef.ini [Termijn x] Verlenging:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=1 dag\nBron=\xff\n", "proef.ini [Termijn x] Bron:", STIP_PROFIEL_ERROR_ONGELDIG },
    { TERMIJN "Norm=5 weken\nWet=4 weken\n", "proef.ini [Termijn x] Norm: 5 weken", STIP_PROFIEL_ERROR_LANGER_DAN_WET },
    { TERMIJN "Norm=4 dagen\nWet=3 werkdagen\n", "proef.ini [Termijn x] Norm:", STIP_PROFIEL_ERROR_LANGER_DAN_WET },
    { TERMIJN "Norm=2 maanden\nWet=8 weken\n", "proef.ini [Termijn x] Norm:", STIP_PROFIEL_ERROR_LANGER_DAN_WET },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", slecht[i].plek);
      g_assert_null (laad (slecht[i].data, &error));
      g_assert_error (error, STIP_PROFIEL_ERROR, slecht[i].code);
      if (!g_str_has_prefix (error->message, slecht[i].plek))
        g_error ("%s", error->message);
    }
}

static void
test_gemeentecode (void)
{
  static const struct
  {
    const char *in, *uit;
  } gevallen[] = {
    { "0358", "0358" },
    { "358", "0358" },
    { "GM0358", "0358" },
    { "gm 358", "0358" },
    { " 1621 ", "1621" },
    { "GM001", "0001" },
    { "00358", "0358" },
    { "", NULL },
    { "GM", NULL },
    { "0000", NULL },
    { "12345", NULL },
    { "Onbekend", NULL },
    { "35a", NULL },
    { NULL, NULL },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *uit = stip_gemeentecode_normaliseer (gevallen[i].in);
      g_assert_cmpstr (uit, ==, gevallen[i].uit);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/profiel/meegeleverd", test_meegeleverd);
  g_test_add_func ("/profiel/getallen", test_getallen);
  g_test_add_func ("/profiel/werk", test_werk);
  g_test_add_func ("/profiel/leest", test_leest);
  g_test_add_func ("/profiel/briefhoofd", test_briefhoofd);
  g_test_add_func ("/profiel/weigert", test_weigert);
  g_test_add_func ("/profiel/gemeentecode", test_gemeentecode);
  return g_test_run ();
}
