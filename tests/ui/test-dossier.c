/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "core/stip-demo.h"
#include "store/stip-demo-bestand.h"
#include "store/stip-geheim.h"
#include "ui/dialogs/stip-import-dialog.h"
#include "ui/dossier/stip-datum-veld.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/dossier/stip-moment-editor.h"
#include "ui/dossier/stip-tijd.h"
#include "ui/dossier/stip-verloop-rij.h"
#include "ui/widgets/stip-tijdlijn-view-prive.h"

#define VERA    4   /* her row in the demo file */
#define BREEDTE 966 /* a window of 1024 without its narrow sidebar */
#define GEDULD  (20 * G_USEC_PER_SEC)

typedef struct
{
  char        *map, *pad;
  StipStore   *store;
  StipSession *session;
} Kantoor;

static StipDatum
today (void)
{
  return stip_datum_new (2026, 5, 19);
}

static void
open_office (Kantoor *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin ("vier woorden voor proef", -1, &error);

  g_assert_no_error (error);
  self->map = g_dir_make_tmp ("stip-ui-XXXXXX", &error);
  self->pad = g_build_filename (self->map, "proef.stip", NULL);
  g_assert_true (stip_demo_bestand_maak (self->pad, wachtzin, 4, 1, today (), NULL, NULL, &error));
  self->store = stip_store_open (self->pad, NULL, wachtzin, today (), NULL, &error);
  g_assert_no_error (error);
  self->session = stip_session_new (self->store);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  static const char *const delen[] = { "", "-keys", "-wal", "-shm" };

  stip_store_close (self->store);
  g_assert_finalize_object (self->session);
  g_object_unref (self->store);
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    {
      g_autofree char *deel = g_strconcat (self->pad, delen[i], NULL);
      g_remove (deel);
    }
  g_rmdir (self->map);
  g_free (self->pad);
  g_free (self->map);
}

static void
spin (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Any descendant of this type, in reading order. */
static GtkWidget *
find_widget (GtkWidget *in, GType type, guint *overslaan)
{
  for (GtkWidget *kind = gtk_widget_get_first_child (in); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      GtkWidget *gevonden;
      if (g_type_is_a (G_OBJECT_TYPE (kind), type) && (*overslaan)-- == 0)
        return kind;
      gevonden = find_widget (kind, type, overslaan);
      if (gevonden != NULL)
        return gevonden;
    }
  return NULL;
}

static GtkWidget *
nth (GtkWidget *in, GType type, guint n)
{
  return find_widget (in, type, &n);
}

static guint
count_rows (GtkWidget *page)
{
  guint n = 0;

  while (nth (page, STIP_TYPE_VERLOOP_RIJ, n) != NULL)
    n++;
  return n;
}

static void
wait_for_rows (GtkWidget *page, guint aantal)
{
  gint64 einde = g_get_monotonic_time () + GEDULD;

  while (count_rows (page) != aantal && g_get_monotonic_time () < einde)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (count_rows (page), ==, aantal);
}

static guint
wait_for_any (GtkWidget *page)
{
  gint64 einde = g_get_monotonic_time () + GEDULD;

  while (count_rows (page) == 0 && g_get_monotonic_time () < einde)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (count_rows (page), >, 0);
  return count_rows (page);
}

static GtkWidget *
show_page (Kantoor *self, GtkWidget **window)
{
  GtkWidget *page = stip_dossier_page_new (self->session, VERA);

  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), BREEDTE, 700);
  gtk_window_set_child (GTK_WINDOW (*window), page);
  gtk_window_present (GTK_WINDOW (*window));
  stip_page_activate (STIP_PAGE (page));
  return page;
}

