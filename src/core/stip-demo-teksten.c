/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-teksten.h"

#include <string.h>

static const StipDemoTekst contacten[] = {
  { "telefoon", "~ belde over een brief van @. Niet betalen; wij nemen contact op." },
  { "telefoon", "@ gebeld: incasso staat stil tot na het voorstel." },
  { "telefoon", "Geen gehoor. Ingesproken met de vraag om terug te bellen." },
  { "telefoon", "~ meldt een nieuwe baan voor 24 uur per week. Loonstrook komt per e-mail." },
  { "telefoon", "Salaris is later gestort; afschrijving van de huur verschoven naar de 28e." },
  { "telefoon", "Gebeld met @ over het kenmerk: het gaat om twee contracten, niet om één." },
  { "telefoon", "~ slaapt slecht van de post. Afgesproken: alle post ongeopend meenemen, we doen het samen." },
  { "telefoon", "Afspraak verzet op verzoek van ~: dochter ziek." },
  { "telefoon", "Nagevraagd bij @ of het beslag op het loon van tafel is. Ja, per eerste van de maand." },
  { "telefoon", "~ twijfelt of doorgaan nog zin heeft. Uitgelegd waar we staan en wat er nog komt; belt morgen terug." },
  { "telefoon", "Zorgtoeslag stond nog op het oude adres. Samen aangepast." },
  { "telefoon", "@ wil een machtiging zien. Vandaag verstuurd." },
  { "telefoon", "Werkgever bevestigt: contract wordt verlengd." },
  { "telefoon", "Bewindvoerder gebeld: leefgeld gaat voortaan op maandag." },
  { "telefoon", "~ heeft een oude rekening van @ gevonden, uit een vorig huis. Genoteerd als vordering." },
  { "telefoon", "Tolk aan de lijn. ~ begrijpt nu wat het voorstel inhoudt en is akkoord." },
  { "huisbezoek", "Papieren geordend in drie mappen. Achttien enveloppen geopend, vier schuldeisers erbij." },
  { "huisbezoek", "Samen de vaste lasten op een rij gezet. ~ was verrast dat er geld overblijft." },
  { "huisbezoek", "Niemand thuis; kaartje in de bus gedaan." },
  { "huisbezoek", "Vriendelijk ontvangen. De brief van @ lag op tafel: deurwaarder gebeld waar ~ bij zat, beslag uitgesteld." },
  { "huisbezoek", "Koelkast kapot. Aanvraag bijzondere bijstand samen ingevuld." },
  { "huisbezoek", "Kennisgemaakt met het maatje van thuisadministratie; die komt om de week." },
  { "huisbezoek", "Het is vol in huis en er is weinig rust. Besproken wat eerst moet: huur, energie, zorg. De rest wacht." },
  { "huisbezoek", "Meterstanden opgenomen en foto's gemaakt voor @." },
  { "huisbezoek", "~ liet zien hoe het huishoudboekje nu gaat: drie maanden op rij bijgehouden." },
  { "huisbezoek", "DigiD opnieuw aangevraagd; ~ kon al een jaar niet bij de eigen gegevens." },
  { "gesprek", "Praatplaat 'de weg' doorgenomen. ~ neemt hem mee voor aan de muur." },
  { "gesprek", "Budgetplan gemaakt. Abonnement bij @ opgezegd." },
  { "gesprek", "~ kwam met een tas vol post. We hebben alles gesorteerd; het overzicht klopt nu op twee brieven na." },
  { "gesprek", "Uitleg gegeven over het verschil tussen een krediet en bemiddeling. ~ wil er een nacht over slapen." },
  { "gesprek", "Inkomen en vtlb nagerekend. Afloscapaciteit is iets hoger dan gedacht." },
  { "gesprek", "Besproken wat helpt tegen kopen op afbetaling: meldingen uit, pas in de la, vriendin kijkt mee." },
  { "gesprek", "Teleurstelling over het antwoord van @. Uitgelegd wat een dwangakkoord is en dat de regeling niet van tafel is." },
  { "gesprek", "Partner was er voor het eerst bij. Beiden willen dezelfde kant op." },
  { "gesprek", "Doelen bekeken: post openen lukt, vooruitkijken nog niet. Budgetcoach gaat mee oefenen met de jaarrekening." },
  { "gesprek", "~ vertelt dat de ex-partner nog post op dit adres krijgt. Verzoek tot briefadres gedaan en @ ingelicht dat deze schuld van twee mensen is; beide helften staan nu apart in het overzicht." },
  { "gesprek", "Voortgang besproken; alles betaald, niets nieuws bij @." },
  { "gesprek", "Kwijtschelding gemeentelijke belastingen aangevraagd." },
  { "gesprek", "Jaarlijks gesprek: inkomen gelijk, kinderen een jaar ouder, kindgebonden budget omhoog. ~ wil na afloop gaan sparen voor een fiets." },
  { "bericht", "Foto van de loonstrook ontvangen." },
  { "bericht", "Sms gestuurd: morgen om tien uur, Dorpsplein 1." },
  { "bericht", "~ mailt dat @ toch weer een herinnering stuurt. Doorgestuurd naar @ met de vraag dit te stoppen." },
  { "bericht", "Bevestiging van de afspraak gestuurd, in eenvoudige taal." },
  { "bericht", "~ vraagt of de vakantietoeslag gehouden mag worden. Antwoord: een deel wel, we rekenen het voor." },
  { "bericht", "Huurspecificatie ontvangen." },
  { "bericht", "Bericht van de wijkverpleegkundige, met toestemming van ~: het gaat beter, contact mag weer vaker." },
  { "bericht", "Saldo-opgave van @ binnengekomen, hoger dan verwacht. Specificatie gevraagd." },
  { "brief", "Brief van @ met een opgave van rente en kosten." },
  { "brief", "Uitnodiging verstuurd voor een gesprek." },
  { "brief", "@ gaat akkoord met uitstel." },
  { "brief", "Overzicht van alle schulden verstuurd, met de vraag of er iets ontbreekt." },
  { "brief", "Bevestiging van de verhuurder: geen ontruiming zolang de lopende huur betaald wordt." },
  { "notitie", "VISH: aangemeld." },
  { "notitie", "Overleg met het sociaal team: één contactpersoon, en dat zijn wij." },
  { "notitie", "Tweede lezer akkoord." },
  { "notitie", "Dossier overgenomen van een collega; kennisgemaakt." },
  { "notitie", "Inkomstenbelasting: aangifte gedaan met hulp van het Financieel Café. De teruggave gaat voor de helft naar de regeling, zoals afgesproken in het plan van aanpak." },
  { "notitie", "Beslagvrije voet nagerekend: de deurwaarder hield te veel in. Verzoek tot herstel verstuurd." },
};

