/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "tijdlijn-modellen.h"

#include <string.h>

#include "../core/hulp.h"
#include "core/stip-demo.h"
#include "render/stip-tijdlijn-meekijk.h"

static StipDatum
day (const char *iso)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;

  if (iso != NULL)
    g_assert_true (stip_datum_parse_iso (iso, &datum, NULL));
  return datum;
}

static void
fase (StipTijdlijn *self, const char *naam, const char *van, const char *tot, gboolean huidig)
{
  StipDatum        eerste = day (van), laatste = day (tot);
  StipTijdlijnFase een = { (char *)naam, eerste, laatste, huidig, huidig || eerste > self->vandaag };

  stip_tijdlijn_add_fase (self, &een);
}

static void
moment (StipTijdlijn *self, const char *datum, int minuut, const char *naam, const char *pictogram)
{
  StipDatum               dag = day (datum);
  StipTijdlijnGebeurtenis een = { 0, dag, minuut, (char *)naam, (char *)pictogram, NULL, dag > self->vandaag, FALSE };

  stip_tijdlijn_add_gebeurtenis (self, &een);
}

static void
termijn (StipTijdlijn *self, const char *naam, const char *datum, const char *zin)
{
  StipDatum           dag = day (datum);
  StipTijdlijnTermijn een = { "hand", 0, (char *)naam, dag, STIP_DATUM_ONBEKEND, dag < self->vandaag ? STIP_TERMIJN_TE_LAAT : STIP_TERMIJN_LOPEND,
                              STIP_KLOK_BELOFTE, TRUE, FALSE, (char *)zin };

  stip_tijdlijn_add_termijn (self, &een);
}

static StipTijdlijn *
start (const char *vandaag, const char *stip)
{
  StipTijdlijn *self = stip_tijdlijn_new (STIP_TAAL_NL, day (vandaag), "Dossier 2026-0098", "Salma Haddad");

  self->stip = day (stip);
  self->stip_verwacht = TRUE;
  return self;
}

static StipTijdlijn *
finish (StipTijdlijn *self)
{
  stip_tijdlijn_finish (self);
  return self;
}

StipTijdlijn *
tijdlijn_model_vera (StipTaal taal)
{
  StipTijdlijn *self = stip_tijdlijn_new (taal, day ("2026-05-19"), taal == STIP_TAAL_NL ? "Dossier 2025-0471" : "Case 2025-0471", "Vera Voorbeeld");

  self->stip = day ("2028-03-01");
  self->stip_verwacht = TRUE;
  fase (self, "Aanmelding", "2025-12-01", "2025-12-11", FALSE);
  fase (self, "Intake", "2025-12-12", "2026-01-20", FALSE);
  fase (self, "Stabilisatie", "2026-01-21", "2026-04-07", FALSE);
  fase (self, "Schuldregeling", "2026-04-08", "2026-08-06", TRUE);
  fase (self, "Oplossing: aflossen, 18 maanden", "2026-08-24", "2028-03-01", FALSE);
  fase (self, "Nazorg", "2028-03-02", "2028-09-01", FALSE);
  moment (self, "2025-12-01", -1, "aangemeld", "post");
  moment (self, "2025-12-12", 600, "eerste gesprek", "gesprek");
  moment (self, "2026-01-20", -1, "beschikking", "akkoord");
  moment (self, "2026-03-04", 840, "huisbezoek", "bezoek");
  moment (self, "2026-04-08", 662, "saldo gevraagd", "kantoor");
  moment (self, "2026-04-29", 555, "rappel", "telefoon");
  moment (self, "2026-05-28", 630, "gesprek", "samen");
  moment (self, "2026-06-12", -1, "voorstel", "weegschaal");
  moment (self, "2026-08-24", -1, "aflossen start", "munten");
  termijn (self, "3 bellen", "2026-05-22", "Rappel wo 29 apr + 2 weken = wo 13 mei; daarna bellen binnen 5 werkdagen. Hemelvaart (14 mei) en 15 mei tellen niet mee. Bron: werkwijze gemeente.");
  termijn (self, "voorstel", "2026-06-12", "Streefdatum uit het plan van aanpak.");
  termijn (self, "regeling rond", "2026-08-06", "120 dagen vanaf wo 8 apr = do 6 aug. Bron: NVVK, module Schuldregeling.");
  return finish (self);
}

