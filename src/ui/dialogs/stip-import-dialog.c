/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-import-dialog.h"

#include <glib/gi18n.h>

#include "export/stip-ddas-import.h"
#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/dialogs/stip-import-bezig.h"
#include "ui/dialogs/stip-meldingen.h"

struct _StipImportDialog
{
  AdwWindow parent_instance;

  GtkStack        *stapel;
  StipImportBezig *bezig;
  GtkLabel        *voorbeeld_kop;
  GtkLabel        *voorbeeld_regel;
  GtkLabel        *nieuw;
  GtkLabel        *bijgewerkt;
  GtkLabel        *ongewijzigd;
  StipMeldingen   *meldingen;
  GtkWidget       *knop;
  AdwStatusPage   *fout;

  StipSession *session;
  char        *pad;
  gboolean     proef;
  gboolean     klaar; /* imported: the button leads to the list */
  gboolean     dicht; /* closed while a run still had to stop */
};

G_DEFINE_FINAL_TYPE (StipImportDialog, stip_import_dialog, ADW_TYPE_WINDOW)

static void
set_count (GtkLabel *label, guint aantal)
{
  g_autofree char *tekst = g_strdup_printf ("%u", aantal);
  gtk_label_set_label (label, tekst);
}

static void
show_outcome (StipImportDialog *self, const StipDdasUitkomst *uitkomst)
{
  g_autofree char *naam = g_path_get_basename (self->pad);
  g_autofree char *regel = g_strdup_printf (ngettext ("%s holds %u trajectory.", "%s holds %u trajectories.", uitkomst->trajecten), naam, uitkomst->trajecten);
  gboolean         iets = uitkomst->nieuw + uitkomst->bijgewerkt > 0;

  self->klaar = !self->proef || !iets;
  gtk_label_set_label (self->voorbeeld_kop, !self->proef ? _ ("The delivery has been imported") : iets ? _ ("This is what will change")
                                                                                                       : _ ("Everything in this file is known already"));
  gtk_label_set_label (self->voorbeeld_regel, regel);
  set_count (self->nieuw, uitkomst->nieuw);
  set_count (self->bijgewerkt, uitkomst->bijgewerkt);
  set_count (self->ongewijzigd, uitkomst->ongewijzigd);
  stip_meldingen_set (self->meldingen, uitkomst);
  gtk_button_set_label (GTK_BUTTON (self->knop), self->klaar ? _ ("Show the cases") : _ ("Import"));
  gtk_stack_set_visible_child_name (self->stapel, "uitkomst");
  gtk_widget_grab_focus (self->knop);
}

/* What the file is wrong in, where, and that nothing has happened. */
static void
show_error (StipImportDialog *self, const GError *error)
{
  g_autofree char *tekst = NULL, *veilig = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      adw_status_page_set_icon_name (self->fout, "dialog-information-symbolic");
      adw_status_page_set_title (self->fout, _ ("Stopped"));
      adw_status_page_set_description (self->fout, _ ("Nothing was imported; your file is as it was."));
    }
  else
    {
      tekst = g_strdup_printf (_ ("%s\n\nNothing was imported; your file is as it was. Send this message to whoever made the file, and ask for a new one."), error->message);
      veilig = g_markup_escape_text (tekst, -1);
      adw_status_page_set_icon_name (self->fout, "dialog-error-symbolic");
      adw_status_page_set_title (self->fout, _ ("This file cannot be imported"));
      adw_status_page_set_description (self->fout, veilig);
    }
  gtk_stack_set_visible_child_name (self->stapel, "fout");
}

typedef struct
{
  char    *pad;
  gboolean proef;
} Opdracht;

static void
free_order (gpointer data)
{
  g_free (((Opdracht *)data)->pad);
  g_free (data);
}

static void
on_progress (guint64 gelezen, guint64 totaal, guint trajecten, gpointer data)
{
  stip_import_taak_meld (data, gelezen, totaal, trajecten);
}

static gpointer
import_delivery (StipStore *store, StipDb *db, StipImportTaak *taak, gpointer data, GCancellable *cancellable, GError **error)
{
  const Opdracht *opdracht = data;
  return stip_ddas_import (store, db, opdracht->pad, opdracht->proef, on_progress, taak, cancellable, error);
}

static void
free_outcome (gpointer uitkomst)
{
  stip_ddas_uitkomst_unref (uitkomst);
}

