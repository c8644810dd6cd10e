/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-contacten.h"

#include "core/stip-demo-teksten.h"
#include "core/stip-demo-tijd.h"

#define CONTACTEN_LAAG    2
#define CONTACTEN_HOOG    7
#define DAGEN_PER_CONTACT 6 /* not more often than this */
#define PLAN_VOORUIT      35
#define LEEFTIJD_PENSIOEN 67

/* Creditors with whom one has a contract that can be ended, by a part of their name. */
static const char *const abonnementen[] = { "Telecom", "Mobiel", "Kabel", "Sportschool", "Loterij" };

/* What the writing needs: the dossier so far, and which texts it has. */
typedef struct
{
  const StipDemoPlan    *plan;
  const StipDemoVerloop *verloop;
  StipDossier           *dossier;
  StipToeval             toeval;
  StipDemoGebruikt       gebruikt[STIP_TEKST_AANTAL];
} StipDemoSchrijver;

static gboolean
is_past (const StipDemoSchrijver *self, StipStap stap, StipDatum dag)
{
  return stip_datum_is_bekend (self->verloop->stap[stap]) && self->verloop->stap[stap] <= dag;
}

/* How far the course was on this day. */
static guint
find_moment (const StipDemoSchrijver *self, StipDatum dag)
{
  if (is_past (self, STIP_STAP_AFGELOST, dag))
    return STIP_EIS_NAZORG;
  if (is_past (self, STIP_STAP_AFLOSSEN, dag))
    return STIP_EIS_LOOPT;
  if (is_past (self, STIP_STAP_SALDO, dag))
    return STIP_EIS_RONDE | (is_past (self, STIP_STAP_VOORSTEL, dag) ? STIP_EIS_VOORSTEL : 0);
  return is_past (self, STIP_STAP_GESPREK, dag) ? STIP_EIS_BEGIN : STIP_EIS_AANMELDING;
}

static guint
describe_creditor (const StipSchuld *schuld)
{
  guint eisen = STIP_EIS_EISER;

  if (schuld->schuldeiser_privepersoon == STIP_JANEE_JA)
    return 0;
  if (g_strcmp0 (schuld->soort, "Nuts") == 0)
    eisen |= STIP_EIS_NUTS;
  for (gsize i = 0; i < G_N_ELEMENTS (abonnementen); i++)
    if (g_str_has_prefix (schuld->schuldeiser, abonnementen[i]))
      eisen |= STIP_EIS_ABONNEMENT;
  return eisen;
}

static guint
describe_people (const StipDemoSchrijver *self, StipDatum dag)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (self->dossier);
  guint              eisen = 0;

  if (g_str_has_prefix (self->dossier->huishouden, "paar"))
    eisen |= STIP_EIS_PARTNER;
  if (self->dossier->kinderen > 0)
    eisen |= STIP_EIS_KINDEREN;
  if (stip_persoon_leeftijd (inwoner, dag) < LEEFTIJD_PENSIOEN)
    eisen |= STIP_EIS_WERK;
  if (!g_str_equal (inwoner->taal, "nl"))
    eisen |= STIP_EIS_TAAL;
  for (guint i = 0; i < self->dossier->begeleidingen->len; i++)
    if (g_str_equal (((const StipSpoor *)g_ptr_array_index (self->dossier->begeleidingen, i))->soort, "Beschermingsbewind"))
      eisen |= STIP_EIS_BEWIND;
  return eisen;
}

/* A text that makes sense on this day, about one of the creditors; tekst NULL where none is left. (transfer full) */
static char *
write_text (StipDemoSchrijver *self, StipDemoTekstLijst lijst, StipDatum dag, const StipDemoTekst **tekst)
{
  GPtrArray        *schulden = self->dossier->schulden;
  const StipSchuld *schuld = schulden->len > 0 ? g_ptr_array_index (schulden, stip_toeval_below (&self->toeval, schulden->len)) : NULL;
  guint             waar = find_moment (self, dag) | describe_people (self, dag) | (schuld != NULL ? describe_creditor (schuld) : 0);

  *tekst = stip_demo_draw_tekst (&self->toeval, lijst, waar, &self->gebruikt[lijst]);
  if (*tekst == NULL)
    return NULL;
  return stip_demo_fill_tekst ((*tekst)->tekst, schuld != NULL ? schuld->schuldeiser : NULL, stip_dossier_inwoner (self->dossier)->voornaam);
}

static void
add_text (StipDemoSchrijver *self, StipDemoTekstLijst lijst, StipDatum dag)
{
  const StipDemoTekst *tekst;
  g_autofree char     *toelichting = write_text (self, lijst, dag, &tekst);

  if (tekst == NULL)
    return;
  gboolean met_tijd = !g_str_equal (tekst->soort, "brief") && !g_str_equal (tekst->soort, "notitie");
  stip_demo_add_gebeurtenis (self->dossier, tekst->soort, dag, met_tijd ? stip_demo_draw_minuut (&self->toeval) : -1, toelichting);
}

