/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-bewerken.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht-veld.h"
#include "store/stip-veld-historie.h"

typedef struct
{
  gint64          dossier_id, persoon_id, id;
  char           *waarom;
  StipLijstdeel   lijst;
  gpointer        record;
  const StipVeld *veld;
  char           *waarde, *concept;
  int             aantal;
} Taak;

#define GEDAAN GINT_TO_POINTER (TRUE)

static void
free_task (gpointer data)
{
  Taak *taak = data;

  if (taak->record != NULL)
    stip_lijstdeel_unref (taak->lijst, taak->record);
  g_free (taak->waarom);
  g_free (taak->waarde);
  g_free (taak->concept);
  g_free (taak);
}

static Taak *
new_task (StipConcepten *bron)
{
  Taak *taak = g_new0 (Taak, 1);
  taak->dossier_id = stip_concepten_get_dossier_id (bron);
  return taak;
}

static void
perform (StipConcepten *bron, StipStoreJob job, Taak *taak, GDestroyNotify result_free, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (stip_concepten_get_session (bron)), STIP_STORE_ZICHTBAAR, job, taak, free_task, result_free, cancellable, callback, data);
}

static gpointer
finish (StipConcepten *bron, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (stip_concepten_get_session (bron)), result, error);
}

/* --- lists --- */

static gpointer
do_part (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  gboolean    gelukt;

  if (taak->record != NULL)
    gelukt = stip_opdracht_zet_deel (store, db, taak->dossier_id, taak->waarom, taak->lijst, taak->record, error);
  else
    gelukt = stip_opdracht_haal_deel (store, db, taak->dossier_id, taak->waarom, taak->lijst, taak->id, error);
  return gelukt ? GEDAAN : NULL;
}

typedef struct
{
  StipConcepten *bron;
  char          *klaar;
} Afloop;

static void
on_part_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Afloop *afloop = data;
  g_autoptr (GError) error = NULL;
  StipSession *session = stip_concepten_get_session (afloop->bron);

  if (finish (afloop->bron, result, &error) == NULL)
    stip_session_error (session, _ ("This was not recorded; nothing was changed."), error);
  else if (afloop->klaar != NULL)
    stip_session_toast (session, afloop->klaar, _ ("Undo"), "dossier.undo", NULL);
  g_object_unref (afloop->bron);
  g_free (afloop->klaar);
  g_free (afloop);
}

static void
perform_part (StipConcepten *bron, Taak *taak, const char *klaar)
{
  Afloop *afloop = g_new0 (Afloop, 1);

  afloop->bron = g_object_ref (bron);
  afloop->klaar = g_strdup (klaar);
  perform (bron, do_part, taak, NULL, NULL, on_part_written_cb, afloop);
}

void
stip_bewerk_zet (StipConcepten *bron, const char *waarom, const char *klaar, StipLijstdeel lijst, gconstpointer record)
{
  Taak *taak = new_task (bron);

  taak->waarom = g_strdup (waarom);
  taak->lijst = lijst;
  taak->record = stip_lijstdeel_ref (lijst, record);
  perform_part (bron, taak, klaar);
}

void
stip_bewerk_haal (StipConcepten *bron, const char *waarom, const char *klaar, StipLijstdeel lijst, gint64 id)
{
  Taak *taak = new_task (bron);

  taak->waarom = g_strdup (waarom);
  taak->lijst = lijst;
  taak->id = id;
  perform_part (bron, taak, klaar);
}

/* --- fields --- */

static gpointer
do_field (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_veld (store, db, taak->dossier_id, taak->veld, taak->persoon_id, taak->waarde, taak->concept, error) ? GEDAAN : NULL;
}

void
stip_bewerk_veld_async (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id, const char *waarde, const char *concept, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (bron);

  taak->veld = veld;
  taak->persoon_id = persoon_id;
  taak->waarde = g_strdup (waarde);
  taak->concept = g_strdup (concept);
  perform (bron, do_field, taak, NULL, NULL, callback, data);
}

gboolean
stip_bewerk_veld_finish (StipConcepten *bron, GAsyncResult *result, GError **error)
{
  return finish (bron, result, error) != NULL;
}

static gpointer
load_history (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_veld_historie_load (db, taak->dossier_id, taak->veld, taak->persoon_id, taak->aantal, error);
}

static void
free_lines (gpointer regels)
{
  g_ptr_array_unref (regels);
}

void
stip_bewerk_historie_async (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id, int n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = new_task (bron);

  taak->veld = veld;
  taak->persoon_id = persoon_id;
  taak->aantal = n;
  perform (bron, load_history, taak, free_lines, cancellable, callback, data);
}

GPtrArray *
stip_bewerk_historie_finish (StipConcepten *bron, GAsyncResult *result, GError **error)
{
  return finish (bron, result, error);
}
