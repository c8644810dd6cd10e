/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-journaal.h"
#include "store/stip-opdracht.h"
#include "ui-fixture.h"
#include "ui/dossier/stip-datum-veld.h"
#include "ui/stappen/stip-stap-editor.h"
#include "ui/stappen/stip-stap-paneel.h"
#include "ui/stappen/stip-stap-veld.h"
#include "ui/stappen/stip-stappen-lijst.h"
#include "ui/stappen/stip-toets-editor.h"
#include "ui/velden/stip-concepten.h"

/* Vera waits for the balances of her creditors. */

static void
open_steps (Kantoor *self, const char *stap)
{
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.stap", "s", stap));
  spin ();
}

static void
show_steps (Kantoor *self, const char *stap)
{
  kantoor_toon_dossier (self, "verloop");
  open_steps (self, stap);
}

static GtkWidget *
list_of (Kantoor *self)
{
  return nth (self->page, STIP_TYPE_STAPPEN_LIJST, 0);
}

static GtkWidget *
form_of (Kantoor *self)
{
  return nth (self->page, STIP_TYPE_STAP_EDITOR, 0);
}

static const char *
step_of (Kantoor *self)
{
  const StipStap *stap = stip_stap_editor_get_stap (STIP_STAP_EDITOR (form_of (self)));
  return stap != NULL ? stap->id : NULL;
}

/* The row whose first words these are, NULL where it is not in the list. */
static GtkWidget *
row_of (Kantoor *self, const char *titel)
{
  GtkWidget *rij;

  for (guint i = 0; (rij = nth (list_of (self), GTK_TYPE_LIST_BOX_ROW, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (nth (rij, GTK_TYPE_LABEL, 0))), titel))
      return rij;
  return NULL;
}

static GtkEditable *
date_of (Kantoor *self)
{
  return GTK_EDITABLE (nth (nth (form_of (self), STIP_TYPE_DATUM_VELD, 0), GTK_TYPE_ENTRY, 0));
}

static void
enter_date (Kantoor *self, const char *tekst)
{
  gtk_editable_set_text (date_of (self), tekst);
  g_signal_emit_by_name (date_of (self), "activate");
  spin ();
}

static GtkTextBuffer *
note_of (Kantoor *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (nth (form_of (self), GTK_TYPE_TEXT_VIEW, 0)));
}

static StipStapVeld *
field_of (Kantoor *self, const char *id)
{
  GtkWidget *veld;

  for (guint i = 0; (veld = nth (form_of (self), STIP_TYPE_STAP_VELD, i)) != NULL; i++)
    if (g_str_equal (stip_stap_veld_get_veld (STIP_STAP_VELD (veld))->id, id))
      return STIP_STAP_VELD (veld);
  g_assert_not_reached ();
}

static guint
count_events (Kantoor *self, const char *soort)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  guint n = 0;

  for (guint i = 0; i < beeld->dossier->gebeurtenissen->len; i++)
    n += g_str_equal (((const StipGebeurtenis *)g_ptr_array_index (beeld->dossier->gebeurtenissen, i))->soort->id, soort);
  return n;
}

