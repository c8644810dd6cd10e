/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-namen.h"

#define ALLE STIP_TIJD_ALLE
#define OUD  STIP_TIJD_OUD
#define JONG STIP_TIJD_JONG

#define LEEFTIJD_OUD  60
#define LEEFTIJD_JONG 40

static const StipDemoVoornaam voornamen[] = {
  { "Anouk", 'V', "nl", JONG },
  { "Bas", 'M', "nl", JONG },
  { "Bram", 'M', "nl", JONG },
  { "Britt", 'V', "nl", JONG },
  { "Daan", 'M', "nl", JONG },
  { "Femke", 'V', "nl", JONG },
  { "Fenna", 'V', "nl", JONG },
  { "Jip", 'M', "nl", JONG },
  { "Joëlle", 'V', "nl", JONG },
  { "Jurre", 'M', "nl", JONG },
  { "Lars", 'M', "nl", JONG },
  { "Lotte", 'V', "nl", JONG },
  { "Maud", 'V', "nl", JONG },
  { "Milan", 'M', "nl", JONG },
  { "Noor", 'V', "nl", JONG },
  { "Renée", 'V', "nl", JONG },
  { "Ruben", 'M', "nl", JONG },
  { "Sanne", 'V', "nl", JONG },
  { "Sem", 'M', "nl", JONG },
  { "Tess", 'V', "nl", JONG },
  { "Thijs", 'M', "nl", JONG },
  { "Zoë", 'V', "nl", JONG },
  { "Sjoerd", 'M', "fy", ALLE },
  { "Wytske", 'V', "fy", ALLE },
  { "Arjan", 'M', "nl", ALLE },
  { "Carla", 'V', "nl", ALLE },
  { "Dennis", 'M', "nl", ALLE },
  { "Esther", 'V', "nl", ALLE },
  { "Frank", 'M', "nl", ALLE },
  { "Ingrid", 'V', "nl", ALLE },
  { "Jeroen", 'M', "nl", ALLE },
  { "Karin", 'V', "nl", ALLE },
  { "Marcel", 'M', "nl", ALLE },
  { "Monique", 'V', "nl", ALLE },
  { "Patrick", 'M', "nl", ALLE },
  { "Petra", 'V', "nl", ALLE },
  { "René", 'M', "nl", ALLE },
  { "Saskia", 'V', "nl", ALLE },
  { "Tamara", 'V', "nl", ALLE },
  { "Wesley", 'M', "nl", ALLE },
  { "Annie", 'V', "nl", OUD },
  { "Cor", 'M', "nl", OUD },
  { "Dirkje", 'V', "nl", OUD },
  { "Gerrit", 'M', "nl", OUD },
  { "Greet", 'V', "nl", OUD },
  { "Henk", 'M', "nl", OUD },
  { "Jannetje", 'V', "nl", OUD },
  { "Johannes", 'M', "nl", OUD },
  { "Nel", 'V', "nl", OUD },
  { "Piet", 'M', "nl", OUD },
  { "Riet", 'V', "nl", OUD },
  { "Toos", 'V', "nl", OUD },
  { "Wim", 'M', "nl", OUD },
  { "Aïcha", 'V', "ar", ALLE },
  { "Driss", 'M', "ar", ALLE },
  { "Fatima", 'V', "ar", ALLE },
  { "Hamza", 'M', "ar", JONG },
  { "Khadija", 'V', "ar", ALLE },
  { "Mo", 'M', "ar", JONG },
  { "Mohamed", 'M', "ar", ALLE },
  { "Naima", 'V', "ar", ALLE },
  { "Samira", 'V', "ar", ALLE },
  { "Soraya", 'V', "ar", JONG },
  { "Yasin", 'M', "ar", JONG },
  { "Rasha", 'V', "ar", ALLE },
  { "Khaled", 'M', "ar", ALLE },
  { "Nour", 'V', "ar", JONG },
  { "Omar", 'M', "ar", ALLE },
  { "Ayşe", 'V', "tr", ALLE },
  { "Emre", 'M', "tr", JONG },
  { "Fatma", 'V', "tr", ALLE },
  { "Hüseyin", 'M', "tr", ALLE },
  { "Merve", 'V', "tr", JONG },
  { "Murat", 'M', "tr", ALLE },
  { "Şeyma", 'V', "tr", JONG },
  { "İbrahim", 'M', "tr", ALLE },
  { "Agnieszka", 'V', "pl", ALLE },
  { "Łukasz", 'M', "pl", ALLE },
  { "Małgorzata", 'V', "pl", ALLE },
  { "Tomasz", 'M', "pl", ALLE },
  { "Andrei", 'M', "ro", ALLE },
  { "Ioana", 'V', "ro", ALLE },
  { "Desislava", 'V', "bg", ALLE },
  { "Georgi", 'M', "bg", ALLE },
  { "Oksana", 'V', "uk", ALLE },
  { "Serhii", 'M', "uk", ALLE },
  { "Abeba", 'V', "ti", ALLE },
  { "Dawit", 'M', "ti", ALLE },
  { "Filmon", 'M', "ti", JONG },
  { "Selam", 'V', "ti", ALLE },
  { "Asha", 'V', "so", ALLE },
  { "Abdirahman", 'M', "so", ALLE },
  { "Hodan", 'V', "so", JONG },
  { "Farid", 'M', "fa", ALLE },
  { "Parisa", 'V', "fa", ALLE },
  { "Shirin", 'V', "fa", ALLE },
  { "Reza", 'M', "fa", ALLE },
  { "Carlos", 'M', "es", ALLE },
  { "Marisol", 'V', "es", ALLE },
  { "Giovanni", 'M', "pap", ALLE },
  { "Shurendy", 'M', "pap", JONG },
  { "Rochelle", 'V', "pap", ALLE },
  { "Xiomara", 'V', "pap", ALLE },
  { "Radjesh", 'M', "nl", ALLE },
  { "Sharmila", 'V', "nl", ALLE },
  { "Ricardo", 'M', "nl", ALLE },
  { "Urmila", 'V', "nl", OUD },
  { "Orlando", 'M', "nl", ALLE },
  { "Abena", 'V', "en", ALLE },
  { "Kwame", 'M', "en", ALLE },
  { "Emeka", 'M', "en", ALLE },
  { "Ngozi", 'V', "en", ALLE },
  { "Wei", 'M', "zh", ALLE },
  { "Xiaoling", 'V', "zh", ALLE },
  { "Linh", 'V', "vi", ALLE },
  { "Tuấn", 'M', "vi", ALLE },
  { "Sipan", 'M', "ku", ALLE },
  { "Berfîn", 'V', "ku", ALLE },
  { "Jelena", 'V', "sr", ALLE },
  { "Goran", 'M', "sr", ALLE },
  { "Putri", 'V', "id", ALLE },
  { "Budi", 'M', "id", OUD },
};

