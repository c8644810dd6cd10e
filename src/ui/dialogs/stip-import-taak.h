/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-session.h"

/* One run of an import on the store's worker, and how far it is: what a dialog looks at ten times a second. */
typedef struct _StipImportTaak StipImportTaak;

/* The import itself, on the worker: tells with stip_import_taak_meld how far it is. opdracht: as handed in. */
typedef gpointer (*StipImportWerk) (StipStore *store, StipDb *db, StipImportTaak *taak, gpointer opdracht, GCancellable *cancellable, GError **error);

/* Takes over opdracht, freed with opdracht_free when nobody needs it; result_free is for an outcome that nobody took.
 * callback on the main thread, with the session's store as source. (transfer full) */
StipImportTaak *stip_import_taak_start (StipSession *session, StipImportWerk werk, gpointer opdracht, GDestroyNotify opdracht_free, GDestroyNotify result_free, GAsyncReadyCallback callback, gpointer data);
/* What werk returned; NULL with an error, G_IO_ERROR_CANCELLED where it was cancelled: then nothing was imported. */
gpointer stip_import_taak_finish (StipImportTaak *self, GAsyncResult *result, GError **error);
void     stip_import_taak_cancel (StipImportTaak *self);
/* On the worker: so much of so much (bytes, rows), and how many things that people count. */
void stip_import_taak_meld (StipImportTaak *self, guint64 gedaan, guint64 totaal, guint aantal);
void stip_import_taak_get_stand (StipImportTaak *self, double *deel /* 0..1 */, guint *aantal);
void stip_import_taak_unref (StipImportTaak *self);
