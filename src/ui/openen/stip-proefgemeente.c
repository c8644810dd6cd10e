/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-proefgemeente.h"

#include <glib/gi18n.h>

#include "store/stip-demo-bestand.h"
#include "ui/openen/stip-openen-fout.h"
#include "ui/stip-instellingen.h"

#define DOSSIERS 240
#define SEED     20260519

char *
stip_proefgemeente_dup_pad (void)
{
  return g_build_filename (g_get_user_data_dir (), "stip", "proefgemeente.stip", NULL);
}

/* One run of the dialog; owned by the dialog, and by the task while it runs. */
typedef struct
{
  GtkWidget         *dialog; /* AdwMessageDialog */
  GtkProgressBar    *progress;
  GtkWidget         *owner; /* NULL once it is gone */
  StipBestandGemaakt func;
  gpointer           data;
  char              *pad;
  StipDatum          vandaag;
  gint               klaar; /* atomic */
  guint              timer;
} Run;

static void
free_run (gpointer data)
{
  Run *run = data;
  g_clear_handle_id (&run->timer, g_source_remove);
  g_clear_weak_pointer (&run->owner);
  g_clear_object (&run->progress);
  g_free (run->pad);
  g_free (run);
}

static void
on_progress_cb (guint klaar, guint aantal, gpointer data)
{
  g_atomic_int_set (&((Run *)data)->klaar, (gint)klaar);
}

static StipStore *
make_and_open (Run *run, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (run->pad);
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin (STIP_PROEF_WACHTZIN, -1, error);

  if (wachtzin == NULL)
    return NULL;
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_test (run->pad, G_FILE_TEST_EXISTS) && !stip_demo_bestand_maak (run->pad, wachtzin, DOSSIERS, SEED, run->vandaag, on_progress_cb, run, error))
    return NULL;
  return stip_store_open (run->pad, STIP_DEMO_MEDEWERKER, wachtzin, run->vandaag, NULL, error);
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError    *error = NULL;
  StipStore *store = make_and_open (data, &error);

  if (store != NULL)
    g_task_return_pointer (task, store, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
on_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Run *run = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (StipStore) store = g_task_propagate_pointer (G_TASK (result), &error);

  g_clear_handle_id (&run->timer, g_source_remove);
  if (!gtk_widget_get_mapped (run->dialog)) /* closed meanwhile */
    return;
  if (store == NULL)
    {
      g_autofree char *text = stip_openen_fout_tekst (error);
      gtk_widget_set_visible (GTK_WIDGET (run->progress), FALSE);
      adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (run->dialog), text);
      return;
    }
  gtk_window_destroy (GTK_WINDOW (run->dialog));
  if (run->owner != NULL)
    run->func (store, run->data);
}

static gboolean
on_timer_cb (gpointer data)
{
  Run *run = data;
  gtk_progress_bar_set_fraction (run->progress, (double)g_atomic_int_get (&run->klaar) / DOSSIERS);
  return G_SOURCE_CONTINUE;
}

static void
on_go_clicked_cb (GtkButton *button, Run *run)
{
  g_autoptr (GTask) task = g_task_new (run->dialog, NULL, on_made_cb, NULL);

  gtk_widget_set_visible (GTK_WIDGET (button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (run->progress), TRUE);
  run->timer = g_timeout_add (100, on_timer_cb, run);
  g_task_set_task_data (task, run, NULL); /* the dialog, the task's source, keeps it */
  g_task_run_in_thread (task, run_job);
}

static GtkWidget *
make_body (Run *run, gboolean exists)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *phrase = gtk_label_new (STIP_PROEF_WACHTZIN);
  GtkWidget *go = gtk_button_new_with_mnemonic (exists ? _ ("_Open") : _ ("_Make and open"));

  gtk_widget_add_css_class (phrase, "title-4");
  gtk_label_set_selectable (GTK_LABEL (phrase), TRUE);
  gtk_widget_set_can_focus (phrase, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (phrase), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Passphrase"), -1);
  gtk_widget_add_css_class (go, "suggested-action");
  gtk_widget_add_css_class (go, "pill");
  gtk_widget_set_halign (go, GTK_ALIGN_CENTER);
  g_signal_connect (go, "clicked", G_CALLBACK (on_go_clicked_cb), run);
  run->progress = g_object_ref_sink (GTK_PROGRESS_BAR (gtk_progress_bar_new ()));
  gtk_widget_set_visible (GTK_WIDGET (run->progress), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (run->progress), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Inventing people"), -1);
  gtk_box_append (GTK_BOX (box), phrase);
  gtk_box_append (GTK_BOX (box), go);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (run->progress));
  return box;
}

void
stip_proefgemeente_present (GtkWidget *parent, StipBestandGemaakt func, gpointer data)
{
  Run *run = g_new0 (Run, 1);

  run->func = func;
  run->data = data;
  run->pad = stip_proefgemeente_dup_pad ();
  run->vandaag = stip_vandaag ();
  g_set_weak_pointer (&run->owner, parent);
  run->dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)), _ ("Practice municipality"),
                                        _ ("Demodorp has cases of invented people, to look around and to practise with. Next time you open it with this passphrase:"));
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (run->dialog), make_body (run, g_file_test (run->pad, G_FILE_TEST_EXISTS)));
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (run->dialog), "close", _ ("_Close"));
  g_object_set_data_full (G_OBJECT (run->dialog), "stip-run", run, free_run);
  gtk_window_present (GTK_WINDOW (run->dialog));
}
