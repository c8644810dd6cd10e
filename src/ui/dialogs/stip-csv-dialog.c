/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-csv-dialog.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "export/stip-csv-import.h"
#include "store/stip-ongedaan.h"
#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/dialogs/stip-csv-kolommen.h"
#include "ui/dialogs/stip-import-bezig.h"
#include "ui/dialogs/stip-meldingen.h"

struct _StipCsvDialog
{
  AdwWindow parent_instance;

  GtkStack        *stapel;
  AdwStatusPage   *kies;
  StipImportBezig *bezig;
  GtkLabel        *tabel_regel; /* what was recognised in the file */
  StipCsvKolommen *kolommen;
  GtkLabel        *nodig; /* what is still missing */
  GtkWidget       *proef_knop;
  GtkLabel        *uitkomst_kop;
  GtkLabel        *uitkomst_regel;
  GtkWidget       *tellingen;
  GtkLabel        *nieuw;
  AdwActionRow    *aangevuld_rij;
  GtkLabel        *aangevuld;
  AdwActionRow    *bekend_rij;
  GtkLabel        *bekend;
  StipMeldingen   *meldingen;
  GtkWidget       *terug;
  GtkWidget       *knop;
  AdwStatusPage   *fout;

  StipSession  *session;
  StipCsvSoort  soort;
  char         *dossier;
  char         *pad;
  StipCsvTabel *tabel; /* what was tried is what is taken in, whatever happens to the file */
  gboolean      proef;
  gboolean      opnieuw; /* rows are wrong: the button reads the file again */
  gboolean      klaar;   /* taken in: the button closes */
  gboolean      dicht;   /* closed while a run still had to stop */
};

G_DEFINE_FINAL_TYPE (StipCsvDialog, stip_csv_dialog, ADW_TYPE_WINDOW)

/* --- on the worker --- */

typedef struct
{
  char         *pad;
  StipCsvSoort  soort;
  StipCsvTabel *tabel; /* the dialog's, which waits for the run */
  StipCsvKaart *kaart;
  char         *dossier;
  gboolean      proef;
} Opdracht;

typedef struct
{
  StipCsvUitkomst *uitkomst;
  gint64           handeling; /* that took it in */
} Afloop;

static void
free_order (gpointer data)
{
  Opdracht *opdracht = data;
  g_clear_pointer (&opdracht->kaart, stip_csv_kaart_free);
  g_free (opdracht->dossier);
  g_free (opdracht->pad);
  g_free (opdracht);
}

static void
free_outcome (gpointer data)
{
  stip_csv_uitkomst_free (((Afloop *)data)->uitkomst);
  g_free (data);
}

static gpointer
read_table (StipStore *store, StipDb *db, StipImportTaak *taak, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_csv_lees_bestand (((const Opdracht *)data)->pad, error);
}

static void
free_table (gpointer tabel)
{
  stip_csv_tabel_free (tabel);
}

static void
on_progress (guint gedaan, guint totaal, gpointer data)
{
  stip_import_taak_meld (data, gedaan, totaal, gedaan / 2); /* each row is read, and then taken in */
}

static gpointer
import_table (StipStore *store, StipDb *db, StipImportTaak *taak, gpointer data, GCancellable *cancellable, GError **error)
{
  const Opdracht   *opdracht = data;
  StipCsvInlezing   inlezing = { opdracht->soort, opdracht->tabel, opdracht->kaart, opdracht->dossier, opdracht->dossier != NULL };
  StipImportGang    gang = { opdracht->proef, on_progress, taak, cancellable };
  StipCsvUitkomst  *uitkomst = stip_csv_import_tabel (store, db, &inlezing, &gang, error);
  StipOngedaanStand stand = { 0 };
  Afloop           *afloop = uitkomst != NULL ? g_new0 (Afloop, 1) : NULL;

  if (afloop == NULL)
    return NULL;
  afloop->uitkomst = uitkomst;
  if (!opdracht->proef && stip_ongedaan_stand (db, stip_store_get_wie (store), 0, &stand, NULL))
    afloop->handeling = stand.ongedaan;
  stip_ongedaan_stand_clear (&stand);
  return afloop;
}

/* --- showing --- */

static void
set_count (GtkLabel *label, guint aantal)
{
  g_autofree char *tekst = g_strdup_printf ("%u", aantal);
  gtk_label_set_label (label, tekst);
}

