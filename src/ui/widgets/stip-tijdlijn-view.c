/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-tijdlijn-view-prive.h"

#include <adwaita.h>
#include <math.h>

#include "render/stip-tijdlijn-tekst.h"

enum
{
  ITEM_ACTIVATED,
  TERMIJN_ACTIVATED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipTijdlijnView, stip_tijdlijn_view, GTK_TYPE_WIDGET)

#define ONTWERP_EM (11.0 * 96 / 72)
double
stip_tekstfactor (GtkWidget *widget)
{
  PangoContext               *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      dpi = pango_cairo_context_get_resolution (context);
  double                      em = (double)pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    em *= (dpi > 0 ? dpi : 96.0) / 72.0;
  return MAX (1.0, em / ONTWERP_EM);
}

StipPaletSoort
stip_palet_van_stijl (void)
{
  AdwStyleManager *stijl = adw_style_manager_get_default ();
  gboolean         donker = adw_style_manager_get_dark (stijl);

  if (adw_style_manager_get_high_contrast (stijl))
    return donker ? STIP_PALET_CONTRAST_DONKER : STIP_PALET_CONTRAST;
  return donker ? STIP_PALET_DONKER : STIP_PALET_LICHT;
}

static void
drop_layout (StipTijdlijnView *self)
{
  g_clear_pointer (&self->layout, stip_tijdlijn_layout_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
ensure_meter (StipTijdlijnView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const char   *familie = pango_font_description_get_family (pango_context_get_font_description (context));

  if (self->meter != NULL && g_strcmp0 (stip_meter_family (self->meter), familie) == 0)
    return;
  g_clear_pointer (&self->meter, stip_meter_free);
  self->meter = stip_meter_new (familie, TRUE);
  g_clear_pointer (&self->layout, stip_tijdlijn_layout_free);
}

/* The same thing keeps the focus when the layout is made again: after a zoom, a new width, a changed event. */
static void
restore_focus (StipTijdlijnView *self, StipTijdlijnRaakSoort soort, StipDatum datum, const char *zin)
{
  self->focus = -1;
  for (guint i = 0; i < self->layout->raak->len && self->focus < 0; i++)
    {
      const StipTijdlijnRaak *raak = g_ptr_array_index (self->layout->raak, i);
      if (raak->focus && raak->soort == soort && (g_strcmp0 (raak->zin, zin) == 0 || raak->datum == datum))
        self->focus = (int)i;
    }
}

const StipTijdlijnLayout *
stip_tijdlijn_view_ensure_layout (StipTijdlijnView *self)
{
  GtkWidget         *widget = GTK_WIDGET (self);
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;

  ensure_meter (self);
  if (self->layout != NULL || self->model == NULL || gtk_widget_get_width (widget) <= 0)
    return self->layout;
  opties.stijl = self->stijl;
  opties.width = gtk_widget_get_width (widget);
  opties.zoom = self->zoom;
  opties.offset = self->offset;
  opties.text_factor = stip_tekstfactor (widget);
  opties.rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  opties.contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  self->layout = stip_tijdlijn_layout_new (self->model, &opties, self->meter);
  self->zoom = self->layout->opties.zoom;
  self->offset = self->layout->opties.offset;
  if (self->focus >= (int)self->layout->raak->len)
    self->focus = -1;
  return self->layout;
}

static void
renew_layout (StipTijdlijnView *self)
{
  const StipTijdlijnRaak *raak = self->layout != NULL ? stip_tijdlijn_layout_get (self->layout, self->focus) : NULL;
  StipTijdlijnRaakSoort   soort = raak != NULL ? raak->soort : STIP_TIJDLIJN_RAAK_FASE;
  StipDatum               datum = raak != NULL ? raak->datum : STIP_DATUM_ONBEKEND;
  g_autofree char        *zin = raak != NULL ? g_strdup (raak->zin) : NULL;

  drop_layout (self);
  if (zin != NULL && stip_tijdlijn_view_ensure_layout (self) != NULL)
    restore_focus (self, soort, datum, zin);
}

const char *
stip_tijdlijn_view_get_zin (StipTijdlijnView *self)
{
  const StipTijdlijnRaak *raak = self->layout != NULL ? stip_tijdlijn_layout_get (self->layout, self->focus) : NULL;
  return raak != NULL ? raak->zin : NULL;
}

double
stip_tijdlijn_view_get_zoom (StipTijdlijnView *self)
{
  return self->zoom;
}

static void
update_description (StipTijdlijnView *self)
{
  const char *zin = stip_tijdlijn_view_get_zin (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, zin != NULL ? zin : "", -1);
}

void
stip_tijdlijn_view_move_to (StipTijdlijnView *self, double offset)
{
  self->offset = offset;
  renew_layout (self);
}

void
stip_tijdlijn_view_zoom_at (StipTijdlijnView *self, double x, double zoom)
{
  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return;
  zoom = CLAMP (zoom, 1.0, STIP_TIJDLIJN_ZOOM_MAX);
  self->offset = stip_tijdlijn_layout_zoom_offset (self->layout, x, zoom);
  self->zoom = zoom;
  renew_layout (self);
}

void
stip_tijdlijn_view_focus_item (StipTijdlijnView *self, int i)
{
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (self->layout, i);

  if (raak == NULL)
    return;
  self->focus = i;
  if (!raak->zichtbaar && stip_datum_is_bekend (raak->datum))
    stip_tijdlijn_view_move_to (self, stip_tijdlijn_layout_reveal (self->layout, raak->datum));
  update_description (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_date (StipTijdlijnView *self, StipDatum datum)
{
  if (stip_tijdlijn_view_ensure_layout (self) != NULL && stip_datum_is_bekend (datum))
    stip_tijdlijn_view_move_to (self, stip_tijdlijn_layout_reveal (self->layout, datum));
}

/* Today is no item of its own: the focus goes to what lies nearest to it. */
void
stip_tijdlijn_view_go_today (StipTijdlijnView *self)
{
  int    beste = -1;
  gint64 afstand = G_MAXINT64;

  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return;
  for (int i = stip_tijdlijn_layout_next (self->layout, -1, 1); i >= 0; i = stip_tijdlijn_layout_next (self->layout, i, 1))
    {
      const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (self->layout, i);
      gint64                  hier = stip_datum_is_bekend (raak->datum) ? ABS ((gint64)raak->datum - self->model->vandaag) : G_MAXINT64;
      if (hier < afstand)
        {
          afstand = hier;
          beste = i;
        }
    }
  show_date (self, self->model->vandaag);
  if (stip_tijdlijn_view_ensure_layout (self) != NULL)
    stip_tijdlijn_view_focus_item (self, beste);
}

void
stip_tijdlijn_view_activate_item (StipTijdlijnView *self, int i, gboolean open)
{
  const StipTijdlijnRaak *raak = self->layout != NULL ? stip_tijdlijn_layout_get (self->layout, i) : NULL;

  if (raak == NULL || raak->n_items == 0)
    return;
  if (raak->soort == STIP_TIJDLIJN_RAAK_GEBEURTENIS)
    g_signal_emit (self, signals[ITEM_ACTIVATED], 0, stip_tijdlijn_gebeurtenis (self->model, raak->items[0])->id, open);
  else if (raak->soort == STIP_TIJDLIJN_RAAK_TERMIJN && open)
    g_signal_emit (self, signals[TERMIJN_ACTIVATED], 0, stip_tijdlijn_termijn (self->model, raak->items[0])->sleutel);
}

static gboolean
on_query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  StipTijdlijnView *self = STIP_TIJDLIJN_VIEW (widget);

  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return FALSE;
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (self->layout, keyboard ? self->focus : stip_tijdlijn_layout_hit (self->layout, x, y));
  if (raak == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, raak->zin);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle){ (int)raak->vak.x, (int)raak->vak.y, (int)raak->vak.width, (int)raak->vak.height });
  return TRUE;
}

static void
draw_focus (StipTijdlijnView *self, GtkSnapshot *snapshot, StipPaletSoort palet)
{
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (self->layout, self->focus);
  StipKleur               kleur = stip_palet_kleur (palet, STIP_ROL_INKT);
  const float             dikte[4] = { 2, 2, 2, 2 };
  GskRoundedRect          ring;

  if (raak == NULL || !raak->zichtbaar || !gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    return;
  GdkRGBA rgba = { (float)kleur.r, (float)kleur.g, (float)kleur.b, 1 };
  gsk_rounded_rect_init_from_rect (&ring, &GRAPHENE_RECT_INIT ((float)raak->vak.x - 3, (float)raak->vak.y - 3, (float)raak->vak.width + 6, (float)raak->vak.height + 6), 7);
  gtk_snapshot_append_border (snapshot, &ring, dikte, (GdkRGBA[4]){ rgba, rgba, rgba, rgba });
}

static void
stip_tijdlijn_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipTijdlijnView *self = STIP_TIJDLIJN_VIEW (widget);
  StipPaletSoort    palet = stip_palet_van_stijl ();

  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return;
  graphene_rect_t vak = GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget));
  cairo_t        *cr = gtk_snapshot_append_cairo (snapshot, &vak);
  stip_schilder_paint (self->schilder, cr, self->layout->tekening, self->meter, palet);
  cairo_destroy (cr);
  draw_focus (self, snapshot, palet);
}

