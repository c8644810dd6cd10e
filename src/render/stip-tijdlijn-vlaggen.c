/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-vlag.h"
#include "render/stip-tijdlijn-tekst.h"

/* Where the flags of the open terms hang. Those that are late hang towards the past, the others towards the future,
 * so that none crosses the today line. What gives way first: the name, then the row, then a flag of its own. */

#define LUCHT 6.0 /* between two flags */

static gboolean
is_flagged (const StipTijdlijnTermijn *termijn)
{
  return termijn->open && !termijn->looptijd;
}

/* A pole comes down through the rows below its flag: no words or flag may stand there. A disc may: it ends there. */
static gboolean
is_free (const StipTijdlijnBouwer *self, GPtrArray *vlaggen, const StipTijdlijnVlag *vlag, const StipVak *vak, const StipVak *paal)
{
  double  lucht = LUCHT * self->opties.text_factor;
  StipVak ruim = { vak->x - lucht, vak->y, vak->width + 2 * lucht, vak->height };

  if (!stip_tijdlijn_is_vrij (self, *vak, lucht / 2) || !stip_tijdlijn_is_vrij (self, *paal, lucht / 6))
    return FALSE;
  if (stip_tijdlijn_raakt_schijf (self, *vak))
    return FALSE;
  for (guint i = 0; i < vlaggen->len; i++)
    {
      const StipTijdlijnVlag *ander = g_ptr_array_index (vlaggen, i);

      if (ander == vlag || !ander->geplaatst)
        continue;
      if (stip_vak_intersects (&ruim, &ander->vak) || stip_vak_intersects (&ruim, &ander->paal) || stip_vak_intersects (paal, &ander->vak))
        return FALSE;
    }
  return TRUE;
}

static gboolean
try_place (StipTijdlijnBouwer *self, GPtrArray *vlaggen, StipTijdlijnVlag *vlag, StipTijdlijnVlagVorm vorm, int rij, gboolean links)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   breed, y = m->rij_y[rij];
  StipVak                  vak, paal;

  stip_tijdlijn_vlag_set_vorm (self, vlag, vorm);
  breed = stip_tijdlijn_vlag_breedte (self, vlag);
  vak = (StipVak){ links ? vlag->x - breed + m->paal / 2 : vlag->x - m->paal / 2, y, breed, m->vlag_hoogte };
  paal = (StipVak){ vlag->x - m->paal / 2, y + m->vlag_hoogte, m->paal, m->as_y - y - m->vlag_hoogte };
  if (vak.x < m->marge / 2 || vak.x + vak.width > self->opties.width - m->marge / 2 || !is_free (self, vlaggen, vlag, &vak, &paal))
    return FALSE;
  vlag->vak = vak;
  vlag->paal = paal;
  vlag->links = links;
  vlag->geplaatst = TRUE;
  return TRUE;
}

/* Late flags prefer the past; the second row before the short form, both before the other side. */
static gboolean
place (StipTijdlijnBouwer *self, GPtrArray *vlaggen, StipTijdlijnVlag *vlag)
{
  static const StipTijdlijnVlagVorm alleen[] = { STIP_VLAG_VOLUIT, STIP_VLAG_DAGEN };
  static const StipTijdlijnVlagVorm samen[] = { STIP_VLAG_DAGEN, STIP_VLAG_AANTAL };
  const StipTijdlijnVlagVorm       *vormen = vlag->items->len > 1 ? samen : alleen;
  int                               n_rijen = self->m.rij_y[0] < self->m.rij_y[1] && self->opties.width >= 800 * self->opties.text_factor ? 2 : 1;

  if (self->opties.stijl == STIP_TIJDLIJN_STROOK)
    n_rijen = 2;
  for (int kant = 0; kant < 2; kant++)
    for (int v = 0; v < 2; v++)
      for (int rij = 0; rij < n_rijen; rij++)
        if (try_place (self, vlaggen, vlag, vormen[v], rij, vlag->te_laat != (kant == 1)))
          return TRUE;
  vlag->geplaatst = FALSE;
  return FALSE;
}

static double
pole_x (const StipTijdlijnBouwer *self, const StipTijdlijnTermijn *termijn)
{
  double x = stip_tijdlijn_schaal_x (&self->schaal, termijn->datum);
  double lucht = 7 * self->opties.text_factor;

  if (self->vandaag_zichtbaar && ABS (x - self->vandaag_x) < lucht)
    x = termijn->datum < self->model->vandaag ? self->vandaag_x - lucht : self->vandaag_x + lucht;
  return x;
}

/* No room for a flag of its own: it joins its neighbour on the same side, whose flag then counts them. */
static gboolean
join (StipTijdlijnBouwer *self, GPtrArray *vlaggen, StipTijdlijnVlag *buur, guint item)
{
  StipTijdlijnVlagVorm vorm = buur->vorm;
  StipVak              vak = buur->vak, paal = buur->paal;
  gboolean             links = buur->links;

  g_array_append_val (buur->items, item);
  if (place (self, vlaggen, buur))
    return TRUE;
  g_array_set_size (buur->items, buur->items->len - 1);
  stip_tijdlijn_vlag_set_vorm (self, buur, vorm);
  buur->vak = vak;
  buur->paal = paal;
  buur->links = links;
  buur->geplaatst = TRUE;
  return FALSE;
}

