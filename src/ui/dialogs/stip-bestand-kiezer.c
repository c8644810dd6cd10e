/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-bestand-kiezer.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkFileChooserNative *chooser;
  GtkWidget            *parent;
  StipBestandGekozen    func;
  gpointer              data;
  char                 *achtervoegsel; /* of a file to save, or NULL */
} Asking;

static void on_parent_destroy_cb (GtkWidget *parent, Asking *asking);

/* The end of every way: with a path, or NULL. */
static void
answer (Asking *asking, const char *pad)
{
  g_signal_handlers_disconnect_by_func (asking->parent, on_parent_destroy_cb, asking);
  g_signal_handlers_disconnect_by_data (asking->chooser, asking);
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (asking->chooser));
  asking->func (pad, asking->data);
  g_object_unref (asking->chooser);
  g_free (asking->achtervoegsel);
  g_free (asking);
}

static void
on_parent_destroy_cb (GtkWidget *parent, Asking *asking)
{
  answer (asking, NULL);
}

static void
on_response_cb (GtkNativeDialog *chooser, int response, Asking *asking)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  g_autofree char *chosen = file != NULL ? g_file_get_path (file) : NULL;
  gboolean         whole = chosen == NULL || asking->achtervoegsel == NULL || g_str_has_suffix (chosen, asking->achtervoegsel);
  g_autofree char *pad = whole ? g_strdup (chosen) : g_strconcat (chosen, asking->achtervoegsel, NULL);

  answer (asking, pad);
}

static void
add_filter (GtkFileChooser *chooser, const char *naam, const char *patroon)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, naam);
  gtk_file_filter_add_pattern (filter, patroon);
  gtk_file_chooser_add_filter (chooser, filter);
}

/* Where people keep their files, and not where the program was started. */
static void
begin_in_documents (GtkFileChooser *chooser)
{
  const char *folder = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) file = g_file_new_for_path (folder != NULL ? folder : g_get_home_dir ());
  gtk_file_chooser_set_current_folder (chooser, file, NULL);
}

void
stip_bestand_kiezer (GtkWidget *parent, const StipBestandVraag *vraag, StipBestandGekozen func, gpointer data)
{
  GtkFileChooserAction doel = vraag->naam != NULL ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN;
  if (vraag->map)
    doel = GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER;
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (vraag->titel, GTK_WINDOW (gtk_widget_get_root (parent)), doel, vraag->knop, _ ("_Cancel"));
  Asking               *asking = g_new0 (Asking, 1);

  *asking = (Asking){ chooser, parent, func, data, vraag->naam != NULL && vraag->patroon != NULL ? g_strdup (vraag->patroon + 1) : NULL };
  begin_in_documents (GTK_FILE_CHOOSER (chooser));
  if (vraag->soort != NULL)
    add_filter (GTK_FILE_CHOOSER (chooser), vraag->soort, vraag->patroon);
  if (vraag->naam != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), vraag->naam);
  else if (!vraag->map)
    add_filter (GTK_FILE_CHOOSER (chooser), _ ("All files"), "*");
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect (chooser, "response", G_CALLBACK (on_response_cb), asking);
  /* where the asking widget goes first, the answer has nobody to go to */
  g_signal_connect (parent, "destroy", G_CALLBACK (on_parent_destroy_cb), asking);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
