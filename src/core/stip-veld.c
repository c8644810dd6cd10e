/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-veld.h"

#include "core/stip-oorzaak.h"

G_DEFINE_QUARK (stip - veld - error - quark, stip_veld_error)

#define EINDE_LIJST  \
  {                  \
    NULL, NULL, NULL \
  }

/* Wgs art. 4 lid 2: what counts as a threatening situation. */
static const StipKeuze crisis_soorten[] = {
  { "ontruiming", "ontruiming van de woning", "eviction" },
  { "energie", "afsluiten van gas, stroom of warmte", "gas, electricity or heating cut off" },
  { "water", "afsluiten van water", "water cut off" },
  { "zorgverzekering", "einde van de zorgverzekering", "end of the health insurance" },
  EINDE_LIJST,
};

static const StipKeuze kanalen[] = {
  { "telefoon", "telefoon", "telephone" },
  { "loket", "aan het loket", "at the counter" },
  { "website", "website", "website" },
  { "e-mail", "e-mail", "e-mail" },
  { "brief", "brief", "letter" },
  { "huisbezoek", "huisbezoek", "home visit" },
  { "vroegsignaal", "vroegsignalering", "early-warning signal" },
  { "verwijzing", "verwezen door een ander", "referred by somebody else" },
  EINDE_LIJST,
};

/* Wgs art. 3 lid 2 and 3, art. 6 and 7; NVVK for the rest (domain.md 2.1, 6). */
static const StipKeuze afwijzingsgronden[] = {
  { "recidive", "eerder hulp gehad (Wgs art. 3 lid 2)", "had help before (Wgs art. 3 lid 2)" },
  { "fraude", "fraude (Wgs art. 3 lid 3)", "fraud (Wgs art. 3 lid 3)" },
  { "medewerking", "geen informatie of medewerking (Wgs art. 6 en 7)", "no information or cooperation (Wgs art. 6 and 7)" },
  { "niet-problematisch", "schulden zijn binnen 36 maanden te betalen", "debts can be paid within 36 months" },
  { "geen-inwoner", "geen inwoner van deze gemeente", "no resident of this municipality" },
  { "voorliggend", "andere hulp gaat voor", "other help comes first" },
  EINDE_LIJST,
};

static const StipKeuze oplossingen[] = {
  { "Schuldbemiddeling", "schuldbemiddeling", "debt mediation" },
  { "Saneringskrediet", "saneringskrediet", "restructuring loan" },
  { "Betalingsregeling", "betalingsregeling (100 %)", "full payment in instalments" },
  { "Herfinanciering", "herfinanciering (100 %)", "refinancing in full" },
  { "0%-aanbod", "zonder afloscapaciteit (SA)", "without capacity (SA)" },
  EINDE_LIJST,
};

static const StipKeuze beschikkingen[] = {
  { "Toelatingsbeschikking", "toelating", "admission" },
  { "Afwijzingsbeschikking", "afwijzing", "refusal" },
  EINDE_LIJST,
};

static const StipKeuze huishoudens[] = {
  { "alleenstaand", "alleenstaand", "single" },
  { "alleenstaande ouder", "alleenstaande ouder", "single parent" },
  { "paar", "paar", "couple" },
  { "paar met kinderen", "paar met kinderen", "couple with children" },
  { "anders", "anders", "otherwise" },
  EINDE_LIJST,
};

static const StipKeuze geslachten[] = {
  { "Vrouw", "vrouw", "woman" },
  { "Man", "man", "man" },
  { "Onbekend", "onbekend", "unknown" },
  { "Leeg", "wil het niet zeggen", "does not want to say" },
  EINDE_LIJST,
};

static const StipKeuze voorkeuren[] = {
  { "telefoon", "telefoon", "telephone" },
  { "bericht", "sms of WhatsApp", "text message" },
  { "e-mail", "e-mail", "e-mail" },
  { "brief", "brief", "letter" },
  { "gesprek", "gesprek", "talk" },
  EINDE_LIJST,
};

