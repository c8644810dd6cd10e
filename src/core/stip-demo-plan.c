/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-plan.h"

#include "core/stip-demo-tijd.h"

/* Every hundred dossiers hold the same mix, each hundred in an order of its own: so that a small file has every
 * phase too. The strides share no factor with 100, so each hundred is a permutation. */
#define BLOK       100
#define STAP_FASE  37
#define STAP_DRANG 61

#define MAANDEN_STABILISATIE 3
#define WERKDAGEN_CRISIS     3

static const struct
{
  guint    tot; /* first place of the hundred that is no longer this phase */
  StipFase fase;
} fasen[] = {
  { 9, STIP_FASE_AANMELDING },
  { 21, STIP_FASE_INTAKE },
  { 37, STIP_FASE_STABILISATIE },
  { 56, STIP_FASE_SCHULDREGELING },
  { 73, STIP_FASE_OPLOSSING },
  { 80, STIP_FASE_NAZORG },
  { BLOK, STIP_FASE_AFGESLOTEN },
};

static const struct
{
  guint     tot;
  StipDrang drang;
} drangen[] = {
  { 6, STIP_DRANG_TE_LAAT },
  { 12, STIP_DRANG_VANDAAG },
  { 23, STIP_DRANG_WEEK },
  { BLOK, STIP_DRANG_LATER },
};

/* Where the round of questions and offers stands, one for each of the nineteen. */
static const StipStap rondes[] = {
  STIP_STAP_SALDO,
  STIP_STAP_VOORSTEL,
  STIP_STAP_SALDO_RAPPEL,
  STIP_STAP_SALDO_GEBELD,
  STIP_STAP_SALDO,
  STIP_STAP_VOORSTEL,
  STIP_STAP_ANTWOORDEN,
  STIP_STAP_SALDO_COMPLEET,
  STIP_STAP_SALDO_RAPPEL,
  STIP_STAP_VOORSTEL_RAPPEL,
  STIP_STAP_SALDO,
  STIP_STAP_VOORSTEL,
  STIP_STAP_SALDO_GEBELD,
  STIP_STAP_VOORSTEL_RAPPEL,
  STIP_STAP_SALDO,
  STIP_STAP_VOORSTEL,
  STIP_STAP_SALDO_COMPLEET,
  STIP_STAP_ANTWOORDEN,
  STIP_STAP_SALDO_RAPPEL,
};

/* A saneringskrediet, unless (domain.md 3.4); about a third without capacity (2.4). */
static const char *const oplossingen[] = {
  "Saneringskrediet",
  "0%-aanbod",
  "Schuldbemiddeling",
  "Saneringskrediet",
  "Betalingsregeling",
  "0%-aanbod",
  "Saneringskrediet",
  "Schuldbemiddeling",
  "Saneringskrediet",
  "Herfinanciering",
  "0%-aanbod",
  "Saneringskrediet",
  "Schuldbemiddeling",
};

#define AFGEROND                                                                     \
  {                                                                                  \
    "Afgerond", STIP_STAP_NAZORG_EINDE, { NULL }, "Schuldenvrij; nazorg afgesloten." \
  }

static const StipDemoAfloop aflopen[] = {
  AFGEROND,
  { "Zelf", STIP_STAP_BESCHIKKING, { "stabilisatie-einde" }, "Heeft met hulp van de werkgever alles zelf betaald." },
  AFGEROND,
  { "Voldoet niet", STIP_STAP_BESCHIKKING, { "stabilisatie-einde" }, "Nieuwe schulden; twee keer samen besproken en schriftelijk gewaarschuwd." },
  AFGEROND,
  { "Nietverschenen", STIP_STAP_AANMELDING, { "aanmelding-einde" }, "Drie keer gebeld, twee brieven, een keer aan de deur geweest." },
  AFGEROND,
  { "Ingetrokken", STIP_STAP_AANMELDING, { "aanmelding-einde" }, "Wil nu geen hulp; weet hoe opnieuw aan te melden." },
  { "Niet passend", STIP_STAP_GESPREK, { "intake-einde", "beschikking" }, "Geen problematische schulden; verwezen naar het Financieel Café.", 3 },
  AFGEROND,
  { "Overig", STIP_STAP_ANTWOORDEN, { "regeling-afgewezen", "wsnp-verklaring" }, "Naar de Wsnp; begeleiding loopt door." },
  AFGEROND,
  { "Verhuisd", STIP_STAP_BESCHIKKING, { "stabilisatie-einde" }, "Verhuisd; warm overgedragen aan de nieuwe gemeente." },
  { "Voldoet niet", STIP_STAP_AFLOSSEN, { NULL }, "Loste na drie maanden niet meer af; schuldeisers hebben bericht." },
  AFGEROND,
  { "Overleden", STIP_STAP_AFLOSSEN, { NULL }, "Overleden; schuldeisers en erfgenamen zijn ingelicht." },
  { "Zelf", STIP_STAP_GESPREK, { "intake-einde" }, "Regelt de twee schulden zelf, met een budgetplan.", 2 },
  { "Nietverschenen", STIP_STAP_GESPREK, { "intake-einde" }, "Kwam na het eerste gesprek niet meer; geen gehoor." },
  AFGEROND,
  { "Ingetrokken", STIP_STAP_VOORSTEL, { "regeling-ingetrokken" }, "Kreeg een vaste baan en lost liever zelf alles af." },
};

