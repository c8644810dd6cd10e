/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-medewerkers.h"
#include "store/stip-opdracht.h"
#include <glib/gstdio.h>
#include <string.h>

#include "ui-fixture.h"
#include "ui/begeleiding/stip-doelen-lijst.h"
#include "ui/dialogs/stip-collega-rij.h"
#include "ui/dialogs/stip-kantoor-acties.h"
#include "ui/dialogs/stip-collegas-dialog.h"
#include "ui/dialogs/stip-overdracht-dialog.h"
#include "ui/dossier/stip-datum-veld.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/stip-window.h"
#include "ui/velden/stip-veld-rij.h"

#define COLLEGA "Anna Elders"
#define AANTAL  6

static GtkApplication *app;

static gpointer
add_colleague (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id;

  if (!stip_handeling_begin (db, "Proef", "Proef", 0, error))
    return NULL;
  stip_medewerker_ensure (db, COLLEGA, "consulent", &id, error);
  return stip_handeling_commit (db, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

/* A window of the program itself: what takes an act back works in the window in front. */
static void
open_office (Kantoor *self, gconstpointer aantal)
{
  kantoor_open (self, aantal);
  kantoor_job (self, add_colleague, NULL);
  app = g_object_new (ADW_TYPE_APPLICATION, "application-id", "nl.schuldhulp.Stip.Proef", "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));
  stip_kantoor_acties_add (app);
  self->window = GTK_WIDGET (stip_window_new (app));
  stip_window_set_session (STIP_WINDOW (self->window), self->session);
  gtk_window_present (GTK_WINDOW (self->window));
  spin ();
}

static void
close_office (Kantoor *self, gconstpointer aantal)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  self->window = NULL;
  spin_ms (100);
  kantoor_sluit (self, aantal);
  g_clear_object (&app);
}

/* The window of this type that is open, or NULL. */
static GtkWidget *
find_window (GType type)
{
  GListModel *vensters = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (vensters); i++)
    {
      g_autoptr (GtkWidget) venster = g_list_model_get_item (vensters, i);
      if (g_type_is_a (G_OBJECT_TYPE (venster), type))
        return venster;
    }
  return NULL;
}

static GtkWidget *
dialog_of (Kantoor *self)
{
  return find_window (STIP_TYPE_OVERDRACHT_DIALOG);
}

static AdwComboRow *
choice_of (GtkWidget *dialog)
{
  return ADW_COMBO_ROW (nth (dialog, ADW_TYPE_COMBO_ROW, 0));
}

static gboolean
choose (GtkWidget *dialog, const char *naam)
{
  GListModel *rijen = adw_combo_row_get_model (choice_of (dialog));

  for (guint i = 0; rijen != NULL && i < g_list_model_get_n_items (rijen); i++)
    {
      g_autoptr (GtkStringObject) rij = g_list_model_get_item (rijen, i);
      if (!g_str_equal (gtk_string_object_get_string (rij), naam))
        continue;
      adw_combo_row_set_selected (choice_of (dialog), i);
      return TRUE;
    }
  return FALSE;
}

static void
press (GtkWidget *dialog, const char *label)
{
  g_assert_nonnull (find_button (dialog, label));
  g_signal_emit_by_name (find_button (dialog, label), "clicked");
  spin ();
}

static gpointer
count_job (StipStore *store, StipDb *db, gpointer naam, GCancellable *cancellable, GError **error)
{
  gint64 aantal = 0;

  stip_db_query_int (db, &aantal, 0, error, "SELECT count(*) FROM dossier d JOIN medewerker m ON m.id = d.medewerker_id WHERE m.naam = ?1", "t", naam);
  return g_memdup2 (&aantal, sizeof aantal);
}

static gint64
count_cases (Kantoor *self, const char *naam)
{
  g_autofree gint64 *aantal = kantoor_job (self, count_job, (gpointer)naam);
  return *aantal;
}

static GtkWidget *
open_one (Kantoor *self)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  g_autoptr (GSimpleActionGroup) geen = g_simple_action_group_new ();

  stip_overdracht_dialog_present (GTK_WINDOW (self->window), self->session, beeld, G_ACTION_GROUP (geen));
  WAIT_FOR (choose (dialog_of (self), "Choose a colleague"));
  return dialog_of (self);
}

