/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-store.h"

#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"

struct _StipStore
{
  GObject parent_instance;

  char          *pad;
  char          *wie;
  char          *gemeente;
  gboolean       demo;
  gint           vandaag;   /* atomic: the worker moves it on */
  StipWerkwijze *werkwijze; /* atomic: the worker sets another one */
  GPtrArray     *vorige;    /* StipWerkwijze that held before: a window may still be reading one */

  GThreadPool  *worker; /* one thread, exclusive: the only one that touches what is below */
  StipDb       *db;
  StipKeyslots *sleutels;
  GThread      *thread;     /* the worker's, once it has run a job */
  gint          volgnummer; /* atomic; jobs of one priority keep their order */
};

G_DEFINE_FINAL_TYPE (StipStore, stip_store, G_TYPE_OBJECT)

enum
{
  GEWIJZIGD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct
{
  StipStoreJob        job;
  gpointer            data;
  GDestroyNotify      data_free;
  GDestroyNotify      result_free;
  StipStorePrioriteit prioriteit;
  gint                volgnummer;
} Opdracht;

static void
free_order (Opdracht *opdracht)
{
  if (opdracht->data_free != NULL)
    opdracht->data_free (opdracht->data);
  g_free (opdracht);
}

/* On the worker. A connection that a job left in a transaction would poison the next one. */
static void
run_order (gpointer item, gpointer user_data)
{
  g_autoptr (GTask) task = item;
  StipStore    *self = user_data;
  Opdracht     *opdracht = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr (GError) error = NULL;

  self->thread = g_thread_self ();
  if (g_task_return_error_if_cancelled (task))
    return;
  if (self->db == NULL && stip_store_reconnect (self, &error) == NULL) /* after a change of key that failed */
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  stip_db_set_cancellable (self->db, cancellable);
  gpointer result = opdracht->job (self, self->db, opdracht->data, cancellable, &error);
  if (self->db != NULL)
    {
      stip_db_set_cancellable (self->db, NULL);
      g_warn_if_fail (!stip_db_in_transaction (self->db));
    }
  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, result, opdracht->result_free);
}

static int
compare_orders (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Opdracht *x = g_task_get_task_data ((GTask *)a), *y = g_task_get_task_data ((GTask *)b);
  if (x->prioriteit != y->prioriteit)
    return x->prioriteit < y->prioriteit ? -1 : 1;
  return x->volgnummer - y->volgnummer;
}

void
stip_store_close (StipStore *self)
{
  /* the last reference may go with the last job, on the worker: it must not wait for itself, and nothing is queued */
  gboolean on_worker = self->thread == g_thread_self ();
  if (self->worker != NULL)
    g_thread_pool_free (g_steal_pointer (&self->worker), FALSE, !on_worker);
  g_clear_pointer (&self->db, stip_db_free);
  g_clear_pointer (&self->sleutels, stip_keyslots_free);
}

static void
stip_store_finalize (GObject *object)
{
  StipStore *self = STIP_STORE (object);

  stip_store_close (self);
  g_clear_pointer (&self->werkwijze, stip_werkwijze_unref);
  g_ptr_array_unref (self->vorige);
  g_free (self->pad);
  g_free (self->wie);
  g_free (self->gemeente);
  G_OBJECT_CLASS (stip_store_parent_class)->finalize (object);
}

static void
stip_store_class_init (StipStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_store_finalize;
  signals[GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
stip_store_init (StipStore *self)
{
  self->vorige = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_werkwijze_unref);
  self->worker = g_thread_pool_new (run_order, self, 1, TRUE, NULL);
  g_thread_pool_set_sort_function (self->worker, compare_orders, NULL);
}

StipStore *
stip_store_new_from_parts (const char *pad, const StipStoreDelen *delen)
{
  StipStore *self = g_object_new (STIP_TYPE_STORE, NULL);
  self->pad = g_strdup (pad);
  self->db = delen->db;
  self->sleutels = delen->sleutels;
  self->werkwijze = delen->werkwijze;
  self->wie = delen->wie;
  self->gemeente = delen->gemeente;
  self->demo = delen->demo;
  self->vandaag = delen->vandaag;
  return self;
}

static GTask *
new_task (StipStore *self, StipStorePrioriteit prioriteit, StipStoreJob job, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask    *task = g_task_new (self, cancellable, callback, user_data);
  Opdracht *opdracht = g_new0 (Opdracht, 1);

  opdracht->job = job;
  opdracht->data = data;
  opdracht->data_free = data_free;
  opdracht->result_free = result_free;
  opdracht->prioriteit = prioriteit;
  opdracht->volgnummer = g_atomic_int_add (&self->volgnummer, 1);
  g_task_set_source_tag (task, stip_store_perform_async);
  g_task_set_task_data (task, opdracht, (GDestroyNotify)free_order);
  return task;
}

static void
push (StipStore *self, GTask *task)
{
  if (self->worker == NULL)
    {
      g_task_return_new_error (task, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT, "Het bestand is gesloten.");
      g_object_unref (task);
      return;
    }
  g_thread_pool_push (self->worker, task, NULL);
}

void
stip_store_perform_async (StipStore *self, StipStorePrioriteit prioriteit, StipStoreJob job, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  push (self, new_task (self, prioriteit, job, data, data_free, result_free, cancellable, callback, user_data));
}

gpointer
stip_store_perform_finish (StipStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  GMainContext *context;
  GAsyncResult *result;
} Wait;

static void
on_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;
  wait->result = g_object_ref (result);
}

