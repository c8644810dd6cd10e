/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-geld.h"

#include "core/stip-demo-tijd.h"

static const struct
{
  StipBudgetSoort soort;
  const char     *post;
  StipGeld        bedrag;
  StipPer         per;
} regels[] = {
  { STIP_BUDGET_INKOMEN, "loon", 210500, STIP_PER_MAAND },
  { STIP_BUDGET_TOESLAG, "zorgtoeslag", 13100, STIP_PER_MAAND },
  { STIP_BUDGET_TOESLAG, "huurtoeslag", 24200, STIP_PER_MAAND },
  { STIP_BUDGET_TOESLAG, "kindgebonden-budget", 43300, STIP_PER_MAAND },
  { STIP_BUDGET_TOESLAG, "kinderbijslag", 61000, STIP_PER_KWARTAAL },
  { STIP_BUDGET_UITGAVE, "huur", 87500, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "energie", 23500, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "water", 6600, STIP_PER_KWARTAAL },
  { STIP_BUDGET_UITGAVE, "zorgverzekering", 16800, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "verzekeringen", 6200, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "telefoon", 4500, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "vervoer", 16500, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "kinderen", 24000, STIP_PER_MAAND },
  { STIP_BUDGET_UITGAVE, "leefgeld", 27500, STIP_PER_WEEK },
};

static const char *const feiten[][2] = {
  { "krediet-rente", "6,00" },
  { "krediet-rente-bron", "Kredietbank Demodorp, in een e-mail" },
  { "krediet-conventie", "nominaal" },
  { "krediet-inkomen", "ja" },
  { "krediet-verandering", "nee" },
  { "krediet-leefsituatie", "ja" },
  { "krediet-motivatie", "ja" },
  { "regeling-zorgtoeslag", "heeft" },
  { "regeling-huurtoeslag", "heeft" },
  { "regeling-kindgebonden-budget", "heeft" },
  { "regeling-kinderbijslag", "heeft" },
  { "regeling-kwijtschelding", "aangevraagd" },
  { "regeling-kindregelingen", "navragen" },
  { "regeling-aanvullende-bijstand", "geen-recht" },
};

void
stip_demo_geld_vera (StipDatum vandaag, StipDossier *dossier)
{
  StipVtlb *vtlb = stip_vtlb_new ();
  int       jaar = 0, maand = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++)
    g_ptr_array_add (dossier->budget, stip_budgetregel_new (0, regels[i].soort, regels[i].post, regels[i].bedrag, regels[i].per));
  for (gsize i = 0; i < G_N_ELEMENTS (feiten); i++)
    g_ptr_array_add (dossier->feiten, stip_feit_new (0, feiten[i][0], feiten[i][1]));
  vtlb->datum = stip_demo_dag (vandaag, -7);
  stip_datum_get (vtlb->datum, &jaar, &maand, NULL);
  vtlb->versie = g_strdup_printf ("vtlb-calculator %s %d", maand < 7 ? "januari" : "juli", jaar);
  vtlb->door = g_strdup ("Robin Proefman");
  vtlb->inkomen = 210500;
  vtlb->vtlb = 203000;
  vtlb->personen = 3;
  dossier->vtlb = vtlb->vtlb;
  g_ptr_array_add (dossier->vtlbs, vtlb);
}
