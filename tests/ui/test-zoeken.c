/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "store/stip-demo-bestand.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/dossiers/stip-dossiers-filters.h"
#include "ui/stip-window-prive.h"
#include "ui/zoeken/stip-zoek-dialoog.h"
#include "ui/zoeken/stip-zoek-rij.h"
#include "ui/zoeken/stip-zoek-taak.h"

#define VERA   4 /* her row in the demo file */
#define DANNY  2
#define GEDULD (20 * G_USEC_PER_SEC)

typedef struct
{
  char           *map, *pad;
  StipStore      *store;
  StipSession    *session;
  GtkApplication *app;
  StipWindow     *window;
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

static StipWindow *
open_window (Kantoor *self, StipSession *session)
{
  StipWindow *window = stip_window_new (self->app);

  stip_window_set_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  WAIT_UNTIL (window->base_page != NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search-list", "s", ""); /* these begin at the list */
  return window;
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
  g_assert_true (stip_demo_bestand_maak (self->pad, wachtzin, 8, 1, vandaag, NULL, NULL, &error));
  self->store = stip_store_open (self->pad, NULL, wachtzin, vandaag, NULL, &error);
  g_assert_no_error (error);
  self->session = stip_session_new (self->store);
  self->app = g_object_new (ADW_TYPE_APPLICATION, "application-id", "nl.schuldhulp.Stip.Proef", "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_assert_true (g_application_register (G_APPLICATION (self->app), NULL, &error));
  self->window = open_window (self, self->session);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  static const char *const delen[] = { "", "-keys", "-wal", "-shm" };
  gpointer                 window = self->window;

  g_object_add_weak_pointer (window, &window);
  gtk_window_destroy (GTK_WINDOW (self->window));
  spin (100);
  g_assert_null (window);
  stip_store_close (self->store);
  spin (50);
  g_assert_finalize_object (self->session);
  g_object_unref (self->store);
  g_object_unref (self->app);
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    {
      g_autofree char *pad = g_strconcat (self->pad, delen[i], NULL);
      g_unlink (pad);
    }
  g_rmdir (self->map);
  g_free (self->map);
  g_free (self->pad);
}

static GtkWidget *
find_child (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_child (child, type);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
current_page (StipWindow *window)
{
  return gtk_stack_get_visible_child (window->pages);
}

static gint64
shown_dossier (StipWindow *window)
{
  return window->dossier != NULL ? stip_dossier_page_get_dossier_id (STIP_DOSSIER_PAGE (window->dossier)) : 0;
}

/* --- actions --- */

static gboolean
offers (GtkWidget *plek, const char *zoek, const char *actie)
{
  g_autoptr (GPtrArray) gevonden = stip_zoek_acties_vind (plek, zoek);

  for (guint i = 0; i < gevonden->len; i++)
    if (g_str_equal (((const StipZoekActie *)g_ptr_array_index (gevonden, i))->actie, actie))
      return TRUE;
  return FALSE;
}

/* Only what can be done here and now; found by its name and by the Dutch word for it. */
static void
test_acties (Kantoor *self, gconstpointer data)
{
  g_assert_true (offers (current_page (self->window), "", "win.import-ddas"));
  g_assert_true (offers (current_page (self->window), "nieuwe aanm", "dossiers.add"));
  g_assert_true (offers (current_page (self->window), "registration", "dossiers.add"));
  g_assert_true (offers (current_page (self->window), "cases", "win.page"));
  g_assert_false (offers (current_page (self->window), "vergrendelen import", "win.import-ddas"));
  g_assert_false (offers (current_page (self->window), "", "dossier.moment"));
  g_assert_false (offers (current_page (self->window), "", "win.meekijken"));
  g_assert_false (offers (current_page (self->window), "", "app.lock")); /* this application has none */

  stip_window_show_dossier (self->window, VERA);
  WAIT_UNTIL (offers (current_page (self->window), "", "dossier.moment"));
  g_assert_true (offers (current_page (self->window), "meekijken", "win.meekijken"));
  g_assert_false (offers (current_page (self->window), "", "dossiers.add"));
  g_assert_false (offers (current_page (self->window), "", "dossier.redo"));
}

/* --- the dialog --- */

static StipZoekRij *
row_at (StipZoekDialoog *dialoog, int i)
{
  GtkWidget *lijst = find_child (GTK_WIDGET (dialoog), GTK_TYPE_LIST_BOX);
  return (StipZoekRij *)gtk_list_box_get_row_at_index (GTK_LIST_BOX (lijst), i);
}

static gboolean
row_is (StipZoekDialoog *dialoog, int i, StipZoekSoort soort, const char *titel)
{
  StipZoekRij *rij = row_at (dialoog, i);
  return rij != NULL && stip_zoek_rij_get_soort (rij) == soort && g_strcmp0 (stip_zoek_rij_get_titel (rij), titel) == 0;
}

static GtkWidget *
entry_of (StipZoekDialoog *dialoog)
{
  return find_child (GTK_WIDGET (dialoog), GTK_TYPE_SEARCH_ENTRY);
}

static StipZoekDialoog *
ask (Kantoor *self, const char *zoek)
{
  StipZoekDialoog *dialoog = stip_zoek_dialoog_present (GTK_WINDOW (self->window), self->session, current_page (self->window));

  if (*zoek != '\0')
    gtk_editable_set_text (GTK_EDITABLE (entry_of (dialoog)), zoek);
  return dialoog;
}

static void
test_vinden (Kantoor *self, gconstpointer data)
{
  StipZoekDialoog *dialoog = ask (self, "vera");

  WAIT_UNTIL (row_is (dialoog, 0, STIP_ZOEK_DOSSIER, "Vera Voorbeeld"));
  g_autofree char *nummer = g_strdup ("Vera Voorbeeld, case 2025-0471, Debt arrangement");
  gtk_test_accessible_assert_property (row_at (dialoog, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, nummer);
  g_signal_emit_by_name (entry_of (dialoog), "activate");
  WAIT_UNTIL (shown_dossier (self->window) == VERA);

  dialoog = ask (self, "");
  WAIT_UNTIL (row_is (dialoog, 0, STIP_ZOEK_RECENT, "Vera Voorbeeld"));
  gtk_window_destroy (GTK_WINDOW (dialoog));

  dialoog = ask (self, "geen mens heet zo");
  spin (200);
  g_assert_null (row_at (dialoog, 0));
  gtk_window_destroy (GTK_WINDOW (dialoog));
}

/* Enter right after the last letter opens what was typed, not what its first letters found. */
static void
test_snel (Kantoor *self, gconstpointer data)
{
  StipZoekDialoog *dialoog = ask (self, "v");

  gtk_editable_set_text (GTK_EDITABLE (entry_of (dialoog)), "ver");
  gtk_editable_set_text (GTK_EDITABLE (entry_of (dialoog)), "danny");
  g_signal_emit_by_name (entry_of (dialoog), "activate");
  WAIT_UNTIL (self->window->dossier != NULL);
  g_assert_cmpint (shown_dossier (self->window), ==, DANNY);
}

static void
test_schuldeiser (Kantoor *self, gconstpointer data)
{
  stip_window_show_dossier (self->window, VERA);
  StipZoekDialoog *dialoog = ask (self, "telecom bed");
  int              i = 0;

  WAIT_UNTIL (row_at (dialoog, 0) != NULL && stip_zoek_rij_get_soort (row_at (dialoog, 0)) == STIP_ZOEK_DOSSIER);
  while (row_at (dialoog, i) != NULL && !row_is (dialoog, i, STIP_ZOEK_SCHULDEISER, "Telecom Bedacht"))
    i++;
  g_assert_nonnull (row_at (dialoog, i));
  g_signal_emit_by_name (find_child (GTK_WIDGET (dialoog), GTK_TYPE_LIST_BOX), "row-activated", row_at (dialoog, i));
  WAIT_UNTIL (self->window->dossier == NULL);
  GtkWidget *zoek = find_child (GTK_WIDGET (self->window->titles), GTK_TYPE_SEARCH_ENTRY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (zoek)), ==, "Telecom Bedacht");
}

/* Ctrl+Enter on a creditor goes to its entry in the register. */
static void
test_register (Kantoor *self, gconstpointer data)
{
  StipZoekDialoog *dialoog = ask (self, "telecom bed");
  int              i = 0;

  WAIT_UNTIL (row_at (dialoog, 0) != NULL && stip_zoek_rij_get_soort (row_at (dialoog, 0)) == STIP_ZOEK_DOSSIER);
  while (row_at (dialoog, i) != NULL && !row_is (dialoog, i, STIP_ZOEK_SCHULDEISER, "Telecom Bedacht"))
    i++;
  GtkListBox *lijst = GTK_LIST_BOX (find_child (GTK_WIDGET (dialoog), GTK_TYPE_LIST_BOX));
  gtk_list_box_select_row (lijst, GTK_LIST_BOX_ROW (row_at (dialoog, i)));
  g_autoptr (GListModel) luisteraars = gtk_widget_observe_controllers (GTK_WIDGET (dialoog));
  for (guint k = 0; k < g_list_model_get_n_items (luisteraars); k++)
    {
      g_autoptr (GtkEventController) luisteraar = g_list_model_get_item (luisteraars, k);
      gboolean genomen = FALSE;
      if (GTK_IS_EVENT_CONTROLLER_KEY (luisteraar))
        g_signal_emit_by_name (luisteraar, "key-pressed", GDK_KEY_Return, 0, GDK_CONTROL_MASK, &genomen);
      if (genomen)
        break;
    }
  WAIT_UNTIL (g_strcmp0 (gtk_stack_get_visible_child_name (self->window->pages), "schuldeisers") == 0);
}

/* --- looking along --- */

static const char *
layer (StipWindow *window)
{
  return gtk_stack_get_visible_child_name (window->stack);
}

static gboolean
office_hidden (StipWindow *window)
{
  return !gtk_widget_get_visible (gtk_stack_get_child_by_name (window->stack, "office"));
}

static void
test_meekijken (Kantoor *self, gconstpointer data)
{
  StipWindow *ander = open_window (self, self->session);
  gpointer    weg = ander;

  stip_window_toggle_meekijken (self->window); /* nothing to look at */
  g_assert_false (stip_session_get_meekijken (self->session));
  stip_window_show_dossier (ander, DANNY);
  stip_window_show_dossier (self->window, VERA);
  StipZoekDialoog *dialoog = ask (self, "danny");
  stip_window_toggle_meekijken (self->window);

  g_assert_true (stip_session_get_meekijken (self->session));
  g_assert_true (office_hidden (self->window) && office_hidden (ander));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialoog)));
  g_assert_cmpstr (layer (self->window), ==, "meekijken");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (ander)), ==, "Looking along");
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.find", NULL);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.page", "i", 1);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  gtk_widget_activate_action (GTK_WIDGET (ander), "win.neighbour", "i", 1);
  stip_session_open_dossier (self->session, DANNY, FALSE);
  g_assert_cmpint (shown_dossier (self->window), ==, VERA);
  g_assert_cmpint (shown_dossier (ander), ==, DANNY);

  /* the lock goes over it, and what was under it comes back */
  stip_window_lock (self->window);
  stip_window_lock (ander);
  g_assert_cmpstr (layer (self->window), ==, "open");
  stip_window_toggle_meekijken (self->window);
  g_assert_true (stip_session_get_meekijken (self->session));
  stip_window_unlock (self->window);
  stip_window_unlock (ander);
  g_assert_cmpstr (layer (self->window), ==, "meekijken");
  g_assert_true (office_hidden (ander));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialoog)));

  stip_window_toggle_meekijken (ander); /* the end of it, from whichever window */
  g_assert_cmpstr (layer (self->window), ==, "office");
  g_assert_cmpstr (layer (ander), ==, "office");
  g_assert_false (office_hidden (self->window) || office_hidden (ander));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialoog)));
  gtk_window_destroy (GTK_WINDOW (dialoog));
  g_object_add_weak_pointer (weg, &weg);
  gtk_window_destroy (GTK_WINDOW (ander));
  spin (100);
  g_assert_null (weg);
}

