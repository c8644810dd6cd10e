/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-regeling.h"

#include "core/stip-aflosstand.h"
#include "core/stip-demo-tijd.h"
#include "core/stip-voorstel-invoer.h"

#define RENTE       60000 /* 6 % */
#define MIST_OM_DE  40    /* one in so many is behind: */
#define MIST_PLAATS 9     /* this one, so that a small file has one too */
#define LAAT_HOOGST 3     /* days after its day that an instalment comes in */

static const StipVoorstel *
fix_proposal (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipScenarioSoort soort, StipToeval *toeval, StipDossier *dossier)
{
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, NULL, verloop->stap[STIP_STAP_VOORSTEL]);
  g_autoptr (StipScenario) scenario = NULL;

  invoer->vraag.rente = RENTE;
  invoer->vraag.capaciteit = soort == STIP_SCENARIO_ZONDER_CAPACITEIT ? 0 : 4500 + 250 * (StipGeld)stip_toeval_below (toeval, 37);
  if (soort == STIP_SCENARIO_BETALINGSREGELING) /* all of it within three years */
    {
      StipGeld som = 0;
      for (guint i = 0; i < invoer->posten->len; i++)
        som += g_array_index (invoer->posten, StipVerdeelpost, i).bedrag;
      invoer->vraag.capaciteit = MAX (5000, (som / 24 / 500 + 1) * 500);
    }
  scenario = stip_scenario_new (soort, &invoer->vraag);
  if (stip_voorstel_bezwaar (invoer, scenario) != STIP_VOORSTEL_KAN || scenario->maanden < 0)
    return NULL;
  StipVoorstel *voorstel = stip_voorstel_leg_vast (invoer, scenario, verloop->stap[STIP_STAP_VOORSTEL]);
  g_ptr_array_add (dossier->voorstellen, voorstel);
  return voorstel;
}

/* Nobody books on a Sunday, nor tomorrow. */
static StipDatum
booking_day (StipDatum datum, StipDatum vandaag)
{
  StipDatum dag = stip_demo_werkdag_na (datum);
  return dag <= vandaag ? dag : stip_demo_werkdag_voor (vandaag);
}

static void
pay (StipDossier *dossier, StipDatum datum, int deel, StipGeld bedrag)
{
  if (deel == STIP_BETALING_VAN_INWONER && stip_gebeurtenissen_zoek (dossier->gebeurtenissen, "eerste-aflossing") == NULL)
    stip_demo_add_gebeurtenis (dossier, "eerste-aflossing", datum, -1, NULL);
  g_ptr_array_add (dossier->betalingen, stip_betaling_new (0, 1, datum, deel, bedrag, NULL));
}

/* Everybody pays, some days later; of who is behind the last one did not come, nor one in the middle in whole. */
static void
pay_instalments (const StipAflosstand *stand, StipDatum vandaag, gboolean mist, StipToeval *toeval, StipDossier *dossier)
{
  guint n = 0;

  while (n < stand->termijnen->len && g_array_index (stand->termijnen, StipAflosTermijn, n).datum <= vandaag)
    n++;
  for (guint i = 0; i < n; i++)
    {
      const StipAflosTermijn *termijn = &g_array_index (stand->termijnen, StipAflosTermijn, i);
      StipDatum               dag = booking_day (termijn->datum + (StipDatum)stip_toeval_below (toeval, LAAT_HOOGST + 1), vandaag);
      if (mist && i + 1 == n)
        break;
      pay (dossier, dag, STIP_BETALING_VAN_INWONER, mist && i + 2 == n ? MAX (termijn->bedrag / 2, 1) : termijn->bedrag);
    }
}

static void
pay_creditors (const StipAflosstand *stand, StipDatum vandaag, StipDossier *dossier)
{
  for (guint u = 0; u < stand->uitdelingen->len; u++)
    {
      const StipUitdeling *uitdeling = g_ptr_array_index (stand->uitdelingen, u);
      for (guint i = 0; uitdeling->datum <= vandaag && i < stand->regeling->delen->len; i++)
        if (uitdeling->delen[i] > 0)
          pay (dossier, booking_day (uitdeling->datum, vandaag), (int)i, uitdeling->delen[i]);
    }
}

void
stip_demo_regeling_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipToeval        toeval = stip_demo_plan_toeval (plan, STIP_DEEL_REGELING);
  StipDatum         vandaag = plan->opdracht->vandaag;
  StipScenarioSoort soort = STIP_SCENARIO_SCHULDBEMIDDELING; /* until one is chosen */

  if (plan->afloop != NULL || !stip_datum_is_bekend (verloop->stap[STIP_STAP_VOORSTEL]) || stip_demo_plan_reaches (plan, STIP_STAP_AFGELOST) ||
      (dossier->oplossingssoort != NULL && !stip_scenario_zoek (dossier->oplossingssoort, &soort)))
    return;
  const StipVoorstel *voorstel = fix_proposal (plan, verloop, soort, &toeval, dossier);
  if (voorstel == NULL || !stip_datum_is_bekend (verloop->stap[STIP_STAP_AFLOSSEN]))
    return;
  StipRegeling *regeling = stip_regeling_van_voorstel (voorstel, 1, verloop->stap[STIP_STAP_AFLOSSEN], verloop->stap[STIP_STAP_TOEGEKEND]);
  g_ptr_array_add (dossier->regelingen, regeling);
  if (stip_datum_add_maanden (regeling->start, regeling->looptijd) <= vandaag)
    {
      /* paid in full before today: it would not be repaying any more */
      g_ptr_array_set_size (dossier->regelingen, 0);
      return;
    }
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (dossier, vandaag);
  pay_instalments (stand, vandaag, plan->index % MIST_OM_DE == MIST_PLAATS, &toeval, dossier);
  pay_creditors (stand, vandaag, dossier);
}
