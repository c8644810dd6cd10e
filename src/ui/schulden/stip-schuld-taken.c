/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schuld-taken.h"

#include <glib/gi18n.h>

#include "store/stip-schuld-opdracht.h"

#define GEDAAN GINT_TO_POINTER (TRUE)

typedef struct _Taak Taak;

struct _Taak
{
  gboolean (*doe) (StipStore *store, StipDb *db, Taak *taak, GError **error);
  gint64             dossier_id, schuld_id, bericht_id;
  StipSchuld        *schuld;
  const StipVeld    *veld;
  char              *waarde;
  StipBerichtSoort   soort;
  StipDatum          datum;
  StipSchuldAntwoord antwoord;
};

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_clear_pointer (&taak->schuld, stip_schuld_unref);
  stip_schuld_antwoord_clear (&taak->antwoord);
  g_free (taak->waarde);
  g_free (taak);
}

static gpointer
run_task (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Taak *taak = data;
  return taak->doe (store, db, taak, error) ? GEDAAN : NULL;
}

typedef struct
{
  StipConcepten *bron;
  char          *klaar;
} Afloop;

static void
on_done_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Afloop *afloop = data;
  g_autoptr (GError) error = NULL;
  StipSession *session = stip_concepten_get_session (afloop->bron);

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("This was not recorded; nothing was changed."), error);
  else if (afloop->klaar != NULL)
    stip_session_toast (session, afloop->klaar, _ ("Undo"), "dossier.undo", NULL);
  g_object_unref (afloop->bron);
  g_free (afloop->klaar);
  g_free (afloop);
}

static Taak *
new_task (StipConcepten *bron, gboolean (*doe) (StipStore *store, StipDb *db, Taak *taak, GError **error))
{
  Taak *taak = g_new0 (Taak, 1);
  taak->doe = doe;
  taak->dossier_id = stip_concepten_get_dossier_id (bron);
  return taak;
}

static void
perform (StipConcepten *bron, Taak *taak, const char *klaar)
{
  Afloop *afloop = g_new0 (Afloop, 1);

  afloop->bron = g_object_ref (bron);
  afloop->klaar = g_strdup (klaar);
  stip_store_perform_async (stip_session_get_store (stip_concepten_get_session (bron)), STIP_STORE_ZICHTBAAR, run_task, taak, free_task, NULL, NULL, on_done_cb, afloop);
}

static gboolean
do_add (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  g_autoptr (GPtrArray) een = g_ptr_array_new ();

  g_ptr_array_add (een, taak->schuld);
  return stip_opdracht_schulden_erbij (store, db, taak->dossier_id, een, error);
}

void
stip_schuld_taak_erbij (StipConcepten *bron, const StipSchuld *schuld, const char *klaar)
{
  Taak *taak = new_task (bron, do_add);

  taak->schuld = stip_schuld_ref (schuld);
  perform (bron, taak, klaar);
}

static gboolean
do_field (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuld_veld (store, db, taak->dossier_id, taak->schuld_id, taak->veld, taak->waarde, error);
}

void
stip_schuld_taak_veld (StipConcepten *bron, gint64 schuld_id, const StipVeld *veld, const char *waarde, const char *klaar)
{
  Taak *taak = new_task (bron, do_field);

  taak->schuld_id = schuld_id;
  taak->veld = veld;
  taak->waarde = g_strdup (waarde);
  perform (bron, taak, klaar);
}

static gboolean
do_creditor (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuld_eiser (store, db, taak->dossier_id, taak->schuld_id, taak->waarde, error);
}

void
stip_schuld_taak_eiser (StipConcepten *bron, gint64 schuld_id, const char *naam)
{
  Taak *taak = new_task (bron, do_creditor);

  taak->schuld_id = schuld_id;
  taak->waarde = g_strdup (naam);
  perform (bron, taak, NULL);
}

static gboolean
do_remove (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuld_weg (store, db, taak->dossier_id, taak->schuld_id, error);
}

void
stip_schuld_taak_weg (StipConcepten *bron, gint64 schuld_id, const char *klaar)
{
  Taak *taak = new_task (bron, do_remove);

  taak->schuld_id = schuld_id;
  perform (bron, taak, klaar);
}

static gboolean
do_message (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  g_autoptr (GArray) ids = NULL;

  if (taak->schuld_id != 0)
    {
      ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_array_append_val (ids, taak->schuld_id);
    }
  return stip_opdracht_bericht (store, db, taak->dossier_id, ids, taak->soort, taak->datum, NULL, NULL, error);
}

void
stip_schuld_taak_bericht (StipConcepten *bron, gint64 schuld_id, StipBerichtSoort soort, StipDatum datum, const char *klaar)
{
  Taak *taak = new_task (bron, do_message);

  taak->schuld_id = schuld_id;
  taak->soort = soort;
  taak->datum = datum;
  perform (bron, taak, klaar);
}

static gboolean
do_unmessage (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_bericht_weg (store, db, taak->dossier_id, taak->bericht_id, error);
}

void
stip_schuld_taak_bericht_weg (StipConcepten *bron, gint64 bericht_id)
{
  Taak *taak = new_task (bron, do_unmessage);

  taak->bericht_id = bericht_id;
  perform (bron, taak, _ ("Message removed"));
}

static gboolean
do_answer (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_antwoord (store, db, taak->dossier_id, taak->schuld_id, &taak->antwoord, error);
}

void
stip_schuld_taak_antwoord (StipConcepten *bron, gint64 schuld_id, StipSchuldAntwoord *antwoord, const char *klaar)
{
  Taak *taak = new_task (bron, do_answer);

  taak->schuld_id = schuld_id;
  taak->antwoord = *antwoord;
  antwoord->kenmerk = antwoord->toelichting = NULL;
  perform (bron, taak, klaar);
}

/* --- the register --- */

typedef struct
{
  char *zoek;
  guint n;
} Zoek;

static void
free_search (gpointer data)
{
  Zoek *zoek = data;
  g_free (zoek->zoek);
  g_free (zoek);
}

static gpointer
search_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Zoek *zoek = data;
  return stip_register_zoek (db, zoek->zoek, zoek->n, error);
}

static void
free_rows (gpointer rijen)
{
  g_ptr_array_unref (rijen);
}

void
stip_register_zoek_async (StipSession *session, const char *zoek, guint n, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  Zoek *taak = g_new0 (Zoek, 1);

  taak->zoek = g_strdup (zoek);
  taak->n = n;
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, search_job, taak, free_search, free_rows, cancellable, callback, data);
}

GPtrArray *
stip_register_zoek_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}
