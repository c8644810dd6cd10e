/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-gebeurtenis.h"
#include "store/stip-db.h"

/* Events of a dossier. All functions want a running handeling where they write. */
gboolean stip_gebeurtenis_insert (StipDb *db, gint64 dossier_id, const StipGebeurtenis *gebeurtenis, gint64 *id, GError **error);
/* Writes kind, date, time and note of gebeurtenis->id. NIET_GEVONDEN where it is gone. */
gboolean stip_gebeurtenis_update (StipDb *db, const StipGebeurtenis *gebeurtenis, GError **error);
gboolean stip_gebeurtenis_delete (StipDb *db, gint64 id, GError **error);
/* The events of a dossier, sorted, appended. */
gboolean stip_gebeurtenissen_load (StipDb *db, gint64 dossier_id, GPtrArray *gebeurtenissen, GError **error);
