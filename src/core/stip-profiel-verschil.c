/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-profiel-verschil.h"

#define RONDE "ronde"

static void
clear_term (StipTermijnVerschil *self)
{
  g_clear_pointer (&self->oud, stip_termijn_unref);
  g_clear_pointer (&self->nieuw, stip_termijn_unref);
}

STIP_DEFINE_RECORD (StipTermijnVerschil, stip_termijn_verschil, clear_term)

static void
clear_dossier (StipDossierGeraakt *self)
{
  g_free (self->nummer);
  g_free (self->naam);
  g_free (self->consulent);
  g_clear_pointer (&self->termijnen, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipDossierGeraakt, stip_dossier_geraakt, clear_dossier)

static void
clear_whole (StipProfielVerschil *self)
{
  g_ptr_array_unref (self->regels);
  g_ptr_array_unref (self->dossiers);
  stip_profiel_unref (self->oud);
  stip_profiel_unref (self->nieuw);
}

STIP_DEFINE_RECORD (StipProfielVerschil, stip_profiel_verschil, clear_whole)

const char *
stip_verschil_soort_id (StipVerschilSoort soort)
{
  static const char *const ids[] = { "erbij", "eraf", "eerder", "later", "staat" };

  g_return_val_if_fail (soort < STIP_VERSCHIL_SOORTEN, NULL);
  return ids[soort];
}

/* --- one dossier --- */

static gboolean
is_owed (const StipTermijn *termijn)
{
  return termijn != NULL && stip_termijn_is_open (termijn);
}

static gboolean
is_late (const StipTermijn *termijn)
{
  return is_owed (termijn) && termijn->staat == STIP_TERMIJN_TE_LAAT;
}

void
stip_termijn_verschil_get_dagen (const StipTermijnVerschil *self, StipDatum *oud, StipDatum *nieuw)
{
  *oud = self->oud != NULL ? self->oud->uiterste_dag : STIP_DATUM_ONBEKEND;
  *nieuw = self->nieuw != NULL ? self->nieuw->uiterste_dag : STIP_DATUM_ONBEKEND;
  if (*oud == *nieuw && self->oud != NULL && self->nieuw != NULL)
    {
      *oud = stip_termijn_uiterlijk (self->oud);
      *nieuw = stip_termijn_uiterlijk (self->nieuw);
    }
}

/* Of two terms that are both open. A local norm that has gone by under both shows nowhere any more. */
static gboolean
compare_open (StipTermijnVerschil *self, StipDatum vandaag)
{
  const StipTermijn *oud = self->oud, *nieuw = self->nieuw;
  StipDatum          van, tot;

  if (oud->uiterste_dag == nieuw->uiterste_dag && stip_termijn_telt (oud, vandaag) == stip_termijn_telt (nieuw, vandaag))
    {
      self->soort = STIP_VERSCHIL_STAAT;
      return oud->staat != nieuw->staat;
    }
  stip_termijn_verschil_get_dagen (self, &van, &tot);
  self->soort = tot < van ? STIP_VERSCHIL_EERDER : STIP_VERSCHIL_LATER;
  self->minder = MAX (van - tot, 0);
  return TRUE;
}

/* Met, or met too late; what has lapsed is judged no more. */
static gboolean
is_judged (const StipTermijn *termijn)
{
  return termijn != NULL && stip_datum_is_bekend (termijn->gehaald_op);
}

/* FALSE where the two are the same to anybody who looks. */
static gboolean
compare_pair (StipTermijnVerschil *self, StipDatum vandaag)
{
  gboolean oud = is_owed (self->oud), nieuw = is_owed (self->nieuw);

  self->te_laat = is_late (self->nieuw) && !is_late (self->oud);
  if (oud && nieuw)
    return compare_open (self, vandaag);
  if (oud != nieuw)
    {
      self->soort = nieuw ? STIP_VERSCHIL_ERBIJ : STIP_VERSCHIL_ERAF;
      return TRUE;
    }
  self->soort = STIP_VERSCHIL_STAAT;
  return is_judged (self->oud) && is_judged (self->nieuw) && self->oud->staat != self->nieuw->staat;
}

static void
add_pair (GPtrArray *verschillen, const StipTermijn *oud, const StipTermijn *nieuw, StipDatum vandaag)
{
  g_autoptr (StipTermijnVerschil) verschil = g_atomic_rc_box_new0 (StipTermijnVerschil);

  verschil->oud = oud != NULL ? stip_termijn_ref (oud) : NULL;
  verschil->nieuw = nieuw != NULL ? stip_termijn_ref (nieuw) : NULL;
  if (compare_pair (verschil, vandaag))
    g_ptr_array_add (verschillen, g_steal_pointer (&verschil));
}

/* The terms of the profile, by their day of start: rounds of one rule stand in their order. */
static int
compare_start (gconstpointer a, gconstpointer b)
{
  const StipTermijn *links = *(StipTermijn *const *)a, *rechts = *(StipTermijn *const *)b;
  return (links->start > rechts->start) - (links->start < rechts->start);
}

static GPtrArray *
collect_ruled (GPtrArray *termijnen)
{
  GPtrArray *uit = g_ptr_array_new ();

  for (guint i = 0; i < termijnen->len; i++)
    {
      StipTermijn *termijn = g_ptr_array_index (termijnen, i);
      if (termijn->hand_id == 0)
        g_ptr_array_add (uit, termijn);
    }
  g_ptr_array_sort (uit, compare_start);
  return uit;
}

/* Takes the term that goes with this one out of the list: that of the same start, or else the first of the same rule. */
static const StipTermijn *
take_partner (GPtrArray *lijst, const StipTermijn *termijn, gboolean zelfde_start)
{
  for (guint i = 0; i < lijst->len; i++)
    {
      const StipTermijn *ander = g_ptr_array_index (lijst, i);
      if (ander->id == termijn->id && (!zelfde_start || ander->start == termijn->start))
        return g_ptr_array_steal_index (lijst, i);
    }
  return NULL;
}

static void
match (GPtrArray *verschillen, GPtrArray *van, GPtrArray *naar, gboolean zelfde_start, StipDatum vandaag)
{
  for (guint i = 0; i < van->len;)
    {
      const StipTermijn *oud = g_ptr_array_index (van, i);
      const StipTermijn *nieuw = take_partner (naar, oud, zelfde_start);
      if (nieuw != NULL)
        add_pair (verschillen, g_ptr_array_steal_index (van, i), nieuw, vandaag);
      else
        i++;
    }
}

GPtrArray *
stip_termijnen_vergelijk (GPtrArray *oud, GPtrArray *nieuw, StipDatum vandaag)
{
  g_autoptr (GPtrArray) van = collect_ruled (oud), naar = collect_ruled (nieuw);
  GPtrArray *verschillen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_termijn_verschil_unref);

  match (verschillen, van, naar, TRUE, vandaag);
  match (verschillen, van, naar, FALSE, vandaag);
  for (guint i = 0; i < van->len; i++)
    add_pair (verschillen, g_ptr_array_index (van, i), NULL, vandaag);
  for (guint i = 0; i < naar->len; i++)
    add_pair (verschillen, NULL, g_ptr_array_index (naar, i), vandaag);
  return verschillen;
}

