/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>

#include "store/stip-schuldeiser-opslag.h"
#include "ui/dialogs/stip-csv-dialog.h"
#include "ui/schuldeisers/stip-schuldeiser-formulier.h"
#include "ui/schuldeisers/stip-schuldeisers-pagina.h"
#include "ui-fixture.h"

/* The register, with the creditors of the demo dossiers. */

static gpointer
count_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rijen = stip_register_zoek (db, data, G_MAXINT, error);
  return GUINT_TO_POINTER (rijen->len);
}

static guint
count (Kantoor *self, const char *zoek)
{
  return GPOINTER_TO_UINT (kantoor_job (self, count_job, (gpointer)zoek));
}

static GtkListBox *
list_of (Kantoor *self)
{
  return GTK_LIST_BOX (nth (self->page, GTK_TYPE_LIST_BOX, 0));
}

static GtkWidget *
form_of (Kantoor *self)
{
  return nth (self->page, STIP_TYPE_SCHULDEISER_FORMULIER, 0);
}

static void
show (Kantoor *self)
{
  kantoor_toon (self, stip_schuldeisers_pagina_new (self->session));
  WAIT_FOR (gtk_list_box_get_row_at_index (list_of (self), 1) != NULL);
  WAIT_FOR (has_label (form_of (self), " in "));
}

static GtkListBoxRow *
row_named (Kantoor *self, const char *naam)
{
  for (int i = 0; gtk_list_box_get_row_at_index (list_of (self), i) != NULL; i++)
    if (has_label (GTK_WIDGET (gtk_list_box_get_row_at_index (list_of (self), i)), naam))
      return gtk_list_box_get_row_at_index (list_of (self), i);
  return NULL;
}

static void
choose (Kantoor *self, const char *naam)
{
  WAIT_FOR (row_named (self, naam) != NULL);
  gtk_list_box_select_row (list_of (self), row_named (self, naam));
  spin ();
}

static void
click (Kantoor *self, const char *naam)
{
  GtkWidget *knop = find_button (self->page, naam);

  g_assert_nonnull (knop);
  g_signal_emit_by_name (knop, "clicked");
}

/* The line below the list is the first entry that is not in the form. */
static void
add (Kantoor *self, const char *naam)
{
  GtkEditable *regel = GTK_EDITABLE (nth (self->page, GTK_TYPE_ENTRY, 0));

  gtk_editable_set_text (regel, naam);
  g_signal_emit_by_name (regel, "activate");
}

/* What the toast offers. */
static void
take_back (Kantoor *self)
{
  g_assert_cmpstr (self->actie, ==, "schuldeisers.undo");
  g_assert_true (gtk_widget_activate_action_variant (self->window, self->actie, self->doel));
}

/* Added by its name, chosen at once; a name that is there is not made twice; Ctrl+Z takes back what the toast offers. */
static void
test_erbij (Kantoor *self, gconstpointer data)
{
  show (self);
  guint voor = count (self, "");

  add (self, "Zadelmakerij Denkbeeld");
  WAIT_FOR (g_strcmp0 (self->toast, "Creditor added") == 0);
  WAIT_FOR (row_named (self, "Zadelmakerij Denkbeeld") == gtk_list_box_get_selected_row (list_of (self)));
  g_assert_true (has_label (form_of (self), "No claim uses this creditor."));
  add (self, "zadelmakerij denkbeeld B.V.");
  WAIT_FOR (g_strcmp0 (self->toast, "This creditor is in the register already") == 0);
  g_assert_cmpuint (count (self, ""), ==, voor + 1);
  g_assert_true (press_key (self->page, GDK_KEY_z, GDK_CONTROL_MASK));
  WAIT_FOR (count (self, "") == voor);
}

