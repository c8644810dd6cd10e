/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-kalender.h"
#include "core/stip-termijn.h"

/* What shifted a term besides its length. */
typedef struct
{
  GArray   *opschortingen; /* StipPeriode, merged by stip_opschorting_merge() */
  gboolean  loopt_door;    /* the last of them has no end yet */
  GArray   *verlengingen;  /* StipDatum: days of the decisions that counted, ONBEKEND where unknown */
  gboolean  begrensd;      /* the law cut the extended norm off */
  StipDatum vandaag;       /* a date says its year only where it is another one */
} StipTermijnRedenen;

/* Promise 1: the date explains itself. Start + length = end; what shifted it; source; own norm. Always Dutch.
 * (transfer full) */
char *stip_termijn_explain (const StipTermijn *termijn, const StipTermijnRegel *regel, StipKalender *kalender, const StipTermijnRedenen *redenen);
