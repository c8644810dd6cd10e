/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-schulden.h"

#include <string.h>

#include "core/stip-demo-ronde.h"
#include "core/stip-demo-schuldeisers.h"
#include "core/stip-demo-tijd.h"

#define CENTEN 100

/* How many claims are known after the first talk, and before. */
#define BEKEND_LAAG    4
#define BEKEND_HOOG    16
#define AANMELDING_MAX 3
#define BUITEN_MAX     2

/* A plausible vtlb per month in whole euros by household (about the level of the standards of 2026, domain.md 4). */
static const struct
{
  const char *huishouden;
  int         laag, hoog;
} vtlb[] = {
  { "alleenstaand", 1480, 1810 },
  { "alleenstaande ouder", 1760, 2240 },
  { "paar", 2020, 2420 },
  { "paar met kinderen", 2210, 2860 },
  { "anders", 1400, 1790 },
};

static char *
fill_kenmerk (const char *patroon, StipToeval *toeval)
{
  if (patroon == NULL)
    return NULL;
  char   *kenmerk = g_strdup (patroon);
  guint64 cijfers = stip_toeval_next (toeval);
  for (char *hek = strchr (kenmerk, '#'); hek != NULL; hek = strchr (hek, '#'))
    {
      *hek = (char)('0' + cijfers % 10);
      cijfers /= 10;
    }
  return kenmerk;
}

/* Small debts are more common than large ones: the square of an even draw. Cents, and half of them whole euros. */
static StipGeld
draw_hoofdsom (const StipDemoSchuldeiser *eiser, StipToeval *toeval)
{
  gint64   duizendste = stip_toeval_below (toeval, 1000);
  StipGeld laag = (StipGeld)eiser->laag * CENTEN;
  StipGeld hoofdsom = laag + ((StipGeld)eiser->hoog * CENTEN - laag) * duizendste * duizendste / 1000000;

  hoofdsom += stip_toeval_below (toeval, CENTEN);
  return eiser->wie == STIP_EISER_PRIVE ? hoofdsom / (50 * CENTEN) * (50 * CENTEN) : hoofdsom;
}

/* Principal, and where a collector came: interest and costs. Together they are the amount. */
static void
set_bedragen (StipSchuld *schuld, const StipDemoSchuldeiser *eiser, StipToeval *toeval)
{
  guint              aantal;
  const char *const *vertegenwoordigers = stip_demo_vertegenwoordigers (&aantal);

  schuld->hoofdsom = draw_hoofdsom (eiser, toeval);
  schuld->rente = schuld->kosten = 0;
  /* public bodies collect themselves */
  if (eiser->wie != STIP_EISER_PRIVE && !g_str_equal (eiser->soort, "Publiek") && stip_toeval_chance (toeval, 42))
    {
      schuld->vertegenwoordiger = g_strdup (vertegenwoordigers[stip_toeval_below (toeval, aantal)]);
      schuld->rente = schuld->hoofdsom * stip_toeval_between (toeval, 0, 110) / 1000;
      schuld->kosten = 40 * CENTEN + schuld->hoofdsom * stip_toeval_between (toeval, 0, 120) / 1000;
    }
  schuld->bedrag = schuld->hoofdsom + schuld->rente + schuld->kosten;
}

/* What the creditor confirmed has a reference date, within the round; an estimate has none. */
static void
set_stand (StipSchuld *schuld, const StipDemoPlan *plan, const StipDemoVerloop *verloop, const StipDemoSchuldeiser *eiser, StipToeval *toeval)
{
  gboolean  in_regeling = stip_demo_plan_reaches (plan, STIP_STAP_SALDO);
  gboolean  compleet = stip_demo_plan_reaches (plan, STIP_STAP_SALDO_COMPLEET);
  StipDatum van = in_regeling ? verloop->stap[STIP_STAP_SALDO] : verloop->stap[STIP_STAP_AANMELDING];
  StipDatum tot = compleet ? verloop->stap[STIP_STAP_SALDO_COMPLEET] : verloop->tot;

  if (compleet || stip_toeval_chance (toeval, in_regeling ? 60 : 45))
    schuld->peildatum = stip_demo_werkdag_voor (stip_toeval_between (toeval, van, tot));
  else if (!in_regeling && stip_toeval_chance (toeval, 25))
    schuld->hoofdsom = schuld->rente = schuld->kosten = schuld->bedrag = STIP_GELD_ONBEKEND;
  if (in_regeling)
    {
      schuld->meegenomen = eiser->buiten != NULL ? STIP_JANEE_NEE : STIP_JANEE_JA;
      schuld->reden_niet_meegenomen = g_strdup (eiser->buiten);
    }
  schuld->betwist = stip_toeval_chance (toeval, 3) ? STIP_JANEE_JA : STIP_JANEE_NEE;
}

