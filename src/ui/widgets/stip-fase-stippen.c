/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-fase-stippen.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-span.h"

/* Measures at the normal font size (STIP_EM_NORMAAL), in pixels. */
#define DOT_STEP   8.3
#define DOT_RADIUS 2.5
#define WORD_GAP   6

struct _StipFaseStippen
{
  GtkWidget  parent_instance;
  GtkWidget *label;
  StipFase   fase;
};

G_DEFINE_FINAL_TYPE (StipFaseStippen, stip_fase_stippen, GTK_TYPE_WIDGET)

static int
measure_dots (GtkWidget *widget)
{
  double factor = stip_widget_get_em (widget) / STIP_EM_NORMAAL;
  return (int)((DOT_STEP * STIP_FASE_AANTAL + WORD_GAP) * factor + 0.5);
}

static void
stip_fase_stippen_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  StipFaseStippen *self = STIP_FASE_STIPPEN (widget);

  gtk_widget_measure (self->label, orientation, -1, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum += measure_dots (widget);
      *natural += measure_dots (widget);
    }
}

static void
stip_fase_stippen_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  int      dots = measure_dots (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  gtk_widget_size_allocate (STIP_FASE_STIPPEN (widget)->label, &(GtkAllocation){ rtl ? 0 : dots, 0, MAX (width - dots, 0), height }, baseline);
}

/* Filled dots and rings differ in shape too, so they can be told apart without colour. */
static void
draw_dot (GtkSnapshot *snapshot, const graphene_point_t *middle, float radius, gboolean filled, const GdkRGBA *accent, const GdkRGBA *rest)
{
  GskRoundedRect  outline;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (middle->x - radius, middle->y - radius, 2 * radius, 2 * radius);
  float           line = MAX (1, radius * 0.36f);

  gsk_rounded_rect_init_from_rect (&outline, &rect, radius);
  if (filled)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, accent, &rect);
      gtk_snapshot_pop (snapshot);
    }
  else
    gtk_snapshot_append_border (snapshot, &outline, (float[4]){ line, line, line, line }, (GdkRGBA[4]){ *rest, *rest, *rest, *rest });
}

static void
read_colours (GtkWidget *widget, GdkRGBA *accent, GdkRGBA *rest)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  gtk_style_context_get_color (style, rest);
  if (!gtk_style_context_lookup_color (style, "accent_color", accent))
    *accent = *rest;
  G_GNUC_END_IGNORE_DEPRECATIONS
  rest->alpha *= 0.6f;
}

static void
stip_fase_stippen_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipFaseStippen *self = STIP_FASE_STIPPEN (widget);
  float            factor = (float)(stip_widget_get_em (widget) / STIP_EM_NORMAAL);
  gboolean         rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA          accent, rest;

  read_colours (widget, &accent, &rest);
  for (int i = 0; i < STIP_FASE_AANTAL && self->fase != STIP_FASE_GEEN; i++)
    {
      float            x = ((float)DOT_STEP * (float)i + (float)DOT_RADIUS) * factor;
      graphene_point_t middle = { rtl ? (float)gtk_widget_get_width (widget) - x : x, (float)gtk_widget_get_height (widget) / 2 };
      draw_dot (snapshot, &middle, (float)DOT_RADIUS * factor, i < (int)self->fase, &accent, &rest);
    }
  gtk_widget_snapshot_child (widget, self->label, snapshot);
}

static void
stip_fase_stippen_dispose (GObject *object)
{
  g_clear_pointer (&STIP_FASE_STIPPEN (object)->label, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_fase_stippen_parent_class)->dispose (object);
}

static void
stip_fase_stippen_class_init (StipFaseStippenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_fase_stippen_dispose;
  widget_class->measure = stip_fase_stippen_measure;
  widget_class->size_allocate = stip_fase_stippen_size_allocate;
  widget_class->snapshot = stip_fase_stippen_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
stip_fase_stippen_init (StipFaseStippen *self)
{
  self->label = gtk_label_new ("–");
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

GtkWidget *
stip_fase_stippen_new (void)
{
  return g_object_new (STIP_TYPE_FASE_STIPPEN, NULL);
}

void
stip_fase_stippen_set_fase (StipFaseStippen *self, StipFase fase, StipTaal taal)
{
  const char      *naam = fase == STIP_FASE_GEEN ? "–" : stip_fase_naam (fase, taal);
  g_autofree char *spoken = fase >= STIP_FASE_AANMELDING && fase <= STIP_FASE_NAZORG
                                ? g_strdup_printf (_ ("Phase %1$d of %2$d, %3$s"), (int)fase, STIP_FASE_AANTAL, naam)
                                : g_strdup (naam);

  self->fase = fase;
  gtk_label_set_text (GTK_LABEL (self->label), naam);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

StipFase
stip_fase_stippen_get_fase (StipFaseStippen *self)
{
  return self->fase;
}
