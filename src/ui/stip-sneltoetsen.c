/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-sneltoetsen.h"

static gboolean
run_shortcut (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  g_action_group_activate_action (G_ACTION_GROUP (data), g_variant_get_string (args, NULL), NULL);
  return TRUE;
}

void
stip_sneltoetsen_add (GtkWidget *page, GActionGroup *actions, const StipSneltoets *toetsen, gsize aantal)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (gsize i = 0; i < aantal; i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (toetsen[i].key, toetsen[i].modifiers),
                                                gtk_callback_action_new (run_shortcut, g_object_ref (actions), g_object_unref));
      gtk_shortcut_set_arguments (shortcut, g_variant_new_string (toetsen[i].action));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (page, controller);
}

gboolean
stip_widget_has_focus_within (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}
