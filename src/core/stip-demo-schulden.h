/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-verloop.h"

/* Adds the claims as they are known at this point of the course, the total at the start and the vtlb. The household
 * must be there. */
void stip_demo_schulden_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
/* Sets the total at the start to the sum of the known amounts. */
void stip_demo_schulden_total (StipDossier *dossier);