/* The page fits the narrow window, also while an editor is open, and leaves nothing behind. */
static void
test_page (Kantoor *self, gconstpointer data)
{
  GtkWidget *window, *page = show_page (self, &window);
  int        minimum;

  wait_for_any (page);
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, BREEDTE);
  g_assert_true (gtk_widget_activate_action (window, "dossier.moment", "s", ""));
  spin ();
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, BREEDTE);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *)&page);
  gtk_window_destroy (GTK_WINDOW (window));
  spin ();
  g_assert_null (page);
}

/* What was typed and not saved is there again when the dossier is opened again. */
static void
test_concept (Kantoor *self, gconstpointer data)
{
  GtkWidget *window, *page = show_page (self, &window);

  wait_for_any (page);
  g_assert_true (gtk_widget_activate_action (window, "dossier.moment", "s", "brief"));
  gtk_editable_set_text (GTK_EDITABLE (nth (nth (page, STIP_TYPE_DATUM_VELD, 0), GTK_TYPE_ENTRY, 0)), "22-5");
  gtk_window_destroy (GTK_WINDOW (window));
  spin ();
  page = show_page (self, &window);
  wait_for_any (page);
  StipDatumVeld *datum = STIP_DATUM_VELD (nth (page, STIP_TYPE_DATUM_VELD, 0));
  g_assert_cmpstr (stip_datum_veld_get_tekst (datum), ==, "22-5");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (datum)));
  gtk_window_destroy (GTK_WINDOW (window));
  spin ();
}

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **)data = g_object_ref (result);
}

/* A moment that is added by whatever way is shown; undone it is gone; the actions follow. */
static void
test_reload (Kantoor *self, gconstpointer data)
{
  GtkWidget *window, *page = show_page (self, &window);
  guint      eerst = wait_for_any (page);
  g_autoptr (StipGebeurtenis) nieuw = stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("gesprek"), today () + 2, 600, "Proef");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  stip_dossier_moment_async (self->session, VERA, STIP_OPDRACHT_TOEVOEGEN, nieuw, on_written_cb, &result);
  wait_for_rows (page, eerst + 1);
  g_assert_true (stip_dossier_moment_finish (self->session, result, &error));
  g_assert_true (gtk_widget_activate_action (window, "dossier.undo", NULL));
  wait_for_rows (page, eerst);
  g_assert_true (gtk_widget_activate_action (window, "dossier.redo", NULL));
  wait_for_rows (page, eerst + 1);
  gtk_window_destroy (GTK_WINDOW (window));
  spin ();
}

static StipTijdlijn *
make_model (StipDatum vandaag)
{
  StipTijdlijn *model = stip_tijdlijn_new (STIP_TAAL_NL, vandaag, "Dossier 2026-0001", "Vera Voorbeeld");

  stip_tijdlijn_add_fase (model, &(StipTijdlijnFase){ "Intake", vandaag - 100, vandaag + 60, TRUE, FALSE });
  stip_tijdlijn_add_gebeurtenis (model, &(StipTijdlijnGebeurtenis){ 3, vandaag + 40, -1, "gesprek", "gesprek", NULL, TRUE, FALSE });
  stip_tijdlijn_add_gebeurtenis (model, &(StipTijdlijnGebeurtenis){ 1, vandaag - 90, -1, "aanmelding", "hand", NULL, FALSE, FALSE });
  stip_tijdlijn_add_gebeurtenis (model, &(StipTijdlijnGebeurtenis){ 2, vandaag - 30, -1, "brief", "post", NULL, FALSE, FALSE });
  stip_tijdlijn_finish (model);
  return model;
}

static void
on_item_cb (StipTijdlijnView *view, gint64 id, gboolean open, gpointer data)
{
  *(gint64 *)data = open ? id : -id;
}

