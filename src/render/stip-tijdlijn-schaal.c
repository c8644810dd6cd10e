/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-schaal.h"

#include <math.h>

#define DAGEN_MINSTENS 28 /* a dossier of yesterday does not make a day as wide as the window */

static void
stretch (StipDatum *eerste, StipDatum *laatste, StipDatum datum)
{
  if (!stip_datum_is_bekend (datum))
    return;
  if (!stip_datum_is_bekend (*eerste) || datum < *eerste)
    *eerste = datum;
  if (!stip_datum_is_bekend (*laatste) || datum > *laatste)
    *laatste = datum;
}

static void
find_span (const StipTijdlijn *model, StipDatum *eerste, StipDatum *laatste)
{
  *eerste = *laatste = STIP_DATUM_ONBEKEND;
  for (guint i = 0; i < model->fasen->len; i++)
    {
      stretch (eerste, laatste, stip_tijdlijn_fase (model, i)->van);
      stretch (eerste, laatste, stip_tijdlijn_fase (model, i)->tot);
    }
  for (guint i = 0; i < model->gebeurtenissen->len; i++)
    stretch (eerste, laatste, stip_tijdlijn_gebeurtenis (model, i)->datum);
  for (guint i = 0; i < model->termijnen->len; i++)
    if (stip_tijdlijn_termijn (model, i)->open && !stip_tijdlijn_termijn (model, i)->looptijd)
      stretch (eerste, laatste, stip_tijdlijn_termijn (model, i)->datum);
  stretch (eerste, laatste, model->stip);
  /* an ended dossier is looked back on: today has no place in it */
  if (!model->afgesloten || !stip_datum_is_bekend (*eerste))
    stretch (eerste, laatste, model->vandaag);
}

/* The last date of the linear part of a dossier that runs. */
static StipDatum
find_bend (const StipTijdlijn *model, int dagen_na)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_huidige_fase (model);
  StipDatum               einde = model->vandaag;

  if (fase != NULL && stip_datum_is_bekend (fase->tot))
    einde = MAX (einde, fase->tot);
  return stip_datum_add_dagen (einde, dagen_na);
}

/* Where the second part begins: an empty stretch after the bend would only push the rest together. */
static StipDatum
find_second (const StipTijdlijn *model, StipDatum knik, StipDatum einde)
{
  StipDatum tweede = einde;

  for (guint i = 0; i < model->fasen->len; i++)
    {
      const StipTijdlijnFase *fase = stip_tijdlijn_fase (model, i);

      if (fase->van > knik)
        tweede = MIN (tweede, fase->van);
      else if (!fase->huidig && (!stip_datum_is_bekend (fase->tot) || fase->tot > knik))
        tweede = knik;
    }
  for (guint i = 0; i < model->gebeurtenissen->len; i++)
    if (stip_tijdlijn_gebeurtenis (model, i)->datum > knik)
      tweede = MIN (tweede, stip_tijdlijn_gebeurtenis (model, i)->datum);
  for (guint i = 0; i < model->termijnen->len; i++)
    if (stip_tijdlijn_termijn (model, i)->open && stip_tijdlijn_termijn (model, i)->datum > knik)
      tweede = MIN (tweede, stip_tijdlijn_termijn (model, i)->datum);
  if (stip_datum_is_bekend (model->stip) && model->stip > knik)
    tweede = MIN (tweede, model->stip);
  return MIN (tweede, einde - 1);
}

static void
place_second (StipTijdlijnSchaal *self, const StipTijdlijn *model, const StipTijdlijnRuimte *ruimte)
{
  double   breed = ruimte->width - 2 * ruimte->marge;
  gboolean alleen_stip = self->einde <= self->knik;

  self->breuk = TRUE;
  self->rechts = ruimte->marge + breed * ruimte->aandeel;
  /* only the stip that nobody has a date for: it needs no more room than itself and its words */
  if (alleen_stip)
    {
      self->einde = self->knik + 1;
      self->rechts = MAX (self->rechts, ruimte->width - ruimte->marge - 2.2 * ruimte->eind_rand - 2 * ruimte->breuk);
    }
  self->x2 = self->rechts + ruimte->breuk;
  self->x3 = ruimte->width - ruimte->marge - ruimte->eind_rand;
  self->x3 = MAX (self->x3, self->x2 + 1);
  self->tweede = find_second (model, self->knik, self->einde);
}

