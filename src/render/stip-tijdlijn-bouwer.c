/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"

void
stip_tijdlijn_bezet (StipTijdlijnBouwer *self, StipVak vak)
{
  g_array_append_val (self->bezet, vak);
}

void
stip_tijdlijn_add_schijf (StipTijdlijnBouwer *self, StipVak vak)
{
  g_array_append_val (self->schijven, vak);
}

gboolean
stip_tijdlijn_raakt_schijf (const StipTijdlijnBouwer *self, StipVak vak)
{
  for (guint i = 0; i < self->schijven->len; i++)
    if (stip_vak_intersects (&vak, &g_array_index (self->schijven, StipVak, i)))
      return TRUE;
  return FALSE;
}

gboolean
stip_tijdlijn_is_vrij (const StipTijdlijnBouwer *self, StipVak vak, double lucht)
{
  StipVak ruim = { vak.x - lucht, vak.y, vak.width + 2 * lucht, vak.height };

  for (guint i = 0; i < self->bezet->len; i++)
    if (stip_vak_intersects (&ruim, &g_array_index (self->bezet, StipVak, i)))
      return FALSE;
  return TRUE;
}

StipVak
stip_tijdlijn_tekst_vak (StipTijdlijnBouwer *self, const char *tekst, double letter, gboolean vet, double x, double basis)
{
  StipTekstMaat maat = stip_meter_line (self->meter, tekst, letter, vet);

  /* the box of what is seen, not of the line: a font's room for accents on capitals may overlap a row above */
  return (StipVak){ x, basis - 0.80 * letter, maat.width, 1.06 * letter };
}

void
stip_tijdlijn_zet_tekst (StipTijdlijnBouwer *self, StipTijdlijnVel vel, const char *tekst, double letter, gboolean vet, double x, double basis, StipKleurRol kleur)
{
  StipVak vak = stip_tijdlijn_tekst_vak (self, tekst, letter, vet, x, basis);

  stip_tekening_add_tekst (self->vellen[vel], vak, basis, tekst, letter, vet, kleur);
  stip_tijdlijn_bezet (self, vak);
}

gboolean
stip_tijdlijn_vrije_strook (const StipTijdlijnBouwer *self, double boven, double onder, double x, double *links, double *rechts)
{
  *links = self->m.marge;
  *rechts = self->opties.width - self->m.marge;
  for (guint i = 0; i < self->bezet->len; i++)
    {
      const StipVak *vak = &g_array_index (self->bezet, StipVak, i);

      if (vak->y >= onder || vak->y + vak->height <= boven)
        continue;
      if (vak->x + vak->width <= x)
        *links = MAX (*links, vak->x + vak->width);
      else if (vak->x >= x)
        *rechts = MIN (*rechts, vak->x);
      else
        return FALSE;
    }
  return TRUE;
}

static void
free_raak (gpointer data)
{
  StipTijdlijnRaak *raak = data;

  g_free (raak->items);
  g_free (raak->zin);
  g_free (raak);
}

StipTijdlijnRaak *
stip_tijdlijn_add_raak (StipTijdlijnBouwer *self, StipTijdlijnRaakSoort soort, StipVak vak, StipDatum datum, char *zin)
{
  StipTijdlijnRaak *raak = g_new0 (StipTijdlijnRaak, 1);

  raak->soort = soort;
  raak->vak = vak;
  raak->datum = datum;
  raak->zin = zin;
  raak->zichtbaar = TRUE;
  raak->focus = soort != STIP_TIJDLIJN_RAAK_FASE;
  g_ptr_array_add (self->raak, raak);
  return raak;
}

void
stip_tijdlijn_raak_set_items (StipTijdlijnRaak *raak, const guint *items, guint n_items)
{
  g_free (raak->items);
  raak->items = g_memdup2 (items, n_items * sizeof *items);
  raak->n_items = n_items;
}

/* A stip without a date comes last: it lies ahead of everything. */
static gint64
sort_datum (const StipTijdlijnRaak *raak)
{
  return stip_datum_is_bekend (raak->datum) ? raak->datum : G_MAXINT64;
}

