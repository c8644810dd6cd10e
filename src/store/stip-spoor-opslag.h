/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* The parallel tracks of a dossier. All functions want a running handeling where they write. */
typedef enum
{
  STIP_SPOOR_BEGELEIDING,
  STIP_SPOOR_CRISISINTERVENTIE,
  STIP_SPOOR_VOORZIENING,
  STIP_SPOOR_OPSCHORTING,
  STIP_SPOOR_VERLENGING,
  STIP_SPOOR_AANTAL,
} StipSpoorSoort;

GPtrArray *stip_dossier_sporen (const StipDossier *dossier, StipSpoorSoort soort); /* (transfer none) */
gboolean   stip_spoor_insert (StipDb *db, gint64 dossier_id, StipSpoorSoort soort, const StipSpoor *spoor, GError **error);
gboolean   stip_spoor_update (StipDb *db, StipSpoorSoort soort, const StipSpoor *spoor, GError **error);
gboolean   stip_sporen_load (StipDb *db, gint64 dossier_id, StipSpoorSoort soort, GPtrArray *sporen, GError **error);

gboolean stip_moratorium_insert (StipDb *db, gint64 dossier_id, const StipMoratorium *moratorium, GError **error);
gboolean stip_moratorium_update (StipDb *db, const StipMoratorium *moratorium, GError **error);
gboolean stip_moratoria_load (StipDb *db, gint64 dossier_id, GPtrArray *moratoria, GError **error);

gboolean stip_handtermijn_insert (StipDb *db, gint64 dossier_id, const StipHandtermijn *termijn, gint64 *id, GError **error);
gboolean stip_handtermijn_update (StipDb *db, const StipHandtermijn *termijn, GError **error);
gboolean stip_handtermijn_delete (StipDb *db, gint64 id, GError **error);
gboolean stip_handtermijnen_load (StipDb *db, gint64 dossier_id, GPtrArray *termijnen, GError **error);