/* One that a claim uses stays, and says where; one that none uses goes, and comes back. */
static void
test_weg (Kantoor *self, gconstpointer data)
{
  show (self);
  guint voor = count (self, "");

  choose (self, "Telecom Bedacht");
  WAIT_FOR (has_label (form_of (self), " in "));
  click (self, "Remove From the Register");
  g_assert_true (has_label (form_of (self), "of this creditor, so it stays."));
  g_assert_cmpuint (count (self, ""), ==, voor);
  add (self, "Zadelmakerij Denkbeeld");
  WAIT_FOR (row_named (self, "Zadelmakerij Denkbeeld") != NULL && gtk_list_box_get_selected_row (list_of (self)) == row_named (self, "Zadelmakerij Denkbeeld"));
  g_assert_true (press_key (GTK_WIDGET (list_of (self)), GDK_KEY_Delete, 0));
  WAIT_FOR (g_strcmp0 (self->toast, "Creditor removed") == 0);
  g_assert_cmpuint (count (self, "zadelmakerij"), ==, 0);
  take_back (self);
  WAIT_FOR (count (self, "zadelmakerij") == 1);
}

static gpointer
claims_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rijen = stip_register_zoek (db, data, 1, error);
  return GINT_TO_POINTER (rijen->len > 0 ? ((const StipRegisterRij *)rijen->pdata[0])->vorderingen : 0);
}

/* Two that somebody knows to be one: the other is pointed out in the list, seen before it is done, and can be undone. */
static void
test_samen (Kantoor *self, gconstpointer data)
{
  show (self);
  guint voor = count (self, "");
  int   telecom = GPOINTER_TO_INT (kantoor_job (self, claims_job, (gpointer) "telecom")), webwinkel = GPOINTER_TO_INT (kantoor_job (self, claims_job, (gpointer) "webwinkel"));

  g_assert_cmpint (webwinkel, >, 0);
  choose (self, "Telecom Bedacht");
  g_assert_null (find_button (self->page, "Merge these two"));
  click (self, "Merge with Another One…");
  g_assert_true (has_label (form_of (self), "Choose in the list the creditor that is the same as Telecom Bedacht"));
  choose (self, "Webwinkel Droomdoos");
  g_assert_true (has_label (form_of (self), "Webwinkel Droomdoos"));
  g_assert_true (has_label (form_of (self), "goes, and its claims come to Telecom Bedacht"));
  g_assert_cmpuint (count (self, ""), ==, voor);
  click (self, "Merge these two");
  WAIT_FOR (g_strcmp0 (self->toast, "Two creditors merged into one") == 0);
  g_assert_cmpuint (count (self, ""), ==, voor - 1);
  g_assert_cmpint (GPOINTER_TO_INT (kantoor_job (self, claims_job, (gpointer) "telecom")), ==, telecom + webwinkel);
  g_assert_cmpuint (count (self, "webwinkel droomdoos"), ==, 1); /* its name stays findable */
  take_back (self);
  WAIT_FOR (count (self, "") == voor);
  g_assert_cmpint (GPOINTER_TO_INT (kantoor_job (self, claims_job, (gpointer) "webwinkel")), ==, webwinkel);
}

/* A name that differs in legal form only is offered by itself. */
static void
test_dubbel (Kantoor *self, gconstpointer data)
{
  show (self);
  add (self, "Zadelmakerij Denkbeeld");
  WAIT_FOR (count (self, "zadelmakerij") == 1);
  choose (self, "Zadelmakerij Denkbeeld");
  g_assert_null (find_button (self->page, "Merge these two"));
  add (self, "Denkbeeld Zadelmakerij");
  WAIT_FOR (row_named (self, "Denkbeeld Zadelmakerij") != NULL);
  choose (self, "Denkbeeld Zadelmakerij");
  /* the same KvK number makes two names one creditor */
  for (guint r = 0; r < 2; r++)
    {
      choose (self, r == 0 ? "Denkbeeld Zadelmakerij" : "Zadelmakerij Denkbeeld");
      GtkEditable *kvk = GTK_EDITABLE (nth (form_of (self), GTK_TYPE_ENTRY, 2));
      gtk_editable_set_text (kvk, "12345678");
      g_signal_emit_by_name (kvk, "activate");
      WAIT_FOR (g_strcmp0 (self->toast, "Creditor recorded") == 0);
      g_clear_pointer (&self->toast, g_free);
      spin_ms (50);
    }
  WAIT_FOR (has_label (form_of (self), "looks to be the same creditor"));
  g_assert_nonnull (find_button (self->page, "Merge these two"));
}