static void
stip_tijdlijn_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  StipTijdlijnView *self = STIP_TIJDLIJN_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = 320;
  else
    *minimum = *natural = (int)ceil (stip_tijdlijn_hoogte (self->stijl, stip_tekstfactor (widget)));
}

static void
stip_tijdlijn_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StipTijdlijnView *self = STIP_TIJDLIJN_VIEW (widget);

  if (self->layout != NULL && (self->layout->opties.width != width || self->layout->opties.text_factor != stip_tekstfactor (widget)))
    renew_layout (self);
}

static void
on_font_notify_cb (GtkSettings *settings, GParamSpec *pspec, StipTijdlijnView *self)
{
  renew_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
stip_tijdlijn_view_set_model (StipTijdlijnView *self, const StipTijdlijn *model)
{
  gboolean         zelfde = model != NULL && self->model != NULL && g_strcmp0 (model->titel, self->model->titel) == 0;
  StipTijdlijn    *vorige = g_steal_pointer (&self->model);
  g_autofree char *tekst = model != NULL ? stip_tijdlijn_to_text (model) : g_strdup ("");

  if (!zelfde)
    {
      self->zoom = 1;
      self->offset = 0;
      self->focus = -1;
    }
  self->model = model != NULL ? stip_tijdlijn_ref (model) : NULL;
  renew_layout (self);
  g_clear_pointer (&vorige, stip_tijdlijn_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, tekst, -1);
  update_description (self);
}

void
stip_tijdlijn_view_set_stijl (StipTijdlijnView *self, StipTijdlijnStijl stijl)
{
  if (self->stijl == stijl)
    return;
  self->stijl = stijl;
  renew_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
stip_tijdlijn_view_dispose (GObject *object)
{
  StipTijdlijnView *self = STIP_TIJDLIJN_VIEW (object);

  g_clear_pointer (&self->layout, stip_tijdlijn_layout_free);
  g_clear_pointer (&self->model, stip_tijdlijn_unref);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->schilder, stip_schilder_free);
  G_OBJECT_CLASS (stip_tijdlijn_view_parent_class)->dispose (object);
}

static void
stip_tijdlijn_view_class_init (StipTijdlijnViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_tijdlijn_view_dispose;
  widget_class->snapshot = stip_tijdlijn_view_snapshot;
  widget_class->measure = stip_tijdlijn_view_measure;
  widget_class->size_allocate = stip_tijdlijn_view_size_allocate;
  signals[ITEM_ACTIVATED] = g_signal_new ("item-activated", STIP_TYPE_TIJDLIJN_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[TERMIJN_ACTIVATED] = g_signal_new ("termijn-activated", STIP_TYPE_TIJDLIJN_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "tijdlijn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stip_tijdlijn_view_init (StipTijdlijnView *self)
{
  GtkSettings     *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  AdwStyleManager *stijl = adw_style_manager_get_default ();

  self->zoom = 1;
  self->focus = -1;
  self->schilder = stip_schilder_new ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (on_query_tooltip_cb), NULL);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (on_font_notify_cb), self, 0);
  g_signal_connect_object (settings, "notify::gtk-font-name", G_CALLBACK (on_font_notify_cb), self, 0);
  g_signal_connect_object (stijl, "notify::dark", G_CALLBACK (drop_layout), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stijl, "notify::high-contrast", G_CALLBACK (drop_layout), self, G_CONNECT_SWAPPED);
  stip_tijdlijn_view_add_controllers (self);
}

GtkWidget *
stip_tijdlijn_view_new (void)
{
  return g_object_new (STIP_TYPE_TIJDLIJN_VIEW, NULL);
}
