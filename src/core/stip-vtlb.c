/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-vtlb.h"

static void
clear_vtlb (StipVtlb *self)
{
  g_free (self->versie);
  g_free (self->door);
  g_free (self->opmerking);
}

STIP_DEFINE_RECORD (StipVtlb, stip_vtlb, clear_vtlb)

StipVtlb *
stip_vtlb_new (void)
{
  StipVtlb *self = g_atomic_rc_box_new0 (StipVtlb);
  self->datum = STIP_DATUM_ONBEKEND;
  self->inkomen = self->vtlb = STIP_GELD_ONBEKEND;
  return self;
}

StipVtlb *
stip_vtlb_copy (const StipVtlb *self)
{
  StipVtlb *kopie = stip_vtlb_new ();
  kopie->id = self->id;
  kopie->datum = self->datum;
  kopie->versie = g_strdup (self->versie);
  kopie->door = g_strdup (self->door);
  kopie->inkomen = self->inkomen;
  kopie->vtlb = self->vtlb;
  kopie->personen = self->personen;
  kopie->opmerking = g_strdup (self->opmerking);
  return kopie;
}

StipGeld
stip_vtlb_afloscapaciteit (const StipVtlb *self)
{
  StipGeld over = 0;

  if (!stip_geld_is_bekend (self->vtlb) || !stip_geld_add (self->inkomen, -self->vtlb, &over))
    return STIP_GELD_ONBEKEND;
  return MAX (over, 0);
}

StipDatum
stip_vtlb_herziening (StipDatum datum)
{
  int jaar = 0, maand = 0;

  if (!stip_datum_is_bekend (datum))
    return STIP_DATUM_ONBEKEND;
  stip_datum_get (datum, &jaar, &maand, NULL);
  return maand < 7 ? stip_datum_new (jaar, 7, 1) : stip_datum_new (jaar + 1, 1, 1);
}

StipVtlbStand
stip_vtlb_stand (const StipVtlb *self, StipGeld inkomen, StipDatum vandaag)
{
  StipDatum herziening = stip_vtlb_herziening (self->datum);

  if (stip_geld_is_bekend (inkomen) && stip_geld_is_bekend (self->inkomen) && inkomen != self->inkomen)
    return STIP_VTLB_INKOMEN;
  return stip_datum_is_bekend (herziening) && vandaag >= herziening ? STIP_VTLB_HALFJAAR : STIP_VTLB_GELDIG;
}

const StipVtlb *
stip_vtlb_laatste (const GPtrArray *uitkomsten, StipDatum vandaag)
{
  const StipVtlb *laatste = NULL;

  for (guint i = 0; i < uitkomsten->len; i++)
    {
      const StipVtlb *een = g_ptr_array_index (uitkomsten, i);
      if (stip_datum_is_bekend (een->datum) && een->datum <= vandaag && (laatste == NULL || een->datum >= laatste->datum))
        laatste = een;
    }
  return laatste;
}
