/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/models/stip-dossier-lijst.h"

#include <string.h>

#include "ui/models/stip-bladen.h"
#include "ui/models/stip-vraag.h"

#define PAGE_ROWS 64
#define MAX_PAGES 12
/* Beyond this a change is told as "all gone" and "all new": in one step GTK 4.8 makes every row object. */
#define MAX_CHANGED_ROWS 256

struct _StipDossierLijst
{
  GObject              parent_instance;
  StipSession         *session;
  StipVraag           *vraag;
  GArray              *ids;    /* gint64, in order */
  GHashTable          *living; /* id -> StipDossierItem (not owned) */
  StipBladen          *pages;
  GArray              *wanted;  /* guint page numbers, last asked last */
  GCancellable        *query;   /* the running question, or NULL */
  GCancellable        *reading; /* the running page, or NULL */
  StipOverzichtTelling telling;
  gboolean             leeg;
  guint                generation;
};

static void stip_dossier_lijst_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipDossierLijst, stip_dossier_lijst, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, stip_dossier_lijst_model_init))

typedef enum
{
  PROP_LOADING = 1,
} StipDossierLijstProperty;

enum
{
  SIGNAL_GETELD,
  SIGNAL_FOUT,
  N_SIGNALS
};

static GParamSpec *properties[PROP_LOADING + 1];
static guint       signals[N_SIGNALS];

static void read_next_page (StipDossierLijst *self);

/* --- pages of records --- */

static const StipOverzichtRij *
find_row (GPtrArray *rows, gint64 id)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const StipOverzichtRij *rij = g_ptr_array_index (rows, i);
      if (rij->dossier_id == id)
        return rij;
    }
  return NULL;
}

static void
want_page (StipDossierLijst *self, guint number)
{
  for (guint i = 0; i < self->wanted->len; i++)
    if (g_array_index (self->wanted, guint, i) == number)
      return;
  g_array_append_val (self->wanted, number);
  read_next_page (self);
}

static void
show_rows (StipDossierLijst *self, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const StipOverzichtRij *rij = g_ptr_array_index (rows, i);
      StipDossierItem        *item = g_hash_table_lookup (self->living, &rij->dossier_id);
      if (item != NULL)
        stip_dossier_item_set_rij (item, rij);
    }
}

typedef struct
{
  guint  page, generation;
  gsize  n;
  gint64 ids[PAGE_ROWS];
} PageJob;

static gpointer
read_rows (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  PageJob *job = data;
  return stip_overzicht_rijen (db, job->ids, job->n, error);
}

typedef struct
{
  GWeakRef list; /* cleared when the list goes while the worker is busy */
  guint    page, generation;
} PageAnswer;

static void
on_rows_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree PageAnswer *answer = data;
  g_autoptr (StipDossierLijst) self = g_weak_ref_get (&answer->list);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = stip_store_perform_finish (STIP_STORE (source), result, &error);

  g_weak_ref_clear (&answer->list);
  if (self == NULL || answer->generation != self->generation)
    return;
  g_clear_object (&self->reading);
  if (rows != NULL)
    {
      stip_bladen_add (self->pages, answer->page, rows);
      show_rows (self, rows);
    }
  else
    {
      g_array_set_size (self->wanted, 0);
      g_signal_emit (self, signals[SIGNAL_FOUT], 0, error);
    }
  read_next_page (self);
}

/* A page that was scrolled past while it waited is not read. */
static gboolean
is_looked_at (StipDossierLijst *self, guint page)
{
  for (guint i = page * PAGE_ROWS; i < MIN ((page + 1) * PAGE_ROWS, self->ids->len); i++)
    if (g_hash_table_contains (self->living, &g_array_index (self->ids, gint64, i)))
      return TRUE;
  return FALSE;
}

static void
read_page (StipDossierLijst *self, guint page)
{
  PageJob    *job = g_new0 (PageJob, 1);
  PageAnswer *answer = g_new0 (PageAnswer, 1);
  guint       first = page * PAGE_ROWS;

  job->n = MIN (PAGE_ROWS, self->ids->len - first);
  memcpy (job->ids, &g_array_index (self->ids, gint64, first), job->n * sizeof (gint64));
  g_weak_ref_init (&answer->list, self);
  answer->page = page;
  answer->generation = self->generation;
  self->reading = g_cancellable_new ();
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, read_rows, job, g_free,
                            (GDestroyNotify)g_ptr_array_unref, self->reading, on_rows_read_cb, answer);
}