/* After thirty years of past, ten days are no room for what comes next: then the linear part runs on. */
static void
keep_room (StipTijdlijnSchaal *self, const StipTijdlijn *model, const StipTijdlijnRuimte *ruimte)
{
  double breed = (ruimte->width - 2 * ruimte->marge) * ruimte->aandeel - ruimte->rand;
  double dagen = model->vandaag - self->begin;
  double nodig = ceil (ruimte->na_vandaag * dagen / MAX (breed - ruimte->na_vandaag, ruimte->na_vandaag));

  self->knik = MAX (self->knik, model->vandaag + (int)nodig);
}

void
stip_tijdlijn_schaal_init (StipTijdlijnSchaal *self, const StipTijdlijn *model, const StipTijdlijnRuimte *ruimte, double zoom, double offset)
{
  StipDatum laatste;
  double    beeld;
  gboolean  stip_zonder_datum = !model->afgesloten && !stip_datum_is_bekend (model->stip);

  *self = (StipTijdlijnSchaal){ 0 };
  find_span (model, &self->begin, &laatste);
  self->links = ruimte->marge;
  self->rechts = ruimte->width - ruimte->marge;
  self->x0 = ruimte->marge + ruimte->rand;
  self->knik = self->einde = model->afgesloten ? laatste : MAX (find_bend (model, ruimte->dagen_na), self->begin + DAGEN_MINSTENS);
  if (!model->afgesloten)
    keep_room (self, model, ruimte);
  if (!model->afgesloten && laatste > self->knik)
    {
      /* what is left fits in at the same scale: then no break */
      if (!stip_zonder_datum && (laatste - self->knik) * ruimte->aandeel <= (self->knik - self->begin) * (1 - ruimte->aandeel))
        self->knik = laatste;
      self->einde = laatste;
    }
  self->einde = MAX (self->einde, self->knik);
  self->knik = MAX (self->knik, self->begin + 1);
  self->einde = MAX (self->einde, self->knik);
  if (self->einde > self->knik || stip_zonder_datum)
    place_second (self, model, ruimte);
  beeld = (self->breuk ? self->rechts : self->rechts - ruimte->eind_rand) - self->x0;
  self->per_dag = beeld / (self->knik - self->begin) * CLAMP (zoom, 1, STIP_TIJDLIJN_ZOOM_MAX);
  self->max_offset = MAX (0, (self->knik - self->begin) * self->per_dag - beeld);
  self->offset = CLAMP (offset, 0, self->max_offset);
}

double
stip_tijdlijn_schaal_x (const StipTijdlijnSchaal *self, StipDatum datum)
{
  if (datum <= self->knik || !self->breuk)
    return self->x0 + (datum - self->begin) * self->per_dag - self->offset;
  return self->x2 + (double)(MAX (datum, self->tweede) - self->tweede) / (self->einde - self->tweede) * (self->x3 - self->x2);
}

StipDatum
stip_tijdlijn_schaal_datum (const StipTijdlijnSchaal *self, double x)
{
  double dagen;

  if (self->breuk && x > self->rechts)
    {
      dagen = (x - self->x2) / (self->x3 - self->x2) * (self->einde - self->tweede);
      return CLAMP (self->tweede + (int)floor (dagen + 0.5), self->tweede, self->einde);
    }
  dagen = (x - self->x0 + self->offset) / self->per_dag;
  return CLAMP (self->begin + (int)floor (dagen + 0.5), self->begin, self->knik);
}

gboolean
stip_tijdlijn_schaal_zichtbaar (const StipTijdlijnSchaal *self, StipDatum datum)
{
  double x = stip_tijdlijn_schaal_x (self, datum);

  if (self->breuk && datum > self->knik)
    return datum <= self->einde;
  return x >= self->links && x <= self->rechts;
}
