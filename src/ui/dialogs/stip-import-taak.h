/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-ddas-import.h"
#include "ui/stip-session.h"

/* One run of an import on the store's worker, and how far it is: what the dialog looks at ten times a second. */
typedef struct _StipImportTaak StipImportTaak;

/* proef: count only. callback on the main thread, with the session's store as source. */
StipImportTaak *stip_import_taak_start (StipSession *session, const char *pad, gboolean proef, GAsyncReadyCallback callback, gpointer data);
/* (transfer full); NULL with an error, G_IO_ERROR_CANCELLED where it was cancelled: then nothing was imported. */
StipDdasUitkomst *stip_import_taak_finish (StipImportTaak *self, GAsyncResult *result, GError **error);
void              stip_import_taak_cancel (StipImportTaak *self);
void              stip_import_taak_get_stand (StipImportTaak *self, double *deel /* 0..1 */, guint *trajecten);
void              stip_import_taak_unref (StipImportTaak *self);