/* A window that opens meanwhile is covered too, and closing the one where it began uncovers nothing. */
static void
test_meekijken_later (Kantoor *self, gconstpointer data)
{
  StipWindow *eerste = open_window (self, self->session);

  stip_window_show_dossier (eerste, VERA);
  stip_window_toggle_meekijken (eerste);
  StipWindow *later = open_window (self, self->session);
  g_assert_true (office_hidden (later));
  gtk_window_destroy (GTK_WINDOW (eerste));
  spin (50);
  g_assert_true (stip_session_get_meekijken (self->session));
  g_assert_true (office_hidden (later) && office_hidden (self->window));
  stip_window_toggle_meekijken (later);
  g_assert_false (office_hidden (later) || office_hidden (self->window));
  gtk_window_destroy (GTK_WINDOW (later));
}

/* --- what is remembered --- */

static void
test_onthouden (Kantoor *self, gconstpointer data)
{
  GtkWidget  *filters = find_child (GTK_WIDGET (self->window->pages), STIP_TYPE_DOSSIERS_FILTERS);
  GtkWidget  *view = find_child (GTK_WIDGET (self->window->pages), GTK_TYPE_COLUMN_VIEW);
  GListModel *kolommen = gtk_column_view_get_columns (GTK_COLUMN_VIEW (view));
  g_autoptr (GtkColumnViewColumn) naam = g_list_model_get_item (kolommen, 0);

  WAIT_UNTIL (stip_dossiers_filters_is_ready (STIP_DOSSIERS_FILTERS (filters)));
  gtk_widget_activate_action (filters, "filters.phase", "s", "intake");
  gtk_widget_activate_action (filters, "filters.employee", "s", "2");
  gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (view), naam, GTK_SORT_DESCENDING);
  GtkWidget *zoek = find_child (GTK_WIDGET (self->window->titles), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (zoek), "geheim");
  spin (200);

  g_autoptr (StipSession) morgen = stip_session_new (self->store);
  StipWindow        *window = open_window (self, morgen);
  StipOverzichtVraag vraag = { 0 };
  stip_dossiers_filters_apply (STIP_DOSSIERS_FILTERS (find_child (GTK_WIDGET (window->pages), STIP_TYPE_DOSSIERS_FILTERS)), &vraag);
  g_assert_cmpint (vraag.fase, ==, STIP_FASE_INTAKE);
  g_assert_cmpint (vraag.medewerker_id, ==, 2);
  g_assert_true (vraag.alleen_open);
  g_assert_cmpstr (stip_session_get_voorkeur (morgen, "dossiers-orde"), ==, "-naam");
  g_assert_cmpstr (stip_session_get_voorkeur (morgen, "pagina"), ==, "dossiers");
  g_assert_null (strstr (stip_session_get_voorkeur (morgen, "dossiers-filters"), "geheim"));
  gtk_window_destroy (GTK_WINDOW (window));
  spin (100);
}

static const struct
{
  const char *pad;
  void (*func) (Kantoor *, gconstpointer);
} testen[] = {
  { "/zoeken/acties", test_acties },
  { "/zoeken/vinden", test_vinden },
  { "/zoeken/snel", test_snel },
  { "/zoeken/schuldeiser", test_schuldeiser },
  { "/zoeken/register", test_register },
  { "/meekijken/vensters", test_meekijken },
  { "/meekijken/later", test_meekijken_later },
  { "/zoeken/onthouden", test_onthouden },
};

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (testen); i++)
    g_test_add (testen[i].pad, Kantoor, NULL, open_office, testen[i].func, close_office);
  return g_test_run ();
}
