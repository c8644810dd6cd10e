/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-antwoord.h"
#include "core/stip-veld.h"
#include "store/stip-schuldeiser-opslag.h"
#include "ui/velden/stip-concepten.h"

/* What the tab Schulden does, each one act on the worker. klaar: what the toast says, with its undo; NULL: none. What could
 * not be done is told by the session. */
void stip_schuld_taak_erbij (StipConcepten *bron, const StipSchuld *schuld, const char *klaar);
void stip_schuld_taak_veld (StipConcepten *bron, gint64 schuld_id, const StipVeld *veld, const char *waarde, const char *klaar);
void stip_schuld_taak_eiser (StipConcepten *bron, gint64 schuld_id, const char *naam);
void stip_schuld_taak_weg (StipConcepten *bron, gint64 schuld_id, const char *klaar);
/* schuld_id 0: to all whom it fits. */
void stip_schuld_taak_bericht (StipConcepten *bron, gint64 schuld_id, StipBerichtSoort soort, StipDatum datum, const char *klaar);
void stip_schuld_taak_bericht_weg (StipConcepten *bron, gint64 bericht_id);
/* Takes over what antwoord holds. */
void stip_schuld_taak_antwoord (StipConcepten *bron, gint64 schuld_id, StipSchuldAntwoord *antwoord, const char *klaar);

/* stip_register_zoek on the worker. (element-type StipRegisterRij) */
void       stip_register_zoek_async (StipSession *session, const char *zoek, guint n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *stip_register_zoek_finish (StipSession *session, GAsyncResult *result, GError **error);
