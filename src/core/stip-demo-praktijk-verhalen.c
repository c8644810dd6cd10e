/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-praktijk.h"

/* The three practice examples of a municipal policy plan, told as a dossier, in words of our own. */

#define UUR(u, m) ((u)*60 + (m))

/* Mariam: left behind with debts after her divorce, victim of the childcare benefits affair; all paid after two years. */
static const StipDemoMens mariam_kinderen[] = { { "Salma", "Vrouw", 16 * 12 + 3 }, { "Idris", "Man", 14 * 12 + 8 }, { "Hiba", "Vrouw", 11 * 12 + 1 }, { NULL } };

static const StipDemoMoment mariam_momenten[] = {
  { -910, "traject-start", -1, NULL },
  { -910, "aanmelding", -1, "Mariam belt zelf. Haar ex-man vertrok naar het buitenland; de rekeningen bleven bij haar." },
  { -901, "aanmelding-einde", -1, NULL },
  { -901, "eerste-gesprek", UUR (13, 30), "Drie tieners, een deeltijdbaan en een keurige map: ze weet precies wat er open staat. Dat er regelingen zijn voor een laag inkomen wist ze niet." },
  { -893, "gesprek", UUR (10, 0), "Met het team minimaregelingen: individuele inkomenstoeslag, kindpakket en kwijtschelding aangevraagd." },
  { -885, "huisbezoek", UUR (15, 15), "Sociaal team sluit aan. Eén plan voor het hele gezin." },
  { -871, "plan-van-aanpak", -1, "Opgesteld met Mariam, sociaal team en minimaregelingen." },
  { -871, "intake-einde", -1, NULL },
  { -871, "beschikking", -1, "Toegelaten." },
  { -871, "stabilisatie", -1, NULL },
  { -846, "notitie", -1, "Mariam heeft zich gemeld als gedupeerde van de toeslagenaffaire. Het steunpunt neemt de begeleiding over van het sociaal team." },
  { -817, "telefoon", UUR (9, 45), "Steunpunt bevestigt: schuld aan het Toeslagenkantoor wordt kwijtgescholden." },
  { -800, "stabilisatie-einde", -1, NULL },
  { -800, "saldo-gevraagd", -1, "Saldo gevraagd bij 7 schuldeisers." },
  { -800, "regeling-ingediend", -1, NULL },
  { -780, "saldo-compleet", -1, "Alle saldo's zijn bevestigd." },
  { -773, "voorstel-verstuurd", -1, "Alles terug, in achttien maanden." },
  { -757, "voorstel-compleet", -1, "Zeven keer ja." },
  { -754, "toekenning", -1, NULL },
  { -754, "regeling-toegekend", -1, "Rond met 7 schuldeisers." },
  { -740, "aflossen", -1, NULL },
  { -712, "eerste-aflossing", -1, NULL },
  { -560, "gesprek", UUR (11, 0), "Elke maand betaald. Mariam werkt nu vier uur per week meer." },
  { -376, "hercontrole", UUR (14, 0), "Inkomen gestegen; sneller aflossen wil ze niet, wel een buffer." },
  { -188, "aflossen-einde", -1, "Alles is betaald." },
  { -188, "nazorg", -1, "Zolang als nodig, spraken we af." },
  { -120, "telefoon", UUR (16, 15), "Gaat goed. De oudste gaat studeren; samen uitgezocht wat dat met de toeslagen doet." },
  { -61, "signaalcontrole", -1, "Geen nieuwe signalen." },
  { -24, "gesprek", UUR (10, 30), "Laatste gesprek met taart. Mariam houdt haar map bij en spaart." },
  { -20, "nazorg-einde", -1, NULL },
  { -20, "beeindigingsbeschikking", -1, NULL },
  { -20, "uitstroom", -1, NULL },
  { -20, "traject-einde", -1, NULL },
  { 0 }
};

static const StipDemoVordering mariam_vorderingen[] = {
  { "Woningstichting Maquette", NULL, "HUUR-301874", "Overig", "concurrent", 214060, 0, 0, -788 },
  { "Energie Voorbeeld", NULL, "EV 40118263", "Nuts", "concurrent", 98312, 0, 0, -790 },
  { "Gemeente Demodorp, belastingen", NULL, "AB-20931177", "Publiek", "preferent", 61240, 0, 0, -795 },
  { "Zorgverzekeraar Denkbeeld", "Incasso Denkbaar", "ZD-4410927", "Zorg", "concurrent", 83455, 2190, 12518, -783 },
  { "Krediet Modelbank", NULL, "70125533.2", "Overig", "concurrent", 325000, 14875, 0, -792 },
  { "Kinderopvang Luchtballon", NULL, "KDV 20418", "Overig", "concurrent", 119500, 0, 0, -786 },
  { "Telecom Bedacht", "Gerechtsdeurwaarder Verzonnen", "TB55830176", "Overig", "concurrent", 47720, 1835, 7158, -780 },
  { "Toeslagenkantoor Maquette", NULL, "T04-118820", "Publiek", "concurrent", 1184300, 0, 0, -817, .buiten = "Kwijtgescholden: gedupeerde van de toeslagenaffaire." },
  { NULL }
};

