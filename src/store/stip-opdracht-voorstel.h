/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-store.h"

#include "core/stip-vtlb.h"

/* An outcome of the vtlb-calculator as one act: with it the dossier's vtlb and the term of the next review. On the
 * worker, from a job. Budget lines and proposals go through stip_opdracht_zet_deel (). */
gboolean stip_opdracht_vtlb (StipStore *store, StipDb *db, gint64 dossier_id, const StipVtlb *vtlb, GError **error);