/* --- many dossiers --- */

static gboolean
is_same_duration (StipDuur a, StipDuur b)
{
  return a.aantal == b.aantal && a.eenheid == b.eenheid;
}

static gboolean
is_same_list (char **a, char **b)
{
  return g_strv_equal ((const char *const *)a, (const char *const *)b);
}

static gboolean
is_same_rule (const StipTermijnRegel *a, const StipTermijnRegel *b)
{
  return is_same_duration (a->norm, b->norm) && is_same_duration (a->wet, b->wet) && is_same_duration (a->verlenging, b->verlenging) &&
         is_same_list (a->van, b->van) && is_same_list (a->tot, b->tot) && is_same_list (a->vervalt, b->vervalt) && g_strcmp0 (a->als, b->als) == 0 &&
         a->van_laatste == b->van_laatste && a->na_einde == b->na_einde && a->loopt_af == b->loopt_af && a->verloopt == b->verloopt && a->klok == b->klok;
}

static StipRegelVerschil *
add_rule (StipProfielVerschil *self, const StipTermijnRegel *oud, const StipTermijnRegel *nieuw)
{
  StipRegelVerschil *regel = g_new0 (StipRegelVerschil, 1);

  regel->oud = oud;
  regel->nieuw = nieuw;
  g_ptr_array_add (self->regels, regel);
  return regel;
}

