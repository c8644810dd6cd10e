/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/models/stip-vraag.h"

struct _StipVraag
{
  StipOverzichtVraag vraag;
  char              *zoek;
  char              *doelgroep;
};

StipVraag *
stip_vraag_new (const StipOverzichtVraag *vraag)
{
  StipVraag *self = g_new0 (StipVraag, 1);

  self->zoek = g_strdup (vraag->zoek);
  self->doelgroep = g_strdup (vraag->doelgroep);
  self->vraag = *vraag;
  self->vraag.zoek = self->zoek;
  self->vraag.doelgroep = self->doelgroep;
  return self;
}

void
stip_vraag_free (StipVraag *self)
{
  g_free (self->zoek);
  g_free (self->doelgroep);
  g_free (self);
}

const StipOverzichtVraag *
stip_vraag_get (const StipVraag *self)
{
  return &self->vraag;
}

gboolean
stip_vraag_equal (const StipOverzichtVraag *a, const StipOverzichtVraag *b)
{
  return g_strcmp0 (a->zoek, b->zoek) == 0 && g_strcmp0 (a->doelgroep, b->doelgroep) == 0 && a->fase == b->fase &&
         a->medewerker_id == b->medewerker_id && a->alleen_open == b->alleen_open && a->uiterlijk_tot == b->uiterlijk_tot &&
         a->orde == b->orde && a->aflopend == b->aflopend && a->limit == b->limit;
}
