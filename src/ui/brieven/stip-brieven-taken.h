/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-brief-lading.h"
#include "ui/stip-session.h"

/* What the letters ask of the file, each on its worker. */

void             stip_brieven_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
StipBriefLading *stip_brieven_lees_finish (StipSession *session, GAsyncResult *result, GError **error);
/* Only the letters that were sent. (element-type StipBriefVerstuurd) */
void       stip_brieven_verstuurd_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *stip_brieven_verstuurd_lees_finish (StipSession *session, GAsyncResult *result, GError **error);
/* Keeps a draft; tekst NULL takes it away. What cannot be kept is told by the session. */
void stip_brieven_zet_concept (StipSession *session, gint64 dossier_id, const StipBriefSoort *soort, gint64 schuld_id, const char *tekst);
/* stip_opdracht_brieven_verstuurd (); takes brieven. */
void     stip_brieven_verstuur_async (StipSession *session, gint64 dossier_id, GPtrArray *brieven, GAsyncReadyCallback callback, gpointer data);
gboolean stip_brieven_verstuur_finish (StipSession *session, GAsyncResult *result, GError **error);
