/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-collegas-acties.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht.h"
#include "ui/dialogs/stip-collegas-dialog.h"
#include "ui/stip-window.h"

/* NULL where no file is open in front, or it is locked. */
static StipWindow *
find_window (GtkApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  while (window != NULL && !STIP_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL || stip_window_is_locked (STIP_WINDOW (window)) || stip_window_get_session (STIP_WINDOW (window)) == NULL)
    return NULL;
  return STIP_WINDOW (window);
}

static void
on_colleagues_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipWindow *window = find_window (data);

  if (window != NULL)
    stip_collegas_dialog_present (GTK_WINDOW (window), stip_window_get_session (window));
}

static gpointer
do_take_back (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_neem_terug (store, db, *(const gint64 *)data, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_taken_back_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) session = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (source), result, &error) != NULL)
    stip_session_toast (session, _ ("The handover was taken back"), NULL, NULL, NULL);
  else
    stip_session_error (session, _ ("This could not be taken back; nothing was changed."), error);
}

static void
on_take_back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipWindow  *window = find_window (data);
  StipSession *session = window != NULL ? stip_window_get_session (window) : NULL;
  gint64       handeling = g_variant_get_int64 (parameter);

  if (session != NULL)
    stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_take_back, g_memdup2 (&handeling, sizeof handeling), g_free, NULL, NULL,
                              on_taken_back_cb, g_object_ref (session));
}

void
stip_collegas_acties_add (GtkApplication *application)
{
  static const GActionEntry actions[] = {
    { "colleagues", on_colleagues_cb },
    { "take-back", on_take_back_cb, "x" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
}
