/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "store/stip-journaal.h"
#include "store/stip-keuzes.h"
#include "ui/dossiers/stip-dossiers-pagina.h"
#include "ui/models/stip-dossier-lijst.h"
#include "ui/models/stip-vraag.h"
#include "ui/openen/stip-ontgrendelen.h"
#include "ui/widgets/stip-span.h"

#define AANTAL   100000
#define WACHTZIN "een proef met vier woorden"

typedef struct
{
  char        *map, *pad;
  StipStore   *store;
  StipSession *session;
} Proef;

/* A list of many: rows straight into the tables, without their terms being computed. */
static gpointer
fill (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  static const char *const sql =
      "CREATE TEMP TABLE n AS WITH RECURSIVE teller (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM teller WHERE i < 100000) SELECT i FROM teller;"
      "INSERT INTO dossier (id, nummer, jaar, volgnummer) SELECT i, '2026-' || i, 2026, i FROM n;"
      "INSERT INTO overzicht (dossier_id, nummer, naam, sorteernaam, fase, open, uiterlijk, uiterste_dag, schulden)"
      " SELECT i, 2026000000 + i, 'Inwoner ' || i, printf('%06d', i), i % 6 + 1, i % 2, date('2026-05-01', '+' || (i % 60) || ' days'), date('2026-05-01', '+' || (i % 60) || ' days'), 0 FROM n;"
      "INSERT INTO zoek (rowid, naam) SELECT i, 'inwoner ' || i FROM n;";

  if (!stip_handeling_begin (db, "Proef", "Proef", 0, error))
    return NULL;
  if (stip_db_script (db, sql, error))
    return stip_handeling_commit (db, NULL, error) ? GINT_TO_POINTER (1) : NULL;
  stip_handeling_rollback (db);
  return NULL;
}

static void
open_proef (Proef *proef)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin (WACHTZIN, -1, &error);
  g_autoptr (StipGeheim) herstel = NULL;
  StipStoreNieuw nieuw = { .profiel = "wettelijk", .gemeente = "Demodorp", .medewerker = "Proef", .vandaag = stip_datum_new (2026, 5, 19) };

  proef->map = g_dir_make_tmp ("stip-XXXXXX", &error);
  proef->pad = g_build_filename (proef->map, "proef.stip", NULL);
  proef->store = stip_store_create (proef->pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  stip_store_perform_sync (proef->store, fill, NULL, NULL, &error);
  g_assert_no_error (error);
  proef->session = stip_session_new (proef->store);
}

static void
close_proef (Proef *proef)
{
  static const char *const namen[] = { "proef.stip", "proef.stip-keys", "proef.stip-wal", "proef.stip-shm" };

  g_assert_finalize_object (proef->session);
  g_assert_finalize_object (proef->store);
  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    {
      g_autofree char *pad = g_build_filename (proef->map, namen[i], NULL);
      g_unlink (pad);
    }
  g_rmdir (proef->map);
  g_free (proef->map);
  g_free (proef->pad);
}