/* A neighbour gives up its name, so that the newcomer can have its place. */
static gboolean
squeeze (StipTijdlijnBouwer *self, GPtrArray *vlaggen, StipTijdlijnVlag *buur, StipTijdlijnVlag *vlag)
{
  StipVak  vak = buur->vak, paal = buur->paal;
  gboolean links = buur->links;

  if (buur->vorm != STIP_VLAG_VOLUIT)
    return FALSE;
  for (int rij = 0; rij < 2; rij++)
    if (vak.y == self->m.rij_y[rij] && try_place (self, vlaggen, buur, STIP_VLAG_DAGEN, rij, links) && place (self, vlaggen, vlag))
      return TRUE;
  stip_tijdlijn_vlag_set_vorm (self, buur, STIP_VLAG_VOLUIT);
  buur->vak = vak;
  buur->paal = paal;
  return FALSE;
}

/* Pennants on one spot are one pennant: else only the upper one could be pointed at. */
static gboolean
join_pennant (StipTijdlijnBouwer *self, StipTijdlijnVlag *buur, const StipTijdlijnVlag *vlag, guint item)
{
  if (!buur->zichtbaar || ABS (buur->x - vlag->x) >= STIP_VLAG_WIMPEL * self->opties.text_factor)
    return FALSE;
  g_array_append_val (buur->items, item);
  return TRUE;
}

/* No room for it as it is. The neighbours on its side of today are asked, the last placed first. */
static void
make_room (StipTijdlijnBouwer *self, GPtrArray *vlaggen, StipTijdlijnVlag *vlag, guint item)
{
  for (int poging = 0; poging < 3; poging++)
    for (guint i = vlaggen->len - 1; i-- > 0;)
      {
        StipTijdlijnVlag *buur = g_ptr_array_index (vlaggen, i);
        gboolean          samen;

        if (buur->te_laat != vlag->te_laat || buur->geplaatst != (poging < 2))
          continue;
        if (poging == 0 && squeeze (self, vlaggen, buur, vlag))
          return;
        samen = (poging == 1 && join (self, vlaggen, buur, item)) || (poging == 2 && join_pennant (self, buur, vlag, item));
        if (samen)
          {
            g_ptr_array_remove (vlaggen, vlag);
            return;
          }
      }
}

static void
add_vlag (StipTijdlijnBouwer *self, GPtrArray *vlaggen, guint item)
{
  const StipTijdlijnTermijn *termijn = stip_tijdlijn_termijn (self->model, item);
  StipTijdlijnVlag          *vlag = stip_tijdlijn_vlag_new (item, pole_x (self, termijn), termijn->datum < self->model->vandaag);

  g_ptr_array_add (vlaggen, vlag);
  if (!stip_tijdlijn_schaal_zichtbaar (&self->schaal, termijn->datum))
    vlag->zichtbaar = FALSE;
  else if (self->m.vlag_letter <= 0 || !place (self, vlaggen, vlag))
    make_room (self, vlaggen, vlag, item);
}

static int
compare_guint (gconstpointer a, gconstpointer b)
{
  guint een = *(const guint *)a, twee = *(const guint *)b;

  return (een > twee) - (een < twee);
}

static void
add_vlag_raak (StipTijdlijnBouwer *self, StipTijdlijnVlag *vlag)
{
  const StipTijdlijnMaten *m = &self->m;
  StipVak                  vak = vlag->vak;
  GString                 *zin = g_string_new (NULL);
  StipTijdlijnRaak        *raak;

  g_array_sort (vlag->items, compare_guint);
  if (!vlag->geplaatst)
    vak = (StipVak){ vlag->x, m->rij_y[0] + (m->vlag_letter > 0 ? m->as_y - m->rij_y[0] - m->straal - 14 * self->opties.text_factor : 0),
                     9 * self->opties.text_factor, MIN (m->vlag_hoogte, 10 * self->opties.text_factor) };
  vlag->vak = vak;
  for (guint i = 0; i < vlag->items->len; i++)
    {
      g_autofree char *een = stip_tijdlijn_zin_termijn (self->model, g_array_index (vlag->items, guint, i));

      g_string_append_printf (zin, "%s%s", i > 0 ? " " : "", een);
    }
  raak = stip_tijdlijn_add_raak (self, STIP_TIJDLIJN_RAAK_TERMIJN, vak, stip_tijdlijn_termijn (self->model, g_array_index (vlag->items, guint, 0))->datum,
                                 g_string_free (zin, FALSE));
  stip_tijdlijn_raak_set_items (raak, (guint *)(gpointer)vlag->items->data, vlag->items->len);
  raak->zichtbaar = vlag->zichtbaar;
}

void
stip_tijdlijn_bouw_vlaggen (StipTijdlijnBouwer *self)
{
  g_autoptr (GPtrArray) vlaggen = g_ptr_array_new_with_free_func (stip_tijdlijn_vlag_free);
  guint n = self->model->termijnen->len;

  /* the latest of the late first, then what comes soonest: the nearest to today have the choice */
  for (guint i = n; i-- > 0;)
    if (is_flagged (stip_tijdlijn_termijn (self->model, i)) && stip_tijdlijn_termijn (self->model, i)->datum < self->model->vandaag)
      add_vlag (self, vlaggen, i);
  for (guint i = 0; i < n; i++)
    if (is_flagged (stip_tijdlijn_termijn (self->model, i)) && stip_tijdlijn_termijn (self->model, i)->datum >= self->model->vandaag)
      add_vlag (self, vlaggen, i);
  for (guint i = 0; i < vlaggen->len; i++)
    {
      StipTijdlijnVlag *vlag = g_ptr_array_index (vlaggen, i);

      add_vlag_raak (self, vlag);
      if (vlag->zichtbaar)
        stip_tijdlijn_vlag_draw (self, vlag);
    }
}