static void
read_next_page (StipDossierLijst *self)
{
  while (self->reading == NULL && self->wanted->len > 0)
    {
      guint page = g_array_index (self->wanted, guint, self->wanted->len - 1);
      g_array_set_size (self->wanted, self->wanted->len - 1);
      if (stip_bladen_get (self->pages, page) == NULL && is_looked_at (self, page))
        read_page (self, page);
    }
}

/* --- GListModel --- */

static void
on_item_gone_cb (gpointer data, GObject *where)
{
  StipDossierLijst *self = data;
  GHashTableIter    iter;
  gpointer          item;

  g_hash_table_iter_init (&iter, self->living);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    if (item == where)
      {
        g_hash_table_iter_remove (&iter);
        return;
      }
}

static gpointer
get_item (GListModel *model, guint position)
{
  StipDossierLijst *self = STIP_DOSSIER_LIJST (model);

  if (position >= self->ids->len)
    return NULL;
  gint64           id = g_array_index (self->ids, gint64, position);
  StipDossierItem *item = g_hash_table_lookup (self->living, &id);
  if (item != NULL)
    return g_object_ref (item);
  item = stip_dossier_item_new (id);
  g_hash_table_insert (self->living, g_memdup2 (&id, sizeof id), item);
  g_object_weak_ref (G_OBJECT (item), on_item_gone_cb, self);
  GPtrArray *rows = stip_bladen_get (self->pages, position / PAGE_ROWS);
  if (rows != NULL)
    stip_dossier_item_set_rij (item, find_row (rows, id));
  else
    want_page (self, position / PAGE_ROWS);
  return item;
}

static GType
get_item_type (GListModel *model)
{
  return STIP_TYPE_DOSSIER_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return STIP_DOSSIER_LIJST (model)->ids->len;
}

static void
stip_dossier_lijst_model_init (GListModelInterface *iface)
{
  iface->get_item = get_item;
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
}

/* --- the question --- */

typedef struct
{
  GArray              *ids;
  StipOverzichtTelling telling;
  gboolean             leeg;
} Answer;

static void
free_answer (gpointer data)
{
  Answer *answer = data;
  g_clear_pointer (&answer->ids, g_array_unref);
  g_free (answer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, free_answer)

/* Where nothing was found: whether there is anything at all. */
static gboolean
look_for_any (StipDb *db, StipDatum vandaag, Answer *answer, GError **error)
{
  StipOverzichtTelling alles = { 0 };

  if (answer->ids->len == 0 && !stip_overzicht_tel (db, &STIP_VRAAG_LEEG, vandaag, &alles, error))
    return FALSE;
  answer->leeg = answer->ids->len == 0 && alles.alle == 0;
  return TRUE;
}

static gpointer
ask (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const StipOverzichtVraag *vraag = stip_vraag_get (data);
  StipDatum                 vandaag = stip_store_get_vandaag (store);
  g_autoptr (Answer) answer = g_new0 (Answer, 1);

  answer->ids = stip_overzicht_ids (db, vraag, error);
  if (answer->ids == NULL || !stip_overzicht_tel (db, vraag, vandaag, &answer->telling, error))
    return NULL;
  return look_for_any (db, vandaag, answer, error) ? g_steal_pointer (&answer) : NULL;
}

/* Only what lies between the equal beginning and the equal end is told as changed, so that selection and scroll
 * position stay where they are. */
static void
replace_ids (StipDossierLijst *self, GArray *ids)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->ids);
  guint before = 0, after = 0, shortest = MIN (old->len, ids->len);

  while (before < shortest && g_array_index (old, gint64, before) == g_array_index (ids, gint64, before))
    before++;
  while (after < shortest - before && g_array_index (old, gint64, old->len - after - 1) == g_array_index (ids, gint64, ids->len - after - 1))
    after++;
  guint removed = old->len - before - after, added = ids->len - before - after;
  if (removed + added <= MAX_CHANGED_ROWS)
    {
      self->ids = g_array_ref (ids);
      if (removed + added > 0)
        g_list_model_items_changed (G_LIST_MODEL (self), before, removed, added);
      return;
    }
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, old->len, 0);
  g_clear_pointer (&self->ids, g_array_unref);
  self->ids = g_array_ref (ids);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, ids->len);
}

/* What was read of the old state is read again for the rows that are looked at; until then they keep it. */
static void
forget_pages (StipDossierLijst *self)
{
  self->generation++;
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_array_set_size (self->wanted, 0);
  stip_bladen_clear (self->pages);
}

static void
reread_living (StipDossierLijst *self)
{
  for (guint page = 0; page * PAGE_ROWS < self->ids->len; page++)
    if (is_looked_at (self, page))
      want_page (self, page);
}