static StipSchuld *
make_schuld (const StipDemoPlan *plan, const StipDemoVerloop *verloop, const StipDemoSchuldeiser *eiser, guint rang, StipToeval *toeval)
{
  StipSchuld *schuld = stip_schuld_new ();

  schuld->schuldeiser = g_strdup (eiser->naam);
  if (eiser->wie != STIP_EISER_PRIVE)
    {
      schuld->schuldeiser_kvk = stip_demo_kvk (rang + 1);
      schuld->schuldeiser_postcode = stip_demo_eiser_postcode (rang);
    }
  schuld->schuldeiser_privepersoon = eiser->wie == STIP_EISER_PRIVE ? STIP_JANEE_JA : STIP_JANEE_NEE;
  schuld->kenmerk = fill_kenmerk (eiser->kenmerk, toeval);
  schuld->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, eiser->soort);
  schuld->zakelijk = eiser->wie == STIP_EISER_ZZP ? STIP_JANEE_JA : STIP_JANEE_NEE;
  schuld->rang = g_strdup (eiser->rang);
  set_bedragen (schuld, eiser, toeval);
  set_stand (schuld, plan, verloop, eiser, toeval);
  stip_demo_vordering_details (schuld);
  return schuld;
}

void
stip_demo_schulden_total (StipDossier *dossier)
{
  StipGeld som = 0;

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      StipGeld bedrag = ((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->bedrag;
      if (stip_geld_is_bekend (bedrag) && !stip_geld_add (som, bedrag, &som))
        return;
    }
  dossier->schuld_bij_aanvang = som;
}

/* No vtlb where all is paid back in full (domain.md 3.4). */
static void
set_vtlb (const StipDemoPlan *plan, StipToeval *toeval, StipDossier *dossier)
{
  if (plan->oplossing == NULL || g_str_equal (plan->oplossing, "Betalingsregeling") || g_str_equal (plan->oplossing, "Herfinanciering"))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (vtlb); i++)
    if (g_strcmp0 (vtlb[i].huishouden, dossier->huishouden) == 0)
      dossier->vtlb = (StipGeld)stip_toeval_between (toeval, vtlb[i].laag * CENTEN, vtlb[i].hoog * CENTEN);
}

static int
draw_aantal (const StipDemoPlan *plan, StipToeval *toeval)
{
  if (plan->afloop != NULL && plan->afloop->schulden > 0)
    return plan->afloop->schulden;
  if (plan->laatste == STIP_STAP_AANMELDING)
    return stip_toeval_between (toeval, 0, AANMELDING_MAX);
  return stip_toeval_between (toeval, BEKEND_LAAG, BEKEND_HOOG);
}

/* Who can have a claim on this resident. */
static gboolean
is_mogelijk (const StipDemoSchuldeiser *eiser, const StipDemoPlan *plan, const StipDossier *dossier)
{
  if (eiser->wie == STIP_EISER_ZZP)
    return plan->zzp;
  return eiser->wie != STIP_EISER_OUDER || dossier->kinderen > 0;
}

void
stip_demo_schulden_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipToeval                 toeval = stip_demo_plan_toeval (plan, STIP_DEEL_SCHULDEN);
  guint                      n_eisers;
  const StipDemoSchuldeiser *eisers = stip_demo_schuldeisers (&n_eisers);
  guint                      aantal = (guint)draw_aantal (plan, &toeval);
  guint                      plaats = stip_toeval_below (&toeval, n_eisers);
  /* the number of creditors is prime: any stride visits each of them once */
  guint stride = 1 + stip_toeval_below (&toeval, n_eisers - 1);
  guint buiten = 0;

  for (guint i = 0; i < n_eisers && dossier->schulden->len < aantal; i++, plaats = (plaats + stride) % n_eisers)
    {
      if (!is_mogelijk (&eisers[plaats], plan, dossier))
        continue;
      if (eisers[plaats].buiten != NULL && (buiten >= BUITEN_MAX || stip_toeval_chance (&toeval, 50)))
        continue;
      buiten += eisers[plaats].buiten != NULL;
      g_ptr_array_add (dossier->schulden, make_schuld (plan, verloop, &eisers[plaats], plaats, &toeval));
    }
  if (stip_demo_plan_reaches (plan, STIP_STAP_BESCHIKKING))
    stip_demo_schulden_total (dossier);
  set_vtlb (plan, &toeval, dossier);
}
