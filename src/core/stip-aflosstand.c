/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-aflosstand.h"

/* --- instalments --- */

static StipDatum
due_day (const StipRegeling *regeling, int nummer)
{
  return stip_datum_add_maanden (regeling->start, nummer);
}

static void
add_instalment (GArray *termijnen, int nummer, StipDatum datum, StipGeld bedrag)
{
  StipAflosTermijn termijn = { nummer, datum, bedrag, 0, STIP_AFLOS_GEPLAND };
  g_array_append_val (termijnen, termijn);
}

/* Each version plans from its own first instalment on; what the one before planned up to there stays. */
static GArray *
plan_instalments (const GPtrArray *regelingen, const StipRegeling *tot)
{
  GArray *termijnen = g_array_new (FALSE, TRUE, sizeof (StipAflosTermijn));

  for (guint i = 0; i < regelingen->len; i++)
    {
      const StipRegeling *versie = g_ptr_array_index (regelingen, i);
      if (versie->reeks != tot->reeks)
        continue;
      if (termijnen->len == 0 && versie->vermogen > 0)
        add_instalment (termijnen, 0, versie->start, versie->vermogen);
      while (termijnen->len > 0 && g_array_index (termijnen, StipAflosTermijn, termijnen->len - 1).nummer >= versie->vanaf)
        g_array_set_size (termijnen, termijnen->len - 1);
      for (int n = 0; n < versie->maanden; n++)
        add_instalment (termijnen, versie->vanaf + n, due_day (versie, versie->vanaf + n), n + 1 < versie->maanden ? versie->maandbedrag : versie->laatste_termijn);
      if (versie == tot)
        break;
    }
  return termijnen;
}

static StipGeld
sum_until (const GArray *termijnen, StipDatum dag)
{
  StipGeld som = 0;

  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipAflosTermijn *termijn = &g_array_index (termijnen, StipAflosTermijn, i);
      if (termijn->datum <= dag)
        som += termijn->bedrag;
    }
  return som;
}

StipGeld
stip_regeling_gepland_tot (const GPtrArray *regelingen, const StipRegeling *versie, StipDatum dag)
{
  g_autoptr (GArray) termijnen = plan_instalments (regelingen, versie);
  return sum_until (termijnen, dag);
}

static void
settle_instalments (StipAflosstand *self, StipDatum vandaag)
{
  StipGeld over = self->ontvangen;

  for (guint i = 0; i < self->termijnen->len; i++)
    {
      StipAflosTermijn *termijn = &g_array_index (self->termijnen, StipAflosTermijn, i);
      termijn->voldaan = MIN (over, termijn->bedrag);
      over -= termijn->voldaan;
      if (termijn->voldaan == termijn->bedrag)
        termijn->staat = STIP_AFLOS_VOLDAAN;
      else if (termijn->datum < vandaag)
        {
          termijn->staat = STIP_AFLOS_GEMIST;
          self->gemist++;
          self->achter += termijn->bedrag - termijn->voldaan;
          self->achter_sinds = stip_datum_eerste (self->achter_sinds, termijn->datum);
        }
      else if (termijn->voldaan > 0)
        termijn->staat = STIP_AFLOS_DEELS;
    }
}

/* --- what creditors get --- */

static void
free_uitdeling (gpointer data)
{
  StipUitdeling *uitdeling = data;

  g_free (uitdeling->delen);
  g_free (uitdeling->te_doen);
  g_free (uitdeling);
}

/* The days on which money goes to creditors, the last one the day on which all of it has gone. */
static GArray *
plan_days (const StipAflosstand *self)
{
  const StipRegeling *regeling = self->regeling;
  GArray             *dagen = g_array_new (FALSE, FALSE, sizeof (StipDatum));
  StipDatum           dag = regeling->start;

  if (regeling->soort == STIP_SCENARIO_SCHULDBEMIDDELING)
    for (int maand = 12; maand < regeling->looptijd; maand += 12)
      {
        dag = due_day (regeling, maand);
        g_array_append_val (dagen, dag);
      }
  if (regeling->soort == STIP_SCENARIO_SCHULDBEMIDDELING)
    dag = self->einde;
  if (regeling->soort == STIP_SCENARIO_BETALINGSREGELING)
    for (guint i = 0; i + 1 < self->termijnen->len; i++)
      {
        dag = g_array_index (self->termijnen, StipAflosTermijn, i).datum;
        g_array_append_val (dagen, dag);
      }
  if (regeling->soort == STIP_SCENARIO_BETALINGSREGELING && self->termijnen->len > 0)
    dag = g_array_index (self->termijnen, StipAflosTermijn, self->termijnen->len - 1).datum;
  g_array_append_val (dagen, dag);
  return dagen;
}

/* What a claim must have had once so much has come in: floor, so that it never falls; the last day brings the rest. */
static StipGeld
target_of (const StipRegelingdeel *deel, StipGeld binnen, StipGeld totaal, gboolean laatste)
{
  return laatste || totaal == 0 ? deel->bedrag : (StipGeld)((__int128)deel->bedrag * MIN (binnen, totaal) / totaal);
}

