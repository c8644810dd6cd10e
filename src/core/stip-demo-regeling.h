/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-verloop.h"

/* Of a proposal that was sent: how it was fixed; of who is repaying also the arrangement and its payments up to today. The
 * claims and the events must be there. */
void stip_demo_regeling_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
