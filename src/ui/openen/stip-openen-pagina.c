/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-openen-pagina.h"

#include <glib/gi18n.h>

#include "store/stip-herstelsleutel.h"
#include "store/stip-store-error.h"
#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/openen/stip-nieuw-bestand.h"
#include "ui/openen/stip-ontgrendelen.h"
#include "ui/openen/stip-openen-fout.h"
#include "ui/openen/stip-proefgemeente.h"
#include "ui/openen/stip-recent.h"
#include "ui/stip-instellingen.h"

struct _StipOpenenPagina
{
  GtkWidget     parent_instance;
  GtkWidget    *box;
  GtkWidget    *menu;
  GtkLabel     *heading, *subtitle;
  GtkWidget    *welcome, *group, *others;
  AdwActionRow *file_row;
  GtkWidget    *recent;
  AdwComboRow  *who;
  GtkWidget    *secret;
  GtkWidget    *notice, *notice_icon;
  GtkLabel     *notice_text;
  GtkWidget    *open;
  GtkStack     *open_stack;
  GtkLabel     *open_word;
  GtkSpinner   *spinner;

  GSettings    *settings;
  GCancellable *cancellable;
  GdkDevice    *keyboard; /* watched for caps lock, while mapped */
  char         *pad;      /* the chosen file, or NULL */
  guint         people;   /* choices of who before "with the recovery key" */
  StipStore    *locked;   /* the open file behind the lock, or NULL */
  gboolean      failed;   /* the notice is about the last try, not about caps lock */
};

G_DEFINE_FINAL_TYPE (StipOpenenPagina, stip_openen_pagina, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  SIGNAL_UNLOCKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- the line below the entry --- */

static void
show_notice (StipOpenenPagina *self, const char *text, gboolean failed)
{
  self->failed = text != NULL && failed;
  gtk_widget_set_visible (self->notice, text != NULL);
  gtk_label_set_text (self->notice_text, text != NULL ? text : "");
  gtk_widget_remove_css_class (self->notice, failed ? "soon" : "late");
  gtk_widget_add_css_class (self->notice, failed ? "late" : "soon");
  if (self->failed)
    gtk_widget_add_css_class (self->secret, "error");
  else
    gtk_widget_remove_css_class (self->secret, "error");
}

static void
update_caps_lock (StipOpenenPagina *self)
{
  gboolean caps = self->keyboard != NULL && gdk_device_get_caps_lock_state (self->keyboard);

  if (!self->failed)
    show_notice (self, caps ? _ ("Caps Lock is on") : NULL, FALSE);
}

static void
on_keyboard_caps_cb (GdkDevice *keyboard, GParamSpec *pspec, StipOpenenPagina *self)
{
  update_caps_lock (self);
}

static void
on_secret_changed_cb (StipOpenenPagina *self)
{
  if (!self->failed || *gtk_editable_get_text (GTK_EDITABLE (self->secret)) == '\0')
    return;
  self->failed = FALSE;
  update_caps_lock (self);
}

/* --- which file, and who --- */

static gboolean
is_recovery_chosen (StipOpenenPagina *self)
{
  return adw_combo_row_get_selected (self->who) == self->people;
}

static void
on_who_selected_cb (StipOpenenPagina *self)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->secret), is_recovery_chosen (self) ? _ ("Recovery key") : _ ("Passphrase"));
  show_notice (self, NULL, FALSE);
}

static void
show_people (StipOpenenPagina *self)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) labels = stip_store_list_labels (self->pad, &error);
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *)labels);

  self->people = labels != NULL ? g_strv_length (labels) : 0;
  if (labels != NULL)
    gtk_string_list_append (list, _ ("With the recovery key"));
  adw_combo_row_set_model (self->who, G_LIST_MODEL (list));
  gtk_widget_set_sensitive (self->secret, labels != NULL);
  gtk_widget_set_sensitive (self->open, labels != NULL);
  if (labels == NULL)
    {
      g_autofree char *text = stip_openen_fout_tekst (error);
      show_notice (self, text, TRUE);
    }
}

static void
update_texts (StipOpenenPagina *self)
{
  gtk_label_set_text (self->heading, self->locked != NULL ? stip_store_get_wie (self->locked) : "Stip");
  gtk_label_set_text (self->subtitle, self->locked != NULL ? _ ("Your work is saved") : _ ("Debt counselling, step by step to the dot on the horizon"));
  gtk_label_set_text (self->open_word, self->locked != NULL ? _ ("Unlock") : _ ("Open"));
  gtk_widget_set_visible (self->menu, self->locked == NULL);
  gtk_widget_set_visible (self->welcome, self->locked == NULL && self->pad == NULL);
  gtk_widget_set_visible (self->group, self->pad != NULL);
  gtk_widget_set_visible (self->open, self->pad != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->file_row), self->locked == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->who), self->locked == NULL);
  gtk_widget_set_visible (self->others, self->locked == NULL && self->pad != NULL);
}

