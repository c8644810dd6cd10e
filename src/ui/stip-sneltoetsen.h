/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* A key of a page: it runs an action (without parameter) of the page's group. */
typedef struct
{
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
} StipSneltoets;

/* The keys work anywhere in the window, also in its header bar, while the page is shown. */
void stip_sneltoetsen_add (GtkWidget *page, GActionGroup *actions, const StipSneltoets *toetsen, gsize aantal);
/* Whether the keyboard is in this widget or in a part of it. */
gboolean stip_widget_has_focus_within (GtkWidget *widget);
