/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-manieren.h"
#include "store/stip-brief-opdracht.h"
#include "store/stip-brief-opslag.h"
#include "store/stip-opdracht-plan.h"
#include "ui/brieven/stip-brief-papier.h"
#include "ui/brieven/stip-brieven-venster.h"
#include "ui-fixture.h"

/* The window of letters on Vera's fourteen claims. */

static gpointer
fix_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const StipWerkwijze *w = stip_store_get_werkwijze (store);
  StipDatum            vandaag = stip_store_get_vandaag (store);
  g_autoptr (StipDossierBeeld) beeld = stip_dossier_beeld_load (store, db, KANTOOR_VERA, error);
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (beeld->dossier, stip_krediet_voorwaarden_op (w->krediet, w->profiel->id, vandaag), vandaag);
  g_autoptr (StipManieren) manieren = stip_manieren_new (invoer);
  g_autoptr (StipVoorstel) voorstel = stip_voorstel_leg_vast (invoer, manieren->scenarios[STIP_SCENARIO_SCHULDBEMIDDELING], vandaag);

  return stip_opdracht_zet_deel (store, db, KANTOOR_VERA, "Voorstel vastgelegd", STIP_LIJSTDEEL_VOORSTELLEN, voorstel, error) ? store : NULL;
}

/* The window, read and filled. */
static GtkWidget *
open_window (Kantoor *self, const char *soort)
{
  kantoor_toon_dossier (self, "voorstel");
  GtkWidget *venster = stip_brieven_venster_new (GTK_WINDOW (self->window), self->session, KANTOOR_VERA, soort, 0);

  gtk_window_present (GTK_WINDOW (venster));
  WAIT_FOR (nth (venster, GTK_TYPE_CHECK_BUTTON, 0) != NULL);
  spin ();
  return venster;
}

static StipBriefPapier *
paper_of (GtkWidget *venster)
{
  return STIP_BRIEF_PAPIER (nth (venster, STIP_TYPE_BRIEF_PAPIER, 0));
}

static gboolean
is_on (GtkWidget *venster, const char *actie)
{
  gboolean         aan = FALSE;
  g_autofree char *vol = g_strdup_printf ("brieven.%s", actie);

  for (guint i = 0; nth (venster, GTK_TYPE_BUTTON, i) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (nth (venster, GTK_TYPE_BUTTON, i))), vol) == 0)
      aan = gtk_widget_is_sensitive (nth (venster, GTK_TYPE_BUTTON, i));
  return aan;
}

static gpointer
sent_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_brieven_verstuurd_load (db, KANTOOR_VERA, error);
}

static gpointer
draft_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_brief_concepten_load (db, KANTOOR_VERA, error);
}

/* Thirteen creditors and the resident; sent is one act with text, message and event, and undo takes all of it back. */
static void
test_verstuurd (Kantoor *self, gconstpointer data)
{
  kantoor_job (self, fix_job, NULL);
  GtkWidget *venster = open_window (self, "voorstel");

  g_assert_cmpuint (count_widgets (venster, GTK_TYPE_CHECK_BUTTON), ==, 14);
  g_assert_true (has_label (venster, "14 letters chosen"));
  g_assert_cmpuint (stip_brief_papier_get_bladen (paper_of (venster)), ==, 2);
  g_assert_true (gtk_widget_activate_action (venster, "brieven.verstuurd", NULL));
  WAIT_FOR (g_strcmp0 (self->toast, "Letters recorded as sent today") == 0);
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  guint voorstellen = 0;
  for (guint i = 0; i < beeld->dossier->berichten->len; i++)
    {
      const StipSchuldBericht *b = g_ptr_array_index (beeld->dossier->berichten, i);
      voorstellen += b->soort->soort == STIP_BERICHT_VOORSTEL && b->datum == beeld->vandaag;
    }
  g_assert_cmpuint (voorstellen, ==, 13);
  const StipWerkwijze *w = stip_store_get_werkwijze (self->store);
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (w->profiel, w->kalender, beeld->dossier, beeld->vandaag);
  g_assert_cmpint (((const StipSchuldStand *)g_ptr_array_index (standen, 0))->staat, ==, STIP_RONDE_VOORSTEL);
  g_assert_true (stip_datum_is_bekend (((const StipSchuldStand *)g_ptr_array_index (standen, 0))->uiterlijk)); /* its term runs */
  g_autoptr (GPtrArray) brieven = kantoor_job (self, sent_job, NULL);
  g_assert_cmpuint (brieven->len, ==, 14);
  g_assert_nonnull (strstr (((const StipBriefVerstuurd *)g_ptr_array_index (brieven, 0))->tekst, "Voorstel tot schuldregeling"));
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (g_str_has_prefix (self->toast, "Undone"));
  g_autoptr (GPtrArray) terug = kantoor_job (self, sent_job, NULL);
  g_assert_cmpuint (terug->len, ==, 0);
}

