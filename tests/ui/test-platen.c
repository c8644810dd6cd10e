/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>
#include <string.h>

#include "ui-fixture.h"
#include "ui/platen/stip-plaat-afdruk.h"
#include "ui/platen/stip-plaat-besproken.h"
#include "ui/platen/stip-plaat-kaart.h"
#include "ui/platen/stip-plaat-papier.h"
#include "ui/platen/stip-plaat-praten.h"
#include "ui/platen/stip-platen-pagina.h"
#include "ui/platen/stip-platen-taken.h"
#include "ui/platen/stip-woorden-rij.h"
#include "ui/platen/stip-woorden-venster.h"

static GtkWidget *
find_window (GType type)
{
  g_autoptr (GList) alle = gtk_window_list_toplevels ();

  for (GList *w = alle; w != NULL; w = w->next)
    if (g_type_is_a (G_OBJECT_TYPE (w->data), type) && gtk_widget_get_visible (w->data))
      return w->data;
  return NULL;
}

static void
show_gallery (Kantoor *self, gint64 dossier_id)
{
  kantoor_toon (self, stip_platen_pagina_new (self->session));
  if (dossier_id != 0)
    stip_page_show_for (STIP_PAGE (self->page), dossier_id);
  else
    stip_page_activate (STIP_PAGE (self->page));
  WAIT_FOR (count_widgets (self->page, STIP_TYPE_PLAAT_KAART) == STIP_PLAAT_AANTAL);
}

/* --- gallery --- */

static void
test_algemeen (Kantoor *self, gconstpointer data)
{
  show_gallery (self, 0);
  g_assert_cmpint (stip_plaat_kaart_get_soort (STIP_PLAAT_KAART (nth (self->page, STIP_TYPE_PLAAT_KAART, 0))), ==, STIP_PLAAT_DE_WEG);
  g_assert_true (has_label (self->page, "The whole road to the dot"));
  g_assert_false (has_label (self->page, "Fits the phase of now"));
  g_assert_true (has_label (self->page, "Not talked through yet"));
}

/* The plate of her phase first; nobody read the Arabic. */
static void
test_persoonlijk (Kantoor *self, gconstpointer data)
{
  show_gallery (self, KANTOOR_VERA);
  g_assert_cmpint (stip_plaat_kaart_get_soort (STIP_PLAAT_KAART (nth (self->page, STIP_TYPE_PLAAT_KAART, 0))), ==, STIP_PLAAT_FASE_REGELEN);
  g_assert_true (has_label (self->page, "Fits the phase of now"));
  g_assert_false (has_label (self->page, "Trial translation"));
  GtkDropDown *taal = GTK_DROP_DOWN (nth (self->page, GTK_TYPE_DROP_DOWN, 1));
  gtk_drop_down_set_selected (taal, 2);
  WAIT_FOR (has_label (self->page, "Trial translation: not yet read by a native speaker"));
}

/* --- talking --- */

static void
test_praten (Kantoor *self, gconstpointer data)
{
  show_gallery (self, KANTOOR_VERA);
  g_assert_true (gtk_widget_activate_action (self->window, "platen.praten", NULL));
  WAIT_FOR (find_window (STIP_TYPE_PLAAT_PRATEN) != NULL);
  StipPlaatPraten *praten = STIP_PLAAT_PRATEN (find_window (STIP_TYPE_PLAAT_PRATEN));

  g_assert_true (stip_session_get_meekijken (self->session)); /* everything else is shielded */
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_Right, 0));
  g_assert_cmpint (stip_plaat_praten_get_station (praten), ==, 1);
  g_assert_true (has_label (GTK_WIDGET (praten), "Wat doen wij?"));
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_End, 0));
  g_assert_true (has_label (GTK_WIDGET (praten), "Uw volgende afspraak"));
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_Right, 0)); /* no further */
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_Home, 0));
  g_assert_cmpint (stip_plaat_praten_get_station (praten), ==, 0);
  gtk_window_close (GTK_WINDOW (praten));
  WAIT_FOR (!stip_session_get_meekijken (self->session));
}

/* The way an Arabic plate runs. */
static void
test_spiegel (Kantoor *self, gconstpointer data)
{
  show_gallery (self, KANTOOR_VERA);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (nth (self->page, GTK_TYPE_DROP_DOWN, 1)), 2);
  WAIT_FOR (has_label (self->page, "Trial translation"));
  g_assert_true (gtk_widget_activate_action (self->window, "platen.praten", NULL));
  WAIT_FOR (find_window (STIP_TYPE_PLAAT_PRATEN) != NULL);
  StipPlaatPraten *praten = STIP_PLAAT_PRATEN (find_window (STIP_TYPE_PLAAT_PRATEN));
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_Left, 0));
  g_assert_cmpint (stip_plaat_praten_get_station (praten), ==, 1);
  g_assert_true (press_key (GTK_WIDGET (praten), GDK_KEY_Right, 0));
  g_assert_cmpint (stip_plaat_praten_get_station (praten), ==, 0);
  gtk_window_close (GTK_WINDOW (praten));
  WAIT_FOR (!stip_session_get_meekijken (self->session));
}