static const StipDemoTekst eerste_contacten[] = {
  { "telefoon", "~ belde zelf: komt er niet meer uit en durft de post niet te openen. Gezegd dat papieren nog niet hoeven." },
  { "telefoon", "Aangemeld door het wijkteam, met toestemming. ~ gebeld om kennis te maken." },
  { "telefoon", "Geen gehoor. Ingesproken; vanmiddag nog eens proberen." },
  { "telefoon", "~ wil liever aan het eind van de middag komen, na het werk." },
  { "telefoon", "Gevraagd of er iets is dat niet kan wachten. Nee: huur, energie en zorg zijn deze maand betaald." },
  { "telefoon", "~ neemt een zus mee naar het gesprek." },
  { "bericht", "Aanmelding via de website. Bevestiging gestuurd, met naam en telefoonnummer." },
  { "bericht", "Sms gestuurd met dag, tijd en route naar het Dorpsplein." },
  { "brief", "Uitnodiging verstuurd, met uitleg in eenvoudige taal." },
};

static const StipDemoTekst afspraken[] = {
  { "afspraak", "Voortgang bespreken, Dorpsplein 1, kamer 4." },
  { "afspraak", "Met ~ naar het spreekuur van @." },
  { "afspraak", "Papieren inleveren aan de balie." },
  { "afspraak", "Belafspraak: post van deze week." },
  { "afspraak", "Overleg met budgetcoach en ~." },
  { "gesprek", "Voorstel doornemen met de praatplaat." },
  { "gesprek", "Budget van de komende maand." },
  { "gesprek", "Plan van aanpak bijwerken." },
  { "huisbezoek", "Post en mappen, samen met het maatje." },
  { "huisbezoek", "Meterstanden opnemen." },
};

static const char *const beloften[] = {
  "Terugbellen over brief van @",
  "Overzicht van de schulden opsturen",
  "Bellen met @ over de betaalpauze",
  "Budgetplan mailen",
  "Toeslagen samen nakijken",
  "Afspraak met de tolk regelen",
  "Antwoord op de vraag over vakantiegeld",
  "Kwijtschelding aanvragen",
  "Brief aan @ nasturen",
};

const StipDemoTekst *
stip_demo_draw_contact (StipToeval *toeval, gboolean voor_gesprek)
{
  if (voor_gesprek)
    return &eerste_contacten[stip_toeval_below (toeval, G_N_ELEMENTS (eerste_contacten))];
  return &contacten[stip_toeval_below (toeval, G_N_ELEMENTS (contacten))];
}

const StipDemoTekst *
stip_demo_draw_afspraak (StipToeval *toeval)
{
  return &afspraken[stip_toeval_below (toeval, G_N_ELEMENTS (afspraken))];
}

const char *
stip_demo_draw_belofte (StipToeval *toeval)
{
  return beloften[stip_toeval_below (toeval, G_N_ELEMENTS (beloften))];
}

char *
stip_demo_fill_tekst (const char *tekst, const char *schuldeiser, const char *voornaam)
{
  GString *vol = g_string_sized_new (strlen (tekst) + 48);

  for (const char *teken = tekst; *teken != '\0'; teken++)
    {
      const char *in_plaats = *teken == '@' ? (schuldeiser != NULL ? schuldeiser : "een schuldeiser") : voornaam;
      if (*teken != '@' && *teken != '~')
        g_string_append_c (vol, *teken);
      else if (vol->len == 0 && *teken == '@' && schuldeiser == NULL)
        g_string_append (vol, "Een schuldeiser");
      else
        g_string_append (vol, in_plaats);
    }
  return g_string_free (vol, FALSE);
}
