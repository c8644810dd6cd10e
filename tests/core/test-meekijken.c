/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-demo.h"
#include "core/stip-meekijken.h"
#include "core/stip-spreektijd.h"

#include "hulp.h"

#define BESTAND     "../data/platen/meekijken.ini"
#define VANDAAG     "2026-05-19"
#define WOORDEN_MAX 15 /* in one sentence */
#define WOORDEN_GEM 10 /* of all */

/* --- the spoken clock --- */

static void
test_klok_voorbeelden (void)
{
  static const struct
  {
    int         uur, minuut;
    const char *gezegd;
  } gevallen[] = {
    { 10, 30, "half 11" },
    { 14, 45, "kwart voor 3" },
    { 14, 10, "10 over 2" },
    { 14, 20, "10 voor half 3" },
    { 15, 25, "5 voor half 4" },
    { 15, 35, "5 over half 4" },
    { 9, 0, "9 uur" },
    { 12, 0, "12 uur" },
    { 12, 30, "half 1" },
    { 13, 15, "kwart over 1" },
    { 16, 59, "1 voor 5" },
    { 18, 45, "kwart voor 7" },
    { 20, 0, "8 uur 's avonds" },
    { 6, 30, "half 7 's ochtends" },
    { 0, 0, "12 uur 's nachts" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *gezegd = stip_spreektijd_format (gevallen[i].uur * 60 + gevallen[i].minuut);
      g_assert_cmpstr (gezegd, ==, gevallen[i].gezegd);
    }
}

/* Reads what is said, as somebody who was not told how it is made: the minute within twelve hours. */
static int
hoor (const char *gezegd)
{
  g_auto (GStrv) delen = g_strsplit (gezegd, " ", -1);
  int getal = 0, richting = 0, half = 0, uur = 0;

  for (char **deel = delen; *deel != NULL && (*deel)[0] != '\'' && strcmp (*deel, "uur") != 0; deel++)
    if (g_str_equal (*deel, "kwart"))
      getal = 15;
    else if (g_str_equal (*deel, "voor"))
      richting = -1;
    else if (g_str_equal (*deel, "over"))
      richting = 1;
    else if (g_str_equal (*deel, "half"))
      half = 30;
    else if (richting == 0 && half == 0 && deel[1] != NULL && (g_str_equal (deel[1], "voor") || g_str_equal (deel[1], "over")))
      getal = (int)g_ascii_strtoll (*deel, NULL, 10);
    else
      uur = (int)g_ascii_strtoll (*deel, NULL, 10);
  g_assert_cmpint (uur, >=, 1);
  g_assert_cmpint (uur, <=, 12);
  g_assert_cmpint (getal, <=, 15);
  return ((uur * 60 - half + richting * getal) % 720 + 720) % 720;
}

/* Each of the 1440 minutes: it says what it means, no two sound the same, none needs a number above a quarter. */
static void
test_klok_alle (void)
{
  g_autoptr (GHashTable) gezien = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int minuut = 0; minuut < 1440; minuut++)
    {
      char *gezegd = stip_spreektijd_format (minuut);
      g_assert_cmpint (hoor (gezegd), ==, minuut % 720);
      g_assert_true ((minuut >= 7 * 60 && minuut < 19 * 60) == (strchr (gezegd, '\'') == NULL));
      g_assert_null (strchr (gezegd, ':'));
      g_assert_true (g_hash_table_add (gezien, gezegd));
    }
}

