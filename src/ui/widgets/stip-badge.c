/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-badge.h"

#define SOON_DAYS 3

static const struct
{
  const char *klasse;
  const char *icoon;
} soorten[] = {
  [STIP_BADGE_LATE] = { "late", "dialog-warning-symbolic" },
  [STIP_BADGE_TODAY] = { "today", "alarm-symbolic" },
  [STIP_BADGE_SOON] = { "soon", "alarm-symbolic" },
  [STIP_BADGE_PLAIN] = { "plain", NULL },
  [STIP_BADGE_OK] = { "ok", "object-select-symbolic" },
};

struct _StipBadge
{
  GtkWidget  parent_instance;
  GtkWidget *image;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (StipBadge, stip_badge, GTK_TYPE_WIDGET)

static void
stip_badge_dispose (GObject *object)
{
  StipBadge *self = STIP_BADGE (object);

  g_clear_pointer (&self->image, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_badge_parent_class)->dispose (object);
}

static void
stip_badge_class_init (StipBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_badge_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
stip_badge_init (StipBadge *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 6);
  self->image = gtk_image_new ();
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->image, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-badge");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  stip_badge_clear (self);
}

GtkWidget *
stip_badge_new (void)
{
  return g_object_new (STIP_TYPE_BADGE, NULL);
}

const char *
stip_badge_soort_klasse (StipBadgeSoort soort)
{
  return soorten[soort].klasse;
}

static void
set_class (StipBadge *self, const char *klasse)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (g_strcmp0 (soorten[i].klasse, klasse) != 0)
      gtk_widget_remove_css_class (GTK_WIDGET (self), soorten[i].klasse);
  gtk_widget_add_css_class (GTK_WIDGET (self), klasse);
}

void
stip_badge_set (StipBadge *self, StipBadgeSoort soort, const char *tekst)
{
  set_class (self, soorten[soort].klasse);
  gtk_widget_set_visible (self->image, soorten[soort].icoon != NULL);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), soorten[soort].icoon);
  gtk_label_set_text (GTK_LABEL (self->label), tekst);
  gtk_widget_set_visible (self->label, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, tekst, -1);
}

void
stip_badge_clear (StipBadge *self)
{
  set_class (self, soorten[STIP_BADGE_PLAIN].klasse);
  gtk_widget_set_visible (self->image, FALSE);
  gtk_widget_set_visible (self->label, FALSE);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

const char *
stip_badge_get_tekst (StipBadge *self)
{
  return gtk_widget_get_visible (self->label) ? gtk_label_get_text (GTK_LABEL (self->label)) : NULL;
}

StipBadgeSoort
stip_badge_soort_voor_dagen (int dagen_over)
{
  if (dagen_over < 0)
    return STIP_BADGE_LATE;
  if (dagen_over == 0)
    return STIP_BADGE_TODAY;
  return dagen_over <= SOON_DAYS ? STIP_BADGE_SOON : STIP_BADGE_PLAIN;
}

/* As stip_termijn_dagen_over. */
StipDatum
stip_badge_dag (StipDatum uiterlijk, StipDatum uiterste_dag, StipDatum vandaag)
{
  return vandaag <= uiterlijk || !stip_datum_is_bekend (uiterste_dag) ? uiterlijk : uiterste_dag;
}

void
stip_badge_set_termijn (StipBadge *self, StipDatum uiterlijk, StipDatum uiterste_dag, StipDatum vandaag, StipTaal taal)
{
  if (!stip_datum_is_bekend (uiterlijk))
    {
      stip_badge_clear (self);
      return;
    }
  StipDatum        dag = stip_badge_dag (uiterlijk, uiterste_dag, vandaag);
  g_autofree char *tekst = stip_datum_format_resterend (dag, vandaag, taal);
  stip_badge_set (self, stip_badge_soort_voor_dagen (dag - vandaag), tekst);
}