StipTijdlijn *
tijdlijn_model_salma (void)
{
  StipTijdlijn *self = start ("2026-05-12", "2028-06-01");

  fase (self, "Gesprek", "2026-03-03", "2026-03-22", FALSE);
  fase (self, "Rust", "2026-03-23", "2026-06-22", TRUE);
  fase (self, "Regelen", "2026-06-23", "2026-11-30", FALSE);
  fase (self, "Aflossen", "2026-12-01", "2028-06-01", FALSE);
  fase (self, "Nazorg", "2028-06-02", "2028-12-01", FALSE);
  moment (self, "2026-03-03", -1, "Aangemeld", "stapel");
  moment (self, "2026-03-12", 600, "Gesprek", "gesprek");
  moment (self, "2026-03-23", -1, "Plan", "akkoord");
  moment (self, "2026-04-08", 840, "Huisbezoek", "bezoek");
  moment (self, "2026-04-28", -1, "Gebeld", "telefoon");
  moment (self, "2026-05-26", 600, "Afspraak", "kalender");
  moment (self, "2026-07-14", -1, "Brieven", "post");
  ((StipTijdlijnGebeurtenis *)stip_tijdlijn_gebeurtenis (self, 1))->gehaald = TRUE;
  termijn (self, "Bewijs inkomen", "2026-05-08", "Afgesproken op wo 8 apr: binnen 30 dagen.");
  termijn (self, "Budgetplan", "2026-05-19", "8 weken vanaf ma 23 mrt = ma 18 mei; afgesproken op di 19 mei. Bron: plan van aanpak.");
  termijn (self, "Einde rust", "2026-06-23", "Stabilisatie: 3 maanden vanaf ma 23 mrt = di 23 jun. Bron: beleidsplan 2025-2028.");
  return finish (self);
}

static StipTijdlijn *
model_empty (void)
{
  return finish (start ("2026-05-12", NULL));
}

static StipTijdlijn *
model_one (void)
{
  StipTijdlijn *self = start ("2026-05-12", NULL);

  fase (self, "Aanmelding", "2026-05-11", NULL, TRUE);
  moment (self, "2026-05-11", 545, "aangemeld", "post");
  termijn (self, "eerste gesprek", "2026-06-08", "ma 11 mei + 4 weken = ma 8 jun (Wgs art. 4 lid 1).");
  return finish (self);
}

static StipTijdlijn *
model_old (void)
{
  StipTijdlijn *self = start ("2026-05-12", "2029-01-01");

  fase (self, "Aanmelding", "1996-04-01", NULL, FALSE);
  fase (self, "Schuldregeling", "2026-04-01", "2026-09-01", TRUE);
  moment (self, "1996-04-01", -1, "aangemeld", "post");
  moment (self, "2026-05-01", -1, "opnieuw begonnen", "hand");
  return finish (self);
}

static StipTijdlijn *
model_ended (gboolean bereikt)
{
  StipTijdlijn *self = start ("2026-05-12", bereikt ? "2025-09-01" : NULL);

  self->afgesloten = TRUE;
  self->stip_bereikt = bereikt;
  self->stip_verwacht = FALSE;
  fase (self, "Aanmelding", "2023-12-01", "2023-12-20", FALSE);
  fase (self, "Stabilisatie", "2023-12-21", "2024-03-01", FALSE);
  if (bereikt)
    {
      fase (self, "Oplossing: saneringskrediet", "2024-03-02", "2025-09-01", FALSE);
      fase (self, "Nazorg", "2025-09-02", "2026-03-02", FALSE);
      moment (self, "2025-09-01", -1, "alles afgelost", "klaar");
    }
  moment (self, "2023-12-01", -1, "aangemeld", "post");
  moment (self, "2023-12-20", -1, "eerste gesprek", "gesprek");
  moment (self, "2024-03-01", -1, bereikt ? "krediet" : "gestopt", bereikt ? "munten" : "pauze");
  return finish (self);
}

static StipTijdlijn *
model_full (void)
{
  StipTijdlijn *self = start ("2026-05-12", "2028-06-01");

  fase (self, "Stabilisatie", "2026-04-01", "2026-08-01", TRUE);
  fase (self, "Schuldregeling", "2026-08-02", "2026-12-01", FALSE);
  for (int i = 0; i < 200; i++)
    {
      StipTijdlijnGebeurtenis een = { i + 1, day ("2026-05-04") + i / 29, 540 + i % 29, "brief van een schuldeiser", "post", NULL, FALSE, FALSE };

      stip_tijdlijn_add_gebeurtenis (self, &een);
    }
  for (int i = 0; i < 12; i++)
    {
      g_autofree char *datum = stip_datum_to_iso (day ("2026-05-04") + 3 * i);

      termijn (self, "antwoord schuldeiser", datum, "4 weken na het verzoek.");
    }
  return finish (self);
}

/* What Vera sees when she looks along: the demo's dossier, in the shipped words. */
static StipTijdlijn *
model_meekijk (void)
{
  StipDemoOpdracht opdracht = { 1, day ("2026-05-19"), 100 };
  g_autoptr (StipDossier) dossier = stip_demo_dossier (&opdracht, STIP_DEMO_VERA);
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, opdracht.vandaag);
  g_autofree char *ini = lees ("../data/platen/meekijken.ini", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipWoorden) woorden = stip_meekijk_woorden_new_from_data ("meekijken.ini", ini, strlen (ini), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (StipMeekijken) meekijken = stip_meekijken_new (dossier, verloop, woorden, opdracht.vandaag);

  return stip_tijdlijn_new_meekijk (meekijken, verloop, opdracht.vandaag);
}

