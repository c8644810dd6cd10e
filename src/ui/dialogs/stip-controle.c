/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-controle.h"

#include <glib/gi18n.h>

#include "store/stip-verificatie.h"

static void
free_outcome (gpointer data)
{
  stip_verificatie_clear (data);
  g_free (data);
}

static gpointer
verify (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  StipVerificatie *outcome = g_new0 (StipVerificatie, 1);

  if (stip_verificatie_run (db, outcome, error))
    return outcome;
  free_outcome (outcome);
  return NULL;
}

static void
tell (AdwMessageDialog *dialog, const StipVerificatie *outcome, const GError *error)
{
  g_autofree char *body = NULL;

  if (outcome == NULL)
    {
      adw_message_dialog_set_heading (dialog, _ ("The file could not be checked"));
      body = g_strdup_printf (_ ("Your work is not changed. Try again. %s"), error->message);
    }
  else if (outcome->fout == NULL)
    {
      adw_message_dialog_set_heading (dialog, _ ("Everything is right"));
      body = g_strdup_printf (_ ("Cases: %1$d. Lines of history: %2$d. Nothing is damaged, and nobody changed the file outside of Stip."),
                              (int)outcome->dossiers, (int)outcome->regels);
    }
  else
    {
      adw_message_dialog_set_heading (dialog, _ ("Something in the file is not right"));
      body = g_strdup_printf (_ ("Do not go on in this file. Keep it as it is, and open the last backup.\n\nPart: %1$s. %2$s"), outcome->onderdeel, outcome->fout);
    }
  adw_message_dialog_set_body (dialog, body);
}

static void
on_verified_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (AdwMessageDialog) dialog = data;
  g_autoptr (GError) error = NULL;
  StipVerificatie *outcome = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) /* the dialog was closed: nobody waits any more */
    {
      adw_message_dialog_set_extra_child (dialog, NULL);
      tell (dialog, outcome, error);
      adw_message_dialog_set_response_label (dialog, "close", _ ("_Close"));
    }
  if (outcome != NULL)
    free_outcome (outcome);
}

static void
on_dialog_response_cb (AdwMessageDialog *dialog, const char *response, GCancellable *cancellable)
{
  g_cancellable_cancel (cancellable);
}

void
stip_controle_present (GtkWindow *parent, StipSession *session)
{
  GtkWidget    *dialog = adw_message_dialog_new (parent, _ ("The file is being checked…"), _ ("You can stop at any time; nothing changes."));
  GtkWidget    *spinner = gtk_spinner_new ();
  GCancellable *cancellable = g_cancellable_new ();

  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_spinner_start (GTK_SPINNER (spinner));
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), spinner);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Stop"));
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_dialog_response_cb), cancellable, (GClosureNotify)(GCallback)g_object_unref, 0);
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ACHTERGROND, verify, NULL, NULL, free_outcome, cancellable, on_verified_cb, g_object_ref (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}