static void
test_dag (void)
{
  static const char *const gevallen[][2] = {
    { "2026-05-19", "vandaag" },
    { "2026-05-20", "morgen" },
    { "2026-05-28", "donderdag 28 mei" },
    { "2027-01-04", "maandag 4 januari 2027" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *gezegd = stip_spreekdag_format (dag (gevallen[i][0]), dag (VANDAAG));
      g_assert_cmpstr (gezegd, ==, gevallen[i][1]);
    }
}

/* --- the file of words --- */

static StipWoorden *
lees_woorden (void)
{
  gsize            lengte = 0;
  g_autofree char *inhoud = lees (BESTAND, &lengte);
  g_autoptr (GError) error = NULL;
  StipWoorden *woorden = stip_meekijk_woorden_new_from_data ("meekijken.ini", inhoud, lengte, NULL, &error);

  g_assert_no_error (error);
  return woorden;
}

/* The file with one line changed (or dropped) is refused, and the error says where. */
static void
assert_geweigerd (const char *oud, const char *nieuw, const char *waar)
{
  g_autofree char *inhoud = lees (BESTAND, NULL);
  GString         *anders = g_string_new (inhoud);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (anders, oud, nieuw, 1), ==, 1);
  g_autofree char *tekst = g_string_free (anders, FALSE);
  g_autoptr (StipWoorden) woorden = stip_meekijk_woorden_new_from_data ("meekijken.ini", tekst, strlen (tekst), NULL, &error);
  g_assert_null (woorden);
  g_assert_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG);
  if (strstr (error->message, waar) == NULL)
    g_error ("“%s” does not say “%s”", error->message, waar);
}

static void
test_geweigerd (void)
{
  assert_geweigerd ("Groet=Dag {naam}\n", "", "meekijken.ini [Algemeen] Groet:");
  assert_geweigerd ("Groet=Dag {naam}\n", "Groet=Dag\n", "meekijken.ini [Algemeen] Groet: “{naam}”");
  assert_geweigerd ("Groet=Dag {naam}\n", "Groet=Dag {naam} {achternaam}\n", "meekijken.ini [Algemeen] Groet: “{achternaam}”");
  assert_geweigerd ("Groet=Dag {naam}\n", "Groet=Dag {naam}\nGroet[ar]=مرحبا\n", "meekijken.ini [Algemeen] Groet[ar]: “{naam}”");
  assert_geweigerd ("Groet=Dag {naam}\n", "Groet=Dag {naam}\nGrote=Dag\n", "meekijken.ini [Algemeen] Grote:");
  assert_geweigerd ("Zin=Wij helpen u nu snel.", "Zin=Wij helpen u {nu.", "meekijken.ini [Situatie crisis] Zin:");
  assert_geweigerd ("WijTekst=Wij vragen de andere {rest} nog een keer.", "WijTekst=Wij vragen het nog een keer.", "meekijken.ini [Situatie antwoorden] WijTekst: “{rest}”");
  assert_geweigerd ("[Situatie crisis]", "[Situatie haast]", "meekijken.ini [Situatie crisis] Zin:");
}

static void
test_taal (void)
{
  g_autofree char *inhoud = lees (BESTAND, NULL);
  g_auto (GStrv) delen = g_strsplit (inhoud, "GroetZonderNaam=Dag\n", 2);
  g_autofree char *anders = g_strjoinv ("GroetZonderNaam=Dag\nGroetZonderNaam[tr]=Merhaba\n", delen);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipWoorden) turks = stip_meekijk_woorden_new_from_data ("meekijken.ini", anders, strlen (anders), "tr", &error);
  g_assert_no_error (error);
  g_autoptr (StipWoorden) nederlands = stip_meekijk_woorden_new_from_data ("meekijken.ini", anders, strlen (anders), NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpstr (stip_woorden_get (turks, "Algemeen", "GroetZonderNaam"), ==, "Merhaba");
  g_assert_cmpstr (stip_woorden_get (turks, "Algemeen", "UwAfspraak"), ==, "Uw afspraak");
  g_assert_cmpstr (stip_woorden_get (nederlands, "Algemeen", "GroetZonderNaam"), ==, "Dag");
}

/* What is filled in may hold a brace: it is never searched again. */
static void
test_invullen (void)
{
  g_autoptr (StipWoorden) woorden = lees_woorden ();
  g_autofree char *stap = stip_woorden_fill (woorden, "Algemeen", "Stap", "stap", "{woord}", "woord", "rust", NULL);
  g_assert_cmpstr (stap, ==, "U bent bij stap {woord} van 6: rust.");
}

/* Calls func for every text of the file that a resident reads. */
static void
elke_tekst (void (*func) (const char *groep, const char *sleutel, const char *tekst, gpointer data), gpointer data)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autofree char *inhoud = lees (BESTAND, NULL);
  g_assert_true (g_key_file_load_from_data (bestand, inhoud, -1, G_KEY_FILE_NONE, NULL));
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);

  for (char **groep = groepen; *groep != NULL; groep++)
    {
      g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, *groep, NULL, NULL);
      for (char **sleutel = sleutels; *sleutel != NULL; sleutel++)
        {
          g_autofree char *tekst = g_key_file_get_string (bestand, *groep, *sleutel, NULL);
          func (*groep, *sleutel, tekst, data);
        }
    }
}

