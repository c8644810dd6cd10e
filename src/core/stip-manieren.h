/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-voorstel-invoer.h"

/* The four ways of one dossier side by side, computed in one go from the same claims. */
typedef struct
{
  StipVoorstelInvoer *invoer;
  StipScenario       *scenarios[STIP_SCENARIO_AANTAL];
} StipManieren;

STIP_DECLARE_RECORD (StipManieren, stip_manieren)

StipManieren *stip_manieren_new (const StipVoorstelInvoer *invoer);
/* One way in words, for who cannot see the picture: what there is, who gets what, what to know. (transfer full) */
char *stip_manieren_tekst (const StipManieren *self, StipScenarioSoort soort, StipTaal taal);
/* "18 × € 75", with cents only where there are; "–" where it never ends. (transfer full) */
char *stip_scenario_format_termijnen (const StipScenario *scenario);
