/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-formulier.h"

#include <adwaita.h>

#define BREEDTE 840

GtkWidget *
stip_formulier_new (GtkBox **vak)
{
  GtkWidget *rol = gtk_scrolled_window_new (), *klem = adw_clamp_new ();
  GtkWidget *parts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  gtk_widget_set_margin_top (parts, 18);
  gtk_widget_set_margin_bottom (parts, 24);
  gtk_widget_set_margin_start (parts, 18);
  gtk_widget_set_margin_end (parts, 18);
  adw_clamp_set_maximum_size (ADW_CLAMP (klem), BREEDTE);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (klem), BREEDTE);
  adw_clamp_set_child (ADW_CLAMP (klem), parts);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), klem);
  *vak = GTK_BOX (parts);
  return rol;
}

GtkWidget *
stip_formulier_add (GtkBox *vak, const char *kop, GtkWidget *inhoud)
{
  GtkWidget       *groep = adw_preferences_group_new ();
  g_autofree char *veilig = g_markup_escape_text (kop, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (groep), veilig);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (groep), inhoud);
  gtk_box_append (vak, groep);
  return groep;
}