typedef struct
{
  int zinnen, woorden;
} Telling;

static void
tel_zinnen (const char *groep, const char *sleutel, const char *tekst, gpointer data)
{
  Telling *telling = data;
  g_auto (GStrv) zinnen = g_strsplit_set (tekst, ".!?", -1);

  if (g_str_has_suffix (sleutel, "Plaat"))
    return;
  for (char **zin = zinnen; *zin != NULL; zin++)
    {
      g_auto (GStrv) woorden = g_strsplit (g_strstrip (*zin), " ", -1);
      int n = (int)g_strv_length (woorden);
      if (**zin == '\0')
        continue;
      if (n > WOORDEN_MAX)
        g_error ("[%s] %s: a sentence of %d words: %s", groep, sleutel, n, *zin);
      telling->zinnen++;
      telling->woorden += n;
    }
}

static void
test_zinnen (void)
{
  Telling telling = { 0, 0 };

  elke_tekst (tel_zinnen, &telling);
  g_assert_cmpint (telling.zinnen, >, 100);
  g_assert_cmpint (telling.woorden, <=, WOORDEN_GEM * telling.zinnen);
}

/* Words that a resident need not know, or that shame; and je, for it is u. The word of the road itself may stay. */
static void
zoek_verboden (const char *groep, const char *sleutel, const char *tekst, gpointer data)
{
  static const char *const verboden[] = { "preferent", "concurrent", "rappel", "vtlb", "schuldeiser", "beschikking", "aflos", "debiteur", "cliënt", "klant",
                                          "minnelijk", "stabilisatie", "inventaris", "saldo", "wanbetal", "moet u", "u moet", "verplicht", "fout", "schuld van u",
                                          "€", "euro", "afgewezen", "dossier", "traject", "consulent " };
  g_autofree char         *klein = g_utf8_strdown (tekst, -1);
  g_auto (GStrv) woorden = g_strsplit_set (klein, " ,.?!:", -1);

  if (g_str_equal (groep, "Weg"))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (verboden); i++)
    if (strstr (klein, verboden[i]) != NULL)
      g_error ("[%s] %s says “%s”", groep, sleutel, verboden[i]);
  for (char **woord = woorden; *woord != NULL; woord++)
    if (g_str_equal (*woord, "je") || g_str_equal (*woord, "jij") || g_str_equal (*woord, "jouw"))
      g_error ("[%s] %s says “%s”", groep, sleutel, *woord);
}

static void
zoek_plaat (const char *groep, const char *sleutel, const char *tekst, gpointer data)
{
  g_autofree char *tekening = g_strdup_printf ("../icons/pictogrammen/%s.svg", tekst);
  g_autofree char *icoon = g_strdup_printf ("../icons/symbolic/stip-%s-symbolic.svg", tekst);

  if (!g_str_has_suffix (sleutel, "Plaat"))
    return;
  g_free (lees (tekening, NULL));
  g_free (lees (icoon, NULL));
}

static void
test_woorden (void)
{
  elke_tekst (zoek_verboden, NULL);
  elke_tekst (zoek_plaat, NULL);
}

/* --- the model --- */

static StipMeekijken *
kijk (const StipDossier *dossier)
{
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag (VANDAAG));
  g_autoptr (StipWoorden) woorden = lees_woorden ();

  return stip_meekijken_new (dossier, verloop, woorden, dag (VANDAAG));
}

/* Everything that is said, one thing a line. */
static char *
alles (const StipMeekijken *model)
{
  GString *tekst = g_string_new (NULL);

  g_string_append_printf (tekst, "%s\n%s\n", model->groet, model->zin);
  for (int i = 0; i < STIP_MEEKIJK_KAARTEN; i++)
    g_string_append_printf (tekst, "%s | %s | %s | %s\n", model->kaarten[i].plaat, model->kaarten[i].kop, model->kaarten[i].titel, model->kaarten[i].tekst);
  return g_string_free (tekst, FALSE);
}

