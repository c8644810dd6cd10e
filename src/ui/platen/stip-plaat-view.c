/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-view.h"

#include "render/stip-plaat-plek.h"
#include "render/stip-schilder.h"

#define LUCHT      3.0 /* mm around the station that stands out */
#define RONDING    5.0
#define VAAG       0.66 /* how much of the paper lies over the rest */
#define NATUURLIJK 248  /* px, of a preview */

struct _StipPlaatView
{
  GtkWidget parent_instance;

  StipPlaat    *plaat;
  StipPlaatBlad blad;
  gboolean      grijs;
  int           station;
  char         *fout;
  StipMeter    *meter;
  StipTekening *tekening; /* laid out when it is first shown */
  StipSchilder *schilder;
  GArray       *plekken;
};

G_DEFINE_FINAL_TYPE (StipPlaatView, stip_plaat_view, GTK_TYPE_WIDGET)

static void
forget_drawing (StipPlaatView *self)
{
  g_clear_pointer (&self->tekening, stip_tekening_free);
  g_clear_pointer (&self->plekken, g_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
ensure_drawing (StipPlaatView *self)
{
  g_autoptr (GError) error = NULL;

  if (self->plaat == NULL || self->tekening != NULL || self->fout != NULL)
    return;
  if (self->meter == NULL)
    self->meter = stip_plaat_meter_new (self->plaat);
  self->tekening = stip_plaat_teken (self->plaat, self->meter, self->blad, &error);
  if (self->tekening == NULL)
    {
      self->fout = g_strdup (error->message);
      return;
    }
  g_autoptr (GPtrArray) stations = stip_plaat_stations_new (self->plaat);
  self->plekken = stip_plaat_plekken_new (self->tekening, stations);
}

/* Where the page lies in the widget. */
static double
place (StipPlaatView *self, double *x, double *y, double *breed, double *hoog)
{
  gboolean staand = self->blad == STIP_PLAAT_STAAND;
  double   paper_breed = staand ? STIP_PLAAT_HOOG : STIP_PLAAT_BREED, paper_hoog = staand ? STIP_PLAAT_BREED : STIP_PLAAT_HOOG;
  double   schaal = MIN (gtk_widget_get_width (GTK_WIDGET (self)) / paper_breed, gtk_widget_get_height (GTK_WIDGET (self)) / paper_hoog);

  *breed = paper_breed * schaal;
  *hoog = paper_hoog * schaal;
  *x = (gtk_widget_get_width (GTK_WIDGET (self)) - *breed) / 2;
  *y = (gtk_widget_get_height (GTK_WIDGET (self)) - *hoog) / 2;
  return schaal;
}

static void
rounded (cairo_t *cr, const StipVak *vak)
{
  double x = vak->x, y = vak->y, r = RONDING;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + vak->width - r, y + r, r, -G_PI / 2, 0);
  cairo_arc (cr, x + vak->width - r, y + vak->height - r, r, 0, G_PI / 2);
  cairo_arc (cr, x + r, y + vak->height - r, r, G_PI / 2, G_PI);
  cairo_arc (cr, x + r, y + r, r, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

/* The rest of the page goes pale; the one that is talked about keeps its colours, in a ring. */
static void
paint_spotlight (StipPlaatView *self, cairo_t *cr)
{
  if (self->station < 0 || self->plekken == NULL || (guint)self->station >= self->plekken->len)
    return;
  StipVak vak = g_array_index (self->plekken, StipVak, self->station);
  if (vak.width <= 0)
    return;
  double rechts = MIN (vak.x + vak.width + LUCHT, self->tekening->width - 1), onder = MIN (vak.y + vak.height + LUCHT, self->tekening->height - 1);
  vak.x = MAX (vak.x - LUCHT, 1);
  vak.y = MAX (vak.y - LUCHT, 1);
  vak.width = MAX (rechts - vak.x, 2 * RONDING);
  vak.height = MAX (onder - vak.y, 2 * RONDING);
  cairo_rectangle (cr, 0, 0, self->tekening->width, self->tekening->height);
  rounded (cr, &vak);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_set_source_rgba (cr, 1, 1, 1, VAAG);
  cairo_fill (cr);
  rounded (cr, &vak);
  cairo_set_source_rgb (cr, 0.043, 0.31, 0.294);
  cairo_set_line_width (cr, 1.1);
  cairo_stroke (cr);
}

static void
snapshot_reason (StipPlaatView *self, GtkSnapshot *snapshot, double x, double y, double breed, double hoog)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->fout);
  GdkRGBA inkt = { 0.11f, 0.16f, 0.17f, 1 };
  int     h;

  pango_layout_set_width (layout, (int)((breed - 24) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, (int)((hoog - 24) * PANGO_SCALE));
  pango_layout_get_pixel_size (layout, NULL, &h);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x + 12, (float)(y + (hoog - h) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &inkt);
  gtk_snapshot_restore (snapshot);
}

static void
stip_plaat_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipPlaatView  *self = STIP_PLAAT_VIEW (widget);
  double          x, y, breed, hoog, schaal = place (self, &x, &y, &breed, &hoog);
  graphene_rect_t vak = GRAPHENE_RECT_INIT ((float)x, (float)y, (float)breed, (float)hoog);
  GskRoundedRect  rond;
  GdkRGBA         wit = { 1, 1, 1, 1 }, rand = { 0, 0, 0, 0.22f };

  ensure_drawing (self);
  gsk_rounded_rect_init_from_rect (&rond, &vak, 5);
  gtk_snapshot_push_rounded_clip (snapshot, &rond);
  gtk_snapshot_append_color (snapshot, &wit, &vak);
  if (self->tekening != NULL)
    {
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &vak);
      cairo_translate (cr, x, y);
      cairo_scale (cr, schaal, schaal);
      stip_schilder_paint (self->schilder, cr, self->tekening, self->meter, self->grijs ? STIP_PALET_GRIJS : STIP_PALET_DRUK);
      paint_spotlight (self, cr);
      cairo_destroy (cr);
    }
  else if (self->fout != NULL)
    snapshot_reason (self, snapshot, x, y, breed, hoog);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &rond, (float[4]){ 1, 1, 1, 1 }, (GdkRGBA[4]){ rand, rand, rand, rand });
}

