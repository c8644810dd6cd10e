/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-bericht.h"
#include "core/stip-schuld.h"
#include "store/stip-db.h"

/* Claims of a dossier, with their creditor. All functions want a running handeling where they write. */
/* The creditor with this name, KvK and postcode (the claim's own where that is one), made where there is none yet; 0 where
 * nothing at all is known of it. */
gboolean stip_schuldeiser_ensure (StipDb *db, const StipSchuld *schuld, gint64 *id, GError **error);
gboolean stip_schuld_insert (StipDb *db, gint64 dossier_id, const StipSchuld *schuld, gint64 *id, GError **error);
gboolean stip_schuld_update (StipDb *db, const StipSchuld *schuld, GError **error);
gboolean stip_schulden_load (StipDb *db, gint64 dossier_id, GPtrArray *schulden, GError **error);

/* Correspondence about a claim. */
gboolean stip_schuld_bericht_insert (StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipSchuldBericht *bericht, GError **error);
gboolean stip_schuld_bericht_update (StipDb *db, const StipSchuldBericht *bericht, GError **error);
gboolean stip_schuld_berichten_load (StipDb *db, gint64 dossier_id, GPtrArray *berichten, GError **error);
