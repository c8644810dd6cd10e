/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plan.h"
#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* How the four Nibud competences went over time: a line each, told apart by dash, mark and the name at its end as much
 * as by colour, so that it reads on gray paper. Pure: positioned shapes out of measurements. */
typedef struct
{
  double   width;
  double   text_factor; /* of the letters; 1 is normal */
  StipTaal taal;
} StipMetingenOpties;

/* metingen: StipMeting by date. At least one; (transfer full) */
StipTekening *stip_metingen_grafiek_new (GPtrArray *metingen, const StipMetingenOpties *opties, StipMeter *meter);
double        stip_metingen_grafiek_hoogte (double text_factor);
/* The same in words, a line per competence: "Geldzaken organiseren: 2 (20 jan), 3 (19 mei)". (transfer full) */
char *stip_metingen_grafiek_tekst (GPtrArray *metingen, StipTaal taal, StipDatum vandaag);
