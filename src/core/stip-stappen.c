/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-stap.h"

/* The table of steps (domain.md 2.1, 2.7, 6; Beleidsplan Aalsmeer 2025-2028, hoofdstuk 6 en 7, bijlage B; Amstelveen
 * 2021-2024, bijlagen 5 en 6). */

#define B(naam) STIP_TOESTAND_BIT (STIP_TOESTAND_##naam)
#define N(naam) STIP_TOESTAND_##naam

#define REGELEN  (B (INVENTARISATIE) | B (VOORSTEL) | B (GEWEIGERD) | B (DWANGAKKOORD) | B (WSNP_VERZOEK))
#define OPLOSSEN (B (REGELING) | B (WSNP) | B (AFLOSSEN))
#define BESLOTEN (B (TOEGELATEN) | B (STABILISATIE) | REGELEN | OPLOSSEN | B (AFGELOST) | B (NAZORG))
#define OPEN     (B (AANGEMELD) | B (INTAKE) | B (ADVIES) | B (AANVRAAG) | B (AFGEWEZEN) | BESLOTEN)
#define ALTIJD   (OPEN | B (AFGESLOTEN))

/* The phases that are still running end with the trajectory, each where it began. */
#define EINDE_MEE                                                                                                                             \
  { "beeindigingsbeschikking", NULL }, { "traject-einde", NULL }, { "aanmelding-einde", "aanmelding" }, { "intake-einde", "eerste-gesprek" }, \
      { "informatie-en-advies-einde", "informatie-en-advies" }, { "stabilisatie-einde", "stabilisatie" }, { "nazorg-einde", "nazorg" }

#define BEGELEIDING(id_, naam_nl, naam_en, soort_)                                                                                                                                                                                                 \
  { .id = "begeleiding-" id_, .nl = "Begeleiding starten: " naam_nl, .en = "Start guidance: " naam_en, .baan = "begeleiding-" id_, .van = OPEN, .spoor_lijst = STIP_STAP_SPOOR_BEGELEIDING, .spoor_rol = STIP_STAP_SPOOR_BEGIN, .spoor = soort_ }, \
  {                                                                                                                                                                                                                                                \
    .id = "begeleiding-" id_ "-einde", .nl = "Begeleiding beëindigen: " naam_nl, .en = "End guidance: " naam_en, .baan = "begeleiding-" id_, .van = ALTIJD,                                                                                        \
    .spoor_lijst = STIP_STAP_SPOOR_BEGELEIDING, .spoor_rol = STIP_STAP_SPOOR_EINDE, .spoor = soort_                                                                                                                                                \
  }

#define TERUG(id_, naam_nl, naam_en, van_, naar_)                                                                         \
  {                                                                                                                       \
    .id = "terug-" id_, .nl = "Terug naar " naam_nl, .en = "Back to " naam_en, .baan = "pad", .van = van_, .naar = naar_, \
    .soort = "terug-" id_, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN                                                    \
  }