/* What the file is wrong in, and that nothing has happened. */
static void
show_error (StipCsvDialog *self, const GError *error)
{
  gboolean         gestopt = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_autofree char *tekst = g_strdup_printf (_ ("%s\n\nNothing was imported; your file is as it was."), error->message), *veilig = g_markup_escape_text (tekst, -1);

  adw_status_page_set_icon_name (self->fout, gestopt ? "dialog-information-symbolic" : "dialog-error-symbolic");
  adw_status_page_set_title (self->fout, gestopt ? _ ("Stopped") : _ ("This table cannot be imported"));
  adw_status_page_set_description (self->fout, gestopt ? _ ("Nothing was imported; your file is as it was.") : veilig);
  gtk_stack_set_visible_child_name (self->stapel, "fout");
}

static void
show_needed (StipCsvDialog *self)
{
  g_autoptr (GPtrArray) velden = stip_csv_kaart_ontbreekt (stip_csv_kolommen_get_kaart (self->kolommen));
  g_autoptr (GString) namen = g_string_new (NULL);

  for (guint i = 0; i < velden->len; i++)
    g_string_append_printf (namen, "%s%s", i > 0 ? ", " : "", stip_veld_naam (g_ptr_array_index (velden, i), stip_session_get_taal (self->session)));
  g_autofree char *zin = g_strdup_printf (_ ("Point out the column for: %s."), namen->str);
  gtk_label_set_text (self->nodig, zin);
  gtk_widget_set_visible (GTK_WIDGET (self->nodig), velden->len > 0);
  gtk_widget_set_sensitive (self->proef_knop, velden->len == 0);
}

static const char *
name_separator (char scheiding)
{
  return scheiding == ';' ? _ ("semicolons") : scheiding == ',' ? _ ("commas")
                                                                : _ ("tabs");
}

static void
show_columns (StipCsvDialog *self)
{
  g_autofree char *naam = g_path_get_basename (self->pad);
  guint            rijen = self->tabel->rijen->len - 1;
  g_autofree char *regel = g_strdup_printf (ngettext ("%s: %u row, letters as %s, separated by %s.", "%s: %u rows, letters as %s, separated by %s.", rijen), naam, rijen,
                                            self->tabel->codering, name_separator (self->tabel->scheiding));

  gtk_label_set_text (self->tabel_regel, regel);
  stip_csv_kolommen_set (self->kolommen, self->soort, self->tabel, stip_session_get_taal (self->session));
  show_needed (self);
  gtk_stack_set_visible_child_name (self->stapel, "kolommen");
  if (!gtk_widget_grab_focus (self->proef_knop))
    gtk_widget_child_focus (GTK_WIDGET (self->kolommen), GTK_DIR_TAB_FORWARD);
}

static char *
make_heading (StipCsvDialog *self, const StipImportUitkomst *telling)
{
  if (telling->fouten->len > 0)
    return g_strdup_printf (ngettext ("%u place in the table is not right yet", "%u places in the table are not right yet", telling->fouten->len), telling->fouten->len);
  if (!self->proef)
    return g_strdup (_ ("The table has been imported"));
  return g_strdup (telling->nieuw + telling->aangevuld > 0 ? _ ("This is what will change") : _ ("Everything in this table is known already"));
}

static char *
make_line_of (const StipCsvUitkomst *uitkomst)
{
  g_autofree char *over = g_strjoinv (", ", uitkomst->ongebruikt);

  if (uitkomst->telling->fouten->len > 0)
    return g_strdup (_ ("Nothing is imported before all rows are right, so that none is lost. Correct them in your spreadsheet, save it, and read the table again."));
  return *over != '\0' ? g_strdup_printf (_ ("Not taken in: %s."), over) : g_strdup ("");
}

static void
show_counts (StipCsvDialog *self, const StipImportUitkomst *telling)
{
  gboolean eisers = self->soort == STIP_CSV_SCHULDEISERS;

  gtk_widget_set_visible (self->tellingen, telling->fouten->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->aangevuld_rij), eisers);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->bekend_rij), eisers ? _ ("Creditors that stay as they are") : _ ("Claims that the case has already"));
  set_count (self->nieuw, telling->nieuw);
  set_count (self->aangevuld, telling->aangevuld);
  set_count (self->bekend, eisers ? telling->ongewijzigd : telling->dubbel->len);
}

