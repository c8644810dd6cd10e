/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-teksten.h"

#include <string.h>

#define E(naam)  STIP_EIS_##naam
#define MOMENTEN (E (AANMELDING) | E (BEGIN) | E (RONDE) | E (LOOPT) | E (NAZORG))

static const StipDemoTekst contacten[] = {
  { "telefoon", E (BEGIN) | E (RONDE) | E (EISER), "~ belde over een brief van @. Niet betalen; wij nemen contact op." },
  { "telefoon", E (BEGIN) | E (EISER), "@ gebeld: incasso staat stil tot na het voorstel." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT), "Geen gehoor. Ingesproken met de vraag om terug te bellen." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT) | E (WERK), "~ meldt een nieuwe baan voor 24 uur per week. Loonstrook komt per e-mail." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (WERK), "Salaris is later gestort; afschrijving van de huur verschoven naar de 28e." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (EISER), "Gebeld met @ over het kenmerk: het gaat om twee contracten, niet om één." },
  { "telefoon", E (BEGIN), "~ slaapt slecht van de post. Afgesproken: alle post ongeopend meenemen, we doen het samen." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT) | E (KINDEREN), "Afspraak verzet op verzoek van ~: een van de kinderen is ziek." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (WERK) | E (EISER), "Nagevraagd bij @ of het beslag op het loon van tafel is. Ja, per eerste van de maand." },
  { "telefoon", E (RONDE), "~ twijfelt of doorgaan nog zin heeft. Uitgelegd waar we staan en wat er nog komt; belt morgen terug." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT), "Zorgtoeslag stond nog op het oude adres. Samen aangepast." },
  { "telefoon", E (BEGIN) | E (EISER), "@ wil een machtiging zien. Vandaag verstuurd." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT) | E (WERK), "Werkgever bevestigt: contract wordt verlengd." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT) | E (BEWIND), "Bewindvoerder gebeld: leefgeld gaat voortaan op maandag." },
  { "telefoon", E (BEGIN) | E (EISER), "~ heeft een oude rekening van @ gevonden, uit een vorig huis. Genoteerd als vordering." },
  { "telefoon", E (BEGIN) | E (RONDE) | E (LOOPT) | E (TAAL), "Tolk aan de lijn. ~ begrijpt nu wat er in de brief staat." },
  { "telefoon", E (LOOPT), "Afdracht van deze maand is binnen. ~ vroeg hoeveel er nog te gaan is; samen geteld." },
  { "telefoon", E (NAZORG), "Gebeld om te horen hoe het gaat. Alles op tijd betaald; er staat een kleine buffer." },
  { "telefoon", E (NAZORG), "~ kreeg een hoge eindafrekening en belde zelf eerst de leverancier. Betaalt in drie keer." },
  { "huisbezoek", E (BEGIN), "Papieren geordend in drie mappen. Achttien enveloppen geopend, vier schuldeisers erbij." },
  { "huisbezoek", E (BEGIN), "Samen de vaste lasten op een rij gezet. ~ was verrast dat er geld overblijft." },
  { "huisbezoek", E (BEGIN) | E (RONDE), "Niemand thuis; kaartje in de bus gedaan." },
  { "huisbezoek", E (BEGIN) | E (EISER), "Vriendelijk ontvangen. De brief van @ lag op tafel: gebeld waar ~ bij zat, uitstel gekregen." },
  { "huisbezoek", E (BEGIN) | E (RONDE) | E (LOOPT), "Koelkast kapot. Aanvraag bijzondere bijstand samen ingevuld." },
  { "huisbezoek", E (BEGIN) | E (RONDE), "Kennisgemaakt met het maatje van thuisadministratie; die komt om de week." },
  { "huisbezoek", E (BEGIN) | E (KINDEREN), "Het is vol in huis en er is weinig rust. Besproken wat eerst moet: huur, energie, zorg. De rest wacht." },
  { "huisbezoek", E (BEGIN) | E (RONDE) | E (NUTS), "Meterstanden opgenomen en foto's gemaakt voor @." },
  { "huisbezoek", E (RONDE) | E (LOOPT), "~ liet zien hoe het huishoudboekje nu gaat: drie maanden op rij bijgehouden." },
  { "huisbezoek", E (BEGIN), "DigiD opnieuw aangevraagd; ~ kon al een jaar niet bij de eigen gegevens." },
  { "gesprek", E (BEGIN) | E (RONDE), "Praatplaat 'de weg' doorgenomen. ~ neemt hem mee voor aan de muur." },
  { "gesprek", E (BEGIN) | E (RONDE) | E (ABONNEMENT), "Budgetplan gemaakt. Abonnement bij @ opgezegd." },
  { "gesprek", E (BEGIN), "~ kwam met een tas vol post. We hebben alles gesorteerd; het overzicht klopt nu op twee brieven na." },
  { "gesprek", E (RONDE), "Uitleg gegeven over het verschil tussen een krediet en bemiddeling. ~ wil er een nacht over slapen." },
  { "gesprek", E (RONDE), "Inkomen en vtlb nagerekend. Afloscapaciteit is iets hoger dan gedacht." },
  { "gesprek", E (BEGIN) | E (RONDE), "Besproken wat helpt tegen kopen op afbetaling: meldingen uit, pas in de la, een vriendin kijkt mee." },
  { "gesprek", E (RONDE) | E (VOORSTEL) | E (EISER), "Teleurstelling over het antwoord van @. Uitgelegd wat een dwangakkoord is en dat de regeling niet van tafel is." },
  { "gesprek", E (BEGIN) | E (RONDE) | E (PARTNER), "Partner was er voor het eerst bij. Beiden willen dezelfde kant op." },
  { "gesprek", E (RONDE) | E (LOOPT), "Doelen bekeken: post openen lukt, vooruitkijken nog niet. Budgetcoach gaat mee oefenen met de jaarrekening." },
  { "gesprek", E (BEGIN) | E (EISER), "~ vertelt dat de ex-partner nog post op dit adres krijgt. Verzoek tot briefadres gedaan en @ ingelicht dat deze schuld van twee mensen is; beide helften staan nu apart in het overzicht." },
  { "gesprek", E (LOOPT), "Voortgang besproken: alles betaald, geen nieuwe schulden." },
  { "gesprek", E (BEGIN), "Kwijtschelding van gemeentelijke belastingen aangevraagd." },
  { "gesprek", E (LOOPT) | E (KINDEREN), "Jaarlijks gesprek: inkomen gelijk, kinderen een jaar ouder, kindgebonden budget omhoog. ~ wil na afloop gaan sparen voor een fiets." },
  { "gesprek", E (NAZORG), "Nazorggesprek. Wat geleerd is zit erin; alleen de belastingaangifte blijft spannend. Afspraak met het Financieel Café gemaakt." },
  { "bericht", E (BEGIN) | E (RONDE) | E (WERK), "Foto van de loonstrook ontvangen." },
  { "bericht", E (BEGIN) | E (RONDE) | E (LOOPT), "Sms gestuurd: morgen om tien uur, Dorpsplein 1." },
  { "bericht", E (RONDE) | E (EISER), "~ mailt dat @ toch weer een herinnering stuurt. Doorgestuurd naar @ met de vraag dit te stoppen." },
  { "bericht", E (BEGIN) | E (RONDE) | E (LOOPT), "Bevestiging van de afspraak gestuurd, in eenvoudige taal." },
  { "bericht", E (RONDE) | E (LOOPT) | E (WERK), "~ vraagt of de vakantietoeslag gehouden mag worden. Antwoord: een deel wel, we rekenen het voor." },
  { "bericht", E (BEGIN) | E (RONDE), "Huurspecificatie ontvangen." },
  { "bericht", E (BEGIN) | E (RONDE) | E (LOOPT), "Bericht van de wijkverpleegkundige, met toestemming van ~: het gaat beter, contact mag weer vaker." },
  { "bericht", E (RONDE) | E (EISER), "Saldo-opgave van @ binnengekomen, hoger dan verwacht. Specificatie gevraagd." },
  { "bericht", E (LOOPT), "Jaaroverzicht gestuurd: wat is betaald, aan wie, en wat nog komt." },
  { "bericht", E (NAZORG), "Kaartje gestuurd: gefeliciteerd met de laatste aflossing." },
  { "brief", E (RONDE) | E (EISER), "Brief van @ met een opgave van rente en kosten." },
  { "brief", E (BEGIN) | E (RONDE) | E (LOOPT), "Uitnodiging verstuurd voor een gesprek." },
  { "brief", E (BEGIN) | E (EISER), "@ gaat akkoord met uitstel." },
  { "brief", E (BEGIN), "Overzicht van alle schulden verstuurd, met de vraag of er iets ontbreekt." },
  { "notitie", E (BEGIN), "VISH: aangemeld." },
  { "notitie", E (BEGIN) | E (RONDE), "Overleg met het sociaal team: één contactpersoon, en dat zijn wij." },
  { "notitie", E (BEGIN) | E (RONDE), "Tweede lezer akkoord." },
  { "notitie", E (RONDE) | E (LOOPT) | E (NAZORG), "Dossier overgenomen van een collega; kennisgemaakt." },
  { "notitie", E (RONDE) | E (LOOPT), "Aangifte inkomstenbelasting gedaan met hulp van het Financieel Café. De teruggave gaat voor de helft naar de regeling, zoals afgesproken in het plan van aanpak." },
  { "notitie", E (BEGIN) | E (WERK), "Beslagvrije voet nagerekend: er werd te veel ingehouden. Verzoek tot herstel verstuurd." },
  { "telefoon", E (AANMELDING), "~ belde zelf: komt er niet meer uit en durft de post niet te openen. Gezegd dat papieren nog niet hoeven." },
  { "telefoon", E (AANMELDING), "Aangemeld door het wijkteam, met toestemming. ~ gebeld om kennis te maken." },
  { "telefoon", E (AANMELDING), "Geen gehoor. Ingesproken; vanmiddag nog eens proberen." },
  { "telefoon", E (AANMELDING) | E (WERK), "~ wil liever aan het eind van de middag komen, na het werk." },
  { "telefoon", E (AANMELDING), "Gevraagd of er iets is dat niet kan wachten, met huur, energie, water en zorg als lijstje. Genoteerd." },
  { "telefoon", E (AANMELDING), "~ neemt een zus mee naar het gesprek." },
  { "bericht", E (AANMELDING), "Aanmelding via de website. Bevestiging gestuurd, met naam en telefoonnummer." },
  { "bericht", E (AANMELDING), "Sms gestuurd met dag, tijd en route naar het Dorpsplein." },
  { "brief", E (AANMELDING), "Uitnodiging verstuurd, met uitleg in eenvoudige taal." },
};