static const StipStap stappen[] = {
  /* --- the path --- */
  { .id = "aanmelden", .nl = "Aanmelden", .en = "Register", .baan = "pad", .van = B (GEEN), .naar = N (AANGEMELD), .soort = "aanmelding", .mee = { { "traject-start", NULL } }, .eist = { "feit.kanaal" }, .vraagt = { "feit.verwijzer", "dossier.crisis", "feit.crisis-soort" } },
  { .id = "eerste-gesprek", .nl = "Eerste gesprek vastleggen", .en = "Record the first talk", .baan = "pad", .van = B (AANGEMELD), .naar = N (INTAKE), .soort = "eerste-gesprek", .mee = { { "aanmelding-einde", "aanmelding" } }, .eist = { "dossier.crisis" }, .vraagt = { "feit.weken", "feit.identiteit" }, .vlaggen = STIP_STAP_PLANBAAR },
  { .id = "advies", .nl = "Informatie en advies geven", .en = "Give information and advice", .baan = "pad", .van = B (INTAKE), .naar = N (ADVIES), .soort = "informatie-en-advies" },
  { .id = "aanvraag", .nl = "Aanvraag vastleggen", .en = "Record the request", .baan = "pad", .van = B (INTAKE) | B (ADVIES), .naar = N (AANVRAAG), .soort = "aanvraag", .eist = { "feit.weken" }, .vraagt = { "feit.identiteit" } },
  { .id = "plan-van-aanpak", .nl = "Plan van aanpak afronden", .en = "Complete the plan", .baan = "pad", .van = B (INTAKE) | B (ADVIES) | B (AANVRAAG), .soort = "plan-van-aanpak", .niet = { "plan-van-aanpak" } },
  { .id = "toelating", .nl = "Toelaten: beschikking versturen", .en = "Admit: send the decision", .baan = "pad", .van = B (AANVRAAG), .naar = N (TOEGELATEN), .soort = "beschikking", .mee = { { "intake-einde", "eerste-gesprek" } }, .na = { "plan-van-aanpak" }, .eist = { "feit.identiteit=ja" }, .vraagt = { "feit.problematisch" }, .vast = { { "dossier.beschikkingssoort", "Toelatingsbeschikking" } }, .toets = "beschikking" },
  { .id = "afwijzing", .nl = "Afwijzen: beschikking versturen", .en = "Refuse: send the decision", .baan = "pad", .van = B (AANVRAAG), .naar = N (AFGEWEZEN), .soort = "beschikking", .mee = { { "intake-einde", "eerste-gesprek" } }, .eist = { "feit.afwijzingsgrond" }, .vast = { { "dossier.beschikkingssoort", "Afwijzingsbeschikking" } }, .toets = "beschikking" },
  { .id = "afstand", .nl = "Inwoner ziet af van een beschikking", .en = "The resident waives the decision", .baan = "pad", .van = B (AANVRAAG), .naar = N (TOEGELATEN), .soort = "afstand-beschikking", .mee = { { "intake-einde", "eerste-gesprek" } }, .na = { "plan-van-aanpak" }, .vlaggen = STIP_STAP_REDEN },
  { .id = "herziening", .nl = "Alsnog toelaten: beschikking herzien", .en = "Admit after all: revise the decision", .baan = "pad", .van = B (AFGEWEZEN), .naar = N (TOEGELATEN), .soort = "beschikking-herzien", .vast = { { "dossier.beschikkingssoort", "Toelatingsbeschikking" }, { "feit.afwijzingsgrond", "" } }, .toets = "beschikking", .vlaggen = STIP_STAP_REDEN },
  { .id = "stabilisatie", .nl = "Stabilisatie starten", .en = "Start stabilisation", .baan = "pad", .van = B (TOEGELATEN), .naar = N (STABILISATIE), .soort = "stabilisatie" },
  { .id = "stabilisatie-verlengen", .nl = "Stabilisatie verlengen", .en = "Extend the stabilisation", .baan = "pad", .van = B (STABILISATIE), .spoor = "stabilisatie", .vlaggen = STIP_STAP_VERLENGT | STIP_STAP_REDEN },
  { .id = "inventarisatie", .nl = "Saldo's opvragen", .en = "Ask for the balances", .baan = "pad", .van = B (TOEGELATEN) | B (STABILISATIE), .naar = N (INVENTARISATIE), .soort = "saldo-gevraagd", .mee = { { "stabilisatie-einde", "stabilisatie" }, { "regeling-ingediend", NULL } } },
  { .id = "saldo-rappel", .nl = "Rappel saldo versturen", .en = "Send the reminder for balances", .baan = "pad", .van = B (INVENTARISATIE), .soort = "saldo-rappel" },
  { .id = "saldo-gebeld", .nl = "Schuldeisers bellen", .en = "Phone the creditors", .baan = "pad", .van = B (INVENTARISATIE), .soort = "saldo-gebeld" },
  { .id = "saldo-compleet", .nl = "Saldo's zijn compleet", .en = "Balances are complete", .baan = "pad", .van = B (INVENTARISATIE), .soort = "saldo-compleet" },
  { .id = "voorstel", .nl = "Voorstel versturen", .en = "Send the proposal", .baan = "pad", .van = B (INVENTARISATIE), .naar = N (VOORSTEL), .soort = "voorstel-verstuurd", .na = { "saldo-compleet" }, .eist = { "dossier.oplossingssoort" }, .vraagt = { "dossier.vtlb" }, .toets = "voorstel" },
  { .id = "voorstel-rappel", .nl = "Rappel voorstel versturen", .en = "Send the reminder for the proposal", .baan = "pad", .van = B (VOORSTEL), .soort = "voorstel-rappel" },
  { .id = "voorstel-compleet", .nl = "Alle antwoorden zijn binnen", .en = "All answers are in", .baan = "pad", .van = B (VOORSTEL), .soort = "voorstel-compleet" },
  { .id = "akkoord", .nl = "Regeling is rond", .en = "The arrangement is reached", .baan = "pad", .van = B (VOORSTEL), .naar = N (REGELING), .soort = "regeling-toegekend", .mee = { { "toekenning", NULL }, { "voorstel-compleet", NULL } }, .vast = { { "dossier.dwangakkoord", "nee" } } },
  { .id = "weigering", .nl = "Voorstel is geweigerd", .en = "The proposal is refused", .baan = "pad", .van = B (VOORSTEL), .naar = N (GEWEIGERD), .soort = "voorstel-geweigerd" },
  { .id = "heroverweging", .nl = "Heroverweging vragen", .en = "Ask to reconsider", .baan = "pad", .van = B (GEWEIGERD), .naar = N (VOORSTEL), .soort = "heroverweging", .vlaggen = STIP_STAP_WIST, .vast = { { "dossier.dwangakkoord", "" } } },
  { .id = "dwangakkoord", .nl = "Dwangakkoord vragen", .en = "Ask for a compulsory composition", .baan = "pad", .van = B (GEWEIGERD), .naar = N (DWANGAKKOORD), .soort = "verzoek-dwangakkoord", .niet = { "verzoek-dwangakkoord" } },
  { .id = "dwangakkoord-toegewezen", .nl = "Dwangakkoord is toegewezen", .en = "The compulsory composition is granted", .baan = "pad", .van = B (DWANGAKKOORD), .naar = N (REGELING), .soort = "regeling-toegekend", .mee = { { "toekenning", NULL }, { "dwangakkoord-uitspraak", NULL } }, .vast = { { "dossier.dwangakkoord", "ja" } } },
  { .id = "dwangakkoord-afgewezen", .nl = "Dwangakkoord is afgewezen", .en = "The compulsory composition is refused", .baan = "pad", .van = B (DWANGAKKOORD), .naar = N (GEWEIGERD), .soort = "dwangakkoord-afgewezen", .vast = { { "dossier.dwangakkoord", "nee" } } },
  /* Fw 285 lid 1 f: no attempt is needed where there can be no plan */
  { .id = "wsnp-verklaring", .nl = "Wsnp-verklaring afgeven", .en = "Give the Wsnp declaration", .baan = "pad", .van = B (TOEGELATEN) | B (STABILISATIE) | B (INVENTARISATIE) | B (GEWEIGERD), .naar = N (WSNP_VERZOEK), .soort = "wsnp-verklaring", .mee = { { "stabilisatie-einde", "stabilisatie" }, { "regeling-afgewezen", "regeling-ingediend" } } },
  { .id = "wsnp-toelating", .nl = "Toegelaten tot de Wsnp", .en = "Admitted to the Wsnp", .baan = "pad", .van = B (WSNP_VERZOEK), .naar = N (WSNP), .soort = "wsnp-toelating" },
  { .id = "wsnp-afgewezen", .nl = "Wsnp is afgewezen", .en = "The Wsnp is refused", .baan = "pad", .van = B (WSNP_VERZOEK), .naar = N (GEWEIGERD), .soort = "wsnp-afgewezen" },
  { .id = "aflossen", .nl = "Aflossen starten", .en = "Start repaying", .baan = "pad", .van = B (REGELING), .naar = N (AFLOSSEN), .soort = "aflossen", .eist = { "dossier.oplossingssoort" } },
  { .id = "eerste-aflossing", .nl = "Eerste aflossing vastleggen", .en = "Record the first repayment", .baan = "pad", .van = B (AFLOSSEN), .soort = "eerste-aflossing", .niet = { "eerste-aflossing" } },
  { .id = "hercontrole", .nl = "Hercontrole vastleggen", .en = "Record the income review", .baan = "pad", .van = B (AFLOSSEN) | B (WSNP), .soort = "hercontrole", .vlaggen = STIP_STAP_PLANBAAR },
  { .id = "afgelost", .nl = "Alles is afgelost", .en = "All is repaid", .baan = "pad", .van = B (AFLOSSEN), .naar = N (AFGELOST), .soort = "aflossen-einde" },
  { .id = "schone-lei", .nl = "Schone lei vastleggen", .en = "Record the clean slate", .baan = "pad", .van = B (WSNP), .naar = N (AFGELOST), .soort = "wsnp-einde" },
  { .id = "nazorg", .nl = "Nazorg starten", .en = "Start aftercare", .baan = "pad", .van = B (AFGELOST), .naar = N (NAZORG), .soort = "nazorg" },
  { .id = "signaalcontrole", .nl = "Signalen nakijken", .en = "Check the signals", .baan = "pad", .van = B (AFGELOST) | B (NAZORG) | B (AFGESLOTEN), .soort = "signaalcontrole" },
  { .id = "afronden", .nl = "Afronden", .en = "Complete", .baan = "pad", .van = B (ADVIES) | B (AFGELOST) | B (NAZORG), .naar = N (AFGESLOTEN), .soort = "uitstroom", .mee = { EINDE_MEE }, .eist = { "feit.oorzaak" }, .vraagt = { "dossier.uitstroom_omschrijving" }, .toets = "beeindiging", .vlaggen = STIP_STAP_SLUIT },
  { .id = "beeindigen", .nl = "Eerder beëindigen", .en = "End early", .baan = "pad", .van = OPEN, .naar = N (AFGESLOTEN), .soort = "uitstroom", .mee = { EINDE_MEE, { "regeling-ingetrokken", "regeling-ingediend" } }, .eist = { "feit.oorzaak" }, .vraagt = { "dossier.uitstroom_omschrijving" }, .toets = "beeindiging", .vlaggen = STIP_STAP_SLUIT | STIP_STAP_VROEG },

  /* --- back --- */
  TERUG ("aanmelding", "aanmelding", "registration", B (INTAKE), N (AANGEMELD)),
  TERUG ("intake", "intake", "intake", B (ADVIES) | B (AANVRAAG), N (INTAKE)),
  { .id = "terug-aanvraag", .nl = "Terug naar aanvraag", .en = "Back to the request", .baan = "pad", .van = B (TOEGELATEN) | B (AFGEWEZEN), .naar = N (AANVRAAG), .soort = "terug-aanvraag", .vast = { { "dossier.beschikkingssoort", "" } }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },
  TERUG ("toelating", "toelating", "admission", B (STABILISATIE), N (TOEGELATEN)),
  { .id = "terug-stabilisatie", .nl = "Terug naar stabilisatie", .en = "Back to stabilisation", .baan = "pad", .van = REGELEN | OPLOSSEN, .naar = N (STABILISATIE), .soort = "terug-stabilisatie", .vast = { { "dossier.dwangakkoord", "" } }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },
  { .id = "terug-inventarisatie", .nl = "Terug naar inventarisatie", .en = "Back to listing the debts", .baan = "pad", .van = B (VOORSTEL) | B (GEWEIGERD) | B (DWANGAKKOORD) | B (WSNP_VERZOEK) | B (REGELING) | B (AFLOSSEN), .naar = N (INVENTARISATIE), .soort = "terug-inventarisatie", .vast = { { "dossier.dwangakkoord", "" } }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },
  { .id = "terug-voorstel", .nl = "Terug naar voorstel", .en = "Back to the proposal", .baan = "pad", .van = B (REGELING) | B (AFLOSSEN), .naar = N (VOORSTEL), .soort = "terug-voorstel", .vast = { { "dossier.dwangakkoord", "" } }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },
  { .id = "terug-aflossen", .nl = "Terug naar aflossen", .en = "Back to repaying", .baan = "pad", .van = B (AFGELOST) | B (NAZORG), .naar = N (AFLOSSEN), .soort = "terug-aflossen", .na = { "aflossen" }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },
  { .id = "terug-wsnp", .nl = "Terug naar de Wsnp", .en = "Back to the Wsnp", .baan = "pad", .van = B (AFGELOST) | B (NAZORG), .naar = N (WSNP), .soort = "terug-wsnp", .na = { "wsnp-toelating" }, .vlaggen = STIP_STAP_WIST | STIP_STAP_REDEN },

  /* --- parallel tracks --- */
  { .id = "crisis", .nl = "Crisis melden", .en = "Report a crisis", .baan = "crisis", .van = OPEN, .soort = "crisis", .eist = { "feit.crisis-soort" }, .vast = { { "dossier.crisis", "ja" } }, .spoor_lijst = STIP_STAP_SPOOR_CRISIS, .spoor_rol = STIP_STAP_SPOOR_BEGIN },
  { .id = "crisis-einde", .nl = "Crisis is voorbij", .en = "The crisis is over", .baan = "crisis", .van = ALTIJD, .soort = "crisis-einde", .spoor_lijst = STIP_STAP_SPOOR_CRISIS, .spoor_rol = STIP_STAP_SPOOR_EINDE },
  { .id = "moratorium-vragen", .nl = "Moratorium vragen (Fw 287b)", .en = "Ask for a moratorium (Fw 287b)", .baan = "moratorium", .van = OPEN, .soort = "moratorium-gevraagd", .spoor_lijst = STIP_STAP_SPOOR_MORATORIUM, .spoor_rol = STIP_STAP_SPOOR_AANVRAAG },
  { .id = "moratorium", .nl = "Moratorium is toegewezen", .en = "The moratorium is granted", .baan = "moratorium", .van = OPEN, .soort = "moratorium", .na = { "moratorium-gevraagd" }, .spoor_lijst = STIP_STAP_SPOOR_MORATORIUM, .spoor_rol = STIP_STAP_SPOOR_BEGIN },
  { .id = "moratorium-afgewezen", .nl = "Moratorium is afgewezen", .en = "The moratorium is refused", .baan = "moratorium", .van = OPEN, .soort = "moratorium-afgewezen", .na = { "moratorium-gevraagd" } },
  { .id = "moratorium-einde", .nl = "Moratorium is geëindigd", .en = "The moratorium has ended", .baan = "moratorium", .van = ALTIJD, .soort = "moratorium-einde", .na = { "moratorium" }, .spoor_lijst = STIP_STAP_SPOOR_MORATORIUM, .spoor_rol = STIP_STAP_SPOOR_EINDE },
  { .id = "afkoeling-vragen", .nl = "Afkoelingsperiode vragen (Wgs 5)", .en = "Ask for a cooling-off period (Wgs 5)", .baan = "afkoeling", .van = OPEN, .soort = "afkoelingsperiode-gevraagd" },
  { .id = "afkoeling", .nl = "Afkoelingsperiode is begonnen", .en = "The cooling-off period has begun", .baan = "afkoeling", .van = OPEN, .soort = "afkoelingsperiode", .na = { "afkoelingsperiode-gevraagd" } },
  { .id = "afkoeling-einde", .nl = "Afkoelingsperiode is geëindigd", .en = "The cooling-off period has ended", .baan = "afkoeling", .van = ALTIJD, .soort = "afkoelingsperiode-einde", .na = { "afkoelingsperiode" } },
  BEGELEIDING ("coaching", "budgetcoaching", "budget coaching", "Budgetcoaching"),
  BEGELEIDING ("beheer", "budgetbeheer", "budget management", "Budgetbeheer"),
  BEGELEIDING ("budget", "budgetbegeleiding", "budget guidance", "Budgetbegeleiding"),
  BEGELEIDING ("dfd", "lange termijn (DFD)", "long term (DFD)", "Lange Termijn Begeleiding (DFD)"),
  { .id = "bewind", .nl = "Beschermingsbewind is ingesteld", .en = "An administrator is appointed", .baan = "bewind", .van = OPEN, .soort = "bewind", .spoor_lijst = STIP_STAP_SPOOR_BEGELEIDING, .spoor_rol = STIP_STAP_SPOOR_BEGIN, .spoor = "Beschermingsbewind" },
  { .id = "bewind-advies", .nl = "Advies over bewind geven", .en = "Give advice on the administration", .baan = "bewind", .van = ALTIJD, .soort = "bewind-advies", .na = { "bewind" } },
  { .id = "bewind-einde", .nl = "Beschermingsbewind is geëindigd", .en = "The administration has ended", .baan = "bewind", .van = ALTIJD, .soort = "bewind-einde", .spoor_lijst = STIP_STAP_SPOOR_BEGELEIDING, .spoor_rol = STIP_STAP_SPOOR_EINDE, .spoor = "Beschermingsbewind" },
  { .id = "vish-aanmelden", .nl = "Aanmelden bij VISH", .en = "Register with VISH", .baan = "vish", .van = OPEN, .soort = "vish-aangemeld" },
  { .id = "vish-afmelden", .nl = "Afmelden bij VISH", .en = "Deregister from VISH", .baan = "vish", .van = ALTIJD, .soort = "vish-afgemeld", .na = { "vish-aangemeld" } },
  { .id = "klacht", .nl = "Klacht vastleggen", .en = "Record a complaint", .baan = "klacht", .van = ALTIJD, .soort = "klacht" },
  { .id = "klacht-afhandelen", .nl = "Klacht afhandelen", .en = "Settle the complaint", .baan = "klacht", .van = ALTIJD, .soort = "klacht-afgehandeld", .na = { "klacht" } },
  { .id = "bezwaar", .nl = "Bezwaar vastleggen", .en = "Record an objection", .baan = "bezwaar", .van = ALTIJD, .soort = "bezwaar" },
  { .id = "bezwaar-besluit", .nl = "Besluit op bezwaar nemen", .en = "Decide on the objection", .baan = "bezwaar", .van = ALTIJD, .soort = "bezwaar-besluit", .na = { "bezwaar" } },
  { .id = "mdo", .nl = "Overleg met anderen (MDO)", .en = "Consult with others (MDO)", .baan = "mdo", .van = OPEN, .soort = "mdo", .eist = { "feit.mdo-toestemming=ja" }, .vlaggen = STIP_STAP_PLANBAAR },
  { .id = "kennismaking", .nl = "Kennismaken", .en = "Get acquainted", .baan = "overdracht", .van = OPEN, .soort = "kennismaking", .na = { "overdracht" }, .vlaggen = STIP_STAP_PLANBAAR },
};

