/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-import-taak.h"

#include "store/stip-store-error.h"

struct _StipImportTaak
{
  gatomicrefcount refs; /* the dialog and the worker */
  StipSession    *session;
  char           *pad;
  gboolean        proef;
  GCancellable   *cancellable;
  GMutex          slot; /* guards what the worker writes and the window reads */
  guint64         gelezen, totaal;
  guint           trajecten;
};

void
stip_import_taak_unref (StipImportTaak *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_object_unref (self->session);
  g_object_unref (self->cancellable);
  g_mutex_clear (&self->slot);
  g_free (self->pad);
  g_free (self);
}

static void
on_progress (guint64 gelezen, guint64 totaal, guint trajecten, gpointer data)
{
  StipImportTaak *self = data;
  g_autoptr (GMutexLocker) slot = g_mutex_locker_new (&self->slot);

  self->gelezen = gelezen;
  self->totaal = totaal;
  self->trajecten = trajecten;
}

static gpointer
run_import (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  StipImportTaak *self = data;
  return stip_ddas_import (store, db, self->pad, self->proef, on_progress, self, cancellable, error);
}

static void
free_result (gpointer uitkomst)
{
  stip_ddas_uitkomst_unref (uitkomst);
}

StipImportTaak *
stip_import_taak_start (StipSession *session, const char *pad, gboolean proef, GAsyncReadyCallback callback, gpointer data)
{
  StipImportTaak *self = g_new0 (StipImportTaak, 1);

  g_atomic_ref_count_init (&self->refs);
  g_atomic_ref_count_inc (&self->refs);
  g_mutex_init (&self->slot);
  self->session = g_object_ref (session);
  self->pad = g_strdup (pad);
  self->proef = proef;
  self->cancellable = g_cancellable_new ();
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ACHTERGROND, run_import, self, (GDestroyNotify)stip_import_taak_unref, free_result, self->cancellable, callback, data);
  return self;
}

/* Both ways in which a cancelled job says so become one. */
StipDdasUitkomst *
stip_import_taak_finish (StipImportTaak *self, GAsyncResult *result, GError **error)
{
  g_autoptr (GError) eigen = NULL;
  StipDdasUitkomst *uitkomst = stip_store_perform_finish (stip_session_get_store (self->session), result, &eigen);

  if (uitkomst != NULL)
    return uitkomst;
  if (g_error_matches (eigen, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN) || g_cancellable_is_cancelled (self->cancellable))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, eigen->message);
  else
    g_propagate_error (error, g_steal_pointer (&eigen));
  return NULL;
}

void
stip_import_taak_cancel (StipImportTaak *self)
{
  g_cancellable_cancel (self->cancellable);
}

void
stip_import_taak_get_stand (StipImportTaak *self, double *deel, guint *trajecten)
{
  g_autoptr (GMutexLocker) slot = g_mutex_locker_new (&self->slot);

  *deel = self->totaal > 0 ? CLAMP ((double)self->gelezen / (double)self->totaal, 0.0, 1.0) : 0.0;
  *trajecten = self->trajecten;
}
