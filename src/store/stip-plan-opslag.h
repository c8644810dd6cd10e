/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* The lists of core/stip-plan.h. A write wants a running handeling; id 0 inserts, else that row is written. */
gboolean stip_feit_write (StipDb *db, gint64 dossier_id, const StipFeit *feit, GError **error);
gboolean stip_leefgebied_write (StipDb *db, gint64 dossier_id, const StipLeefgebied *leefgebied, GError **error);
gboolean stip_doel_write (StipDb *db, gint64 dossier_id, const StipDoel *doel, GError **error);
gboolean stip_meting_write (StipDb *db, gint64 dossier_id, const StipMeting *meting, GError **error);
gboolean stip_toets_write (StipDb *db, gint64 dossier_id, const StipToets *toets, GError **error);
/* All five lists of a dossier, appended to its own. */
gboolean stip_plan_load (StipDb *db, StipDossier *dossier, GError **error);
