/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-kennis.h"

#include "core/stip-demo-tijd.h"

static const StipDemoDoel danny_doelen[] = {
  { "doel", "Schuldenvrij zijn voordat mijn kind naar school gaat", NULL, NULL, 0, 0 },
  { "doel", "Elke maand iets teruggeven aan mijn vrienden", "inwoner", NULL, 0, 0 },
  { "afspraak", "Zet elke maand de btw apart", "inwoner", NULL, 0, -150 },
  { "afspraak", "Stuurt de zzp-facturen van dit kwartaal", "inwoner", NULL, 27, 0 },
  { "afspraak", "Rekent het budget met baby alvast voor", "consulent", NULL, 13, 0 },
  { "afspraak", "Zoekt uit welke toeslagen er na de geboorte bij komen", "consulent", NULL, 34, 0 },
  { NULL }
};

static const StipDemoLeefgebied danny_leefgebieden[] = {
  { "financien", 3, "Betaalt op tijd, nog weinig buffer." },
  { "werk", 4, NULL },
  { "wonen", 3, "Een vriend woont in en betaalt niet mee." },
  { "netwerk", 4, NULL },
  { NULL }
};

static const StipDemoMeting danny_metingen[] = {
  { -174, { 3, 1, 2, 1 }, { NULL } },
  { -71, { 3, 3, 2, 2 }, { NULL, "Houdt zijn facturen nu zelf bij.", NULL, NULL } },
  { -22, { 4, 4, 3, 3 }, { NULL, NULL, NULL, "Is begonnen met een spaarpot voor de baby." } },
  { 0 }
};

const StipDemoKennis stip_demo_kennis_danny = {
  .belangrijk = "Vader worden zonder zorgen over geld. Danny wil zijn vrienden alles terugbetalen, ook als dat niet op papier staat. Hij is trots op zijn facturen die nu kloppen; vraag ernaar.",
  .gevoelig = "Hij schaamt zich voor wat hij zijn vrienden schuldig is. Noem hun namen niet als er iemand bij is. Twee keer haakte hij af op lange lijsten met voorwaarden: geef hem één ding tegelijk.",
  .contactvoorkeur = "bericht",
  .bereikbaar = "Alleen op zijn eigen nummer, na 15.00 uur. Geen post over bedragen.",
  .briefvorm = "gewoon",
  .doelen = danny_doelen,
  .leefgebieden = danny_leefgebieden,
  .metingen = danny_metingen,
};

static const StipDemoDoel rosa_doelen[] = {
  { "doel", "In mijn huis blijven wonen", NULL, NULL, 0, -40 },
  { "doel", "Zelf mijn post weer open durven maken", NULL, NULL, 0, 0 },
  { "doel", "Later een cursus lezen en schrijven", NULL, NULL, 0, 0 },
  { "afspraak", "Legt nieuwe post ongeopend in de blauwe bak", "inwoner", NULL, 0, -35 },
  { "afspraak", "Leest de post elke twee weken samen met Rosa", "consulent", NULL, 8, 0 },
  { "afspraak", "Vraagt de boekhouder om de laatste jaarstukken", "ander", "Bewindvoerder", 6, 0 },
  { "afspraak", "Belt Rosa de dag ervoor over het huisbezoek", "consulent", NULL, 7, 0 },
  { NULL }
};

static const StipDemoLeefgebied rosa_leefgebieden[] = {
  { "financien", 2, "Uitkering loopt. Schulden van de zaak zijn nog niet compleet." },
  { "geestelijk", 2, "Jaren van spanning. Slaapt weer door, maar een brief kan haar dag breken." },
  { "basis", 2, "Lezen en schrijven." },
  { "werk", 1, "Ziek gestopt met haar zaak; eerst herstellen." },
  { "netwerk", 2, "Een buurvrouw, verder weinig mensen." },
  { "wonen", 3, "Ontruiming is van de baan zolang de huur betaald wordt." },
  { NULL }
};

static const StipDemoMeting rosa_metingen[] = {
  { -67, { 1, 1, 2, 1 }, { NULL } },
  { -20, { 2, 1, 3, 1 }, { "Uitkering aangevraagd en gekregen.", NULL, NULL, NULL } },
  { 0 }
};

const StipDemoKennis stip_demo_kennis_rosa = {
  .belangrijk = "Rust, en niet alles tegelijk: één envelop, één vraag. Rosa heeft jaren een zaak gehad en wil weer op zichzelf kunnen bouwen. Vraag haar eerst wat zij ervan vindt.",
  .gevoelig = "Lezen en schrijven kost haar veel moeite en dat zegt ze niet zelf. Lees samen hardop en vraag niet of zij iets wil invullen.\nZe is bang dat ze haar huis alsnog verliest: begin met wat al zeker is.",
  .contactvoorkeur = "gesprek",
  .bereikbaar = "’s Ochtends na 10.00 uur. Een onbekend nummer neemt ze niet op: spreek uw naam in, dan belt ze terug.",
  .briefvorm = "beeld",
  .doelen = rosa_doelen,
  .leefgebieden = rosa_leefgebieden,
  .metingen = rosa_metingen,
};

