/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-dossier-beeld.h"
#include "store/stip-opdracht.h"
#include "ui/stip-session.h"

/* What the page of a dossier asks of the store, each as a job on its worker. Every _finish gives what it says, or
 * NULL / FALSE with error set. */
void              stip_dossier_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
StipDossierBeeld *stip_dossier_lees_finish (StipSession *session, GAsyncResult *result, GError **error); /* (transfer full) */

void     stip_dossier_moment_async (StipSession *session, gint64 dossier_id, StipOpdrachtSoort soort, const StipGebeurtenis *gebeurtenis, GAsyncReadyCallback callback, gpointer data);
gboolean stip_dossier_moment_finish (StipSession *session, GAsyncResult *result, GError **error);

void     stip_dossier_naam_async (StipSession *session, gint64 dossier_id, gint64 persoon_id, const char *voornaam, const char *voorvoegsel, const char *achternaam, GAsyncReadyCallback callback, gpointer data);
gboolean stip_dossier_naam_finish (StipSession *session, GAsyncResult *result, GError **error);

/* Writes a term that a person set. */
void     stip_dossier_handtermijn_async (StipSession *session, gint64 dossier_id, const StipHandtermijn *termijn, GAsyncReadyCallback callback, gpointer data);
gboolean stip_dossier_handtermijn_finish (StipSession *session, GAsyncResult *result, GError **error);

void  stip_dossier_ongedaan_async (StipSession *session, gint64 dossier_id, gboolean opnieuw, GAsyncReadyCallback callback, gpointer data);
char *stip_dossier_ongedaan_finish (StipSession *session, GAsyncResult *result, GError **error); /* what it was; (transfer full) */

/* n lines of the history before voor_id (0: the newest). (transfer full) (element-type StipHistorieRegel) */
void       stip_dossier_historie_async (StipSession *session, gint64 dossier_id, gint64 voor_id, int n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *stip_dossier_historie_finish (StipSession *session, GAsyncResult *result, GError **error);
