/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-sporen.h"

#include "core/stip-demo-tijd.h"

/* Wgs art. 4 lid 2: what makes it a crisis. */
static const char *const crises[] = {
  "Ontruiming aangezegd door de deurwaarder.",
  "Dreigende afsluiting van water.",
  "Dreigende afsluiting van gas en elektriciteit.",
  "Zorgverzekering wordt beëindigd.",
};

static const char *const opschortingen[] = {
  "Wacht op jaaropgave en loonstroken van de inwoner (Awb art. 4:15).",
  "Op verzoek van de inwoner: opname in het ziekenhuis.",
  "Wacht op stukken van de ex-partner (Awb art. 4:15).",
};

static const char *const verlengingen[] = {
  "Inkomen nog niet stabiel: toeslagen worden herzien.",
  "Verkoop van de auto loopt nog.",
  "Nieuwe baan; eerst drie loonstroken afwachten.",
  "Budgetbeheer is later gestart dan gepland.",
};

/* tot, where it has come and the trajectory still ran; else the end of the trajectory, or ONBEKEND while it runs on. */
static StipDatum
end_of_track (const StipDemoVerloop *verloop, StipDatum tot)
{
  return tot <= verloop->tot ? tot : verloop->einde;
}

static void
add_spoor (GPtrArray *sporen, const char *soort, StipDatum van, StipDatum tot, const char *reden)
{
  g_ptr_array_add (sporen, stip_spoor_new (0, soort, (StipPeriode){ van, tot }, reden));
}

static void
add_crisis (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum   van = verloop->stap[STIP_STAP_AANMELDING];
  const char *reden = crises[stip_toeval_below (toeval, G_N_ELEMENTS (crises))];

  dossier->crisis = STIP_JANEE_JA;
  stip_demo_add_gebeurtenis (dossier, "crisis", van, -1, reden);
  add_spoor (dossier->crisisinterventies, NULL, van, end_of_track (verloop, stip_demo_werkdag_na (van + stip_toeval_between (toeval, 4, 30))), reden);
}

/* Art. 287b Fw: at most six months. */
static void
add_moratorium (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum aanvraag = stip_demo_werkdag_na (verloop->stap[STIP_STAP_AANMELDING] + stip_toeval_between (toeval, 2, 6));
  StipDatum toegewezen = stip_demo_werkdag_na (aanvraag + stip_toeval_between (toeval, 5, 10));
  StipDatum tot = stip_demo_werkdag_voor (stip_datum_add_maanden (toegewezen, stip_toeval_between (toeval, 3, 6)));

  if (toegewezen > verloop->tot)
    return;
  if (stip_datum_is_bekend (verloop->einde))
    tot = MIN (tot, verloop->einde);
  g_ptr_array_add (dossier->moratoria, stip_moratorium_new (0, aanvraag, toegewezen, (StipPeriode){ toegewezen, tot }));
  stip_demo_add_gebeurtenis (dossier, "moratorium", toegewezen, -1, "Rechter wijst het moratorium toe (art. 287b Fw).");
  if (tot <= verloop->tot)
    stip_demo_add_gebeurtenis (dossier, "moratorium-einde", tot, -1, NULL);
}

/* Begins after the decision; most of it runs as long as the trajectory. */
static void
add_begeleiding (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  const char *const *soorten = stip_lijst_waarden (STIP_LIJST_BEGELEIDINGSSOORT);
  guint              aantal = g_strv_length ((char **)soorten);
  StipDatum          van = stip_demo_werkdag_na (verloop->stap[STIP_STAP_BESCHIKKING] + stip_toeval_between (toeval, 5, 30));
  int                duur = stip_toeval_chance (toeval, 30) ? stip_toeval_between (toeval, 90, 300) : 10000;

  if (van <= verloop->tot)
    add_spoor (dossier->begeleidingen, soorten[stip_toeval_below (toeval, aantal)], van, end_of_track (verloop, stip_demo_werkdag_na (van + duur)), NULL);
}