static void
on_recent_chosen_cb (const char *pad, gpointer data)
{
  stip_openen_pagina_set_pad (data, pad);
}

static char *
find_last_file (StipOpenenPagina *self)
{
  g_auto (GStrv) recent = stip_instellingen_dup_recent (self->settings);

  for (char **pad = recent; *pad != NULL; pad++)
    if (g_file_test (*pad, G_FILE_TEST_EXISTS))
      return g_strdup (*pad);
  return NULL;
}

void
stip_openen_pagina_set_pad (StipOpenenPagina *self, const char *pad)
{
  char *chosen = pad != NULL ? g_strdup (pad) : find_last_file (self);

  g_free (self->pad);
  self->pad = chosen;
  show_notice (self, NULL, FALSE);
  update_texts (self);
  if (self->pad == NULL)
    return;
  g_autofree char *name = g_filename_display_basename (self->pad);
  g_autofree char *where = stip_recent_describe (self->pad);
  g_auto (GStrv) recent = stip_instellingen_dup_recent (self->settings);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->file_row), name);
  adw_action_row_set_subtitle (self->file_row, where);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->recent), stip_recent_popover_new ((const char *const *)recent, on_recent_chosen_cb, self));
  gtk_widget_set_visible (self->recent, g_strv_length (recent) > 1 || (recent[0] != NULL && g_strcmp0 (recent[0], self->pad) != 0));
  show_people (self);
  gtk_widget_grab_focus (self->secret);
}

/* --- opening --- */

static void
set_busy (StipOpenenPagina *self, gboolean busy)
{
  gtk_stack_set_visible_child_name (self->open_stack, busy ? "busy" : "word");
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_sensitive (self->group, !busy);
  gtk_widget_set_sensitive (self->open, !busy);
  gtk_widget_set_sensitive (self->others, !busy);
  gtk_widget_set_sensitive (self->menu, !busy);
}

static void
show_failure (StipOpenenPagina *self, const GError *error)
{
  g_autofree char *text = stip_openen_fout_tekst (error);

  set_busy (self, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->secret), "");
  show_notice (self, text, TRUE);
  gtk_widget_grab_focus (self->secret);
}

static void
on_unlocked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipOpenenPagina) self = data;
  g_autoptr (GError) error = NULL;

  if (!stip_ontgrendelen_finish (result, &error))
    {
      show_failure (self, error);
      return;
    }
  set_busy (self, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->secret), "");
  g_signal_emit (self, signals[SIGNAL_UNLOCKED], 0);
}

static void
on_opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipOpenenPagina) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (StipStore) store = stip_store_open_finish (result, &error);

  if (g_error_matches (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN))
    stip_instellingen_remove_recent (self->settings, self->pad);
  if (store == NULL)
    {
      show_failure (self, error);
      return;
    }
  set_busy (self, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->secret), "");
  stip_instellingen_add_recent (self->settings, self->pad);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, store);
}

static void
start_opening (StipOpenenPagina *self, const char *wie, StipGeheim *geheim)
{
  set_busy (self, TRUE);
  show_notice (self, NULL, FALSE);
  if (self->locked != NULL)
    stip_ontgrendelen_async (self->pad, wie, geheim, self->cancellable, on_unlocked_cb, g_object_ref (self));
  else
    stip_store_open_async (self->pad, wie, geheim, stip_vandaag (), self->cancellable, on_opened_cb, g_object_ref (self));
}

void
stip_openen_pagina_open_with (StipOpenenPagina *self, StipGeheim *geheim)
{
  start_opening (self, NULL, geheim);
}

static char *
dup_chosen_person (StipOpenenPagina *self)
{
  if (self->locked != NULL)
    return g_strdup (stip_store_get_wie (self->locked));
  if (is_recovery_chosen (self))
    return NULL;
  return g_strdup (gtk_string_object_get_string (adw_combo_row_get_selected_item (self->who)));
}

static void
on_open_clicked_cb (StipOpenenPagina *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->secret));
  g_autoptr (GError) error = NULL;

  if (*text == '\0')
    {
      show_notice (self, is_recovery_chosen (self) ? _ ("Type the recovery key.") : _ ("Type your passphrase."), TRUE);
      gtk_widget_grab_focus (self->secret);
      return;
    }
  gboolean         recovery = self->locked == NULL && is_recovery_chosen (self);
  g_autofree char *wie = dup_chosen_person (self);
  g_autoptr (StipGeheim) geheim = recovery ? stip_herstelsleutel_parse (text, &error) : stip_geheim_new_wachtzin (text, -1, &error);
  if (geheim == NULL)
    {
      /* its message tells which group to look at; the entry is kept, so that only that is typed again */
      show_notice (self, error->message, TRUE);
      return;
    }
  start_opening (self, wie, geheim);
}

