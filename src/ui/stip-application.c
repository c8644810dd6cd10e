/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-application.h"

#include <glib/gi18n.h>

#include "stip-config.h"
#include "ui/dialogs/stip-kantoor-acties.h"
#include "ui/stip-instellingen.h"
#include "ui/stip-vergrendeling.h"
#include "ui/stip-window.h"

struct _StipApplication
{
  AdwApplication     parent_instance;
  StipVergrendeling *vergrendeling;
  StipGeheim        *geheim; /* of --passphrase-file, for the first file */
  GSettings         *settings;
};

G_DEFINE_FINAL_TYPE (StipApplication, stip_application, ADW_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *accels[3];
} accels[] = {
  { "app.quit", { "<Control>q" } },
  { "app.new-window", { "<Control><Shift>n" } },
  { "app.lock", { "<Control>l" } },
  { "win.open-file", { "<Control>o" } },
  { "win.search", { "<Control>f" } },
  { "win.find", { "<Control>k" } },
  { "win.meekijken", { "F8" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.neighbour(-1)", { "<Alt>Up" } },
  { "win.neighbour(1)", { "<Alt>Down" } },
  { "win.fullscreen", { "F11" } },
  { "win.show-help-overlay", { "<Control>question", "F1" } },
  { "window.close", { "<Control>w" } },
  { "win.page(1)", { "<Control>1" } },
  { "win.page(2)", { "<Control>2" } },
  { "win.page(3)", { "<Control>3" } },
  { "win.page(4)", { "<Control>4" } },
  { "win.page(5)", { "<Control>5" } },
  { "win.page(6)", { "<Control>6" } },
};

static StipWindow *
find_window (StipApplication *self)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (STIP_IS_WINDOW (link->data))
      return link->data;
  return NULL;
}

/* The window that is worked in, also when a dialog of it has the focus. */
static StipWindow *
find_active_window (StipApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  while (window != NULL && !STIP_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return window != NULL ? STIP_WINDOW (window) : find_window (self);
}

static StipWindow *
new_window (StipApplication *self, StipSession *session, const char *pad)
{
  StipWindow *window = stip_window_new (GTK_APPLICATION (self));

  if (session != NULL)
    stip_window_set_session (window, session);
  else
    stip_window_choose_file (window, pad);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

void
stip_application_lock (StipApplication *self)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (STIP_IS_WINDOW (link->data))
      stip_window_lock (link->data);
}

void
stip_application_unlock (StipApplication *self, StipSession *session)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (STIP_IS_WINDOW (link->data) && stip_window_get_session (link->data) == session)
      stip_window_unlock (link->data);
}

/* --- actions --- */

static void
on_new_window_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipWindow  *active = find_active_window (data);
  StipSession *session = active != NULL && !stip_window_is_locked (active) ? stip_window_get_session (active) : NULL;

  /* a resident looks at the screen: no window that shows others */
  if (session == NULL || !stip_session_get_meekijken (session))
    new_window (data, session, NULL);
}

static void
on_lock_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  stip_application_lock (data);
}

static void
on_about_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const developers[] = { "The Stip authors", NULL };

  adw_show_about_window (GTK_WINDOW (find_active_window (data)),
                         "application-name", "Stip",
                         "application-icon", STIP_APP_ID,
                         "version", STIP_VERSION,
                         "comments", _ ("Debt counselling, step by step to the dot on the horizon"), "developer-name", "The Stip authors", "developers", developers, "copyright", "© 2026 The Stip authors", "license", "EUPL-1.2",
                         /* TRANSLATORS: your name, shown in the about window */
                         "translator-credits", _ ("translator-credits"), NULL);
}

static void
on_quit_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (STIP_IS_WINDOW (link->data))
      gtk_window_close (link->data);
}

/* --- the application --- */