static const char *const names[] = { "vera", "vera-en", "salma", "leeg", "een", "oud", "klaar", "gestopt", "vol", "meekijk", NULL };

const char *const *
tijdlijn_model_names (void)
{
  return names;
}

StipTijdlijn *
tijdlijn_model_named (const char *naam)
{
  if (g_str_equal (naam, "vera"))
    return tijdlijn_model_vera (STIP_TAAL_NL);
  if (g_str_equal (naam, "vera-en"))
    return tijdlijn_model_vera (STIP_TAAL_EN);
  if (g_str_equal (naam, "salma"))
    return tijdlijn_model_salma ();
  if (g_str_equal (naam, "leeg"))
    return model_empty ();
  if (g_str_equal (naam, "een"))
    return model_one ();
  if (g_str_equal (naam, "oud"))
    return model_old ();
  if (g_str_equal (naam, "klaar") || g_str_equal (naam, "gestopt"))
    return model_ended (g_str_equal (naam, "klaar"));
  if (g_str_equal (naam, "meekijk"))
    return model_meekijk ();
  g_assert_cmpstr (naam, ==, "vol");
  return model_full ();
}

static const char *const random_names[] = { "Aanmelding", "Oplossing: aflossen, 18 maanden", "Schuldregeling", "huisbezoek", "x",
                                            "heel lang woord voor een moment in een dossier", "bel de drie schuldeisers die niets lieten horen", "rappel" };

StipTijdlijn *
tijdlijn_model_random (GRand *rand)
{
  StipDatum     vandaag = day ("2026-05-12");
  int           spanne = g_rand_int_range (rand, 1, g_rand_boolean (rand) ? 200 : 4000), n;
  StipTijdlijn *self = stip_tijdlijn_new (g_rand_boolean (rand) ? STIP_TAAL_NL : STIP_TAAL_EN, vandaag, "Dossier", NULL);
  StipDatum     van = vandaag - g_rand_int_range (rand, 0, spanne + 1);

  self->afgesloten = g_rand_int_range (rand, 0, 5) == 0;
  if (g_rand_int_range (rand, 0, 4) > 0)
    self->stip = vandaag + (self->afgesloten ? -1 : 1) * g_rand_int_range (rand, 0, 2000);
  self->stip_bereikt = self->afgesloten && self->stip != STIP_DATUM_ONBEKEND;
  n = g_rand_int_range (rand, 0, 7);
  for (int i = 0; i < n; i++)
    {
      StipDatum        tot = van + g_rand_int_range (rand, 0, spanne + 1);
      StipTijdlijnFase een = { (char *)random_names[g_rand_int_range (rand, 0, G_N_ELEMENTS (random_names))], van,
                               g_rand_int_range (rand, 0, 6) == 0 ? STIP_DATUM_ONBEKEND : tot, van <= vandaag && tot >= vandaag && !self->afgesloten, tot > vandaag };

      stip_tijdlijn_add_fase (self, &een);
      van = tot + 1;
    }
  n = g_rand_int_range (rand, 0, 40);
  for (int i = 0; i < n; i++)
    {
      StipDatum               datum = vandaag + g_rand_int_range (rand, -spanne, spanne / 2 + 1);
      StipTijdlijnGebeurtenis een = { i + 1, datum, g_rand_int_range (rand, -1, 1440), (char *)random_names[g_rand_int_range (rand, 0, G_N_ELEMENTS (random_names))], "post", NULL,
                                      datum > vandaag || (datum == vandaag && g_rand_boolean (rand)), g_rand_boolean (rand), g_rand_int_range (rand, 0, 9) };

      stip_tijdlijn_add_gebeurtenis (self, &een);
    }
  n = g_rand_int_range (rand, 0, 12);
  for (int i = 0; i < n; i++)
    {
      StipDatum           datum = vandaag + g_rand_int_range (rand, -spanne / 2 - 1, spanne + 1);
      StipTijdlijnTermijn een = { "hand", i + 1, (char *)random_names[g_rand_int_range (rand, 0, G_N_ELEMENTS (random_names))], datum, STIP_DATUM_ONBEKEND,
                                  g_rand_int_range (rand, 0, 8) == 0 ? STIP_TERMIJN_OPGESCHORT : datum < vandaag ? STIP_TERMIJN_TE_LAAT
                                                                                                                 : STIP_TERMIJN_LOPEND,
                                  STIP_KLOK_WET, g_rand_int_range (rand, 0, 5) > 0, g_rand_int_range (rand, 0, 8) == 0, "Omdat het zo is." };

      stip_tijdlijn_add_termijn (self, &een);
    }
  return finish (self);
}