gpointer
stip_store_perform_sync (StipStore *self, StipStoreJob job, gpointer data, GCancellable *cancellable, GError **error)
{
  Wait wait = { g_main_context_new (), NULL };

  g_main_context_push_thread_default (wait.context);
  stip_store_perform_async (self, STIP_STORE_ZICHTBAAR, job, data, NULL, NULL, cancellable, on_done_cb, &wait);
  while (wait.result == NULL)
    g_main_context_iteration (wait.context, TRUE);
  g_main_context_pop_thread_default (wait.context);
  gpointer result = stip_store_perform_finish (self, wait.result, error);
  g_object_unref (wait.result);
  g_main_context_unref (wait.context);
  return result;
}

/* Weak: a program without a main loop never comes to it, and must not keep the file open for it. */
typedef struct
{
  GWeakRef store;
  gint64   dossier_id;
} Melding;

static void
free_notice (gpointer data)
{
  Melding *melding = data;

  g_weak_ref_clear (&melding->store);
  g_free (melding);
}

static gboolean
on_notice_cb (gpointer data)
{
  Melding *melding = data;
  g_autoptr (StipStore) store = g_weak_ref_get (&melding->store);

  if (store != NULL)
    g_signal_emit (store, signals[GEWIJZIGD], 0, melding->dossier_id);
  return G_SOURCE_REMOVE;
}

/* Always from the main loop. g_main_context_invoke() would call it here, on the worker, whenever nobody happens to own
 * the context, and who listens are widgets. */
void
stip_store_emit_gewijzigd (StipStore *self, gint64 dossier_id)
{
  Melding *melding = g_new0 (Melding, 1);
  g_autoptr (GSource) bron = g_idle_source_new ();

  g_weak_ref_init (&melding->store, self);
  melding->dossier_id = dossier_id;
  g_source_set_priority (bron, G_PRIORITY_DEFAULT);
  g_source_set_callback (bron, on_notice_cb, melding, free_notice);
  g_source_attach (bron, NULL);
}

const char *
stip_store_get_pad (StipStore *self)
{
  return self->pad;
}

const char *
stip_store_get_wie (StipStore *self)
{
  return self->wie;
}

const char *
stip_store_get_gemeente (StipStore *self)
{
  return self->gemeente;
}

gboolean
stip_store_is_demo (StipStore *self)
{
  return self->demo;
}

const StipWerkwijze *
stip_store_get_werkwijze (StipStore *self)
{
  return g_atomic_pointer_get (&self->werkwijze);
}

void
stip_store_set_werkwijze (StipStore *self, StipWerkwijze *werkwijze)
{
  g_ptr_array_add (self->vorige, self->werkwijze);
  g_atomic_pointer_set (&self->werkwijze, werkwijze);
}

StipDatum
stip_store_get_vandaag (StipStore *self)
{
  return g_atomic_int_get (&self->vandaag);
}

static gpointer
new_day_job (StipStore *self, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  StipDatum vandaag = GPOINTER_TO_INT (data);

  if (vandaag == stip_store_get_vandaag (self))
    return self;
  if (!stip_overzicht_nieuwe_dag (db, self->werkwijze, vandaag, error))
    return NULL;
  g_atomic_int_set (&self->vandaag, vandaag);
  stip_store_emit_gewijzigd (self, 0);
  return self;
}

void
stip_store_nieuwe_dag_async (StipStore *self, StipDatum vandaag, GAsyncReadyCallback callback, gpointer user_data)
{
  stip_store_perform_async (self, STIP_STORE_ZICHTBAAR, new_day_job, GINT_TO_POINTER (vandaag), NULL, NULL, NULL, callback, user_data);
}

gboolean
stip_store_nieuwe_dag_finish (StipStore *self, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (self, result, error) != NULL;
}

StipKeyslots *
stip_store_get_sleutels (StipStore *self)
{
  return self->sleutels;
}

void
stip_store_disconnect (StipStore *self)
{
  g_clear_pointer (&self->db, stip_db_free);
}

StipDb *
stip_store_reconnect (StipStore *self, GError **error)
{
  self->db = stip_store_connect (self->pad, self->sleutels, STIP_CIPHER_READ_WRITE, error);
  return self->db;
}