static const StipDemoDoel vera_doelen[] = {
  { "doel", "Weer zelf overzicht hebben over ons geld", NULL, NULL, 0, 0 },
  { "doel", "Met de kinderen een weekend naar zee, zonder te lenen", NULL, NULL, 0, 0 },
  { "doel", "De huur en de energie elke maand op tijd", NULL, NULL, 0, -97 },
  { "afspraak", "Maakt elke zondag de post open en doet hem in de map", "inwoner", NULL, 0, -76 },
  { "afspraak", "Stuurt haar loonstrook van deze maand", "inwoner", NULL, 13, 0 },
  { "afspraak", "Vraagt het kindpakket aan voor de sport van Vigo", "consulent", NULL, 6, 0 },
  { "afspraak", "Komt om de week langs voor de papieren", "ander", "Yara Verzonnen (maatje)", 0, 0 },
  { NULL }
};

static const StipDemoLeefgebied vera_leefgebieden[] = {
  { "financien", 2, "Vaste lasten lopen via budgetbeheer; voor iets onverwachts is nog geen geld." },
  { "werk", 4, "28 uur, vast contract." },
  { "geestelijk", 3, "Slaapt slecht als er post van een deurwaarder komt." },
  { "netwerk", 3, "Haar zus en Yara. Verder weet niemand ervan." },
  { "wonen", 4, NULL },
  { "kinderen", 4, NULL },
  { NULL }
};

static const StipDemoMeting vera_metingen[] = {
  { -118, { 3, 2, 3, 1 }, { NULL } },
  { -55, { 3, 3, 3, 2 }, { NULL, "De map is op orde, met hulp van Yara.", NULL, NULL } },
  { -6, { 4, 4, 3, 2 }, { "Vraagt zelf toeslagen aan.", "Belt zelf als er een brief komt.", NULL, "Sparen lukt nog niet." } },
  { 0 }
};

const StipDemoKennis stip_demo_kennis_vera = {
  .belangrijk = "Vigo en Vita merken er zo min mogelijk van: de schoolreis en de zwemles gaan door. Vera wil snappen wat er gebeurt en zelf het overzicht terugkrijgen. Zeg het haar als iets goed gaat.",
  .gevoelig = "Praat niet over bedragen waar de kinderen bij zijn. Van post van een deurwaarder slaapt ze niet: bel haar dan dezelfde dag.\nHaar zus leende haar geld; begin daar niet zelf over.",
  .contactvoorkeur = "telefoon",
  .bereikbaar = "Maandag en woensdag na 15.00 uur, op andere dagen vóór 9.00 uur. Niet op haar werk.",
  .briefvorm = "gewoon",
  .doelen = vera_doelen,
  .leefgebieden = vera_leefgebieden,
  .metingen = vera_metingen,
};

static void
add_fact (StipDossier *dossier, const char *soort, const char *waarde)
{
  if (waarde != NULL)
    g_ptr_array_add (dossier->feiten, stip_feit_new (0, soort, waarde));
}

/* The resident was made a moment ago and nobody else has seen her yet. */
static void
fill_person (const StipDemoKennis *kennis, StipPersoon *inwoner)
{
  inwoner->contactvoorkeur = g_strdup (kennis->contactvoorkeur);
  inwoner->bereikbaar = g_strdup (kennis->bereikbaar);
  inwoner->briefvorm = g_strdup (kennis->briefvorm);
}

static void
add_measurements (const StipDemoMeting *meting, StipDatum vandaag, StipDossier *dossier)
{
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);

  for (gsize i = 0; i < MIN (aantal, G_N_ELEMENTS (meting->standen)); i++)
    g_ptr_array_add (dossier->metingen, stip_meting_new (0, stip_demo_dag (vandaag, meting->dagen), competenties[i].id, meting->standen[i], meting->toelichtingen[i]));
}

void
stip_demo_kennis_apply (const StipDemoKennis *kennis, StipDatum vandaag, StipDossier *dossier)
{
  if (kennis == NULL)
    return;
  add_fact (dossier, "belangrijk", kennis->belangrijk);
  add_fact (dossier, "gevoelig", kennis->gevoelig);
  fill_person (kennis, g_ptr_array_index (dossier->personen, 0));
  for (const StipDemoDoel *doel = kennis->doelen; doel->soort != NULL; doel++)
    g_ptr_array_add (dossier->doelen, stip_doel_new (0, doel->soort, doel->omschrijving, doel->wie, doel->naam, stip_demo_dag_of_open (vandaag, doel->uiterlijk),
                                                     stip_demo_dag_of_open (vandaag, doel->gehaald)));
  for (const StipDemoLeefgebied *gebied = kennis->leefgebieden; gebied->gebied != NULL; gebied++)
    g_ptr_array_add (dossier->leefgebieden, stip_leefgebied_new (0, gebied->gebied, gebied->stand, gebied->toelichting));
  for (const StipDemoMeting *meting = kennis->metingen; meting->dagen != 0; meting++)
    add_measurements (meting, vandaag, dossier);
}