static void
assert_demo (guint index, const char *verwacht)
{
  StipDemoOpdracht opdracht = { 1, dag (VANDAAG), 100 };
  g_autoptr (StipDossier) dossier = stip_demo_dossier (&opdracht, index);
  g_autoptr (StipMeekijken) model = kijk (dossier);
  g_autofree char *tekst = alles (model);

  g_assert_cmpstr (tekst, ==, verwacht);
}

static void
test_demo (void)
{
  assert_demo (STIP_DEMO_VERA,
               "Dag Vera\n"
               "U bent bij stap 4 van 6: regelen. Wij vragen hoeveel u nog moet betalen.\n"
               "kantoor | Wat doen wij? | 10 van de 13 bedrijven gaven antwoord | Wij vragen de andere 3 nog een keer.\n"
               "kalender | Uw afspraak | donderdag 28 mei, half 11 | U praat met Robin. Kunt u niet? Bel ons even.\n"
               "post | Wat doet u? | Brief over geld? Neem hem mee | U hoeft hem niet zelf te beantwoorden.\n");
  assert_demo (STIP_DEMO_ROSA,
               "Dag Rosa\n"
               "U bent bij stap 3 van 6: rust. Wij zorgen eerst voor rust.\n"
               "rust | Wat doen wij? | Wij brengen rust in uw geld | Wij kijken mee naar wat erin komt en eruit gaat.\n"
               "bezoek | Uw afspraak | woensdag 27 mei, half 11 | Robin komt bij u thuis. Kunt u niet? Bel ons even.\n"
               "huis | Wat doet u? | Betaal huur, energie en zorg op tijd | Lukt dat niet? Bel ons dan meteen.\n");
  assert_demo (STIP_DEMO_DANNY,
               "Dag Danny\n"
               "U bent bij stap 5 van 6: aflossen. U betaalt elke maand geld terug.\n"
               "munten | Wat doen wij? | Wij kijken of het goed gaat | Is er iets veranderd? Dan rekenen wij opnieuw.\n"
               "kalender | Uw afspraak | woensdag 3 juni, half 5 | U praat met Robin. Kunt u niet? Bel ons even.\n"
               "portemonnee | Wat doet u? | Betaal elke maand op tijd | Lukt het een keer niet? Bel ons dan meteen.\n");
  assert_demo (STIP_DEMO_MARIAM,
               "Dag Mariam\n"
               "U bent klaar. U bent vrij van schulden.\n"
               "klaar | Wat doen wij? | Wij zijn blij voor u | U hoeft niets meer te doen.\n"
               "kalender | Uw afspraak | Er is nog geen afspraak | Wilt u ons spreken? Bel ons.\n"
               "telefoon | Wat doet u? | Heeft u weer een vraag? Bel ons | U bent altijd welkom.\n");
}

/* Of every dossier of the caseload: nothing that a resident should not read. */
static void
test_niets_anders (void)
{
  StipDemoOpdracht opdracht = { 1, dag (VANDAAG), 400 };

  for (guint i = 0; i < opdracht.aantal; i++)
    {
      g_autoptr (StipDossier) dossier = stip_demo_dossier (&opdracht, i);
      g_autoptr (StipMeekijken) model = kijk (dossier);
      g_autofree char   *tekst = alles (model);
      const StipPersoon *inwoner = stip_dossier_inwoner (dossier);

      g_assert_null (strstr (tekst, "€"));
      g_assert_null (strchr (tekst, '{'));
      g_assert_null (strstr (tekst, inwoner->achternaam));
      for (guint j = 0; j < dossier->schulden->len; j++)
        g_assert_null (strstr (tekst, ((const StipSchuld *)g_ptr_array_index (dossier->schulden, j))->schuldeiser));
      for (guint j = 1; j < model->momenten->len; j++)
        if (!((StipMeekijkMoment *)g_ptr_array_index (model->momenten, j))->gepland)
          g_assert_cmpint (((StipMeekijkMoment *)g_ptr_array_index (model->momenten, j))->datum, <=, dag (VANDAAG));
    }
}

/* --- situations --- */

