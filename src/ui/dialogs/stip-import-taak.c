/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-import-taak.h"

#include "store/stip-store-error.h"

struct _StipImportTaak
{
  gatomicrefcount refs; /* the dialog and the worker */
  StipSession    *session;
  StipImportWerk  werk;
  gpointer        opdracht;
  GDestroyNotify  opdracht_free;
  GCancellable   *cancellable;
  GMutex          slot; /* guards what the worker writes and the window reads */
  guint64         gedaan, totaal;
  guint           aantal;
};

void
stip_import_taak_unref (StipImportTaak *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_object_unref (self->session);
  g_object_unref (self->cancellable);
  g_mutex_clear (&self->slot);
  if (self->opdracht_free != NULL)
    self->opdracht_free (self->opdracht);
  g_free (self);
}

void
stip_import_taak_meld (StipImportTaak *self, guint64 gedaan, guint64 totaal, guint aantal)
{
  g_autoptr (GMutexLocker) slot = g_mutex_locker_new (&self->slot);

  self->gedaan = gedaan;
  self->totaal = totaal;
  self->aantal = aantal;
}

static gpointer
run_import (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  StipImportTaak *self = data;
  return self->werk (store, db, self, self->opdracht, cancellable, error);
}

StipImportTaak *
stip_import_taak_start (StipSession *session, StipImportWerk werk, gpointer opdracht, GDestroyNotify opdracht_free, GDestroyNotify result_free, GAsyncReadyCallback callback, gpointer data)
{
  StipImportTaak *self = g_new0 (StipImportTaak, 1);

  g_atomic_ref_count_init (&self->refs);
  g_atomic_ref_count_inc (&self->refs);
  g_mutex_init (&self->slot);
  self->session = g_object_ref (session);
  self->werk = werk;
  self->opdracht = opdracht;
  self->opdracht_free = opdracht_free;
  self->cancellable = g_cancellable_new ();
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ACHTERGROND, run_import, self, (GDestroyNotify)stip_import_taak_unref, result_free, self->cancellable, callback, data);
  return self;
}

/* Both ways in which a cancelled job says so become one. */
gpointer
stip_import_taak_finish (StipImportTaak *self, GAsyncResult *result, GError **error)
{
  g_autoptr (GError) eigen = NULL;
  gpointer uitkomst = stip_store_perform_finish (stip_session_get_store (self->session), result, &eigen);

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
stip_import_taak_get_stand (StipImportTaak *self, double *deel, guint *aantal)
{
  g_autoptr (GMutexLocker) slot = g_mutex_locker_new (&self->slot);

  *deel = self->totaal > 0 ? CLAMP ((double)self->gedaan / (double)self->totaal, 0.0, 1.0) : 0.0;
  *aantal = self->aantal;
}
