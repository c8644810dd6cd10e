/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/meekijken/stip-meekijken-kaart.h"

struct _StipMeekijkenKaart
{
  GtkBox parent_instance;

  GtkImage *plaat;
  GtkLabel *kop, *titel, *tekst;
};

G_DEFINE_FINAL_TYPE (StipMeekijkenKaart, stip_meekijken_kaart, GTK_TYPE_BOX)

void
stip_meekijken_kaart_set (StipMeekijkenKaart *self, const StipMeekijkKaart *kaart)
{
  g_autofree char *icoon = g_strdup_printf ("stip-%s-symbolic", kaart->plaat);
  g_autofree char *gezegd = g_strdup_printf ("%s %s. %s", kaart->kop, kaart->titel, kaart->tekst);

  gtk_image_set_from_icon_name (self->plaat, icoon);
  gtk_label_set_label (self->kop, kaart->kop);
  gtk_label_set_label (self->titel, kaart->titel);
  gtk_label_set_label (self->tekst, kaart->tekst);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, gezegd, -1);
}

static void
stip_meekijken_kaart_class_init (StipMeekijkenKaartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/meekijken/stip-meekijken-kaart.ui");
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenKaart, plaat);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenKaart, kop);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenKaart, titel);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenKaart, tekst);
}

static void
stip_meekijken_kaart_init (StipMeekijkenKaart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
