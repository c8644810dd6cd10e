/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-kalender.h"
#include "core/stip-termijn.h"

/* What a dossier says about one term. */
typedef struct
{
  StipDatum   start;
  const char *start_soort;
  StipDatum   gehaald;       /* the event that met it, or ONBEKEND */
  StipDatum   vervallen;     /* the day on which it was no longer owed, or ONBEKEND */
  GArray     *opschortingen; /* StipPeriode as recorded, or NULL */
  GArray     *verlengingen;  /* StipDatum, or NULL */
} StipTermijnFeiten;

/* One term from its rule and its facts; used by the engine. NULL where its end lies beyond every date. (transfer full) */
StipTermijn *stip_termijn_compute (const StipTermijnRegel *regel, StipKalender *kalender, const StipTermijnFeiten *feiten, StipDatum vandaag);
