/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-tijdlijn-woorden.h"

/* A date is a place; a disc has a width. It keeps clear of the today line and of the stip, on its own side. */
static double
keep_clear (const StipTijdlijnBouwer *self, const StipTijdlijnGebeurtenis *gebeurtenis, gboolean tweede, double x)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   lucht = m->straal + m->halo + m->vandaag_dikte;
  double                   vandaag = stip_tijdlijn_schaal_x (&self->schaal, self->model->vandaag);
  double                   ruim = m->straal + m->stip_rand + m->stip_rand_dikte;
  gboolean                 stip_tweede = self->schaal.breuk && (!stip_datum_is_bekend (self->model->stip) || self->model->stip > self->schaal.knik);

  /* the two parts scroll past each other: only neighbours of the same part can be in each other's way */
  if (self->heeft_stip && tweede == stip_tweede && ABS (x - self->stip_x) < ruim)
    x = !stip_datum_is_bekend (self->model->stip) || gebeurtenis->datum <= self->model->stip ? self->stip_x - ruim : self->stip_x + ruim;
  if (!self->model->afgesloten && !tweede && ABS (x - vandaag) < lucht)
    {
      gboolean ervoor = gebeurtenis->datum < self->model->vandaag || (gebeurtenis->datum == self->model->vandaag && !gebeurtenis->gepland);

      x = ervoor ? vandaag - lucht : vandaag + lucht;
    }
  /* between today and a stip of these days there is no room: then beyond the stip */
  if (self->heeft_stip && tweede == stip_tweede && ABS (x - self->stip_x) < ruim - 0.1)
    x = self->stip_x > vandaag ? self->stip_x + ruim : self->stip_x - ruim;
  return x;
}

/* Whether two neighbours may share a disc: never over the today line, the break or the stip. */
static gboolean
same_side (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *een, const StipTijdlijnPunt *twee)
{
  if (een->tweede != twee->tweede)
    return FALSE;
  if (!self->model->afgesloten && (een->x < self->vandaag_x) != (twee->x < self->vandaag_x))
    return FALSE;
  return !self->heeft_stip || (een->x < self->stip_x) == (twee->x < self->stip_x);
}

/* Pools neighbours until no two discs touch; the pool stands at the mean of its members. */
static void
pool (const StipTijdlijnBouwer *self, GArray *punten, StipTijdlijnPunt punt)
{
  double raakt = 2 * self->m.straal + self->m.halo;

  while (punten->len > 0)
    {
      StipTijdlijnPunt *vorig = &g_array_index (punten, StipTijdlijnPunt, punten->len - 1);

      if (punt.x - vorig->x >= raakt || !same_side (self, vorig, &punt))
        break;
      punt.x = (vorig->x * vorig->aantal + punt.x * punt.aantal) / (vorig->aantal + punt.aantal);
      punt.eerste = vorig->eerste;
      punt.aantal += vorig->aantal;
      punt.gepland = punt.gepland || vorig->gepland;
      g_array_set_size (punten, punten->len - 1);
    }
  g_array_append_val (punten, punt);
}

const StipTijdlijnGebeurtenis *
stip_tijdlijn_punt_hoofd (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, guint *meer)
{
  const StipTijdlijnGebeurtenis *hoofd = NULL;

  *meer = 0;
  for (guint i = punt->eerste; i < punt->eerste + punt->aantal; i++)
    {
      const StipTijdlijnGebeurtenis *een = stip_tijdlijn_gebeurtenis (self->model, i);

      if (punt->aantal == 1)
        return een;
      if (een->gewicht <= 1)
        continue;
      if (hoofd != NULL)
        (*meer)++;
      if (hoofd == NULL || een->gewicht > hoofd->gewicht)
        hoofd = een;
    }
  return hoofd;
}

GArray *
stip_tijdlijn_bouw_punten (StipTijdlijnBouwer *self)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  GArray                   *punten = g_array_new (FALSE, FALSE, sizeof (StipTijdlijnPunt));

  for (guint i = 0; i < self->model->gebeurtenissen->len; i++)
    {
      const StipTijdlijnGebeurtenis *gebeurtenis = stip_tijdlijn_gebeurtenis (self->model, i);
      StipTijdlijnPunt               punt = { 0, i, 1, gebeurtenis->gepland, schaal->breuk && gebeurtenis->datum > schaal->knik, TRUE };

      punt.x = keep_clear (self, gebeurtenis, punt.tweede, stip_tijdlijn_schaal_x (schaal, gebeurtenis->datum));
      pool (self, punten, punt);
    }
  for (guint i = 0; i < punten->len; i++)
    {
      StipTijdlijnPunt *punt = &g_array_index (punten, StipTijdlijnPunt, i);

      punt->zichtbaar = punt->tweede || (punt->x >= schaal->links && punt->x <= schaal->rechts);
    }
  return punten;
}

