/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-veld.h"
#include "store/stip-opdracht-plan.h"
#include "ui/velden/stip-concepten.h"

/* Edits of a dossier from its window, each one act on the worker. waarom: as the history says it, in Dutch, without
 * personal data. klaar: what the toast says, with its undo; NULL: none, Ctrl+Z takes it back all the same. What could
 * not be done is told by the session. */
void stip_bewerk_zet (StipConcepten *bron, const char *waarom, const char *klaar, StipLijstdeel lijst, gconstpointer record);
void stip_bewerk_haal (StipConcepten *bron, const char *waarom, const char *klaar, StipLijstdeel lijst, gint64 id);

/* Records a field, and with it its draft (or NULL) is done. */
void     stip_bewerk_veld_async (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id, const char *waarde, const char *concept, GAsyncReadyCallback callback, gpointer data);
gboolean stip_bewerk_veld_finish (StipConcepten *bron, GAsyncResult *result, GError **error);

/* What a field was before: stip_veld_historie_load. (transfer full) */
void       stip_bewerk_historie_async (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id, int n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *stip_bewerk_historie_finish (StipConcepten *bron, GAsyncResult *result, GError **error);
