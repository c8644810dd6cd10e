/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brieven-taken.h"

#include <glib/gi18n.h>

#include "store/stip-brief-opdracht.h"

typedef struct
{
  gint64                dossier_id, schuld_id;
  const StipBriefSoort *soort;
  char                 *tekst;
  GPtrArray            *brieven;
} Taak;

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_free (taak->tekst);
  g_clear_pointer (&taak->brieven, g_ptr_array_unref);
  g_free (taak);
}

static Taak *
new_task (gint64 dossier_id)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = dossier_id;
  return taak;
}

static gpointer
do_load (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_brief_lading_load (store, db, ((const Taak *)data)->dossier_id, error);
}

static gpointer
do_load_sent (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_brieven_verstuurd_load (db, ((const Taak *)data)->dossier_id, error);
}

static gpointer
do_draft (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_brief_concept_set (db, taak->dossier_id, taak->soort, taak->schuld_id, taak->tekst, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static gpointer
do_send (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_brieven_verstuurd (store, db, taak->dossier_id, taak->brieven, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

void
stip_brieven_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_load, new_task (dossier_id), free_task, (GDestroyNotify)stip_brief_lading_unref, cancellable, callback, data);
}

StipBriefLading *
stip_brieven_lees_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}

void
stip_brieven_verstuurd_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_load_sent, new_task (dossier_id), free_task, (GDestroyNotify)g_ptr_array_unref, cancellable, callback, data);
}

GPtrArray *
stip_brieven_verstuurd_lees_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}

static void
on_draft_kept_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) session = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("The changed text of a letter could not be kept. Copy it before you close the window."), error);
}

void
stip_brieven_zet_concept (StipSession *session, gint64 dossier_id, const StipBriefSoort *soort, gint64 schuld_id, const char *tekst)
{
  Taak *taak = new_task (dossier_id);

  taak->soort = soort;
  taak->schuld_id = schuld_id;
  taak->tekst = g_strdup (tekst);
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_draft, taak, free_task, NULL, NULL, on_draft_kept_cb, g_object_ref (session));
}

void
stip_brieven_verstuur_async (StipSession *session, gint64 dossier_id, GPtrArray *brieven, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->brieven = brieven;
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_send, taak, free_task, NULL, NULL, callback, data);
}

gboolean
stip_brieven_verstuur_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error) != NULL;
}