static const StipDemoSpoor mariam_sporen[] = {
  { 'b', "Budgetbegeleiding", -871, -846, "Sociaal team; daarna steunpunt toeslagenaffaire." },
  { 'b', "Budgetcoaching", -846, -188, "Steunpunt toeslagenaffaire." },
  { 0 }
};

const StipDemoVerhaal stip_demo_mariam = {
  .omschrijving = "Praktijkvoorbeeld: schulden na een scheiding, toeslagenaffaire",
  .mens = { "Mariam", "Vrouw", 43 * 12 + 2 },
  .achternaam = "Ymaginair",
  .straat = "Voorbeeldstraat",
  .huisnummer = "18",
  .postcode = "9999BD",
  .huishouden = "alleenstaande ouder",
  .doelgroepen = "gezin",
  .kinderen = mariam_kinderen,
  .in_regeling = TRUE,
  .oplossingssoort = "Betalingsregeling",
  .uitstroomreden = "Afgerond",
  .uitstroom_omschrijving = "Alles betaald, buffer opgebouwd.",
  .momenten = mariam_momenten,
  .vorderingen = mariam_vorderingen,
  .sporen = mariam_sporen,
};

/* Danny: bar work and jobs of his own, ashamed of what he owes his friends, a child on the way. */
static const StipDemoMoment danny_momenten[] = {
  { -231, "traject-start", -1, NULL },
  { -231, "aanmelding", -1, "Derde aanmelding. De vorige twee keer haakte hij af op de voorwaarden; nu wordt hij vader." },
  { -222, "aanmelding-einde", -1, NULL },
  { -222, "eerste-gesprek", UUR (16, 30), "Werkt in de bediening, deels in loondienst, deels als zzp'er. Thuis nooit met geld leren omgaan; op zijn achttiende kwam alles tegelijk." },
  { -210, "gesprek", UUR (16, 0), "Vrienden schoten uitjes en vakanties voor. Hen terugbetalen gaat bij hem voor de huur, daar is geleend voor. Een vriend woont in en betaalt geen kostgeld; dat wil Danny niet vragen." },
  { -196, "telefoon", UUR (15, 45), "Zijn vriendin weet niet van de schulden. Afgesproken: alleen bellen op zijn eigen nummer, geen post over bedragen." },
  { -183, "gesprek", UUR (16, 30), "Doorgerekend wat samenwonen met het vtlb doet. Ze gaan toch samenwonen: de baby gaat voor." },
  { -174, "plan-van-aanpak", -1, "Alles terugbetalen in twee jaar; dan is een vtlb niet nodig en blijft het bedrag per maand te doen." },
  { -174, "intake-einde", -1, NULL },
  { -174, "beschikking", -1, "Toegelaten." },
  { -174, "stabilisatie", -1, NULL },
  { -150, "bericht", UUR (9, 10), "Stuurt zelf zijn zzp-facturen in een overzicht. Btw staat voortaan apart." },
  { -124, "stabilisatie-einde", -1, NULL },
  { -124, "saldo-gevraagd", -1, "Saldo gevraagd bij 6 schuldeisers; rente stopt vanaf deze datum." },
  { -124, "regeling-ingediend", -1, NULL },
  { -105, "saldo-compleet", -1, "Alle saldo's zijn bevestigd." },
  { -101, "voorstel-verstuurd", -1, "100 procent in 24 maanden, aan 6 schuldeisers. Brief noemt ook de twee leningen die erbuiten blijven." },
  { -87, "voorstel-compleet", -1, "Allemaal akkoord." },
  { -85, "toekenning", -1, NULL },
  { -85, "regeling-toegekend", -1, "Rond met 6 schuldeisers." },
  { -71, "aflossen", -1, "24 maanden, via de gemeente." },
  { -43, "eerste-aflossing", -1, "Op tijd." },
  { -22, "telefoon", UUR (17, 0), "Tweede termijn ook betaald. Zijn vriend krijgt elke maand iets uit de zzp-inkomsten, dat lucht op." },
  { -6, "bericht", UUR (12, 20), "Uitgerekend over zes weken. Danny heeft het haar verteld; ze was vooral blij dat er al een plan is." },
  { 15, "gesprek", UUR (16, 30), "Budget met baby: toeslagen, verlof, eerste uitgaven." },
  { 0 }
};

