/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-concepten.h"

#include "store/stip-concept.h"

#define RUST_MS 300 /* after the last key */

struct _StipConcepten
{
  GObject parent_instance;

  StipSession *session;
  gint64       dossier_id;
  GHashTable  *bekend; /* veld -> text */
  GHashTable  *wacht;  /* veld -> text, "" takes it away: still to be written */
  guint        rust;
  gboolean     gevuld;
};

G_DEFINE_FINAL_TYPE (StipConcepten, stip_concepten, G_TYPE_OBJECT)

typedef struct
{
  gint64      dossier_id;
  GHashTable *velden;
} Taak;

static void
free_task (gpointer data)
{
  Taak *taak = data;
  g_hash_table_unref (taak->velden);
  g_free (taak);
}

/* All of them in one small transaction. In the order of the acts: a draft must not come after what was recorded of it. */
static gpointer
write_drafts (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak    *taak = data;
  const char    *wie = stip_store_get_wie (store);
  GHashTableIter iter;
  gpointer       veld, waarde;

  if (!stip_db_begin (db, error))
    return NULL;
  g_hash_table_iter_init (&iter, taak->velden);
  while (g_hash_table_iter_next (&iter, &veld, &waarde))
    if (!stip_concept_set (db, wie, taak->dossier_id, veld, waarde, error))
      {
        stip_db_rollback (db);
        return NULL;
      }
  return stip_db_commit (db, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

void
stip_concepten_flush (StipConcepten *self)
{
  Taak *taak;

  g_clear_handle_id (&self->rust, g_source_remove);
  if (g_hash_table_size (self->wacht) == 0)
    return;
  taak = g_new0 (Taak, 1);
  taak->dossier_id = self->dossier_id;
  taak->velden = self->wacht;
  self->wacht = new_table ();
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, write_drafts, taak, free_task, NULL, NULL, NULL, NULL);
}

static gboolean
on_rest_cb (gpointer data)
{
  StipConcepten *self = data;

  self->rust = 0;
  stip_concepten_flush (self);
  return G_SOURCE_REMOVE;
}

StipSession *
stip_concepten_get_session (StipConcepten *self)
{
  return self->session;
}

gint64
stip_concepten_get_dossier_id (StipConcepten *self)
{
  return self->dossier_id;
}

void
stip_concepten_fill (StipConcepten *self, const StipDossierBeeld *beeld)
{
  GHashTableIter iter;
  gpointer       veld, waarde;

  if (self->gevuld || beeld->concepten == NULL)
    return;
  self->gevuld = TRUE;
  g_hash_table_iter_init (&iter, beeld->concepten);
  while (g_hash_table_iter_next (&iter, &veld, &waarde))
    if (!g_hash_table_contains (self->bekend, veld))
      g_hash_table_replace (self->bekend, g_strdup (veld), g_strdup (waarde));
}

const char *
stip_concepten_get (StipConcepten *self, const char *veld)
{
  return g_hash_table_lookup (self->bekend, veld);
}

void
stip_concepten_put (StipConcepten *self, const char *veld, const char *waarde)
{
  const char *oud = stip_concepten_get (self, veld);

  if (waarde == NULL)
    waarde = "";
  if (g_strcmp0 (oud != NULL ? oud : "", waarde) == 0)
    return;
  if (*waarde == '\0')
    g_hash_table_remove (self->bekend, veld);
  else
    g_hash_table_replace (self->bekend, g_strdup (veld), g_strdup (waarde));
  g_hash_table_replace (self->wacht, g_strdup (veld), g_strdup (waarde));
  g_clear_handle_id (&self->rust, g_source_remove);
  self->rust = g_timeout_add (RUST_MS, on_rest_cb, self);
}

void
stip_concepten_forget (StipConcepten *self, const char *veld)
{
  g_hash_table_remove (self->bekend, veld);
  g_hash_table_remove (self->wacht, veld);
}

static void
stip_concepten_dispose (GObject *object)
{
  StipConcepten *self = STIP_CONCEPTEN (object);

  if (self->session != NULL)
    stip_concepten_flush (self);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_concepten_parent_class)->dispose (object);
}

static void
stip_concepten_finalize (GObject *object)
{
  StipConcepten *self = STIP_CONCEPTEN (object);

  g_hash_table_unref (self->bekend);
  g_hash_table_unref (self->wacht);
  G_OBJECT_CLASS (stip_concepten_parent_class)->finalize (object);
}

static void
stip_concepten_class_init (StipConceptenClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_concepten_dispose;
  G_OBJECT_CLASS (klass)->finalize = stip_concepten_finalize;
}

static void
stip_concepten_init (StipConcepten *self)
{
  self->bekend = new_table ();
  self->wacht = new_table ();
}

StipConcepten *
stip_concepten_new (StipSession *session, gint64 dossier_id)
{
  StipConcepten *self = g_object_new (STIP_TYPE_CONCEPTEN, NULL);

  self->session = g_object_ref (session);
  self->dossier_id = dossier_id;
  return self;
}
