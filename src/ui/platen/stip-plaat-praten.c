/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-praten.h"

#include <glib/gi18n.h>

#include "core/stip-plaat-stations.h"
#include "ui/platen/stip-plaat-besproken.h"
#include "ui/platen/stip-plaat-view.h"
#include "ui/widgets/stip-tekst.h"

#define PLAATJE 132 /* px, of the pictogram beside the sentence */

struct _StipPlaatPraten
{
  AdwWindow parent_instance;

  StipPlaatView *view;
  GtkWidget     *kaart, *vorige, *volgende, *besproken;
  GtkImage      *plaatje;
  GtkLabel      *kop, *tekst, *nederlands, *teller, *melding;

  StipSession *session;
  gint64       dossier_id;
  StipPlaat   *plaat;
  GPtrArray   *stations;
  int          station;
  gboolean     zelf; /* the shield is ours to take away */
};

G_DEFINE_FINAL_TYPE (StipPlaatPraten, stip_plaat_praten, ADW_TYPE_WINDOW)

/* --- the station --- */

/* The letters of the plate's own language. */
static void
set_words (StipPlaatPraten *self, GtkLabel *label, const char *tekst, double punten, gboolean vet)
{
  const StipPlaatTaal *taal = self->plaat->taal;
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_family_new (taal->letters));
  pango_attr_list_insert (attrs, pango_attr_size_new ((int)(punten * taal->vergroting * PANGO_SCALE)));
  pango_attr_list_insert (attrs, pango_attr_language_new (pango_language_from_string (taal->code)));
  if (vet)
    pango_attr_list_insert (attrs, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  gtk_label_set_attributes (label, attrs);
  gtk_label_set_text (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL);
}

static void
set_dutch (StipPlaatPraten *self, const char *tekst)
{
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_size_new (15 * PANGO_SCALE));
  gtk_label_set_attributes (self->nederlands, attrs);
  gtk_label_set_text (self->nederlands, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (self->nederlands), tekst != NULL);
}

static void
show_picture (StipPlaatPraten *self, const char *pictogram)
{
  g_autofree char *naam = pictogram != NULL ? g_strdup_printf ("stip-%s-symbolic", pictogram) : NULL;

  gtk_image_set_from_icon_name (self->plaatje, naam);
  gtk_widget_set_visible (GTK_WIDGET (self->plaatje), naam != NULL);
}

static void
show_station (StipPlaatPraten *self, int station)
{
  const StipPlaatStation *s;
  g_autofree char        *teller = NULL, *zin = NULL;

  self->station = CLAMP (station, 0, (int)self->stations->len - 1);
  s = g_ptr_array_index (self->stations, self->station);
  set_words (self, self->kop, s->kop, 27, TRUE);
  set_words (self, self->tekst, s->tekst, 24, FALSE);
  set_dutch (self, s->nederlands);
  show_picture (self, s->pictogram);
  stip_plaat_view_set_station (self->view, self->station);
  teller = g_strdup_printf (_ ("%1$d of %2$u"), self->station + 1, self->stations->len);
  gtk_label_set_text (self->teller, teller);
  gtk_widget_set_sensitive (self->vorige, self->station > 0);
  gtk_widget_set_sensitive (self->volgende, self->station + 1 < (int)self->stations->len);
  zin = g_strjoin ("\n", s->kop, s->tekst != NULL ? s->tekst : "", s->nederlands, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kaart), GTK_ACCESSIBLE_PROPERTY_LABEL, zin, -1);
}

static void
go_on (StipPlaatPraten *self)
{
  show_station (self, self->station + 1);
  gtk_widget_grab_focus (self->kaart);
}

static void
go_back (StipPlaatPraten *self)
{
  show_station (self, self->station - 1);
  gtk_widget_grab_focus (self->kaart);
}

/* --- recording --- */

static void
on_recorded_cb (StipPlaatBesproken *dialoog, int terug, StipPlaatPraten *self)
{
  g_autofree char *tekst = g_strdup_printf (_ ("Recorded: %1$d of the %2$d told back"), terug, STIP_PLAAT_VRAGEN);

  gtk_label_set_text (self->melding, tekst);
  gtk_widget_set_visible (GTK_WIDGET (self->melding), TRUE);
}

