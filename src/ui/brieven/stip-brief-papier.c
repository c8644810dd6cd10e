/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brief-papier.h"

#include "render/stip-brief-blad.h"
#include "render/stip-schilder.h"

#define BREED_MIN 280
#define BREED     560
#define BREED_MAX 900
#define TUSSEN    12

struct _StipBriefPapier
{
  GtkWidget parent_instance;

  StipMeter    *meter;
  StipSchilder *schilder;
  GPtrArray    *bladen; /* StipTekening, or NULL */
};

G_DEFINE_FINAL_TYPE (StipBriefPapier, stip_brief_papier, GTK_TYPE_WIDGET)

static int
sheet_height (int breed)
{
  return (int)(breed * STIP_BRIEF_BLAD_HOOG / STIP_BRIEF_BLAD_BREED);
}

static void
draw_sheet (StipBriefPapier *self, GtkSnapshot *snapshot, guint i, int x, int breed)
{
  int             hoog = sheet_height (breed);
  graphene_rect_t vak = GRAPHENE_RECT_INIT (x, (float)i * (hoog + TUSSEN), breed, hoog);
  cairo_t        *cr = gtk_snapshot_append_cairo (snapshot, &vak);

  cairo_translate (cr, x, i * (hoog + TUSSEN));
  cairo_scale (cr, breed / STIP_BRIEF_BLAD_BREED, breed / STIP_BRIEF_BLAD_BREED);
  stip_schilder_paint (self->schilder, cr, g_ptr_array_index (self->bladen, i), self->meter, STIP_PALET_DRUK);
  cairo_destroy (cr);
}

static void
stip_brief_papier_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipBriefPapier *self = STIP_BRIEF_PAPIER (widget);
  int              breed = MIN (gtk_widget_get_width (widget), BREED_MAX), x = (gtk_widget_get_width (widget) - breed) / 2;

  for (guint i = 0; self->bladen != NULL && i < self->bladen->len; i++)
    draw_sheet (self, snapshot, i, x, breed);
}

static GtkSizeRequestMode
stip_brief_papier_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
stip_brief_papier_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  int bladen = (int)MAX (stip_brief_papier_get_bladen (STIP_BRIEF_PAPIER (widget)), 1);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = BREED_MIN;
      *natural = BREED;
      return;
    }
  int breed = CLAMP (for_size, BREED_MIN, BREED_MAX);
  *minimum = *natural = bladen * (sheet_height (breed) + TUSSEN) - TUSSEN;
}

void
stip_brief_papier_set_brief (StipBriefPapier *self, const StipBrief *brief, const StipBriefkop *kop)
{
  g_autofree char *tekst = brief != NULL ? stip_brief_dup_tekst (brief) : g_strdup ("");

  g_clear_pointer (&self->bladen, g_ptr_array_unref);
  if (brief != NULL)
    self->bladen = stip_brief_blad_new (brief, kop, self->meter);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, brief != NULL ? brief->onderwerp : "", GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tekst, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

guint
stip_brief_papier_get_bladen (StipBriefPapier *self)
{
  return self->bladen != NULL ? self->bladen->len : 0;
}

static void
stip_brief_papier_finalize (GObject *object)
{
  StipBriefPapier *self = STIP_BRIEF_PAPIER (object);

  g_clear_pointer (&self->bladen, g_ptr_array_unref);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->schilder, stip_schilder_free);
  G_OBJECT_CLASS (stip_brief_papier_parent_class)->finalize (object);
}

static void
stip_brief_papier_class_init (StipBriefPapierClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_brief_papier_finalize;
  widget_class->snapshot = stip_brief_papier_snapshot;
  widget_class->measure = stip_brief_papier_measure;
  widget_class->get_request_mode = stip_brief_papier_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stip_brief_papier_init (StipBriefPapier *self)
{
  self->meter = stip_meter_new (NULL, FALSE);
  self->schilder = stip_schilder_new ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE); /* the arrows and Page Down move it */
}

GtkWidget *
stip_brief_papier_new (void)
{
  return g_object_new (STIP_TYPE_BRIEF_PAPIER, NULL);
}
