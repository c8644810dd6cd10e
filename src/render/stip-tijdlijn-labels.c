/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-woorden.h"

/* The words under the discs. Who stands nearest to today is placed first and so keeps its words. */

/* A word may be pushed aside by its neighbours a little: further, and it stands under another disc than its own. Beside
 * today and at the edges it makes room as far as it still touches its disc: there is no other disc on that side. */
static gboolean
is_under_disc (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, double x, double breed)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   links = punt->x - breed / 2, rechts = punt->x + breed / 2;
  gboolean                 wijkt = links < m->marge || rechts > self->opties.width - m->marge || (links < self->vandaag_x + m->vandaag_dikte && rechts > self->vandaag_x - m->vandaag_dikte);

  return ABS (x - links) <= (wijkt ? breed / 2 + m->straal / 3 : breed / 4);
}

static gboolean
try_label (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, const char *tekst, gboolean vet, int rij, StipKleurRol kleur)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   lucht = 5 * self->opties.text_factor, links, rechts, x;
  StipVak                  vak = stip_tijdlijn_tekst_vak (self, tekst, m->label_letter, vet, 0, m->label_basis[rij]);

  if (!stip_tijdlijn_vrije_strook (self, vak.y, vak.y + vak.height, punt->x, &links, &rechts))
    return FALSE;
  /* nothing stands beyond the margins, so no air is lost there */
  links = links > m->marge ? links + lucht : links;
  rechts = rechts < self->opties.width - m->marge ? rechts - lucht : rechts;
  if (rechts - links < vak.width)
    return FALSE;
  x = CLAMP (punt->x - vak.width / 2, links, rechts - vak.width);
  if (!is_under_disc (self, punt, x, vak.width))
    return FALSE;
  /* in high contrast the bands have outlines: no line runs through a word */
  vak.x = x;
  if (self->opties.contrast)
    stip_tekening_add_vlak (self->vellen[STIP_VEL_TEKST], vak, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  stip_tijdlijn_zet_tekst (self, STIP_VEL_TEKST, tekst, m->label_letter, vet, x, m->label_basis[rij], kleur);
  return TRUE;
}

static char *
format_name (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt)
{
  guint                          meer;
  const StipTijdlijnGebeurtenis *hoofd = stip_tijdlijn_punt_hoofd (self, punt, &meer);

  if (hoofd != NULL)
    return meer == 0 ? g_strdup (hoofd->naam) : g_strdup_printf ("%s +%u", hoofd->naam, meer);
  return g_strdup_printf ("%u %s", punt->aantal, stip_woord (self->model->taal, STIP_WOORD_MOMENTEN));
}

static char *
format_dates (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt)
{
  return stip_tijdlijn_periode_kort (stip_tijdlijn_gebeurtenis (self->model, punt->eerste)->datum,
                                     stip_tijdlijn_gebeurtenis (self->model, punt->eerste + punt->aantal - 1)->datum, self->model->taal);
}

/* The strip: a name, in the first row that has room. */
static void
label_strook (StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt)
{
  g_autofree char *naam = format_name (self, punt);
  StipKleurRol     kleur = punt->gepland ? STIP_ROL_INKT_ZACHT : STIP_ROL_INKT;

  if (!try_label (self, punt, naam, FALSE, 0, kleur))
    try_label (self, punt, naam, FALSE, 1, kleur);
}

static int
compare_nearness (gconstpointer a, gconstpointer b, gpointer data)
{
  const StipTijdlijnBouwer *self = data;
  const StipTijdlijnPunt   *een = *(const StipTijdlijnPunt *const *)a, *twee = *(const StipTijdlijnPunt *const *)b;
  double                    d1 = ABS (een->x - self->vandaag_x), d2 = ABS (twee->x - self->vandaag_x);

  return (d1 > d2) - (d1 < d2);
}

void
stip_tijdlijn_bouw_labels (StipTijdlijnBouwer *self, GArray *punten)
{
  g_autoptr (GPtrArray) volgorde = g_ptr_array_new ();

  if (self->m.label_letter <= 0)
    return;
  /* a flag may hang over the break of a plate, words may not stand in it */
  if (self->schaal.breuk && self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    stip_tijdlijn_bezet (self, (StipVak){ self->schaal.rechts + self->m.breuk / 2 - 16 * self->opties.text_factor, self->m.band_y, 22 * self->opties.text_factor, self->m.band_hoogte });
  for (guint i = 0; i < punten->len; i++)
    if (g_array_index (punten, StipTijdlijnPunt, i).zichtbaar)
      g_ptr_array_add (volgorde, &g_array_index (punten, StipTijdlijnPunt, i));
  g_ptr_array_sort_with_data (volgorde, compare_nearness, self);
  /* on a plate all dates come first: a name is dropped before a date is (design.md 11) */
  for (guint i = 0; i < volgorde->len && self->opties.stijl == STIP_TIJDLIJN_PLAAT; i++)
    {
      const StipTijdlijnPunt *punt = g_ptr_array_index (volgorde, i);
      g_autofree char        *datum = format_dates (self, punt);

      try_label (self, punt, datum, TRUE, 0, STIP_ROL_INKT);
    }
  for (guint i = 0; i < volgorde->len; i++)
    {
      const StipTijdlijnPunt *punt = g_ptr_array_index (volgorde, i);
      g_autofree char        *naam = NULL;

      if (self->opties.stijl != STIP_TIJDLIJN_PLAAT)
        {
          label_strook (self, punt);
          continue;
        }
      naam = format_name (self, punt);
      try_label (self, punt, naam, FALSE, 1, STIP_ROL_INKT_ZACHT);
    }
}
