/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schuldeisers/stip-register-taken.h"

#include <glib/gi18n.h>

#include "store/stip-ongedaan.h"
#include "store/stip-opdracht.h"

typedef struct _Taak Taak;

/* Both what is asked and what came of it: the worker fills in the second half. */
struct _Taak
{
  gboolean (*doe) (StipStore *store, StipDb *db, Taak *taak, GError **error);
  StipSession      *session;
  char             *naam;
  StipSchuldeiser  *eiser;
  gint64            id, weg;
  StipRegisterKlaar func;
  GObject          *data;
  const char       *klaar; /* what the toast says, or NULL */

  gboolean bekend;    /* nothing was done: it was there */
  gint64   handeling; /* 0: nothing changed */
};

static void
free_task (Taak *taak)
{
  g_clear_pointer (&taak->eiser, stip_schuldeiser_unref);
  g_clear_object (&taak->data);
  g_object_unref (taak->session);
  g_free (taak->naam);
  g_free (taak);
}

static gpointer
run_task (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Taak             *taak = data;
  StipOngedaanStand voor = { 0 }, na = { 0 };
  const char       *wie = stip_store_get_wie (store);
  gboolean          gelukt = stip_ongedaan_stand (db, wie, 0, &voor, error) && taak->doe (store, db, taak, error) && stip_ongedaan_stand (db, wie, 0, &na, error);

  taak->handeling = gelukt && na.ongedaan != voor.ongedaan ? na.ongedaan : 0;
  stip_ongedaan_stand_clear (&voor);
  stip_ongedaan_stand_clear (&na);
  return gelukt ? taak : NULL;
}

static void
on_done_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Taak *taak = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (taak->session, _ ("This was not recorded; nothing was changed."), error);
  else if (taak->bekend)
    stip_session_toast (taak->session, _ ("This creditor is in the register already"), NULL, NULL, NULL);
  else if (taak->klaar != NULL && taak->handeling != 0)
    stip_session_toast (taak->session, taak->klaar, _ ("Undo"), "schuldeisers.undo", g_variant_new_int64 (taak->handeling));
  if (error == NULL && taak->func != NULL)
    taak->func (taak->id, taak->naam, taak->data);
  free_task (taak);
}

static Taak *
new_task (StipSession *session, gboolean (*doe) (StipStore *store, StipDb *db, Taak *taak, GError **error), const char *klaar)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->doe = doe;
  taak->session = g_object_ref (session);
  taak->klaar = klaar;
  return taak;
}

static void
perform (Taak *taak, StipRegisterKlaar func, GObject *data)
{
  taak->func = func;
  taak->data = data != NULL ? g_object_ref (data) : NULL;
  stip_store_perform_async (stip_session_get_store (taak->session), STIP_STORE_ZICHTBAAR, run_task, taak, NULL, NULL, NULL, on_done_cb, taak);
}

static gboolean
do_add (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  GError *fout = NULL;
  g_autoptr (StipSchuldeiser) er = stip_register_vind (db, taak->naam, &fout);
  g_autoptr (StipSchuldeiser) nieuw = stip_schuldeiser_new ();

  if (fout != NULL)
    {
      g_propagate_error (error, fout);
      return FALSE;
    }
  taak->bekend = er != NULL;
  if (er != NULL)
    {
      taak->id = er->id;
      g_free (taak->naam);
      taak->naam = g_strdup (er->naam);
      return TRUE;
    }
  nieuw->naam = g_strdup (taak->naam);
  return stip_opdracht_schuldeiser (store, db, nieuw, &taak->id, error);
}

void
stip_register_taak_erbij (StipSession *session, const char *naam, StipRegisterKlaar func, GObject *data)
{
  Taak *taak = new_task (session, do_add, _ ("Creditor added"));

  taak->naam = g_strdup (naam);
  perform (taak, func, data);
}

static gboolean
do_write (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuldeiser (store, db, taak->eiser, &taak->id, error);
}

void
stip_register_taak_schrijf (StipSession *session, const StipSchuldeiser *eiser)
{
  Taak *taak = new_task (session, do_write, _ ("Creditor recorded"));

  taak->eiser = stip_schuldeiser_ref (eiser);
  perform (taak, NULL, NULL);
}

static gboolean
do_merge (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuldeiser_samenvoegen (store, db, taak->id, taak->weg, error);
}

void
stip_register_taak_samen (StipSession *session, gint64 blijft, gint64 weg, StipRegisterKlaar func, GObject *data)
{
  Taak *taak = new_task (session, do_merge, _ ("Two creditors merged into one"));

  taak->id = blijft;
  taak->weg = weg;
  perform (taak, func, data);
}

static gboolean
do_remove (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_schuldeiser_weg (store, db, taak->id, error);
}

void
stip_register_taak_weg (StipSession *session, gint64 id)
{
  Taak *taak = new_task (session, do_remove, _ ("Creditor removed"));

  taak->id = id;
  perform (taak, NULL, NULL);
}

static gboolean
do_undo (StipStore *store, StipDb *db, Taak *taak, GError **error)
{
  return stip_opdracht_neem_terug (store, db, taak->id, error);
}

void
stip_register_taak_ongedaan (StipSession *session, gint64 handeling)
{
  Taak *taak = new_task (session, do_undo, NULL);

  taak->id = handeling;
  perform (taak, NULL, NULL);
}
