/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-kantoor-acties.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht.h"
#include "ui/dialogs/stip-collegas-dialog.h"
#include "ui/dialogs/stip-werkwijze-dialog.h"
#include "ui/stip-window.h"

/* NULL where no file is open in front, it is locked, or a resident looks at it. */
static StipWindow *
find_window (GtkApplication *application)
{
  GtkWindow   *window = gtk_application_get_active_window (application);
  StipSession *session;

  while (window != NULL && !STIP_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL || stip_window_is_locked (STIP_WINDOW (window)))
    return NULL;
  session = stip_window_get_session (STIP_WINDOW (window));
  return session != NULL && !stip_session_get_meekijken (session) ? STIP_WINDOW (window) : NULL;
}

static void
on_colleagues_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipWindow *window = find_window (data);

  if (window != NULL)
    stip_collegas_dialog_present (GTK_WINDOW (window), stip_window_get_session (window));
}

static void
on_way_of_working_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipWindow *window = find_window (data);

  if (window != NULL)
    stip_werkwijze_dialog_present (GTK_WINDOW (window), stip_window_get_session (window));
}

/* --- taking back --- */

typedef struct
{
  StipSession *session;
  const char  *gelukt; /* what the toast says */
} Terug;

static gpointer
do_take_back (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_neem_terug (store, db, *(const gint64 *)data, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_taken_back_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Terug *terug = data;
  g_autoptr (StipSession) session = terug->session;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (source), result, &error) != NULL)
    stip_session_toast (session, terug->gelukt, NULL, NULL, NULL);
  else
    stip_session_error (session, _ ("This could not be taken back; nothing was changed."), error);
  g_free (terug);
}

static void
take_back (gpointer application, GVariant *parameter, const char *gelukt)
{
  StipWindow  *window = find_window (application);
  StipSession *session = window != NULL ? stip_window_get_session (window) : NULL;
  gint64       handeling = g_variant_get_int64 (parameter);

  if (session == NULL)
    return;
  Terug *terug = g_new0 (Terug, 1);
  *terug = (Terug){ g_object_ref (session), gelukt };
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, do_take_back, g_memdup2 (&handeling, sizeof handeling), g_free, NULL, NULL, on_taken_back_cb, terug);
}

static void
on_take_back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  take_back (data, parameter, _ ("The handover was taken back"));
}

static void
on_take_back_way_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  take_back (data, parameter, _ ("The way of working is the one before again"));
}

static void
on_take_back_absence_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  take_back (data, parameter, _ ("The absence was taken back"));
}

void
stip_kantoor_acties_add (GtkApplication *application)
{
  static const GActionEntry actions[] = {
    { "colleagues", on_colleagues_cb },
    { "way-of-working", on_way_of_working_cb },
    { "take-back", on_take_back_cb, "x" },
    { "take-back-absence", on_take_back_absence_cb, "x" },
    { "take-back-way", on_take_back_way_cb, "x" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
}