static const StipDemoTekst afspraken[] = {
  { "afspraak", E (AANMELDING), "Eerste gesprek, Dorpsplein 1; papieren zijn nog niet nodig." },
  { "afspraak", E (BEGIN) | E (RONDE) | E (LOOPT), "Voortgang bespreken, Dorpsplein 1, kamer 4." },
  { "afspraak", E (BEGIN), "Met ~ naar het Sociaal Loket." },
  { "afspraak", E (BEGIN) | E (RONDE), "Papieren inleveren aan de balie." },
  { "afspraak", E (BEGIN) | E (RONDE) | E (LOOPT), "Belafspraak: post van deze week." },
  { "afspraak", E (RONDE) | E (LOOPT), "Overleg met budgetcoach en ~." },
  { "afspraak", E (NAZORG), "Bellen: hoe gaat het?" },
  { "gesprek", E (RONDE), "Voorstel doornemen met de praatplaat." },
  { "gesprek", E (BEGIN) | E (RONDE), "Budget van de komende maand." },
  { "gesprek", E (BEGIN) | E (RONDE) | E (LOOPT), "Plan van aanpak bijwerken." },
  { "gesprek", E (NAZORG), "Nazorggesprek, met een kop koffie." },
  { "huisbezoek", E (BEGIN) | E (RONDE), "Post en mappen, samen met het maatje." },
  { "huisbezoek", E (BEGIN) | E (RONDE) | E (NUTS), "Meterstanden opnemen voor @." },
};