static void
stip_application_activate (GApplication *application)
{
  StipWindow *window = find_window (STIP_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else
    new_window (STIP_APPLICATION (application), NULL, NULL);
}

static StipWindow *
find_window_of_file (StipApplication *self, const char *pad)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    {
      StipSession *session = STIP_IS_WINDOW (link->data) ? stip_window_get_session (link->data) : NULL;
      if (session != NULL && g_strcmp0 (stip_store_get_pad (stip_session_get_store (session)), pad) == 0)
        return link->data;
    }
  return NULL;
}

static void
open_file (StipApplication *self, const char *pad)
{
  g_autoptr (StipGeheim) geheim = g_steal_pointer (&self->geheim);
  StipWindow *window = new_window (self, NULL, pad);

  if (geheim != NULL)
    stip_window_open_with (window, pad, geheim);
}

static void
stip_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *pad = g_file_get_path (files[i]);
      StipWindow      *window = find_window_of_file (STIP_APPLICATION (application), pad);
      if (window != NULL)
        gtk_window_present (GTK_WINDOW (window));
      else
        open_file (STIP_APPLICATION (application), pad);
    }
}

/* "Notify me of terms" of the main menu: off until somebody asks for it. Without the schema it stays insensitive. */
static void
add_settings_action (StipApplication *self)
{
  self->settings = stip_instellingen_new ();
  if (self->settings == NULL)
    return;
  g_autoptr (GAction) action = g_settings_create_action (self->settings, "notify-terms");
  g_action_map_add_action (G_ACTION_MAP (self), action);
}

static void
on_vergrendeling_lock_cb (StipVergrendeling *vergrendeling, StipApplication *self)
{
  stip_application_lock (self);
}

static void
stip_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { "new-window", on_new_window_activate_cb },
    { "lock", on_lock_activate_cb },
    { "about", on_about_activate_cb },
    { "quit", on_quit_activate_cb },
  };
  StipApplication *self = STIP_APPLICATION (application);

  G_APPLICATION_CLASS (stip_application_parent_class)->startup (application);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  stip_kantoor_acties_add (GTK_APPLICATION (self));
  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action, accels[i].accels);
  add_settings_action (self);
  gtk_window_set_default_icon_name (STIP_APP_ID);
  self->vergrendeling = stip_vergrendeling_new ();
  g_signal_connect_object (self->vergrendeling, "lock", G_CALLBACK (on_vergrendeling_lock_cb), self, 0);
}

static int
stip_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  StipApplication *self = STIP_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  const char *bestand;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Stip %s\n", STIP_VERSION);
      return 0;
    }
  if (!g_variant_dict_lookup (options, "passphrase-file", "^&ay", &bestand))
    return -1;
  self->geheim = stip_geheim_new_from_file (bestand, &error);
  if (self->geheim != NULL)
    return -1;
  g_printerr ("stip: %s\n", error->message);
  return 2;
}

static void
stip_application_dispose (GObject *object)
{
  g_clear_object (&STIP_APPLICATION (object)->vergrendeling);
  g_clear_object (&STIP_APPLICATION (object)->settings);
  g_clear_pointer (&STIP_APPLICATION (object)->geheim, stip_geheim_unref);
  G_OBJECT_CLASS (stip_application_parent_class)->dispose (object);
}

static void
stip_application_class_init (StipApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_application_dispose;
  application_class->startup = stip_application_startup;
  application_class->activate = stip_application_activate;
  application_class->open = stip_application_open;
  application_class->handle_local_options = stip_application_handle_local_options;
}

static void
stip_application_init (StipApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "version", 'v', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, _ ("Show the version"), NULL);
  g_application_add_main_option (G_APPLICATION (self), "passphrase-file", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME,
                                 _ ("Open the file with the first line of F"), "F");
}

StipApplication *
stip_application_new (void)
{
  return g_object_new (STIP_TYPE_APPLICATION,
                       "application-id", STIP_APP_ID,
                       "resource-base-path", "/nl/schuldhulp/Stip",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
