/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-besproken.h"

#include <glib/gi18n.h>

#include "ui/platen/stip-platen-taken.h"
#include "ui/widgets/stip-tekst.h"

struct _StipPlaatBesproken
{
  AdwWindow parent_instance;

  GtkCheckButton *vinken[STIP_PLAAT_VRAGEN];
  GtkWidget      *knop;
  GtkLabel       *reden;

  StipSession *session;
  gint64       dossier_id;
  StipPlaat   *plaat;
};

static guint recorded_signal;

G_DEFINE_FINAL_TYPE (StipPlaatBesproken, stip_plaat_besproken, ADW_TYPE_WINDOW)

static int
count_ticks (StipPlaatBesproken *self)
{
  int n = 0;

  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    n += gtk_check_button_get_active (self->vinken[i]);
  return n;
}

static void
on_recorded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipPlaatBesproken) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  if (stip_platen_besproken_finish (self->session, result, &error))
    {
      g_signal_emit (self, recorded_signal, 0, count_ticks (self));
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  gtk_widget_set_sensitive (self->knop, TRUE);
  gtk_label_set_text (self->reden, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->reden), TRUE);
}

static void
record (StipPlaatBesproken *self)
{
  const StipPlaatGesprek gesprek = {
    .plaat = self->plaat->soort,
    .taal = self->plaat->taal->code,
    .taal_naam = self->plaat->taal->naam_nl,
    .terugverteld = count_ticks (self),
    .datum = stip_session_get_vandaag (self->session),
    .minuut = -1,
  };

  gtk_widget_set_sensitive (self->knop, FALSE); /* once */
  stip_platen_besproken_async (self->session, self->dossier_id, &gesprek, on_recorded_cb, g_object_ref (self));
}

static gboolean
on_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, StipPlaatBesproken *self)
{
  int i = keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_3 ? (int)(keyval - GDK_KEY_KP_1) : (int)keyval - GDK_KEY_1;

  if ((keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) && gtk_widget_get_sensitive (self->knop))
    {
      record (self);
      return TRUE;
    }
  if (i < 0 || i >= STIP_PLAAT_VRAGEN || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  gtk_check_button_set_active (self->vinken[i], !gtk_check_button_get_active (self->vinken[i]));
  gtk_widget_grab_focus (GTK_WIDGET (self->vinken[i]));
  return TRUE;
}

/* GTK 4.8 measures large letters that may break anywhere two ways, unless they have a width of their own. */
static GtkWidget *
make_words (const char *tekst, const char *klasse)
{
  GtkWidget *label = stip_tekst_label_new (tekst, klasse);

  gtk_label_set_width_chars (GTK_LABEL (label), 20);
  return label;
}

/* The question as the resident hears it; below it in Dutch, where that is another language. */
static GtkWidget *
make_question (StipPlaatBesproken *self, int i)
{
  const char      *vraag = self->plaat->vragen[i].tekst, *nl = self->plaat->nl != NULL ? self->plaat->nl->vragen[i].tekst : NULL;
  GtkWidget       *vink = gtk_check_button_new (), *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *nummer = g_strdup_printf ("%d.  %s", i + 1, vraag);

  gtk_box_append (GTK_BOX (vak), make_words (nummer, "title-4"));
  if (nl != NULL)
    gtk_box_append (GTK_BOX (vak), make_words (nl, "dim-label"));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (vink), vak);
  gtk_accessible_update_property (GTK_ACCESSIBLE (vink), GTK_ACCESSIBLE_PROPERTY_LABEL, vraag, -1);
  self->vinken[i] = GTK_CHECK_BUTTON (vink);
  return vink;
}

static void
stip_plaat_besproken_dispose (GObject *object)
{
  StipPlaatBesproken *self = STIP_PLAAT_BESPROKEN (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->plaat, stip_plaat_unref);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  G_OBJECT_CLASS (stip_plaat_besproken_parent_class)->dispose (object);
}

static void
stip_plaat_besproken_class_init (StipPlaatBesprokenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_plaat_besproken_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  recorded_signal = g_signal_new ("vastgelegd", STIP_TYPE_PLAAT_BESPROKEN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
stip_plaat_besproken_init (StipPlaatBesproken *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
}

static GtkWidget *
make_header (StipPlaatBesproken *self)
{
  GtkWidget *kop = adw_header_bar_new (), *terug = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (kop), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (terug), "window.close");
  self->knop = gtk_button_new_with_mnemonic (_ ("_Record"));
  gtk_widget_add_css_class (self->knop, "suggested-action");
  g_signal_connect_swapped (self->knop, "clicked", G_CALLBACK (record), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (kop), terug);
  adw_header_bar_pack_end (ADW_HEADER_BAR (kop), self->knop);
  return kop;
}

StipPlaatBesproken *
stip_plaat_besproken_present (GtkWindow *parent, StipSession *session, gint64 dossier_id, const StipPlaat *plaat)
{
  StipPlaatBesproken *self = g_object_new (STIP_TYPE_PLAAT_BESPROKEN, "transient-for", parent, "modal", TRUE, "destroy-with-parent", TRUE, "title", _ ("Plate Talked Through"), "default-width", 540, NULL);
  GtkWidget          *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *binnen = gtk_box_new (GTK_ORIENTATION_VERTICAL, 15);

  self->session = g_object_ref (session);
  self->dossier_id = dossier_id;
  self->plaat = stip_plaat_ref (plaat);
  self->reden = GTK_LABEL (stip_tekst_label_new ("", "error"));
  gtk_widget_set_visible (GTK_WIDGET (self->reden), FALSE);
  gtk_widget_set_margin_top (binnen, 18);
  gtk_widget_set_margin_bottom (binnen, 24);
  gtk_widget_set_margin_start (binnen, 24);
  gtk_widget_set_margin_end (binnen, 24);
  gtk_box_append (GTK_BOX (binnen), stip_tekst_label_new (_ ("Which of the three did the resident tell back? Tick them (1, 2, 3) and press Enter."), NULL));
  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    gtk_box_append (GTK_BOX (binnen), make_question (self, i));
  gtk_box_append (GTK_BOX (binnen), GTK_WIDGET (self->reden));
  gtk_box_append (GTK_BOX (vak), make_header (self));
  gtk_box_append (GTK_BOX (vak), binnen);
  adw_window_set_content (ADW_WINDOW (self), vak);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->vinken[0]));
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
