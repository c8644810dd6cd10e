/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* Budget, vtlb and proposals. A write wants a running handeling; id 0 inserts, else that row is written. A proposal is
 * only ever inserted or deleted. */
gboolean stip_budgetregel_write (StipDb *db, gint64 dossier_id, const StipBudgetregel *regel, GError **error);
gboolean stip_vtlb_write (StipDb *db, gint64 dossier_id, const StipVtlb *vtlb, GError **error);
gboolean stip_voorstel_write (StipDb *db, gint64 dossier_id, const StipVoorstel *voorstel, GError **error);
/* All three lists of a dossier, appended to its own. */
gboolean stip_voorstellen_load (StipDb *db, StipDossier *dossier, GError **error);