/* Keys walk the items by date, whatever the zoom; the one with the focus speaks and opens its own event. */
static void
test_timeline (void)
{
  GtkWidget        *window = gtk_window_new (), *widget = stip_tijdlijn_view_new ();
  StipTijdlijnView *view = STIP_TIJDLIJN_VIEW (widget);
  g_autoptr (StipTijdlijn) model = make_model (today ());
  gint64     id = 0;
  StipDatum  vorige = 0;
  GPtrArray *raak;

  g_signal_connect (view, "item-activated", G_CALLBACK (on_item_cb), &id);
  gtk_window_set_default_size (GTK_WINDOW (window), 800, 200);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  for (gint64 einde = g_get_monotonic_time () + GEDULD; gtk_widget_get_width (widget) == 0 && g_get_monotonic_time () < einde;)
    g_main_context_iteration (NULL, FALSE);
  stip_tijdlijn_view_set_model (view, model);
  raak = stip_tijdlijn_view_ensure_layout (view)->raak;
  for (int i = stip_tijdlijn_layout_next (view->layout, -1, 1); i >= 0; i = stip_tijdlijn_layout_next (view->layout, i, 1))
    {
      const StipTijdlijnRaak *punt = g_ptr_array_index (raak, (guint)i);
      if (!stip_datum_is_bekend (punt->datum))
        continue;
      g_assert_cmpint (punt->datum, >=, vorige);
      vorige = punt->datum;
    }
  stip_tijdlijn_view_focus_item (view, stip_tijdlijn_layout_next (view->layout, -1, 1));
  g_autofree char *zin = g_strdup (stip_tijdlijn_view_get_zin (view));
  g_assert_nonnull (zin);
  stip_tijdlijn_view_zoom_at (view, 400, 4);
  g_assert_cmpfloat (stip_tijdlijn_view_get_zoom (view), ==, 4);
  g_assert_cmpstr (stip_tijdlijn_view_get_zin (view), ==, zin);
  stip_tijdlijn_view_activate_item (view, view->focus, TRUE);
  g_assert_cmpint (id, ==, 1);
  stip_tijdlijn_view_zoom_at (view, 400, 0.01);
  g_assert_cmpfloat (stip_tijdlijn_view_get_zoom (view), ==, 1);
  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *)&widget);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (widget);
}

static void
on_save_cb (StipMomentEditor *editor, StipGebeurtenis *gebeurtenis, gpointer data)
{
  *(StipGebeurtenis **)data = stip_gebeurtenis_ref (gebeurtenis);
}

/* What cannot be read is never saved; what is read is what was typed. */
static void
test_editor (Kantoor *self, gconstpointer data)
{
  GtkWidget *window = gtk_window_new (), *widget = stip_moment_editor_new ();
  g_autoptr (StipDossier) dossier = stip_demo_dossier (&(StipDemoOpdracht){ 1, today (), 4 }, STIP_DEMO_VERA);
  StipDossierBeeld beeld = { dossier, NULL, NULL, today (), NULL, NULL };
  g_autoptr (StipGebeurtenis) bewaard = NULL;

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (widget, "bewaar", G_CALLBACK (on_save_cb), &bewaard);
  stip_moment_editor_open (STIP_MOMENT_EDITOR (widget), &beeld, NULL, stip_gebeurtenis_soort_zoek ("huisbezoek"), STIP_TAAL_NL);
  g_assert_false (stip_moment_editor_is_gewijzigd (STIP_MOMENT_EDITOR (widget)));
  GtkEditable *datum = GTK_EDITABLE (nth (nth (widget, STIP_TYPE_DATUM_VELD, 0), GTK_TYPE_ENTRY, 0));
  GtkEditable *tijd = GTK_EDITABLE (nth (widget, GTK_TYPE_ENTRY, 1));
  g_signal_emit_by_name (datum, "activate");
  g_assert_null (bewaard);
  gtk_editable_set_text (datum, "31-2-2026");
  g_signal_emit_by_name (datum, "activate");
  g_assert_null (bewaard);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (datum), "error"));
  gtk_editable_set_text (datum, "22-5");
  gtk_editable_set_text (tijd, "25:00");
  g_signal_emit_by_name (datum, "activate");
  g_assert_null (bewaard);
  gtk_editable_set_text (tijd, "9.05");
  g_assert_true (stip_moment_editor_is_gewijzigd (STIP_MOMENT_EDITOR (widget)));
  g_signal_emit_by_name (tijd, "activate");
  g_assert_nonnull (bewaard);
  g_assert_cmpstr (bewaard->soort->id, ==, "huisbezoek");
  g_assert_cmpint (bewaard->datum, ==, stip_datum_new (2026, 5, 22));
  g_assert_cmpint (bewaard->minuut, ==, 545);
  g_assert_null (bewaard->toelichting);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_import_dialog (Kantoor *self, gconstpointer data)
{
  GtkWidget *parent = gtk_window_new ();
  GtkWidget *dialog = GTK_WIDGET (stip_import_dialog_new (GTK_WINDOW (parent), self->session));

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *)&dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  stip_import_dialog_preview (STIP_IMPORT_DIALOG (dialog), "/bestaat/niet.json");
  spin ();
  /* closed in the middle of a run: it stops, and nothing of it remains */
  gtk_window_close (GTK_WINDOW (dialog));
  for (gint64 einde = g_get_monotonic_time () + GEDULD; dialog != NULL && g_get_monotonic_time () < einde;)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (dialog);
  gtk_window_destroy (GTK_WINDOW (parent));
}

