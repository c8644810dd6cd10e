/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-snelle-invoer.h"
#include "ui/dossier/stip-verloop-rij.h"
#include "ui-fixture.h"
#include "ui/velden/stip-schaal.h"
#include "ui/velden/stip-veld-invoer.h"
#include "ui/velden/stip-veld-rij.h"

static StipVeldRij *
field (Kantoor *self, const char *veld)
{
  GtkWidget *rij;

  for (guint i = 0; (rij = nth (self->page, STIP_TYPE_VELD_RIJ, i)) != NULL; i++)
    if (g_str_equal (stip_veld_rij_get_veld (STIP_VELD_RIJ (rij))->id, veld))
      return STIP_VELD_RIJ (rij);
  g_assert_not_reached ();
}

static GtkEditable *
entry_of (StipVeldRij *rij)
{
  return GTK_EDITABLE (nth (GTK_WIDGET (rij), GTK_TYPE_ENTRY, 0));
}

static char *
dup_in_file (Kantoor *self, const char *veld)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  return stip_dossier_dup_veld (beeld->dossier, stip_veld_zoek (veld), 0);
}

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **)data = g_object_ref (result);
}

static void
assert_in_file (Kantoor *self, const char *veld, const char *waarde)
{
  g_autofree char *nu = dup_in_file (self, veld);
  g_assert_cmpstr (nu, ==, waarde);
}

/* Typing records by itself after a rest, Enter at once; undo is followed. */
static void
test_records (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "gegevens");
  StipVeldRij     *rij = field (self, "persoon.bereikbaar");
  g_autofree char *was = dup_in_file (self, "persoon.bereikbaar");

  gtk_editable_set_text (entry_of (rij), "na vieren");
  spin_ms (2000);
  assert_in_file (self, "persoon.bereikbaar", "na vieren");
  gtk_editable_set_text (entry_of (rij), "na vijven");
  g_signal_emit_by_name (entry_of (rij), "activate");
  assert_in_file (self, "persoon.bereikbaar", "na vijven");
  spin ();
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (g_str_equal (gtk_editable_get_text (entry_of (rij)), "na vieren"));
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (g_str_equal (gtk_editable_get_text (entry_of (rij)), was != NULL ? was : ""));
}

/* What cannot be right stays as it was typed, says why, and never comes into the file. */
static void
test_wrong (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "gegevens");
  StipVeldRij     *rij = field (self, "persoon.postcode");
  g_autofree char *was = dup_in_file (self, "persoon.postcode");

  gtk_editable_set_text (entry_of (rij), "12 AB");
  g_assert_null (stip_veld_rij_get_reden (rij)); /* never while typing */
  stip_veld_rij_record (rij);
  g_assert_nonnull (stip_veld_rij_get_reden (rij));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry_of (rij)), "error"));
  g_assert_cmpstr (gtk_editable_get_text (entry_of (rij)), ==, "12 AB");
  assert_in_file (self, "persoon.postcode", was);
  gtk_editable_set_text (entry_of (rij), "1234 ab");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry_of (rij)), "error"));
  stip_veld_rij_record (rij);
  g_assert_null (stip_veld_rij_get_reden (rij));
  assert_in_file (self, "persoon.postcode", "1234AB");
}

/* A change from elsewhere comes into every field but the one that somebody is typing in. */
static void
test_follow (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "gegevens");
  GtkEditable *typt = entry_of (field (self, "persoon.email"));
  g_autoptr (GAsyncResult) result = NULL;

  gtk_editable_set_text (typt, "vera@");
  stip_dossier_naam_async (self->session, KANTOOR_VERA, stip_veld_rij_get_persoon_id (field (self, "persoon.email")), "Veerle", NULL, "Anders", on_read_cb, &result);
  WAIT_FOR (g_str_equal (gtk_editable_get_text (entry_of (field (self, "persoon.voornaam"))), "Veerle"));
  g_assert_true (stip_dossier_naam_finish (self->session, result, NULL));
  g_assert_cmpstr (gtk_editable_get_text (typt), ==, "vera@");
}

/* What was typed and cannot be recorded is in the file 300 ms later, and back in its field when the program was killed. */
static void
test_draft (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "gegevens");
  GtkEditable *entry = entry_of (field (self, "persoon.bsn"));

  gtk_editable_set_text (entry, "1234");
  spin_ms (1000);
  /* the file as a killed program leaves it: read by another window's store */
  Kantoor ander = { .pad = self->pad, .wachtzin = self->wachtzin };
  kantoor_open_store (&ander);
  kantoor_toon_dossier (&ander, "gegevens");
  g_assert_cmpstr (gtk_editable_get_text (entry_of (field (&ander, "persoon.bsn"))), ==, "1234");
  gtk_window_destroy (GTK_WINDOW (ander.window));
  spin ();
  kantoor_sluit_store (&ander);
}