static void
stip_plaat_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  double verhouding = STIP_PLAAT_HOOG / STIP_PLAAT_BREED;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 120 : (int)(120 * verhouding);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATUURLIJK : (int)(NATUURLIJK * verhouding);
}

/* --- what it shows --- */

static void
name_picture (StipPlaatView *self)
{
  g_autofree char *tekst = self->plaat != NULL ? stip_plaat_to_text (self->plaat, self->blad == STIP_PLAAT_ACHTERKANT) : NULL;
  const char      *titel = self->plaat != NULL ? self->plaat->titel.tekst : self->fout;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, titel != NULL ? titel : "", GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  tekst != NULL ? tekst : "", -1);
}

void
stip_plaat_view_set_plaat (StipPlaatView *self, const StipPlaat *plaat, const char *fout)
{
  StipPlaat *nieuw = plaat != NULL ? stip_plaat_ref (plaat) : NULL;

  forget_drawing (self);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->plaat, stip_plaat_unref);
  g_free (self->fout);
  self->plaat = nieuw;
  self->fout = plaat == NULL ? g_strdup (fout) : NULL;
  name_picture (self);
}

static void
set_side (StipPlaatView *self, StipPlaatBlad blad)
{
  self->blad = blad;
  if (self->plaat != NULL)
    g_clear_pointer (&self->fout, g_free);
  forget_drawing (self);
  name_picture (self);
}

void
stip_plaat_view_set_blad (StipPlaatView *self, StipPlaatBlad blad)
{
  if (self->blad != blad)
    set_side (self, blad);
}

void
stip_plaat_view_set_grijs (StipPlaatView *self, gboolean grijs)
{
  self->grijs = grijs;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stip_plaat_view_set_station (StipPlaatView *self, int station)
{
  self->station = station;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
stip_plaat_view_get_fout (StipPlaatView *self)
{
  ensure_drawing (self);
  return self->fout;
}

static void
stip_plaat_view_finalize (GObject *object)
{
  StipPlaatView *self = STIP_PLAAT_VIEW (object);

  g_clear_pointer (&self->plaat, stip_plaat_unref);
  g_clear_pointer (&self->tekening, stip_tekening_free);
  g_clear_pointer (&self->plekken, g_array_unref);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->schilder, stip_schilder_free);
  g_free (self->fout);
  G_OBJECT_CLASS (stip_plaat_view_parent_class)->finalize (object);
}

static void
stip_plaat_view_class_init (StipPlaatViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_plaat_view_finalize;
  widget_class->snapshot = stip_plaat_view_snapshot;
  widget_class->measure = stip_plaat_view_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "plaat");
}

static void
stip_plaat_view_init (StipPlaatView *self)
{
  self->station = -1;
  self->schilder = stip_schilder_new ();
}

GtkWidget *
stip_plaat_view_new (void)
{
  return g_object_new (STIP_TYPE_PLAAT_VIEW, NULL);
}
