/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-voorstel.h"

static void
free_deel (StipVoorsteldeel *deel)
{
  g_free (deel->schuldeiser);
  g_free (deel->kenmerk);
  g_free (deel->uitleg);
  g_free (deel->buiten);
  g_free (deel);
}

static void
clear_voorstel (StipVoorstel *self)
{
  g_ptr_array_unref (self->delen);
}

STIP_DEFINE_RECORD (StipVoorstel, stip_voorstel, clear_voorstel)

StipVoorstel *
stip_voorstel_new (void)
{
  StipVoorstel *self = g_atomic_rc_box_new0 (StipVoorstel);
  self->datum = self->start = STIP_DATUM_ONBEKEND;
  self->jaarrente = STIP_RENTE_ONBEKEND;
  self->delen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_deel);
  return self;
}

StipVoorsteldeel *
stip_voorsteldeel_new (void)
{
  StipVoorsteldeel *deel = g_new0 (StipVoorsteldeel, 1);
  deel->vordering = deel->bedrag = deel->gedekt = STIP_GELD_ONBEKEND;
  return deel;
}

const StipVoorstel *
stip_voorstel_laatste (const GPtrArray *voorstellen)
{
  const StipVoorstel *laatste = NULL;

  for (guint i = 0; i < voorstellen->len; i++)
    {
      const StipVoorstel *een = g_ptr_array_index (voorstellen, i);
      if (laatste == NULL || een->datum >= laatste->datum)
        laatste = een;
    }
  return laatste;
}
