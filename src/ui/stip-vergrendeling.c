/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-vergrendeling.h"

#include "ui/stip-instellingen.h"

#define DEFAULT_MINUTES 10
#define CHECK_SECONDS   5

struct _StipVergrendeling
{
  GObject          parent_instance;
  GSettings       *settings;
  GCancellable    *cancellable;
  GDBusConnection *bus;
  guint            sleep_subscription;
  guint            timer;
  gint64           last; /* of g_get_monotonic_time, microseconds */
};

G_DEFINE_FINAL_TYPE (StipVergrendeling, stip_vergrendeling, G_TYPE_OBJECT)

static guint lock_signal;

void
stip_vergrendeling_touch (StipVergrendeling *self)
{
  self->last = g_get_monotonic_time ();
}

static gboolean
on_timer_cb (gpointer data)
{
  StipVergrendeling *self = data;
  int                minutes = stip_instellingen_get_int (self->settings, "idle-lock-minutes", DEFAULT_MINUTES);

  if (g_get_monotonic_time () - self->last >= (gint64)minutes * 60 * G_USEC_PER_SEC)
    {
      stip_vergrendeling_touch (self); /* not again before the same time has gone by */
      g_signal_emit (self, lock_signal, 0);
    }
  return G_SOURCE_CONTINUE;
}

/* --- what people do --- */

static gboolean
on_event_cb (GtkEventControllerLegacy *controller, GdkEvent *event, StipVergrendeling *self)
{
  stip_vergrendeling_touch (self);
  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_lock_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  g_signal_emit (data, lock_signal, 0);
  return TRUE;
}

/* Also for dialogs: they belong to no application, so its shortcuts do not reach them. */
static void
watch_window (StipVergrendeling *self, GtkWidget *window)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_object (events, "event", G_CALLBACK (on_event_cb), self, 0);
  gtk_widget_add_controller (window, events);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_l, GDK_CONTROL_MASK),
                                                                                          gtk_callback_action_new (on_lock_key_cb, g_object_ref (self), g_object_unref)));
  gtk_widget_add_controller (window, keys);
}

static void
on_toplevels_changed_cb (GListModel *toplevels, guint position, guint removed, guint added, StipVergrendeling *self)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (toplevels, i);
      watch_window (self, window);
    }
}

/* --- sleep --- */

static void
on_prepare_for_sleep_cb (GDBusConnection *bus, const char *sender, const char *path, const char *interface, const char *signal, GVariant *parameters, gpointer data)
{
  gboolean begins = FALSE;

  if (g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    g_variant_get (parameters, "(b)", &begins);
  if (begins)
    g_signal_emit (data, lock_signal, 0);
}

static void
on_bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);
  StipVergrendeling *self = data;

  if (bus == NULL) /* cancelled: self is gone; else there is no system bus, and the idle time remains */
    return;
  self->bus = g_steal_pointer (&bus);
  self->sleep_subscription = g_dbus_connection_signal_subscribe (self->bus, "org.freedesktop.login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
                                                                 "/org/freedesktop/login1", NULL, G_DBUS_SIGNAL_FLAGS_NONE, on_prepare_for_sleep_cb, self, NULL);
}

static void
stip_vergrendeling_dispose (GObject *object)
{
  StipVergrendeling *self = STIP_VERGRENDELING (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->bus != NULL)
    g_dbus_connection_signal_unsubscribe (self->bus, self->sleep_subscription);
  g_clear_object (&self->bus);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (stip_vergrendeling_parent_class)->dispose (object);
}

static void
stip_vergrendeling_class_init (StipVergrendelingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_vergrendeling_dispose;
  lock_signal = g_signal_new ("lock", STIP_TYPE_VERGRENDELING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_vergrendeling_init (StipVergrendeling *self)
{
  self->settings = stip_instellingen_new ();
  self->cancellable = g_cancellable_new ();
  self->timer = g_timeout_add_seconds (CHECK_SECONDS, on_timer_cb, self);
  stip_vergrendeling_touch (self);
}

StipVergrendeling *
stip_vergrendeling_new (void)
{
  StipVergrendeling *self = g_object_new (STIP_TYPE_VERGRENDELING, NULL);

  g_signal_connect_object (gtk_window_get_toplevels (), "items-changed", G_CALLBACK (on_toplevels_changed_cb), self, 0);
  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, on_bus_cb, self);
  return self;
}
