/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-vtlb.h"
#include "ui/velden/stip-concepten.h"

/* Records an outcome of the vtlb-calculator as one act on the worker. klaar: what the toast says, with its undo. */
void stip_voorstel_zet_vtlb (StipConcepten *bron, const StipVtlb *vtlb, const char *klaar);
