/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-lijsten.h"
#include "core/stip-plan.h"

/* Why somebody left: finer than the DDAS reason that goes with it (domain.md 1.3, 8). Ends with an id NULL. */
extern const StipKeuze stip_oorzaken[];
/* The uitstroomreden of the exchange for this cause: of STIP_LIJST_UITSTROOMREDEN, NULL where unknown. */
const char *stip_oorzaak_uitstroomreden (const char *oorzaak);