/* A working day from van on, up to tot; van is one. */
static StipDatum
draw_werkdag (StipDemoSchrijver *self, StipDatum van, StipDatum tot)
{
  StipDatum dag = stip_demo_werkdag_voor (stip_toeval_between (&self->toeval, van, MAX (van, tot)));

  return MAX (dag, van);
}

static void
add_contacts (StipDemoSchrijver *self)
{
  gboolean  open = self->plan->afloop == NULL;
  StipDatum tot = self->verloop->tot;
  StipDatum van = self->verloop->stap[MIN (self->plan->laatste, STIP_STAP_GESPREK)];
  int       aantal = stip_toeval_between (&self->toeval, CONTACTEN_LAAG, CONTACTEN_HOOG);
  int       ruimte = 1 + (tot - van) / DAGEN_PER_CONTACT;

  for (int i = 0; i < MIN (aantal, ruimte); i++)
    {
      /* an open dossier was touched in these weeks */
      StipDatum vanaf = i == 0 && open ? MAX (van, stip_demo_werkdag_voor (tot - 24)) : van;
      add_text (self, STIP_TEKST_CONTACT, draw_werkdag (self, vanaf, tot));
    }
}

/* The first talk is planned with most who wait for it, unless that is what went wrong. */
static void
add_planned (StipDemoSchrijver *self)
{
  const StipDemoPlan *plan = self->plan;
  gboolean            aanmelding = plan->laatste == STIP_STAP_AANMELDING;
  StipDatum           vandaag = plan->opdracht->vandaag;
  StipDatum           jaar = self->verloop->stap[STIP_STAP_AFLOSSEN] + 365;

  if (aanmelding && plan->drang >= STIP_DRANG_VANDAAG)
    return;
  if (plan->laatste == STIP_STAP_AFLOSSEN && g_str_equal (plan->oplossing, "Schuldbemiddeling") && jaar > vandaag && jaar < vandaag + 2 * PLAN_VOORUIT)
    stip_demo_add_gebeurtenis (self->dossier, "hercontrole", stip_demo_werkdag_na (jaar), stip_demo_draw_minuut (&self->toeval), "Loonstroken, huur en toeslagen meenemen.");
  if (stip_toeval_chance (&self->toeval, aanmelding ? 75 : 60))
    add_text (self, STIP_TEKST_AFSPRAAK, stip_demo_werkdag_na (vandaag + stip_toeval_between (&self->toeval, 1, aanmelding ? 10 : PLAN_VOORUIT)));
}

static void
add_promise (StipDemoSchrijver *self, StipDatum start, StipDatum uiterlijk, StipDatum gehaald)
{
  const StipDemoTekst *tekst;
  g_autofree char     *naam = write_text (self, STIP_TEKST_BELOFTE, start, &tekst);

  if (naam != NULL)
    g_ptr_array_add (self->dossier->handtermijnen, stip_handtermijn_new (0, naam, "belofte", start, uiterlijk, gehaald, NULL));
}

/* The promise that is due, one for later beside it, and one that was kept. */
static void
add_promises (StipDemoSchrijver *self)
{
  const StipDemoPlan *plan = self->plan;
  StipDatum           aanmelding = self->verloop->stap[STIP_STAP_AANMELDING];
  StipDatum           vandaag = plan->opdracht->vandaag;

  if (stip_datum_is_bekend (plan->beloofd))
    {
      StipDatum tot = MIN (plan->beloofd, vandaag);
      add_promise (self, draw_werkdag (self, MAX (aanmelding, stip_demo_werkdag_voor (tot - 12)), tot), plan->beloofd, STIP_DATUM_ONBEKEND);
    }
  if (plan->afloop == NULL && stip_toeval_chance (&self->toeval, 12))
    {
      StipDatum start = draw_werkdag (self, MAX (aanmelding, stip_demo_werkdag_voor (vandaag - 9)), vandaag);
      add_promise (self, start, stip_demo_werkdag_na (vandaag + stip_toeval_between (&self->toeval, 10, 40)), STIP_DATUM_ONBEKEND);
    }
  if (self->verloop->tot - aanmelding > 30 && stip_toeval_chance (&self->toeval, 18))
    {
      StipDatum start = draw_werkdag (self, aanmelding, self->verloop->tot - 18);
      StipDatum uiterlijk = stip_demo_werkdag_na (start + stip_toeval_between (&self->toeval, 7, 14));
      add_promise (self, start, uiterlijk, draw_werkdag (self, start, uiterlijk));
    }
}

void
stip_demo_contacten_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipDemoSchrijver self = { plan, verloop, dossier, stip_demo_plan_toeval (plan, STIP_DEEL_CONTACTEN), { { { 0 } } } };

  add_contacts (&self);
  if (plan->afloop == NULL)
    add_planned (&self);
  add_promises (&self);
}
