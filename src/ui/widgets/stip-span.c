/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-span.h"

#define MINIMUM_WIDTH 640
#define NARROW_EM     80

struct _StipSpan
{
  GtkWidget  parent_instance;
  GtkWidget *child;
  gboolean   narrow;
  double     em;
  int        width;
  guint      idle;
};

static void stip_span_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipSpan, stip_span, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, stip_span_buildable_init))

typedef enum
{
  PROP_CHILD = 1,
  PROP_NARROW,
  PROP_EM,
} StipSpanProperty;

static GParamSpec *properties[PROP_EM + 1];

double
stip_widget_get_em (GtkWidget *widget)
{
  PangoContext               *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      size = (double)pango_font_description_get_size (font) / PANGO_SCALE;
  double                      dpi = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * (dpi > 0 ? dpi : 96) / 72;
}

StipSpan *
stip_span_van (GtkWidget *widget)
{
  GtkWidget *span = gtk_widget_get_ancestor (widget, STIP_TYPE_SPAN);
  return span != NULL ? STIP_SPAN (span) : NULL;
}

/* Children may not change while they are being allocated, so what changed is told afterwards. */
static gboolean
tell_change (gpointer data)
{
  StipSpan *self = data;
  double    em = stip_widget_get_em (GTK_WIDGET (self));
  gboolean  narrow = self->width < NARROW_EM * em;

  self->idle = 0;
  g_object_freeze_notify (G_OBJECT (self));
  if (self->em != em)
    {
      self->em = em;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EM]);
    }
  if (self->narrow != narrow)
    {
      self->narrow = narrow;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
    }
  g_object_thaw_notify (G_OBJECT (self));
  return G_SOURCE_REMOVE;
}

static void
stip_span_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  StipSpan *self = STIP_SPAN (widget);
  int       smallest = 0;

  if (self->child == NULL)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &smallest, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (smallest, MINIMUM_WIDTH);
  else
    gtk_widget_measure (self->child, orientation, for_size < 0 ? -1 : MAX (for_size, smallest), minimum, natural, NULL, NULL);
}

static void
stip_span_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StipSpan *self = STIP_SPAN (widget);
  int       smallest = 0;

  if (self->child == NULL)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &smallest, NULL, NULL, NULL);
  int given = MAX (width, smallest);
  int x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - given : 0;
  gtk_widget_size_allocate (self->child, &(GtkAllocation){ x, 0, given, height }, baseline);
  self->width = width;
  double em = stip_widget_get_em (widget);
  if ((em != self->em || (width < NARROW_EM * em) != self->narrow) && self->idle == 0)
    self->idle = g_idle_add (tell_change, self);
}

static void
stip_span_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StipSpan *self = STIP_SPAN (object);

  switch ((StipSpanProperty)id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_EM:
      g_value_set_double (value, self->em);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_span_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch ((StipSpanProperty)id)
    {
    case PROP_CHILD:
      stip_span_set_child (STIP_SPAN (object), g_value_get_object (value));
      break;
    case PROP_NARROW:
    case PROP_EM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_span_dispose (GObject *object)
{
  StipSpan *self = STIP_SPAN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_span_parent_class)->dispose (object);
}

static void
stip_span_class_init (StipSpanClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = stip_span_get_property;
  object_class->set_property = stip_span_set_property;
  object_class->dispose = stip_span_dispose;
  widget_class->measure = stip_span_measure;
  widget_class->size_allocate = stip_span_size_allocate;
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_EM] = g_param_spec_double ("em", NULL, NULL, 1, 1000, STIP_EM_NORMAAL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
stip_span_init (StipSpan *self)
{
  self->em = STIP_EM_NORMAAL;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
stip_span_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  stip_span_set_child (STIP_SPAN (buildable), GTK_WIDGET (child));
}

static void
stip_span_buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = stip_span_add_child;
}

void
stip_span_set_child (StipSpan *self, GtkWidget *child)
{
  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

GtkWidget *
stip_span_get_child (StipSpan *self)
{
  return self->child;
}

gboolean
stip_span_get_narrow (StipSpan *self)
{
  return self->narrow;
}

double
stip_span_get_em (StipSpan *self)
{
  return self->em;
}
