/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-regeling-taken.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht-regeling.h"

typedef struct _Taak Taak;

struct _Taak
{
  gboolean (*doe) (StipStore *store, StipDb *db, const Taak *taak, GError **error);
  gint64    dossier_id, id;
  int       getal;
  StipGeld  bedrag;
  StipDatum datum;
  char     *tekst;
};

typedef struct
{
  StipConcepten *bron;
  char          *klaar;
} Afloop;

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_free (taak->tekst);
  g_free (taak);
}

static gpointer
run_task (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return taak->doe (store, db, taak, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_done_cb (GObject *store, GAsyncResult *result, gpointer data)
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

static void
perform (StipConcepten *bron, const Taak *wat, const char *klaar)
{
  Taak   *taak = g_memdup2 (wat, sizeof *wat);
  Afloop *afloop = g_new0 (Afloop, 1);

  taak->dossier_id = stip_concepten_get_dossier_id (bron);
  afloop->bron = g_object_ref (bron);
  afloop->klaar = g_strdup (klaar);
  stip_store_perform_async (stip_session_get_store (stip_concepten_get_session (bron)), STIP_STORE_ZICHTBAAR, run_task, taak, free_task, NULL, NULL, on_done_cb, afloop);
}

static gboolean
do_start (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_regeling_start (store, db, taak->dossier_id, taak->datum, error);
}

void
stip_regeling_taak_start (StipConcepten *bron, StipDatum start, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_start, .datum = start }, klaar);
}

static gboolean
do_take_back (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_regeling_weg (store, db, taak->dossier_id, taak->id, error);
}

void
stip_regeling_taak_weg (StipConcepten *bron, gint64 regeling_id, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_take_back, .id = regeling_id }, klaar);
}

static gboolean
do_pay (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_betaling (store, db, taak->dossier_id, taak->getal, taak->bedrag, taak->datum, NULL, error);
}

void
stip_regeling_taak_betaling (StipConcepten *bron, int deel, StipGeld bedrag, StipDatum datum, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_pay, .getal = deel, .bedrag = bedrag, .datum = datum }, klaar);
}

static gboolean
do_unpay (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_betaling_weg (store, db, taak->dossier_id, taak->id, error);
}

void
stip_regeling_taak_betaling_weg (StipConcepten *bron, gint64 betaling_id, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_unpay, .id = betaling_id }, klaar);
}

static gboolean
do_distribute (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_uitdeling (store, db, taak->dossier_id, taak->getal, taak->datum, error);
}

void
stip_regeling_taak_uitdeling (StipConcepten *bron, int nummer, StipDatum datum, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_distribute, .getal = nummer, .datum = datum }, klaar);
}

static gboolean
do_review (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_hercontrole (store, db, taak->dossier_id, taak->bedrag, taak->tekst, error);
}

void
stip_regeling_taak_hercontrole (StipConcepten *bron, StipGeld capaciteit, const char *reden, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_review, .bedrag = capaciteit, .tekst = g_strdup (reden) }, klaar);
}

static gboolean
do_first (StipStore *store, StipDb *db, const Taak *taak, GError **error)
{
  return stip_opdracht_eerste_aflossing (store, db, taak->dossier_id, taak->datum, error);
}

void
stip_regeling_taak_eerste (StipConcepten *bron, StipDatum datum, const char *klaar)
{
  perform (bron, &(Taak){ .doe = do_first, .datum = datum }, klaar);
}