static const StipDemoTekst beloften[] = {
  { NULL, E (BEGIN) | E (RONDE) | E (EISER), "Terugbellen over brief van @" },
  { NULL, E (BEGIN), "Overzicht van de schulden opsturen" },
  { NULL, E (BEGIN) | E (RONDE) | E (EISER), "Bellen met @ over de betaalpauze" },
  { NULL, E (AANMELDING) | E (BEGIN) | E (RONDE), "Budgetplan mailen" },
  { NULL, E (AANMELDING) | E (BEGIN) | E (RONDE) | E (LOOPT), "Toeslagen samen nakijken" },
  { NULL, E (AANMELDING) | E (BEGIN) | E (RONDE) | E (TAAL), "Afspraak met de tolk regelen" },
  { NULL, E (RONDE) | E (LOOPT) | E (WERK), "Antwoord op de vraag over vakantiegeld" },
  { NULL, E (AANMELDING) | E (BEGIN) | E (RONDE), "Kwijtschelding aanvragen" },
  { NULL, E (RONDE) | E (EISER), "Brief aan @ nasturen" },
  { NULL, E (LOOPT), "Nieuwe loonstrook nakijken" },
  { NULL, E (LOOPT), "Jaaroverzicht sturen" },
  { NULL, E (LOOPT), "Budget narekenen" },
  { NULL, E (NAZORG), "Signalen nakijken" },
  { NULL, E (AANMELDING), "Terugbellen met een tijd voor het gesprek" },
};

