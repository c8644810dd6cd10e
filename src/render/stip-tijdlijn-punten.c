/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"

/* Where the discs of the events stand. A date is a place, a disc has a width: the today line and the stip cut the line
 * into stretches; a disc stays in the stretch of its date, and those that would touch share one. */

#define MAX_STREKEN 4 /* before, between and after today and the stip; one more for the second part */

typedef struct
{
  double van, tot; /* for the middle of a disc; van > tot: no room */
} Strek;

typedef struct
{
  Strek    streken[MAX_STREKEN];
  int      n;
  int      vandaag, stip; /* the stretch that ends at it, or -1 where it is not in this part */
  gboolean tweede;
} Deel;

static gboolean
stip_in_part (const StipTijdlijnBouwer *self, gboolean tweede)
{
  StipDatum stip = self->model->stip;

  if (!self->heeft_stip)
    return FALSE;
  return (self->schaal.breuk && (!stip_datum_is_bekend (stip) || stip > self->schaal.knik)) == tweede;
}

/* An obstacle ends the present stretch and begins the next. */
static int
cut (Deel *deel, double x, double ruim)
{
  double tot = deel->streken[deel->n - 1].tot;

  deel->streken[deel->n - 1].tot = x - ruim;
  deel->streken[deel->n] = (Strek){ x + ruim, tot };
  return deel->n++ - 1;
}

static void
init_deel (const StipTijdlijnBouwer *self, Deel *deel, gboolean tweede)
{
  const StipTijdlijnMaten  *m = &self->m;
  const StipTijdlijnSchaal *schaal = &self->schaal;
  double                    knik = stip_tijdlijn_schaal_x (schaal, schaal->knik);
  double                    vandaag = stip_tijdlijn_schaal_x (schaal, self->model->vandaag);
  gboolean                  met_stip = stip_in_part (self, tweede), met_vandaag = !tweede && !self->model->afgesloten;
  double                    lucht = stip_tijdlijn_lucht_vandaag (m), ruim = stip_tijdlijn_lucht_stip (m);

  *deel = (Deel){ .n = 1, .vandaag = -1, .stip = -1, .tweede = tweede };
  if (tweede)
    deel->streken[0] = (Strek){ schaal->x2, self->opties.width - m->marge / 2 - m->straal };
  else
    deel->streken[0] = (Strek){ schaal->x0 - schaal->offset - m->rand + m->straal, schaal->breuk ? knik : knik + m->eind_rand - m->straal };
  if (met_stip && met_vandaag && self->stip_x < vandaag)
    deel->stip = cut (deel, self->stip_x, ruim);
  if (met_vandaag)
    deel->vandaag = cut (deel, vandaag, lucht);
  if (met_stip && deel->stip < 0)
    deel->stip = cut (deel, self->stip_x, ruim);
}

static gboolean
before_today (const StipTijdlijnBouwer *self, const StipTijdlijnGebeurtenis *gebeurtenis)
{
  return gebeurtenis->datum < self->model->vandaag || (gebeurtenis->datum == self->model->vandaag && !gebeurtenis->gepland);
}

/* The stretch of an event: that of its date, or where there is no room the next one away from today, else towards it;
 * never on the other side of today. -1: none. */
static int
choose_stretch (const StipTijdlijnBouwer *self, const Deel *deel, const StipTijdlijnGebeurtenis *gebeurtenis)
{
  gboolean ervoor = deel->vandaag >= 0 && before_today (self, gebeurtenis);
  gboolean voor_stip = deel->stip >= 0 && (!stip_datum_is_bekend (self->model->stip) || gebeurtenis->datum <= self->model->stip);
  int      eerste = deel->vandaag >= 0 && !ervoor ? deel->vandaag + 1 : 0;
  int      laatste = ervoor ? deel->vandaag : deel->n - 1;
  int      eigen = ervoor ? laatste : eerste;

  if (deel->stip >= eerste && deel->stip <= laatste)
    eigen = voor_stip ? deel->stip : MIN (deel->stip + 1, laatste);
  for (int stap = 0; stap < deel->n; stap++)
    for (int kant = 0; kant < 2; kant++)
      {
        int i = eigen + ((kant == 0) == ervoor ? -stap : stap);

        if (i >= eerste && i <= laatste && deel->streken[i].van <= deel->streken[i].tot)
          return i;
      }
  return -1;
}

/* Pools neighbours of a stretch until no two discs touch; the pool stands at the mean of its members. */
static void
pool (const StipTijdlijnBouwer *self, GArray *punten, StipTijdlijnPunt punt)
{
  double raakt = 2 * self->m.straal + self->m.halo;

  while (punten->len > 0)
    {
      const StipTijdlijnPunt *vorig = &g_array_index (punten, StipTijdlijnPunt, punten->len - 1);

      if (vorig->tweede != punt.tweede || vorig->strek != punt.strek || (punt.strek >= 0 && punt.x - vorig->x >= raakt))
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
  Deel                      delen[2];

  init_deel (self, &delen[0], FALSE);
  init_deel (self, &delen[1], TRUE);
  for (guint i = 0; i < self->model->gebeurtenissen->len; i++)
    {
      const StipTijdlijnGebeurtenis *gebeurtenis = stip_tijdlijn_gebeurtenis (self->model, i);
      gboolean                       tweede = schaal->breuk && gebeurtenis->datum > schaal->knik;
      const Deel                    *deel = &delen[tweede ? 1 : 0];
      StipTijdlijnPunt               punt = { stip_tijdlijn_schaal_x (schaal, gebeurtenis->datum), i, 1, choose_stretch (self, deel, gebeurtenis), gebeurtenis->gepland, tweede, TRUE };

      if (punt.strek >= 0)
        punt.x = CLAMP (punt.x, deel->streken[punt.strek].van, deel->streken[punt.strek].tot);
      pool (self, punten, punt);
    }
  for (guint i = 0; i < punten->len; i++)
    {
      StipTijdlijnPunt *punt = &g_array_index (punten, StipTijdlijnPunt, i);

      /* without any room it keeps its sentence and its place in the order, but has no disc */
      punt->zichtbaar = punt->strek >= 0 && (punt->tweede || (punt->x >= schaal->links && punt->x <= schaal->rechts));
    }
  return punten;
}