#define NIET_OP_PAPIER "Niet op papier: lening van een vriend. Danny betaalt zelf terug uit zijn zzp-inkomsten."

static const StipDemoVordering danny_vorderingen[] = {
  { "Zorgverzekeraar Fictief", "Incasso De Aanmaning", "401927735", "Zorg", "concurrent", 142380, 4210, 21357, -112 },
  { "Zorgpremiekantoor Fictief", NULL, "ZP.310044", "Publiek", "concurrent", 96250, 0, 0, -118 },
  { "Krediet Modelbank", NULL, "70550918.1", "Overig", "concurrent", 380000, 22140, 0, -116 },
  { "Energie Voorbeeld", NULL, "EV 40663219", "Nuts", "concurrent", 74865, 0, 0, -120 },
  { "Mobiel Nergens", "Incassobureau Luchtkasteel", "MN-8830214", "Overig", "concurrent", 61995, 1320, 9299, -108 },
  { "Omzetbelastingkantoor Verzonnen", NULL, "4127.80.155.B.01", "Publiek", "preferent", 118400, 0, 0, -105, .zakelijk = TRUE },
  { "Lening van vriend die inwoont", NULL, NULL, "Overig", "concurrent", 520000, 0, 0, -183, .prive = TRUE, .buiten = NIET_OP_PAPIER },
  { "Lening van vrienden, vakanties", NULL, NULL, "Overig", "concurrent", 165000, 0, 0, -183, .prive = TRUE, .buiten = NIET_OP_PAPIER },
  { NULL }
};

static const StipDemoBelofte danny_beloften[] = {
  { "Budget narekenen na de geboorte", "belofte", -6, 60, 0, "Toeslagen en verlof veranderen het budget." },
  { "Alleen op zijn eigen nummer bellen", "belofte", -196, -190, -190, "Notitie voor in het dossier gezet." },
  { NULL }
};

static const StipDemoSpoor danny_sporen[] = { { 'b', "Budgetcoaching", -165, 0, "Vaardigheden: apart zetten, vooruitkijken, nee zeggen." }, { 0 } };

const StipDemoVerhaal stip_demo_danny = {
  .omschrijving = "Praktijkvoorbeeld: horeca en zzp, leningen van vrienden, baby op komst",
  .mens = { "Danny", "Man", 28 * 12 + 5 },
  .achternaam = "Luchtkasteel",
  .straat = "Testgracht",
  .huisnummer = "203",
  .postcode = "9999CK",
  .huishouden = "anders",
  .doelgroepen = "zzp",
  .in_regeling = TRUE,
  .oplossingssoort = "Betalingsregeling",
  .momenten = danny_momenten,
  .vorderingen = danny_vorderingen,
  .beloften = danny_beloften,
  .sporen = danny_sporen,
  .kennis = &stip_demo_kennis_danny,
};

