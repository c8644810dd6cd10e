/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn.h"

static void
clear_termijn (StipTermijn *self)
{
  g_free (self->naam);
  g_free (self->norm);
  g_free (self->wet);
  g_free (self->grond);
  g_free (self->bron);
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipTermijn, stip_termijn, clear_termijn)

const char *
stip_termijn_staat_id (StipTermijnStaat staat)
{
  switch (staat)
    {
    case STIP_TERMIJN_LOPEND:
      return "lopend";
    case STIP_TERMIJN_GEHAALD:
      return "gehaald";
    case STIP_TERMIJN_TE_LAAT:
      return "te-laat";
    case STIP_TERMIJN_OPGESCHORT:
      return "opgeschort";
    case STIP_TERMIJN_VERVALLEN:
      return "vervallen";
    }
  g_return_val_if_reached (NULL);
}

const char *
stip_klok_id (StipKlok klok)
{
  switch (klok)
    {
    case STIP_KLOK_WET:
      return "wet";
    case STIP_KLOK_SCHULDEISERS:
      return "schuldeisers";
    case STIP_KLOK_BELOFTE:
      return "belofte";
    }
  g_return_val_if_reached (NULL);
}

StipDatum
stip_termijn_uiterlijk (const StipTermijn *self)
{
  if (stip_datum_is_bekend (self->norm_einde) && self->norm_einde < self->kale_einde)
    return self->norm_einde;
  return self->uiterste_dag;
}

gboolean
stip_termijn_is_open (const StipTermijn *self)
{
  switch (self->staat)
    {
    case STIP_TERMIJN_LOPEND:
    case STIP_TERMIJN_OPGESCHORT:
      return TRUE;
    case STIP_TERMIJN_TE_LAAT:
      return !stip_datum_is_bekend (self->gehaald_op);
    case STIP_TERMIJN_GEHAALD:
    case STIP_TERMIJN_VERVALLEN:
      return FALSE;
    }
  g_return_val_if_reached (FALSE);
}

StipDatum
stip_termijn_telt (const StipTermijn *self, StipDatum vandaag)
{
  StipDatum uiterlijk = stip_termijn_uiterlijk (self);
  return vandaag <= uiterlijk ? uiterlijk : self->uiterste_dag;
}

int
stip_termijn_dagen_over (const StipTermijn *self, StipDatum vandaag)
{
  return stip_termijn_telt (self, vandaag) - vandaag;
}
