/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-dagwacht.h"

#include <glib/gi18n.h>

#include "store/stip-agenda-opslag.h"
#include "ui/stip-instellingen.h"

#define CHECK_SECONDS 30 /* a timer stands still while the computer sleeps: so soon after it wakes the day is right again */
#define COUNT_MS      100
#define DATA_KEY      "stip-dagwacht"
#define NOTIFICATION  "termijnen"

struct _StipDagwacht
{
  GObject parent_instance;

  StipSession *session; /* weak: it owns this */
  GSettings   *settings;
  guint        timer;
  guint        count_timer;
  StipDatum    asked; /* the day that the store is being moved to, or failed to reach; ONBEKEND: none */
  gboolean     tell;  /* a day began: the next count is told to the desktop */
  int          te_laat;
};

typedef enum
{
  PROP_TE_LAAT = 1,
} StipDagwachtProperty;

static GParamSpec *properties[PROP_TE_LAAT + 1];

G_DEFINE_FINAL_TYPE (StipDagwacht, stip_dagwacht, G_TYPE_OBJECT)

/* --- counting --- */

/* "3 terms today, 2 too late": what a passer-by may read. */
static void
tell_desktop (StipDagwacht *self, int vandaag, int te_laat)
{
  GApplication *app = g_application_get_default ();

  if (app == NULL || (vandaag == 0 && te_laat == 0) || stip_session_get_meekijken (self->session) ||
      !stip_instellingen_get_boolean (self->settings, "notify-terms", FALSE))
    return;
  g_autoptr (GNotification) notification = g_notification_new (_ ("What is due"));
  g_autofree char *today = g_strdup_printf (ngettext ("%d term today", "%d terms today", (gulong)vandaag), vandaag);
  g_autofree char *late = te_laat > 0 ? g_strdup_printf (_ ("%d too late"), te_laat) : NULL;
  g_autofree char *body = late != NULL ? g_strdup_printf ("%s, %s", today, late) : g_strdup (today);
  g_notification_set_body (notification, body);
  g_application_send_notification (app, NOTIFICATION, notification);
}

static void
on_counted_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipDagwacht) self = data;
  g_autoptr (StipAgenda) agenda = stip_store_perform_finish (STIP_STORE (store), result, NULL);

  if (agenda == NULL || self->session == NULL)
    return; /* the page that shows these terms says what is wrong */
  int te_laat = stip_agenda_tel (agenda->rijen, STIP_AGENDA_TE_LAAT);
  if (self->tell)
    tell_desktop (self, stip_agenda_tel (agenda->rijen, STIP_AGENDA_VANDAAG), te_laat);
  self->tell = FALSE;
  if (self->te_laat == te_laat)
    return;
  self->te_laat = te_laat;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TE_LAAT]);
}

static gboolean
on_count_timer_cb (gpointer data)
{
  StipDagwacht    *self = data;
  StipAgendaVraag *vraag = g_new0 (StipAgendaVraag, 1);

  self->count_timer = 0;
  vraag->bereik = STIP_AGENDA_MIJN;
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_GEWOON, stip_agenda_load_job, vraag, g_free,
                            (GDestroyNotify)stip_agenda_unref, NULL, on_counted_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* An import tells of many changes: they are counted once. */
static void
count_soon (StipDagwacht *self)
{
  if (self->count_timer == 0)
    self->count_timer = g_timeout_add (COUNT_MS, on_count_timer_cb, self);
}

/* --- the day --- */

static void
on_moved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipDagwacht) self = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_nieuwe_dag_finish (STIP_STORE (store), result, &error))
    {
      self->asked = STIP_DATUM_ONBEKEND;
      self->tell = TRUE;
    }
  else if (self->session != NULL)
    stip_session_error (self->session, _ ("The new day could not be worked out. Your work is safe; what is due is still that of the day before."), error);
}

static gboolean
on_timer_cb (gpointer data)
{
  StipDagwacht *self = data;
  StipDatum     vandaag = stip_vandaag ();

  if (vandaag == stip_session_get_vandaag (self->session) || vandaag == self->asked)
    return G_SOURCE_CONTINUE;
  self->asked = vandaag;
  stip_store_nieuwe_dag_async (stip_session_get_store (self->session), vandaag, on_moved_cb, g_object_ref (self));
  return G_SOURCE_CONTINUE;
}

/* --- the object --- */

static void
on_session_gone_cb (gpointer data, GObject *where)
{
  StipDagwacht *self = data;

  self->session = NULL;
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->count_timer, g_source_remove);
}

static void
stip_dagwacht_dispose (GObject *object)
{
  StipDagwacht *self = STIP_DAGWACHT (object);

  if (self->session != NULL)
    g_object_weak_unref (G_OBJECT (self->session), on_session_gone_cb, self);
  on_session_gone_cb (self, NULL);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (stip_dagwacht_parent_class)->dispose (object);
}

static void
stip_dagwacht_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((StipDagwachtProperty)id)
    {
    case PROP_TE_LAAT:
      g_value_set_int (value, STIP_DAGWACHT (object)->te_laat);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_dagwacht_class_init (StipDagwachtClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = stip_dagwacht_dispose;
  object_class->get_property = stip_dagwacht_get_property;
  properties[PROP_TE_LAAT] = g_param_spec_int ("te-laat", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
stip_dagwacht_init (StipDagwacht *self)
{
  /* a test that moves the day itself does not wait half a minute for it */
  guint seconds = g_getenv ("STIP_VANDAAG_BESTAND") != NULL ? 1 : CHECK_SECONDS;

  self->settings = stip_instellingen_new ();
  self->asked = STIP_DATUM_ONBEKEND;
  self->tell = TRUE;
  self->timer = g_timeout_add_seconds (seconds, on_timer_cb, self);
}

StipDagwacht *
stip_dagwacht_van (StipSession *session)
{
  StipDagwacht *self = g_object_get_data (G_OBJECT (session), DATA_KEY);

  if (self != NULL)
    return self;
  self = g_object_new (STIP_TYPE_DAGWACHT, NULL);
  self->session = session;
  g_object_weak_ref (G_OBJECT (session), on_session_gone_cb, self);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (count_soon), self, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (session), DATA_KEY, self, g_object_unref);
  count_soon (self);
  return self;
}

int
stip_dagwacht_get_te_laat (StipDagwacht *self)
{
  return self->te_laat;
}