static const char *const nieuwe_talen[] = { "ar", "ar", "ti", "fa", "so", "uk", "tr", "ku" };

/* All mean something like example, sketch or dream, in their language: whoever reads one sees that it is invented. */
static const StipDemoAchternaam achternamen[] = {
  { NULL, "Voorbeeld" },
  { NULL, "Fictief" },
  { NULL, "Denkbeeld" },
  { NULL, "Schets" },
  { NULL, "Maquette" },
  { NULL, "Bedacht" },
  { NULL, "Testpersoon" },
  { NULL, "Ymaginair" },
  { NULL, "Nergens" },
  { NULL, "Proefstuk" },
  { NULL, "Hersenspinsel" },
  { NULL, "Luchtkasteel" },
  { NULL, "Schijn" },
  { NULL, "Jabedacht" },
  { NULL, "Gedachte" },
  { "de", "Verzonnen" },
  { "van der", "Droom" },
  { "'t", "Bedenksel" },
  { "van", "Horen-Zeggen" },
  { "van den", "Papieren" },
  { "van 't", "Schetsbord" },
  { "in 't", "Luchtledige" },
  { "op den", "Tekentafel" },
  { "ter", "Illustratie" },
  { "ten", "Voorbeelde" },
  { "de la", "Fantaisie" },
  { "el", "Mithali" },
  { "von", "Hirngespinst" },
  { "uit het", "Sprookje" },
  { NULL, "Müller-Fantasie" },
  { NULL, "Ébauche" },
  { NULL, "Çizgi" },
  { NULL, "Žánr" },
  { NULL, "Øvrig" },
  { NULL, "Łuk-Pomysł" },
  { NULL, "Örnek-Kişi" },
  { NULL, "Hayalî" },
  { NULL, "Ñandutí-Sueño" },
  { NULL, "Fiktív-Ötlet" },
  { NULL, "Mustermann-Straße" },
  { NULL, "Ficción" },
  { NULL, "Exempel" },
  { NULL, "Przykład" },
  { NULL, "Dummy" },
  { NULL, "Nepnaam" },
  { NULL, "Modelmens" },
  { NULL, "Papierwerk" },
  { NULL, "Kladversie" },
  { NULL, "Proefdruk" },
  { NULL, "Concept" },
  { NULL, "Zogenaamd" },
  { NULL, "Nietbestaand" },
  { NULL, "Hypothese" },
  { NULL, "Sjabloon" },
  { NULL, "Droombeeld" },
  { NULL, "Fabeltje" },
  { NULL, "Legende-Schim" },
  { NULL, "Spookbeeld" },
  { NULL, "Zinsbegoocheling" },
  { NULL, "Wensdroom" },
  { NULL, "Luchtspiegeling" },
  { NULL, "Ontwerp" },
  { NULL, "Oefenmodel" },
  { NULL, "Probeersel" },
  { NULL, "Voorlopig" },
  { NULL, "Uitgedacht" },
  { NULL, "Verdichtsel" },
  { NULL, "Als-Of" },
  { NULL, "Zomaar" },
  { NULL, "Watals" },
  { NULL, "Aangenomen" },
  { NULL, "Stelling-Veronderstelling" },
  { "van de", "Hersenspinselvoorbeeldenverzamelingskamer" },
};

