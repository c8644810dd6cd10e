/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-verloop.h"

/* Adds the parallel tracks: crisis, moratorium, provisional measure, begeleiding, suspension and extension of terms. */
void stip_demo_sporen_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
