/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-woorden.h"

static char *
format_pil (const StipTijdlijnBouwer *self)
{
  const StipTijdlijn *model = self->model;
  g_autofree char    *dag = NULL;

  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    dag = stip_tijdlijn_datum_kort (model->vandaag, model->taal);
  else
    dag = stip_datum_format (model->vandaag, STIP_DATUM_DAG_KORT, model->taal, model->vandaag);
  return g_strdup_printf ("%s %s", stip_woord (model->taal, STIP_WOORD_VANDAAG), dag);
}

/* The pill hangs to the left of the line, so that what is to come has the room on the right; on a plate it stands
 * on top of the line. */
static double
place_pil (const StipTijdlijnBouwer *self, double breed)
{
  double links = self->m.marge, rechts = self->opties.width - self->m.marge - breed;
  double x;

  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    return CLAMP (self->vandaag_x - breed / 2, links, rechts);
  x = self->vandaag_x + self->m.vandaag_dikte / 2 - breed;
  return x >= links ? x : self->vandaag_x - self->m.vandaag_dikte / 2;
}

static void
build_pil (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  g_autofree char         *tekst = format_pil (self);
  StipVak                  woord = stip_tijdlijn_tekst_vak (self, tekst, m->pil_letter, TRUE, 0, 0);
  double                   breed = woord.width + 2 * m->pil_pad;
  double                   x = place_pil (self, breed);
  StipVak                  pil = { x, m->pil_y, breed, m->pil_hoogte };

  stip_tekening_add_vlak (self->vellen[STIP_VEL_VANDAAG], pil, m->pil_hoogte / 2, STIP_ROL_VANDAAG, STIP_ROL_GEEN, 0);
  stip_tijdlijn_bezet (self, pil);
  stip_tijdlijn_zet_tekst (self, STIP_VEL_VANDAAG, tekst, m->pil_letter, TRUE, x + m->pil_pad,
                           m->pil_y + m->pil_hoogte / 2 + 0.36 * m->pil_letter, STIP_ROL_OP_VANDAAG);
}

void
stip_tijdlijn_bouw_vandaag (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   x = stip_tijdlijn_schaal_x (&self->schaal, self->model->vandaag);
  double                   lijn[4] = { x, m->vandaag_boven, x, m->vandaag_onder };

  self->vandaag_x = x;
  /* an ended dossier has no "now": its last day is the end of the drawing */
  self->vandaag_zichtbaar = !self->model->afgesloten && stip_tijdlijn_schaal_zichtbaar (&self->schaal, self->model->vandaag);
  if (!self->vandaag_zichtbaar)
    return;
  stip_tekening_add_lijn (self->vellen[STIP_VEL_VANDAAG], lijn, 2, STIP_ROL_VANDAAG, m->vandaag_dikte);
  stip_tijdlijn_bezet (self, (StipVak){ x - m->vandaag_dikte, m->vandaag_boven, 2 * m->vandaag_dikte, m->vandaag_onder - m->vandaag_boven });
  if (m->vandaag_knoop > 0)
    stip_tekening_add_cirkel (self->vellen[STIP_VEL_VANDAAG], x, m->as_y, m->vandaag_knoop, STIP_ROL_VANDAAG, STIP_ROL_GEEN, 0);
  if (m->pil_letter > 0)
    build_pil (self);
}