/* One line, Enter: a contact of today; undone it is gone. */
static void
test_quick (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "verloop");
  GtkWidget *snel = nth (self->page, STIP_TYPE_SNELLE_INVOER, 0);
  GtkWidget *entry = nth (snel, GTK_TYPE_ENTRY, 0);
  guint      eerst = 0;

  while (nth (self->page, STIP_TYPE_VERLOOP_RIJ, eerst) != NULL)
    eerst++;
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.notitie", NULL));
  gtk_editable_set_text (GTK_EDITABLE (entry), "met Piet: niet bereikt, voicemail");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  WAIT_FOR (nth (self->page, STIP_TYPE_VERLOOP_RIJ, eerst) != NULL);
  gboolean gevonden = FALSE;
  for (guint i = 0; i <= eerst; i++)
    {
      const StipGebeurtenis *g = stip_verloop_rij_get_gebeurtenis (STIP_VERLOOP_RIJ (nth (self->page, STIP_TYPE_VERLOOP_RIJ, i)));
      gevonden |= g_strcmp0 (g->met, "Piet") == 0 && g->bereikt == STIP_JANEE_NEE && g->datum == kantoor_dag (0);
    }
  g_assert_true (gevonden);
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (nth (self->page, STIP_TYPE_VERLOOP_RIJ, eerst) == NULL);
}

/* Every tab fits a narrow window. */
static void
test_widths (Kantoor *self, gconstpointer data)
{
  static const char *const tabs[] = { "verloop", "gegevens", "voorstel", "budget", "begeleiding", "geschiedenis" };
  int                      minimum;

  kantoor_toon_dossier (self, "verloop");
  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      gtk_widget_activate_action (self->window, "dossier.tab", "s", tabs[i]);
      spin ();
      gtk_widget_measure (self->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_test_message ("%s: %d", tabs[i], minimum);
      g_assert_cmpint (minimum, <=, KANTOOR_BREEDTE);
    }
  g_object_add_weak_pointer (G_OBJECT (self->page), (gpointer *)&self->page);
  gtk_window_destroy (GTK_WINDOW (self->window));
  self->window = NULL;
  spin ();
  g_assert_null (self->page);
}

static void
on_chosen_cb (StipSchaal *schaal, int stand, gpointer data)
{
  *(int *)data = stand;
}

static void
test_scale (void)
{
  const char *const woorden[5] = { "a", "b", "c", "d", "e" };
  GtkWidget        *schaal = g_object_ref_sink (stip_schaal_new ("proef", woorden));
  int               gekozen = -1;

  g_signal_connect (schaal, "gekozen", G_CALLBACK (on_chosen_cb), &gekozen);
  stip_schaal_set (STIP_SCHAAL (schaal), 3);
  g_assert_cmpint (gekozen, ==, -1);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (nth (schaal, GTK_TYPE_TOGGLE_BUTTON, 1)), TRUE);
  g_assert_cmpint (gekozen, ==, 2);
  g_assert_cmpint (stip_schaal_get (STIP_SCHAAL (schaal)), ==, 2);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (nth (schaal, GTK_TYPE_TOGGLE_BUTTON, 1)), FALSE);
  g_assert_cmpint (gekozen, ==, 0);
  g_object_unref (schaal);
}

/* Every kind of field gives back what it was given, as the file keeps it. */
static void
test_inputs (void)
{
  static const struct
  {
    const char *veld, *waarde;
  } gevallen[] = {
    { "persoon.voornaam", "Vera" },
    { "dossier.omschrijving", "een\ntwee" },
    { "persoon.geboortedatum", "1986-12-19" },
    { "dossier.crisis", "ja" },
    { "persoon.geslacht", "Vrouw" },
    { "dossier.doelgroepen", "zzp;gezin" },
    { "dossier.kinderen", "2" },
    { "dossier.vtlb", "135050" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    for (StipTaal taal = STIP_TAAL_NL; taal <= STIP_TAAL_EN; taal++)
      {
        const StipVeld  *veld = stip_veld_zoek (gevallen[i].veld);
        GtkWidget       *invoer = g_object_ref_sink (stip_veld_invoer_new (veld, taal));
        g_autofree char *tekst = NULL, *waarde = NULL, *leeg = NULL;
        g_autoptr (GError) error = NULL;

        stip_veld_invoer_set_waarde (STIP_VELD_INVOER (invoer), gevallen[i].waarde);
        tekst = stip_veld_invoer_dup_tekst (STIP_VELD_INVOER (invoer));
        waarde = stip_veld_lees (veld, tekst, kantoor_dag (0), &error);
        g_assert_no_error (error);
        g_assert_cmpstr (waarde, ==, gevallen[i].waarde);
        stip_veld_invoer_set_waarde (STIP_VELD_INVOER (invoer), NULL);
        leeg = stip_veld_invoer_dup_tekst (STIP_VELD_INVOER (invoer));
        g_assert_cmpstr (leeg, ==, "");
        g_object_unref (invoer);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add_func ("/gegevens/schaal", test_scale);
      g_test_add_func ("/gegevens/soorten", test_inputs);
      g_test_add ("/gegevens/legt-vast", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_records, kantoor_sluit);
      g_test_add ("/gegevens/verkeerd", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_wrong, kantoor_sluit);
      g_test_add ("/gegevens/volgt", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_follow, kantoor_sluit);
      g_test_add ("/gegevens/concept", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_draft, kantoor_sluit);
      g_test_add ("/gegevens/snel", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_quick, kantoor_sluit);
      g_test_add ("/gegevens/breedtes", Kantoor, GUINT_TO_POINTER (4), kantoor_open, test_widths, kantoor_sluit);
    }
  return g_test_run ();
}
