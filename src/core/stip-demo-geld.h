/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* Vera's money, as the drawings of the design show it: budget, vtlb, what the kredietbank asks, the weighing of a loan. */
void stip_demo_geld_vera (StipDatum vandaag, StipDossier *dossier);
