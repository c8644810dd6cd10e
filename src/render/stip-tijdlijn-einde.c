/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-tijdlijn-woorden.h"

/* The stip: the day on which the resident is free of debts. Always in sight while there is one to reach. */

/* A narrow second part: what happens there before the stip still gets a place of its own before it. */
static double
leave_room (const StipTijdlijnBouwer *self, double x)
{
  const StipTijdlijnMaten *m = &self->m;
  StipDatum                tot = stip_datum_is_bekend (self->model->stip) ? self->model->stip : G_MAXINT32;

  if (!self->schaal.breuk || tot <= self->schaal.knik)
    return x;
  for (guint i = 0; i < self->model->gebeurtenissen->len; i++)
    {
      StipDatum datum = stip_tijdlijn_gebeurtenis (self->model, i)->datum;

      if (datum > self->schaal.knik && datum <= tot)
        return MAX (x, self->schaal.x2 + stip_tijdlijn_lucht_stip (m));
    }
  return x;
}

static double
place_stip (const StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   ruim = m->stip_rand + m->stip_rand_dikte + m->vandaag_dikte, x;
  double                   vandaag = stip_tijdlijn_schaal_x (&self->schaal, self->model->vandaag);

  if (!stip_datum_is_bekend (self->model->stip))
    return leave_room (self, self->schaal.x3);
  x = leave_room (self, stip_tijdlijn_schaal_x (&self->schaal, self->model->stip));
  if (!self->model->afgesloten && ABS (x - vandaag) < ruim)
    x = self->model->stip < self->model->vandaag ? vandaag - ruim : vandaag + ruim;
  return x;
}

static gboolean
try_line (StipTijdlijnBouwer *self, const char *tekst, double letter, gboolean vet, double x, double basis)
{
  double  lucht = 4 * self->opties.text_factor;
  StipVak vak = stip_tijdlijn_tekst_vak (self, tekst, letter, vet, x, basis);

  if (x < self->m.marge || x + vak.width > self->opties.width - self->m.marge / 2 || !stip_tijdlijn_is_vrij (self, vak, lucht) || stip_tijdlijn_raakt_schijf (self, vak))
    return FALSE;
  if (self->opties.contrast)
    stip_tekening_add_vlak (self->vellen[STIP_VEL_STIP], vak, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  stip_tijdlijn_zet_tekst (self, STIP_VEL_STIP, tekst, letter, vet, x, basis, STIP_ROL_STIP_INKT);
  return TRUE;
}

/* One line of its label: to the left of it, where that is taken to the right, or clear of the discs (`ruim`), or
 * above or below it. A plate takes the last place at once. */
static void
place_line (StipTijdlijnBouwer *self, const char *tekst, double letter, gboolean vet, double basis, double ruim)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   f = self->opties.text_factor, weg = m->stip_rand + m->stip_rand_dikte + 4 * f;
  double                   breed = stip_tijdlijn_tekst_vak (self, tekst, letter, vet, 0, 0).width;
  double                   boven = self->m.as_y - m->stip_rand - 7 * f, onder = self->m.as_y + m->stip_rand + 3 * f + letter;
  double                   midden = CLAMP (self->stip_x - breed / 2, m->marge, MAX (m->marge, self->opties.width - m->marge - breed));

  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    {
      try_line (self, tekst, letter, vet, midden, basis);
      return;
    }
  for (int i = 0; i < 2; i++)
    if (try_line (self, tekst, letter, vet, self->stip_x - weg - breed, i == 0 ? basis : ruim) || try_line (self, tekst, letter, vet, self->stip_x + weg, i == 0 ? basis : ruim))
      return;
  try_line (self, tekst, letter, vet, midden, basis < m->as_y ? boven : onder);
}