static void
add_differing_rules (StipProfielVerschil *self)
{
  for (guint i = 0; i < self->oud->termijnen->len; i++)
    {
      const StipTermijnRegel *oud = g_ptr_array_index (self->oud->termijnen, i), *nieuw = stip_profiel_termijn (self->nieuw, oud->id);
      if (nieuw == NULL || !is_same_rule (oud, nieuw))
        add_rule (self, oud, nieuw);
    }
  for (guint i = 0; i < self->nieuw->termijnen->len; i++)
    {
      const StipTermijnRegel *nieuw = g_ptr_array_index (self->nieuw->termijnen, i);
      if (stip_profiel_termijn (self->oud, nieuw->id) == NULL)
        add_rule (self, NULL, nieuw);
    }
}

StipProfielVerschil *
stip_profiel_verschil_new (StipProfiel *oud, StipProfiel *nieuw)
{
  StipProfielVerschil *self = g_atomic_rc_box_new0 (StipProfielVerschil);

  self->oud = stip_profiel_ref (oud);
  self->nieuw = stip_profiel_ref (nieuw);
  self->ronde_oud = (StipTermijnRegel){ .id = (char *)RONDE, .naam = (char *)"Ronde langs de schuldeisers", .norm = oud->bellen };
  self->ronde_nieuw = (StipTermijnRegel){ .id = (char *)RONDE, .naam = (char *)"Ronde langs de schuldeisers", .norm = nieuw->bellen };
  self->regels = g_ptr_array_new_with_free_func (g_free);
  self->dossiers = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_dossier_geraakt_unref);
  add_differing_rules (self);
  return self;
}

/* The calendar can differ too, so a term may change of which the rule did not. */
static StipRegelVerschil *
find_rule (StipProfielVerschil *self, const char *termijn_id)
{
  const StipTermijnRegel *oud = stip_profiel_termijn (self->oud, termijn_id), *nieuw = stip_profiel_termijn (self->nieuw, termijn_id);
  gboolean                ronde = oud == NULL && nieuw == NULL;
  const char             *id = ronde ? RONDE : termijn_id;

  for (guint i = 0; i < self->regels->len; i++)
    {
      StipRegelVerschil *regel = g_ptr_array_index (self->regels, i);
      if (g_str_equal ((regel->nieuw != NULL ? regel->nieuw : regel->oud)->id, id))
        return regel;
    }
  return ronde ? add_rule (self, &self->ronde_oud, &self->ronde_nieuw) : add_rule (self, oud, nieuw);
}

static int
compare_dossiers (gconstpointer a, gconstpointer b)
{
  const StipDossierGeraakt *links = *(StipDossierGeraakt *const *)a, *rechts = *(StipDossierGeraakt *const *)b;
  int                       orde = rechts->te_laat - links->te_laat;

  if (orde == 0)
    orde = rechts->minder - links->minder;
  if (orde == 0)
    orde = (int)rechts->termijnen->len - (int)links->termijnen->len;
  if (orde == 0)
    orde = g_utf8_collate (links->naam, rechts->naam);
  return orde != 0 ? orde : (links->dossier_id > rechts->dossier_id) - (links->dossier_id < rechts->dossier_id);
}