/* What is typed is on the paper at once and kept; back to the template takes it away. */
static void
test_tekst (Kantoor *self, gconstpointer data)
{
  kantoor_job (self, fix_job, NULL);
  GtkWidget     *venster = open_window (self, "voorstel");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (nth (venster, GTK_TYPE_TEXT_VIEW, 0)));

  gtk_text_buffer_set_text (buffer, "Onderwerp: Anders\n\nEen eigen zin.\n", -1);
  spin ();
  g_assert_true (has_label (venster, "text changed"));
  g_assert_cmpuint (stip_brief_papier_get_bladen (paper_of (venster)), ==, 1);
  spin_ms (500);
  g_autoptr (GHashTable) concepten = kantoor_job (self, draft_job, NULL);
  g_assert_cmpuint (g_hash_table_size (concepten), ==, 1);
  gtk_text_buffer_set_text (buffer, "Zonder onderwerp", -1);
  spin ();
  g_assert_true (has_label (venster, "begin met een regel"));
  GtkWidget *terug = find_button (venster, "_Back to the template");
  g_assert_nonnull (terug);
  g_signal_emit_by_name (terug, "clicked");
  spin_ms (500);
  g_assert_cmpuint (stip_brief_papier_get_bladen (paper_of (venster)), ==, 2);
  g_autoptr (GHashTable) weg = kantoor_job (self, draft_job, NULL);
  g_assert_cmpuint (g_hash_table_size (weg), ==, 0);
  gtk_window_destroy (GTK_WINDOW (venster));
}

/* Without a proposal no letter has one; a gap keeps a letter from being sent. */
static void
test_past (Kantoor *self, gconstpointer data)
{
  GtkWidget   *venster = open_window (self, "voorstel");
  GtkDropDown *soort = GTK_DROP_DOWN (nth (venster, GTK_TYPE_DROP_DOWN, 0));
  GListModel  *model = gtk_drop_down_get_model (soort);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) naam = g_list_model_get_item (model, i);
      g_assert_cmpstr (gtk_string_object_get_string (naam), !=, "Voorstel tot schuldregeling");
    }
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (nth (venster, GTK_TYPE_TEXT_VIEW, 0)));
  gtk_text_buffer_set_text (buffer, "Onderwerp: x\n\n" STIP_BRIEF_GAT "de dag».\n", -1);
  spin ();
  GtkCheckButton *vink = GTK_CHECK_BUTTON (nth (venster, GTK_TYPE_CHECK_BUTTON, 1));
  g_assert_false (gtk_check_button_get_active (vink));
  gtk_window_destroy (GTK_WINDOW (venster));
}

/* By keyboard: Space takes a letter along or not; with none chosen nothing can be sent. */
static void
test_toetsen (Kantoor *self, gconstpointer data)
{
  kantoor_job (self, fix_job, NULL);
  GtkWidget     *venster = open_window (self, "voorstel");
  GtkListBox    *lijst = GTK_LIST_BOX (nth (venster, GTK_TYPE_LIST_BOX, 0));
  GtkListBoxRow *rij = gtk_list_box_get_selected_row (lijst);

  g_assert_nonnull (rij);
  g_assert_true (press_key (GTK_WIDGET (rij), GDK_KEY_space, 0));
  g_assert_true (has_label (venster, "13 letters chosen"));
  for (guint i = 0; i < 14; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (nth (venster, GTK_TYPE_CHECK_BUTTON, i)), FALSE);
  g_assert_true (has_label (venster, "0 letters chosen"));
  g_assert_false (is_on (venster, "verstuurd"));
  gtk_window_destroy (GTK_WINDOW (venster));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_test_add ("/brieven/verstuurd", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_verstuurd, kantoor_sluit);
  g_test_add ("/brieven/tekst", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_tekst, kantoor_sluit);
  g_test_add ("/brieven/past", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_past, kantoor_sluit);
  g_test_add ("/brieven/toetsen", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_toetsen, kantoor_sluit);
  return g_test_run ();
}