/* Somebody has to be chosen; then the case is hers, its own consulent never among the choices, and the toast takes it back. */
static void
test_one (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  GtkWidget *dialog = open_one (self);

  g_assert_false (choose (dialog, beeld->dossier->consulent));
  press (dialog, "_Hand Over");
  g_assert_true (has_label (dialog, "Choose the colleague who takes over."));
  g_assert_cmpint (count_cases (self, COLLEGA), ==, 0);
  g_assert_true (choose (dialog, COLLEGA));
  gtk_editable_set_text (GTK_EDITABLE (nth (dialog, ADW_TYPE_ENTRY_ROW, 0)), "Belt liever niet");
  press (dialog, "_Hand Over");
  WAIT_FOR (dialog_of (self) == NULL);
  g_assert_cmpint (count_cases (self, COLLEGA), ==, 1);
  g_assert_cmpstr (self->toast, ==, "1 case handed over");
  g_assert_true (gtk_widget_activate_action_variant (self->window, self->actie, self->doel));
  WAIT_FOR (g_strcmp0 (self->toast, "The handover was taken back") == 0);
  g_assert_cmpint (count_cases (self, COLLEGA), ==, 0);
}

/* All that a list shows, in one act: those that she has already are not counted, one undo takes back the others. */
static void
test_many (Kantoor *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (gint64 id = 1; id <= AANTAL; id++)
    g_array_append_val (ids, id);
  stip_overdracht_dialog_present_many (GTK_WINDOW (self->window), self->session, ids);
  WAIT_FOR (choose (dialog_of (self), COLLEGA));
  g_assert_null (find_button (dialog_of (self), "Fill in"));
  press (dialog_of (self), "_Hand Over 6 Cases");
  WAIT_FOR (dialog_of (self) == NULL);
  g_assert_cmpint (count_cases (self, COLLEGA), ==, AANTAL);
  g_assert_cmpstr (self->toast, ==, "6 cases handed over");
  g_assert_true (gtk_widget_activate_action_variant (self->window, self->actie, self->doel));
  WAIT_FOR (g_strcmp0 (self->toast, "The handover was taken back") == 0);
  g_assert_cmpint (count_cases (self, COLLEGA), ==, 0);
}

/* --- what is missing --- */

static StipDossier *
empty_fields (const StipDossier *oud, gpointer data, GError **error)
{
  static const char *const velden[] = { "feit.belangrijk", "feit.gevoelig", "persoon.bereikbaar" };
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (oud);

  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    {
      StipDossier *zonder = stip_dossier_met_veld (nieuw, stip_veld_zoek (velden[i]), 0, NULL);
      stip_dossier_unref (nieuw);
      nieuw = zonder;
    }
  StipDossier *zonder = stip_dossier_copy (nieuw);
  g_ptr_array_set_size (zonder->doelen, 0);
  return zonder;
}

static gpointer
empty_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_wijzig (store, db, KANTOOR_VERA, "Proef", empty_fields, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

/* The parent of what has the keyboard in this window, of this type. */
static GtkWidget *
focus_in (GtkWidget *window, GType type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));
  return focus != NULL ? gtk_widget_get_ancestor (focus, type) : NULL;
}

static GtkWidget *
nth_fill_in (GtkWidget *dialog, guint n)
{
  GtkWidget *knop;

  for (guint i = 0; (knop = nth (dialog, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (knop)), "Fill in") == 0 && n-- == 0)
      return knop;
  return NULL;
}

/* Each line of what is empty leads to its field, with the keyboard in it. */
static void
test_missing (Kantoor *self, gconstpointer data)
{
  static const char *const velden[] = { "feit.belangrijk", "feit.gevoelig", "persoon.bereikbaar" };
  Kantoor                  eigen = *self;

  kantoor_job (self, empty_job, NULL);
  kantoor_toon_dossier (&eigen, "verloop");
  for (guint i = 0; i < G_N_ELEMENTS (velden) + 1; i++)
    {
      g_assert_true (gtk_widget_activate_action (eigen.window, "dossier.overdragen", NULL));
      WAIT_FOR (choose (dialog_of (self), COLLEGA));
      GtkWidget *knop = nth_fill_in (dialog_of (self), i);
      g_assert_nonnull (knop);
      g_signal_emit_by_name (knop, "clicked");
      WAIT_FOR (dialog_of (self) == NULL);
      spin_ms (50);
      if (i == G_N_ELEMENTS (velden))
        g_assert_nonnull (focus_in (eigen.window, STIP_TYPE_DOELEN_LIJST));
      else
        {
          GtkWidget *rij = focus_in (eigen.window, STIP_TYPE_VELD_RIJ);
          g_assert_nonnull (rij);
          g_assert_cmpstr (stip_veld_rij_get_veld (STIP_VELD_RIJ (rij))->id, ==, velden[i]);
          g_assert_true (gtk_widget_get_mapped (rij));
        }
    }
  gtk_window_destroy (GTK_WINDOW (eigen.window));
  spin ();
}

