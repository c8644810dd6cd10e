/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-schuldeisers.h"

#define PREFERENT  "preferent"
#define CONCURRENT "concurrent"
#define GEZEKERD   "gezekerd"
#define IEDER      STIP_EISER_IEDER
#define ZZP        STIP_EISER_ZZP
#define OUDER      STIP_EISER_OUDER
#define PRIVE      STIP_EISER_PRIVE

#define NIET_OP_PAPIER "Niet op papier: lening tussen bekenden; na afloop een eigen afspraak."
#define STUDIESCHULD   "Studieschuld: eigen regels, aflossen staat stil tijdens de regeling."
#define STRAF          "Straf van de rechter: blijft ook na een schone lei bestaan."

static const StipDemoSchuldeiser schuldeisers[] = {
  { "Gemeente Demodorp, belastingen", "Publiek", PREFERENT, 90, 1600, "AB-########", IEDER, NULL },
  { "Belastingkantoor Verzonnen", "Publiek", PREFERENT, 250, 6400, "####.##.###.H.##", IEDER, NULL },
  { "Waterschap Denkbeeldig Land", "Publiek", PREFERENT, 80, 900, "WS #######", IEDER, NULL },
  { "Gemeente Demodorp, terugvordering bijstand", "Publiek", PREFERENT, 300, 8200, "TV/##/####", IEDER, NULL },
  { "Uitkeringsloket Schets", "Publiek", PREFERENT, 200, 5200, "UL#######", IEDER, NULL },
  { "Toeslagenkantoor Maquette", "Publiek", CONCURRENT, 180, 7400, "T##-######", IEDER, NULL },
  { "Boeteloket Verzonnen", "Publiek", CONCURRENT, 65, 1900, "#### #### ####", IEDER, NULL },
  { "Strafvorderingsloket Luchtkasteel", "Publiek", CONCURRENT, 300, 2400, "SV-######", IEDER, STRAF },
  { "Studiefonds Droombeeld", "Publiek", CONCURRENT, 1800, 26000, "SF########", IEDER, STUDIESCHULD },
  { "Zorgpremiekantoor Fictief", "Publiek", CONCURRENT, 300, 3600, "ZP.######", IEDER, NULL },
  { "Omgevingsdienst Nergens", "Publiek", CONCURRENT, 120, 950, "OD####", ZZP, NULL },
  { "Omzetbelastingkantoor Verzonnen", "Publiek", PREFERENT, 600, 14000, "####.##.###.B.##", ZZP, NULL },
  { "Zorgverzekeraar Fictief", "Zorg", CONCURRENT, 160, 2600, "#########", IEDER, NULL },
  { "Zorgverzekeraar Denkbeeld", "Zorg", CONCURRENT, 160, 2900, "ZD-#######", IEDER, NULL },
  { "Onderlinge Schijnzeker", "Zorg", CONCURRENT, 140, 2200, "P########", IEDER, NULL },
  { "Tandarts De Oefening", "Zorg", CONCURRENT, 60, 980, "R####-###", IEDER, NULL },
  { "Ziekenhuis Het Voorbeeld", "Zorg", CONCURRENT, 95, 885, "HV#######", IEDER, NULL },
  { "Apotheek Proefdosis", "Zorg", CONCURRENT, 25, 340, "####/##", IEDER, NULL },
  { "Huisartsenpost Schijndorp", "Zorg", CONCURRENT, 40, 290, "HP-#####", IEDER, NULL },
  { "Fysiotherapie Testspier", "Zorg", CONCURRENT, 45, 520, "F######", IEDER, NULL },
  { "Energie Voorbeeld", "Nuts", CONCURRENT, 280, 4300, "EV ########", IEDER, NULL },
  { "Stroom & Schijn", "Nuts", CONCURRENT, 220, 3700, "SS-######-#", IEDER, NULL },
  { "Groene Gedachte Energie", "Nuts", CONCURRENT, 240, 3900, "GG.#######", IEDER, NULL },
  { "Netbeheer Luchtledig", "Nuts", CONCURRENT, 90, 1100, "NB########", IEDER, NULL },
  { "Waterbedrijf Schets", "Nuts", CONCURRENT, 70, 860, "W#######", IEDER, NULL },
  { "Stadswarmte Hersenspinsel", "Nuts", CONCURRENT, 210, 2700, "SH-######", IEDER, NULL },
  { "Woningstichting Maquette", "Overig", CONCURRENT, 480, 5900, "HUUR-######", IEDER, NULL },
  { "Woonstichting De Proef", "Overig", CONCURRENT, 520, 6200, "######.##", IEDER, NULL },
  { "Verhuurkantoor Kladhuis", "Overig", CONCURRENT, 900, 8800, "VK####", IEDER, NULL },
  { "Telecom Bedacht", "Overig", CONCURRENT, 85, 1450, "TB########", IEDER, NULL },
  { "Mobiel Nergens", "Overig", CONCURRENT, 70, 1300, "MN-#######", IEDER, NULL },
  { "Kabel Ymaginair", "Overig", CONCURRENT, 60, 640, "KY######", IEDER, NULL },
  { "Postorder Maquette", "Overig", CONCURRENT, 150, 3800, "##-####-####", IEDER, NULL },
  { "Webwinkel Droomdoos", "Overig", CONCURRENT, 40, 1200, "DD#########", IEDER, NULL },
  { "Achterafbetalen Voorlopig", "Overig", CONCURRENT, 25, 760, "AV-##########", IEDER, NULL },
  { "Klikbetaal Zomaar", "Overig", CONCURRENT, 30, 690, "KZ########", IEDER, NULL },
  { "Krediet Modelbank", "Overig", CONCURRENT, 1400, 15500, "########.#", IEDER, NULL },
  { "Bank Denkbeeld, rood staan", "Overig", CONCURRENT, 200, 2500, "RC ####.##.###", IEDER, NULL },
  { "Creditcard Fabel", "Overig", CONCURRENT, 300, 5000, "#### **** **** ####", IEDER, NULL },
  { "Autokrediet Droomwagen", "Overig", GEZEKERD, 1800, 9800, "AD-######", IEDER, NULL },
  { "Sportschool Nergens", "Overig", CONCURRENT, 45, 520, "LID #####", IEDER, NULL },
  { "Autoverzekeraar Schijnzeker", "Overig", CONCURRENT, 90, 1250, "A########", IEDER, NULL },
  { "Inboedelverzekering Voorzorgje", "Overig", CONCURRENT, 40, 430, "IV######", IEDER, NULL },
  { "Uitvaartverzekering Nadagen", "Overig", CONCURRENT, 50, 480, "UN-#####", IEDER, NULL },
  { "Meubelhuis De Maquette", "Overig", CONCURRENT, 250, 3400, "MM######", IEDER, NULL },
  { "Witgoed Wensdroom", "Overig", CONCURRENT, 180, 1700, "WW-####", IEDER, NULL },
  { "Kinderopvang Luchtballon", "Overig", CONCURRENT, 150, 2900, "KDV #####", OUDER, NULL },
  { "Rijschool Proefrit", "Overig", CONCURRENT, 120, 1650, "####", IEDER, NULL },
  { "Loterij Schone Schijn", "Overig", CONCURRENT, 30, 350, "L#######", IEDER, NULL },
  { "Streekvervoer Heen en Weer", "Overig", CONCURRENT, 55, 620, "UVB ########", IEDER, NULL },
  { "Parkeerbeheer Stilstand", "Overig", CONCURRENT, 65, 780, "PB########", IEDER, NULL },
  { "Dierenkliniek De Kladkat", "Overig", CONCURRENT, 90, 1400, "D#####", IEDER, NULL },
  { "Brillenwinkel Helderziend", "Overig", CONCURRENT, 80, 690, "BH-#####", IEDER, NULL },
  { "Groothandel Luchtfabriek", "Overig", CONCURRENT, 400, 9200, "DEB ####", ZZP, NULL },
  { "Bedrijfspand Schijngevel", "Overig", CONCURRENT, 900, 12500, "BS####", ZZP, NULL },
  { "Kassasystemen Papiergeld", "Overig", CONCURRENT, 150, 2300, "KP-####", ZZP, NULL },
  { "Bedrijfsverzekering Voorbehoud", "Overig", CONCURRENT, 200, 2600, "BV######", ZZP, NULL },
  { "Boekhouder Fictieve Cijfers", "Overig", CONCURRENT, 180, 2400, "##-####", ZZP, NULL },
  { "Pensioenfonds Toekomstbeeld", "Overig", CONCURRENT, 220, 3300, "PT#######", ZZP, NULL },
  { "Lening van familie", "Overig", CONCURRENT, 250, 6000, NULL, PRIVE, NIET_OP_PAPIER },
  { "Lening van een vriend", "Overig", CONCURRENT, 100, 3500, NULL, PRIVE, NIET_OP_PAPIER },
};

static const char *const vertegenwoordigers[] = {
  "Gerechtsdeurwaarder Verzonnen",
  "Deurwaarders Schets & Schijn",
  "Gerechtsdeurwaarders Denkbeeld",
  "Incasso Denkbaar",
  "Incasso De Aanmaning",
  "Incassobureau Luchtkasteel",
  "Invordering Ymaginair",
  NULL
};

const StipDemoSchuldeiser *
stip_demo_schuldeisers (guint *aantal)
{
  *aantal = G_N_ELEMENTS (schuldeisers);
  return schuldeisers;
}

const char *const *
stip_demo_vertegenwoordigers (guint *aantal)
{
  *aantal = G_N_ELEMENTS (vertegenwoordigers) - 1;
  return vertegenwoordigers;
}

char *
stip_demo_kvk (guint rang)
{
  return g_strdup_printf ("000000%02u", rang % 100);
}