static const struct
{
  const StipDemoTekst *teksten;
  guint                aantal;
} lijsten[STIP_TEKST_AANTAL] = {
  [STIP_TEKST_CONTACT] = { contacten, G_N_ELEMENTS (contacten) },
  [STIP_TEKST_AFSPRAAK] = { afspraken, G_N_ELEMENTS (afspraken) },
  [STIP_TEKST_BELOFTE] = { beloften, G_N_ELEMENTS (beloften) },
};

static gboolean
fits (const StipDemoTekst *tekst, guint waar)
{
  guint anders = tekst->eisen & ~(guint)MOMENTEN;

  return (tekst->eisen & MOMENTEN & waar) != 0 && (anders & waar) == anders;
}

const StipDemoTekst *
stip_demo_draw_tekst (StipToeval *toeval, StipDemoTekstLijst lijst, guint waar, StipDemoGebruikt *gebruikt)
{
  guint aantal = lijsten[lijst].aantal;
  guint plaats = stip_toeval_below (toeval, aantal);

  for (guint i = 0; i < aantal; i++, plaats = (plaats + 1) % aantal)
    {
      guint64 bit = G_GUINT64_CONSTANT (1) << plaats % 64;
      if ((gebruikt->bits[plaats / 64] & bit) != 0 || !fits (&lijsten[lijst].teksten[plaats], waar))
        continue;
      gebruikt->bits[plaats / 64] |= bit;
      return &lijsten[lijst].teksten[plaats];
    }
  return NULL;
}

char *
stip_demo_fill_tekst (const char *tekst, const char *schuldeiser, const char *voornaam)
{
  GString *vol = g_string_sized_new (strlen (tekst) + 48);

  for (const char *teken = tekst; *teken != '\0'; teken++)
    if (*teken == '@')
      g_string_append (vol, schuldeiser);
    else if (*teken == '~')
      g_string_append (vol, voornaam);
    else
      g_string_append_c (vol, *teken);
  return g_string_free (vol, FALSE);
}
