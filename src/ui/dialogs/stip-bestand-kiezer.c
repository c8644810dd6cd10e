/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-bestand-kiezer.h"

#include <glib/gi18n.h>

typedef struct
{
  StipKiezerFunc func;
  gpointer       data;
} Vraag;

static void
on_response_cb (GtkNativeDialog *dialog, int antwoord, gpointer data)
{
  g_autofree Vraag *vraag = data;
  g_autoptr (GFile) file = antwoord == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;
  g_autofree char *pad = file != NULL ? g_file_get_path (file) : NULL;

  g_object_unref (dialog);
  vraag->func (pad, vraag->data);
}

static GtkFileChooserNative *
make_dialog (GtkWindow *parent, const char *titel, GtkFileChooserAction doel, const char *knop, StipKiezerFunc func, gpointer data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (titel, parent, doel, knop, _ ("_Cancel"));
  Vraag                *vraag = g_new0 (Vraag, 1);

  vraag->func = func;
  vraag->data = data;
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response_cb), vraag);
  return dialog;
}

void
stip_bestand_kiezer_open (GtkWindow *parent, const char *titel, const char *soort, const char *patroon, StipKiezerFunc func, gpointer data)
{
  GtkFileChooserNative *dialog = make_dialog (parent, titel, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), func, data);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) alles = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, soort);
  gtk_file_filter_add_pattern (filter, patroon);
  gtk_file_filter_set_name (alles, _ ("All files"));
  gtk_file_filter_add_pattern (alles, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), alles);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
stip_bestand_kiezer_bewaar (GtkWindow *parent, const char *titel, const char *naam, StipKiezerFunc func, gpointer data)
{
  GtkFileChooserNative *dialog = make_dialog (parent, titel, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), func, data);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), naam);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