static const char *const straten[] = {
  "Dorpsplein", "Voorbeeldstraat", "Proefweg", "Fantasielaan", "Luchtkasteelpad", "Schetsstraat", "Maquettehof",
  "Denkbeeldkade", "Oefenstraat", "Kladlaan", "Bedachtesteeg", "Droomdreef", "Nergensweg", "Modelplantsoen",
  "Sjabloonstraat", "Fabelpad", "Verzonnen Wal", "Ymaginairplein", "Testgracht", "Conceptsingel", "Wensweg",
  "Sprookjeshof", "Illustratielaan", "Hoek van Nergens"
};

static gboolean
fits (const StipDemoVoornaam *voornaam, char geslacht, int leeftijd, const char *taal)
{
  if (voornaam->geslacht != geslacht || (taal != NULL && !g_str_equal (voornaam->taal, taal)))
    return FALSE;
  return voornaam->tijd == ALLE || (voornaam->tijd == OUD ? leeftijd >= LEEFTIJD_OUD : leeftijd < LEEFTIJD_JONG);
}

const StipDemoVoornaam *
stip_demo_draw_voornaam (StipToeval *toeval, char geslacht, int leeftijd, const char *taal)
{
  guint begin = stip_toeval_below (toeval, G_N_ELEMENTS (voornamen));

  /* a stride without a common factor visits all, and does not favour the name behind a gap */
  for (guint i = 0; i < G_N_ELEMENTS (voornamen); i++)
    {
      const StipDemoVoornaam *voornaam = &voornamen[(begin + i * 53) % G_N_ELEMENTS (voornamen)];
      if (fits (voornaam, geslacht, leeftijd, taal))
        return voornaam;
    }
  return taal != NULL ? stip_demo_draw_voornaam (toeval, geslacht, leeftijd, NULL) : &voornamen[begin];
}

const char *
stip_demo_voornaam_taal (const char *naam)
{
  for (guint i = 0; i < G_N_ELEMENTS (voornamen); i++)
    if (g_str_equal (voornamen[i].naam, naam))
      return voornamen[i].taal;
  return NULL;
}

const StipDemoAchternaam *
stip_demo_draw_achternaam (StipToeval *toeval)
{
  return &achternamen[stip_toeval_below (toeval, G_N_ELEMENTS (achternamen))];
}

const char *
stip_demo_draw_straat (StipToeval *toeval)
{
  return straten[stip_toeval_below (toeval, G_N_ELEMENTS (straten))];
}

const char *
stip_demo_draw_nieuwe_taal (StipToeval *toeval)
{
  return nieuwe_talen[stip_toeval_below (toeval, G_N_ELEMENTS (nieuwe_talen))];
}

/* Of every hundred numbers with the same first seven figures nine pass the elfproef (or ten): for nine eighth figures
 * there is one last figure. So number k is found without counting. */
#define PER_HONDERD 9
#define PER_GROEP   9000 /* numbers that share their first four figures */
#define HUSSEL      7919 /* a prime, so that people who follow each other do not have numbers that do */
#define HOOGSTE_KOP 9999999

char *
stip_demo_bsn (guint64 zaad, guint rang)
{
  guint groep = rang / PER_GROEP;
  guint plaats = (guint)((rang % PER_GROEP * (guint64)HUSSEL + zaad % PER_GROEP) % PER_GROEP);
  guint kop = HOOGSTE_KOP - (groep * PER_GROEP + plaats) / PER_HONDERD;
  guint over = plaats % PER_HONDERD;
  char  bsn[10];
  int   som = 0;

  g_snprintf (bsn, sizeof bsn, "%07u", kop);
  for (int i = 0; i < 7; i++)
    som += (bsn[i] - '0') * (9 - i);
  for (int acht = 0; acht <= 9; acht++)
    {
      int laatste = (som + 2 * acht) % 11;
      if (laatste == 10 || over-- > 0)
        continue;
      bsn[7] = (char)('0' + acht);
      bsn[8] = (char)('0' + laatste);
      break;
    }
  bsn[9] = '\0';
  return g_strdup (bsn);
}
