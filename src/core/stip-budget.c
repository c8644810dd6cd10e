/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-budget.h"

static void
clear_regel (StipBudgetregel *self)
{
  g_free (self->post);
}

STIP_DEFINE_RECORD (StipBudgetregel, stip_budgetregel, clear_regel)

#define EINDE_LIJST  \
  {                  \
    NULL, NULL, NULL \
  }

static const StipKeuze inkomens[] = {
  { "loon", "Loon", "Wages" },
  { "uitkering", "Uitkering (UWV)", "Benefit (UWV)" },
  { "bijstand", "Bijstand", "Social assistance" },
  { "aow", "AOW", "State pension" },
  { "pensioen", "Pensioen", "Pension" },
  { "onderneming", "Winst uit onderneming", "Profit from a business" },
  { "alimentatie", "Alimentatie", "Alimony" },
  { "partner", "Inkomen van de partner", "Income of the partner" },
  EINDE_LIJST,
};

static const StipKeuze toeslagen[] = {
  { "zorgtoeslag", "Zorgtoeslag", "Health care allowance" },
  { "huurtoeslag", "Huurtoeslag", "Rent allowance" },
  { "kindgebonden-budget", "Kindgebonden budget", "Child budget" },
  { "kinderbijslag", "Kinderbijslag", "Child benefit" },
  { "kinderopvangtoeslag", "Kinderopvangtoeslag", "Child care allowance" },
  { "heffingskorting", "Voorlopige teruggaaf", "Provisional tax refund" },
  EINDE_LIJST,
};

static const StipKeuze uitgaven[] = {
  { "huur", "Huur of hypotheek", "Rent or mortgage" },
  { "energie", "Gas, stroom en warmte", "Gas, electricity and heating" },
  { "water", "Water", "Water" },
  { "zorgverzekering", "Zorgverzekering", "Health insurance" },
  { "verzekeringen", "Andere verzekeringen", "Other insurance" },
  { "belastingen", "Gemeente- en waterschapsbelasting", "Local taxes" },
  { "telefoon", "Telefoon en internet", "Telephone and internet" },
  { "vervoer", "Vervoer", "Transport" },
  { "kinderen", "School, sport en opvang", "School, sports and child care" },
  { "leefgeld", "Boodschappen en kleding", "Groceries and clothes" },
  { "bewind", "Kosten van bewind", "Costs of administration" },
  EINDE_LIJST,
};

static const StipKeuze geen[] = { EINDE_LIJST };

static const struct
{
  const char      *id;
  const StipKeuze *posten;
} soorten[STIP_BUDGET_SOORTEN] = {
  [STIP_BUDGET_INKOMEN] = { "inkomen", inkomens },
  [STIP_BUDGET_TOESLAG] = { "toeslag", toeslagen },
  [STIP_BUDGET_UITGAVE] = { "uitgave", uitgaven },
};

/* A month is maal / deel of the period: 52 weeks, 13 times four weeks, 4 quarters in a year of 12 months. */
static const struct
{
  const char *id, *nl, *en;
  int         maal, deel;
} periodes[STIP_PER_AANTAL] = {
  [STIP_PER_MAAND] = { "maand", "per maand", "a month", 1, 1 },
  [STIP_PER_WEEK] = { "week", "per week", "a week", 52, 12 },
  [STIP_PER_VIER_WEKEN] = { "4 weken", "per 4 weken", "every 4 weeks", 13, 12 },
  [STIP_PER_KWARTAAL] = { "kwartaal", "per kwartaal", "a quarter", 1, 3 },
  [STIP_PER_JAAR] = { "jaar", "per jaar", "a year", 1, 12 },
};

/* What the source documents and the basisdienstverlening name; the municipality's own come from its website. */
static const StipKeuze regelingen[] = {
  { "zorgtoeslag", "Zorgtoeslag", "Health care allowance" },
  { "huurtoeslag", "Huurtoeslag", "Rent allowance" },
  { "kindgebonden-budget", "Kindgebonden budget", "Child budget" },
  { "kinderopvangtoeslag", "Kinderopvangtoeslag", "Child care allowance" },
  { "kinderbijslag", "Kinderbijslag", "Child benefit" },
  { "aanvullende-bijstand", "Aanvullende bijstand", "Supplementary assistance" },
  { "bijzondere-bijstand", "Bijzondere bijstand", "Special assistance" },
  { "inkomenstoeslag", "Individuele inkomenstoeslag", "Individual income supplement" },
  { "kwijtschelding", "Kwijtschelding gemeente en waterschap", "Remission of local taxes" },
  { "zorgverzekering", "Gemeentelijke zorgverzekering", "Municipal health insurance" },
  { "heffingskorting", "Heffingskorting voor wie weinig verdient", "Tax credit for a small income" },
  { "alimentatie", "Alimentatie", "Alimony" },
  { "kindregelingen", "Regelingen voor kinderen (sport, school)", "Schemes for children (sports, school)" },
};