static void
spin (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

static void
wait_loaded (StipDossierLijst *lijst)
{
  while (stip_dossier_lijst_get_loading (lijst))
    g_main_context_iteration (NULL, TRUE);
}

/* Every row once, from first to last, as somebody who scrolls: few exist at a time, each gets its own record. */
static void
scroll_all (StipDossierLijst *lijst)
{
  g_autoptr (StipDossierItem) kept = g_list_model_get_item (G_LIST_MODEL (lijst), 0);
  guint meest = 0;

  for (guint i = 0; i < AANTAL; i += 3001)
    {
      g_autoptr (StipDossierItem) item = g_list_model_get_item (G_LIST_MODEL (lijst), i);
      g_autoptr (StipDossierItem) again = g_list_model_get_item (G_LIST_MODEL (lijst), i);
      g_assert_true (item == again);
      while (stip_dossier_item_get_rij (item) == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpint (stip_dossier_item_get_rij (item)->dossier_id, ==, stip_dossier_item_get_id (item));
      meest = MAX (meest, stip_dossier_lijst_get_n_levend (lijst));
    }
  g_assert_cmpuint (meest, <=, 2);
}

static void
test_lijst (Proef *proef, gconstpointer data)
{
  StipDossierLijst  *lijst = stip_dossier_lijst_new (proef->session);
  StipOverzichtVraag vraag = STIP_VRAAG_LEEG;

  vraag.orde = STIP_ORDE_NAAM;
  stip_dossier_lijst_set_vraag (lijst, &vraag);
  wait_loaded (lijst);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lijst)), ==, AANTAL);
  g_assert_cmpint (stip_dossier_lijst_get_telling (lijst)->alle, ==, AANTAL);
  g_assert_cmpint (stip_dossier_lijst_find (lijst, 4711), ==, 4710);
  g_assert_cmpint (stip_dossier_lijst_find (lijst, AANTAL + 1), ==, -1);
  scroll_all (lijst);

  vraag.aflopend = TRUE;
  vraag.alleen_open = TRUE;
  stip_dossier_lijst_set_vraag (lijst, &vraag);
  vraag.alleen_open = FALSE; /* the question before it is given up */
  stip_dossier_lijst_set_vraag (lijst, &vraag);
  wait_loaded (lijst);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lijst)), ==, AANTAL);
  g_assert_cmpint (stip_dossier_lijst_find (lijst, 1), ==, AANTAL - 1);

  vraag.zoek = "inwoner 4711";
  stip_dossier_lijst_set_vraag (lijst, &vraag);
  wait_loaded (lijst);
  g_assert_cmpint (stip_dossier_lijst_find (lijst, 4711), >=, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lijst)), <, 20);

  vraag.zoek = "zonder treffer";
  stip_dossier_lijst_set_vraag (lijst, &vraag);
  wait_loaded (lijst);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lijst)), ==, 0);
  g_assert_false (stip_dossier_lijst_is_leeg (lijst)); /* there are others */
  spin (50);
  g_assert_finalize_object (lijst);
}

static void
on_items_changed_cb (GListModel *model, guint position, guint removed, guint added, guint *times)
{
  (*times)++;
}

/* A change elsewhere is no reason to move what somebody looks at. */
static void
test_ongewijzigd (Proef *proef, gconstpointer data)
{
  StipDossierLijst  *lijst = stip_dossier_lijst_new (proef->session);
  StipOverzichtVraag vraag = STIP_VRAAG_LEEG;
  guint              times = 0;

  stip_dossier_lijst_set_vraag (lijst, &vraag);
  wait_loaded (lijst);
  g_autoptr (StipDossierItem) item = g_list_model_get_item (G_LIST_MODEL (lijst), 5);
  while (stip_dossier_item_get_rij (item) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_autoptr (StipOverzichtRij) before = stip_overzicht_rij_ref (stip_dossier_item_get_rij (item));
  g_signal_connect (lijst, "items-changed", G_CALLBACK (on_items_changed_cb), &times);
  stip_store_emit_gewijzigd (proef->store, 0);
  while (stip_dossier_item_get_rij (item) == before) /* it is read again (the test's time limit guards this) */
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (times, ==, 0);
  g_clear_object (&item);
  spin (50);
  g_assert_finalize_object (lijst);
}

static GtkWidget *
find_child (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_child (child, type);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
count_row_objects (GtkWidget *pagina)
{
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (find_child (pagina, GTK_TYPE_COLUMN_VIEW)));
  GListModel        *lijst = gtk_single_selection_get_model (GTK_SINGLE_SELECTION (model));

  g_assert_cmpuint (g_list_model_get_n_items (lijst), >=, AANTAL / 2);
  return stip_dossier_lijst_get_n_levend (STIP_DOSSIER_LIJST (lijst));
}

/* Alt+Up and Alt+Down: through the list as it is shown, and not beyond its ends. */
static void
assert_neighbours (GtkWidget *pagina)
{
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (find_child (pagina, GTK_TYPE_COLUMN_VIEW)));
  GListModel        *lijst = gtk_single_selection_get_model (GTK_SINGLE_SELECTION (model));
  g_autoptr (StipDossierItem) eerste = g_list_model_get_item (lijst, 0);
  g_autoptr (StipDossierItem) tweede = g_list_model_get_item (lijst, 1);
  g_autoptr (StipDossierItem) laatste = g_list_model_get_item (lijst, g_list_model_get_n_items (lijst) - 1);
  StipPage *page = STIP_PAGE (pagina);

  g_assert_cmpint (stip_page_get_neighbour (page, stip_dossier_item_get_id (eerste), 1), ==, stip_dossier_item_get_id (tweede));
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)), ==, 1);
  g_assert_cmpint (stip_page_get_neighbour (page, stip_dossier_item_get_id (tweede), -1), ==, stip_dossier_item_get_id (eerste));
  g_assert_cmpint (stip_page_get_neighbour (page, stip_dossier_item_get_id (eerste), -1), ==, 0);
  g_assert_cmpint (stip_page_get_neighbour (page, stip_dossier_item_get_id (laatste), 1), ==, 0);
  g_assert_cmpint (stip_page_get_neighbour (page, AANTAL + 7, 1), ==, 0);
}

