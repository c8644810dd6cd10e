/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-scenario.h"

/* A rise or fall of income, worked out: what it is for whom differs per solution, and that is what a choice is about. */

static char *
say_bemiddeling (const StipScenario *nu, const StipScenario *dan, const char *kop)
{
  g_autofree char *voor = stip_breuk_format_percentage (nu->verdeling->concurrent, ',');
  g_autofree char *na = stip_breuk_format_percentage (dan->verdeling->concurrent, ',');
  g_autofree char *bedrag = stip_geld_format_euro (dan->te_verdelen);

  if (voor == NULL || na == NULL)
    return g_strdup_printf ("%s: de schuldeisers krijgen samen %s.", kop, bedrag);
  return g_strdup_printf ("%s: de schuldeisers krijgen samen %s, concurrent %s %% in plaats van %s %%.", kop, bedrag, na, voor);
}

static char *
say_krediet (const StipScenario *nu, gboolean meer, const char *kop)
{
  g_autofree char *termijn = stip_geld_format_euro (nu->maandbedrag);

  if (meer)
    return g_strdup_printf ("%s: dat geld is voor de inwoner; de schuldeisers hebben hun deel al.", kop);
  return g_strdup_printf ("%s: de lening van %s per maand loopt door. Overleg meteen met de kredietbank.", kop, termijn);
}

static char *
say_betaling (const StipScenario *nu, const StipScenario *dan, const char *kop)
{
  if (dan->maanden < 0)
    return g_strdup_printf ("%s: dan is er niets om mee te betalen.", kop);
  return g_strdup_printf ("%s: klaar na %d maanden in plaats van %d.", kop, dan->maanden, nu->maanden);
}

static char *
say_zonder (const StipScenarioVraag *dan, const char *kop)
{
  g_autoptr (StipScenario) anders = stip_scenario_new (STIP_SCENARIO_SCHULDBEMIDDELING, dan);
  g_autofree char *bedrag = stip_geld_format_euro (anders->te_verdelen);

  if (dan->capaciteit == 0)
    return g_strdup_printf ("%s: er verandert niets aan het aanbod.", kop);
  return g_strdup_printf ("%s: dan is er afloscapaciteit, en is schuldbemiddeling samen %s.", kop, bedrag);
}

char *
stip_scenario_bij_verandering (StipScenarioSoort soort, const StipScenarioVraag *vraag, StipGeld verschil)
{
  StipScenarioVraag anders = *vraag;
  gboolean          meer = verschil > 0;
  g_autofree char  *bedrag = stip_geld_format_euro (ABS (verschil));
  g_autofree char  *kop = g_strdup_printf ("%s per maand %s", bedrag, meer ? "meer" : "minder");
  g_autoptr (StipScenario) nu = stip_scenario_new (soort, vraag);

  if (nu->verdeling == NULL || !stip_geld_add (vraag->capaciteit, verschil, &anders.capaciteit))
    return g_strdup_printf ("%s: nog niet te berekenen.", kop);
  anders.capaciteit = MAX (anders.capaciteit, 0);
  g_autoptr (StipScenario) dan = stip_scenario_new (soort, &anders);
  switch (soort)
    {
    case STIP_SCENARIO_SANERINGSKREDIET:
      return say_krediet (nu, meer, kop);
    case STIP_SCENARIO_BETALINGSREGELING:
      return say_betaling (nu, dan, kop);
    case STIP_SCENARIO_ZONDER_CAPACITEIT:
      return say_zonder (&anders, kop);
    case STIP_SCENARIO_SCHULDBEMIDDELING:
    case STIP_SCENARIO_AANTAL:
    default:
      return say_bemiddeling (nu, dan, kop);
    }
}