const StipStap *
stip_stap_alle (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (stappen);
  return stappen;
}

const StipStap *
stip_stap_zoek (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stappen); i++)
    if (g_strcmp0 (stappen[i].id, id) == 0)
      return &stappen[i];
  return NULL;
}

const char *
stip_stap_naam (const StipStap *stap, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? stap->en : stap->nl;
}

gboolean
stip_stap_is_terug (const StipStap *stap)
{
  return (stap->vlaggen & STIP_STAP_REDEN) != 0 && (stap->vlaggen & STIP_STAP_WIST) != 0;
}

const StipStap *
stip_stap_van_termijn (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn, StipDatum vandaag)
{
  const StipTermijnRegel *regel = termijn->hand_id == 0 ? stip_profiel_termijn (profiel, termijn->id) : NULL;

  for (char **tot = regel != NULL ? regel->tot : NULL; tot != NULL && *tot != NULL; tot++)
    for (gsize i = 0; i < G_N_ELEMENTS (stappen); i++)
      if (g_strcmp0 (stappen[i].soort, *tot) == 0 && stip_stap_past (&stappen[i], dossier, vandaag))
        return &stappen[i];
  return NULL;
}

const StipStap *
stip_stap_van_soort (const char *soort_id, StipToestand toestand)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stappen); i++)
    if (g_strcmp0 (stappen[i].soort, soort_id) == 0 && (stappen[i].van & STIP_TOESTAND_BIT (toestand)) != 0)
      return &stappen[i];
  return NULL;
}