static void
add_voorziening (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum van = stip_demo_werkdag_na (verloop->stap[STIP_STAP_BESCHIKKING] + stip_toeval_between (toeval, 10, 40));

  if (van <= verloop->tot)
    add_spoor (dossier->voorzieningen, NULL, van, end_of_track (verloop, stip_demo_werkdag_na (van + 120)), "Voorlopige voorziening (art. 287 lid 4 Fw): beslag geschorst.");
}

/* Only where nothing is pressing: a suspension moves the day on which the decision is due. */
static void
add_opschorting (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum van = stip_demo_werkdag_na (verloop->stap[STIP_STAP_GESPREK] + stip_toeval_between (toeval, 3, 12));
  StipDatum grens = stip_datum_eerste (verloop->stap[STIP_STAP_BESCHIKKING], verloop->tot);
  StipDatum tot = stip_demo_werkdag_na (van + stip_toeval_between (toeval, 7, 14));

  if (van <= grens && (tot <= grens || !stip_datum_is_bekend (verloop->stap[STIP_STAP_BESCHIKKING])))
    add_spoor (dossier->opschortingen, "beschikking", van, end_of_track (verloop, tot), opschortingen[stip_toeval_below (toeval, G_N_ELEMENTS (opschortingen))]);
}

/* Decided in the last two weeks of the first three months. */
static void
add_verlenging (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum besluit = stip_demo_werkdag_voor (verloop->stap[STIP_STAP_BESCHIKKING] + stip_toeval_between (toeval, 76, 87));

  if (besluit <= verloop->tot)
    add_spoor (dossier->verlengingen, "stabilisatie", besluit, STIP_DATUM_ONBEKEND, verlengingen[stip_toeval_below (toeval, G_N_ELEMENTS (verlengingen))]);
}

static void
add_bezwaar (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum dag = stip_demo_werkdag_na (verloop->stap[STIP_STAP_BESCHIKKING] + stip_toeval_between (toeval, 5, 38));

  if (dag <= verloop->tot)
    stip_demo_add_gebeurtenis (dossier, "bezwaar", dag, -1, "Bezwaar tegen de voorwaarde om de auto te verkopen.");
}

static void
add_advies (const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipDatum dag = verloop->stap[STIP_STAP_AANMELDING];

  stip_demo_add_gebeurtenis (dossier, "informatie-en-advies", dag, -1, "Direct gekeken naar toeslagen en kwijtschelding.");
  stip_demo_add_gebeurtenis (dossier, "informatie-en-advies-einde", dag, -1, NULL);
}

void
stip_demo_sporen_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipToeval toeval = stip_demo_plan_toeval (plan, STIP_DEEL_SPOREN);
  gboolean   toegelaten = stip_demo_plan_reaches (plan, STIP_STAP_BESCHIKKING);

  dossier->crisis = STIP_JANEE_NEE;
  if (plan->crisis)
    add_crisis (verloop, &toeval, dossier);
  if (plan->crisis && toegelaten && stip_toeval_chance (&toeval, 40))
    add_moratorium (verloop, &toeval, dossier);
  if (toegelaten && stip_toeval_chance (&toeval, 48))
    add_begeleiding (verloop, &toeval, dossier);
  if (toegelaten && stip_toeval_chance (&toeval, 2))
    add_voorziening (verloop, &toeval, dossier);
  if (plan->laatste >= STIP_STAP_GESPREK && plan->drang == STIP_DRANG_LATER && stip_toeval_chance (&toeval, 10))
    add_opschorting (verloop, &toeval, dossier);
  if (plan->verlengd)
    add_verlenging (verloop, &toeval, dossier);
  if (toegelaten && stip_toeval_chance (&toeval, 2))
    add_bezwaar (verloop, &toeval, dossier);
  if (stip_toeval_chance (&toeval, 4))
    add_advies (verloop, dossier);
}
