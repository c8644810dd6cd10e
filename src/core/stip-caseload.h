/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-fase.h"

/* How full a consulent's hands are, beside the norm of her municipality (domain.md 8: 40 Aalsmeer, 45 Amstelveen). */
typedef struct
{
  int dossiers; /* open ones */
  int gewogen;  /* the same weighted by phase, rounded to whole dossiers: what is held against the norm */
  int norm;     /* 0: the profile has none */
  int boven;    /* so many above the norm; negative: so much room; 0 without a norm */
} StipCaseload;

/* fasen: the number of open dossiers per phase, indexed by StipFase AANMELDING..NAZORG. gewicht: percent per phase,
 * the same index; NULL, or an entry of 0: 100. */
StipCaseload stip_caseload_bereken (const int fasen[STIP_FASE_AANTAL + 1], int norm, const int *gewicht);