static void
ask_told_back (StipPlaatPraten *self)
{
  if (self->dossier_id == 0)
    return;
  StipPlaatBesproken *dialoog = stip_plaat_besproken_present (GTK_WINDOW (self), self->session, self->dossier_id, self->plaat);
  g_signal_connect_object (dialoog, "vastgelegd", G_CALLBACK (on_recorded_cb), self, 0);
}

/* --- keys --- */

static gboolean
on_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, StipPlaatPraten *self)
{
  guint verder = self->plaat->taal->rtl ? GDK_KEY_Left : GDK_KEY_Right, terug = self->plaat->taal->rtl ? GDK_KEY_Right : GDK_KEY_Left;

  if (keyval == verder || keyval == GDK_KEY_Down || keyval == GDK_KEY_Page_Down)
    go_on (self);
  else if (keyval == terug || keyval == GDK_KEY_Up || keyval == GDK_KEY_Page_Up)
    go_back (self);
  else if (keyval == GDK_KEY_Home)
    show_station (self, 0);
  else if (keyval == GDK_KEY_End)
    show_station (self, (int)self->stations->len - 1);
  else if ((keyval == GDK_KEY_b || keyval == GDK_KEY_B) && (state & GDK_ALT_MASK) == 0)
    ask_told_back (self);
  else
    return FALSE;
  return TRUE;
}

/* --- the widget --- */

static void
stip_plaat_praten_dispose (GObject *object)
{
  StipPlaatPraten *self = STIP_PLAAT_PRATEN (object);

  if (self->session != NULL && self->zelf)
    stip_session_set_meekijken (self->session, FALSE);
  g_clear_object (&self->session);
  g_clear_pointer (&self->plaat, stip_plaat_unref);
  g_clear_pointer (&self->stations, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_plaat_praten_parent_class)->dispose (object);
}

static void
stip_plaat_praten_class_init (StipPlaatPratenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_plaat_praten_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_plaat_praten_init (StipPlaatPraten *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-praten");
}

static GtkWidget *
make_step (StipPlaatPraten *self, const char *icoon, const char *naam, GCallback func)
{
  GtkWidget *knop = gtk_button_new_from_icon_name (icoon);

  gtk_widget_add_css_class (knop, "circular");
  gtk_widget_set_valign (knop, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (knop, naam);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  g_signal_connect_swapped (knop, "clicked", func, self);
  return knop;
}

static GtkWidget *
make_card (StipPlaatPraten *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->kaart = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 30);
  self->plaatje = GTK_IMAGE (gtk_image_new ());
  gtk_image_set_pixel_size (self->plaatje, PLAATJE);
  self->kop = GTK_LABEL (stip_tekst_label_new (NULL, NULL));
  self->tekst = GTK_LABEL (stip_tekst_label_new (NULL, NULL));
  self->nederlands = GTK_LABEL (stip_tekst_label_new (NULL, "stip-praten-nl"));
  gtk_widget_set_direction (GTK_WIDGET (self->nederlands), GTK_TEXT_DIR_LTR);
  gtk_label_set_width_chars (self->kop, 20); /* GTK 4.8 measures a label of large letters that breaks anywhere two ways */
  gtk_label_set_width_chars (self->tekst, 20);
  gtk_label_set_width_chars (self->nederlands, 20);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->kop));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->tekst));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->nederlands));
  gtk_widget_set_hexpand (vak, TRUE);
  gtk_widget_set_valign (vak, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->kaart), GTK_WIDGET (self->plaatje));
  gtk_box_append (GTK_BOX (self->kaart), vak);
  gtk_widget_set_focusable (self->kaart, TRUE);
  gtk_widget_set_hexpand (self->kaart, TRUE);
  gtk_widget_add_css_class (self->kaart, "stip-praten-kaart");
  gtk_widget_set_size_request (self->kaart, -1, 188);
  return self->kaart;
}