/* What fits now, in its groups; what does not fit the state is not there, what waits for something says so. */
static void
test_list (Kantoor *self, gconstpointer data)
{
  show_steps (self, "");
  g_assert_true (gtk_widget_get_mapped (list_of (self)));
  g_assert_true (has_label (list_of (self), "Go on"));
  g_assert_true (has_label (list_of (self), "Beside the path"));
  g_assert_true (has_label (list_of (self), "Back, or stop"));
  g_assert_nonnull (row_of (self, "Balances are complete"));
  g_assert_nonnull (row_of (self, "Report a crisis"));
  g_assert_null (row_of (self, "Start repaying"));
  gtk_test_accessible_assert_property (row_of (self, "Send the proposal"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Send the proposal");
  gtk_test_accessible_assert_property (row_of (self, "Send the proposal"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Leg eerst vast: saldo's compleet.");
  g_assert_true (press_key (row_of (self, "Report a crisis"), GDK_KEY_Escape, 0));
  g_assert_false (gtk_widget_get_mapped (list_of (self)));
}

/* Without the pointer: the first row has the keyboard, Enter opens it, t is today, Enter records it; one undo takes it back. */
static void
test_keyboard (Kantoor *self, gconstpointer data)
{
  show_steps (self, "");
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  g_assert_true (GTK_IS_LIST_BOX_ROW (focus) && gtk_widget_is_ancestor (focus, list_of (self)));
  gtk_widget_activate (row_of (self, "Balances are complete"));
  spin ();
  g_assert_cmpstr (step_of (self), ==, "saldo-compleet");
  focus = gtk_root_get_focus (GTK_ROOT (self->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (date_of (self))));
  g_assert_true (press_key (focus, GDK_KEY_t, 0));
  g_assert_cmpstr (gtk_editable_get_text (date_of (self)), ==, "19-5-2026");
  g_assert_false (press_key (focus, GDK_KEY_t, 0)); /* in a day that is there it is a letter */
  g_signal_emit_by_name (date_of (self), "activate");
  WAIT_FOR (!gtk_widget_get_mapped (form_of (self)));
  g_assert_cmpuint (count_events (self, "saldo-compleet"), ==, 1);
  g_assert_cmpstr (self->toast, ==, "Balances are complete");
  g_assert_cmpstr (self->actie, ==, "dossier.undo");
  WAIT_FOR (gtk_widget_activate_action (self->window, self->actie, NULL));
  WAIT_FOR (g_strcmp0 (self->actie, "dossier.redo") == 0);
  g_assert_cmpuint (count_events (self, "saldo-compleet"), ==, 0);
}

/* No day is filled in by itself; none, and a day to come, are refused, and nothing is written. */
static void
test_dates (Kantoor *self, gconstpointer data)
{
  show_steps (self, "saldo-compleet");
  g_assert_cmpstr (gtk_editable_get_text (date_of (self)), ==, "");
  enter_date (self, "");
  g_assert_true (has_label (form_of (self), "Fill in a date"));
  enter_date (self, "31-4");
  g_assert_true (has_label (form_of (self), "This day does not exist"));
  enter_date (self, "+3");
  WAIT_FOR (has_label (form_of (self), "Deze dag moet nog komen"));
  g_assert_cmpstr (step_of (self), ==, "saldo-compleet");
  g_assert_cmpuint (count_events (self, "saldo-compleet"), ==, 0);
}

/* Only what may lie ahead says so, and is planned. */
static void
test_planned (Kantoor *self, gconstpointer data)
{
  show_steps (self, "mdo");
  g_assert_true (has_label (form_of (self), "A day to come plans it."));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (nth (GTK_WIDGET (field_of (self, "feit.mdo-toestemming")), GTK_TYPE_TOGGLE_BUTTON, 0)), TRUE);
  enter_date (self, "+3");
  WAIT_FOR (!gtk_widget_get_mapped (form_of (self)));
  g_assert_cmpuint (count_events (self, "mdo"), ==, 1);
  open_steps (self, "saldo-compleet");
  g_assert_false (has_label (form_of (self), "A day to come plans it."));
}

/* What must come first is said at once, with the way there; what the form itself can answer is said at that field. */
static void
test_obstacle (Kantoor *self, gconstpointer data)
{
  show_steps (self, "voorstel");
  g_assert_true (has_label (form_of (self), "Leg eerst vast: saldo's compleet."));
  g_signal_emit_by_name (find_button (form_of (self), "Balances are complete"), "clicked");
  spin ();
  g_assert_cmpstr (step_of (self), ==, "saldo-compleet");
  enter_date (self, "19-5-2026");
  WAIT_FOR (!gtk_widget_get_mapped (form_of (self)));
  WAIT_FOR (g_strcmp0 (self->actie, "dossier.undo") == 0);
  open_steps (self, "voorstel");
  WAIT_FOR (!has_label (form_of (self), "Leg eerst vast"));
  StipStapVeld *veld = field_of (self, "dossier.oplossingssoort");
  stip_stap_veld_set_tekst (veld, "");
  enter_date (self, "19-5-2026");
  g_assert_true (has_label (GTK_WIDGET (veld), "This step needs to know this."));
  g_assert_true (gtk_widget_has_css_class (nth (GTK_WIDGET (veld), GTK_TYPE_DROP_DOWN, 0), "error"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (self->window)), GTK_WIDGET (veld)));
  g_assert_cmpuint (count_events (self, "voorstel-verstuurd"), ==, 1); /* the planned one, as before */
}

/* Yes, no, and not known; the one that it must be is asked at the field. */
static void
test_three_values (Kantoor *self, gconstpointer data)
{
  show_steps (self, "mdo");
  StipStapVeld    *veld = field_of (self, "feit.mdo-toestemming");
  GtkToggleButton *ja = GTK_TOGGLE_BUTTON (nth (GTK_WIDGET (veld), GTK_TYPE_TOGGLE_BUTTON, 0)), *nee = GTK_TOGGLE_BUTTON (nth (GTK_WIDGET (veld), GTK_TYPE_TOGGLE_BUTTON, 1));

  g_assert_false (gtk_toggle_button_get_active (ja) || gtk_toggle_button_get_active (nee));
  enter_date (self, "19-5-2026");
  g_assert_true (has_label (GTK_WIDGET (veld), "This step needs to know this."));
  gtk_toggle_button_set_active (ja, TRUE);
  gtk_toggle_button_set_active (nee, TRUE);
  g_assert_false (gtk_toggle_button_get_active (ja));
  enter_date (self, "19-5-2026");
  g_assert_true (has_label (GTK_WIDGET (veld), "can only be taken where this is “yes”"));
  gtk_toggle_button_set_active (nee, FALSE); /* pressed once more: unknown again */
  g_autofree char *tekst = stip_stap_veld_dup_tekst (veld);
  g_assert_cmpstr (tekst, ==, "");
  g_assert_cmpuint (count_events (self, "mdo"), ==, 0);
}

/* Going back says why. */
static void
test_reason (Kantoor *self, gconstpointer data)
{
  show_steps (self, "terug-stabilisatie");
  enter_date (self, "19-5-2026");
  g_assert_true (has_label (form_of (self), "Write down why."));
  gtk_text_buffer_set_text (note_of (self), "Nieuwe achterstand bij de huur.", -1);
  g_assert_true (press_key (nth (form_of (self), GTK_TYPE_TEXT_VIEW, 0), GDK_KEY_Return, 0));
  WAIT_FOR (!gtk_widget_get_mapped (form_of (self)));
  g_assert_cmpuint (count_events (self, "terug-stabilisatie"), ==, 1);
}

/* --- four eyes: only a profile that wants them asks for them --- */

static gpointer
set_profile (StipStore *store, StipDb *db, gpointer profiel, GCancellable *cancellable, GError **error)
{
  return stip_instelling_record (db, stip_store_get_wie (store), "Proef", "profiel", profiel, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
open_strict (Kantoor *self, gconstpointer aantal)
{
  kantoor_open (self, aantal);
  kantoor_job (self, set_profile, (gpointer) "amstelveen");
  kantoor_sluit_store (self);
  kantoor_open_store (self);
}

static StipToets *
dup_review (Kantoor *self)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  GPtrArray *toetsen = beeld->dossier->toetsen;
  return toetsen->len > 0 ? stip_toets_ref (g_ptr_array_index (toetsen, toetsen->len - 1)) : NULL;
}

static void
test_ask_review (Kantoor *self, gconstpointer data)
{
  show_steps (self, "beeindigen");
  GtkWidget *knop = find_button (form_of (self), "Ask a colleague to look");

  g_assert_nonnull (knop);
  g_assert_true (has_label (form_of (self), "Een collega kijkt eerst mee."));
  g_signal_emit_by_name (knop, "clicked");
  WAIT_FOR (!gtk_widget_get_mapped (knop));
  g_assert_true (has_label (form_of (self), "Een collega moet dit nog toetsen."));
  g_autoptr (StipToets) toets = dup_review (self);
  g_assert_cmpstr (toets->stap, ==, "beeindigen");
  g_assert_null (toets->uitkomst);
  open_steps (self, "");
  WAIT_FOR (has_label (list_of (self), "Waits for a colleague"));
  gtk_widget_activate (nth (list_of (self), GTK_TYPE_LIST_BOX_ROW, 0));
  spin ();
  GtkWidget *editor = nth (self->page, STIP_TYPE_TOETS_EDITOR, 0);
  g_assert_true (has_label (editor, "You asked for this"));
  g_assert_false (gtk_widget_is_sensitive (find_button (editor, "Agree")));
}

static void
test_no_review (Kantoor *self, gconstpointer data)
{
  show_steps (self, "beeindigen");
  g_assert_null (find_button (form_of (self), "Ask a colleague to look"));
}

static StipDossier *
add_review (const StipDossier *oud, gpointer data, GError **error)
{
  StipDossier *nieuw = stip_dossier_copy (oud);
  g_ptr_array_add (nieuw->toetsen, stip_toets_new (0, "beeindigen", kantoor_dag (-1), "Anna Elders"));
  return nieuw;
}

static gpointer
add_review_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_wijzig (store, db, KANTOOR_VERA, "Proef", add_review, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

/* A colleague's question: what is not ticked wants a word; then the step can be taken. */
static void
test_answer_review (Kantoor *self, gconstpointer data)
{
  kantoor_job (self, add_review_job, NULL);
  show_steps (self, "");
  gtk_widget_activate (nth (list_of (self), GTK_TYPE_LIST_BOX_ROW, 0));
  spin ();
  GtkWidget *editor = nth (self->page, STIP_TYPE_TOETS_EDITOR, 0), *knop = find_button (editor, "Agree");

  g_assert_cmpuint (count_widgets (editor, GTK_TYPE_CHECK_BUTTON), ==, 3);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (nth (editor, GTK_TYPE_CHECK_BUTTON, 0)), TRUE);
  g_signal_emit_by_name (knop, "clicked");
  g_assert_true (has_label (editor, "Not every item is ticked."));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (nth (editor, GTK_TYPE_TEXT_VIEW, 0))), "Verhuisd naar elders.", -1);
  g_signal_emit_by_name (knop, "clicked");
  WAIT_FOR (!gtk_widget_get_mapped (editor));
  g_autoptr (StipToets) toets = dup_review (self);
  g_assert_cmpstr (toets->uitkomst, ==, "akkoord");
  g_assert_true (g_str_has_prefix (toets->punten, "ja "));
  open_steps (self, "beeindigen");
  WAIT_FOR (!has_label (form_of (self), "Een collega"));
}

/* --- drafts --- */

/* What was typed in a form and not recorded is in the file, and back in the form when the program was killed; what was
 * cancelled or recorded is not. */
static void
test_draft (Kantoor *self, gconstpointer data)
{
  Kantoor ander = { .pad = self->pad, .wachtzin = self->wachtzin };

  show_steps (self, "mdo");
  gtk_editable_set_text (date_of (self), "18 mei");
  gtk_text_buffer_set_text (note_of (self), "Met de wijkcoach", -1);
  stip_stap_veld_set_tekst (field_of (self, "feit.mdo-toestemming"), "nee");
  spin_ms (1000);
  kantoor_open_store (&ander);
  kantoor_toon_dossier (&ander, "verloop");
  g_assert_cmpstr (step_of (&ander), ==, "mdo");
  g_assert_true (gtk_widget_get_mapped (form_of (&ander)));
  g_assert_cmpstr (gtk_editable_get_text (date_of (&ander)), ==, "18 mei");
  g_autofree char *nota = stip_stap_editor_dup_toelichting (STIP_STAP_EDITOR (form_of (&ander)));
  g_autofree char *feit = stip_stap_veld_dup_tekst (field_of (&ander, "feit.mdo-toestemming"));
  g_assert_cmpstr (nota, ==, "Met de wijkcoach");
  g_assert_cmpstr (feit, ==, "nee");
  gtk_window_destroy (GTK_WINDOW (ander.window));
  spin ();
  kantoor_sluit_store (&ander);
}

static gboolean
has_draft (Kantoor *self)
{
  spin_ms (500);
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  return g_hash_table_contains (beeld->concepten, "stap");
}

static void
test_draft_gone (Kantoor *self, gconstpointer data)
{
  show_steps (self, "saldo-compleet");
  gtk_text_buffer_set_text (note_of (self), "Alles binnen", -1);
  g_assert_true (has_draft (self));
  gtk_text_buffer_set_text (note_of (self), "", -1); /* as it was opened: nothing to keep */
  g_assert_false (has_draft (self));
  gtk_text_buffer_set_text (note_of (self), "Alles binnen", -1);
  g_assert_true (has_draft (self));
  g_assert_true (press_key (GTK_WIDGET (date_of (self)), GDK_KEY_Escape, 0));
  g_assert_false (has_draft (self));
  open_steps (self, "saldo-compleet");
  g_assert_cmpint (gtk_text_buffer_get_char_count (note_of (self)), ==, 0);
  gtk_text_buffer_set_text (note_of (self), "Alles binnen", -1);
  g_assert_true (has_draft (self));
  open_steps (self, "saldo-gebeld"); /* put aside, not given up */
  open_steps (self, "saldo-compleet");
  g_assert_cmpint (gtk_text_buffer_get_char_count (note_of (self)), >, 0);
  enter_date (self, "19-5-2026");
  WAIT_FOR (!gtk_widget_get_mapped (form_of (self)));
  g_assert_false (has_draft (self));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
#define ADD(pad, open, proef) g_test_add (pad, Kantoor, GUINT_TO_POINTER (4), open, proef, kantoor_sluit)
      ADD ("/stappen/lijst", kantoor_open, test_list);
      ADD ("/stappen/toetsen", kantoor_open, test_keyboard);
      ADD ("/stappen/dagen", kantoor_open, test_dates);
      ADD ("/stappen/gepland", kantoor_open, test_planned);
      ADD ("/stappen/belemmering", kantoor_open, test_obstacle);
      ADD ("/stappen/drie-waarden", kantoor_open, test_three_values);
      ADD ("/stappen/reden", kantoor_open, test_reason);
      ADD ("/stappen/toets/vraag", open_strict, test_ask_review);
      ADD ("/stappen/toets/niet", kantoor_open, test_no_review);
      ADD ("/stappen/toets/antwoord", open_strict, test_answer_review);
      ADD ("/stappen/concept", kantoor_open, test_draft);
      ADD ("/stappen/concept-weg", kantoor_open, test_draft_gone);
    }
  return g_test_run ();
}
