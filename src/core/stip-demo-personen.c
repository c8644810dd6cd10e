/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-personen.h"

#define LEEFTIJD_JONGERE 27 /* target group until then */
#define LEEFTIJD_OUDER   67
#define LEEFTIJD_KIND    17
#define DAGEN_JAAR       365

/* The seasons of a life; of each hundred households. */
typedef struct
{
  guint       tot;
  const char *huishouden;
  int         jongste, oudste; /* age of the resident */
  int         kinderen_laag, kinderen_hoog;
} StipDemoHuishouden;

static const StipDemoHuishouden huishoudens[] = {
  { 13, "alleenstaand", 18, 26, 0, 0 },
  { 44, "alleenstaand", 27, 66, 0, 0 },
  { 62, "alleenstaande ouder", 20, 57, 1, 4 },
  { 71, "paar", 20, 66, 0, 0 },
  { 87, "paar met kinderen", 22, 58, 1, 5 },
  { 93, "alleenstaand", 67, 81, 0, 0 },
  { 97, "paar", 67, 81, 0, 0 },
  { 100, "anders", 19, 62, 0, 0 },
};

static const StipDemoHuishouden *
draw_huishouden (StipToeval *toeval)
{
  guint plaats = stip_toeval_below (toeval, 100);
  gsize i = 0;

  while (plaats >= huishoudens[i].tot)
    i++;
  return &huishoudens[i];
}

StipPersoon *
stip_demo_persoon_new (const StipDemoOpdracht *opdracht, guint index, guint plaats, const char *rol)
{
  StipPersoon *persoon = stip_persoon_new ();

  persoon->rol = g_strdup (rol);
  persoon->bsn = stip_demo_bsn (opdracht->seed, 2 * index + plaats);
  persoon->woonplaats = g_strdup (STIP_DEMO_GEMEENTE_NAAM);
  persoon->taal = g_strdup ("nl");
  return persoon;
}

/* No mobile number begins with 06-0, and nobody can own a name under .example (RFC 2606). */
static void
add_bereikbaarheid (StipPersoon *persoon, StipToeval *toeval, guint nummer)
{
  if (!stip_toeval_chance (toeval, 94))
    return;
  persoon->telefoon = g_strdup_printf ("06-0%07u", nummer);
  if (stip_toeval_chance (toeval, 72))
    persoon->email = g_strdup_printf ("inwoner%u@voorbeeld.example", nummer);
}

void
stip_demo_persoon_address (StipPersoon *persoon, StipToeval *toeval)
{
  persoon->straat = g_strdup (stip_demo_draw_straat (toeval));
  persoon->huisnummer = g_strdup_printf ("%d", stip_toeval_between (toeval, 1, 240));
  if (stip_toeval_chance (toeval, 18))
    persoon->toevoeging = g_strdup_printf ("%c", 'A' + stip_toeval_between (toeval, 0, 5));
  persoon->postcode = g_strdup_printf ("9999%c%c", 'A' + stip_toeval_between (toeval, 0, 4), 'A' + stip_toeval_between (toeval, 0, 25));
}

static void
set_achternaam (StipPersoon *persoon, StipToeval *toeval, const char *van_partner)
{
  const StipDemoAchternaam *naam = stip_demo_draw_achternaam (toeval);

  persoon->voorvoegsel = g_strdup (naam->voorvoegsel);
  if (stip_toeval_chance (toeval, 7) || (van_partner != NULL && stip_toeval_chance (toeval, 40)))
    persoon->achternaam = g_strdup_printf ("%s-%s", naam->naam, van_partner != NULL ? van_partner : stip_demo_draw_achternaam (toeval)->naam);
  else
    persoon->achternaam = g_strdup (naam->naam);
}

static StipPersoon *
make_client (const StipDemoPlan *plan, guint plaats, StipToeval *toeval, char geslacht, int leeftijd, StipDatum peil, const char *taal, const char *van_partner)
{
  StipPersoon            *persoon = stip_demo_persoon_new (plan->opdracht, plan->index, plaats, plaats == 0 ? "inwoner" : "partner");
  const StipDemoVoornaam *voornaam = stip_demo_draw_voornaam (toeval, geslacht, leeftijd, taal);

  persoon->voornaam = g_strdup (voornaam->naam);
  set_achternaam (persoon, toeval, van_partner);
  persoon->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, geslacht == 'V' ? "Vrouw" : "Man");
  if (stip_toeval_chance (toeval, 1))
    persoon->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, "Onbekend");
  persoon->geboortedatum = stip_datum_add_maanden (peil, -12 * leeftijd) - stip_toeval_between (toeval, 0, DAGEN_JAAR - 2);
  if (taal != NULL)
    {
      g_free (persoon->taal);
      persoon->taal = g_strdup (taal);
    }
  add_bereikbaarheid (persoon, toeval, 2 * plan->index + plaats);
  return persoon;
}

/* Married, and liable for each other's debts: then the partner is the second client (domain.md 1.2). */
static void
add_partner (const StipDemoPlan *plan, StipToeval *toeval, int leeftijd, StipDatum peil, const char *taal, StipDossier *dossier)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  gboolean           vrouw = g_strcmp0 (inwoner->geslacht, "Vrouw") == 0;
  char               geslacht = stip_toeval_chance (toeval, 92) != vrouw ? 'V' : 'M';
  int                zijn = leeftijd + stip_toeval_between (toeval, -MIN (5, leeftijd - 18), MIN (5, 81 - leeftijd));
  StipPersoon       *partner = make_client (plan, 1, toeval, geslacht, zijn, peil, taal, inwoner->achternaam);

  partner->straat = g_strdup (inwoner->straat);
  partner->huisnummer = g_strdup (inwoner->huisnummer);
  partner->toevoeging = g_strdup (inwoner->toevoeging);
  partner->postcode = g_strdup (inwoner->postcode);
  g_ptr_array_add (dossier->personen, partner);
}

