/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-klembord.h"

typedef struct
{
  GdkClipboard       *klembord;
  GdkContentProvider *inhoud;
  GApplication       *app; /* or NULL: in a test */
  guint               timer;
} Copied;

static void on_shutdown_cb (GApplication *app, Copied *copied);

static void
clear (Copied *copied)
{
  if (gdk_clipboard_get_content (copied->klembord) == copied->inhoud)
    gdk_clipboard_set_content (copied->klembord, NULL);
  g_clear_handle_id (&copied->timer, g_source_remove);
  if (copied->app != NULL)
    g_signal_handlers_disconnect_by_func (copied->app, on_shutdown_cb, copied);
  g_object_unref (copied->inhoud);
  g_object_unref (copied->klembord);
  g_free (copied);
}

/* GTK hands the clipboard over to a clipboard manager at its end: before that. */
static void
on_shutdown_cb (GApplication *app, Copied *copied)
{
  clear (copied);
}

static gboolean
on_timeout_cb (gpointer data)
{
  Copied *copied = data;

  copied->timer = 0;
  clear (copied);
  return G_SOURCE_REMOVE;
}

void
stip_klembord_set_geheim (GdkClipboard *klembord, const char *tekst)
{
  Copied *copied = g_new0 (Copied, 1);

  copied->klembord = g_object_ref (klembord);
  copied->inhoud = gdk_content_provider_new_typed (G_TYPE_STRING, tekst);
  copied->app = g_application_get_default ();
  copied->timer = g_timeout_add_seconds (STIP_KLEMBORD_SECONDEN, on_timeout_cb, copied);
  if (copied->app != NULL)
    g_signal_connect (copied->app, "shutdown", G_CALLBACK (on_shutdown_cb), copied);
  gdk_clipboard_set_content (klembord, copied->inhoud);
}