/* How long ahead an ordinary duty lies that follows this step: beyond this week, within the term itself, and never
 * so near that a stricter local norm (14 days to the first talk) has passed. */
static const struct
{
  int laag, hoog;
} speling[STIP_STAP_AANTAL] = {
  [STIP_STAP_AANMELDING] = { 22, 27 },
  [STIP_STAP_GESPREK] = { 10, 50 },
  [STIP_STAP_BESCHIKKING] = { 10, 85 },
  [STIP_STAP_SALDO] = { 10, 20 },
  [STIP_STAP_SALDO_RAPPEL] = { 10, 13 },
  [STIP_STAP_VOORSTEL] = { 10, 20 },
  [STIP_STAP_VOORSTEL_RAPPEL] = { 10, 13 },
};

/* The term that starts with a step, counted back from its last day (in weeks, so the weekday stays; stabilisatie in
 * months): law for the talk and the decision, a municipality's three and two weeks for the rounds. */
static const int termijn_dagen[STIP_STAP_AANTAL] = {
  [STIP_STAP_AANMELDING] = 28,
  [STIP_STAP_GESPREK] = 56,
  [STIP_STAP_SALDO] = 21,
  [STIP_STAP_SALDO_RAPPEL] = 14,
  [STIP_STAP_VOORSTEL] = 21,
  [STIP_STAP_VOORSTEL_RAPPEL] = 14,
};

static guint
place_in_block (const StipDemoOpdracht *opdracht, guint index, guint stap, StipDemoDeel deel)
{
  StipToeval toeval = stip_toeval_init (opdracht->seed, index / BLOK, 100 + deel);
  return (index % BLOK * stap + stip_toeval_below (&toeval, BLOK)) % BLOK;
}

/* The last day of the first duty, a working day (today itself where it is one). */
static StipDatum
draw_due (StipToeval *toeval, StipDrang drang, StipDatum vandaag, StipStap laatste)
{
  StipDatum dag = vandaag;

  switch (drang)
    {
    case STIP_DRANG_TE_LAAT:
      return stip_demo_werkdag_voor (vandaag - stip_toeval_between (toeval, 1, 14));
    case STIP_DRANG_VANDAAG:
      return stip_demo_werkdag_na (vandaag);
    case STIP_DRANG_WEEK:
      dag = vandaag + stip_toeval_between (toeval, 1, 7);
      while (!stip_demo_is_werkdag (dag))
        dag = dag < vandaag + 7 ? dag + 1 : vandaag + 1;
      return dag;
    case STIP_DRANG_LATER:
    default:
      return stip_demo_werkdag_voor (vandaag + stip_toeval_between (toeval, speling[laatste].laag, speling[laatste].hoog));
    }
}

StipDatum
stip_demo_plan_start (const StipDemoPlan *plan, StipDatum uiterlijk)
{
  if (plan->crisis && plan->laatste == STIP_STAP_AANMELDING)
    return stip_demo_add_werkdagen (uiterlijk, -WERKDAGEN_CRISIS);
  if (plan->laatste == STIP_STAP_BESCHIKKING)
    return stip_datum_add_maanden (uiterlijk, plan->verlengd ? -2 * MAANDEN_STABILISATIE : -MAANDEN_STABILISATIE);
  return uiterlijk - termijn_dagen[plan->laatste];
}

/* A step of the law or of the round is due, or a promise is due before it. Late promises only where the trajectory is
 * old enough to have made them; always where the step would have been taken on a day on which nobody works. */
