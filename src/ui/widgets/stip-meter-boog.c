/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-meter-boog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "ui/widgets/stip-span.h"

/* Measures at the normal font size (STIP_EM_NORMAAL), in pixels. */
#define WIDTH       228
#define HEIGHT      132
#define HEIGHT_BARE 56 /* without a norm: the number and its word */
#define RADIUS      96
#define THICK       16
#define TICK        12 /* half its length */
#define FULL        1.25

struct _StipMeterBoog
{
  GtkWidget    parent_instance;
  StipCaseload caseload;
};

G_DEFINE_FINAL_TYPE (StipMeterBoog, stip_meter_boog, GTK_TYPE_WIDGET)

/* --- drawing --- */

typedef struct
{
  double  factor, x, y, radius; /* middle of the dial */
  GdkRGBA ink, fill, over;
} Dial;

static void
read_colours (GtkWidget *widget, Dial *dial)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  gtk_style_context_get_color (style, &dial->ink);
  if (!gtk_style_context_lookup_color (style, "stip_fill", &dial->fill))
    dial->fill = dial->ink;
  if (!gtk_style_context_lookup_color (style, "stip_over", &dial->over))
    dial->over = dial->ink;
  G_GNUC_END_IGNORE_DEPRECATIONS
}

/* From 0 (left) to 1 (right) over the top. */
static void
draw_arc (cairo_t *cr, const Dial *dial, double from, double to, const GdkRGBA *colour, double alpha)
{
  if (to <= from)
    return;
  cairo_new_path (cr);
  cairo_arc (cr, dial->x, dial->y, dial->radius, G_PI * (1 + from), G_PI * (1 + to));
  cairo_set_line_width (cr, THICK * dial->factor);
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, alpha);
  cairo_stroke (cr);
}

static void
draw_tick (cairo_t *cr, const Dial *dial, double at)
{
  double angle = G_PI * (1 + at), inner = dial->radius - TICK * dial->factor, outer = dial->radius + TICK * dial->factor;

  cairo_new_path (cr);
  cairo_move_to (cr, dial->x + inner * cos (angle), dial->y + inner * sin (angle));
  cairo_line_to (cr, dial->x + outer * cos (angle), dial->y + outer * sin (angle));
  cairo_set_line_width (cr, 2.5 * dial->factor);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  gdk_cairo_set_source_rgba (cr, &dial->ink);
  cairo_stroke (cr);
}

static void
draw_dial (StipMeterBoog *self, GtkSnapshot *snapshot, const Dial *dial)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (GTK_WIDGET (self)), (float)gtk_widget_get_height (GTK_WIDGET (self)));
  cairo_t        *cr = gtk_snapshot_append_cairo (snapshot, &area);
  double          share = CLAMP (self->caseload.gewogen / (FULL * self->caseload.norm), 0, 1), norm = 1 / FULL;

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  draw_arc (cr, dial, 0, 1, &dial->ink, 0.10);
  draw_arc (cr, dial, norm, share, &dial->over, 1); /* under the other, whose round end would cover the tick */
  draw_arc (cr, dial, 0, MIN (share, norm), &dial->fill, 1);
  draw_tick (cr, dial, norm);
  cairo_destroy (cr);
}

static PangoLayout *
make_layout (GtkWidget *widget, const char *text, double scale, PangoWeight weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_scale_new (scale));
  pango_attr_list_insert (attrs, pango_attr_weight_new (weight));
  pango_layout_set_attributes (layout, attrs);
  return layout;
}