/* Two keys and Enter: an event, its sentence, and a card that says how many talks there were, and no percentage. */
static void
test_besproken (Kantoor *self, gconstpointer data)
{
  show_gallery (self, KANTOOR_VERA);
  g_assert_true (gtk_widget_activate_action (self->window, "platen.besproken", NULL));
  WAIT_FOR (find_window (STIP_TYPE_PLAAT_BESPROKEN) != NULL);
  GtkWidget *dialoog = find_window (STIP_TYPE_PLAAT_BESPROKEN);
  g_assert_true (press_key (dialoog, GDK_KEY_1, 0));
  g_assert_true (press_key (dialoog, GDK_KEY_3, 0));
  g_assert_true (press_key (dialoog, GDK_KEY_Return, 0));
  WAIT_FOR (g_strcmp0 (self->toast, "Recorded: 2 of the 3 told back") == 0);
  WAIT_FOR (has_label (self->page, "1 talk"));
  g_assert_true (has_label (self->page, "No percentage below 5 talks"));
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  const StipGebeurtenis *event = stip_gebeurtenissen_zoek (beeld->dossier->gebeurtenissen, "plaat-besproken");
  g_assert_nonnull (event);
  g_assert_cmpstr (event->toelichting, ==, "Stap 4: regelen, Nederlands: 2 van de 3 vragen terugverteld");
  g_assert_true (gtk_widget_activate_action (self->window, "platen.undo", NULL));
  WAIT_FOR (!has_label (self->page, "1 talk"));
}

/* --- paper --- */

static gpointer
make_plate (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipPlaatGegevens) gegevens = stip_plaat_gegevens_load (store, db, KANTOOR_VERA, error);
  StipPlaatOpdracht opdracht = stip_plaat_gegevens_opdracht (gegevens, STIP_PLAAT_DE_WEG);

  return stip_plaat_gegevens_maak (gegevens, &opdracht, "nl", FALSE, error);
}

static void
test_druk (Kantoor *self, gconstpointer data)
{
  show_gallery (self, KANTOOR_VERA);
  g_autoptr (StipPlaat) plaat = kantoor_job (self, make_plate, NULL);
  StipPlaatVorm vorm = { .formaat = STIP_PLAAT_PDF, .achterkant = TRUE };
  g_autoptr (GtkPrintOperation) print = stip_plaat_print_new (plaat, &vorm, 3);
  g_autofree char *pad = g_build_filename (self->map, "druk.pdf", NULL), *inhoud = NULL;
  gsize            lengte;

  g_assert_cmpint (gtk_print_settings_get_n_copies (gtk_print_operation_get_print_settings (print)), ==, 3);
  gtk_print_operation_set_export_filename (print, pad);
  g_assert_cmpint (gtk_print_operation_run (print, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (self->window), NULL), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_true (g_file_get_contents (pad, &inhoud, &lengte, NULL));
  g_assert_true (g_str_has_prefix (inhoud, "%PDF-"));
  g_assert_nonnull (memmem (inhoud, lengte, "/Count 2", 8)); /* front and back */
  g_unlink (pad);
}

static void
test_afdruk (Kantoor *self, gconstpointer data)
{
  int exemplaren;

  show_gallery (self, KANTOOR_VERA);
  g_assert_true (gtk_widget_activate_action (self->window, "platen.afdrukken", NULL));
  WAIT_FOR (find_window (STIP_TYPE_PLAAT_AFDRUK) != NULL);
  StipPlaatAfdruk *dialoog = STIP_PLAAT_AFDRUK (find_window (STIP_TYPE_PLAAT_AFDRUK));
  StipPlaatVorm    vorm = stip_plaat_afdruk_get_vorm (dialoog, &exemplaren);
  g_assert_true (vorm.achterkant);
  g_assert_false (vorm.a3);
  g_assert_cmpint (exemplaren, ==, 1);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (nth (GTK_WIDGET (dialoog), GTK_TYPE_SPIN_BUTTON, 0)), 4);
  adw_combo_row_set_selected (ADW_COMBO_ROW (nth (GTK_WIDGET (dialoog), ADW_TYPE_COMBO_ROW, 0)), 1);
  vorm = stip_plaat_afdruk_get_vorm (dialoog, &exemplaren);
  g_assert_true (vorm.a3);
  g_assert_cmpint (exemplaren, ==, 4);
  gtk_window_close (GTK_WINDOW (dialoog));
}

/* --- words --- */

