/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-vtlb-vastleggen.h"
#include "ui/budget/stip-budget-lijst.h"
#include "ui/budget/stip-budget-rij.h"
#include "ui/velden/stip-veld-rij.h"
#include "ui/voorstel/stip-voorstel-balk.h"
#include "ui/voorstel/stip-voorstel-view.h"
#include "ui/voorstel/stip-vtlb-vastleggen.h"
#include "ui-fixture.h"

#define EURO "\u20ac\u00a0"

static GtkEditable *
entry (GtkWidget *in, guint n)
{
  return GTK_EDITABLE (nth (in, GTK_TYPE_ENTRY, n));
}

static StipVoorstelView *
view_of (Kantoor *self)
{
  return STIP_VOORSTEL_VIEW (nth (self->page, STIP_TYPE_VOORSTEL_VIEW, 0));
}

/* Everything follows what is typed, before anything is recorded. */
static void
test_live (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "voorstel");
  GtkWidget *balk = nth (self->page, STIP_TYPE_VOORSTEL_BALK, 0);

  WAIT_FOR (has_label (self->page, "Income " EURO "2.105,00 − vtlb " EURO "2.030,00 = " EURO "75,00 a month"));
  stip_voorstel_view_kies (view_of (self), STIP_SCENARIO_SCHULDBEMIDDELING);
  g_assert_true (has_label (self->page, "concurrent 9,16 % in plaats van 5,50 %"));
  gtk_editable_set_text (entry (balk, 1), "1.930,00");
  g_assert_true (has_label (self->page, "= " EURO "175,00 a month"));
  g_assert_true (has_label (self->page, "in plaats van 12,82 %"));
  gtk_editable_set_text (entry (balk, 1), "2.500");
  g_assert_true (has_label (self->page, "= " EURO "0,00 a month"));
  gtk_editable_set_text (entry (balk, 1), "veel");
  g_assert_true (has_label (self->page, "Fill in income and vtlb"));
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_assert_cmpint (beeld->dossier->vtlb, ==, 203000);
}

/* 1 to 4 choose, the arrows walk through the creditors and say why each gets its amount. */
static void
test_toetsen (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "voorstel");
  StipVoorstelView *view = view_of (self);
  GtkWidget        *rondje = nth (GTK_WIDGET (view), GTK_TYPE_CHECK_BUTTON, 0);

  g_assert_cmpint (stip_voorstel_view_get_keuze (view), ==, -1);
  gtk_widget_grab_focus (rondje);
  g_assert_true (press_key (rondje, GDK_KEY_2, 0));
  g_assert_cmpint (stip_voorstel_view_get_keuze (view), ==, STIP_SCENARIO_SANERINGSKREDIET);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (nth (GTK_WIDGET (view), GTK_TYPE_CHECK_BUTTON, 1))));
  g_assert_true (has_label (self->page, "A loan, unless: nothing stands against a loan."));
  g_assert_true (press_key (rondje, GDK_KEY_Down, 0));
  g_assert_true (has_label (self->page, "Belastingkantoor Verzonnen: Preferent: 10,49 %"));
  g_assert_true (press_key (rondje, GDK_KEY_End, 0));
  g_assert_true (has_label (self->page, "Sportschool Nergens: Concurrent: 5,24 %"));
  g_assert_true (press_key (rondje, GDK_KEY_4, 0));
  g_assert_cmpint (stip_voorstel_view_get_keuze (view), ==, STIP_SCENARIO_ZONDER_CAPACITEIT);
}

static void
click (Kantoor *self, const char *label)
{
  GtkWidget *knop = find_button (self->page, label);

  g_assert_nonnull (knop);
  g_signal_emit_by_name (knop, "clicked");
}

/* Without a choice it says what to do; fixed it is in the file to the cent, and undo takes it back. */
static void
test_vastleggen (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "voorstel");
  click (self, "_Fix the proposal");
  g_assert_cmpstr (self->toast, ==, "Choose one of the four ways first: 1 to 4.");
  stip_voorstel_view_kies (view_of (self), STIP_SCENARIO_SANERINGSKREDIET);
  click (self, "_Fix the proposal");
  WAIT_FOR (has_label (self->page, "Fixed on"));
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_assert_cmpint (beeld->dossier->voorstellen->len, ==, 1);
  const StipVoorstel *v = stip_voorstel_laatste (beeld->dossier->voorstellen);
  g_assert_cmpint (v->te_verdelen, ==, 128796);
  g_assert_cmpint (v->jaarrente, ==, 60000);
  g_assert_cmpint (v->delen->len, ==, 14);
  const StipVoorsteldeel *buiten = g_ptr_array_index (v->delen, 13);
  g_assert_cmpstr (buiten->schuldeiser, ==, "Lening van familie");
  g_assert_nonnull (buiten->buiten);
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (!has_label (self->page, "Fixed on"));
  g_autoptr (StipDossierBeeld) terug = kantoor_lees (self);
  g_assert_cmpint (terug->dossier->voorstellen->len, ==, 0);
}