static void
plan_due (StipDemoPlan *plan, StipToeval *toeval)
{
  StipDatum vandaag = plan->opdracht->vandaag;
  gboolean  heeft_termijn = speling[plan->laatste].hoog > 0;
  gboolean  vroeg = plan->laatste < STIP_STAP_BESCHIKKING;
  StipDatum dringend = draw_due (toeval, plan->drang, vandaag, plan->laatste);
  gboolean  gekozen = stip_toeval_chance (toeval, 35) || !stip_demo_is_werkdag (stip_demo_plan_start (plan, dringend));
  gboolean  belofte = gekozen && !(vroeg && plan->drang == STIP_DRANG_TE_LAAT);

  if (plan->crisis && plan->laatste == STIP_STAP_AANMELDING)
    {
      plan->uiterlijk = MIN (dringend, stip_demo_add_werkdagen (stip_demo_werkdag_voor (vandaag), WERKDAGEN_CRISIS));
      return;
    }
  if (plan->drang == STIP_DRANG_LATER || (heeft_termijn && !belofte))
    {
      plan->uiterlijk = heeft_termijn ? dringend : STIP_DATUM_ONBEKEND;
      return;
    }
  plan->beloofd = dringend;
  if (heeft_termijn)
    plan->uiterlijk = draw_due (toeval, STIP_DRANG_LATER, vandaag, plan->laatste);
}

static StipStap
last_step (const StipDemoPlan *plan, guint rang)
{
  switch (plan->fase)
    {
    case STIP_FASE_AANMELDING:
      return STIP_STAP_AANMELDING;
    case STIP_FASE_INTAKE:
      return STIP_STAP_GESPREK;
    case STIP_FASE_STABILISATIE:
      return STIP_STAP_BESCHIKKING;
    case STIP_FASE_SCHULDREGELING:
      return rondes[rang % G_N_ELEMENTS (rondes)];
    case STIP_FASE_OPLOSSING:
      return STIP_STAP_AFLOSSEN;
    case STIP_FASE_NAZORG:
      return STIP_STAP_AFGELOST;
    case STIP_FASE_AFGESLOTEN:
      return plan->afloop->laatste;
    case STIP_FASE_GEEN:
    default:
      g_return_val_if_reached (STIP_STAP_AANMELDING);
    }
}

/* The phase at this place of the hundred; rang: the how-manieth of that phase. */
static void
plan_phase (StipDemoPlan *plan, guint plaats)
{
  gsize i = 0;

  while (plaats >= fasen[i].tot)
    i++;
  guint rang = plaats - (i > 0 ? fasen[i - 1].tot : 0);
  plan->fase = fasen[i].fase;
  if (plan->fase == STIP_FASE_AFGESLOTEN)
    plan->afloop = &aflopen[rang % G_N_ELEMENTS (aflopen)];
  plan->laatste = last_step (plan, rang);
  if (plan->laatste >= STIP_STAP_AFLOSSEN)
    plan->oplossing = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, oplossingen[(rang + plan->fase) % G_N_ELEMENTS (oplossingen)]);
}

static StipDrang
plan_urgency (guint plaats)
{
  gsize i = 0;

  while (plaats >= drangen[i].tot)
    i++;
  return drangen[i].drang;
}

StipDemoPlan
stip_demo_plan (const StipDemoOpdracht *opdracht, guint index)
{
  StipDemoPlan plan = { .opdracht = opdracht, .index = index, .uiterlijk = STIP_DATUM_ONBEKEND, .beloofd = STIP_DATUM_ONBEKEND };
  StipToeval   toeval = stip_demo_plan_toeval (&plan, STIP_DEEL_PLAN);

  plan_phase (&plan, place_in_block (opdracht, index, STAP_FASE, STIP_DEEL_PLAN));
  plan.drang = plan_urgency (place_in_block (opdracht, index, STAP_DRANG, STIP_DEEL_VERLOOP));
  /* an open crisis without a first talk is never a matter for later */
  gboolean kan_crisis = plan.laatste != STIP_STAP_AANMELDING || (plan.afloop == NULL && plan.drang != STIP_DRANG_LATER);
  plan.crisis = stip_toeval_chance (&toeval, plan.laatste == STIP_STAP_AANMELDING ? 35 : 11) && kan_crisis;
  plan.verlengd = stip_toeval_chance (&toeval, 13) && plan.laatste >= STIP_STAP_BESCHIKKING;
  plan.dwangakkoord = plan.laatste == STIP_STAP_ANTWOORDEN || (plan.laatste >= STIP_STAP_AFLOSSEN && stip_toeval_chance (&toeval, 12));
  plan.zzp = stip_toeval_chance (&toeval, 9);
  if (plan.afloop == NULL)
    plan_due (&plan, &toeval);
  return plan;
}

StipToeval
stip_demo_plan_toeval (const StipDemoPlan *plan, StipDemoDeel deel)
{
  return stip_toeval_init (plan->opdracht->seed, plan->index, deel);
}

gboolean
stip_demo_plan_reaches (const StipDemoPlan *plan, StipStap stap)
{
  return plan->laatste >= stap;
}
