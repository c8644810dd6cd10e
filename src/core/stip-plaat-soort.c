/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-soort.h"

static const struct
{
  const char *id, *nl, *en, *bestand;
  StipFase    fase;
} soorten[STIP_PLAAT_AANTAL] = {
  [STIP_PLAAT_DE_WEG] = { "de-weg", "De weg", "The road", "de-weg.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_FASE_AANMELDEN] = { "fase-aanmelden", "Stap 1: aanmelden", "Step 1: registration", "fase.ini", STIP_FASE_AANMELDING },
  [STIP_PLAAT_FASE_GESPREK] = { "fase-gesprek", "Stap 2: gesprek", "Step 2: talk", "fase.ini", STIP_FASE_INTAKE },
  [STIP_PLAAT_FASE_RUST] = { "fase-rust", "Stap 3: rust", "Step 3: rest", "fase.ini", STIP_FASE_STABILISATIE },
  [STIP_PLAAT_FASE_REGELEN] = { "fase-regelen", "Stap 4: regelen", "Step 4: arranging", "fase.ini", STIP_FASE_SCHULDREGELING },
  [STIP_PLAAT_FASE_AFLOSSEN] = { "fase-aflossen", "Stap 5: aflossen", "Step 5: repaying", "fase.ini", STIP_FASE_OPLOSSING },
  [STIP_PLAAT_FASE_NAZORG] = { "fase-nazorg", "Stap 6: nazorg", "Step 6: aftercare", "fase.ini", STIP_FASE_NAZORG },
  [STIP_PLAAT_UW_GELD] = { "uw-geld", "Uw geld", "Your money", "uw-geld.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_TWEE_WEGEN] = { "twee-wegen", "Twee wegen", "Two roads", "twee-wegen.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_NEE] = { "schuldeiser-zegt-nee", "Als een schuldeiser nee zegt", "If a creditor says no", "schuldeiser-zegt-nee.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_HELPT] = { "wie-helpt-u", "Wie helpt u", "Who helps you", "wie-helpt-u.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_LANGS] = { "wij-kwamen-langs", "Wij kwamen langs", "We came by", "wij-kwamen-langs.ini", STIP_FASE_GEEN },
  [STIP_PLAAT_MAAND] = { "uw-maand", "Uw maand", "Your month", "uw-maand.ini", STIP_FASE_GEEN },
};

/* --- the texts that each file has --- */

#define PLAAT_REGELS                                                                                             \
  { "Plaat", "Titel", "" }, { "Plaat", "Ondertitel", "" }, { "Plaat", "Vraag1", "" }, { "Plaat", "Vraag2", "" }, \
  {                                                                                                              \
    "Plaat", "Vraag3", ""                                                                                        \
  }

static const StipWoordRegel algemeen[] = {
  { "Algemeen", "Voor", "{naam} {dag}" },
  { "Algemeen", "UBentHier", "" },
  { "Algemeen", "UBentEr", "" },
  { "Algemeen", "Vrij", "" },
  { "Algemeen", "DuurTot", "{duur} {tot}" },
  { "Algemeen", "Duur", "{duur}" },
  { "Algemeen", "Proefvertaling", "" },
  { "Strook", "Afspraak", "" },
  { "Strook", "DagEnTijd", "{dag} {tijd}" },
  { "Strook", "Met", "{naam}" },
  { "Strook", "MetThuis", "{naam}" },
  { "Strook", "MetTelefoon", "{naam}" },
  { "Strook", "GeenAfspraak", "" },
  { "Strook", "GeenAfspraakZin", "" },
  { "Strook", "Kom", "" },
  { "Strook", "KomZin", "" },
  { "Strook", "Bel", "" },
  { "Strook", "Vraag", "" },
  { "Strook", "VraagZin", "" },
  { "Achterkant", "Titel", "" },
  { "Achterkant", "Zin", "" },
  { "Achterkant", "Agenda", "" },
  { "Achterkant", "AgendaZin", "" },
  { "Achterkant", "AgendaNaam", "" },
};

static const StipWoordRegel weg[] = { PLAAT_REGELS };
static const StipWoordRegel nee[] = { PLAAT_REGELS };
static const StipWoordRegel langs[] = { PLAAT_REGELS, { "Plaat", "Gemeente", "" }, { "Wie", "Kop", "" }, { "Wie", "Zin", "{gemeente}" } };
static const StipWoordRegel helpt[] = { PLAAT_REGELS, { "Plaat", "U", "" } };
static const StipWoordRegel maand[] = { PLAAT_REGELS, { "Binnen", "Kop", "" }, { "Uit", "Kop", "" } };
static const StipWoordRegel fasen[] = {
  { "Kopjes", "Gebeurt", "" },
  { "Kopjes", "Wij", "" },
  { "Kopjes", "U", "" },
  { "Kopjes", "Lang", "" },
  { "Vragen", "Vraag1", "" },
  { "Vragen", "Vraag2", "" },
  { "Vragen", "Vraag3", "" },
};
static const StipWoordRegel geld[] = {
  PLAAT_REGELS,
  { "Plaat", "Binnen", "" },
  { "Wie", "Kop", "" },
  { "Wie", "KopBedrag", "{bedrag}" },
  { "Wie", "Zin", "" },
  { "Wie", "ZinBelasting", "" },
  { "Wie", "Niets", "" },
  { "Wie", "Bank", "" },
  { "Wie", "ZinBank", "" },
  { "Wie", "Rest", "{n}" },
  { "Wie", "Belasting", "" },
  { "Wie", "Verhuurder", "" },
  { "Wie", "Energie", "" },
  { "Wie", "Anderen", "" },
  { "Aflossen", "Kop", "" },
};
static const StipWoordRegel twee[] = { PLAAT_REGELS, { "Vragen", "Meer", "" }, { "Vragen", "Minder", "" }, { "Vragen", "Keer", "{n} {bedrag}" } };

#define LIJST(...) ((const char *const[]){ __VA_ARGS__, NULL })

static void
add_repeated (GArray *regels, const char *const *groepen, const char *const *keys)
{
  for (gsize i = 0; groepen[i] != NULL; i++)
    for (gsize j = 0; keys[j] != NULL; j++)
      {
        StipWoordRegel regel = { groepen[i], keys[j], "" };
        g_array_append_val (regels, regel);
      }
}

static GArray *
make_rules (const char *bestand)
{
  const struct
  {
    const char           *bestand;
    const StipWoordRegel *vast;
    guint                 n;
    const char *const *groepen, *const *sleutels;
  } bestanden[] = {
    { STIP_PLAAT_ALGEMEEN, algemeen, G_N_ELEMENTS (algemeen), LIJST (NULL), LIJST (NULL) },
    { "de-weg.ini", weg, G_N_ELEMENTS (weg), LIJST ("Aanmelden", "Gesprek", "Rust", "Regelen", "Aflossen", "Nazorg"), LIJST ("Woord", "Zin", "Klaar") },
    { "fase.ini", fasen, G_N_ELEMENTS (fasen), LIJST ("Aanmelden", "Gesprek", "Rust", "Regelen", "Aflossen", "Nazorg"), LIJST ("Titel", "Ondertitel", "Gebeurt", "Wij", "U", "Extra") },
    { "uw-geld.ini", geld, G_N_ELEMENTS (geld), LIJST ("Vast", "Leefgeld"), LIJST ("Kop", "Zin") },
    { "twee-wegen.ini", twee, G_N_ELEMENTS (twee), LIJST ("Krediet", "Bemiddeling"), LIJST ("Kop", "Uitleg", "Eerst", "Meer", "Minder") },
    { "schuldeiser-zegt-nee.ini", nee, G_N_ELEMENTS (nee), LIJST ("Bellen", "Opnieuw", "Rechter", "Wsnp"), LIJST ("Woord", "Zin") },
    { "wie-helpt-u.ini", helpt, G_N_ELEMENTS (helpt), LIJST ("Consulent", "Maatje", "Humanitas", "Bewind", "Cafe", "Familie"), LIJST ("Kop", "Zin") },
    { "wij-kwamen-langs.ini", langs, G_N_ELEMENTS (langs), LIJST ("Waarom", "Kosten", "Doen"), LIJST ("Kop", "Zin") },
    { "uw-maand.ini", maand, G_N_ELEMENTS (maand), LIJST ("Loon", "Toeslag", "Wonen", "Energie", "Zorg", "Leefgeld", "Over"), LIJST ("Kop", "Zin") },
  };
  GArray *regels = g_array_new (FALSE, FALSE, sizeof (StipWoordRegel));

  for (gsize i = 0; i < G_N_ELEMENTS (bestanden); i++)
    if (g_str_equal (bestanden[i].bestand, bestand))
      {
        g_array_append_vals (regels, bestanden[i].vast, bestanden[i].n);
        add_repeated (regels, bestanden[i].groepen, bestanden[i].sleutels);
      }
  return regels;
}

StipWoorden *
stip_plaat_woorden_lees (const char *bestand, const char *data, gsize lengte, const char *taal, GError **error)
{
  g_autoptr (GArray) regels = make_rules (bestand);

  /* Dutch is what stands there without a language */
  return stip_woorden_new_from_data (bestand, data, lengte, regels, g_strcmp0 (taal, "nl") == 0 ? NULL : taal, error);
}

static void
clear_words (StipPlaatWoorden *self)
{
  stip_plaat_taal_unref (self->taal);
  stip_woorden_unref (self->algemeen);
  stip_woorden_unref (self->woorden);
}

STIP_DEFINE_RECORD (StipPlaatWoorden, stip_plaat_woorden, clear_words)

StipPlaatWoorden *
stip_plaat_woorden_new (const StipPlaatTaal *taal, const StipWoorden *alg, const StipWoorden *woorden)
{
  StipPlaatWoorden *self = g_atomic_rc_box_new0 (StipPlaatWoorden);

  self->taal = stip_plaat_taal_ref (taal);
  self->algemeen = stip_woorden_ref (alg);
  self->woorden = stip_woorden_ref (woorden);
  return self;
}

/* --- the kinds --- */

const char *
stip_plaat_soort_id (StipPlaatSoort soort)
{
  return soorten[soort].id;
}

StipPlaatSoort
stip_plaat_soort_from_id (const char *id)
{
  StipPlaatSoort soort = STIP_PLAAT_DE_WEG;

  while (soort < STIP_PLAAT_AANTAL && g_strcmp0 (soorten[soort].id, id) != 0)
    soort++;
  return soort;
}

const char *
stip_plaat_soort_naam (StipPlaatSoort soort, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? soorten[soort].en : soorten[soort].nl;
}

const char *
stip_plaat_soort_bestand (StipPlaatSoort soort)
{
  return soorten[soort].bestand;
}

StipFase
stip_plaat_soort_fase (StipPlaatSoort soort)
{
  return soorten[soort].fase;
}

StipPlaatSoort
stip_plaat_soort_van_fase (StipFase fase)
{
  for (StipPlaatSoort soort = STIP_PLAAT_FASE_AANMELDEN; soort <= STIP_PLAAT_FASE_NAZORG; soort++)
    if (soorten[soort].fase == fase)
      return soort;
  return STIP_PLAAT_DE_WEG;
}
