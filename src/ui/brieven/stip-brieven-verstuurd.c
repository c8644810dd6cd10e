/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brieven-verstuurd.h"

#include <glib/gi18n.h>

#include "store/stip-brief-opslag.h"
#include "ui/brieven/stip-brieven-taken.h"
#include "ui/widgets/stip-tekst.h"

struct _StipBrievenVerstuurd
{
  GtkBox parent_instance;

  StipSession  *session;
  gint64        dossier_id, schuld_id;
  GCancellable *lezing;
};

G_DEFINE_FINAL_TYPE (StipBrievenVerstuurd, stip_brieven_verstuurd, GTK_TYPE_BOX)

static gboolean
on_close_cb (GtkWidget *venster, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (venster));
  return TRUE;
}

/* A window of its own, so that it can be read beside the answer. */
static void
present_text (GtkWidget *van, const StipBriefVerstuurd *brief, const char *titel)
{
  GtkWidget          *venster = adw_window_new (), *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *rol = gtk_scrolled_window_new (), *tekst = gtk_text_view_new ();
  GtkEventController *toetsen = gtk_shortcut_controller_new ();

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (tekst)), brief->tekst, -1);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (tekst), FALSE);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (tekst), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (tekst), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (tekst), 24);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (tekst), 24);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (tekst), 18);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (tekst), 18);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tekst), GTK_ACCESSIBLE_PROPERTY_LABEL, titel, -1);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (toetsen), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_callback_action_new (on_close_cb, NULL, NULL)));
  gtk_widget_add_controller (venster, toetsen);
  gtk_window_set_title (GTK_WINDOW (venster), titel);
  gtk_window_set_transient_for (GTK_WINDOW (venster), GTK_WINDOW (gtk_widget_get_root (van)));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (venster), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (venster), 640, 640);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), tekst);
  gtk_widget_set_vexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (vak), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (vak), rol);
  adw_window_set_content (ADW_WINDOW (venster), vak);
  gtk_window_present (GTK_WINDOW (venster));
}

static void
on_read_cb (GtkButton *knop, gpointer data)
{
  present_text (GTK_WIDGET (knop), g_object_get_data (G_OBJECT (knop), "stip-brief"), gtk_button_get_label (knop));
}

static void
clear (StipBrievenVerstuurd *self)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), kind);
}

static void
add_letter (StipBrievenVerstuurd *self, const StipBriefVerstuurd *brief)
{
  g_autofree char *dag = stip_datum_format (brief->datum, STIP_DATUM_DAG_KORT, stip_session_get_taal (self->session), stip_session_get_vandaag (self->session));
  g_autofree char *titel = g_strdup_printf ("%s  %s", dag, brief->soort != NULL ? brief->soort->naam : _ ("Letter"));
  GtkWidget       *knop = gtk_button_new_with_label (titel);

  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (knop))), PANGO_ELLIPSIZE_END); /* no wider than the panel */

  if (gtk_widget_get_first_child (GTK_WIDGET (self)) == NULL)
    gtk_box_append (GTK_BOX (self), stip_tekst_label_new (_ ("Letters sent"), "heading"));
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_set_halign (knop, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (knop, _ ("Read this letter as it was sent"));
  g_object_set_data_full (G_OBJECT (knop), "stip-brief", stip_brief_verstuurd_ref (brief), (GDestroyNotify)stip_brief_verstuurd_unref);
  g_signal_connect (knop, "clicked", G_CALLBACK (on_read_cb), NULL);
  gtk_box_append (GTK_BOX (self), knop);
}

static void
on_letters_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipBrievenVerstuurd) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  g_autoptr (GPtrArray) brieven = stip_brieven_verstuurd_lees_finish (self->session, result, &error);
  if (brieven == NULL)
    return; /* another claim was chosen meanwhile, or the file was closed: the window says that */
  clear (self);
  for (guint i = 0; i < brieven->len; i++)
    if (((const StipBriefVerstuurd *)g_ptr_array_index (brieven, i))->schuld_id == self->schuld_id)
      add_letter (self, g_ptr_array_index (brieven, i));
}

void
stip_brieven_verstuurd_set_schuld (StipBrievenVerstuurd *self, gint64 schuld_id)
{
  if (self->lezing != NULL)
    g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  self->lezing = g_cancellable_new ();
  self->schuld_id = schuld_id;
  stip_brieven_verstuurd_lees_async (self->session, self->dossier_id, self->lezing, on_letters_cb, g_object_ref (self));
}

static void
stip_brieven_verstuurd_dispose (GObject *object)
{
  StipBrievenVerstuurd *self = STIP_BRIEVEN_VERSTUURD (object);

  if (self->lezing != NULL)
    g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_brieven_verstuurd_parent_class)->dispose (object);
}

static void
stip_brieven_verstuurd_class_init (StipBrievenVerstuurdClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_brieven_verstuurd_dispose;
}

static void
stip_brieven_verstuurd_init (StipBrievenVerstuurd *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
}

GtkWidget *
stip_brieven_verstuurd_new (StipSession *session, gint64 dossier_id)
{
  StipBrievenVerstuurd *self = g_object_new (STIP_TYPE_BRIEVEN_VERSTUURD, NULL);

  self->session = g_object_ref (session);
  self->dossier_id = dossier_id;
  return GTK_WIDGET (self);
}
