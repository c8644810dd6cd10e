/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-verloop.h"

#include "core/stip-demo-tijd.h"

#define MAANDEN_AFLOSSEN 18

/* Days since the step before, and since the last one taken where steps between were skipped. Room is left below the
 * terms of the law: a day off moves the earlier step back by up to five days. */
static const struct
{
  int laag, hoog, na_sprong_laag, na_sprong_hoog;
} tussentijd[STIP_STAP_AANTAL] = {
  [STIP_STAP_GESPREK] = { 3, 23, 0, 0 },
  [STIP_STAP_BESCHIKKING] = { 14, 50, 0, 0 },
  [STIP_STAP_SALDO] = { 45, 86, 0, 0 },
  [STIP_STAP_SALDO_RAPPEL] = { 21, 23, 0, 0 },
  [STIP_STAP_SALDO_GEBELD] = { 14, 16, 0, 0 },
  [STIP_STAP_SALDO_COMPLEET] = { 1, 5, 9, 20 },
  [STIP_STAP_VOORSTEL] = { 3, 12, 0, 0 },
  [STIP_STAP_VOORSTEL_RAPPEL] = { 21, 22, 0, 0 },
  [STIP_STAP_ANTWOORDEN] = { 5, 12, 8, 20 },
  [STIP_STAP_TOEGEKEND] = { 1, 5, 0, 0 },
  [STIP_STAP_AFLOSSEN] = { 7, 24, 0, 0 },
  [STIP_STAP_NAZORG_EINDE] = { 95, 175, 0, 0 },
};

#define GESPREK_CRISIS_HOOG  2
#define SALDO_VERLENGD_LAAG  100
#define SALDO_VERLENGD_HOOG  170
#define TOEGEKEND_DWANG_LAAG 35
#define TOEGEKEND_DWANG_HOOG 55

/* How long ago the last step was, where no term of the step itself says so. */
static const struct
{
  int laag, hoog;
} geleden[STIP_STAP_AANTAL] = {
  [STIP_STAP_SALDO_GEBELD] = { 0, 7 },
  [STIP_STAP_SALDO_COMPLEET] = { 0, 9 },
  [STIP_STAP_ANTWOORDEN] = { 4, 18 },
  [STIP_STAP_AFLOSSEN] = { 6, 520 },
  [STIP_STAP_AFGELOST] = { 4, 165 },
};

/* The day on which the last step of an open dossier was taken. */
static StipDatum
last_step_date (const StipDemoPlan *plan, StipToeval *toeval)
{
  StipDatum vandaag = plan->opdracht->vandaag;
  StipDatum dag;

  if (!stip_datum_is_bekend (plan->uiterlijk))
    dag = vandaag - stip_toeval_between (toeval, geleden[plan->laatste].laag, geleden[plan->laatste].hoog);
  else
    dag = stip_demo_plan_start (plan, plan->uiterlijk);
  return stip_demo_werkdag_voor (MIN (dag, vandaag));
}

static int
draw_gap (const StipDemoPlan *plan, StipToeval *toeval, StipStap stap, gboolean na_sprong)
{
  if (na_sprong)
    return stip_toeval_between (toeval, tussentijd[stap].na_sprong_laag, tussentijd[stap].na_sprong_hoog);
  if (stap == STIP_STAP_GESPREK && plan->crisis)
    return stip_toeval_between (toeval, 0, GESPREK_CRISIS_HOOG);
  if (stap == STIP_STAP_SALDO && plan->verlengd)
    return stip_toeval_between (toeval, SALDO_VERLENGD_LAAG, SALDO_VERLENGD_HOOG);
  if (stap == STIP_STAP_TOEGEKEND && plan->dwangakkoord)
    return stip_toeval_between (toeval, TOEGEKEND_DWANG_LAAG, TOEGEKEND_DWANG_HOOG);
  return stip_toeval_between (toeval, tussentijd[stap].laag, tussentijd[stap].hoog);
}

/* The step before this one that was taken: a round may need no reminder and no call. */
static StipStap
previous_step (StipStap stap, gboolean zonder_saldo_rappel, gboolean zonder_voorstel_rappel)
{
  if (stap == STIP_STAP_SALDO_COMPLEET && zonder_saldo_rappel)
    return STIP_STAP_SALDO;
  if (stap == STIP_STAP_ANTWOORDEN && zonder_voorstel_rappel)
    return STIP_STAP_VOORSTEL;
  return stap - 1;
}

/* Back from the last step, so that what is due is due on the planned day. */
static void
date_back (const StipDemoPlan *plan, StipToeval *toeval, StipDemoVerloop *verloop)
{
  gboolean zonder_saldo_rappel = stip_toeval_chance (toeval, 25);
  gboolean zonder_voorstel_rappel = stip_toeval_chance (toeval, 40);

  for (StipStap stap = plan->laatste; stap > STIP_STAP_AANMELDING;)
    {
      StipStap  vorige = previous_step (stap, zonder_saldo_rappel, zonder_voorstel_rappel);
      StipDatum dag = stap == STIP_STAP_AFGELOST ? stip_datum_add_maanden (verloop->stap[stap], -MAANDEN_AFLOSSEN)
                                                 : verloop->stap[stap] - draw_gap (plan, toeval, stap, vorige != stap - 1);
      verloop->stap[vorige] = stip_demo_werkdag_voor (dag);
      stap = vorige;
    }
}

StipDemoVerloop
stip_demo_verloop (const StipDemoPlan *plan)
{
  StipToeval      toeval = stip_demo_plan_toeval (plan, STIP_DEEL_VERLOOP);
  StipDatum       vandaag = plan->opdracht->vandaag;
  StipDemoVerloop verloop = { .einde = STIP_DATUM_ONBEKEND, .verzoek = STIP_DATUM_ONBEKEND, .tot = vandaag };

  for (int stap = 0; stap < STIP_STAP_AANTAL; stap++)
    verloop.stap[stap] = STIP_DATUM_ONBEKEND;
  if (plan->afloop == NULL)
    verloop.stap[plan->laatste] = last_step_date (plan, &toeval);
  else
    {
      gboolean afgerond = plan->laatste == STIP_STAP_NAZORG_EINDE;
      verloop.einde = verloop.tot = stip_demo_werkdag_voor (vandaag - stip_toeval_between (&toeval, 3, afgerond ? 235 : 420));
      verloop.stap[plan->laatste] = afgerond ? verloop.einde : stip_demo_werkdag_voor (verloop.einde - stip_toeval_between (&toeval, 21, 50));
    }
  date_back (plan, &toeval, &verloop);
  if (plan->dwangakkoord)
    verloop.verzoek = MIN (stip_demo_werkdag_na (verloop.stap[STIP_STAP_ANTWOORDEN] + 3), stip_demo_werkdag_voor (verloop.tot));
  return verloop;
}