static void
draw_stip (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  gboolean                 bekend = stip_datum_is_bekend (self->model->stip);
  double                   x = self->stip_x, y = m->as_y;

  /* the glow lies under the line, the stip on it */
  if (m->stip_gloed > 0)
    stip_tekening_add_gloed (self->vellen[STIP_VEL_BANDEN], x, y, m->stip_gloed, STIP_ROL_GLOED);
  if (m->stip_buiten > 0)
    {
      stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_buiten, STIP_ROL_HALO_BUITEN, STIP_ROL_GEEN, 0);
      stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_binnen, STIP_ROL_HALO_BINNEN, STIP_ROL_GEEN, 0);
    }
  if (m->stip_wit > 0)
    {
      stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_rand, STIP_ROL_GEEN, STIP_ROL_STIP_RAND, m->stip_rand_dikte);
      stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_wit, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
    }
  /* without a date it is there, but open: nothing is promised yet */
  if (!bekend)
    stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_straal - m->stip_rand_dikte / 2, STIP_ROL_ACHTERGROND,
                              m->stip_wit > 0 ? STIP_ROL_STIP : STIP_ROL_STIP_RAND, m->stip_rand_dikte);
  else if (m->stip_wit > 0)
    stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_straal, STIP_ROL_STIP, STIP_ROL_GEEN, 0);
  else
    stip_tekening_add_cirkel (self->vellen[STIP_VEL_STIP], x, y, m->stip_straal, STIP_ROL_STIP, STIP_ROL_STIP_RAND, m->stip_rand_dikte);
}

static char *
format_datum (const StipTijdlijnBouwer *self)
{
  int              jaar, maand, dag;
  g_autofree char *kort = NULL;

  /* a resident does not need to read what is missing on a plate; a counsellor must see that nothing is promised */
  if (!stip_datum_is_bekend (self->model->stip))
    return self->opties.stijl == STIP_TIJDLIJN_PLAAT || self->model->inwoner != NULL ? NULL : g_strdup (stip_woord (self->model->taal, STIP_WOORD_DATUM_ONBEKEND));
  /* nobody promises a resident a day that is only expected */
  if (self->model->inwoner != NULL && self->model->stip_verwacht)
    return stip_datum_format (self->model->stip, STIP_DATUM_MAAND, self->model->taal, self->model->vandaag);
  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    return stip_datum_format (self->model->stip, STIP_DATUM_ZONDER_DAG, self->model->taal, self->model->vandaag);
  stip_datum_get (self->model->stip, &jaar, &maand, &dag);
  kort = stip_tijdlijn_datum_kort (self->model->stip, self->model->taal);
  return g_strdup_printf ("%s\u00A0%d", kort, jaar);
}

void
stip_tijdlijn_bouw_stip_label (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  StipTaal                 taal = self->model->taal;
  g_autofree char         *datum = format_datum (self);

  if (m->stip_letter <= 0 || !self->stip_zichtbaar)
    return;
  if (datum != NULL)
    place_line (self, datum, m->stip_letter, TRUE, m->stip_basis, m->as_y - m->straal - 0.35 * m->stip_letter);
  place_line (self, stip_woord (taal, self->opties.stijl == STIP_TIJDLIJN_PLAAT ? STIP_WOORD_VRIJ : STIP_WOORD_VRIJ_KORT), m->stip_woord_letter, FALSE,
              m->stip_woord_basis, m->as_y + m->straal + 0.9 * m->stip_woord_letter);
}

void
stip_tijdlijn_bouw_stip (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   straal = MAX (m->stip_rand, m->stip_straal);
  StipTijdlijnRaak        *raak;

  /* an ended dossier that did not get there has none: nothing may look as if it did */
  self->heeft_stip = self->model->stip_bereikt || !self->model->afgesloten;
  if (!self->heeft_stip || (!self->schaal.breuk && !stip_datum_is_bekend (self->model->stip)))
    {
      self->heeft_stip = FALSE;
      return;
    }
  self->stip_x = place_stip (self);
  raak = stip_tijdlijn_add_raak (self, STIP_TIJDLIJN_RAAK_STIP, (StipVak){ self->stip_x - straal, m->as_y - straal, 2 * straal, 2 * straal },
                                 self->model->stip, stip_tijdlijn_zin_stip (self->model));
  raak->zichtbaar = !stip_datum_is_bekend (self->model->stip) || stip_tijdlijn_schaal_zichtbaar (&self->schaal, self->model->stip);
  self->stip_zichtbaar = raak->zichtbaar;
  if (!raak->zichtbaar)
    return;
  draw_stip (self);
  stip_tijdlijn_add_schijf (self, raak->vak);
}
