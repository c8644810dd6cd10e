/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-metingen-view.h"

#include <adwaita.h>
#include <math.h>

#include "render/stip-metingen-grafiek.h"
#include "render/stip-schilder.h"
#include "ui/widgets/stip-span.h"
#include "ui/widgets/stip-tijdlijn-view.h"

#define BREEDTE_MIN 320

struct _StipMetingenView
{
  GtkWidget parent_instance;

  StipTaal      taal;
  GPtrArray    *metingen;
  StipMeter    *meter;
  StipSchilder *schilder;
};

G_DEFINE_FINAL_TYPE (StipMetingenView, stip_metingen_view, GTK_TYPE_WIDGET)

static void
ensure_meter (StipMetingenView *self)
{
  const char *familie = pango_font_description_get_family (pango_context_get_font_description (gtk_widget_get_pango_context (GTK_WIDGET (self))));

  if (self->meter != NULL && g_strcmp0 (stip_meter_family (self->meter), familie) == 0)
    return;
  g_clear_pointer (&self->meter, stip_meter_free);
  self->meter = stip_meter_new (familie, TRUE);
}

static void
stip_metingen_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipMetingenView  *self = STIP_METINGEN_VIEW (widget);
  int                breedte = gtk_widget_get_width (widget);
  StipMetingenOpties opties = { breedte, stip_tekstfactor (widget), self->taal };

  if (self->metingen == NULL || self->metingen->len == 0)
    return;
  ensure_meter (self);
  g_autoptr (StipTekening) tekening = stip_metingen_grafiek_new (self->metingen, &opties, self->meter);
  graphene_rect_t vak = GRAPHENE_RECT_INIT (0, 0, (float)breedte, (float)gtk_widget_get_height (widget));
  cairo_t        *cr = gtk_snapshot_append_cairo (snapshot, &vak);
  stip_schilder_paint (self->schilder, cr, tekening, self->meter, stip_palet_van_stijl ());
  cairo_destroy (cr);
}

static void
stip_metingen_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = BREEDTE_MIN;
  else
    *minimum = *natural = (int)ceil (stip_metingen_grafiek_hoogte (stip_tekstfactor (widget)));
}

void
stip_metingen_view_set_metingen (StipMetingenView *self, GPtrArray *metingen, StipDatum vandaag)
{
  g_autofree char *tekst = stip_metingen_grafiek_tekst (metingen, self->taal, vandaag);

  g_clear_pointer (&self->metingen, g_ptr_array_unref);
  self->metingen = g_ptr_array_ref (metingen);
  gtk_widget_set_visible (GTK_WIDGET (self), metingen->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, tekst, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
stip_metingen_view_dispose (GObject *object)
{
  StipMetingenView *self = STIP_METINGEN_VIEW (object);

  g_clear_pointer (&self->metingen, g_ptr_array_unref);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->schilder, stip_schilder_free);
  G_OBJECT_CLASS (stip_metingen_view_parent_class)->dispose (object);
}

static void
stip_metingen_view_class_init (StipMetingenViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_metingen_view_dispose;
  widget_class->snapshot = stip_metingen_view_snapshot;
  widget_class->measure = stip_metingen_view_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stip_metingen_view_init (StipMetingenView *self)
{
  AdwStyleManager *stijl = adw_style_manager_get_default ();
  GtkSettings     *settings = gtk_widget_get_settings (GTK_WIDGET (self));

  self->schilder = stip_schilder_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (stijl, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stijl, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

GtkWidget *
stip_metingen_view_new (StipTaal taal)
{
  StipMetingenView *self = g_object_new (STIP_TYPE_METINGEN_VIEW, NULL);

  self->taal = taal;
  return GTK_WIDGET (self);
}