static void
add_distribution (StipAflosstand *self, StipDatum dag, gboolean laatste, StipGeld *was, StipDatum vandaag)
{
  const GPtrArray *delen = self->regeling->delen;
  StipGeld         totaal = stip_regeling_totaal (self->regeling), binnen = sum_until (self->termijnen, dag);
  StipUitdeling   *uitdeling = g_new0 (StipUitdeling, 1);

  uitdeling->nummer = (int)self->uitdelingen->len + 1;
  uitdeling->datum = dag;
  uitdeling->delen = g_new0 (StipGeld, delen->len);
  uitdeling->te_doen = g_new0 (StipGeld, delen->len);
  for (guint i = 0; i < delen->len; i++)
    {
      StipGeld doel = target_of (g_ptr_array_index (delen, i), binnen, totaal, laatste);
      uitdeling->delen[i] = doel - was[i];
      uitdeling->te_doen[i] = MAX (doel - self->naar[i], 0);
      uitdeling->bedrag += uitdeling->delen[i];
      uitdeling->open += uitdeling->te_doen[i];
      was[i] = doel;
    }
  if (uitdeling->open == 0)
    uitdeling->staat = STIP_AFLOS_VOLDAAN;
  else if (dag < vandaag)
    uitdeling->staat = STIP_AFLOS_GEMIST;
  else if (uitdeling->open < uitdeling->bedrag)
    uitdeling->staat = STIP_AFLOS_DEELS;
  g_ptr_array_add (self->uitdelingen, uitdeling);
}

static void
plan_distributions (StipAflosstand *self, StipDatum vandaag)
{
  g_autoptr (GArray) dagen = plan_days (self);
  g_autofree StipGeld *was = g_new0 (StipGeld, self->regeling->delen->len);

  if (stip_regeling_totaal (self->regeling) == 0)
    return;
  for (guint i = 0; i < dagen->len; i++)
    add_distribution (self, g_array_index (dagen, StipDatum, i), i + 1 == dagen->len, was, vandaag);
}

/* --- together --- */

static void
add_up_payments (StipAflosstand *self, const StipDossier *dossier, StipDatum vandaag)
{
  for (guint i = 0; i < dossier->betalingen->len; i++)
    {
      const StipBetaling *b = g_ptr_array_index (dossier->betalingen, i);
      if (b->reeks != self->regeling->reeks || b->datum > vandaag)
        continue;
      if (b->deel == STIP_BETALING_VAN_INWONER)
        {
          self->ontvangen += b->bedrag;
          self->eerste = stip_datum_eerste (self->eerste, b->datum);
        }
      else if ((guint)b->deel < self->regeling->delen->len)
        {
          self->naar[b->deel] += b->bedrag;
          self->uitgekeerd += b->bedrag;
        }
    }
}

/* A corrected date goes before what was booked, and that before what is planned. */
static void
find_first_repayment (StipAflosstand *self, const StipDossier *dossier, StipDatum vandaag)
{
  StipDatum vast = stip_gebeurtenissen_datum (dossier->gebeurtenissen, "eerste-aflossing");

  if (stip_datum_is_bekend (vast) && vast <= vandaag)
    self->eerste = vast;
  self->eerste_is_echt = stip_datum_is_bekend (self->eerste);
  for (guint i = 0; i < self->termijnen->len && !self->eerste_is_echt; i++)
    {
      const StipAflosTermijn *termijn = &g_array_index (self->termijnen, StipAflosTermijn, i);
      if (termijn->nummer > 0)
        self->eerste = stip_datum_eerste (self->eerste, termijn->datum);
    }
}

static void
clear_stand (StipAflosstand *self)
{
  stip_regeling_unref (self->regeling);
  g_array_unref (self->termijnen);
  g_ptr_array_unref (self->uitdelingen);
  g_free (self->naar);
}

STIP_DEFINE_RECORD (StipAflosstand, stip_aflosstand, clear_stand)

StipAflosstand *
stip_aflosstand_new (const StipDossier *dossier, StipDatum vandaag)
{
  const StipRegeling *regeling = stip_regeling_laatste (dossier->regelingen);

  if (regeling == NULL)
    return NULL;
  StipAflosstand *self = g_atomic_rc_box_new0 (StipAflosstand);
  self->regeling = stip_regeling_ref (regeling);
  for (guint i = 0; i < dossier->regelingen->len; i++)
    self->versies += ((const StipRegeling *)g_ptr_array_index (dossier->regelingen, i))->reeks == regeling->reeks;
  self->termijnen = plan_instalments (dossier->regelingen, regeling);
  self->uitdelingen = g_ptr_array_new_with_free_func (free_uitdeling);
  self->naar = g_new0 (StipGeld, MAX (regeling->delen->len, 1));
  self->achter_sinds = self->eerste = STIP_DATUM_ONBEKEND;
  self->einde = due_day (regeling, regeling->looptijd);
  add_up_payments (self, dossier, vandaag);
  self->gepland = sum_until (self->termijnen, vandaag);
  settle_instalments (self, vandaag);
  plan_distributions (self, vandaag);
  find_first_repayment (self, dossier, vandaag);
  return self;
}

StipDatum
stip_aflosstand_wsnp_einde (const StipAflosstand *self)
{
  return self->eerste_is_echt ? stip_datum_add_maanden (self->eerste, STIP_SCENARIO_MAANDEN) : STIP_DATUM_ONBEKEND;
}
