/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-lijsten.h"
#include "core/stip-persoon.h"
#include "store/stip-db.h"

/* Persons of a dossier. All functions want a running handeling where they write. */
gboolean stip_persoon_insert (StipDb *db, gint64 dossier_id, const StipPersoon *persoon, int volgorde, gint64 *id, GError **error);
gboolean stip_persoon_update (StipDb *db, gint64 dossier_id, const StipPersoon *persoon, GError **error);
/* Makes an existing person part of another dossier (several trajectories after each other). */
gboolean stip_persoon_koppel (StipDb *db, gint64 dossier_id, gint64 persoon_id, const char *rol, int volgorde, GError **error);
/* The persons of a dossier in their order, appended to personen. */
gboolean stip_personen_load (StipDb *db, gint64 dossier_id, GPtrArray *personen, GError **error);
/* Persons who may be the same one: same BSN, or without one in either, same date of birth and address (domain.md 1.2).
 * Appends their ids. */
gboolean stip_persoon_zoek (StipDb *db, const StipPersoon *persoon, GArray *ids, GError **error);
