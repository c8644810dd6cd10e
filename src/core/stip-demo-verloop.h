/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-plan.h"

/* When each step was taken: working days up to today, each at or after the one before. */
typedef struct
{
  StipDatum stap[STIP_STAP_AANTAL]; /* ONBEKEND: not taken, or skipped (no reminder was needed) */
  StipDatum einde;                  /* of the trajectory, or ONBEKEND while it is open */
  StipDatum verzoek;                /* a dwangakkoord asked for, or ONBEKEND */
  StipDatum tot;                    /* the last day on which something can have happened: einde, or today */
} StipDemoVerloop;

StipDemoVerloop stip_demo_verloop (const StipDemoPlan *plan);
/* Adds the events of the steps, and what the dossier itself says of them (decision, solution, exit): in
 * stip-demo-stappen.c. The claims must be there: the letters count them. */
void stip_demo_stappen_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
/* Adds one event; minuut -1: no time. toelichting may be NULL. */
void stip_demo_add_gebeurtenis (StipDossier *dossier, const char *soort, StipDatum datum, int minuut, const char *toelichting);
