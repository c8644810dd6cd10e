/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-regeling.h"

G_DEFINE_QUARK (stip - regeling - error - quark, stip_regeling_error)

static void
free_deel (StipRegelingdeel *deel)
{
  g_free (deel->schuldeiser);
  g_free (deel->kenmerk);
  g_free (deel);
}

static void
clear_regeling (StipRegeling *self)
{
  g_free (self->reden);
  g_ptr_array_unref (self->delen);
}

static void
clear_betaling (StipBetaling *self)
{
  g_free (self->opmerking);
}

STIP_DEFINE_RECORD (StipRegeling, stip_regeling, clear_regeling)
STIP_DEFINE_RECORD (StipBetaling, stip_betaling, clear_betaling)

StipRegeling *
stip_regeling_new (void)
{
  StipRegeling *self = g_atomic_rc_box_new0 (StipRegeling);
  self->reeks = self->vanaf = 1;
  self->datum = self->start = STIP_DATUM_ONBEKEND;
  self->delen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_deel);
  return self;
}

StipRegelingdeel *
stip_regelingdeel_copy (const StipRegelingdeel *self)
{
  StipRegelingdeel *kopie = g_new0 (StipRegelingdeel, 1);
  *kopie = *self;
  kopie->schuldeiser = g_strdup (self->schuldeiser);
  kopie->kenmerk = g_strdup (self->kenmerk);
  return kopie;
}

StipBetaling *
stip_betaling_new (gint64 id, int reeks, StipDatum datum, int deel, StipGeld bedrag, const char *opmerking)
{
  StipBetaling *self = g_atomic_rc_box_new0 (StipBetaling);
  self->id = id;
  self->reeks = reeks;
  self->datum = datum;
  self->deel = deel;
  self->bedrag = bedrag;
  self->opmerking = g_strdup (opmerking);
  return self;
}

static void
add_parts (StipRegeling *self, const StipVoorstel *voorstel)
{
  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *bron = g_ptr_array_index (voorstel->delen, i);
      if (bron->buiten != NULL)
        continue;
      StipRegelingdeel deel = { bron->schuld_id, bron->schuldeiser, bron->kenmerk, bron->vordering, bron->rang, bron->gedekt, bron->bedrag };
      g_ptr_array_add (self->delen, stip_regelingdeel_copy (&deel));
    }
}

/* Without capacity nobody pays instalments; of what is lent the creditors get all at once, and the resident repays the
 * kredietbank. */
StipRegeling *
stip_regeling_van_voorstel (const StipVoorstel *voorstel, int reeks, StipDatum start, StipDatum datum)
{
  StipRegeling *self = stip_regeling_new ();

  self->reeks = reeks;
  self->datum = datum;
  self->soort = voorstel->soort;
  self->start = start;
  self->looptijd = voorstel->maanden;
  self->lening = voorstel->lening;
  add_parts (self, voorstel);
  self->vermogen = MIN (voorstel->vermogen, stip_regeling_totaal (self));
  if (voorstel->soort == STIP_SCENARIO_ZONDER_CAPACITEIT)
    return self;
  self->maanden = voorstel->maanden;
  self->maandbedrag = voorstel->capaciteit;
  self->laatste_termijn = voorstel->laatste_termijn;
  if (self->maandbedrag == 0 || (self->maanden == 1 && self->laatste_termijn == 0))
    self->maanden = 0;
  return self;
}

const StipRegeling *
stip_regeling_laatste (const GPtrArray *regelingen)
{
  return regelingen->len > 0 ? g_ptr_array_index (regelingen, regelingen->len - 1) : NULL;
}

StipGeld
stip_regeling_totaal (const StipRegeling *self)
{
  StipGeld som = 0;

  for (guint i = 0; i < self->delen->len; i++)
    som += ((const StipRegelingdeel *)g_ptr_array_index (self->delen, i))->bedrag;
  return som;
}
