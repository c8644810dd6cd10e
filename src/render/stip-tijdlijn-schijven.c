/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-tekst.h"

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

/* However many: the number stays inside its disc. */
static void
draw_count (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, StipKleurRol kleur)
{
  g_autofree char *tekst = g_strdup_printf ("+%u", punt->aantal);
  double           letter = 1.06 * self->m.straal, past = 1.76 * self->m.straal_straks;
  double           breed = stip_tijdlijn_tekst_vak (self, tekst, letter, TRUE, 0, 0).width;

  if (breed > past)
    {
      letter *= past / breed;
      breed = past;
    }
  stip_tijdlijn_zet_tekst (self, STIP_VEL_SCHIJVEN, tekst, letter, TRUE, punt->x - breed / 2, self->m.as_y + 0.36 * letter, kleur);
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
