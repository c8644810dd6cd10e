/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-layout.h"

#include <math.h>

#define RAAK_STRAAL 12.0 /* a target of 24 px (WCAG 2.5.8) */

static const char *const raak_ids[] = { "fase", "gebeurtenis", "termijn", "stip" };

/* RTL mirrors the picture, the scale stays as it is: one place where x turns round. */
static double
unmirror (const StipTijdlijnLayout *self, double x)
{
  return self->opties.rtl ? self->opties.width - x : x;
}

static double
distance (const StipVak *vak, double x, double y)
{
  return hypot (x - (vak->x + vak->width / 2), y - (vak->y + vak->height / 2));
}

static gboolean
contains (const StipVak *vak, double x, double y, double minstens)
{
  double meer_x = MAX (0, minstens - vak->width / 2), meer_y = MAX (0, minstens - vak->height / 2);

  return x >= vak->x - meer_x && x <= vak->x + vak->width + meer_x && y >= vak->y - meer_y && y <= vak->y + vak->height + meer_y;
}

int
stip_tijdlijn_layout_hit (const StipTijdlijnLayout *self, double x, double y)
{
  int    beste = -1;
  double afstand = G_MAXDOUBLE;
  double minstens = RAAK_STRAAL * self->opties.text_factor;

  for (guint i = 0; i < self->raak->len; i++)
    {
      const StipTijdlijnRaak *raak = g_ptr_array_index (self->raak, i);
      double                  d = distance (&raak->vak, x, y);

      if (!raak->zichtbaar || !contains (&raak->vak, x, y, raak->focus ? minstens : 0))
        continue;
      if (!raak->focus)
        d += self->opties.width;
      else if (!contains (&raak->vak, x, y, 0))
        d += minstens; /* what is really under the pointer goes before what is near it */
      if (d < afstand)
        {
          afstand = d;
          beste = (int)i;
        }
    }
  return beste;
}

const StipTijdlijnRaak *
stip_tijdlijn_layout_get (const StipTijdlijnLayout *self, int i)
{
  return i >= 0 && (guint)i < self->raak->len ? g_ptr_array_index (self->raak, i) : NULL;
}

int
stip_tijdlijn_layout_next (const StipTijdlijnLayout *self, int i, int stap)
{
  int n = (int)self->raak->len;

  if (i < 0)
    i = stap > 0 ? -1 : n;
  for (i += stap; i >= 0 && i < n; i += stap)
    if (stip_tijdlijn_layout_get (self, i)->focus)
      return i;
  return -1;
}

int
stip_tijdlijn_layout_find (const StipTijdlijnLayout *self, StipTijdlijnRaakSoort soort, guint item)
{
  for (guint i = 0; i < self->raak->len; i++)
    {
      const StipTijdlijnRaak *raak = g_ptr_array_index (self->raak, i);

      if (raak->soort != soort)
        continue;
      if (soort == STIP_TIJDLIJN_RAAK_STIP)
        return (int)i;
      for (guint j = 0; j < raak->n_items; j++)
        if (raak->items[j] == item)
          return (int)i;
    }
  return -1;
}

StipDatum
stip_tijdlijn_layout_datum (const StipTijdlijnLayout *self, double x)
{
  return stip_tijdlijn_schaal_datum (&self->schaal, unmirror (self, x));
}

double
stip_tijdlijn_layout_x (const StipTijdlijnLayout *self, StipDatum datum)
{
  return unmirror (self, stip_tijdlijn_schaal_x (&self->schaal, datum));
}

double
stip_tijdlijn_layout_zoom_offset (const StipTijdlijnLayout *self, double x, double zoom)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  double                    plek = CLAMP (unmirror (self, x), schaal->links, schaal->rechts);
  double                    factor = CLAMP (zoom, 1, STIP_TIJDLIJN_ZOOM_MAX) / self->opties.zoom;

  /* in pixels, not in whole days: a wheel of small steps must not drift */
  return MAX (0, (plek - schaal->x0 + schaal->offset) * factor - (plek - schaal->x0));
}

double
stip_tijdlijn_layout_reveal (const StipTijdlijnLayout *self, StipDatum datum)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  double                    x;

  if (!stip_datum_is_bekend (datum) || stip_tijdlijn_schaal_zichtbaar (schaal, datum))
    return schaal->offset;
  x = stip_tijdlijn_schaal_x (schaal, datum);
  return CLAMP (schaal->offset + x - (schaal->links + schaal->rechts) / 2, 0, schaal->max_offset);
}

double
stip_tijdlijn_layout_pan_offset (const StipTijdlijnLayout *self, double dx)
{
  return CLAMP (self->schaal.offset - (self->opties.rtl ? -dx : dx), 0, self->schaal.max_offset);
}

char *
stip_tijdlijn_layout_dump (const StipTijdlijnLayout *self)
{
  g_autofree char *tekening = stip_tekening_dump (self->tekening);
  GString         *uit = g_string_new (tekening);

  for (guint i = 0; i < self->raak->len; i++)
    {
      const StipTijdlijnRaak *raak = g_ptr_array_index (self->raak, i);
      g_autofree char        *datum = stip_datum_to_iso (raak->datum);

      g_string_append_printf (uit, "raak %s", raak_ids[raak->soort]);
      for (guint j = 0; j < raak->n_items; j++)
        g_string_append_printf (uit, "%c%u", j == 0 ? ' ' : ',', raak->items[j]);
      g_string_append_printf (uit, " %.1f %.1f %.1f %.1f %s%s \"%s\"\n", raak->vak.x, raak->vak.y, raak->vak.width, raak->vak.height,
                              datum != NULL ? datum : "-", raak->zichtbaar ? "" : " uit-beeld", raak->zin);
    }
  return g_string_free (uit, FALSE);
}
