/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-voorstel-invoer.h"

#include <stdlib.h>

#include "core/stip-veld.h"

static void
clear_invoer (StipVoorstelInvoer *self)
{
  g_ptr_array_unref (self->schulden);
  g_ptr_array_unref (self->buiten);
  g_array_unref (self->posten);
}

STIP_DEFINE_RECORD (StipVoorstelInvoer, stip_voorstel_invoer, clear_invoer)

static StipRang
rank_of (const StipSchuld *schuld)
{
  StipRang rang = STIP_RANG_CONCURRENT;
  stip_rang_zoek (schuld->rang, &rang);
  return rang;
}

/* Preferent, secured, concurrent; then the largest; then as they were entered. */
static int
compare_claims (gconstpointer a, gconstpointer b)
{
  static const int  plaats[] = { [STIP_RANG_PREFERENT] = 0, [STIP_RANG_ZEKERHEID] = 1, [STIP_RANG_CONCURRENT] = 2 };
  const StipSchuld *links = *(StipSchuld *const *)a, *rechts = *(StipSchuld *const *)b;
  int               voor = plaats[rank_of (links)] - plaats[rank_of (rechts)];

  if (voor != 0)
    return voor;
  if (links->bedrag != rechts->bedrag)
    return links->bedrag > rechts->bedrag ? -1 : 1;
  return links->id < rechts->id ? -1 : links->id > rechts->id;
}

static void
sort_out (StipVoorstelInvoer *self, const StipDossier *dossier)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      if (!stip_schuld_doet_mee (schuld))
        g_ptr_array_add (self->buiten, stip_schuld_ref (schuld));
      else if (!stip_geld_is_bekend (schuld->bedrag) || schuld->bedrag < 0)
        self->zonder_bedrag++;
      else
        g_ptr_array_add (self->schulden, stip_schuld_ref (schuld));
    }
  g_ptr_array_sort (self->schulden, compare_claims);
}

static void
make_posts (StipVoorstelInvoer *self)
{
  for (guint i = 0; i < self->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (self->schulden, i);
      StipVerdeelpost   post = { schuld->bedrag, rank_of (schuld), 0 };
      if (post.rang == STIP_RANG_ZEKERHEID && stip_geld_is_bekend (schuld->zekerheid))
        post.zekerheid = CLAMP (schuld->zekerheid, 0, STIP_GELD_MAX);
      self->zonder_rang += schuld->rang == NULL;
      g_array_append_val (self->posten, post);
    }
}

static char *
dup_fact (const StipDossier *dossier, const char *id)
{
  return stip_dossier_dup_veld (dossier, stip_veld_zoek (id), 0);
}

static void
read_terms (StipScenarioVraag *vraag, const StipDossier *dossier, const StipKredietVoorwaarde *voorwaarde)
{
  g_autofree char *rente = dup_fact (dossier, "feit.krediet-rente"), *conventie = dup_fact (dossier, "feit.krediet-conventie");

  vraag->rente = voorwaarde != NULL ? voorwaarde->rente : STIP_RENTE_ONBEKEND;
  vraag->conventie = voorwaarde != NULL ? voorwaarde->conventie : STIP_CONVENTIE_NOMINAAL;
  vraag->krediet_maanden = voorwaarde != NULL ? voorwaarde->maanden : STIP_SCENARIO_MAANDEN;
  vraag->krediet_maximum = voorwaarde != NULL ? voorwaarde->maximum : STIP_GELD_ONBEKEND;
  if (rente != NULL && !stip_rente_parse (rente, &vraag->rente, NULL))
    vraag->rente = STIP_RENTE_ONBEKEND;
  if (conventie != NULL)
    stip_conventie_zoek (conventie, &vraag->conventie);
}

StipVoorstelInvoer *
stip_voorstel_invoer_new (const StipDossier *dossier, const StipKredietVoorwaarde *voorwaarde, StipDatum vandaag)
{
  StipVoorstelInvoer *self = g_atomic_rc_box_new0 (StipVoorstelInvoer);
  const StipVtlb     *vtlb = stip_vtlb_laatste (dossier->vtlbs, vandaag);
  g_autofree char    *vermogen = dup_fact (dossier, "feit.vermogen");

  self->schulden = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  self->buiten = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  self->posten = g_array_new (FALSE, FALSE, sizeof (StipVerdeelpost));
  sort_out (self, dossier);
  make_posts (self);
  self->vraag.capaciteit = vtlb != NULL ? stip_vtlb_afloscapaciteit (vtlb) : STIP_GELD_ONBEKEND;
  self->vraag.vermogen = vermogen != NULL ? g_ascii_strtoll (vermogen, NULL, 10) : 0;
  self->vraag.start = vandaag;
  self->vraag.maanden = STIP_SCENARIO_MAANDEN;
  self->vraag.posten = (const StipVerdeelpost *)(gpointer)self->posten->data;
  self->vraag.aantal = self->posten->len;
  read_terms (&self->vraag, dossier, voorwaarde);
  return self;
}

