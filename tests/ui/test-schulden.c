/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>

#include "core/stip-schuld-ronde.h"
#include "core/stip-schuld-veld.h"
#include "store/stip-schuld-opdracht.h"
#include "ui/dialogs/stip-csv-dialog.h"
#include "ui/dialogs/stip-csv-kolommen.h"
#include "ui/schulden/stip-informele-lijst.h"
#include "ui/schulden/stip-ronde-balk.h"
#include "ui/schulden/stip-schuld-invoer.h"
#include "ui/schulden/stip-schuld-zijde.h"
#include "ui/schulden/stip-schulden.h"
#include "ui/velden/stip-veld-invoer.h"
#include "ui-fixture.h"

/* The tab Schulden of Vera: thirteen claims in the round and one among family. */

static GtkEditable *
entry (GtkWidget *in, guint n)
{
  return GTK_EDITABLE (nth (in, GTK_TYPE_ENTRY, n));
}

static GtkWidget *
line_of (Kantoor *self)
{
  return nth (self->page, STIP_TYPE_SCHULD_INVOER, 0);
}

static GtkWidget *
table_of (Kantoor *self)
{
  return nth (self->page, GTK_TYPE_COLUMN_VIEW, 0);
}

/* What the file has. */
static guint
count_claims (Kantoor *self)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  return beeld->dossier->schulden->len;
}

static guint
count_messages (Kantoor *self)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  return beeld->dossier->berichten->len;
}

static const StipSchuld *
find_claim (const StipDossierBeeld *beeld, const char *naam)
{
  for (guint i = 0; i < beeld->dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (beeld->dossier->schulden, i);
      if (g_str_has_prefix (schuld->schuldeiser, naam))
        return schuld;
    }
  g_assert_not_reached ();
}

static void
undo (Kantoor *self)
{
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
}

static void
letter (Kantoor *self, const char *eiser, const char *kenmerk, const char *bedrag)
{
  GtkWidget *regel = line_of (self);

  gtk_editable_set_text (entry (regel, 0), eiser);
  gtk_editable_set_text (entry (regel, 1), kenmerk);
  gtk_editable_set_text (entry (regel, 2), bedrag);
}

/* Letter after letter; what is wrong is said and stays typed; each can be taken back. */
static void
test_stapel (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  GtkWidget *regel = line_of (self);

  WAIT_FOR (has_label (self->page, "14 claims"));
  letter (self, "Café Denkbeeld", "CD-1", "12,5O");
  g_signal_emit_by_name (entry (regel, 2), "activate");
  g_assert_true (has_label (regel, "Write the amount as 1.350,00."));
  g_assert_cmpstr (gtk_editable_get_text (entry (regel, 0)), ==, "Café Denkbeeld");
  g_assert_cmpuint (count_claims (self), ==, 14);
  gtk_editable_set_text (entry (regel, 2), "12,50");
  g_signal_emit_by_name (entry (regel, 2), "activate");
  WAIT_FOR (has_label (self->page, "15 claims"));
  g_assert_cmpstr (gtk_editable_get_text (entry (regel, 0)), ==, "");
  letter (self, "Bakkerij Niemand", "", "7");
  g_signal_emit_by_name (entry (regel, 2), "activate");
  WAIT_FOR (has_label (self->page, "16 claims"));
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_assert_cmpint (find_claim (beeld, "Café Denkbeeld")->bedrag, ==, 1250);
  g_assert_cmpstr (find_claim (beeld, "Bakkerij Niemand")->opgegeven_door, ==, "brief");
  undo (self);
  WAIT_FOR (has_label (self->page, "15 claims"));
}