static const StipKeuze briefvormen[] = {
  { "gewoon", "gewone brief", "ordinary letter" },
  { "groot", "grote letter", "large print" },
  { "beeld", "korte brief met beeld", "short letter with pictures" },
  EINDE_LIJST,
};

static const StipKeuze talen[] = {
  { "nl", "Nederlands", "Dutch" },
  { "en", "Engels", "English" },
  { "ar", "Arabisch", "Arabic" },
  { "tr", "Turks", "Turkish" },
  { "pl", "Pools", "Polish" },
  { "uk", "Oekraïens", "Ukrainian" },
  { "ti", "Tigrinya", "Tigrinya" },
  EINDE_LIJST,
};

static const StipKeuze doelgroepen[] = {
  { "jongere", "jongere (18 tot 27)", "young person (18 to 27)" },
  { "zzp", "ondernemer of zzp", "entrepreneur or self-employed" },
  { "gezin", "gezin met kinderen", "family with children" },
  { "statushouder", "statushouder", "refugee with a permit" },
  { "laaggeletterd", "laaggeletterd", "reads with difficulty" },
  { "LVB", "licht verstandelijke beperking", "mild intellectual disability" },
  { "GGZ", "psychisch kwetsbaar", "mentally vulnerable" },
  { "oudere", "oudere", "elderly" },
  { "woningbezitter", "woningbezitter", "home owner" },
  { "dakloos", "zonder vast adres", "without a fixed address" },
  { "toeslagen", "gedupeerde toeslagenaffaire", "victim of the benefits affair" },
  EINDE_LIJST,
};

static const StipKeuze regeling_antwoorden[] = {
  { "heeft", "krijgt dit", "gets it" },
  { "aangevraagd", "aangevraagd", "applied for" },
  { "navragen", "nog navragen", "still to find out" },
  { "geen-recht", "geen recht", "no right to it" },
  EINDE_LIJST,
};

static const StipKeuze rente_conventies[] = {
  { "nominaal", "nominaal: jaarrente / 12", "nominal: yearly rate / 12" },
  { "effectief", "effectief per maand", "effective a month" },
  EINDE_LIJST,
};

