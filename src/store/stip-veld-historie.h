/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-veld.h"
#include "store/stip-historie.h"

/* What one field was before, newest first: at most n lines of the dossier's history in which its value changed, each
 * with a sentence of its own ("06 1234 → 06 5678", "leeggemaakt, was 06 1234"). persoon_id as in
 * stip_dossier_dup_veld; of a person 0 is nobody. (transfer full) (element-type StipHistorieRegel) NULL on an error. */
GPtrArray *stip_veld_historie_load (StipDb *db, gint64 dossier_id, const StipVeld *veld, gint64 persoon_id, int n, GError **error);