static GtkWidget *
open_words (Kantoor *self)
{
  show_gallery (self, 0);
  g_assert_true (gtk_widget_activate_action (self->window, "platen.woorden", NULL));
  WAIT_FOR (find_window (STIP_TYPE_WOORDEN_VENSTER) != NULL);
  GtkWidget *venster = find_window (STIP_TYPE_WOORDEN_VENSTER);
  WAIT_FOR (count_widgets (venster, STIP_TYPE_WOORDEN_RIJ) > 5);
  return venster;
}

static GtkEditable *
entry_of (GtkWidget *venster, guint n)
{
  return GTK_EDITABLE (stip_woorden_rij_get_entry (STIP_WOORDEN_RIJ (nth (venster, STIP_TYPE_WOORDEN_RIJ, n))));
}

/* What is wrong is said at its place, and then nothing can be saved. */
static void
test_woorden (Kantoor *self, gconstpointer data)
{
  GtkWidget       *venster = open_words (self), *bewaar = find_button (venster, "_Save");
  GtkEditable     *titel = entry_of (venster, 0);
  g_autofree char *stip = g_strdup (gtk_editable_get_text (titel));
  g_autofree char *pad = g_build_filename (g_get_user_data_dir (), "stip", "platen", "de-weg.ini", NULL);
  GString         *lang = g_string_new (NULL);

  g_assert_cmpstr (stip, ==, "Uw weg naar een leven zonder schulden");
  g_assert_false (gtk_widget_get_sensitive (bewaar));
  gtk_editable_set_text (titel, "Uw {naam} weg");
  WAIT_FOR (has_label (venster, "de-weg.ini [Plaat] Titel: “{naam}”"));
  g_assert_false (gtk_widget_get_sensitive (bewaar));
  for (int i = 0; i < 200; i++)
    g_string_append_c (lang, 'a');
  gtk_editable_set_text (titel, lang->str);
  g_string_free (lang, TRUE);
  WAIT_FOR (has_label (venster, "deze tekst is te lang"));
  g_assert_false (gtk_widget_get_sensitive (bewaar));
  stip_woorden_rij_terug (STIP_WOORDEN_RIJ (nth (venster, STIP_TYPE_WOORDEN_RIJ, 0)));
  g_assert_cmpstr (gtk_editable_get_text (titel), ==, stip);
  gtk_editable_set_text (titel, "Uw eigen weg");
  WAIT_FOR (gtk_widget_get_sensitive (bewaar));
  g_signal_emit_by_name (bewaar, "clicked");
  WAIT_FOR (g_strcmp0 (self->toast, "The words are saved") == 0);
  g_assert_true (g_file_test (pad, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_unlink (pad), ==, 0);
}

static void
test_taal_erbij (Kantoor *self, gconstpointer data)
{
  GtkWidget *venster = open_words (self);
  g_autoptr (GError) fout = NULL;

  g_assert_false (stip_woorden_venster_add_taal (STIP_WOORDEN_VENSTER (venster), "Frans", "Français", "Frans", FALSE, &fout));
  g_assert_false (stip_woorden_venster_add_taal (STIP_WOORDEN_VENSTER (venster), "ar", "x", "x", FALSE, NULL));
  g_assert_true (stip_woorden_venster_add_taal (STIP_WOORDEN_VENSTER (venster), "fr", "Français", "Frans", FALSE, NULL));
  WAIT_FOR (has_label (venster, "Uw weg naar een leven zonder schulden")); /* the Dutch above an empty entry */
  g_assert_cmpstr (gtk_editable_get_text (entry_of (venster, 0)), ==, "");
  gtk_editable_set_text (entry_of (venster, 0), "Votre route");
  WAIT_FOR (gtk_widget_get_sensitive (find_button (venster, "_Save")));
  gtk_window_close (GTK_WINDOW (venster));
}

int
main (int argc, char **argv)
{
  g_autofree char *map = g_dir_make_tmp ("stip-platen-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", map, TRUE); /* where a municipality's own words go */
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add ("/platen/algemeen", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_algemeen, kantoor_sluit);
      g_test_add ("/platen/persoonlijk", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_persoonlijk, kantoor_sluit);
      g_test_add ("/platen/praten", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_praten, kantoor_sluit);
      g_test_add ("/platen/spiegel", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_spiegel, kantoor_sluit);
      g_test_add ("/platen/besproken", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_besproken, kantoor_sluit);
      g_test_add ("/platen/druk", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_druk, kantoor_sluit);
      g_test_add ("/platen/afdruk", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_afdruk, kantoor_sluit);
      g_test_add ("/platen/woorden", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_woorden, kantoor_sluit);
      g_test_add ("/platen/taal-erbij", Kantoor, GUINT_TO_POINTER (6), kantoor_open, test_taal_erbij, kantoor_sluit);
    }
  int              uitkomst = g_test_run ();
  g_autofree char *stip = g_build_filename (map, "stip", NULL), *platen = g_build_filename (stip, "platen", NULL);
  g_rmdir (platen);
  g_rmdir (stip);
  g_rmdir (map);
  return uitkomst;
}