StipVoorstelBezwaar
stip_voorstel_bezwaar (const StipVoorstelInvoer *invoer, const StipScenario *scenario)
{
  if (invoer->zonder_bedrag > 0)
    return STIP_VOORSTEL_ZONDER_BEDRAG;
  if (invoer->posten->len == 0)
    return STIP_VOORSTEL_GEEN_SCHULDEN;
  return scenario->verdeling == NULL ? STIP_VOORSTEL_NIET_BEREKEND : STIP_VOORSTEL_KAN;
}

const char *
stip_voorstel_bezwaar_tekst (StipVoorstelBezwaar bezwaar, StipTaal taal)
{
  static const char *const teksten[][2] = {
    [STIP_VOORSTEL_KAN] = { "", "" },
    [STIP_VOORSTEL_GEEN_SCHULDEN] = { "Voer eerst de schulden in.", "Enter the claims first." },
    [STIP_VOORSTEL_ZONDER_BEDRAG] = { "Vul bij elke schuld die meedoet een bedrag in.", "Fill in an amount for every claim that takes part." },
    [STIP_VOORSTEL_NIET_BEREKEND] = { "Vul in wat deze manier nog nodig heeft.", "Fill in what this way still needs." },
  };
  return teksten[bezwaar][taal == STIP_TAAL_EN];
}

static StipVoorsteldeel *
describe_claim (const StipSchuld *schuld)
{
  StipVoorsteldeel *deel = stip_voorsteldeel_new ();
  deel->schuld_id = schuld->id;
  deel->schuldeiser = g_strdup (schuld->schuldeiser != NULL ? schuld->schuldeiser : "–");
  deel->kenmerk = g_strdup (schuld->kenmerk);
  deel->vordering = schuld->bedrag;
  deel->rang = rank_of (schuld);
  return deel;
}

static void
add_parts (StipVoorstel *voorstel, const StipVoorstelInvoer *invoer, const StipVerdeling *verdeling)
{
  for (guint i = 0; i < invoer->schulden->len; i++)
    {
      StipVoorsteldeel *deel = describe_claim (g_ptr_array_index (invoer->schulden, i));
      deel->bedrag = verdeling->uitkeringen[i].bedrag;
      deel->gedekt = verdeling->uitkeringen[i].gedekt;
      deel->uitleg = stip_verdeling_uitleg (verdeling, i);
      g_ptr_array_add (voorstel->delen, deel);
    }
  for (guint i = 0; i < invoer->buiten->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (invoer->buiten, i);
      StipVoorsteldeel *deel = describe_claim (schuld);
      deel->buiten = g_strdup (schuld->reden_niet_meegenomen != NULL ? schuld->reden_niet_meegenomen : "Niet in de regeling.");
      g_ptr_array_add (voorstel->delen, deel);
    }
}

StipVoorstel *
stip_voorstel_leg_vast (const StipVoorstelInvoer *invoer, const StipScenario *scenario, StipDatum vandaag)
{
  g_return_val_if_fail (stip_voorstel_bezwaar (invoer, scenario) == STIP_VOORSTEL_KAN, NULL);

  StipVoorstel *voorstel = stip_voorstel_new ();
  gboolean      krediet = scenario->soort == STIP_SCENARIO_SANERINGSKREDIET;

  voorstel->datum = vandaag;
  voorstel->soort = scenario->soort;
  voorstel->start = invoer->vraag.start;
  voorstel->maanden = scenario->maanden;
  voorstel->capaciteit = invoer->vraag.capaciteit;
  voorstel->vermogen = invoer->vraag.vermogen;
  voorstel->laatste_termijn = scenario->laatste_termijn;
  voorstel->lening = krediet ? scenario->lening : 0;
  voorstel->jaarrente = krediet ? invoer->vraag.rente : STIP_RENTE_ONBEKEND;
  voorstel->conventie = invoer->vraag.conventie;
  voorstel->te_verdelen = scenario->te_verdelen;
  voorstel->preferent = scenario->verdeling->preferent;
  voorstel->concurrent = scenario->verdeling->concurrent;
  add_parts (voorstel, invoer, scenario->verdeling);
  return voorstel;
}
