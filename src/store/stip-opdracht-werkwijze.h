/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-store.h"

/* From now on the file is worked by another profile: one act, with the terms of all dossiers in the list; undo
 * (stip_opdracht_neem_terug, stip_opdracht_ongedaan) brings the one before back in the same way. handeling (may be NULL)
 * is 0 where it was set to this very profile already. Called on the worker, from a job. */
gboolean stip_opdracht_werkwijze (StipStore *store, StipDb *db, const StipWerkwijze *nieuw, gint64 *handeling, GError **error);
/* After an act was taken back, inside its transaction: where that changed the profile, the terms of all dossiers by the
 * one that the file is set to now, and nieuw (transfer full), for stip_store_set_werkwijze() once it is committed; else
 * NULL. */
gboolean stip_opdracht_werkwijze_volg (StipStore *store, StipDb *db, gint64 handeling, StipWerkwijze **nieuw, GError **error);
