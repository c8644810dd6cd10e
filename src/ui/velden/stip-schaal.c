/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-schaal.h"

#include <glib/gi18n.h>

#define STAPPEN 5

struct _StipSchaal
{
  GtkBox parent_instance;

  GtkToggleButton *stappen[STAPPEN];
  const char      *woorden[STAPPEN];
  int              stand; /* 0: none */
  gboolean         stil;
};

enum
{
  GEKOZEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipSchaal, stip_schaal, GTK_TYPE_BOX)

int
stip_schaal_get (StipSchaal *self)
{
  return self->stand;
}

void
stip_schaal_set (StipSchaal *self, int stand)
{
  g_autofree char *zin = stand > 0 ? g_strdup_printf (_ ("%1$d of 5, %2$s"), stand, self->woorden[stand - 1]) : g_strdup (_ ("not filled in"));

  self->stil = TRUE;
  self->stand = stand;
  for (int i = 0; i < STAPPEN; i++)
    gtk_toggle_button_set_active (self->stappen[i], i == stand - 1);
  self->stil = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double)stand, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, zin, -1);
}

static void
choose (StipSchaal *self, int stand)
{
  stand = CLAMP (stand, 0, STAPPEN);
  if (stand == self->stand)
    return;
  stip_schaal_set (self, stand);
  g_signal_emit (self, signals[GEKOZEN], 0, stand);
}

/* The step that is on, pressed again, is taken away. */
static void
on_toggled_cb (GtkToggleButton *knop, StipSchaal *self)
{
  if (self->stil)
    return;
  for (int i = 0; i < STAPPEN; i++)
    if (self->stappen[i] == knop)
      choose (self, gtk_toggle_button_get_active (knop) ? i + 1 : 0);
}

static gboolean
on_key_pressed_cb (GtkEventControllerKey *keys, guint keyval, guint keycode, GdkModifierType state, StipSchaal *self)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_5)
    choose (self, (int)(keyval - GDK_KEY_0));
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_5)
    choose (self, (int)(keyval - GDK_KEY_KP_0));
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_BackSpace)
    choose (self, 0);
  else if (keyval == GDK_KEY_Right)
    choose (self, self->stand + 1);
  else if (keyval == GDK_KEY_Left && self->stand > 1)
    choose (self, self->stand - 1);
  else
    return keyval == GDK_KEY_Left;
  return TRUE;
}

static void
stip_schaal_class_init (StipSchaalClass *klass)
{
  signals[GEKOZEN] = g_signal_new ("gekozen", STIP_TYPE_SCHAAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
}

static void
stip_schaal_init (StipSchaal *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-scale");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  for (int i = 0; i < STAPPEN; i++)
    {
      g_autofree char *cijfer = g_strdup_printf ("%d", i + 1);
      GtkWidget       *knop = gtk_toggle_button_new_with_label (cijfer);
      self->stappen[i] = GTK_TOGGLE_BUTTON (knop);
      gtk_widget_set_focusable (knop, FALSE);
      gtk_widget_add_css_class (knop, "circular");
      gtk_widget_add_css_class (knop, "numeric");
      g_signal_connect_object (knop, "toggled", G_CALLBACK (on_toggled_cb), self, 0);
      gtk_box_append (GTK_BOX (self), knop);
    }
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
stip_schaal_new (const char *naam, const char *const woorden[STAPPEN])
{
  StipSchaal *self = g_object_new (STIP_TYPE_SCHAAL, NULL);

  for (int i = 0; i < STAPPEN; i++)
    {
      g_autofree char *uitleg = g_strdup_printf ("%d: %s", i + 1, woorden[i]);
      self->woorden[i] = woorden[i];
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->stappen[i]), uitleg);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, naam,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double)STAPPEN, -1);
  stip_schaal_set (self, 0);
  return GTK_WIDGET (self);
}
