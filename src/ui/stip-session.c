/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-session.h"

#include <locale.h>

#include "store/stip-voorkeur.h"

struct _StipSession
{
  GObject    parent_instance;
  StipStore *store;
  StipTaal   taal;
  gboolean   meekijken;

  GHashTable *voorkeuren;   /* NULL until they were read */
  const char *actie, *doel; /* while a dossier is being opened at something, else NULL; not owned */
};

G_DEFINE_FINAL_TYPE (StipSession, stip_session, G_TYPE_OBJECT)

typedef enum
{
  PROP_MEEKIJKEN = 1,
} StipSessionProperty;

enum
{
  SIGNAL_TOAST,
  SIGNAL_ERROR,
  SIGNAL_OPEN_DOSSIER,
  SIGNAL_GEWIJZIGD,
  SIGNAL_VOORKEUREN,
  N_SIGNALS
};

static GParamSpec *properties[PROP_MEEKIJKEN + 1];
static guint       signals[N_SIGNALS];

static void
on_store_gewijzigd_cb (StipStore *store, gint64 dossier_id, StipSession *self)
{
  g_signal_emit (self, signals[SIGNAL_GEWIJZIGD], 0, dossier_id);
}

static void
stip_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((StipSessionProperty)id)
    {
    case PROP_MEEKIJKEN:
      g_value_set_boolean (value, STIP_SESSION (object)->meekijken);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_session_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch ((StipSessionProperty)id)
    {
    case PROP_MEEKIJKEN:
      stip_session_set_meekijken (STIP_SESSION (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_session_dispose (GObject *object)
{
  StipSession *self = STIP_SESSION (object);

  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  g_clear_object (&self->store);
  g_clear_pointer (&self->voorkeuren, g_hash_table_unref);
  G_OBJECT_CLASS (stip_session_parent_class)->dispose (object);
}

static void
stip_session_class_init (StipSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = stip_session_get_property;
  object_class->set_property = stip_session_set_property;
  object_class->dispose = stip_session_dispose;
  properties[PROP_MEEKIJKEN] = g_param_spec_boolean ("meekijken", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_TOAST] = g_signal_new ("toast", STIP_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 4, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_VARIANT);
  signals[SIGNAL_ERROR] = g_signal_new ("error", STIP_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_OPEN_DOSSIER] = g_signal_new ("open-dossier", STIP_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[SIGNAL_GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_VOORKEUREN] = g_signal_new ("voorkeuren", STIP_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/* The language that gettext speaks, so that names and dates never differ from the words around them. */
static StipTaal
read_language (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);
  return locale != NULL && g_str_has_prefix (locale, "nl") ? STIP_TAAL_NL : STIP_TAAL_EN;
}

static void
stip_session_init (StipSession *self)
{
  self->taal = read_language ();
}

StipSession *
stip_session_new (StipStore *store)
{
  StipSession *self = g_object_new (STIP_TYPE_SESSION, NULL);

  self->store = g_object_ref (store);
  g_signal_connect (store, "gewijzigd", G_CALLBACK (on_store_gewijzigd_cb), self);
  return self;
}

StipStore *
stip_session_get_store (StipSession *self)
{
  return self->store;
}

StipDatum
stip_session_get_vandaag (StipSession *self)
{
  return stip_store_get_vandaag (self->store);
}

StipTaal
stip_session_get_taal (StipSession *self)
{
  return self->taal;
}

gboolean
stip_session_get_meekijken (StipSession *self)
{
  return self->meekijken;
}

void
stip_session_set_meekijken (StipSession *self, gboolean meekijken)
{
  if (self->meekijken == meekijken)
    return;
  self->meekijken = meekijken;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MEEKIJKEN]);
}

/* --- what she likes --- */

static gpointer
read_preferences (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_voorkeur_load (db, stip_store_get_wie (store), error);
}

static void
on_preferences_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) self = data;

  if (self->voorkeuren != NULL)
    return;
  self->voorkeuren = stip_store_perform_finish (STIP_STORE (source), result, NULL);
  if (self->voorkeuren == NULL) /* no reason to keep anybody from her work: the window is as it is for a newcomer */
    self->voorkeuren = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_signal_emit (self, signals[SIGNAL_VOORKEUREN], 0);
}

static void
free_table (gpointer tabel)
{
  g_hash_table_unref (tabel);
}

void
stip_session_laad_voorkeuren (StipSession *self)
{
  stip_store_perform_async (self->store, STIP_STORE_ZICHTBAAR, read_preferences, NULL, NULL, free_table, NULL, on_preferences_cb, g_object_ref (self));
}

gboolean
stip_session_heeft_voorkeuren (StipSession *self)
{
  return self->voorkeuren != NULL;
}

const char *
stip_session_get_voorkeur (StipSession *self, const char *sleutel)
{
  return self->voorkeuren != NULL ? g_hash_table_lookup (self->voorkeuren, sleutel) : NULL;
}

static gpointer
write_preference (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  char **paar = data;
  return stip_voorkeur_set (db, stip_store_get_wie (store), paar[0], paar[1], error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
free_pair (gpointer paar)
{
  g_strfreev (paar);
}

void
stip_session_set_voorkeur (StipSession *self, const char *sleutel, const char *waarde)
{
  const char *paar[] = { sleutel, waarde, NULL };

  if (self->voorkeuren == NULL || g_strcmp0 (g_hash_table_lookup (self->voorkeuren, sleutel), waarde) == 0)
    return;
  g_hash_table_insert (self->voorkeuren, g_strdup (sleutel), g_strdup (waarde));
  stip_store_perform_async (self->store, STIP_STORE_GEWOON, write_preference, g_strdupv ((char **)paar), free_pair, NULL, NULL, NULL, NULL);
}

void
stip_session_toast (StipSession *self, const char *text, const char *button, const char *action, GVariant *target)
{
  g_autoptr (GVariant) owned = target != NULL ? g_variant_ref_sink (target) : NULL;
  g_signal_emit (self, signals[SIGNAL_TOAST], 0, text, button, action, owned);
}

void
stip_session_error (StipSession *self, const char *text, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_ERROR], 0, text, error != NULL ? error->message : NULL);
}

void
stip_session_open_dossier_at (StipSession *self, gint64 dossier_id, const char *actie, const char *doel)
{
  self->actie = actie;
  self->doel = doel;
  stip_session_open_dossier (self, dossier_id, FALSE);
  self->actie = self->doel = NULL;
}

const char *
stip_session_get_begin (StipSession *self, const char **doel)
{
  *doel = self->doel;
  return self->actie;
}

void
stip_session_open_dossier (StipSession *self, gint64 dossier_id, gboolean new_window)
{
  g_signal_emit (self, signals[SIGNAL_OPEN_DOSSIER], 0, dossier_id, new_window);
}