/* The page in a window of 1024 pixels: few row objects, a small minimum, and nothing of it is left afterwards. */
static void
test_pagina (Proef *proef, gconstpointer data)
{
  GtkWidget *window = gtk_window_new (), *span = g_object_new (STIP_TYPE_SPAN, NULL);
  GtkWidget *pagina = stip_dossiers_pagina_new (proef->session);
  GtkWidget *start = g_object_ref_sink (stip_page_get_header_start (STIP_PAGE (pagina)));
  int        minimum;

  stip_span_set_child (STIP_SPAN (span), pagina);
  gtk_window_set_child (GTK_WINDOW (window), span);
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 700);
  gtk_window_present (GTK_WINDOW (window));
  spin (1500);
  g_assert_true (stip_span_get_narrow (STIP_SPAN (span)));
  g_assert_cmpuint (count_row_objects (pagina), >, 10);
  g_assert_cmpuint (count_row_objects (pagina), <, 1000);
  assert_neighbours (pagina);
  gtk_widget_measure (pagina, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 1024 - 58);
  g_object_add_weak_pointer (G_OBJECT (pagina), (gpointer *)&pagina);
  g_object_unref (start);
  gtk_window_destroy (GTK_WINDOW (window));
  spin (100);
  g_assert_null (pagina);
}

static gpointer
load_choices (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_keuzes_load (db, data, error);
}

static void
test_keuzes (Proef *proef, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipKeuzes) keuzes = stip_store_perform_sync (proef->store, load_choices, (gpointer) "Proef", NULL, &error);
  g_autoptr (StipKeuzes) ander = stip_store_perform_sync (proef->store, load_choices, (gpointer) "Niemand", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (keuzes->eigen_medewerker, >, 0);
  g_assert_cmpuint (keuzes->medewerkers->len, ==, 1);
  g_assert_cmpint (ander->eigen_medewerker, ==, 0);
  g_assert_cmpuint (ander->medewerkers->len, ==, 0); /* nobody has a dossier yet */
}

static void
on_unlocked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(int *)data = stip_ontgrendelen_finish (result, NULL) ? 1 : 0;
}

static void
test_slot (Proef *proef, gconstpointer data)
{
  static const struct
  {
    const char *wie, *wachtzin;
    int         opent;
  } GEVALLEN[] = {
    { "Proef", WACHTZIN, 1 },
    { "Proef", "een andere wachtzin", 0 },
    { "Iemand anders", WACHTZIN, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autoptr (StipGeheim) geheim = stip_geheim_new_wachtzin (GEVALLEN[i].wachtzin, -1, NULL);
      int uitkomst = -1;
      stip_ontgrendelen_async (proef->pad, GEVALLEN[i].wie, geheim, NULL, on_unlocked_cb, &uitkomst);
      while (uitkomst < 0)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpint (uitkomst, ==, GEVALLEN[i].opent);
    }
}

static const struct
{
  const char *pad;
  void (*func) (Proef *, gconstpointer);
} testen[] = {
  { "/dossiers/lijst", test_lijst },
  { "/dossiers/ongewijzigd", test_ongewijzigd },
  { "/dossiers/pagina", test_pagina },
  { "/dossiers/keuzes", test_keuzes },
  { "/openen/slot", test_slot },
};

static Proef gedeeld;

static void
run_test (gconstpointer data)
{
  testen[GPOINTER_TO_UINT (data)].func (&gedeeld, NULL);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  open_proef (&gedeeld);
  for (guint i = 0; i < G_N_ELEMENTS (testen); i++)
    g_test_add_data_func (testen[i].pad, GUINT_TO_POINTER (i), run_test);
  int status = g_test_run ();
  close_proef (&gedeeld);
  return status;
}
