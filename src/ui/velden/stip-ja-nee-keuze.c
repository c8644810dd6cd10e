/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-ja-nee-keuze.h"

#include <glib/gi18n.h>

struct _StipJaNeeKeuze
{
  GtkBox parent_instance;

  GtkToggleButton *knoppen[3]; /* by StipJaNee */
  gboolean         stil;
};

enum
{
  GEWIJZIGD,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipJaNeeKeuze, stip_ja_nee_keuze, GTK_TYPE_BOX)

static const StipJaNee volgorde[] = { STIP_JANEE_JA, STIP_JANEE_NEE, STIP_JANEE_ONBEKEND };

StipJaNee
stip_ja_nee_keuze_get (StipJaNeeKeuze *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (volgorde); i++)
    if (gtk_toggle_button_get_active (self->knoppen[volgorde[i]]))
      return volgorde[i];
  return STIP_JANEE_ONBEKEND;
}

void
stip_ja_nee_keuze_set (StipJaNeeKeuze *self, StipJaNee waarde)
{
  self->stil = TRUE;
  gtk_toggle_button_set_active (self->knoppen[waarde], TRUE);
  self->stil = FALSE;
}

void
stip_ja_nee_keuze_set_woorden (StipJaNeeKeuze *self, const char *naam, const char *ja, const char *nee, const char *onbekend)
{
  const char *woorden[] = { [STIP_JANEE_ONBEKEND] = onbekend, [STIP_JANEE_NEE] = nee, [STIP_JANEE_JA] = ja };

  for (gsize i = 0; i < G_N_ELEMENTS (volgorde); i++)
    gtk_button_set_label (GTK_BUTTON (self->knoppen[i]), woorden[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
}

void
stip_ja_nee_keuze_set_naam (StipJaNeeKeuze *self, const char *naam)
{
  for (gsize i = 0; i < G_N_ELEMENTS (volgorde); i++)
    {
      g_autofree char *heel = g_strdup_printf ("%s: %s", naam, gtk_button_get_label (GTK_BUTTON (self->knoppen[i])));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->knoppen[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, heel, -1);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
}

static void
on_toggled_cb (StipJaNeeKeuze *self, GtkToggleButton *knop)
{
  if (!self->stil && gtk_toggle_button_get_active (knop))
    g_signal_emit (self, signals[GEWIJZIGD], 0);
}

static gboolean
stip_ja_nee_keuze_grab_focus (GtkWidget *widget)
{
  StipJaNeeKeuze *self = STIP_JA_NEE_KEUZE (widget);
  return gtk_widget_grab_focus (GTK_WIDGET (self->knoppen[stip_ja_nee_keuze_get (self)]));
}

static void
stip_ja_nee_keuze_class_init (StipJaNeeKeuzeClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_ja_nee_keuze_grab_focus;
  signals[GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_JA_NEE_KEUZE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
stip_ja_nee_keuze_init (StipJaNeeKeuze *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  for (gsize i = 0; i < G_N_ELEMENTS (volgorde); i++)
    {
      GtkWidget *knop = gtk_toggle_button_new ();
      self->knoppen[volgorde[i]] = GTK_TOGGLE_BUTTON (knop);
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (knop), i > 0 ? self->knoppen[volgorde[0]] : NULL);
      g_signal_connect_object (knop, "toggled", G_CALLBACK (on_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), knop);
    }
  stip_ja_nee_keuze_set_woorden (self, "", _ ("Yes"), _ ("No"), _ ("Not known"));
  stip_ja_nee_keuze_set (self, STIP_JANEE_ONBEKEND);
}

GtkWidget *
stip_ja_nee_keuze_new (void)
{
  return g_object_new (STIP_TYPE_JA_NEE_KEUZE, NULL);
}