/* --- the form --- */

static void
test_form (Kantoor *self, gconstpointer data)
{
  GtkWidget       *dialog = open_one (self), *kiezer;
  g_autofree char *pad = g_build_filename (self->map, "formulier.pdf", NULL), *inhoud = NULL;
  gsize            lengte;

  for (guint i = 0;; i++)
    {
      GtkWidget *rij = nth (dialog, ADW_TYPE_ACTION_ROW, i);
      g_assert_nonnull (rij);
      if (!g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (rij)), "Make form"))
        continue;
      adw_action_row_activate (ADW_ACTION_ROW (rij));
      break;
    }
  WAIT_FOR ((kiezer = find_window (GTK_TYPE_FILE_CHOOSER_DIALOG)) != NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (kiezer), pad); /* as somebody types a whole path */
  gtk_dialog_response (GTK_DIALOG (kiezer), GTK_RESPONSE_ACCEPT);
  WAIT_FOR (self->toast != NULL);
  g_assert_cmpstr (self->toast, ==, "Saved as formulier.pdf. It holds personal data.");
  g_assert_true (g_file_get_contents (pad, &inhoud, &lengte, NULL));
  g_assert_true (g_str_has_prefix (inhoud, "%PDF-"));
  g_assert_cmpuint (lengte, >, 5000);
  g_assert_cmpint (count_cases (self, COLLEGA), ==, 0); /* a form is no handover */
  g_remove (pad);
  gtk_window_destroy (GTK_WINDOW (dialog));
  spin_ms (100);
}

/* --- who is away --- */

static GtkWidget *
row_of (const char *naam)
{
  GtkWidget *rij;

  for (guint i = 0; (rij = nth (find_window (STIP_TYPE_COLLEGAS_DIALOG), STIP_TYPE_COLLEGA_RIJ, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (rij)), naam))
      return rij;
  return NULL;
}

static gboolean
says (const char *naam, const char *deel)
{
  return strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row_of (naam))), deel) != NULL;
}

static void
enter_days (const char *van, const char *tot)
{
  GtkWidget *rij = row_of (COLLEGA);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (rij), TRUE);
  spin_ms (50);
  stip_datum_veld_set_tekst (STIP_DATUM_VELD (nth (rij, STIP_TYPE_DATUM_VELD, 0)), van);
  stip_datum_veld_set_tekst (STIP_DATUM_VELD (nth (rij, STIP_TYPE_DATUM_VELD, 1)), tot);
  press (rij, "Put these days down");
}

/* No last day before the first; away it says so, and its toast takes exactly that back. */
static void
test_absence (Kantoor *self, gconstpointer data)
{
  GtkWidget *dialog;

  stip_collegas_dialog_present (GTK_WINDOW (self->window), self->session);
  dialog = find_window (STIP_TYPE_COLLEGAS_DIALOG);
  WAIT_FOR (row_of (COLLEGA) != NULL);
  g_assert_false (says (COLLEGA, "away"));
  enter_days ("22-5", "20-5");
  g_assert_true (has_label (row_of (COLLEGA), "The last day lies before the first."));
  enter_days ("18-5", "29-5");
  WAIT_FOR (says (COLLEGA, "away until"));
  WAIT_FOR (find_button (dialog, "Undo") != NULL);
  g_signal_emit_by_name (find_button (dialog, "Undo"), "clicked");
  WAIT_FOR (g_strcmp0 (self->toast, "The absence was taken back") == 0);
  g_assert_cmpstr (self->fout, ==, NULL);
  WAIT_FOR (!says (COLLEGA, "away"));
  enter_days ("18-5", "");
  WAIT_FOR (says (COLLEGA, "away since"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row_of (COLLEGA)), TRUE);
  spin_ms (50);
  press (row_of (COLLEGA), "Is back");
  WAIT_FOR (!says (COLLEGA, "away"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  spin_ms (100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
#define ADD(pad, proef) g_test_add (pad, Kantoor, GUINT_TO_POINTER (AANTAL), open_office, proef, close_office)
      ADD ("/overdracht/een", test_one);
      ADD ("/overdracht/veel", test_many);
      ADD ("/overdracht/ontbreekt", test_missing);
      ADD ("/overdracht/formulier", test_form);
      ADD ("/overdracht/afwezig", test_absence);
    }
  return g_test_run ();
}
