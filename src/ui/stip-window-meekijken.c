/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-window-prive.h"

#include "ui/dossier/stip-dossier-page.h"
#include "ui/meekijken/stip-meekijken-pagina.h"

/* The layers of a window: the office; over it what a resident sees; over all the lock. */
#define OFFICE    "office"
#define MEEKIJKEN "meekijken"
#define OPEN      "open"

/* A page of a stack that is not shown can still be read through the accessibility interface: a hidden one cannot. */
static void
show_layer (StipWindow *self)
{
  static const char *const namen[] = { OFFICE, MEEKIJKEN, OPEN };
  const char              *laag = self->slot != NULL ? OPEN : self->scherm != NULL ? MEEKIJKEN
                                                                                   : OFFICE;

  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    {
      GtkWidget *child = gtk_stack_get_child_by_name (self->stack, namen[i]);
      if (child != NULL)
        gtk_widget_set_visible (child, g_str_equal (namen[i], laag));
    }
  gtk_stack_set_visible_child_name (self->stack, laag);
  stip_window_update_actions (self);
  stip_window_update_title (self);
}

/* --- the lock --- */

void
stip_window_lock (StipWindow *self)
{
  if (self->session == NULL || self->slot != NULL)
    return;
  self->slot = stip_window_slot_new (GTK_WINDOW (self));
  stip_openen_pagina_lock (self->opening, stip_session_get_store (self->session));
  show_layer (self);
}

void
stip_window_unlock (StipWindow *self)
{
  StipWindowSlot *slot = g_steal_pointer (&self->slot);

  if (slot == NULL)
    return;
  show_layer (self);
  stip_window_slot_free (slot);
}

gboolean
stip_window_is_locked (StipWindow *self)
{
  return self->slot != NULL;
}

/* --- a resident looks along --- */

static void
cover (StipWindow *self, gint64 dossier_id)
{
  self->scherm = stip_window_slot_new (GTK_WINDOW (self));
  gtk_stack_add_named (self->stack, stip_meekijken_pagina_new (self->session, dossier_id), MEEKIJKEN);
  show_layer (self);
}

/* Back to exactly where one was: the office was only hidden. */
static void
uncover (StipWindow *self)
{
  StipWindowSlot *scherm = g_steal_pointer (&self->scherm);

  show_layer (self);
  gtk_stack_remove (self->stack, gtk_stack_get_child_by_name (self->stack, MEEKIJKEN));
  stip_window_slot_free (scherm);
}

/* The window where it began covers itself first; every other one of the session gets the calm cover. */
static void
on_meekijken_changed_cb (StipSession *session, GParamSpec *pspec, StipWindow *self)
{
  gboolean meekijken = stip_session_get_meekijken (session);

  if (meekijken && self->scherm == NULL)
    cover (self, 0);
  else if (!meekijken && self->scherm != NULL)
    uncover (self);
}

void
stip_window_follow_session (StipWindow *self)
{
  g_signal_connect_object (self->session, "notify::meekijken", G_CALLBACK (on_meekijken_changed_cb), self, 0);
  on_meekijken_changed_cb (self->session, NULL, self);
}

void
stip_window_toggle_meekijken (StipWindow *self)
{
  if (self->session == NULL || self->slot != NULL)
    return;
  if (self->scherm != NULL)
    {
      stip_session_set_meekijken (self->session, FALSE);
      return;
    }
  if (self->dossier == NULL)
    return;
  cover (self, stip_dossier_page_get_dossier_id (STIP_DOSSIER_PAGE (self->dossier)));
  stip_session_set_meekijken (self->session, TRUE);
}