static void
show_outcome (StipCsvDialog *self, const StipCsvUitkomst *uitkomst)
{
  const StipImportUitkomst *telling = uitkomst->telling;
  g_autofree char          *kop = make_heading (self, telling), *regel = make_line_of (uitkomst);

  self->opnieuw = telling->fouten->len > 0;
  self->klaar = !self->opnieuw && (!self->proef || telling->nieuw + telling->aangevuld == 0);
  gtk_label_set_label (self->uitkomst_kop, kop);
  gtk_label_set_label (self->uitkomst_regel, regel);
  gtk_widget_set_visible (GTK_WIDGET (self->uitkomst_regel), *regel != '\0');
  show_counts (self, telling);
  stip_meldingen_set_csv (self->meldingen, self->opnieuw ? telling->fouten : telling->dubbel);
  gtk_widget_set_visible (self->terug, !self->klaar);
  gtk_button_set_label (GTK_BUTTON (self->knop), self->opnieuw ? _ ("Read the Table Again") : self->klaar ? _ ("Close")
                                                                                                          : _ ("Import"));
  gtk_stack_set_visible_child_name (self->stapel, "uitkomst");
  gtk_widget_grab_focus (self->knop);
}

/* It can be taken back where it is seen: in the register, or in the dossier. */
static void
tell_imported (StipCsvDialog *self, const Afloop *afloop)
{
  guint            aantal = afloop->uitkomst->telling->nieuw + afloop->uitkomst->telling->aangevuld;
  g_autofree char *tekst = self->soort == STIP_CSV_SCHULDEISERS ? g_strdup_printf (ngettext ("%u creditor imported", "%u creditors imported", aantal), aantal)
                                                                : g_strdup_printf (ngettext ("%u claim imported", "%u claims imported", aantal), aantal);

  if (self->soort == STIP_CSV_SCHULDEISERS)
    stip_session_toast (self->session, tekst, _ ("Undo"), "schuldeisers.undo", g_variant_new_int64 (afloop->handeling));
  else
    stip_session_toast (self->session, tekst, _ ("Undo"), "dossier.undo", NULL);
}

/* --- running --- */

static char *
make_line (guint rijen)
{
  return rijen > 0 ? g_strdup_printf (ngettext ("%u row", "%u rows", rijen), rijen) : g_strdup ("");
}

static Opdracht *
new_order (StipCsvDialog *self, gboolean proef)
{
  Opdracht *opdracht = g_new0 (Opdracht, 1);

  opdracht->pad = g_strdup (self->pad);
  opdracht->soort = self->soort;
  opdracht->tabel = self->tabel;
  opdracht->dossier = g_strdup (self->dossier);
  opdracht->proef = proef;
  return opdracht;
}

static void
on_imported_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipCsvDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (self->dicht)
    return;
  Afloop *afloop = stip_import_taak_finish (stip_import_bezig_get_taak (self->bezig), result, &error);
  stip_import_bezig_einde (self->bezig);
  if (afloop == NULL)
    {
      show_error (self, error);
      return;
    }
  show_outcome (self, afloop->uitkomst);
  if (!self->proef && self->klaar)
    tell_imported (self, afloop);
  free_outcome (afloop);
}

static void
start_import (StipCsvDialog *self, gboolean proef)
{
  Opdracht *opdracht = new_order (self, proef);

  opdracht->kaart = stip_csv_kaart_copy (stip_csv_kolommen_get_kaart (self->kolommen));
  self->proef = proef;
  gtk_stack_set_visible_child_name (self->stapel, "bezig");
  stip_import_bezig_begin (self->bezig, proef ? _ ("Looking at the rows") : _ ("Importing"), make_line,
                           stip_import_taak_start (self->session, import_table, opdracht, free_order, free_outcome, on_imported_cb, g_object_ref (self)));
}

static void
on_table_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipCsvDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (self->dicht)
    return;
  StipCsvTabel *tabel = stip_import_taak_finish (stip_import_bezig_get_taak (self->bezig), result, &error);
  stip_import_bezig_einde (self->bezig);
  if (tabel == NULL)
    {
      show_error (self, error);
      return;
    }
  g_clear_pointer (&self->tabel, stip_csv_tabel_free);
  self->tabel = tabel;
  show_columns (self);
}

