/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-tekst.h"

#include <string.h>

/* Where a phase ends on the drawing: the day after its last, where the next begins. */
static StipDatum
phase_end (const StipTijdlijnBouwer *self, guint i)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_fase (self->model, i);
  StipDatum               einde = self->schaal.einde + 1;

  if (stip_datum_is_bekend (fase->tot))
    einde = fase->tot + 1;
  else if (fase->huidig && self->schaal.breuk)
    einde = self->schaal.knik + 1; /* nobody knows how long: it runs up to the break, not up to the stip */
  else if (i + 1 < self->model->fasen->len)
    einde = stip_tijdlijn_fase (self->model, i + 1)->van;
  /* it runs later than was expected: it is still the present phase */
  if (fase->huidig && !self->model->afgesloten)
    einde = MAX (einde, self->model->vandaag + 1);
  return MAX (einde, fase->van);
}

/* The last phases end at the edge of the drawing, not just where their last date has its place. */
static double
place_end (const StipTijdlijnBouwer *self, StipDatum einde)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;

  if (einde > schaal->einde)
    return self->opties.width - self->m.marge + (schaal->breuk ? 0 : schaal->max_offset - schaal->offset);
  return stip_tijdlijn_schaal_x (schaal, einde);
}

void
stip_tijdlijn_band_deel (const StipTijdlijnBouwer *self, guint fase, gboolean tweede, double *x0, double *x1)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  gboolean                  plaat = self->opties.stijl == STIP_TIJDLIJN_PLAAT;
  StipDatum                 van = stip_tijdlijn_fase (self->model, fase)->van, einde = phase_end (self, fase);
  double                    midden = schaal->rechts + self->m.breuk / 2;

  *x0 = *x1 = 0;
  if (tweede)
    {
      if (!schaal->breuk || einde <= schaal->knik + 1)
        return;
      *x0 = van > schaal->tweede ? stip_tijdlijn_schaal_x (schaal, van) : plaat ? midden
                                                                                : schaal->x2;
      *x1 = place_end (self, einde);
      return;
    }
  if (van > schaal->knik)
    return;
  /* the ten days after the present phase stay open where the next one is drawn beyond the break anyhow */
  if (schaal->breuk && !plaat && einde > schaal->knik + 1 && !stip_tijdlijn_fase (self->model, fase)->huidig && van > self->model->vandaag)
    return;
  *x0 = van <= schaal->begin ? schaal->links - schaal->offset : stip_tijdlijn_schaal_x (schaal, van);
  *x1 = schaal->breuk && einde > schaal->knik ? (plaat ? midden : schaal->rechts) : place_end (self, einde);
  *x0 = MAX (*x0, schaal->links);
  *x1 = MIN (*x1, plaat && schaal->breuk ? midden : schaal->rechts);
}

static void
build_hit (StipTijdlijnBouwer *self, guint i, StipVak vak)
{
  StipTijdlijnRaak *raak = stip_tijdlijn_add_raak (self, STIP_TIJDLIJN_RAAK_FASE, vak, stip_tijdlijn_fase (self->model, i)->van,
                                                   stip_tijdlijn_zin_fase (self->model, i));

  stip_tijdlijn_raak_set_items (raak, &i, 1);
}

static void
build_band (StipTijdlijnBouwer *self, guint i, double x0, double x1)
{
  const StipTijdlijnMaten *m = &self->m;
  const StipTijdlijnFase  *fase = stip_tijdlijn_fase (self->model, i);
  gboolean                 plaat = self->opties.stijl == STIP_TIJDLIJN_PLAAT;
  gboolean                 straks = !fase->huidig && fase->van > self->model->vandaag;
  StipKleurRol             kleur = fase->huidig ? STIP_ROL_BAND_NU : straks ? STIP_ROL_BAND_STRAKS
                                                                            : STIP_ROL_BAND;
  StipVak                  vak = { x0 + m->band_kier, m->band_y, x1 - x0 - 2 * m->band_kier, m->band_hoogte };
  StipVorm                *vorm;

  if (vak.width <= 0)
    return;
  vorm = stip_tekening_add_vlak (self->vellen[STIP_VEL_BANDEN], vak, m->band_straal, kleur,
                                 straks && !plaat ? STIP_ROL_BAND_STRAKS_RAND : STIP_ROL_BAND_RAND, self->opties.text_factor);
  if (straks && !plaat)
    vorm->streep = STIP_STREEP_KORT;
  if (plaat)
    {
      vorm->hoeken = (x0 <= self->schaal.links ? STIP_HOEK_BEGIN : 0) | (x1 >= self->opties.width - m->marge ? STIP_HOEK_EIND : 0);
      if (fase->huidig)
        stip_tekening_add_vlak (self->vellen[STIP_VEL_BANDEN], (StipVak){ vak.x, vak.y, vak.width, m->nu_balk }, 0, STIP_ROL_ACCENT, STIP_ROL_GEEN, 0);
    }
  build_hit (self, i, vak);
}

