/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-stap.h"

/* Between the two halves: what is in the way, and taking the step. */

/* Index of the row of the list of the exchange that this step ends, or that waits for it; -1 where there is none. */
int stip_stap_vind_spoor (const StipStap *stap, const StipDossier *dossier);
