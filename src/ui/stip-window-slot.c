/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-window-slot.h"

struct _StipWindowSlot
{
  GWeakRef   window;
  GWeakRef   focus;
  GPtrArray *hidden; /* GWeakRef * of GtkWindow, the outermost first */
};

static void
free_weak (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static GWeakRef *
new_weak (gpointer object)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, object);
  return weak;
}

static gboolean
belongs_to (GtkWindow *dialog, GtkWindow *window)
{
  for (GtkWindow *parent = gtk_window_get_transient_for (dialog); parent != NULL; parent = gtk_window_get_transient_for (parent))
    if (parent == window)
      return TRUE;
  return FALSE;
}

StipWindowSlot *
stip_window_slot_new (GtkWindow *window)
{
  StipWindowSlot *self = g_new0 (StipWindowSlot, 1);
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  g_weak_ref_init (&self->window, window);
  g_weak_ref_init (&self->focus, gtk_window_get_focus (window));
  self->hidden = g_ptr_array_new_with_free_func (free_weak);
  for (GList *link = toplevels; link != NULL; link = link->next)
    if (belongs_to (link->data, window) && gtk_widget_get_visible (link->data))
      {
        g_ptr_array_add (self->hidden, new_weak (link->data));
        gtk_widget_set_visible (link->data, FALSE);
      }
  return self;
}

void
stip_window_slot_free (StipWindowSlot *self)
{
  g_autoptr (GtkWindow) window = g_weak_ref_get (&self->window);
  g_autoptr (GtkWidget) focus = g_weak_ref_get (&self->focus);

  for (guint i = 0; i < self->hidden->len && window != NULL; i++)
    {
      g_autoptr (GtkWidget) dialog = g_weak_ref_get (g_ptr_array_index (self->hidden, i));
      if (dialog != NULL)
        gtk_widget_set_visible (dialog, TRUE);
    }
  if (window != NULL && focus != NULL && gtk_widget_get_root (focus) == GTK_ROOT (window))
    gtk_window_set_focus (window, focus);
  g_ptr_array_unref (self->hidden);
  g_weak_ref_clear (&self->window);
  g_weak_ref_clear (&self->focus);
  g_free (self);
}