static void
append_layout (GtkSnapshot *snapshot, PangoLayout *layout, double x, double y, const GdkRGBA *colour)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* The number and its word stand on the line between the ends of the dial. */
static void
draw_number (StipMeterBoog *self, GtkSnapshot *snapshot, const Dial *dial)
{
  g_autofree char *number = g_strdup_printf ("%d", self->caseload.dossiers);
  g_autoptr (PangoLayout) large = make_layout (GTK_WIDGET (self), number, 2.3, PANGO_WEIGHT_BOLD);
  g_autoptr (PangoLayout) small = make_layout (GTK_WIDGET (self), ngettext ("case", "cases", (gulong)self->caseload.dossiers), 0.9, PANGO_WEIGHT_NORMAL);
  int width, height, small_width, small_height;

  pango_layout_get_pixel_size (large, &width, &height);
  pango_layout_get_pixel_size (small, &small_width, &small_height);
  append_layout (snapshot, large, dial->x - width / 2.0, dial->y - small_height - height + 6 * dial->factor, &dial->ink);
  append_layout (snapshot, small, dial->x - small_width / 2.0, dial->y - small_height + 4 * dial->factor, &dial->ink);
}

static void
draw_norm (StipMeterBoog *self, GtkSnapshot *snapshot, const Dial *dial)
{
  g_autofree char *text = g_strdup_printf (_ ("norm %d"), self->caseload.norm);
  g_autoptr (PangoLayout) layout = make_layout (GTK_WIDGET (self), text, 0.82, PANGO_WEIGHT_BOLD);
  int    width, height;
  double angle = G_PI * (1 + 1 / FULL), y = dial->y + (dial->radius + TICK * dial->factor) * sin (angle);

  pango_layout_get_pixel_size (layout, &width, &height);
  append_layout (snapshot, layout, gtk_widget_get_width (GTK_WIDGET (self)) - width, y - height - 6 * dial->factor, &dial->ink);
}

static void
stip_meter_boog_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipMeterBoog *self = STIP_METER_BOOG (widget);
  Dial           dial = { .factor = stip_widget_get_em (widget) / STIP_EM_NORMAAL };

  dial.x = gtk_widget_get_width (widget) / 2.0;
  dial.y = gtk_widget_get_height (widget) - THICK / 2.0 * dial.factor;
  dial.radius = RADIUS * dial.factor;
  read_colours (widget, &dial);
  if (self->caseload.norm > 0)
    {
      draw_dial (self, snapshot, &dial);
      draw_norm (self, snapshot, &dial);
    }
  draw_number (self, snapshot, &dial);
}

static void
stip_meter_boog_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  double factor = stip_widget_get_em (widget) / STIP_EM_NORMAAL;
  int    height = STIP_METER_BOOG (widget)->caseload.norm > 0 ? HEIGHT : HEIGHT_BARE;

  *minimum = *natural = (int)((orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : height) * factor + 0.5);
}

/* --- the widget --- */

static void
stip_meter_boog_class_init (StipMeterBoogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = stip_meter_boog_snapshot;
  widget_class->measure = stip_meter_boog_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stip_meter_boog_init (StipMeterBoog *self)
{
}

GtkWidget *
stip_meter_boog_new (void)
{
  return g_object_new (STIP_TYPE_METER_BOOG, NULL);
}

char *
stip_meter_boog_dup_zin (const StipCaseload *caseload)
{
  if (caseload->norm <= 0)
    return NULL;
  if (caseload->boven > 0)
    return g_strdup_printf (_ ("%1$d above the norm of %2$d"), caseload->boven, caseload->norm);
  if (caseload->boven < 0)
    return g_strdup_printf (_ ("%1$d below the norm of %2$d"), -caseload->boven, caseload->norm);
  return g_strdup_printf (_ ("exactly the norm of %d"), caseload->norm);
}

void
stip_meter_boog_set_caseload (StipMeterBoog *self, const StipCaseload *caseload)
{
  g_autofree char *number = g_strdup_printf (ngettext ("%d case", "%d cases", (gulong)caseload->dossiers), caseload->dossiers);
  g_autofree char *sentence = stip_meter_boog_dup_zin (caseload);
  g_autofree char *spoken = sentence != NULL ? g_strdup_printf ("%s, %s", number, sentence) : g_strdup (number);

  self->caseload = *caseload;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