void
stip_openen_pagina_lock (StipOpenenPagina *self, StipStore *store)
{
  g_set_object (&self->locked, store);
  g_free (self->pad);
  self->pad = g_strdup (stip_store_get_pad (store));
  gtk_editable_set_text (GTK_EDITABLE (self->secret), "");
  gtk_widget_set_sensitive (self->secret, TRUE);
  gtk_widget_set_sensitive (self->open, TRUE);
  show_notice (self, NULL, FALSE);
  update_texts (self);
  gtk_widget_grab_focus (self->secret);
}

/* --- other ways in --- */

static void
on_file_chosen_cb (const char *pad, gpointer data)
{
  if (pad != NULL)
    stip_openen_pagina_set_pad (data, pad);
}

/* A file was made just now and is open already. */
static void
on_made_cb (StipStore *store, gpointer data)
{
  StipOpenenPagina *self = data;
  stip_instellingen_add_recent (self->settings, stip_store_get_pad (store));
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, store);
}

void
stip_openen_pagina_ask_file (StipOpenenPagina *self)
{
  const StipBestandVraag vraag = { _ ("Open File"), _ ("_Open"), _ ("Stip files"), "*.stip", NULL };
  stip_bestand_kiezer (GTK_WIDGET (self), &vraag, on_file_chosen_cb, self);
}

void
stip_openen_pagina_ask_new (StipOpenenPagina *self)
{
  stip_nieuw_bestand_present (GTK_WIDGET (self), on_made_cb, self);
}

static void
on_other_clicked_cb (StipOpenenPagina *self)
{
  stip_openen_pagina_ask_file (self);
}

static void
on_new_clicked_cb (StipOpenenPagina *self)
{
  stip_openen_pagina_ask_new (self);
}

static void
on_demo_clicked_cb (StipOpenenPagina *self)
{
  stip_proefgemeente_present (GTK_WIDGET (self), on_made_cb, self);
}

static gboolean
on_drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, StipOpenenPagina *self)
{
  GdkFileList *files = g_value_get_boxed (value);
  g_autoptr (GSList) list = files != NULL ? gdk_file_list_get_files (files) : NULL;
  g_autofree char *pad = list != NULL ? g_file_get_path (list->data) : NULL;

  if (self->locked != NULL || pad == NULL || !g_str_has_suffix (pad, ".stip"))
    return FALSE;
  stip_openen_pagina_set_pad (self, pad);
  return TRUE;
}

/* --- the widget --- */

static void
stip_openen_pagina_map (GtkWidget *widget)
{
  StipOpenenPagina *self = STIP_OPENEN_PAGINA (widget);
  GdkSeat          *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));

  GTK_WIDGET_CLASS (stip_openen_pagina_parent_class)->map (widget);
  if (seat != NULL && g_set_object (&self->keyboard, gdk_seat_get_keyboard (seat)) && self->keyboard != NULL)
    g_signal_connect_object (self->keyboard, "notify::caps-lock-state", G_CALLBACK (on_keyboard_caps_cb), self, 0);
  update_caps_lock (self);
}

static void
stip_openen_pagina_dispose (GObject *object)
{
  StipOpenenPagina *self = STIP_OPENEN_PAGINA (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->settings);
  g_clear_object (&self->keyboard);
  g_clear_object (&self->locked);
  g_clear_pointer (&self->pad, g_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_openen_pagina_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, box);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, menu);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, heading);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, subtitle);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, welcome);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, group);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, others);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, file_row);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, recent);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, who);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, secret);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, notice);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, notice_icon);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, notice_text);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, open);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, open_stack);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, open_word);
  gtk_widget_class_bind_template_child (widget_class, StipOpenenPagina, spinner);
}

static void
stip_openen_pagina_class_init (StipOpenenPaginaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_openen_pagina_dispose;
  widget_class->map = stip_openen_pagina_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/openen/stip-openen-pagina.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_who_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_secret_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_other_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_new_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_demo_clicked_cb);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", STIP_TYPE_OPENEN_PAGINA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, STIP_TYPE_STORE);
  signals[SIGNAL_UNLOCKED] = g_signal_new ("unlocked", STIP_TYPE_OPENEN_PAGINA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_openen_pagina_init (StipOpenenPagina *self)
{
  GtkApplication *app = GTK_APPLICATION (g_application_get_default ());
  GtkDropTarget  *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = stip_instellingen_new ();
  self->cancellable = g_cancellable_new ();
  if (app != NULL)
    gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->menu), G_MENU_MODEL (gtk_application_get_menu_by_id (app, "open-menu")));
  g_signal_connect (drop, "drop", G_CALLBACK (on_drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
  show_notice (self, NULL, FALSE);
  update_texts (self);
}
