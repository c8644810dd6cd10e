/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-bestand-keuze.h"

#include <glib/gi18n.h>

typedef struct
{
  StipBestandGekozen func;
  gpointer           data;
  gboolean           bewaar;
} Choice;

static void
on_chooser_response_cb (GtkNativeDialog *chooser, int response, Choice *choice)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_autofree char *chosen = file != NULL ? g_file_get_path (file) : NULL;

  if (response == GTK_RESPONSE_ACCEPT && chosen != NULL)
    {
      g_autofree char *pad = choice->bewaar && !g_str_has_suffix (chosen, ".stip") ? g_strconcat (chosen, ".stip", NULL) : g_strdup (chosen);
      choice->func (pad, choice->data);
    }
  g_object_unref (chooser);
}

/* Where people keep their files, and not where the program was started. */
static void
begin_in_documents (GtkFileChooser *chooser)
{
  const char *folder = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) file = g_file_new_for_path (folder != NULL ? folder : g_get_home_dir ());
  gtk_file_chooser_set_current_folder (chooser, file, NULL);
}

static void
ask (GtkWidget *parent, GtkFileChooserAction action, const char *naam, StipBestandGekozen func, gpointer data)
{
  gboolean              bewaar = action == GTK_FILE_CHOOSER_ACTION_SAVE;
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (bewaar ? _ ("New File") : _ ("Open File"), GTK_WINDOW (gtk_widget_get_root (parent)), action, bewaar ? _ ("_Choose") : _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  Choice *choice = g_new0 (Choice, 1);

  *choice = (Choice){ func, data, bewaar };
  gtk_file_filter_set_name (filter, _ ("Stip files"));
  gtk_file_filter_add_pattern (filter, "*.stip");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  begin_in_documents (GTK_FILE_CHOOSER (chooser));
  if (naam != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), naam);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_data (chooser, "response", G_CALLBACK (on_chooser_response_cb), choice, (GClosureNotify)(GCallback)g_free, 0);
  /* where the asking widget goes first, the answer has nobody to go to */
  g_signal_connect_object (parent, "destroy", G_CALLBACK (gtk_native_dialog_destroy), chooser, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
stip_bestand_keuze_open (GtkWidget *parent, StipBestandGekozen func, gpointer data)
{
  ask (parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, func, data);
}

void
stip_bestand_keuze_bewaar (GtkWidget *parent, const char *naam, StipBestandGekozen func, gpointer data)
{
  ask (parent, GTK_FILE_CHOOSER_ACTION_SAVE, naam, func, data);
}