/* A letter that is there already is pointed out as it is typed, by reference and by creditor and amount. */
static void
test_dubbel (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  GtkWidget *regel = line_of (self);

  letter (self, "Iemand Anders", "tb 5510-2938", "1");
  g_assert_true (has_label (regel, "Same reference as Telecom Bedacht"));
  letter (self, "TELECOM BEDACHT B.V.", "", "689,30");
  g_assert_true (has_label (regel, "Same creditor and amount as Telecom Bedacht"));
  letter (self, "Telecom Bedacht", "", "689,31");
  g_assert_false (has_label (regel, "Same creditor"));
}

static void
select_row (Kantoor *self, guint i)
{
  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (table_of (self))), i, TRUE);
  spin ();
}

/* The row of the table with this creditor, by its place in the dossier: those that take part come first. */
static guint
row_of (Kantoor *self, const char *naam)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);

  for (guint i = 0; i < beeld->dossier->schulden->len; i++)
    if (g_str_has_prefix (((const StipSchuld *)beeld->dossier->schulden->pdata[i])->schuldeiser, naam))
      return i;
  g_assert_not_reached ();
}

/* A: the answer in one line, understood while it is typed, with amount, day and rank; one undo takes all of it back. The row
 * stays the one that it was, so that the keyboard stays in it. */
static void
test_antwoord (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  guint voor = count_messages (self);

  select_row (self, row_of (self, "Webwinkel Droomdoos"));
  GListModel *rijen = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table_of (self))));
  g_autoptr (GObject) rij = g_list_model_get_item (rijen, row_of (self, "Webwinkel Droomdoos"));
  g_assert_true (press_key (table_of (self), GDK_KEY_a, 0));
  g_assert_true (has_label (self->page, "Answer of Webwinkel Droomdoos"));
  GtkEditable *antwoord = entry (line_of (self), 4);
  gtk_editable_set_text (antwoord, "600,15 per 12-5 preferent");
  g_signal_emit_by_name (antwoord, "activate");
  WAIT_FOR (count_messages (self) == voor + 1);
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  const StipSchuld *schuld = find_claim (beeld, "Webwinkel Droomdoos");
  g_assert_cmpint (schuld->bedrag, ==, 60015);
  g_assert_cmpint (schuld->peildatum, ==, stip_datum_new (2026, 5, 12));
  g_assert_cmpstr (schuld->rang, ==, "preferent");
  g_assert_cmpstr (schuld->rang_bron, ==, "opgave");
  WAIT_FOR (has_label (table_of (self), "600,15"));
  g_autoptr (GObject) weer = g_list_model_get_item (rijen, row_of (self, "Webwinkel Droomdoos"));
  g_assert_true (weer == rij);
  undo (self);
  WAIT_FOR (count_messages (self) == voor);
  g_autoptr (StipDossierBeeld) terug = kantoor_lees (self);
  g_assert_cmpint (find_claim (terug, "Webwinkel Droomdoos")->bedrag, ==, 56240);
  g_assert_cmpstr (find_claim (terug, "Webwinkel Droomdoos")->rang, ==, "concurrent");
}

/* B, P and Space in the table. */
static void
test_toetsen (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  guint voor = count_messages (self);

  select_row (self, row_of (self, "Sportschool Nergens"));
  g_assert_true (press_key (table_of (self), GDK_KEY_b, 0));
  WAIT_FOR (count_messages (self) == voor + 1);
  g_autoptr (StipDossierBeeld) gebeld = kantoor_lees (self);
  const StipSchuldBericht *bericht = gebeld->dossier->berichten->pdata[gebeld->dossier->berichten->len - 1];
  g_assert_cmpint (bericht->soort->soort, ==, STIP_BERICHT_SALDO_GEBELD);
  g_assert_cmpint (bericht->datum, ==, kantoor_dag (0));
  g_assert_true (press_key (table_of (self), GDK_KEY_p, 0));
  WAIT_FOR (g_strcmp0 (self->toast, "Rank changed") == 0);
  g_autoptr (StipDossierBeeld) rang = kantoor_lees (self);
  g_assert_cmpstr (find_claim (rang, "Sportschool Nergens")->rang, ==, "preferent");
  WAIT_FOR (press_key (table_of (self), GDK_KEY_space, 0) && gtk_widget_get_visible (nth (self->page, STIP_TYPE_SCHULD_ZIJDE, 0)));
  WAIT_FOR (g_strcmp0 (self->toast, "Left out of the arrangement") == 0);
}

