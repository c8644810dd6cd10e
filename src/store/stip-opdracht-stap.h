/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-stap.h"
#include "store/stip-store.h"

/* Steps on the path of a case, and the colleague who looks first. Each is one act that can be undone. Called on the worker. */

/* Takes a step; STIP_STAP_ERROR with the sentence that says why not. */
gboolean stip_opdracht_stap (StipStore *store, StipDb *db, gint64 dossier_id, const StipStap *stap, const StipStapInvoer *invoer, GError **error);
/* Asks a colleague to look at this step before it is taken; who opened the file asks, today. */
gboolean stip_opdracht_toets_vraag (StipStore *store, StipDb *db, gint64 dossier_id, const StipStap *stap, GError **error);
/* The colleague's answer. akkoord FALSE: it goes back, then a remark is needed. punten: a line per item of the checklist,
 * "ja ..." or "nee ...". Refused to who asked (STIP_STORE_ERROR_BEPERKING), and where it was answered already. */
gboolean stip_opdracht_toets (StipStore *store, StipDb *db, gint64 dossier_id, gint64 toets_id, gboolean akkoord, const char *punten, const char *opmerking, GError **error);
