/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-trage-spinner.h"

#define WAIT_MS 200
#define TIMER   "stip-trage-spinner"

static void
remove_timer (gpointer data)
{
  g_source_destroy (data);
  g_source_unref (data);
}

static gboolean
on_timer_cb (gpointer data)
{
  GtkSpinner *spinner = data;

  gtk_widget_set_visible (GTK_WIDGET (spinner), TRUE);
  gtk_spinner_start (spinner);
  g_object_set_data (G_OBJECT (spinner), TIMER, NULL);
  return G_SOURCE_REMOVE;
}

void
stip_trage_spinner_set_bezig (GtkSpinner *spinner, gboolean bezig)
{
  if (!bezig)
    {
      g_object_set_data (G_OBJECT (spinner), TIMER, NULL);
      gtk_spinner_stop (spinner);
      gtk_widget_set_visible (GTK_WIDGET (spinner), FALSE);
      return;
    }
  if (g_object_get_data (G_OBJECT (spinner), TIMER) != NULL || gtk_widget_get_visible (GTK_WIDGET (spinner)))
    return;
  /* the timer goes with the spinner */
  GSource *timer = g_timeout_source_new (WAIT_MS);
  g_source_set_callback (timer, on_timer_cb, spinner, NULL);
  g_source_attach (timer, NULL);
  g_object_set_data_full (G_OBJECT (spinner), TIMER, timer, remove_timer);
}