/* The form says the rank, which gives way to it in the table; there the name bears it. */
static void
test_rang_in_beeld (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  select_row (self, 0);
  g_signal_emit_by_name (table_of (self), "activate", 0u);
  GtkWidget *zijde = nth (self->page, STIP_TYPE_SCHULD_ZIJDE, 0);
  WAIT_FOR (gtk_widget_get_visible (zijde));
  g_assert_true (has_label (zijde, "With priority (according to the creditor's statement)"));
}

/* The round's button sends to all whom it fits, once; the step of the path is the same message. */
static void
test_ronde (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  letter (self, "Café Denkbeeld", "", "12,50");
  g_signal_emit_by_name (entry (line_of (self), 0), "activate");
  WAIT_FOR (has_label (self->page, "15 claims"));
  guint      voor = count_messages (self);
  GtkWidget *knop = find_button (self->page, "Balance asked (1)");
  g_assert_nonnull (knop);
  g_signal_emit_by_name (knop, "clicked");
  WAIT_FOR (count_messages (self) == voor + 1);
  WAIT_FOR (find_button (self->page, "Balance asked (1)") == NULL);
  undo (self);
  WAIT_FOR (find_button (self->page, "Balance asked (1)") != NULL);
}

/* Informal debts have a list of their own, with what was agreed; its form opens at the agreement. */
static gpointer
informal_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const gint64 *ids = data;
  return stip_opdracht_schuld_veld (store, db, ids[0], ids[1], stip_schuld_veld ("schuld.informeel"), "ja", error) ? g_strdup ("ja") : NULL;
}

/* A claim that becomes informal leaves the table; its form stays with it, so that the agreement typed next is its own. */
static void
test_wordt_onderhands (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  GtkWidget  *zijde = nth (self->page, STIP_TYPE_SCHULD_ZIJDE, 0);
  GListModel *rijen = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table_of (self))));

  WAIT_FOR (g_list_model_get_n_items (rijen) == 13);
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  gint64 ids[] = { beeld->dossier->id, find_claim (beeld, "Energie Voorbeeld")->id };
  guint  rij = row_of (self, "Energie Voorbeeld");
  select_row (self, rij);
  g_signal_emit_by_name (table_of (self), "activate", rij);
  WAIT_FOR (gtk_widget_get_visible (zijde) && has_label (zijde, "Energie Voorbeeld"));
  g_autofree char *gedaan = kantoor_job (self, informal_job, ids);
  WAIT_FOR (g_list_model_get_n_items (rijen) == 12);
  g_assert_true (gtk_widget_get_visible (zijde));
  g_assert_true (has_label (zijde, "Energie Voorbeeld"));
}

static void
test_onderhands (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  GtkWidget  *lijst = nth (self->page, STIP_TYPE_INFORMELE_LIJST, 0);
  GListModel *rijen = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table_of (self))));

  WAIT_FOR (g_list_model_get_n_items (rijen) == 13);
  g_assert_true (has_label (lijst, "Lening van familie"));
  g_assert_true (has_label (lijst, "postponed until after the trajectory"));
  GtkListBox *box = GTK_LIST_BOX (nth (lijst, GTK_TYPE_LIST_BOX, 0));
  g_signal_emit_by_name (box, "row-activated", gtk_list_box_get_row_at_index (box, 0));
  GtkWidget *zijde = nth (self->page, STIP_TYPE_SCHULD_ZIJDE, 0);
  WAIT_FOR (gtk_widget_get_visible (zijde));
  g_assert_true (has_label (zijde, "Lening van familie"));
  select_row (self, 1);
  g_assert_true (has_label (zijde, "Belastingkantoor Verzonnen"));
}