static const StipVeld velden[] = {
  { "feit.kanaal", "hoe aangemeld", "how registered", STIP_VELD_KEUZE, kanalen },
  { "feit.verwijzer", "verwezen door", "referred by", STIP_VELD_TEKST, NULL },
  { "dossier.crisis", "crisis", "crisis", STIP_VELD_JANEE, NULL },
  { "feit.crisis-soort", "soort crisis", "kind of crisis", STIP_VELD_KEUZE, crisis_soorten },
  { "feit.identiteit", "identiteit vastgesteld", "identity established", STIP_VELD_JANEE, NULL },
  { "feit.weken", "gezegd hoeveel weken tot een besluit", "told how many weeks until a decision", STIP_VELD_GETAL, NULL },
  { "feit.problematisch", "schulden niet binnen 36 maanden te betalen", "debts cannot be paid within 36 months", STIP_VELD_JANEE, NULL },
  { "dossier.beschikkingssoort", "soort beschikking", "kind of decision", STIP_VELD_KEUZE, beschikkingen },
  { "feit.afwijzingsgrond", "grond van de afwijzing", "ground of refusal", STIP_VELD_KEUZE, afwijzingsgronden },
  { "dossier.oplossingssoort", "soort oplossing", "kind of solution", STIP_VELD_KEUZE, oplossingen },
  { "dossier.vtlb", "vtlb per maand", "vtlb per month", STIP_VELD_GELD, NULL },
  { "dossier.dwangakkoord", "dwangakkoord", "compulsory composition", STIP_VELD_JANEE, NULL },
  { "feit.mdo-toestemming", "toestemming voor overleg met anderen", "consent to talk with others", STIP_VELD_JANEE, NULL },
  { "feit.oorzaak", "waarom het stopt", "why it ends", STIP_VELD_KEUZE, stip_oorzaken },
  { "dossier.uitstroom_omschrijving", "toelichting op het einde", "note on the end", STIP_VELD_LANG, NULL },
  { "dossier.doelgroepen", "doelgroepen", "groups", STIP_VELD_MEER, doelgroepen },
  { "dossier.omschrijving", "waar het om gaat", "what it is about", STIP_VELD_LANG, NULL },
  { "feit.belangrijk", "wat voor deze inwoner telt", "what matters to this resident", STIP_VELD_LANG, NULL },
  { "feit.gevoelig", "waar u op let", "what to be careful with", STIP_VELD_LANG, NULL },
  { "dossier.huishouden", "huishouden", "household", STIP_VELD_KEUZE, huishoudens },
  { "dossier.kinderen", "kinderen thuis", "children at home", STIP_VELD_GETAL, NULL },
  { "feit.vermogen", "vermogen dat wordt ingezet", "assets that are deployed", STIP_VELD_GELD, NULL },
  { "feit.krediet-rente", "jaarrente van de kredietbank", "yearly rate of the kredietbank", STIP_VELD_TEKST, NULL },
  { "feit.krediet-rente-bron", "wie de rente opgaf", "who stated the rate", STIP_VELD_TEKST, NULL },
  { "feit.krediet-rente-datum", "rente opgegeven op", "rate stated on", STIP_VELD_DATUM, NULL },
  { "feit.krediet-conventie", "rente per maand", "rate a month", STIP_VELD_KEUZE, rente_conventies },
  { "feit.krediet-inkomen", "inkomen is stabiel", "the income is stable", STIP_VELD_JANEE, NULL },
  { "feit.krediet-verandering", "inkomen gaat waarschijnlijk veranderen", "the income will probably change", STIP_VELD_JANEE, NULL },
  { "feit.krediet-leefsituatie", "leefsituatie is stabiel genoeg", "life is stable enough", STIP_VELD_JANEE, NULL },
  { "feit.krediet-motivatie", "inwoner wil en kan de lening dragen", "the resident wants and can bear the loan", STIP_VELD_JANEE, NULL },
  { "feit.dwang-deskundig", "voorstel is goed onderbouwd en door een deskundige getoetst", "the proposal is well documented and tested by an expert", STIP_VELD_JANEE, NULL },
  { "feit.dwang-deskundig-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-uiterste", "aanbod is het uiterste dat de inwoner kan", "the offer is the utmost that the resident can", STIP_VELD_JANEE, NULL },
  { "feit.dwang-uiterste-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-inspanning", "inwoner doet al het mogelijke voor meer inkomen", "the resident does all that is possible for more income", STIP_VELD_JANEE, NULL },
  { "feit.dwang-inspanning-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-wsnp", "Wsnp brengt de weigeraar niet meer op", "the Wsnp would not bring the refuser more", STIP_VELD_JANEE, NULL },
  { "feit.dwang-wsnp-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-gelijk", "gelijke schuldeisers krijgen hetzelfde deel", "equal creditors get an equal part", STIP_VELD_JANEE, NULL },
  { "feit.dwang-gelijk-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-buiten", "alle schuldeisers weten wat buiten het voorstel blijft", "all creditors know what stays outside the proposal", STIP_VELD_JANEE, NULL },
  { "feit.dwang-buiten-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-belang", "belang van de weigeraar is klein tegenover dat van de anderen", "the refuser's interest is small against that of the others", STIP_VELD_JANEE, NULL },
  { "feit.dwang-belang-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.dwang-eerder", "geen eerdere regeling die niet is nagekomen", "no earlier arrangement that was not kept", STIP_VELD_JANEE, NULL },
  { "feit.dwang-eerder-noot", "toelichting", "note", STIP_VELD_TEKST, NULL },
  { "feit.wsnp-reden", "waarom een minnelijke regeling niet kan", "why there can be no amicable plan", STIP_VELD_LANG, NULL },
  { "feit.wsnp-goede-trouw", "te goeder trouw in de drie jaar hiervoor", "in good faith in the three years before", STIP_VELD_JANEE, NULL },
  { "feit.wsnp-veroordeling", "veroordeling in de vijf jaar hiervoor", "convicted in the five years before", STIP_VELD_JANEE, NULL },
  { "feit.wsnp-goederenregime", "huwelijk en goederen", "marriage and property", STIP_VELD_TEKST, NULL },
  { "feit.wsnp-afgever", "wie de verklaring afgeeft", "who gives the declaration", STIP_VELD_TEKST, NULL },
  { "feit.wsnp-aflosmogelijkheden", "welke aflosmogelijkheden er zijn", "what capacity there is", STIP_VELD_LANG, NULL },
  { "feit.regeling-zorgtoeslag", "zorgtoeslag", "health care allowance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-huurtoeslag", "huurtoeslag", "rent allowance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-kindgebonden-budget", "kindgebonden budget", "child budget", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-kinderopvangtoeslag", "kinderopvangtoeslag", "child care allowance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-kinderbijslag", "kinderbijslag", "child benefit", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-aanvullende-bijstand", "aanvullende bijstand", "supplementary assistance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-bijzondere-bijstand", "bijzondere bijstand", "special assistance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-inkomenstoeslag", "individuele inkomenstoeslag", "individual income supplement", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-kwijtschelding", "kwijtschelding gemeente en waterschap", "remission of local taxes", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-zorgverzekering", "gemeentelijke zorgverzekering", "municipal health insurance", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-heffingskorting", "heffingskorting voor wie weinig verdient", "tax credit for a small income", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-alimentatie", "alimentatie", "alimony", STIP_VELD_KEUZE, regeling_antwoorden },
  { "feit.regeling-kindregelingen", "regelingen voor kinderen (sport, school)", "schemes for children (sports, school)", STIP_VELD_KEUZE, regeling_antwoorden },
  { "persoon.voornaam", "voornaam", "first name", STIP_VELD_TEKST, NULL },
  { "persoon.voorvoegsel", "voorvoegsel", "prefix", STIP_VELD_TEKST, NULL },
  { "persoon.achternaam", "achternaam", "surname", STIP_VELD_TEKST, NULL },
  { "persoon.geboortedatum", "geboortedatum", "birth date", STIP_VELD_DATUM, NULL },
  { "persoon.bsn", "BSN", "BSN", STIP_VELD_TEKST, NULL },
  { "persoon.geslacht", "geslacht", "sex", STIP_VELD_KEUZE, geslachten },
  { "persoon.straat", "straat", "street", STIP_VELD_TEKST, NULL },
  { "persoon.huisnummer", "huisnummer", "house number", STIP_VELD_TEKST, NULL },
  { "persoon.toevoeging", "toevoeging", "addition", STIP_VELD_TEKST, NULL },
  { "persoon.postcode", "postcode", "postcode", STIP_VELD_TEKST, NULL },
  { "persoon.woonplaats", "woonplaats", "town", STIP_VELD_TEKST, NULL },
  { "persoon.telefoon", "telefoon", "telephone", STIP_VELD_TEKST, NULL },
  { "persoon.email", "e-mail", "e-mail", STIP_VELD_TEKST, NULL },
  { "persoon.taal", "taal", "language", STIP_VELD_KEUZE, talen },
  { "persoon.contactvoorkeur", "liefst per", "rather by", STIP_VELD_KEUZE, voorkeuren },
  { "persoon.bereikbaar", "wanneer en hoe bereikbaar", "when and how to reach", STIP_VELD_TEKST, NULL },
  { "persoon.briefvorm", "vorm van brieven", "form of letters", STIP_VELD_KEUZE, briefvormen },
};

const StipVeld *
stip_veld_alle (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (velden);
  return velden;
}

const StipVeld *
stip_veld_zoek (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    if (g_strcmp0 (velden[i].id, id) == 0)
      return &velden[i];
  return NULL;
}

const char *
stip_veld_naam (const StipVeld *veld, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? veld->en : veld->nl;
}