/* What is missing is said beside it and nothing is recorded; then it is, with its term. A proposal waits for that. */
static void
test_vtlb (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "voorstel");
  GtkWidget          *balk = nth (self->page, STIP_TYPE_VOORSTEL_BALK, 0);
  StipVtlbVastleggen *vast = STIP_VTLB_VASTLEGGEN (nth (self->page, STIP_TYPE_VTLB_VASTLEGGEN, 0));
  GtkEditable        *versie = entry (GTK_WIDGET (vast), 0), *datum = entry (GTK_WIDGET (vast), 1);

  g_assert_cmpstr (gtk_editable_get_text (versie), ==, "vtlb-calculator januari 2026");
  gtk_editable_set_text (entry (balk, 1), "2.005,00");
  stip_voorstel_view_kies (view_of (self), STIP_SCENARIO_SCHULDBEMIDDELING);
  click (self, "_Fix the proposal");
  g_assert_cmpstr (self->toast, ==, "Record the vtlb first: a proposal stands on a recorded outcome.");
  gtk_editable_set_text (versie, " ");
  g_assert_false (stip_vtlb_vastleggen_leg_vast (vast));
  gtk_editable_set_text (versie, "vtlb-calculator januari 2026");
  gtk_editable_set_text (datum, "20-5-2026");
  g_assert_false (stip_vtlb_vastleggen_leg_vast (vast)); /* tomorrow */
  gtk_editable_set_text (datum, "19-5-2026");
  g_assert_true (stip_vtlb_vastleggen_leg_vast (vast));
  WAIT_FOR (g_strcmp0 (self->toast, "Vtlb recorded") == 0);
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_assert_cmpint (beeld->dossier->vtlb, ==, 200500);
  g_assert_cmpint (beeld->dossier->vtlbs->len, ==, 2);
  const StipHandtermijn *termijn = g_ptr_array_index (beeld->dossier->handtermijnen, beeld->dossier->handtermijnen->len - 1);
  g_assert_cmpstr (termijn->naam, ==, STIP_VTLB_TERMIJN);
  WAIT_FOR (has_label (self->page, "vtlb-calculator januari 2026"));
}

/* A word, an amount, Enter; what is wrong is said and stays typed. */
static void
test_budget (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "budget");
  GtkWidget *lijst = nth (self->page, STIP_TYPE_BUDGET_LIJST, STIP_BUDGET_UITGAVE);
  guint      eerst = count_widgets (lijst, STIP_TYPE_BUDGET_RIJ);
  guint      laatste = count_widgets (lijst, GTK_TYPE_ENTRY);

  g_assert_cmpuint (eerst, ==, 9);
  GtkEditable *post = entry (lijst, laatste - 2), *bedrag = entry (lijst, laatste - 1);
  gtk_editable_set_text (post, "Hondenbrokken");
  gtk_editable_set_text (bedrag, "1e5");
  g_signal_emit_by_name (bedrag, "activate");
  g_assert_true (has_label (lijst, "Write the amount as 1.350,00."));
  g_assert_cmpstr (gtk_editable_get_text (post), ==, "Hondenbrokken");
  gtk_editable_set_text (bedrag, "12,50");
  g_signal_emit_by_name (bedrag, "activate");
  WAIT_FOR (count_widgets (lijst, STIP_TYPE_BUDGET_RIJ) == eerst + 1);
  g_assert_true (has_label (lijst, "Hondenbrokken"));
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  const StipBudgetregel *regel = g_ptr_array_index (beeld->dossier->budget, beeld->dossier->budget->len - 1);
  g_assert_cmpint (regel->bedrag, ==, 1250);
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (count_widgets (lijst, STIP_TYPE_BUDGET_RIJ) == eerst);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add ("/voorstel/live", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_live, kantoor_sluit);
      g_test_add ("/voorstel/toetsen", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_toetsen, kantoor_sluit);
      g_test_add ("/voorstel/vastleggen", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_vastleggen, kantoor_sluit);
      g_test_add ("/voorstel/vtlb", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_vtlb, kantoor_sluit);
      g_test_add ("/voorstel/budget", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_budget, kantoor_sluit);
    }
  return g_test_run ();
}
