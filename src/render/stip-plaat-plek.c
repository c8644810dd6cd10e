/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-plek.h"

#include <math.h>
#include <string.h>

#define DISC 24.0 /* mm: nothing wider is the disc of a station */

static void
include (StipVak *vak, const StipVak *ander)
{
  if (vak->width <= 0)
    {
      *vak = *ander;
      return;
    }
  double x = MIN (vak->x, ander->x), y = MIN (vak->y, ander->y);
  vak->width = MAX (vak->x + vak->width, ander->x + ander->width) - x;
  vak->height = MAX (vak->y + vak->height, ander->y + ander->height) - y;
  vak->x = x;
  vak->y = y;
}

/* Whether the rest of a text goes on with this line: what follows it, or NULL. */
static const char *
continues (const char *rest, const char *regel)
{
  if (!g_str_has_prefix (rest, regel) || *regel == '\0')
    return NULL;
  rest += strlen (regel);
  return *rest == '\0' || *rest == ' ' ? rest + (*rest == ' ') : NULL;
}

/* Takes the lines of one text, which follow each other in the drawing. */
static void
claim_text (const StipTekening *tekening, const char *tekst, gboolean *bezet, StipVak *vak)
{
  const char *rest = tekst;

  for (guint i = 0; i < tekening->vormen->len && *rest != '\0'; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      const char     *verder = vorm->soort == STIP_VORM_TEKST && !bezet[i] ? continues (rest, vorm->tekst) : NULL;
      if (verder == NULL)
        continue;
      rest = verder;
      bezet[i] = TRUE;
      include (vak, &vorm->vak);
    }
}

static double
distance (const StipVak *een, const StipVak *ander)
{
  return hypot (een->x + een->width / 2 - ander->x - ander->width / 2, een->y + een->height / 2 - ander->y - ander->height / 2);
}

/* The picture that stands nearest to the texts, and the disc around it. */
static void
claim_picture (const StipTekening *tekening, const char *pictogram, gboolean *bezet, StipVak *vak)
{
  int     beste = -1;
  StipVak plaatje;

  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      if (vorm->soort != STIP_VORM_PICTOGRAM || bezet[i] || g_strcmp0 (vorm->tekst, pictogram) != 0)
        continue;
      if (beste < 0 || distance (&vorm->vak, vak) < distance (&((StipVorm *)g_ptr_array_index (tekening->vormen, beste))->vak, vak))
        beste = (int)i;
    }
  if (beste < 0)
    return;
  bezet[beste] = TRUE;
  plaatje = ((StipVorm *)g_ptr_array_index (tekening->vormen, beste))->vak;
  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      if (vorm->soort == STIP_VORM_CIRKEL && vorm->vak.width <= DISC && distance (&vorm->vak, &plaatje) < 1)
        include (&plaatje, &vorm->vak);
    }
  include (vak, &plaatje);
}

GArray *
stip_plaat_plekken_new (const StipTekening *tekening, GPtrArray *stations)
{
  GArray              *plekken = g_array_new (FALSE, TRUE, sizeof (StipVak));
  g_autofree gboolean *bezet = g_new0 (gboolean, tekening->vormen->len);

  for (guint i = 0; i < stations->len; i++)
    {
      const StipPlaatStation *station = g_ptr_array_index (stations, i);
      StipVak                 vak = { 0 };
      for (char **tekst = station->teksten; *tekst != NULL; tekst++)
        claim_text (tekening, *tekst, bezet, &vak);
      if (vak.width > 0)
        claim_picture (tekening, station->pictogram, bezet, &vak);
      g_array_append_val (plekken, vak);
    }
  return plekken;
}
