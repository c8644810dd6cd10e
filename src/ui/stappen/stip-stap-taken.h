/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-stap.h"
#include "ui/stip-session.h"

/* What the side with the steps asks of the store, each as a job on its worker; every one ends in _finish. */

/* velden: pairs of field id and text, NULL-terminated, or NULL. */
void     stip_stap_async (StipSession *session, gint64 dossier_id, const StipStap *stap, StipDatum datum, const char *toelichting, const char *const *velden, GAsyncReadyCallback callback, gpointer data);
void     stip_stap_vraag_toets_async (StipSession *session, gint64 dossier_id, const StipStap *stap, GAsyncReadyCallback callback, gpointer data);
void     stip_stap_toets_async (StipSession *session, gint64 dossier_id, gint64 toets_id, gboolean akkoord, const char *punten, const char *opmerking, GAsyncReadyCallback callback, gpointer data);
gboolean stip_stap_finish (StipSession *session, GAsyncResult *result, GError **error);