StipBudgetregel *
stip_budgetregel_new (gint64 id, StipBudgetSoort soort, const char *post, StipGeld bedrag, StipPer per)
{
  StipBudgetregel *self = g_atomic_rc_box_new0 (StipBudgetregel);
  self->id = id;
  self->soort = soort;
  self->post = g_strdup (post);
  self->bedrag = bedrag;
  self->per = per;
  return self;
}

StipGeld
stip_budgetregel_per_maand (const StipBudgetregel *self)
{
  if (!stip_geld_is_bekend (self->bedrag) || ABS (self->bedrag) > STIP_GELD_MAX)
    return STIP_GELD_ONBEKEND;
  gint64   maal = periodes[self->per].maal, deel = periodes[self->per].deel;
  StipGeld groot = ABS (self->bedrag) * maal, heel = (2 * groot + deel) / (2 * deel);
  return self->bedrag < 0 ? -heel : heel;
}

char *
stip_budgetregel_naam (const StipBudgetregel *self, StipTaal taal)
{
  for (const StipKeuze *post = soorten[self->soort].posten; post->id != NULL; post++)
    if (g_strcmp0 (post->id, self->post) == 0)
      return g_strdup (stip_keuze_naam (post, taal));
  return g_strdup (self->post);
}

StipBudget
stip_budget_maand (const GPtrArray *regels)
{
  StipBudget uit = { 0 };
  StipGeld   in = 0;

  for (guint i = 0; i < regels->len; i++)
    {
      const StipBudgetregel *regel = g_ptr_array_index (regels, i);
      StipGeld               maand = stip_budgetregel_per_maand (regel), som = uit.som[regel->soort];
      if (stip_geld_is_bekend (maand) && stip_geld_is_bekend (som) && !stip_geld_add (som, maand, &som))
        som = STIP_GELD_ONBEKEND;
      uit.som[regel->soort] = som;
    }
  if (!stip_geld_add (uit.som[STIP_BUDGET_INKOMEN], uit.som[STIP_BUDGET_TOESLAG], &in) || !stip_geld_is_bekend (uit.som[STIP_BUDGET_UITGAVE]) ||
      !stip_geld_add (in, -uit.som[STIP_BUDGET_UITGAVE], &uit.over))
    uit.over = STIP_GELD_ONBEKEND;
  return uit;
}

const char *
stip_budget_soort_id (StipBudgetSoort soort)
{
  return soorten[soort].id;
}

gboolean
stip_budget_soort_zoek (const char *id, StipBudgetSoort *soort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (g_strcmp0 (soorten[i].id, id) == 0)
      {
        *soort = (StipBudgetSoort)i;
        return TRUE;
      }
  return FALSE;
}

const char *
stip_per_id (StipPer per)
{
  return periodes[per].id;
}

const char *
stip_per_naam (StipPer per, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? periodes[per].en : periodes[per].nl;
}

gboolean
stip_per_zoek (const char *id, StipPer *per)
{
  for (gsize i = 0; i < G_N_ELEMENTS (periodes); i++)
    if (g_strcmp0 (periodes[i].id, id) == 0)
      {
        *per = (StipPer)i;
        return TRUE;
      }
  return FALSE;
}

const StipKeuze *
stip_budget_posten (StipBudgetSoort soort)
{
  return soort < STIP_BUDGET_SOORTEN ? soorten[soort].posten : geen;
}

char *
stip_budget_lees_post (StipBudgetSoort soort, const char *tekst, StipTaal taal)
{
  g_autofree char *klein = g_utf8_casefold (tekst, -1);
  const StipKeuze *enige = NULL;
  int              aantal = 0;

  for (const StipKeuze *post = soorten[soort].posten; post->id != NULL; post++)
    {
      g_autofree char *naam = g_utf8_casefold (stip_keuze_naam (post, taal), -1);
      if (g_str_equal (naam, klein))
        return g_strdup (post->id);
      if (*klein != '\0' && g_str_has_prefix (naam, klein))
        {
          enige = post;
          aantal++;
        }
    }
  return g_strdup (aantal == 1 ? enige->id : tekst);
}

const StipKeuze *
stip_inkomensregelingen (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (regelingen);
  return regelingen;
}
