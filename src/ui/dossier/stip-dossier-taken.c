/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-taken.h"

#include "store/stip-historie.h"

typedef struct
{
  gint64            dossier_id, persoon_id, voor_id;
  int               aantal;
  StipOpdrachtSoort soort;
  StipGebeurtenis  *gebeurtenis;
  StipHandtermijn  *handtermijn;
  char             *voornaam, *voorvoegsel, *achternaam;
  gboolean          opnieuw;
} Taak;

/* What a job gives that has nothing to give but "done". */
#define GEDAAN GINT_TO_POINTER (TRUE)

static Taak *
new_task (gint64 dossier_id)
{
  Taak *taak = g_new0 (Taak, 1);
  taak->dossier_id = dossier_id;
  return taak;
}

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_clear_pointer (&taak->gebeurtenis, stip_gebeurtenis_unref);
  g_clear_pointer (&taak->handtermijn, stip_handtermijn_unref);
  g_free (taak->voornaam);
  g_free (taak->voorvoegsel);
  g_free (taak->achternaam);
  g_free (taak);
}

static gpointer
load_image (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_dossier_beeld_load (store, db, taak->dossier_id, error);
}

static gpointer
do_event (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_gebeurtenis (store, db, taak->dossier_id, taak->soort, taak->gebeurtenis, error) ? GEDAAN : NULL;
}

static gpointer
do_hand_term (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_handtermijn (store, db, taak->dossier_id, taak->handtermijn, error) ? GEDAAN : NULL;
}

static gpointer
do_name (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_naam (store, db, taak->dossier_id, taak->persoon_id, taak->voornaam, taak->voorvoegsel, taak->achternaam, error) ? GEDAAN : NULL;
}

static gpointer
do_undo (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  char       *waarom = NULL;

  if (!stip_opdracht_ongedaan (store, db, taak->dossier_id, taak->opnieuw, &waarom, error))
    return NULL;
  return waarom != NULL ? waarom : g_strdup ("");
}

static gpointer
load_history (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_historie_load (db, taak->dossier_id, taak->voor_id, taak->aantal, error);
}

static void
free_image (gpointer beeld)
{
  stip_dossier_beeld_unref (beeld);
}

static void
free_history (gpointer regels)
{
  g_ptr_array_unref (regels);
}

static void
perform (StipSession *session, StipStoreJob job, Taak *taak, GDestroyNotify result_free, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, job, taak, free_task, result_free, cancellable, callback, data);
}

static gpointer
finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}

void
stip_dossier_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  perform (session, load_image, new_task (dossier_id), free_image, cancellable, callback, data);
}

StipDossierBeeld *
stip_dossier_lees_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error);
}

void
stip_dossier_moment_async (StipSession *session, gint64 dossier_id, StipOpdrachtSoort soort, const StipGebeurtenis *gebeurtenis, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->soort = soort;
  taak->gebeurtenis = stip_gebeurtenis_ref (gebeurtenis);
  perform (session, do_event, taak, NULL, NULL, callback, data);
}

gboolean
stip_dossier_moment_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error) != NULL;
}

void
stip_dossier_handtermijn_async (StipSession *session, gint64 dossier_id, const StipHandtermijn *termijn, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->handtermijn = stip_handtermijn_ref (termijn);
  perform (session, do_hand_term, taak, NULL, NULL, callback, data);
}

gboolean
stip_dossier_handtermijn_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error) != NULL;
}

void
stip_dossier_naam_async (StipSession *session, gint64 dossier_id, gint64 persoon_id, const char *voornaam, const char *voorvoegsel, const char *achternaam, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->persoon_id = persoon_id;
  taak->voornaam = g_strdup (voornaam);
  taak->voorvoegsel = g_strdup (voorvoegsel);
  taak->achternaam = g_strdup (achternaam);
  perform (session, do_name, taak, NULL, NULL, callback, data);
}

gboolean
stip_dossier_naam_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error) != NULL;
}

void
stip_dossier_ongedaan_async (StipSession *session, gint64 dossier_id, gboolean opnieuw, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->opnieuw = opnieuw;
  perform (session, do_undo, taak, g_free, NULL, callback, data);
}

char *
stip_dossier_ongedaan_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error);
}

void
stip_dossier_historie_async (StipSession *session, gint64 dossier_id, gint64 voor_id, int n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (dossier_id);

  taak->voor_id = voor_id;
  taak->aantal = n;
  perform (session, load_history, taak, free_history, cancellable, callback, data);
}

GPtrArray *
stip_dossier_historie_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return finish (session, result, error);
}
