/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-veld.h"
#include "store/stip-store.h"

/* One field of a dossier recorded as one act: "Telefoon gewijzigd". waarde as the file keeps it (stip_veld_lees), NULL
 * takes it away; persoon_id: of which person, 0 the resident. concept: the name of the draft that is done with it, or
 * NULL: gone right after it. The same value: no act. On the worker, from a job. */
gboolean stip_opdracht_veld (StipStore *store, StipDb *db, gint64 dossier_id, const StipVeld *veld, gint64 persoon_id, const char *waarde, const char *concept, GError **error);
