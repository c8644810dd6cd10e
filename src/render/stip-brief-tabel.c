/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-brief-blad-prive.h"

#define LETTER       (9.5 * PUNT)
#define TUSSEN       (4 * MM) /* between columns */
#define RIJ_RUIMTE   (1.2 * MM)
#define KOLOMMEN_MAX 6

/* Where the columns of one table stand. */
typedef struct
{
  StipBriefBouw        *bouw;
  const StipBriefTabel *tabel;
  double                x[KOLOMMEN_MAX], breed[KOLOMMEN_MAX];
} Kolommen;

static double
widest (StipBriefBouw *self, const StipBriefBlok *blok, guint kolom)
{
  double breed = stip_meter_line (self->meter, blok->tabel->koppen[kolom], LETTER, TRUE).width;

  for (guint i = 0; i < blok->rijen->len; i++)
    {
      const StipBriefRij *rij = g_ptr_array_index (blok->rijen, i);
      breed = MAX (breed, stip_meter_line (self->meter, rij->cellen[kolom], LETTER, rij->som).width);
    }
  return breed;
}

/* A column of words that needs less than its share keeps what it needs; the others share the rest, and wrap. */
static void
share_words (Kolommen *self, double over)
{
  guint    open = self->tabel->getallen;
  gboolean klaar[KOLOMMEN_MAX] = { FALSE }, verder = TRUE;

  while (verder)
    {
      verder = FALSE;
      for (guint k = 0; k < self->tabel->getallen; k++)
        if (!klaar[k] && self->breed[k] <= over / open)
          {
            klaar[k] = verder = TRUE;
            over -= self->breed[k];
            open--;
          }
    }
  for (guint k = 0; k < self->tabel->getallen; k++)
    if (!klaar[k])
      self->breed[k] = over / open;
}

/* Figures get what they need. What words do not need goes to the first column. */
static void
place_columns (Kolommen *self, const StipBriefBlok *blok)
{
  double over = BREED - (self->tabel->kolommen - 1) * TUSSEN, x = LINKS, samen = 0;

  for (guint k = 0; k < self->tabel->kolommen; k++)
    {
      self->breed[k] = widest (self->bouw, blok, k);
      over -= k >= self->tabel->getallen ? self->breed[k] : 0;
    }
  share_words (self, over);
  for (guint k = 0; k < self->tabel->getallen; k++)
    samen += self->breed[k];
  self->breed[0] += over - samen;
  for (guint k = 0; k < self->tabel->kolommen; k++)
    {
      self->x[k] = x;
      x += self->breed[k] + TUSSEN;
    }
}

static double
row_height (const Kolommen *self, char *const *cellen, gboolean vet)
{
  guint regels = 1;

  for (guint k = 0; k < self->tabel->kolommen; k++)
    {
      g_autoptr (GPtrArray) delen = stip_meter_wrap (self->bouw->meter, cellen[k], LETTER, vet, self->breed[k] + 0.5);
      regels = MAX (regels, delen->len);
    }
  return regels * REGEL * LETTER + 2 * RIJ_RUIMTE;
}

static void
add_row (const Kolommen *self, char *const *cellen, gboolean vet)
{
  StipBriefBouw *bouw = self->bouw;
  double         hoog = row_height (self, cellen, vet);

  for (guint k = 0; k < self->tabel->kolommen; k++)
    {
      g_autoptr (GPtrArray) delen = stip_meter_wrap (bouw->meter, cellen[k], LETTER, vet, self->breed[k] + 0.5);
      for (guint i = 0; i < delen->len; i++)
        {
          double y = bouw->y + RIJ_RUIMTE + i * REGEL * LETTER;
          if (k >= self->tabel->getallen)
            stip_brief_bouw_regel_rechts (bouw, g_ptr_array_index (delen, i), LETTER, vet, self->x[k] + self->breed[k], y, STIP_ROL_INKT);
          else
            stip_brief_bouw_regel (bouw, g_ptr_array_index (delen, i), LETTER, vet, self->x[k], y, STIP_ROL_INKT);
        }
    }
  bouw->y += hoog;
}

static void
add_line (const Kolommen *self, double dikte)
{
  stip_tekening_add_lijn (self->bouw->blad, (double[]){ LINKS, self->bouw->y, RECHTS, self->bouw->y }, 2, dikte > 1 ? STIP_ROL_LIJN : STIP_ROL_BAND_STRAKS_RAND, dikte);
}

static void
add_head (const Kolommen *self)
{
  add_row (self, (char *const *)self->tabel->koppen, TRUE);
  add_line (self, 1.6);
}

static Kolommen
make_columns (StipBriefBouw *self, const StipBriefBlok *blok)
{
  Kolommen kolommen = { .bouw = self, .tabel = blok->tabel };

  g_assert (blok->tabel->kolommen <= KOLOMMEN_MAX);
  place_columns (&kolommen, blok);
  return kolommen;
}

double
stip_brief_bouw_tabel_begin (StipBriefBouw *self, const StipBriefBlok *blok)
{
  Kolommen kolommen = make_columns (self, blok);

  if (blok->rijen->len == 0)
    return REGEL * self->letter;
  return row_height (&kolommen, (char *const *)blok->tabel->koppen, TRUE) + row_height (&kolommen, ((const StipBriefRij *)g_ptr_array_index (blok->rijen, 0))->cellen, FALSE);
}

/* The sum is never alone on a page. */
static double
height_with_sum (const Kolommen *self, const StipBriefBlok *blok, guint i)
{
  const StipBriefRij *rij = g_ptr_array_index (blok->rijen, i), *na = i + 1 < blok->rijen->len ? g_ptr_array_index (blok->rijen, i + 1) : NULL;

  return row_height (self, rij->cellen, rij->som) + (na != NULL && na->som ? row_height (self, na->cellen, TRUE) : 0);
}

void
stip_brief_bouw_tabel (StipBriefBouw *self, const StipBriefBlok *blok)
{
  Kolommen kolommen = make_columns (self, blok);

  stip_brief_bouw_need (self, stip_brief_bouw_tabel_begin (self, blok));
  if (blok->rijen->len == 0)
    {
      stip_brief_bouw_regel (self, "Geen.", self->letter, FALSE, LINKS, self->y, STIP_ROL_INKT);
      self->y += REGEL * self->letter;
      return;
    }
  add_head (&kolommen);
  for (guint i = 0; i < blok->rijen->len; i++)
    {
      const StipBriefRij *rij = g_ptr_array_index (blok->rijen, i);
      if (stip_brief_bouw_need (self, height_with_sum (&kolommen, blok, i)))
        add_head (&kolommen);
      else if (i > 0)
        add_line (&kolommen, rij->som ? 1.6 : 0.6);
      add_row (&kolommen, rij->cellen, rij->som);
    }
}