/* Only now and then: what is kept never grows beyond twice what is asked. */
static void
keep_hardest (StipProfielVerschil *self)
{
  if (self->dossiers->len < 2 * STIP_VERSCHIL_MEEST)
    return;
  g_ptr_array_sort (self->dossiers, compare_dossiers);
  g_ptr_array_set_size (self->dossiers, STIP_VERSCHIL_MEEST);
}

static StipDossierGeraakt *
new_dossier (const StipDossier *dossier, GPtrArray *verschillen)
{
  StipDossierGeraakt *self = g_atomic_rc_box_new0 (StipDossierGeraakt);
  const StipPersoon  *inwoner = stip_dossier_inwoner (dossier);

  self->dossier_id = dossier->id;
  self->nummer = g_strdup (dossier->nummer);
  self->naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup ("Onbekend");
  self->consulent = g_strdup (dossier->consulent);
  self->termijnen = g_ptr_array_ref (verschillen);
  return self;
}

void
stip_profiel_verschil_add (StipProfielVerschil *self, const StipDossier *dossier, GPtrArray *verschillen)
{
  self->bekeken++;
  if (verschillen->len == 0)
    return;
  StipDossierGeraakt *geraakt = new_dossier (dossier, verschillen);
  for (guint i = 0; i < verschillen->len; i++)
    {
      const StipTermijnVerschil *verschil = g_ptr_array_index (verschillen, i);
      StipRegelVerschil         *regel = find_rule (self, (verschil->nieuw != NULL ? verschil->nieuw : verschil->oud)->id);
      regel->termijnen[verschil->soort]++;
      regel->totaal++;
      regel->te_laat += verschil->te_laat;
      geraakt->te_laat += verschil->te_laat;
      geraakt->minder = MAX (geraakt->minder, verschil->minder);
    }
  self->geraakt++;
  self->termijnen += (int)verschillen->len;
  self->te_laat += geraakt->te_laat > 0;
  g_ptr_array_add (self->dossiers, geraakt);
  keep_hardest (self);
}

static int
compare_rules (gconstpointer a, gconstpointer b)
{
  const StipRegelVerschil *links = *(StipRegelVerschil *const *)a, *rechts = *(StipRegelVerschil *const *)b;

  if (links->totaal != rechts->totaal)
    return rechts->totaal - links->totaal;
  return g_strcmp0 ((links->nieuw != NULL ? links->nieuw : links->oud)->naam, (rechts->nieuw != NULL ? rechts->nieuw : rechts->oud)->naam);
}

void
stip_profiel_verschil_sort (StipProfielVerschil *self)
{
  g_ptr_array_sort (self->regels, compare_rules);
  g_ptr_array_sort (self->dossiers, compare_dossiers);
  if (self->dossiers->len > STIP_VERSCHIL_MEEST)
    g_ptr_array_set_size (self->dossiers, STIP_VERSCHIL_MEEST);
}

char *
stip_termijn_regel_dup_lengte (const StipTermijnRegel *regel, StipTaal taal)
{
  if (regel == NULL)
    return g_strdup ("–");
  g_autofree char *norm = stip_duur_is_gezet (regel->norm) ? stip_duur_format (regel->norm, taal) : NULL;
  g_autofree char *wet = stip_duur_is_gezet (regel->wet) ? stip_duur_format (regel->wet, taal) : NULL;
  g_autofree char *langer = stip_duur_is_gezet (regel->verlenging) ? stip_duur_format (regel->verlenging, taal) : NULL;
  g_autofree char *basis = norm != NULL && wet != NULL ? g_strdup_printf (taal == STIP_TAAL_NL ? "%s (wet: %s)" : "%s (law: %s)", norm, wet) : g_strdup (norm != NULL ? norm : wet);

  if (basis == NULL)
    return g_strdup ("–");
  return langer != NULL ? g_strdup_printf ("%s + %s", basis, langer) : g_steal_pointer (&basis);
}