void
stip_csv_dialog_lees (StipCsvDialog *self, const char *pad)
{
  char *nieuw = g_strdup (pad);

  g_free (self->pad);
  self->pad = nieuw;
  gtk_stack_set_visible_child_name (self->stapel, "bezig");
  stip_import_bezig_begin (self->bezig, _ ("Looking at the file"), make_line,
                           stip_import_taak_start (self->session, read_table, new_order (self, TRUE), free_order, free_table, on_table_read_cb, g_object_ref (self)));
}

/* --- what is pressed --- */

static void
on_file_chosen_cb (const char *pad, gpointer data)
{
  g_autoptr (StipCsvDialog) self = data;

  if (pad != NULL && !self->dicht && stip_import_bezig_get_taak (self->bezig) == NULL)
    stip_csv_dialog_lees (self, pad);
}

static void
on_choose_cb (StipCsvDialog *self)
{
  const StipBestandVraag vraag = { _ ("Choose a table"), _ ("_Open"), _ ("Table as text (CSV)"), "*.csv", NULL };
  stip_bestand_kiezer (GTK_WIDGET (self), &vraag, on_file_chosen_cb, g_object_ref (self));
}

static void
on_try_cb (StipCsvDialog *self)
{
  start_import (self, TRUE);
}

static void
on_back_cb (StipCsvDialog *self)
{
  gtk_stack_set_visible_child_name (self->stapel, "kolommen");
  gtk_widget_grab_focus (self->proef_knop);
}

static void
on_next_cb (StipCsvDialog *self)
{
  if (self->opnieuw)
    stip_csv_dialog_lees (self, self->pad);
  else if (self->klaar)
    gtk_window_close (GTK_WINDOW (self));
  else
    start_import (self, FALSE);
}

static void
on_again_cb (StipCsvDialog *self)
{
  gtk_stack_set_visible_child_name (self->stapel, self->tabel != NULL ? "kolommen" : "kies");
}

/* --- the widget --- */

/* A run that is cut off by closing leaves nothing behind: it is cancelled first, and rolled back. */
static gboolean
stip_csv_dialog_close_request (GtkWindow *window)
{
  StipCsvDialog *self = STIP_CSV_DIALOG (window);

  self->dicht = TRUE;
  stip_import_bezig_stop (self->bezig);
  return GTK_WINDOW_CLASS (stip_csv_dialog_parent_class)->close_request (window);
}

static void
stip_csv_dialog_dispose (GObject *object)
{
  STIP_CSV_DIALOG (object)->dicht = TRUE;
  G_OBJECT_CLASS (stip_csv_dialog_parent_class)->dispose (object);
}

static void
stip_csv_dialog_finalize (GObject *object)
{
  StipCsvDialog *self = STIP_CSV_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->tabel, stip_csv_tabel_free);
  g_free (self->dossier);
  g_free (self->pad);
  G_OBJECT_CLASS (stip_csv_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-csv-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, kies);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, bezig);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, tabel_regel);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, kolommen);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, nodig);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, proef_knop);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, uitkomst_kop);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, uitkomst_regel);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, tellingen);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, nieuw);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, aangevuld_rij);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, aangevuld);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, bekend_rij);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, bekend);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, meldingen);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, terug);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, knop);
  gtk_widget_class_bind_template_child (widget_class, StipCsvDialog, fout);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_try_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_needed);
}

static void
stip_csv_dialog_class_init (StipCsvDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = stip_csv_dialog_dispose;
  object_class->finalize = stip_csv_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = stip_csv_dialog_close_request;
  g_type_ensure (STIP_TYPE_IMPORT_BEZIG);
  g_type_ensure (STIP_TYPE_CSV_KOLOMMEN);
  g_type_ensure (STIP_TYPE_MELDINGEN);
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_csv_dialog_init (StipCsvDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StipCsvDialog *
stip_csv_dialog_new (GtkWindow *parent, StipSession *session, StipCsvSoort soort, const char *dossier)
{
  StipCsvDialog *self = g_object_new (STIP_TYPE_CSV_DIALOG, "transient-for", parent, "modal", TRUE, NULL);

  self->session = g_object_ref (session);
  self->soort = soort;
  self->dossier = g_strdup (dossier);
  if (soort == STIP_CSV_SCHULDEN)
    {
      adw_status_page_set_title (self->kies, _ ("Import claims from a table"));
      gtk_window_set_title (GTK_WINDOW (self), _ ("Import Claims"));
    }
  return self;
}
