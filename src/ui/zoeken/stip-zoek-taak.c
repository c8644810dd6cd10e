/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/zoeken/stip-zoek-taak.h"

#include "store/stip-recent.h"
#include "store/stip-schuldeiser-zoek.h"

#define AANTAL_DOSSIERS     8
#define AANTAL_SCHULDEISERS 4

static void
clear_find (StipZoekVondst *self)
{
  g_clear_pointer (&self->dossiers, g_ptr_array_unref);
  g_clear_pointer (&self->schuldeisers, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipZoekVondst, stip_zoek_vondst, clear_find)

static GArray *
find_ids (StipStore *store, StipDb *db, const char *zoek, gboolean recent, GError **error)
{
  StipOverzichtVraag vraag = { .zoek = zoek, .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_NAAM, .limit = AANTAL_DOSSIERS };
  return recent ? stip_recent_ids (db, stip_store_get_wie (store), AANTAL_DOSSIERS, error) : stip_overzicht_ids (db, &vraag, error);
}

static gpointer
find (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const char *zoek = data;
  g_autoptr (StipZoekVondst) self = g_atomic_rc_box_new0 (StipZoekVondst);
  self->recent = *zoek == '\0';
  g_autoptr (GArray) ids = find_ids (store, db, zoek, self->recent, error);

  if (ids == NULL)
    return NULL;
  self->dossiers = stip_overzicht_rijen (db, (const gint64 *)(gpointer)ids->data, ids->len, error);
  self->schuldeisers = self->dossiers != NULL ? stip_schuldeiser_zoek (db, zoek, AANTAL_SCHULDEISERS, error) : NULL;
  return self->schuldeisers != NULL ? g_steal_pointer (&self) : NULL;
}

static void
free_find (gpointer vondst)
{
  stip_zoek_vondst_unref (vondst);
}

void
stip_zoek_async (StipSession *session, const char *zoek, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autofree char *kaal = g_strstrip (g_strdup (zoek));

  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, find, g_steal_pointer (&kaal), g_free, free_find, cancellable, callback, data);
}

StipZoekVondst *
stip_zoek_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}

static gpointer
note_opened (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_recent_add (db, stip_store_get_wie (store), *(gint64 *)data, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

void
stip_zoek_noteer (StipSession *session, gint64 dossier_id)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, note_opened, g_memdup2 (&dossier_id, sizeof dossier_id), g_free, NULL, NULL, NULL, NULL);
}
