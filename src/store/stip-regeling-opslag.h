/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* Arrangements with their versions, and payments. A write wants a running handeling. A version is only ever inserted or
 * deleted; of a payment id 0 inserts, else that row is written. */
gboolean stip_regeling_write (StipDb *db, gint64 dossier_id, const StipRegeling *regeling, GError **error);
gboolean stip_betaling_write (StipDb *db, gint64 dossier_id, const StipBetaling *betaling, GError **error);
/* Both lists of a dossier, appended to its own. */
gboolean stip_regelingen_load (StipDb *db, StipDossier *dossier, GError **error);