static void
add_punt_raak (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, double straal)
{
  g_autofree guint *items = g_new (guint, punt->aantal);
  StipVak           vak = { punt->x - straal, self->m.as_y - straal, 2 * straal, 2 * straal };
  StipTijdlijnRaak *raak = stip_tijdlijn_add_raak (self, STIP_TIJDLIJN_RAAK_GEBEURTENIS, vak,
                                                   stip_tijdlijn_gebeurtenis (self->model, punt->eerste)->datum,
                                                   stip_tijdlijn_zin_groep (self->model, punt->eerste, punt->aantal));

  for (guint i = 0; i < punt->aantal; i++)
    items[i] = punt->eerste + i;
  stip_tijdlijn_raak_set_items (raak, items, punt->aantal);
  raak->zichtbaar = punt->zichtbaar;
  if (punt->zichtbaar)
    stip_tijdlijn_add_schijf (self, vak);
}

/* The band's colour under a disc, as a ring that frees it from the line. */
static StipKleurRol
halo_rol (const StipTijdlijnBouwer *self, double x)
{
  for (guint i = 0; i < self->model->fasen->len; i++)
    for (int deel = 0; deel < 2; deel++)
      {
        double                  x0, x1;
        const StipTijdlijnFase *fase = stip_tijdlijn_fase (self->model, i);

        stip_tijdlijn_band_deel (self, i, deel == 1, &x0, &x1);
        if (x >= x0 && x < x1)
          return fase->huidig ? STIP_ROL_BAND_NU : fase->van > self->model->vandaag ? STIP_ROL_BAND_STRAKS
                                                                                    : STIP_ROL_BAND;
      }
  return STIP_ROL_ACHTERGROND;
}

/* A tick in a badge on the disc of what met a term; on a plate only, a disc of 22 px has no room for it. */
static void
draw_tick (StipTijdlijnBouwer *self, double x)
{
  double f = self->opties.text_factor, r = 6.5 * f;
  double cx = x + 12.5 * f, cy = self->m.as_y + 12.5 * f, maat = 7.4 * f;
  double vink[6] = { cx - 0.5 * maat, cy + 0.05 * maat, cx - 0.12 * maat, cy + 0.42 * maat, cx + 0.52 * maat, cy - 0.4 * maat };

  stip_tekening_add_cirkel (self->vellen[STIP_VEL_SCHIJVEN], cx, cy, r, STIP_ROL_ACHTERGROND, STIP_ROL_ACCENT, 1.4 * f);
  stip_tekening_add_lijn (self->vellen[STIP_VEL_SCHIJVEN], vink, 3, STIP_ROL_ACCENT_INKT, 2 * f);
}

static void
draw_count (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, StipKleurRol kleur)
{
  g_autofree char *tekst = g_strdup_printf ("+%u", punt->aantal);
  double           letter = self->m.straal * (punt->aantal > 99 ? 0.84 : 1.06);
  StipVak          vak = stip_tijdlijn_tekst_vak (self, tekst, letter, TRUE, 0, 0);

  stip_tijdlijn_zet_tekst (self, STIP_VEL_SCHIJVEN, tekst, letter, TRUE, punt->x - vak.width / 2, self->m.as_y + 0.36 * letter, kleur);
}

static void
draw_disc (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt)
{
  const StipTijdlijnMaten       *m = &self->m;
  StipTekening                  *vel = self->vellen[STIP_VEL_SCHIJVEN];
  guint                          meer;
  const StipTijdlijnGebeurtenis *hoofd = stip_tijdlijn_punt_hoofd (self, punt, &meer);
  double                         straal = punt->gepland ? m->straal_straks : m->straal;
  gboolean                       plaat = self->opties.stijl == STIP_TIJDLIJN_PLAAT;

  if (m->halo > 0)
    stip_tekening_add_cirkel (vel, punt->x, m->as_y, m->straal + m->halo, halo_rol (self, punt->x), STIP_ROL_GEEN, 0);
  if (punt->gepland)
    stip_tekening_add_cirkel (vel, punt->x, m->as_y, straal, STIP_ROL_ACHTERGROND, STIP_ROL_ACCENT, m->ring);
  else
    stip_tekening_add_cirkel (vel, punt->x, m->as_y, straal, STIP_ROL_ACCENT, STIP_ROL_GEEN, 0);
  if (m->pictogram <= 0)
    return;
  if (hoofd == NULL)
    draw_count (self, punt, punt->gepland ? STIP_ROL_ACCENT_INKT : STIP_ROL_OP_ACCENT);
  else
    stip_tekening_add_pictogram (vel, punt->x, m->as_y, punt->gepland ? m->pictogram_straks : m->pictogram, hoofd->pictogram,
                                 punt->gepland ? STIP_ROL_ACCENT_INKT : STIP_ROL_OP_ACCENT);
  if (plaat && hoofd != NULL && hoofd->gehaald && !punt->gepland)
    draw_tick (self, punt->x);
}

void
stip_tijdlijn_bouw_schijven (StipTijdlijnBouwer *self, GArray *punten)
{
  for (guint i = 0; i < punten->len; i++)
    {
      const StipTijdlijnPunt *punt = &g_array_index (punten, StipTijdlijnPunt, i);

      add_punt_raak (self, punt, self->m.straal);
      if (punt->zichtbaar)
        draw_disc (self, punt);
    }
}
