/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-praktijk.h"

/* Vera Voorbeeld, as the drawings of the design show her on Tuesday 19 May 2026: fourteen claims, ten of thirteen
 * creditors answered, three to phone, a talk and a proposal planned. */

#define UUR(u, m) ((u)*60 + (m))

static const StipDemoMens kinderen[] = { { "Vigo", "Man", 12 * 12 + 4 }, { "Vita", "Vrouw", 9 * 12 + 10 }, { NULL } };

static const StipDemoMoment momenten[] = {
  { -169, "traject-start", -1, NULL },
  { -169, "aanmelding", UUR (10, 20), "Vera belde zelf, na een brief van de woonstichting." },
  { -158, "aanmelding-einde", -1, NULL },
  { -158, "eerste-gesprek", UUR (9, 30), "Twee kinderen, een baan voor 28 uur, geen overzicht meer sinds de reorganisatie vorig jaar. Uitgelegd hoe het verder gaat en hoe lang het duurt." },
  { -144, "telefoon", UUR (14, 10), "Loonstroken en huurcontract ontvangen. Nog te doen: jaaropgave." },
  { -123, "bericht", UUR (11, 35), "Jaaropgave binnen, alles compleet voor het plan." },
  { -118, "plan-van-aanpak", -1, "Samen doorgenomen, met streefdata voor saldo en voorstel." },
  { -118, "intake-einde", -1, NULL },
  { -118, "beschikking", -1, "Toelating, met plan van aanpak en tijdpad." },
  { -118, "stabilisatie", -1, "Vaste lasten via budgetbeheer; schuldeisers hebben bericht." },
  { -97, "gesprek", UUR (10, 0), "Budget van deze maand: er blijft iets over voor de schoolreis." },
  { -76, "huisbezoek", UUR (14, 0), "Papieren geordend. Met maatje Yara Verzonnen (thuisadministratie)." },
  { -55, "telefoon", UUR (15, 5), "Sinds de beschikking geen nieuwe achterstand. Klaar om te gaan regelen." },
  { -41, "stabilisatie-einde", -1, NULL },
  { -41, "saldo-gevraagd", UUR (11, 2), "Saldo gevraagd bij 13 schuldeisers. Begin schuldregeling; rente stopt vanaf deze datum." },
  { -41, "regeling-ingediend", -1, NULL },
  { -20, "saldo-rappel", UUR (9, 15), "Rappel verstuurd aan 6 schuldeisers: brief “herinnering saldo”, 6 stukken." },
  { -6, "saldo-gebeld", -1, "Rappeltermijn voorbij: 3 van 6 antwoordden (Telecom Bedacht, Waterbedrijf Schets, Tandarts De Oefening). De andere 3 bellen we na." },
  { -1, "telefoon", UUR (15, 40), "Vera belde: brief van Sportschool Nergens. Niet betalen; wij bellen ze deze week." },
  { 3, "afspraak", -1, "3 schuldeisers bellen: geen antwoord op saldoverzoek en rappel." },
  { 9, "gesprek", UUR (10, 30), "Het voorstel doornemen. Met Vera, Dorpsplein 1, kamer 4." },
  { 24, "voorstel-verstuurd", -1, "Voorstel naar 13 schuldeisers. Streefdatum uit het plan van aanpak." },
  { 0 }
};

static const StipDemoVordering vorderingen[] = {
  { "Gemeente Demodorp, belastingen", NULL, "AB-20441907", "Publiek", "preferent", 84210, 0, 0, -33 },
  { "Belastingkantoor Verzonnen", NULL, "1180.22.467.H.56", "Publiek", "preferent", 190600, 0, 0, -29 },
  { "Krediet Modelbank", NULL, "70884102.3", "Overig", "concurrent", 850000, 45000, 0, -35 },
  { "Woonstichting De Proef", "Deurwaarders Schets & Schijn", "104417.12", "Overig", "concurrent", 198720, 3316, 29808, -39 },
  { "Energie Voorbeeld", NULL, "EV 40770315", "Nuts", "concurrent", 214527, 0, 0, -27 },
  { "Zorgverzekeraar Fictief", NULL, "401882064", "Zorg", "concurrent", 176490, 0, 0, -25 },
  { "Postorder Maquette", "Incasso Denkbaar", "31-5508-2217", "Overig", "concurrent", 104860, 3799, 15729, 0 },
  { "Telecom Bedacht", "Incasso Denkbaar", "TB55102938", "Overig", "concurrent", 58100, 2115, 8715, -12 },
  { "Webwinkel Droomdoos", NULL, "DD600418275", "Overig", "concurrent", 56240, 0, 0, 0 },
  { "Boeteloket Verzonnen", NULL, "4400 8127 3366", "Publiek", "concurrent", 47400, 0, 0, -36 },
  { "Tandarts De Oefening", NULL, "R2025-118", "Zorg", "concurrent", 38520, 0, 0, -7 },
  { "Waterbedrijf Schets", NULL, "W8114620", "Nuts", "concurrent", 31865, 0, 0, -13 },
  { "Sportschool Nergens", NULL, "LID 20417", "Overig", "concurrent", 21475, 0, 0, 0 },
  { "Lening van familie", NULL, NULL, "Overig", "concurrent", 150000, 0, 0, 0, .prive = TRUE, .buiten = "Niet op papier: Vera maakt na afloop een eigen afspraak met haar zus." },
  { NULL }
};

static const StipDemoBelofte beloften[] = {
  { "Hoort het voorstel van ons", "belofte", -76, 9, 0, "Afgesproken bij het huisbezoek: voordat het naar de schuldeisers gaat, in een gesprek." },
  { "Voorstel naar 13 schuldeisers", "schuldeisers", -118, 24, 0, "Streefdatum uit het plan van aanpak." },
  { NULL }
};

static const StipDemoSpoor sporen[] = {
  { 'b', "Budgetbeheer", -111, 0, NULL },
  { 'b', "Budgetbegeleiding", -76, 0, "Maatje Yara Verzonnen, om de week." },
  { 0 }
};

const StipDemoVerhaal stip_demo_vera = {
  .mens = { "Vera", "Vrouw", 39 * 12 + 5 },
  .achternaam = "Voorbeeld",
  .straat = "Voorbeeldstraat",
  .huisnummer = "12",
  .postcode = "9999AB",
  .huishouden = "alleenstaande ouder",
  .doelgroepen = "gezin",
  .kinderen = kinderen,
  .in_regeling = TRUE,
  .momenten = momenten,
  .vorderingen = vorderingen,
  .beloften = beloften,
  .sporen = sporen,
  .kennis = &stip_demo_kennis_vera,
};