/* Two slanted strokes; on a plate two chevrons over the bands' full height. */
static void
build_break (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   f = self->opties.text_factor, x = self->schaal.rechts + m->breuk / 2;
  double                   boven = m->band_y, onder = m->band_y + m->band_hoogte, midden = (boven + onder) / 2;

  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    {
      double gat[12] = { x + 5 * f, boven - f, x - 5 * f, midden, x + 5 * f, onder + f, x - 5 * f, onder + f, x - 15 * f, midden, x - 5 * f, boven - f };
      double een[6] = { x - 5 * f, boven, x - 15 * f, midden, x - 5 * f, onder };
      double twee[6] = { x + 5 * f, boven, x - 5 * f, midden, x + 5 * f, onder };

      stip_tekening_add_veelhoek (self->vellen[STIP_VEL_BANDEN], gat, 6, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
      stip_tekening_add_lijn (self->vellen[STIP_VEL_BANDEN], een, 3, STIP_ROL_BAND_STRAKS_RAND, 2 * f);
      stip_tekening_add_lijn (self->vellen[STIP_VEL_BANDEN], twee, 3, STIP_ROL_BAND_STRAKS_RAND, 2 * f);
      return;
    }
  for (int i = 0; i < 2; i++)
    {
      double plek = x + (i == 0 ? -8 : -2) * f, half = MIN (8 * f, m->band_hoogte / 4);
      double lijn[4] = { plek - half / 2.5, m->as_y + half, plek + half / 2.5, m->as_y - half };

      stip_tekening_add_lijn (self->vellen[STIP_VEL_AS], lijn, 2, STIP_ROL_LIJN, 1.6 * f);
    }
  stip_tijdlijn_add_schijf (self, (StipVak){ x - 13 * f, m->as_y - 9 * f, 18 * f, 18 * f });
}

void
stip_tijdlijn_bouw_banden (StipTijdlijnBouwer *self)
{
  double x0, x1;

  for (guint i = 0; i < self->model->fasen->len; i++)
    {
      stip_tijdlijn_band_deel (self, i, FALSE, &x0, &x1);
      build_band (self, i, x0, x1);
      stip_tijdlijn_band_deel (self, i, TRUE, &x0, &x1);
      build_band (self, i, x0, x1);
    }
  if (self->schaal.breuk)
    build_break (self);
}

/* The whole name, else its first word, else nothing: the tooltip keeps it. */
static gboolean
try_naam (StipTijdlijnBouwer *self, const char *naam, gboolean huidig, double x0, double x1)
{
  const StipTijdlijnMaten *m = &self->m;
  gboolean                 vet = self->opties.stijl == STIP_TIJDLIJN_PLAAT || huidig;
  double                   lucht = 4 * self->opties.text_factor;
  StipVak                  vak = stip_tijdlijn_tekst_vak (self, naam, m->band_letter, vet, MIN (x0 + m->band_pad, x0 + (x1 - x0) / 8), m->band_basis);

  /* at the beginning of the band, else behind what stands there */
  for (guint i = 0; vak.x + vak.width <= x1 - lucht / 2; i++)
    {
      const StipVak *ander;

      if (stip_tijdlijn_is_vrij (self, vak, lucht))
        {
          stip_tijdlijn_zet_tekst (self, STIP_VEL_TEKST, naam, m->band_letter, vet, vak.x, m->band_basis, vet ? STIP_ROL_INKT : STIP_ROL_INKT_ZACHT);
          return TRUE;
        }
      if (i >= self->bezet->len)
        return FALSE;
      ander = &g_array_index (self->bezet, StipVak, i);
      if (ander->y < vak.y + vak.height && ander->y + ander->height > vak.y && ander->x + ander->width + lucht > vak.x && ander->x < x1)
        vak.x = ander->x + ander->width + 1.5 * lucht;
    }
  return FALSE;
}

static void
build_naam (StipTijdlijnBouwer *self, guint i, double x0, double x1)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_fase (self->model, i);
  g_autofree char        *woord = NULL;

  if (x1 <= x0 || try_naam (self, fase->naam, fase->huidig, x0, x1))
    return;
  woord = g_strndup (fase->naam, strcspn (fase->naam, " :,;"));
  if (!g_str_equal (woord, fase->naam))
    try_naam (self, woord, fase->huidig, x0, x1);
}

/* The present phase first: its name is the one to keep. */
void
stip_tijdlijn_bouw_band_namen (StipTijdlijnBouwer *self)
{
  if (self->m.band_letter <= 0)
    return;
  for (int ronde = 0; ronde < 2; ronde++)
    for (guint i = 0; i < self->model->fasen->len; i++)
      {
        double x0, x1, y0, y1;

        if (stip_tijdlijn_fase (self->model, i)->huidig != (ronde == 0))
          continue;
        stip_tijdlijn_band_deel (self, i, FALSE, &x0, &x1);
        stip_tijdlijn_band_deel (self, i, TRUE, &y0, &y1);
        if (y1 - y0 > x1 - x0)
          build_naam (self, i, y0, y1);
        else
          build_naam (self, i, x0, x1);
      }
}