/* Minimal data: of a child only what the household and the plates need, so no number and no address. */
StipPersoon *
stip_demo_kind_new (const StipPersoon *ouder, const char *voornaam, const char *geslacht, StipDatum geboren)
{
  StipPersoon *kind = stip_persoon_new ();

  kind->rol = g_strdup ("kind");
  kind->voornaam = g_strdup (voornaam);
  kind->voorvoegsel = g_strdup (ouder->voorvoegsel);
  kind->achternaam = g_strdup (ouder->achternaam);
  kind->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, geslacht);
  kind->geboortedatum = geboren;
  return kind;
}

static gboolean
has_voornaam (const StipDossier *dossier, const char *voornaam)
{
  for (guint i = 0; i < dossier->personen->len; i++)
    if (g_str_equal (((const StipPersoon *)g_ptr_array_index (dossier->personen, i))->voornaam, voornaam))
      return TRUE;
  return FALSE;
}

/* Of the parents' language more often than not, and no name twice in one house. */
static const char *
draw_kindernaam (StipToeval *toeval, const StipDossier *dossier, gboolean dochter)
{
  const char *taal = stip_demo_voornaam_taal (stip_dossier_inwoner (dossier)->voornaam);
  const char *naam = stip_demo_draw_voornaam (toeval, dochter ? 'V' : 'M', 0, stip_toeval_chance (toeval, 70) ? taal : NULL)->naam;

  while (has_voornaam (dossier, naam))
    naam = stip_demo_draw_voornaam (toeval, dochter ? 'V' : 'M', 0, NULL)->naam;
  return naam;
}

static void
add_children (StipToeval *toeval, int leeftijd, StipDatum vandaag, StipDossier *dossier)
{
  const StipPersoon *ouder = stip_dossier_inwoner (dossier);
  int                oudste = CLAMP (leeftijd - 18, 1, LEEFTIJD_KIND);

  for (int i = 0; i < dossier->kinderen; i++)
    {
      gboolean    dochter = stip_toeval_chance (toeval, 50);
      const char *naam = draw_kindernaam (toeval, dossier, dochter);
      StipDatum   geboren = vandaag - stip_toeval_between (toeval, 20, oudste * DAGEN_JAAR);
      g_ptr_array_add (dossier->personen, stip_demo_kind_new (ouder, naam, dochter ? "Vrouw" : "Man", geboren));
    }
}

static char *
list_doelgroepen (const StipDemoPlan *plan, StipToeval *toeval, int leeftijd, gboolean gezin, gboolean nieuw)
{
  const struct
  {
    gboolean    hoort_bij;
    const char *naam;
  } groepen[] = {
    { leeftijd < LEEFTIJD_JONGERE, "jongere" },
    { plan->zzp, "zzp" },
    { gezin, "gezin" },
    { nieuw, "statushouder" },
    { stip_toeval_chance (toeval, 12), "laaggeletterd" },
    { stip_toeval_chance (toeval, 5), "lvb" },
    { leeftijd >= LEEFTIJD_OUDER, "ouder" },
  };
  g_autoptr (GString) lijst = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groepen); i++)
    if (groepen[i].hoort_bij)
      g_string_append_printf (lijst, "%s%s", lijst->len > 0 ? ";" : "", groepen[i].naam);
  return lijst->len > 0 ? g_strdup (lijst->str) : NULL;
}

void
stip_demo_personen_apply (const StipDemoPlan *plan, StipDatum aanmelding, StipDossier *dossier)
{
  StipToeval                toeval = stip_demo_plan_toeval (plan, STIP_DEEL_PERSONEN);
  const StipDemoHuishouden *huishouden = draw_huishouden (&toeval);
  int                       leeftijd = stip_toeval_between (&toeval, huishouden->jongste, huishouden->oudste);
  gboolean                  nieuw = leeftijd < LEEFTIJD_OUDER && stip_toeval_chance (&toeval, 8);
  const char               *taal = nieuw ? stip_demo_draw_nieuwe_taal (&toeval) : NULL;
  StipPersoon              *inwoner = make_client (plan, 0, &toeval, stip_toeval_chance (&toeval, 50) ? 'V' : 'M', leeftijd, aanmelding, taal, NULL);

  stip_demo_persoon_address (inwoner, &toeval);
  g_ptr_array_add (dossier->personen, inwoner);
  dossier->huishouden = g_strdup (huishouden->huishouden);
  dossier->kinderen = stip_toeval_between (&toeval, huishouden->kinderen_laag, huishouden->kinderen_hoog);
  dossier->kinderen = MIN (dossier->kinderen, 1 + (leeftijd - 18) / 2);
  if (g_str_has_prefix (huishouden->huishouden, "paar") && stip_toeval_chance (&toeval, 65))
    add_partner (plan, &toeval, leeftijd, aanmelding, taal, dossier);
  add_children (&toeval, leeftijd, plan->opdracht->vandaag, dossier);
  dossier->doelgroepen = list_doelgroepen (plan, &toeval, leeftijd, dossier->kinderen > 0, nieuw);
}
