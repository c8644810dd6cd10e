/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-taken.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht-voorstel.h"

typedef struct
{
  gint64    dossier_id;
  StipVtlb *vtlb;
} Taak;

typedef struct
{
  StipConcepten *bron;
  char          *klaar;
} Afloop;

static void
free_task (gpointer data)
{
  Taak *taak = data;

  stip_vtlb_unref (taak->vtlb);
  g_free (taak);
}

static gpointer
do_vtlb (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_vtlb (store, db, taak->dossier_id, taak->vtlb, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Afloop *afloop = data;
  g_autoptr (GError) error = NULL;
  StipSession *session = stip_concepten_get_session (afloop->bron);

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("This was not recorded; nothing was changed."), error);
  else
    stip_session_toast (session, afloop->klaar, _ ("Undo"), "dossier.undo", NULL);
  g_object_unref (afloop->bron);
  g_free (afloop->klaar);
  g_free (afloop);
}

void
stip_voorstel_zet_vtlb (StipConcepten *bron, const StipVtlb *vtlb, const char *klaar)
{
  Taak   *taak = g_new0 (Taak, 1);
  Afloop *afloop = g_new0 (Afloop, 1);

  taak->dossier_id = stip_concepten_get_dossier_id (bron);
  taak->vtlb = stip_vtlb_ref (vtlb);
  afloop->bron = g_object_ref (bron);
  afloop->klaar = g_strdup (klaar);
  stip_store_perform_async (stip_session_get_store (stip_concepten_get_session (bron)), STIP_STORE_ZICHTBAAR, do_vtlb, taak, free_task, NULL, NULL, on_written_cb, afloop);
}
