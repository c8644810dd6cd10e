/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "ui-fixture.h"
#include "ui/dialogs/stip-werkwijze-dialog.h"

static const char *
in_force (Kantoor *self)
{
  return stip_store_get_werkwijze (self->store)->profiel->id;
}

/* Every word of the dialog. */
static void
append_words (GtkWidget *widget, GString *woorden)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    g_string_append_printf (woorden, "%s|", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *kind = gtk_widget_get_first_child (widget); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    append_words (kind, woorden);
}

static char *
read_words (StipWerkwijzeDialog *dialoog)
{
  GString *woorden = g_string_new (NULL);

  append_words (GTK_WIDGET (dialoog), woorden);
  return g_string_free (woorden, FALSE);
}

static StipWerkwijzeDialog *
open_dialog (Kantoor *self)
{
  StipWerkwijzeDialog *dialoog = stip_werkwijze_dialog_new (NULL, self->session);

  gtk_window_present (GTK_WINDOW (dialoog));
  spin_ms (50);
  return dialoog;
}

/* Seen first, then changed; the toast takes it back by the number of the act. */
static void
test_wissel (Kantoor *self, gconstpointer data)
{
  StipWerkwijzeDialog *dialoog = open_dialog (self);
  GtkWidget           *knop = find_button (GTK_WIDGET (dialoog), "C_hange");

  g_assert_false (stip_werkwijze_dialog_is_ready (dialoog)); /* what is in force is no change */
  g_assert_true (stip_werkwijze_dialog_choose (dialoog, "amstelveen"));
  g_assert_false (stip_werkwijze_dialog_is_ready (dialoog));
  WAIT_FOR (stip_werkwijze_dialog_is_ready (dialoog));
  spin_ms (50);
  g_autofree char *woorden = read_words (dialoog);
  g_assert_nonnull (strstr (woorden, " of 120 cases|"));
  g_assert_nonnull (strstr (woorden, "would be too late at once|"));
  g_assert_nonnull (strstr (woorden, "|Eerste gesprek|was 14 days (law: 4 weeks), becomes 1 week (law: 4 weeks)|"));
  g_assert_nonnull (strstr (woorden, "|Eerste gesprek plannen|new: 2 working days|"));
  g_assert_nonnull (strstr (woorden, "|Cases per full-time colleague|was 40, becomes 45|"));
  g_assert_cmpstr (in_force (self), ==, "aalsmeer");

  gtk_widget_activate (knop);
  WAIT_FOR (self->toast != NULL);
  g_assert_cmpstr (self->toast, ==, "From now on: Gemeente Amstelveen");
  g_assert_cmpstr (self->actie, ==, "app.take-back-way");
  g_assert_cmpint (g_variant_get_int64 (self->doel), !=, 0);
  g_assert_cmpstr (in_force (self), ==, "amstelveen");
  spin_ms (100); /* it closed itself */
}

/* Back to what is in force: nothing to see and nothing to do. */
static void
test_terug (Kantoor *self, gconstpointer data)
{
  StipWerkwijzeDialog *dialoog = open_dialog (self);

  stip_werkwijze_dialog_choose (dialoog, "wettelijk");
  stip_werkwijze_dialog_choose (dialoog, "amstelveen"); /* the one before is given up */
  WAIT_FOR (stip_werkwijze_dialog_is_ready (dialoog));
  spin_ms (50);
  g_autofree char *amstelveen = read_words (dialoog);
  g_assert_nonnull (strstr (amstelveen, "Eerste gesprek plannen"));
  stip_werkwijze_dialog_choose (dialoog, "aalsmeer");
  spin_ms (100);
  g_assert_false (stip_werkwijze_dialog_is_ready (dialoog));
  g_autofree char *leeg = read_words (dialoog);
  g_assert_null (strstr (leeg, "Eerste gesprek"));
  g_assert_false (stip_werkwijze_dialog_choose (dialoog, "nergens"));
  gtk_window_destroy (GTK_WINDOW (dialoog));
  spin_ms (50);
}

/* Closed while it looks: given up, and nobody is told. */
static void
test_dicht (Kantoor *self, gconstpointer data)
{
  StipWerkwijzeDialog *dialoog = open_dialog (self);
  gpointer             weg = dialoog;

  stip_werkwijze_dialog_choose (dialoog, "amstelveen");
  g_object_add_weak_pointer (G_OBJECT (dialoog), &weg);
  gtk_window_destroy (GTK_WINDOW (dialoog));
  WAIT_FOR (weg == NULL);
  g_assert_cmpstr (in_force (self), ==, "aalsmeer");
  g_assert_null (self->toast);
}

#define ADD(pad, functie) g_test_add ("/werkwijze/" pad, Kantoor, GINT_TO_POINTER (120), kantoor_open, functie, kantoor_sluit)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("wissel", test_wissel);
  ADD ("terug", test_terug);
  ADD ("dicht", test_dicht);
  return g_test_run ();
}