/* The header's button of a term of the round leads to the board. */
static void
test_kop (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "verloop");
  GtkWidget *knop = find_button (self->page, "Open round");

  g_assert_nonnull (knop);
  g_signal_emit_by_name (knop, "clicked");
  WAIT_FOR (nth (self->page, STIP_TYPE_SCHULDEN, 0) != NULL && gtk_widget_get_mapped (nth (self->page, STIP_TYPE_SCHULDEN, 0)));
}

/* --- a table --- */

static char *
write_table (Kantoor *self, const char *inhoud, gssize lengte)
{
  char *pad = g_build_filename (self->map, "tabel.csv", NULL);
  g_assert_true (g_file_set_contents (pad, inhoud, lengte, NULL));
  return pad;
}

static GtkWidget *
open_table (Kantoor *self, const char *pad)
{
  GtkWidget *dialog = GTK_WIDGET (stip_csv_dialog_new (GTK_WINDOW (self->window), self->session, STIP_CSV_SCHULDEN, "2025-0471"));

  gtk_window_present (GTK_WINDOW (dialog));
  stip_csv_dialog_lees (STIP_CSV_DIALOG (dialog), pad);
  WAIT_FOR (nth (dialog, GTK_TYPE_DROP_DOWN, 0) != NULL);
  return dialog;
}

static void
click (GtkWidget *in, const char *naam)
{
  WAIT_FOR (find_button (in, naam) != NULL);
  g_signal_emit_by_name (find_button (in, naam), "clicked");
}

static guint
choice_of (GtkWidget *dialog, guint kolom)
{
  return gtk_drop_down_get_selected (GTK_DROP_DOWN (nth (dialog, GTK_TYPE_DROP_DOWN, kolom)));
}

/* What was recognised is said; a column is pointed out; what would change is shown; then it is one act of the case. */
static void
test_tabel (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  WAIT_FOR (has_label (self->page, "14 claims"));
  g_autofree char *pad = write_table (self, "Wie;Bedrag;Notitie\nCaf\xE9 Denkbeeld;12,50;x\nBakkerij Niemand;7,00;y\nTelecom Bedacht;689,30;z\n", -1);
  GtkWidget       *dialog = open_table (self, pad);

  g_assert_true (has_label (dialog, "tabel.csv: 3 rows, letters as Windows-1252, separated by semicolons."));
  g_assert_true (has_label (dialog, "Café Denkbeeld  ·  Bakkerij Niemand  ·  Telecom Bedacht"));
  g_assert_true (has_label (dialog, "Point out the column for: creditor."));
  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "Look What Will Change")));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (nth (dialog, GTK_TYPE_DROP_DOWN, 2)), 2); /* the creditor: wrong */
  gtk_drop_down_set_selected (GTK_DROP_DOWN (nth (dialog, GTK_TYPE_DROP_DOWN, 0)), 2);
  g_assert_cmpuint (choice_of (dialog, 2), ==, 0); /* a field is one column */
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "Look What Will Change")));
  click (dialog, "Look What Will Change");
  WAIT_FOR (has_label (dialog, "This is what will change"));
  g_assert_true (has_label (dialog, "Not taken in: Notitie."));
  g_assert_true (has_label (dialog, "1 point to look at")); /* the claim that is there already */
  g_assert_cmpuint (count_claims (self), ==, 14);
  g_assert_true (g_file_set_contents (pad, "Wie;Bedrag\nIets Anders;1\n", -1, NULL));
  click (dialog, "Import");
  WAIT_FOR (has_label (dialog, "The table has been imported"));
  g_assert_cmpstr (self->toast, ==, "2 claims imported");
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_assert_cmpuint (beeld->dossier->schulden->len, ==, 16);
  g_assert_cmpint (find_claim (beeld, "Café Denkbeeld")->bedrag, ==, 1250);
  gtk_window_destroy (GTK_WINDOW (dialog));
  WAIT_FOR (has_label (self->page, "16 claims"));
  undo (self);
  WAIT_FOR (has_label (self->page, "14 claims"));
}

