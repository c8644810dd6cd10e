/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-kaart.h"

#include <glib/gi18n.h>

#include "ui/platen/stip-plaat-view.h"
#include "ui/platen/stip-platen-woorden.h"
#include "ui/widgets/stip-span.h"

#define BREED 248
#define HOOG  175

struct _StipPlaatKaart
{
  GtkFlowBoxChild parent_instance;
  StipPlaatSoort  soort;
};

G_DEFINE_FINAL_TYPE (StipPlaatKaart, stip_plaat_kaart, GTK_TYPE_FLOW_BOX_CHILD)

static void
stip_plaat_kaart_class_init (StipPlaatKaartClass *klass)
{
}

static void
stip_plaat_kaart_init (StipPlaatKaart *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-plate");
}

static GtkWidget *
new_label (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, klasse);
  return label;
}

static GtkWidget *
new_caption (const char *tekst)
{
  GtkWidget *label = new_label (tekst, "caption");
  gtk_widget_add_css_class (label, "stip-sub");
  return label;
}

/* past: it is the plate of the phase that this resident is in. */
GtkWidget *
stip_plaat_kaart_new (StipPlaatSoort soort, const StipPlatenLezing *lezing, StipTaal taal, gboolean past)
{
  StipPlaatKaart  *self = g_object_new (STIP_TYPE_PLAAT_KAART, "halign", GTK_ALIGN_START, NULL);
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *view = stip_plaat_view_new ();
  const char      *naam = stip_plaat_soort_naam (soort, taal), *regel = past ? _ ("Fits the phase of now") : stip_platen_regel (soort);
  g_autofree char *begrip = stip_platen_begrip_kort (&lezing->gegevens->begrip[soort], taal);
  g_autofree char *zin = g_strjoin (". ", naam, regel, lezing->fouten[soort] != NULL ? lezing->fouten[soort] : begrip, NULL);
  GtkWidget       *titel = new_label (naam, "heading");

  self->soort = soort;
  stip_plaat_view_set_plaat (STIP_PLAAT_VIEW (view), lezing->platen[soort], lezing->fouten[soort]);
  gtk_widget_set_size_request (view, BREED, HOOG);
  gtk_widget_set_margin_bottom (view, 6);
  gtk_box_append (GTK_BOX (vak), view);
  gtk_box_append (GTK_BOX (vak), titel);
  gtk_box_append (GTK_BOX (vak), new_caption (regel));
  if (begrip != NULL)
    gtk_box_append (GTK_BOX (vak), new_caption (begrip));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (self), vak);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, zin, -1);
  return GTK_WIDGET (self);
}

StipPlaatSoort
stip_plaat_kaart_get_soort (StipPlaatKaart *self)
{
  return self->soort;
}