static int
compare_raak (gconstpointer a, gconstpointer b)
{
  const StipTijdlijnRaak *een = *(const StipTijdlijnRaak *const *)a, *twee = *(const StipTijdlijnRaak *const *)b;

  if (sort_datum (een) != sort_datum (twee))
    return sort_datum (een) > sort_datum (twee) ? 1 : -1;
  if (een->soort != twee->soort)
    return een->soort > twee->soort ? 1 : -1;
  return een->n_items > 0 && twee->n_items > 0 ? (een->items[0] > twee->items[0]) - (een->items[0] < twee->items[0]) : 0;
}

static void
init_bouwer (StipTijdlijnBouwer *self, const StipTijdlijn *model, const StipTijdlijnOpties *opties, StipMeter *meter)
{
  StipTijdlijnRuimte ruimte;

  *self = (StipTijdlijnBouwer){ .model = model, .opties = *opties, .meter = meter };
  self->opties.zoom = CLAMP (opties->zoom, 1, STIP_TIJDLIJN_ZOOM_MAX);
  self->opties.text_factor = MAX (opties->text_factor, 0.5);
  stip_tijdlijn_maten_init (&self->m, opties->stijl, self->opties.text_factor);
  /* a window of a few pixels, while it opens, still gets a drawing */
  self->opties.width = MAX (opties->width, 4 * (self->m.marge + self->m.eind_rand + self->m.breuk));
  ruimte = stip_tijdlijn_ruimte (&self->m, &self->opties);
  stip_tijdlijn_schaal_init (&self->schaal, model, &ruimte, self->opties.zoom, opties->offset);
  self->opties.offset = self->schaal.offset;
  for (int i = 0; i < STIP_VEL_AANTAL; i++)
    self->vellen[i] = stip_tekening_new (self->opties.width, self->m.hoogte, stip_meter_family (meter));
  self->bezet = g_array_new (FALSE, FALSE, sizeof (StipVak));
  self->schijven = g_array_new (FALSE, FALSE, sizeof (StipVak));
  self->raak = g_ptr_array_new_with_free_func (free_raak);
}

static StipTijdlijnLayout *
finish_bouwer (StipTijdlijnBouwer *self)
{
  StipTijdlijnLayout *layout = g_new0 (StipTijdlijnLayout, 1);

  layout->tekening = stip_tekening_new (self->opties.width, self->m.hoogte, stip_meter_family (self->meter));
  for (int i = 0; i < STIP_VEL_AANTAL; i++)
    {
      stip_tekening_take (layout->tekening, self->vellen[i], 0, 0);
      stip_tekening_free (self->vellen[i]);
    }
  g_ptr_array_sort (self->raak, compare_raak);
  layout->raak = self->raak;
  layout->schaal = self->schaal;
  layout->opties = self->opties;
  if (self->opties.rtl)
    {
      stip_tekening_mirror (layout->tekening);
      for (guint i = 0; i < layout->raak->len; i++)
        {
          StipTijdlijnRaak *raak = g_ptr_array_index (layout->raak, i);

          raak->vak.x = self->opties.width - raak->vak.x - raak->vak.width;
        }
    }
  g_array_unref (self->bezet);
  g_array_unref (self->schijven);
  return layout;
}

StipTijdlijnLayout *
stip_tijdlijn_layout_new (const StipTijdlijn *model, const StipTijdlijnOpties *opties, StipMeter *meter)
{
  StipTijdlijnBouwer bouwer;
  g_autoptr (GArray) punten = NULL;

  init_bouwer (&bouwer, model, opties, meter);
  stip_tijdlijn_bouw_vandaag (&bouwer);
  stip_tijdlijn_bouw_banden (&bouwer);
  stip_tijdlijn_bouw_as (&bouwer);
  stip_tijdlijn_bouw_stip (&bouwer);
  punten = stip_tijdlijn_bouw_punten (&bouwer);
  stip_tijdlijn_bouw_schijven (&bouwer, punten);
  stip_tijdlijn_bouw_stip_label (&bouwer);
  stip_tijdlijn_bouw_vlaggen (&bouwer);
  stip_tijdlijn_bouw_labels (&bouwer, punten);
  stip_tijdlijn_bouw_band_namen (&bouwer);
  stip_tijdlijn_bouw_maanden (&bouwer);
  return finish_bouwer (&bouwer);
}

void
stip_tijdlijn_layout_free (StipTijdlijnLayout *self)
{
  g_clear_pointer (&self->tekening, stip_tekening_free);
  g_clear_pointer (&self->raak, g_ptr_array_unref);
  g_free (self);
}
