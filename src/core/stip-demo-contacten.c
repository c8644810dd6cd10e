/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-contacten.h"

#include "core/stip-demo-teksten.h"
#include "core/stip-demo-tijd.h"

#define CONTACTEN_LAAG    2
#define CONTACTEN_HOOG    7
#define DAGEN_PER_CONTACT 6 /* not more often than this */
#define PLAN_VOORUIT      35

/* What is promised in these phases, whoever the resident is. */
static const char *const beloften_oplossing[] = { "Hercontrole inkomen", "Jaaroverzicht sturen", "Budget narekenen" };
#define BELOFTE_NAZORG "Signalen nakijken"

static char *
fill (const char *tekst, StipToeval *toeval, const StipDossier *dossier)
{
  const char *schuldeiser = NULL;

  if (dossier->schulden->len > 0)
    schuldeiser = ((const StipSchuld *)g_ptr_array_index (dossier->schulden, stip_toeval_below (toeval, dossier->schulden->len)))->schuldeiser;
  return stip_demo_fill_tekst (tekst, schuldeiser, stip_dossier_inwoner (dossier)->voornaam);
}

static void
add_text (StipDossier *dossier, const StipDemoTekst *tekst, StipDatum dag, StipToeval *toeval)
{
  g_autofree char *toelichting = fill (tekst->tekst, toeval, dossier);
  gboolean         met_tijd = !g_str_equal (tekst->soort, "brief") && !g_str_equal (tekst->soort, "notitie");

  stip_demo_add_gebeurtenis (dossier, tekst->soort, dag, met_tijd ? stip_demo_draw_minuut (toeval) : -1, toelichting);
}

/* A working day from van on, up to tot; van is one. */
static StipDatum
draw_werkdag (StipToeval *toeval, StipDatum van, StipDatum tot)
{
  StipDatum dag = stip_demo_werkdag_voor (stip_toeval_between (toeval, van, MAX (van, tot)));

  return MAX (dag, van);
}

static void
add_contacts (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  gboolean  voor_gesprek = plan->laatste == STIP_STAP_AANMELDING;
  StipDatum van = verloop->stap[voor_gesprek ? STIP_STAP_AANMELDING : STIP_STAP_GESPREK];
  int       aantal = stip_toeval_between (toeval, CONTACTEN_LAAG, CONTACTEN_HOOG);
  int       ruimte = 1 + (verloop->tot - van) / DAGEN_PER_CONTACT;

  for (int i = 0; i < MIN (aantal, ruimte); i++)
    {
      /* an open dossier was touched in these weeks */
      StipDatum vanaf = i == 0 && plan->afloop == NULL ? MAX (van, stip_demo_werkdag_voor (verloop->tot - 24)) : van;
      add_text (dossier, stip_demo_draw_contact (toeval, voor_gesprek), draw_werkdag (toeval, vanaf, verloop->tot), toeval);
    }
}

static void
add_planned (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum vandaag = plan->opdracht->vandaag;
  StipDatum jaar = verloop->stap[STIP_STAP_AFLOSSEN] + 365;

  if (plan->laatste == STIP_STAP_AANMELDING && plan->drang >= STIP_DRANG_VANDAAG)
    return;
  if (plan->laatste == STIP_STAP_AFLOSSEN && g_strcmp0 (plan->oplossing, "Schuldbemiddeling") == 0 && jaar > vandaag && jaar < vandaag + 2 * PLAN_VOORUIT)
    stip_demo_add_gebeurtenis (dossier, "hercontrole", stip_demo_werkdag_na (jaar), stip_demo_draw_minuut (toeval), "Loonstroken, huur en toeslagen meenemen.");
  if (plan->laatste == STIP_STAP_AANMELDING && stip_toeval_chance (toeval, 75))
    stip_demo_add_gebeurtenis (dossier, "afspraak", stip_demo_werkdag_na (vandaag + stip_toeval_between (toeval, 1, 10)), stip_demo_draw_minuut (toeval), "Eerste gesprek, Dorpsplein 1; papieren zijn nog niet nodig.");
  else if (stip_toeval_chance (toeval, 60))
    add_text (dossier, stip_demo_draw_afspraak (toeval), stip_demo_werkdag_na (vandaag + stip_toeval_between (toeval, 1, PLAN_VOORUIT)), toeval);
}

static void
add_promise (StipDossier *dossier, const char *naam, StipDatum start, StipDatum uiterlijk, StipDatum gehaald)
{
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (0, naam, "belofte", start, uiterlijk, gehaald, NULL));
}

static char *
name_promise (const StipDemoPlan *plan, StipToeval *toeval, const StipDossier *dossier)
{
  if (plan->fase == STIP_FASE_NAZORG)
    return g_strdup (BELOFTE_NAZORG);
  if (plan->fase == STIP_FASE_OPLOSSING && stip_toeval_chance (toeval, 60))
    return g_strdup (beloften_oplossing[stip_toeval_below (toeval, G_N_ELEMENTS (beloften_oplossing))]);
  return fill (stip_demo_draw_belofte (toeval), toeval, dossier);
}

/* The promise that is due, one for later beside it, and one that was kept. */
static void
add_promises (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  StipDatum aanmelding = verloop->stap[STIP_STAP_AANMELDING];
  StipDatum vandaag = plan->opdracht->vandaag;

  if (stip_datum_is_bekend (plan->beloofd))
    {
      g_autofree char *naam = name_promise (plan, toeval, dossier);
      StipDatum        tot = MIN (plan->beloofd, vandaag);
      add_promise (dossier, naam, draw_werkdag (toeval, MAX (aanmelding, stip_demo_werkdag_voor (tot - 12)), tot), plan->beloofd, STIP_DATUM_ONBEKEND);
    }
  if (plan->afloop == NULL && stip_toeval_chance (toeval, 12))
    {
      g_autofree char *naam = name_promise (plan, toeval, dossier);
      StipDatum        start = draw_werkdag (toeval, MAX (aanmelding, stip_demo_werkdag_voor (vandaag - 9)), vandaag);
      add_promise (dossier, naam, start, stip_demo_werkdag_na (vandaag + stip_toeval_between (toeval, 10, 40)), STIP_DATUM_ONBEKEND);
    }
  if (stip_toeval_chance (toeval, 18) && verloop->tot - aanmelding > 30)
    {
      g_autofree char *naam = fill (stip_demo_draw_belofte (toeval), toeval, dossier);
      StipDatum        start = draw_werkdag (toeval, aanmelding, verloop->tot - 14);
      StipDatum        uiterlijk = stip_demo_werkdag_voor (start + stip_toeval_between (toeval, 7, 14));
      add_promise (dossier, naam, start, uiterlijk, draw_werkdag (toeval, start, uiterlijk));
    }
}

void
stip_demo_contacten_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipToeval toeval = stip_demo_plan_toeval (plan, STIP_DEEL_CONTACTEN);

  add_contacts (plan, verloop, &toeval, dossier);
  if (plan->afloop == NULL)
    add_planned (plan, verloop, &toeval, dossier);
  add_promises (plan, verloop, &toeval, dossier);
}