static void
assert_situatie (StipDossier *dossier, StipMeekijkSituatie verwacht)
{
  g_autoptr (StipMeekijken) model = kijk (dossier);

  g_assert_cmpstr (stip_meekijk_situatie_id (model->situatie), ==, stip_meekijk_situatie_id (verwacht));
  stip_dossier_unref (dossier);
}

static StipDossier *
met_schuld (StipDossier *dossier, const char *naam, const char *peildatum, StipJaNee prive)
{
  StipSchuld *schuld = stip_schuld_new ();

  schuld->schuldeiser = g_strdup (naam);
  schuld->peildatum = dag (peildatum);
  schuld->schuldeiser_privepersoon = prive;
  g_ptr_array_add (dossier->schulden, schuld);
  return dossier;
}

static StipDossier *
met_beschikking (StipDossier *dossier, const char *soort)
{
  dossier->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, soort);
  return dossier;
}

static StipDossier *
met_crisis (StipDossier *dossier, const char *van, const char *tot)
{
  dossier->crisis = STIP_JANEE_JA;
  if (van != NULL)
    g_ptr_array_add (dossier->crisisinterventies, stip_spoor_new (0, NULL, (StipPeriode){ dag (van), dag (tot) }, NULL));
  return dossier;
}

#define GEVRAAGD "aanmelding 2026-01-05", "eerste-gesprek 2026-01-12", "beschikking 2026-02-16", "saldo-gevraagd 2026-04-08"

static void
test_situaties (void)
{
  StipDossier *uit_de_rij;

  assert_situatie (DOSSIER ("aanmelding 2026-05-12"), STIP_MEEKIJK_AANMELDING);
  assert_situatie (met_crisis (DOSSIER ("aanmelding 2026-05-18"), NULL, NULL), STIP_MEEKIJK_CRISIS);
  assert_situatie (met_crisis (DOSSIER ("aanmelding 2026-05-12", "eerste-gesprek 2026-05-13"), NULL, NULL), STIP_MEEKIJK_INTAKE);
  assert_situatie (met_crisis (DOSSIER ("aanmelding 2026-05-12", "eerste-gesprek 2026-05-13"), "2026-05-12", NULL), STIP_MEEKIJK_CRISIS);
  assert_situatie (met_crisis (DOSSIER ("aanmelding 2026-05-02", "eerste-gesprek 2026-05-03"), "2026-05-02", "2026-05-18"), STIP_MEEKIJK_INTAKE);
  assert_situatie (met_beschikking (DOSSIER ("aanmelding 2026-03-05", "eerste-gesprek 2026-03-12", "beschikking 2026-05-11"), "Afwijzingsbeschikking"), STIP_MEEKIJK_GEWEIGERD);
  assert_situatie (DOSSIER ("aanmelding 2026-01-05", "uitstroom 2026-03-02"), STIP_MEEKIJK_GESTOPT);
  assert_situatie (DOSSIER (GEVRAAGD), STIP_MEEKIJK_SCHULDREGELING);
  assert_situatie (DOSSIER (GEVRAAGD, "saldo-compleet 2026-05-11"), STIP_MEEKIJK_ALLE_ANTWOORDEN);
  assert_situatie (DOSSIER (GEVRAAGD, "voorstel-verstuurd 2026-05-18"), STIP_MEEKIJK_PLAN);
  assert_situatie (DOSSIER (GEVRAAGD, "voorstel-verstuurd 2026-05-20"), STIP_MEEKIJK_SCHULDREGELING); /* planned: not sent */
  assert_situatie (DOSSIER (GEVRAAGD, "voorstel-verstuurd 2026-05-01", "verzoek-dwangakkoord 2026-05-11"), STIP_MEEKIJK_RECHTER);
  assert_situatie (DOSSIER (GEVRAAGD, "regeling-toegekend 2026-05-11"), STIP_MEEKIJK_ROND);
  assert_situatie (DOSSIER (GEVRAAGD, "regeling-toegekend 2026-04-20", "aflossen 2026-05-01"), STIP_MEEKIJK_OPLOSSING);
  uit_de_rij = DOSSIER (GEVRAAGD, "regeling-toegekend 2026-04-20", "aflossen 2026-05-01");
  uit_de_rij->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, "0%-aanbod");
  assert_situatie (uit_de_rij, STIP_MEEKIJK_NIETS_BETALEN);
}