static GtkWidget *
make_bar (StipPlaatPraten *self)
{
  GtkWidget *balk = gtk_center_box_new (), *rechts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *sluit = gtk_button_new_with_label (_ ("Close (Escape)"));

  self->teller = GTK_LABEL (gtk_label_new (NULL));
  self->melding = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  self->besproken = gtk_button_new_with_label (_ ("Talked through (B)"));
  gtk_widget_set_visible (self->besproken, self->dossier_id != 0);
  g_signal_connect_swapped (self->besproken, "clicked", G_CALLBACK (ask_told_back), self);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (sluit), "window.close");
  gtk_widget_add_css_class (sluit, "flat");
  gtk_box_append (GTK_BOX (rechts), self->besproken);
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (balk), sluit);
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (balk), GTK_WIDGET (self->teller));
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (balk), rechts);
  gtk_box_prepend (GTK_BOX (rechts), GTK_WIDGET (self->melding));
  gtk_widget_set_margin_start (balk, 12);
  gtk_widget_set_margin_end (balk, 12);
  gtk_widget_set_margin_bottom (balk, 9);
  return balk;
}

StipPlaatPraten *
stip_plaat_praten_present (GtkWindow *parent, StipSession *session, gint64 dossier_id, const StipPlaat *plaat)
{
  gboolean zelf = !stip_session_get_meekijken (session);

  if (zelf)
    stip_session_set_meekijken (session, TRUE); /* first: a shield hides the dialogs of its window, and this must stay */
  StipPlaatPraten *self = g_object_new (STIP_TYPE_PLAAT_PRATEN, "transient-for", parent, "modal", TRUE, "destroy-with-parent", TRUE, "title", _ ("Looking along"),
                                        "default-width", 1280, "default-height", 800, NULL);
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9), *onder = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  self->session = g_object_ref (session);
  self->zelf = zelf;
  self->dossier_id = dossier_id;
  self->plaat = stip_plaat_ref (plaat);
  self->stations = stip_plaat_stations_new (plaat);
  self->view = STIP_PLAAT_VIEW (stip_plaat_view_new ());
  stip_plaat_view_set_plaat (self->view, plaat, NULL);
  gtk_widget_set_vexpand (GTK_WIDGET (self->view), TRUE);
  gtk_widget_set_margin_top (GTK_WIDGET (self->view), 12);
  self->vorige = make_step (self, plaat->taal->rtl ? "go-next-symbolic" : "go-previous-symbolic", _ ("Previous station"), G_CALLBACK (go_back));
  self->volgende = make_step (self, plaat->taal->rtl ? "go-previous-symbolic" : "go-next-symbolic", _ ("Next station"), G_CALLBACK (go_on));
  gtk_box_append (GTK_BOX (onder), self->vorige);
  gtk_box_append (GTK_BOX (onder), make_card (self));
  gtk_box_append (GTK_BOX (onder), self->volgende);
  for (GtkWidget *w = onder; plaat->taal->rtl && w != NULL; w = w == onder ? self->kaart : w == self->kaart ? gtk_widget_get_last_child (self->kaart)
                                                                                                            : NULL)
    gtk_widget_set_direction (w, GTK_TEXT_DIR_RTL);
  if (plaat->taal->rtl)
    {
      gtk_widget_set_direction (GTK_WIDGET (self->kop), GTK_TEXT_DIR_RTL);
      gtk_widget_set_direction (GTK_WIDGET (self->tekst), GTK_TEXT_DIR_RTL);
      gtk_widget_set_direction (self->vorige, GTK_TEXT_DIR_RTL);
      gtk_widget_set_direction (self->volgende, GTK_TEXT_DIR_RTL);
      gtk_label_set_xalign (self->nederlands, 1);
    }
  gtk_widget_set_margin_start (onder, 18);
  gtk_widget_set_margin_end (onder, 18);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (vak), onder);
  gtk_box_append (GTK_BOX (vak), make_bar (self));
  adw_window_set_content (ADW_WINDOW (self), vak);
  show_station (self, 0);
  gtk_window_set_focus (GTK_WINDOW (self), self->kaart);
  gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

int
stip_plaat_praten_get_station (StipPlaatPraten *self)
{
  return self->station;
}
