/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-meekijk-woorden.h"

#include "core/stip-meekijk-situatie.h"

static const StipWoordRegel vaste_regels[] = {
  { "Algemeen", "Groet", "{naam}" },
  { "Algemeen", "GroetZonderNaam", "" },
  { "Algemeen", "Stap", "{stap} {woord}" },
  { "Algemeen", "WatDoenWij", "" },
  { "Algemeen", "UwAfspraak", "" },
  { "Algemeen", "WatDoetU", "" },
  { "Algemeen", "Vandaag", "" },
  { "Algemeen", "Morgen", "" },
  { "Algemeen", "OverDagen", "{dagen}" },
  { "Algemeen", "DagEnTijd", "{dag} {tijd}" },
  { "Algemeen", "DeWeg", "" },
  { "Algemeen", "BentHier", "{woord}" },
  { "Algemeen", "Klaar", "" },
  { "Algemeen", "Nu", "" },
  { "Algemeen", "Straks", "" },
  { "Algemeen", "Verwacht", "{maand}" },
  { "Algemeen", "Vrij", "{dag}" },
  { "Algemeen", "VrijVerwacht", "{maand}" },
  { "Algemeen", "VrijKort", "" },
  { "Weg", "Aanmelding", "" },
  { "Weg", "Intake", "" },
  { "Weg", "Stabilisatie", "" },
  { "Weg", "Schuldregeling", "" },
  { "Weg", "Oplossing", "" },
  { "Weg", "Nazorg", "" },
  { "Momenten", "EersteGesprek", "" },
  { "Momenten", "Beschikking", "" },
  { "Momenten", "Huisbezoek", "" },
  { "Momenten", "SaldoGevraagd", "" },
  { "Momenten", "VoorstelVerstuurd", "" },
  { "Momenten", "RegelingToegekend", "" },
  { "Momenten", "Aflossen", "" },
  { "Momenten", "AflossenEinde", "" },
  { "Momenten", "Afspraak", "" },
  { "Afspraak geen", "Plaat", "" },
  { "Afspraak geen", "Titel", "" },
  { "Afspraak geen", "Tekst", "" },
  { "Situatie antwoorden", "WijTitelEen", "{gevraagd}" },
  { "Situatie antwoorden", "WijTekstEen", "" },
};

static const char *const afspraken[] = { "Afspraak gesprek", "Afspraak huisbezoek", "Afspraak telefoon" };

static const StipWoordRegel afspraak_regels[] = {
  { NULL, "Plaat", "" },
  { NULL, "Tekst", "{consulent}" },
  { NULL, "TekstZonderNaam", "" },
  { NULL, "TekstZonderTijd", "" },
};

static const char *const situatie_sleutels[] = { "Zin", "WijPlaat", "WijTitel", "WijTekst", "UPlaat", "UTitel", "UTekst" };

static void
add_situation (GArray *regels, const char *id)
{
  g_autofree char *naam = g_strconcat ("Situatie ", id, NULL);
  const char      *groep = g_intern_string (naam);
  gboolean         telt = g_str_equal (id, "antwoorden");

  for (gsize i = 0; i < G_N_ELEMENTS (situatie_sleutels); i++)
    {
      StipWoordRegel regel = { groep, situatie_sleutels[i], "" };
      if (telt && g_str_equal (regel.sleutel, "WijTitel"))
        regel.plaatsen = "{antwoord} {gevraagd}";
      else if (telt && g_str_equal (regel.sleutel, "WijTekst"))
        regel.plaatsen = "{rest}";
      g_array_append_val (regels, regel);
    }
}

StipWoorden *
stip_meekijk_woorden_new_from_data (const char *naam, const char *data, gsize lengte, const char *taal, GError **error)
{
  g_autoptr (GArray) regels = g_array_new (FALSE, FALSE, sizeof (StipWoordRegel));

  g_array_append_vals (regels, vaste_regels, G_N_ELEMENTS (vaste_regels));
  for (gsize i = 0; i < G_N_ELEMENTS (afspraken); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (afspraak_regels); j++)
      {
        StipWoordRegel regel = { afspraken[i], afspraak_regels[j].sleutel, afspraak_regels[j].plaatsen };
        g_array_append_val (regels, regel);
      }
  for (StipMeekijkSituatie situatie = 0; situatie < STIP_MEEKIJK_AANTAL; situatie++)
    add_situation (regels, stip_meekijk_situatie_id (situatie));
  return stip_woorden_new_from_data (naam, data, lengte, regels, taal, error);
}