static char *
make_line (guint trajecten)
{
  return g_strdup_printf (ngettext ("%u trajectory read", "%u trajectories read", trajecten), trajecten);
}

static void
on_done_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipImportDialog) self = data;
  g_autoptr (StipDdasUitkomst) uitkomst = NULL;
  g_autoptr (GError) error = NULL;

  if (self->dicht)
    return;
  uitkomst = stip_import_taak_finish (stip_import_bezig_get_taak (self->bezig), result, &error);
  stip_import_bezig_einde (self->bezig);
  if (uitkomst != NULL)
    show_outcome (self, uitkomst);
  else
    show_error (self, error);
}

static void
start_run (StipImportDialog *self, gboolean proef)
{
  Opdracht *opdracht = g_new0 (Opdracht, 1);

  *opdracht = (Opdracht){ g_strdup (self->pad), proef };
  self->proef = proef;
  gtk_stack_set_visible_child_name (self->stapel, "bezig");
  stip_import_bezig_begin (self->bezig, proef ? _ ("Looking at the file") : _ ("Importing"), make_line,
                           stip_import_taak_start (self->session, import_delivery, opdracht, free_order, free_outcome, on_done_cb, g_object_ref (self)));
}

void
stip_import_dialog_preview (StipImportDialog *self, const char *pad)
{
  g_free (self->pad);
  self->pad = g_strdup (pad);
  start_run (self, TRUE);
}

static void
on_file_chosen_cb (const char *pad, gpointer data)
{
  g_autoptr (StipImportDialog) self = data;

  if (pad != NULL && !self->dicht && stip_import_bezig_get_taak (self->bezig) == NULL)
    stip_import_dialog_preview (self, pad);
}

static void
on_choose_cb (StipImportDialog *self)
{
  const StipBestandVraag vraag = { _ ("Choose a DDAS delivery"), _ ("_Open"), _ ("DDAS delivery (JSON)"), "*.json", NULL };
  stip_bestand_kiezer (GTK_WIDGET (self), &vraag, on_file_chosen_cb, g_object_ref (self));
}

static void
on_next_cb (StipImportDialog *self)
{
  if (!self->klaar)
    {
      start_run (self, FALSE);
      return;
    }
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.search-list", "s", "");
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_again_cb (StipImportDialog *self)
{
  gtk_stack_set_visible_child_name (self->stapel, "kies");
}

/* A run that is cut off by closing leaves nothing behind: it is cancelled first, and rolled back. */
static gboolean
stip_import_dialog_close_request (GtkWindow *window)
{
  StipImportDialog *self = STIP_IMPORT_DIALOG (window);

  self->dicht = TRUE;
  stip_import_bezig_stop (self->bezig);
  return GTK_WINDOW_CLASS (stip_import_dialog_parent_class)->close_request (window);
}

static void
stip_import_dialog_dispose (GObject *object)
{
  StipImportDialog *self = STIP_IMPORT_DIALOG (object);

  self->dicht = TRUE;
  G_OBJECT_CLASS (stip_import_dialog_parent_class)->dispose (object);
}

static void
stip_import_dialog_finalize (GObject *object)
{
  StipImportDialog *self = STIP_IMPORT_DIALOG (object);

  g_clear_object (&self->session);
  g_free (self->pad);
  G_OBJECT_CLASS (stip_import_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, bezig);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, voorbeeld_kop);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, voorbeeld_regel);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, nieuw);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, bijgewerkt);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, ongewijzigd);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, meldingen);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, knop);
  gtk_widget_class_bind_template_child (widget_class, StipImportDialog, fout);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_again_cb);
}

static void
stip_import_dialog_class_init (StipImportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = stip_import_dialog_dispose;
  object_class->finalize = stip_import_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = stip_import_dialog_close_request;
  g_type_ensure (STIP_TYPE_IMPORT_BEZIG);
  g_type_ensure (STIP_TYPE_MELDINGEN);
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_import_dialog_init (StipImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StipImportDialog *
stip_import_dialog_new (GtkWindow *parent, StipSession *session)
{
  StipImportDialog *self = g_object_new (STIP_TYPE_IMPORT_DIALOG, "transient-for", parent, "modal", TRUE, NULL);

  self->session = g_object_ref (session);
  return self;
}

void
stip_import_dialog_present (GtkWindow *parent, StipSession *session)
{
  gtk_window_present (GTK_WINDOW (stip_import_dialog_new (parent, session)));
}