static void
assert_ronde (StipDossier *dossier, int antwoord, int gevraagd)
{
  StipMeekijkRonde ronde = stip_meekijk_ronde (dossier, dag (VANDAAG));

  g_assert_cmpint (ronde.gevraagd, ==, gevraagd);
  if (gevraagd > 0)
    g_assert_cmpint (ronde.antwoord, ==, antwoord);
  stip_dossier_unref (dossier);
}

/* Of two claims of one creditor both must be answered; an amount from before the question is no answer. */
static void
test_ronde (void)
{
  assert_ronde (met_schuld (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-20", STIP_JANEE_NEE), "Twee", NULL, STIP_JANEE_NEE), 1, 2);
  assert_ronde (met_schuld (met_schuld (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-20", STIP_JANEE_NEE), "Twee", "2026-04-21", STIP_JANEE_NEE), "Twee", NULL, STIP_JANEE_NEE), 1, 2);
  assert_ronde (met_schuld (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-01", STIP_JANEE_NEE), "Twee", NULL, STIP_JANEE_NEE), 0, 0);
  assert_ronde (met_schuld (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-20", STIP_JANEE_JA), "Twee", NULL, STIP_JANEE_NEE), 0, 0);
  assert_ronde (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-20", STIP_JANEE_NEE), 0, 0);
  assert_ronde (met_schuld (met_schuld (DOSSIER ("aanmelding 2026-01-05"), "Een", "2026-04-20", STIP_JANEE_NEE), "Twee", NULL, STIP_JANEE_NEE), 0, 0);
}

static void
test_enkelvoud (void)
{
  g_autoptr (StipDossier) dossier = met_schuld (met_schuld (DOSSIER (GEVRAAGD), "Een", "2026-04-20", STIP_JANEE_NEE), "Twee", NULL, STIP_JANEE_NEE);
  g_autoptr (StipMeekijken) model = kijk (dossier);

  g_assert_cmpstr (model->kaarten[STIP_MEEKIJK_KAART_WIJ].titel, ==, "1 van de 2 bedrijven gaf antwoord");
  g_assert_cmpstr (model->kaarten[STIP_MEEKIJK_KAART_WIJ].tekst, ==, "Wij vragen het laatste bedrijf nog een keer.");
}

static void
test_afspraak (void)
{
  g_autoptr (StipDossier) zonder_tijd = DOSSIER ("aanmelding 2026-05-12", "afspraak 2026-05-20", "eerste-gesprek 2026-05-21");
  g_autoptr (StipMeekijken) model = kijk (zonder_tijd);

  /* an appointment without a time is the consulent's own thing to do */
  g_assert_cmpstr (model->kaarten[STIP_MEEKIJK_KAART_AFSPRAAK].titel, ==, "donderdag 21 mei");
  g_assert_cmpstr (model->kaarten[STIP_MEEKIJK_KAART_AFSPRAAK].tekst, ==, "Wij zeggen u nog hoe laat.");
  g_assert_cmpstr (model->afspraak_over, ==, "over 2 dagen");
  g_assert_cmpstr (model->groet, ==, "Dag");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/meekijken/klok/voorbeelden", test_klok_voorbeelden);
  g_test_add_func ("/meekijken/klok/alle-minuten", test_klok_alle);
  g_test_add_func ("/meekijken/dag", test_dag);
  g_test_add_func ("/meekijken/woorden/geweigerd", test_geweigerd);
  g_test_add_func ("/meekijken/woorden/taal", test_taal);
  g_test_add_func ("/meekijken/woorden/invullen", test_invullen);
  g_test_add_func ("/meekijken/woorden/zinnen", test_zinnen);
  g_test_add_func ("/meekijken/woorden/verboden", test_woorden);
  g_test_add_func ("/meekijken/model/demo", test_demo);
  g_test_add_func ("/meekijken/model/niets-anders", test_niets_anders);
  g_test_add_func ("/meekijken/situaties", test_situaties);
  g_test_add_func ("/meekijken/ronde", test_ronde);
  g_test_add_func ("/meekijken/enkelvoud", test_enkelvoud);
  g_test_add_func ("/meekijken/afspraak", test_afspraak);
  return g_test_run ();
}
