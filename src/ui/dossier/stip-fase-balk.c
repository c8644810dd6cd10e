/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-fase-balk.h"

#include "ui/widgets/stip-tijdlijn-view.h"

struct _StipFaseBalk
{
  GtkWidget parent_instance;

  StipFase fase;
};

G_DEFINE_FINAL_TYPE (StipFaseBalk, stip_fase_balk, GTK_TYPE_WIDGET)

#define BREEDTE 150
#define HOOGTE  10
#define DEEL    20 /* of one phase; the rest of the width is air between them */
#define DIK     6

void
stip_fase_balk_set_fase (StipFaseBalk *self, StipFase fase, const char *woorden)
{
  self->fase = fase;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, woorden, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
fill_part (GtkSnapshot *snapshot, const GskRoundedRect *vorm, float breedte, const GdkRGBA *kleur)
{
  graphene_rect_t vlak = GRAPHENE_RECT_INIT (vorm->bounds.origin.x, vorm->bounds.origin.y, breedte, vorm->bounds.size.height);

  gtk_snapshot_push_rounded_clip (snapshot, vorm);
  gtk_snapshot_append_color (snapshot, kleur, &vlak);
  gtk_snapshot_pop (snapshot);
}

static void
draw_phase (StipFaseBalk *self, GtkSnapshot *snapshot, StipFase fase, float x, float y)
{
  StipKleur      accent = stip_palet_kleur (stip_palet_van_stijl (), STIP_ROL_ACCENT);
  GdkRGBA        vol = { (float)accent.r, (float)accent.g, (float)accent.b, 1 };
  StipKleur      inkt = stip_palet_kleur (stip_palet_van_stijl (), STIP_ROL_INKT);
  GdkRGBA        rand = { (float)inkt.r, (float)inkt.g, (float)inkt.b, 0.45f };
  GskRoundedRect vorm;

  gsk_rounded_rect_init_from_rect (&vorm, &GRAPHENE_RECT_INIT (x, y, DEEL, DIK), DIK / 2.0f);
  if (fase < self->fase)
    {
      fill_part (snapshot, &vorm, DEEL, &vol);
      return;
    }
  if (fase == self->fase)
    {
      fill_part (snapshot, &vorm, DEEL / 2.0f, &vol);
      rand = vol;
    }
  gtk_snapshot_append_border (snapshot, &vorm, (float[4]){ 1.2f, 1.2f, 1.2f, 1.2f }, (GdkRGBA[4]){ rand, rand, rand, rand });
}

static void
stip_fase_balk_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipFaseBalk *self = STIP_FASE_BALK (widget);
  gboolean      rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float         stap = (float)(BREEDTE - DEEL) / (STIP_FASE_AANTAL - 1);

  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    draw_phase (self, snapshot, STIP_FASE_AANMELDING + (rtl ? STIP_FASE_AANTAL - 1 - i : i), (float)i * stap, (HOOGTE - DIK) / 2.0f);
}

static void
stip_fase_balk_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? BREEDTE : HOOGTE;
}

static void
stip_fase_balk_class_init (StipFaseBalkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = stip_fase_balk_snapshot;
  widget_class->measure = stip_fase_balk_measure;
  gtk_widget_class_set_css_name (widget_class, "fasebalk");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stip_fase_balk_init (StipFaseBalk *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

GtkWidget *
stip_fase_balk_new (void)
{
  return g_object_new (STIP_TYPE_FASE_BALK, NULL);
}