/* Wrong rows are named by line and column, with what to do, and nothing comes in; corrected and read again, it does. */
static void
test_tabel_fout (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "schulden");
  WAIT_FOR (has_label (self->page, "14 claims"));
  g_autofree char *pad = write_table (self, "Schuldeiser,Bedrag\nCafé Denkbeeld,\"12,50\"\nBakkerij Niemand,veel\n", -1);
  GtkWidget       *dialog = open_table (self, pad);

  click (dialog, "Look What Will Change");
  WAIT_FOR (has_label (dialog, "1 place in the table is not right yet"));
  WAIT_FOR (has_label (dialog, "line 3, column “Bedrag”"));
  g_assert_null (find_button (dialog, "Import"));
  g_assert_cmpuint (count_claims (self), ==, 14);
  g_assert_true (g_file_set_contents (pad, "Schuldeiser,Bedrag\nCafé Denkbeeld,\"12,50\"\nBakkerij Niemand,7\n", -1, NULL));
  click (dialog, "Read the Table Again");
  click (dialog, "Look What Will Change");
  click (dialog, "Import");
  WAIT_FOR (has_label (dialog, "The table has been imported"));
  g_assert_cmpuint (count_claims (self), ==, 16);
  g_assert_true (g_file_set_contents (pad, "", -1, NULL));
  stip_csv_dialog_lees (STIP_CSV_DIALOG (dialog), pad);
  WAIT_FOR (has_label (dialog, "This table cannot be imported"));
  g_assert_true (has_label (dialog, "Dit bestand is leeg."));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Stop, or the window closed, in the middle of many rows: nothing stays behind. */
static void
test_tabel_stop (Kantoor *self, gconstpointer data)
{
  g_autoptr (GString) tabel = g_string_new ("Schuldeiser;Bedrag\n");

  kantoor_toon_dossier (self, "schulden");
  for (int i = 0; i < 50000; i++)
    g_string_append_printf (tabel, "Schuldeiser %d;%d,00\n", i, i + 1);
  g_autofree char *pad = write_table (self, tabel->str, -1);
  GtkWidget       *dialog = open_table (self, pad);
  click (dialog, "Look What Will Change");
  click (dialog, "Stop");
  WAIT_FOR (has_label (dialog, "Stopped"));
  click (dialog, "Back");
  click (dialog, "Look What Will Change");
  gtk_window_close (GTK_WINDOW (dialog));
  spin ();
  g_assert_cmpuint (count_claims (self), ==, 14);
  g_remove (pad);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add ("/schulden/stapel", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_stapel, kantoor_sluit);
      g_test_add ("/schulden/dubbel", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_dubbel, kantoor_sluit);
      g_test_add ("/schulden/antwoord", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_antwoord, kantoor_sluit);
      g_test_add ("/schulden/toetsen", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_toetsen, kantoor_sluit);
      g_test_add ("/schulden/rang", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_rang_in_beeld, kantoor_sluit);
      g_test_add ("/schulden/ronde", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_ronde, kantoor_sluit);
      g_test_add ("/schulden/onderhands", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_onderhands, kantoor_sluit);
      g_test_add ("/schulden/wordt-onderhands", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_wordt_onderhands, kantoor_sluit);
      g_test_add ("/schulden/kop", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_kop, kantoor_sluit);
      g_test_add ("/schulden/tabel", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_tabel, kantoor_sluit);
      g_test_add ("/schulden/tabel-fout", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_tabel_fout, kantoor_sluit);
      g_test_add ("/schulden/tabel-stop", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_tabel_stop, kantoor_sluit);
    }
  return g_test_run ();
}