static void
on_answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree PageAnswer *about = data;
  g_autoptr (StipDossierLijst) self = g_weak_ref_get (&about->list);
  g_autoptr (GError) error = NULL;
  g_autoptr (Answer) answer = stip_store_perform_finish (STIP_STORE (source), result, &error);

  g_weak_ref_clear (&about->list);
  if (self == NULL || about->generation != self->generation)
    return;
  g_clear_object (&self->query);
  if (answer != NULL)
    {
      self->telling = answer->telling;
      self->leeg = answer->leeg;
      forget_pages (self); /* what was read meanwhile was counted by the old order */
      replace_ids (self, answer->ids);
      reread_living (self);
      g_signal_emit (self, signals[SIGNAL_GETELD], 0);
    }
  else
    g_signal_emit (self, signals[SIGNAL_FOUT], 0, error);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

void
stip_dossier_lijst_refresh (StipDossierLijst *self)
{
  PageAnswer *about = g_new0 (PageAnswer, 1);

  g_cancellable_cancel (self->query);
  g_clear_object (&self->query);
  forget_pages (self);
  g_weak_ref_init (&about->list, self);
  about->generation = self->generation;
  self->query = g_cancellable_new ();
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, ask, stip_vraag_new (stip_vraag_get (self->vraag)),
                            (GDestroyNotify)stip_vraag_free, free_answer, self->query, on_answer_cb, about);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

void
stip_dossier_lijst_set_vraag (StipDossierLijst *self, const StipOverzichtVraag *vraag)
{
  g_autoptr (StipVraag) old = g_steal_pointer (&self->vraag);

  self->vraag = stip_vraag_new (vraag);
  if (self->generation == 0 || !stip_vraag_equal (stip_vraag_get (old), vraag))
    stip_dossier_lijst_refresh (self);
}

/* --- the object --- */

static void
on_session_gewijzigd_cb (StipSession *session, gint64 dossier_id, StipDossierLijst *self)
{
  if (self->generation > 0)
    stip_dossier_lijst_refresh (self);
}

static void
stip_dossier_lijst_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((StipDossierLijstProperty)id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, STIP_DOSSIER_LIJST (object)->query != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_dossier_lijst_dispose (GObject *object)
{
  StipDossierLijst *self = STIP_DOSSIER_LIJST (object);
  GHashTableIter    iter;
  gpointer          item;

  g_cancellable_cancel (self->query);
  g_clear_object (&self->query);
  forget_pages (self);
  g_hash_table_iter_init (&iter, self->living);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      g_object_weak_unref (item, on_item_gone_cb, self);
      g_hash_table_iter_remove (&iter);
    }
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_dossier_lijst_parent_class)->dispose (object);
}

static void
stip_dossier_lijst_finalize (GObject *object)
{
  StipDossierLijst *self = STIP_DOSSIER_LIJST (object);

  g_clear_pointer (&self->vraag, stip_vraag_free);
  g_clear_pointer (&self->pages, stip_bladen_free);
  g_array_unref (self->ids);
  g_array_unref (self->wanted);
  g_hash_table_unref (self->living);
  G_OBJECT_CLASS (stip_dossier_lijst_parent_class)->finalize (object);
}

static void
stip_dossier_lijst_class_init (StipDossierLijstClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = stip_dossier_lijst_get_property;
  object_class->dispose = stip_dossier_lijst_dispose;
  object_class->finalize = stip_dossier_lijst_finalize;
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_GETELD] = g_signal_new ("geteld", STIP_TYPE_DOSSIER_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FOUT] = g_signal_new ("fout", STIP_TYPE_DOSSIER_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
stip_dossier_lijst_init (StipDossierLijst *self)
{
  self->vraag = stip_vraag_new (&STIP_VRAAG_LEEG);
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->wanted = g_array_new (FALSE, FALSE, sizeof (guint));
  self->living = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->pages = stip_bladen_new (MAX_PAGES);
}

StipDossierLijst *
stip_dossier_lijst_new (StipSession *session)
{
  StipDossierLijst *self = g_object_new (STIP_TYPE_DOSSIER_LIJST, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_session_gewijzigd_cb), self, 0);
  return self;
}

gboolean
stip_dossier_lijst_get_loading (StipDossierLijst *self)
{
  return self->query != NULL;
}

const StipOverzichtTelling *
stip_dossier_lijst_get_telling (StipDossierLijst *self)
{
  return &self->telling;
}

int
stip_dossier_lijst_find (StipDossierLijst *self, gint64 dossier_id)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == dossier_id)
      return (int)i;
  return -1;
}

guint
stip_dossier_lijst_get_n_levend (StipDossierLijst *self)
{
  return g_hash_table_size (self->living);
}

gboolean
stip_dossier_lijst_is_leeg (StipDossierLijst *self)
{
  return self->leeg;
}