/* What was asked of it and what it said, newest first, with the number of the case, which a row opens. */
static void
test_antwoorden (Kantoor *self, gconstpointer data)
{
  show (self);
  choose (self, "Telecom Bedacht");
  WAIT_FOR (has_label (form_of (self), "2025-0471"));
  g_assert_true (has_label (form_of (self), "689,30"));
  GtkListBox *lijst = NULL;
  for (guint i = 0; lijst == NULL || gtk_list_box_get_row_at_index (lijst, 0) == NULL; i++)
    lijst = GTK_LIST_BOX (nth (form_of (self), GTK_TYPE_LIST_BOX, i)); /* a group of fields has one of its own, empty */
  g_signal_emit_by_name (lijst, "row-activated", gtk_list_box_get_row_at_index (lijst, 0));
  g_assert_cmpint (self->geopend, >, 0);
}

static gpointer
mail_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rijen = stip_register_zoek (db, data, 1, error);
  const char *mail = ((const StipRegisterRij *)rijen->pdata[0])->schuldeiser->email;
  return g_strdup (mail != NULL ? mail : "");
}

/* A table into the register: one act, and the toast takes all of it back. */
static void
test_tabel (Kantoor *self, gconstpointer data)
{
  show (self);
  guint            voor = count (self, "");
  g_autofree char *pad = g_build_filename (self->map, "eisers.csv", NULL);
  GtkWidget       *dialog = GTK_WIDGET (stip_csv_dialog_new (GTK_WINDOW (self->window), self->session, STIP_CSV_SCHULDEISERS, NULL));

  g_assert_true (g_file_set_contents (pad, "\xEF\xBB\xBFNaam,E-mailadres\nZadelmakerij Denkbeeld,\nTelecom Bedacht,post@telecom.example\n", -1, NULL));
  gtk_window_present (GTK_WINDOW (dialog));
  stip_csv_dialog_lees (STIP_CSV_DIALOG (dialog), pad);
  WAIT_FOR (has_label (dialog, "2 rows, letters as UTF-8, separated by commas."));
  g_signal_emit_by_name (find_button (dialog, "Look What Will Change"), "clicked");
  WAIT_FOR (has_label (dialog, "This is what will change"));
  g_assert_cmpuint (count (self, ""), ==, voor);
  g_signal_emit_by_name (find_button (dialog, "Import"), "clicked");
  WAIT_FOR (has_label (dialog, "The table has been imported"));
  g_assert_cmpuint (count (self, ""), ==, voor + 1);
  g_autofree char *erbij = kantoor_job (self, mail_job, (gpointer) "telecom");
  g_assert_cmpstr (erbij, ==, "post@telecom.example");
  gtk_window_destroy (GTK_WINDOW (dialog));
  take_back (self);
  WAIT_FOR (count (self, "") == voor);
  g_autofree char *terug = kantoor_job (self, mail_job, (gpointer) "telecom");
  g_assert_cmpstr (terug, ==, "");
  g_remove (pad);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add ("/schuldeisers/erbij", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_erbij, kantoor_sluit);
      g_test_add ("/schuldeisers/weg", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_weg, kantoor_sluit);
      g_test_add ("/schuldeisers/samen", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_samen, kantoor_sluit);
      g_test_add ("/schuldeisers/dubbel", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_dubbel, kantoor_sluit);
      g_test_add ("/schuldeisers/antwoorden", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_antwoorden, kantoor_sluit);
      g_test_add ("/schuldeisers/tabel", Kantoor, GUINT_TO_POINTER (8), kantoor_open, test_tabel, kantoor_sluit);
    }
  return g_test_run ();
}
