/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-stap-taken.h"

#include "store/stip-opdracht-stap.h"

typedef struct
{
  gint64          dossier_id, toets_id;
  const StipStap *stap;
  StipDatum       datum;
  char           *toelichting, *punten;
  GStrv           velden;
  gboolean        akkoord;
} Taak;

#define GEDAAN GINT_TO_POINTER (TRUE)

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_free (taak->toelichting);
  g_free (taak->punten);
  g_strfreev (taak->velden);
  g_free (taak);
}

static gpointer
do_step (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak    *taak = data;
  StipStapInvoer invoer = { taak->datum, -1, taak->toelichting, (const char *const *)taak->velden };

  return stip_opdracht_stap (store, db, taak->dossier_id, taak->stap, &invoer, error) ? GEDAAN : NULL;
}

static gpointer
do_ask (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_toets_vraag (store, db, taak->dossier_id, taak->stap, error) ? GEDAAN : NULL;
}

static gpointer
do_answer (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_toets (store, db, taak->dossier_id, taak->toets_id, taak->akkoord, taak->punten, taak->toelichting, error) ? GEDAAN : NULL;
}

static void
perform (StipSession *session, StipStoreJob job, Taak *taak, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, job, taak, free_task, NULL, NULL, callback, data);
}

void
stip_stap_async (StipSession *session, gint64 dossier_id, const StipStap *stap, StipDatum datum, const char *toelichting, const char *const *velden, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = dossier_id;
  taak->stap = stap;
  taak->datum = datum;
  taak->toelichting = g_strdup (toelichting);
  taak->velden = g_strdupv ((GStrv)velden);
  perform (session, do_step, taak, callback, data);
}

void
stip_stap_vraag_toets_async (StipSession *session, gint64 dossier_id, const StipStap *stap, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = dossier_id;
  taak->stap = stap;
  perform (session, do_ask, taak, callback, data);
}

void
stip_stap_toets_async (StipSession *session, gint64 dossier_id, gint64 toets_id, gboolean akkoord, const char *punten, const char *opmerking, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = dossier_id;
  taak->toets_id = toets_id;
  taak->akkoord = akkoord;
  taak->punten = g_strdup (punten);
  taak->toelichting = g_strdup (opmerking);
  perform (session, do_answer, taak, callback, data);
}

gboolean
stip_stap_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error) != NULL;
}
