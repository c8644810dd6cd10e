/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "store/stip-demo-bestand.h"
#include "ui/dialogs/stip-werkwijze-dialog.h"

#define GEDULD (20 * G_USEC_PER_SEC)

typedef struct
{
  char        *map, *pad;
  StipStore   *store;
  StipSession *session;
  char        *toast, *actie;
  gint64       handeling;
} Kantoor;

static void
spin (guint ms)
{
  gint64 einde = g_get_monotonic_time () + ms * 1000;
  while (g_get_monotonic_time () < einde)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

#define WAIT_UNTIL(voorwaarde)                              \
  G_STMT_START                                              \
  {                                                         \
    gint64 tot_ = g_get_monotonic_time () + GEDULD;         \
    while (!(voorwaarde) && g_get_monotonic_time () < tot_) \
      if (!g_main_context_iteration (NULL, FALSE))          \
        g_usleep (1000);                                    \
    g_assert_true (voorwaarde);                             \
  }                                                         \
  G_STMT_END

static void
on_toast_cb (StipSession *session, const char *text, const char *button, const char *action, GVariant *target, Kantoor *self)
{
  g_free (self->toast);
  g_free (self->actie);
  self->toast = g_strdup (text);
  self->actie = g_strdup (action);
  self->handeling = target != NULL ? g_variant_get_int64 (target) : 0;
}

static void
open_office (Kantoor *self, gconstpointer data)
{
  StipDatum vandaag = stip_datum_new (2026, 5, 19);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin ("vier woorden voor proef", -1, &error);

  g_assert_no_error (error);
  self->map = g_dir_make_tmp ("stip-ui-XXXXXX", &error);
  self->pad = g_build_filename (self->map, "proef.stip", NULL);
  g_assert_true (stip_demo_bestand_maak (self->pad, wachtzin, 120, 1, vandaag, NULL, NULL, &error));
  self->store = stip_store_open (self->pad, NULL, wachtzin, vandaag, NULL, &error);
  g_assert_no_error (error);
  self->session = stip_session_new (self->store);
  g_signal_connect (self->session, "toast", G_CALLBACK (on_toast_cb), self);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  static const char *const delen[] = { "", "-keys", "-wal", "-shm" };

  stip_store_close (self->store);
  spin (50);
  g_assert_finalize_object (self->session);
  g_assert_finalize_object (self->store);
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    {
      g_autofree char *pad = g_strconcat (self->pad, delen[i], NULL);
      g_unlink (pad);
    }
  g_rmdir (self->map);
  g_free (self->map);
  g_free (self->pad);
  g_free (self->toast);
  g_free (self->actie);
}

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

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *kind = gtk_widget_get_first_child (widget); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      GtkWidget *gevonden = find_button (kind, label);
      if (gevonden != NULL)
        return gevonden;
    }
  return NULL;
}

static StipWerkwijzeDialog *
open_dialog (Kantoor *self)
{
  StipWerkwijzeDialog *dialoog = stip_werkwijze_dialog_new (NULL, self->session);

  gtk_window_present (GTK_WINDOW (dialoog));
  spin (50);
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
  WAIT_UNTIL (stip_werkwijze_dialog_is_ready (dialoog));
  spin (50);
  g_autofree char *woorden = read_words (dialoog);
  g_assert_nonnull (strstr (woorden, " of 120 cases|"));
  g_assert_nonnull (strstr (woorden, "would be too late at once|"));
  g_assert_nonnull (strstr (woorden, "|Eerste gesprek|was 14 days (law: 4 weeks), becomes 1 week (law: 4 weeks)|"));
  g_assert_nonnull (strstr (woorden, "|Eerste gesprek plannen|new: 2 working days|"));
  g_assert_nonnull (strstr (woorden, "|Cases per full-time colleague|was 40, becomes 45|"));
  g_assert_cmpstr (in_force (self), ==, "aalsmeer");

  gtk_widget_activate (knop);
  WAIT_UNTIL (self->toast != NULL);
  g_assert_cmpstr (self->toast, ==, "From now on: Gemeente Amstelveen");
  g_assert_cmpstr (self->actie, ==, "app.take-back-way");
  g_assert_cmpint (self->handeling, !=, 0);
  g_assert_cmpstr (in_force (self), ==, "amstelveen");
  spin (100); /* it closed itself */
}

/* Back to what is in force: nothing to see and nothing to do. */
static void
test_terug (Kantoor *self, gconstpointer data)
{
  StipWerkwijzeDialog *dialoog = open_dialog (self);

  stip_werkwijze_dialog_choose (dialoog, "wettelijk");
  stip_werkwijze_dialog_choose (dialoog, "amstelveen"); /* the one before is given up */
  WAIT_UNTIL (stip_werkwijze_dialog_is_ready (dialoog));
  spin (50);
  g_autofree char *amstelveen = read_words (dialoog);
  g_assert_nonnull (strstr (amstelveen, "Eerste gesprek plannen"));
  stip_werkwijze_dialog_choose (dialoog, "aalsmeer");
  spin (100);
  g_assert_false (stip_werkwijze_dialog_is_ready (dialoog));
  g_autofree char *leeg = read_words (dialoog);
  g_assert_null (strstr (leeg, "Eerste gesprek"));
  g_assert_false (stip_werkwijze_dialog_choose (dialoog, "nergens"));
  gtk_window_destroy (GTK_WINDOW (dialoog));
  spin (50);
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
  WAIT_UNTIL (weg == NULL);
  g_assert_cmpstr (in_force (self), ==, "aalsmeer");
  g_assert_null (self->toast);
}

#define ADD(pad, functie) g_test_add ("/werkwijze/" pad, Kantoor, NULL, open_office, functie, close_office)

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
