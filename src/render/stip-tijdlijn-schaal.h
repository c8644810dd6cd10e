/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn.h"

/* From date to place and back. The first part is linear and can be zoomed and scrolled; after a break comes a
 * compressed second part up to the last date, always in sight. */
typedef struct
{
  StipDatum begin;  /* first date of the linear part */
  StipDatum knik;   /* its last date */
  StipDatum tweede; /* first date of the second part: knik, or the first thing after an empty stretch */
  StipDatum einde;  /* last date of all; = knik where there is no second part */
  gboolean  breuk;
  double    links, rechts; /* viewport of the linear part */
  double    x0;            /* place of `begin` when not scrolled */
  double    x2, x3;        /* the second part: places of `tweede` and `einde` */
  double    per_dag;       /* px a day in the linear part, zoom counted */
  double    offset;        /* px scrolled */
  double    max_offset;
} StipTijdlijnSchaal;

typedef struct
{
  double width;
  double marge;      /* left and right of everything */
  double rand;       /* from the edge of the bands to the first date */
  double breuk;      /* room for the break */
  double eind_rand;  /* from the stip at the very end to the edge */
  double aandeel;    /* of the width for the linear part where there is a break */
  double na_vandaag; /* room after today for what is next, however long the past */
  int    dagen_na;   /* days after the present phase that still belong to the linear part */
} StipTijdlijnRuimte;

#define STIP_TIJDLIJN_ZOOM_MAX 40.0

void      stip_tijdlijn_schaal_init (StipTijdlijnSchaal *self, const StipTijdlijn *model, const StipTijdlijnRuimte *ruimte, double zoom, double offset);
double    stip_tijdlijn_schaal_x (const StipTijdlijnSchaal *self, StipDatum datum);
StipDatum stip_tijdlijn_schaal_datum (const StipTijdlijnSchaal *self, double x);
/* Whether a date has a place that can be seen now. */
gboolean stip_tijdlijn_schaal_zichtbaar (const StipTijdlijnSchaal *self, StipDatum datum);
