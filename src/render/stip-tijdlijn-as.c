/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-woorden.h"

/* The line: what is past solid, what is to come dotted (dashed on a plate), nothing beyond the stip. */

static void
add_deel (StipTijdlijnBouwer *self, double x0, double x1, gboolean straks)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   lijn[4] = { x0, m->as_y, x1, m->as_y };
  StipVorm                *vorm;

  if (x1 <= x0)
    return;
  vorm = stip_tekening_add_lijn (self->vellen[STIP_VEL_AS], lijn, 2, straks ? STIP_ROL_STREEP : STIP_ROL_ACCENT, straks ? m->as_straks : m->as_vol);
  vorm->schaal = self->opties.text_factor;
  if (straks)
    vorm->streep = self->opties.contrast ? STIP_STREEP_CONTRAST : self->opties.stijl == STIP_TIJDLIJN_PLAAT ? STIP_STREEP_LANG
                                                                                                            : STIP_STREEP_PUNT;
}

/* Where the line ends: at the stip, else with the last date. */
static StipDatum
line_end (const StipTijdlijnBouwer *self)
{
  return stip_datum_is_bekend (self->model->stip) ? self->model->stip : self->schaal.einde;
}

void
stip_tijdlijn_bouw_as (StipTijdlijnBouwer *self)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  StipDatum                 nu = self->model->afgesloten ? schaal->einde : self->model->vandaag;
  double                    begin = MAX (schaal->x0 - schaal->offset, schaal->links);
  double                    nu_x = CLAMP (stip_tijdlijn_schaal_x (schaal, MIN (nu, schaal->knik)), schaal->links, schaal->rechts);
  double                    einde = stip_tijdlijn_schaal_x (schaal, line_end (self));

  add_deel (self, begin, nu_x, FALSE);
  if (self->model->afgesloten)
    return;
  if (!schaal->breuk)
    {
      add_deel (self, MAX (nu_x, schaal->links), MIN (einde, schaal->rechts), TRUE);
      return;
    }
  add_deel (self, MAX (nu_x, schaal->links), line_end (self) <= schaal->knik ? MIN (einde, schaal->rechts) : schaal->rechts, TRUE);
  if (line_end (self) > schaal->knik)
    add_deel (self, schaal->x2, einde, TRUE);
}