static void
test_time (void)
{
  static const struct
  {
    const char *tekst;
    gboolean    goed;
    int         minuut;
  } gevallen[] = {
    { "", TRUE, -1 },
    { "  ", TRUE, -1 },
    { "14:30", TRUE, 870 },
    { "14.30", TRUE, 870 },
    { "1430", TRUE, 870 },
    { "930", TRUE, 570 },
    { "9", TRUE, 540 },
    { "0:00", TRUE, 0 },
    { "23:59", TRUE, 1439 },
    { "24:00", FALSE, -1 },
    { "12:60", FALSE, -1 },
    { "9.5", FALSE, -1 },
    { ":30", FALSE, -1 },
    { "9:", FALSE, -1 },
    { "9:300", FALSE, -1 },
    { "1:2:3", FALSE, -1 },
    { "12345", FALSE, -1 },
    { "half 3", FALSE, -1 },
    { "-1:00", FALSE, -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      int minuut = 7;
      g_test_message ("“%s”", gevallen[i].tekst);
      g_assert_cmpint (stip_tijd_parse (gevallen[i].tekst, &minuut), ==, gevallen[i].goed);
      g_assert_cmpint (minuut, ==, gevallen[i].minuut);
    }
}

static void
test_words (void)
{
  g_autofree char *jaar = stip_woorden_onder_dag (stip_datum_new (2025, 12, 1), 605, today ());
  g_autofree char *kaal = stip_woorden_onder_dag (today (), -1, today ());
  g_autofree char *laat = stip_woorden_over (today () - 7, today (), STIP_TAAL_NL);
  g_autofree char *later = stip_woorden_over (today () + 3, today (), STIP_TAAL_NL);

  g_assert_cmpstr (jaar, ==, "2025, 10:05");
  g_assert_null (kaal);
  g_assert_cmpstr (laat, ==, "7 dagen te laat");
  g_assert_cmpstr (later, ==, "in 3 days"); /* the words of the C locale */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dossier/tijd", test_time);
  g_test_add_func ("/dossier/woorden", test_words);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add_func ("/dossier/tijdlijn", test_timeline);
      g_test_add ("/dossier/pagina", Kantoor, NULL, open_office, test_page, close_office);
      g_test_add ("/dossier/concept", Kantoor, NULL, open_office, test_concept, close_office);
      g_test_add ("/dossier/herlezen", Kantoor, NULL, open_office, test_reload, close_office);
      g_test_add ("/dossier/editor", Kantoor, NULL, open_office, test_editor, close_office);
      g_test_add ("/dossier/import", Kantoor, NULL, open_office, test_import_dialog, close_office);
    }
  return g_test_run ();
}
