/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/stip-demo-bestand.h"
#include "store/stip-geheim.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-verloop-rij.h"

StipDatum
kantoor_dag (int dagen)
{
  return stip_datum_new (2026, 5, 19) + dagen;
}

/* --- what the session asks of its window --- */

static void
replace (char **plek, const char *tekst)
{
  g_free (*plek);
  *plek = g_strdup (tekst);
}

static void
on_toast_cb (StipSession *session, const char *tekst, const char *knop, const char *actie, GVariant *doel, Kantoor *self)
{
  replace (&self->toast, tekst);
  replace (&self->knop, knop);
  replace (&self->actie, actie);
  g_clear_pointer (&self->doel, g_variant_unref);
  self->doel = doel != NULL ? g_variant_ref (doel) : NULL;
}

static void
on_error_cb (StipSession *session, const char *tekst, const char *bijzonderheden, Kantoor *self)
{
  replace (&self->fout, tekst);
}

static void
on_open_dossier_cb (StipSession *session, gint64 dossier_id, gboolean nieuw_venster, Kantoor *self)
{
  self->geopend = dossier_id;
}

/* --- the office --- */

void
kantoor_open_store (Kantoor *self)
{
  g_autoptr (GError) error = NULL;

  self->store = stip_store_open (self->pad, NULL, self->wachtzin, kantoor_dag (0), NULL, &error);
  g_assert_no_error (error);
  self->session = stip_session_new (self->store);
  g_signal_connect (self->session, "toast", G_CALLBACK (on_toast_cb), self);
  g_signal_connect (self->session, "error", G_CALLBACK (on_error_cb), self);
  g_signal_connect (self->session, "open-dossier", G_CALLBACK (on_open_dossier_cb), self);
}

void
kantoor_sluit_store (Kantoor *self)
{
  stip_store_close (self->store);
  spin ();
  g_assert_finalize_object (self->session);
  g_object_unref (self->store);
  g_clear_pointer (&self->toast, g_free);
  g_clear_pointer (&self->knop, g_free);
  g_clear_pointer (&self->actie, g_free);
  g_clear_pointer (&self->fout, g_free);
  g_clear_pointer (&self->doel, g_variant_unref);
}

void
kantoor_open (Kantoor *self, gconstpointer aantal)
{
  g_autoptr (GError) error = NULL;

  /* GTK 4.8 warns of its own blinking where the focus moves without a window manager */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  self->wachtzin = stip_geheim_new_wachtzin ("vier woorden voor proef", -1, &error);
  self->map = g_dir_make_tmp ("stip-ui-XXXXXX", &error);
  g_assert_no_error (error);
  self->pad = g_build_filename (self->map, "proef.stip", NULL);
  g_assert_true (stip_demo_bestand_maak (self->pad, self->wachtzin, GPOINTER_TO_UINT (aantal), 1, kantoor_dag (0), NULL, NULL, &error));
  kantoor_open_store (self);
}

void
kantoor_sluit (Kantoor *self, gconstpointer aantal)
{
  static const char *const delen[] = { "", "-keys", "-wal", "-shm" };

  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));
  spin ();
  kantoor_sluit_store (self);
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    {
      g_autofree char *deel = g_strconcat (self->pad, delen[i], NULL);
      g_remove (deel);
    }
  g_rmdir (self->map);
  g_free (self->pad);
  g_free (self->map);
  stip_geheim_unref (self->wachtzin);
}

void
kantoor_toon (Kantoor *self, GtkWidget *page)
{
  self->page = page;
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), KANTOOR_BREEDTE, 700);
  gtk_window_set_child (GTK_WINDOW (self->window), page);
  gtk_window_present (GTK_WINDOW (self->window));
  if (STIP_IS_PAGE (page))
    stip_page_activate (STIP_PAGE (page));
}

void
kantoor_toon_dossier (Kantoor *self, const char *tab)
{
  kantoor_toon (self, stip_dossier_page_new (self->session, KANTOOR_VERA));
  WAIT_FOR (nth (self->page, STIP_TYPE_VERLOOP_RIJ, 0) != NULL);
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.tab", "s", tab));
  spin ();
}

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **)data = g_object_ref (result);
}

StipDossierBeeld *
kantoor_lees (Kantoor *self)
{
  g_autoptr (GAsyncResult) result = NULL;

  stip_dossier_lees_async (self->session, KANTOOR_VERA, NULL, on_read_cb, &result);
  WAIT_FOR (result != NULL);
  StipDossierBeeld *beeld = stip_dossier_lees_finish (self->session, result, NULL);
  g_assert_nonnull (beeld);
  return beeld;
}

gpointer
kantoor_job (Kantoor *self, StipStoreJob job, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gpointer uitkomst = stip_store_perform_sync (self->store, job, data, NULL, &error);

  g_assert_no_error (error);
  spin ();
  return uitkomst;
}

/* --- widgets --- */

void
spin (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
spin_ms (guint ms)
{
  gint64 einde = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < einde)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

typedef gboolean (*Past) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find_widget (GtkWidget *in, Past past, gconstpointer data, guint *overslaan)
{
  for (GtkWidget *kind = gtk_widget_get_first_child (in); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      if (past (kind, data) && (*overslaan)-- == 0)
        return kind;
      GtkWidget *gevonden = find_widget (kind, past, data, overslaan);
      if (gevonden != NULL)
        return gevonden;
    }
  return NULL;
}

static gboolean
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *)type);
}

GtkWidget *
nth (GtkWidget *in, GType type, guint n)
{
  return find_widget (in, is_of_type, &type, &n);
}

guint
count_widgets (GtkWidget *in, GType type)
{
  guint n = G_MAXUINT;

  find_widget (in, is_of_type, &type, &n);
  return G_MAXUINT - n;
}

static gboolean
is_button (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

GtkWidget *
find_button (GtkWidget *in, const char *label)
{
  guint n = 0;
  return find_widget (in, is_button, label, &n);
}

static gboolean
is_label (GtkWidget *widget, gconstpointer deel)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), deel) != NULL;
}

gboolean
has_label (GtkWidget *in, const char *deel)
{
  guint n = 0;
  return find_widget (in, is_label, deel, &n) != NULL;
}

/* --- keys --- */

static gboolean
try_shortcuts (GtkWidget *widget, GListModel *shortcuts, guint keyval, GdkModifierType modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
          gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget, gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
try_controllers (GtkWidget *widget, gboolean capture, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean genomen = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !genomen; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if ((gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE) != capture)
        continue;
      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, modifiers, &genomen);
      else if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        genomen = try_shortcuts (widget, G_LIST_MODEL (controller), keyval, modifiers);
    }
  return genomen;
}

gboolean
press_key (GtkWidget *widget, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GPtrArray) keten = g_ptr_array_new ();
  gboolean genomen = FALSE;

  for (GtkWidget *hier = widget; hier != NULL; hier = gtk_widget_get_parent (hier))
    g_ptr_array_add (keten, hier);
  for (guint i = keten->len; i > 0 && !genomen; i--)
    genomen = try_controllers (g_ptr_array_index (keten, i - 1), TRUE, keyval, modifiers);
  for (guint i = 0; i < keten->len && !genomen; i++)
    genomen = try_controllers (g_ptr_array_index (keten, i), FALSE, keyval, modifiers);
  spin ();
  return genomen;
}