/* Rosa: entrepreneur who fell ill, no income, hard to reach, nearly evicted. */
static const StipDemoMoment rosa_momenten[] = {
  { -68, "crisis", -1, "Verhuurder meldt hoge achterstand; ontruiming over drie weken." },
  { -68, "traject-start", -1, NULL },
  { -68, "aanmelding", -1, "Via vroegsignalering. De bewindvoerder noemt haar niet meewerkend en vroeg de rechter het bewind te stoppen." },
  { -67, "aanmelding-einde", -1, NULL },
  { -67, "eerste-gesprek", UUR (9, 0), "Bij Rosa thuis. Stopte ziek met haar zaak; de uitkering daarna viel weg door een misverstand. Nu geen inkomen. In de papieren staat hbo, zelf vertelt ze dat ze halverwege de middelbare school wegging. Op van jaren spanning; beginnen lukt niet meer alleen." },
  { -64, "gesprek", UUR (13, 30), "Samen naar het Sociaal Loket, alleen durfde ze niet. Bijstand aangevraagd." },
  { -62, "huisbezoek", UUR (13, 15), "Papieren voor de aanvraag gezocht en op volgorde gelegd." },
  { -61, "notitie", -1, "Moratorium gevraagd aan de rechtbank; verhuurder is ingelicht." },
  { -55, "huisbezoek", UUR (10, 45), "Laatste stukken compleet. Rosa belde zelf de bank, wij zaten ernaast." },
  { -53, "moratorium", -1, "Toegewezen voor zes maanden zolang de lopende huur betaald wordt (art. 287b Fw)." },
  { -41, "telefoon", UUR (11, 5), "Uitkering toegekend, met terugwerkende kracht. Huur van deze maand gaat er direct af." },
  { -40, "brief", -1, "Verhuurder: de ontruiming is van de baan." },
  { -35, "huisbezoek", UUR (14, 30), "Zesentwintig enveloppen. Rosa opende de laatste vijf zelf." },
  { -20, "plan-van-aanpak", -1, "Eerst rust en een vast inkomen, dan regelen. Lezen en schrijven: een cursus komt daarna." },
  { -20, "intake-einde", -1, NULL },
  { -20, "beschikking", -1, "Toegelaten." },
  { -20, "stabilisatie", -1, NULL },
  { -12, "notitie", -1, "Nieuwe bewindvoerder benoemd; kennisgemaakt met Rosa en met ons." },
  { -5, "telefoon", UUR (15, 20), "Slaapt weer door. Vraagt wat de rechter straks van haar wil weten." },
  { 8, "huisbezoek", UUR (10, 30), "Schulden van de zaak op een rij, met de bewindvoerder erbij." },
  { 0 }
};

static const StipDemoVordering rosa_vorderingen[] = {
  { "Woonstichting De Proef", "Deurwaarders Schets & Schijn", "118204.07", "Overig", "concurrent", 541260, 9830, 64951, -35 },
  { "Belastingkantoor Verzonnen", NULL, "2208.41.903.H.87", "Publiek", "preferent", 386700, 0, 0, -20 },
  { "Omzetbelastingkantoor Verzonnen", NULL, "2208.41.903.B.02", "Publiek", "preferent", 812400, 0, 0, -20, .zakelijk = TRUE },
  { "Groothandel Luchtfabriek", "Invordering Ymaginair", "DEB 4471", "Overig", "concurrent", 463519, 31870, 55622, 0, .zakelijk = TRUE },
  { "Bedrijfspand Schijngevel", NULL, "BS2016", "Overig", "concurrent", 735000, 0, 0, 0, .zakelijk = TRUE },
  { "Boekhouder Fictieve Cijfers", NULL, "21-0883", "Overig", "concurrent", 94380, 0, 0, -12, .zakelijk = TRUE },
  { "Energie Voorbeeld", NULL, "EV 40902117", "Nuts", "concurrent", 187645, 0, 0, -35 },
  { "Waterbedrijf Schets", NULL, "W8301442", "Nuts", "concurrent", 41290, 0, 0, -35 },
  { "Zorgverzekeraar Fictief", "Incasso De Aanmaning", "401335820", "Zorg", "concurrent", 158400, 5120, 23760, -20 },
  { "Gemeente Demodorp, terugvordering bijstand", NULL, "TV/24/0381", "Publiek", "preferent", 102055, 0, 0, -41 },
  { NULL }
};

static const StipDemoBelofte rosa_beloften[] = {
  { "Uitzoeken of de Wsnp beter past", "belofte", -5, 21, 0, "Rosa wil weten hoe lang het duurt en wat de rechter vraagt." },
  { "Mee naar het Sociaal Loket", "belofte", -67, -64, -64, NULL },
  { NULL }
};

static const StipDemoSpoor rosa_sporen[] = {
  { 'c', NULL, -68, -40, "Dreigende ontruiming; voorkomen." },
  { 'b', "Beschermingsbewind", -12, 0, "Nieuwe bewindvoerder." },
  { 0 }
};

const StipDemoVerhaal stip_demo_rosa = {
  .omschrijving = "Praktijkvoorbeeld: ondernemer zonder inkomen, ontruiming voorkomen",
  .mens = { "Rosa", "Vrouw", 51 * 12 + 9 },
  .achternaam = "Schets",
  .straat = "Denkbeeldkade",
  .huisnummer = "7",
  .postcode = "9999AR",
  .huishouden = "alleenstaand",
  .doelgroepen = "zzp;laaggeletterd",
  .crisis = TRUE,
  .moratorium = { -61, -53, -53, 120 },
  .momenten = rosa_momenten,
  .vorderingen = rosa_vorderingen,
  .beloften = rosa_beloften,
  .sporen = rosa_sporen,
  .kennis = &stip_demo_kennis_rosa,
};
