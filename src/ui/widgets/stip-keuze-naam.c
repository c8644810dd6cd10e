/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-keuze-naam.h"

#define CONNECTED "stip-keuze-naam"

static void
on_selected_cb (GtkDropDown *keuze)
{
  GtkWidget  *knop = gtk_widget_get_first_child (GTK_WIDGET (keuze));
  gpointer    gekozen = gtk_drop_down_get_selected_item (keuze);
  const char *tekst = GTK_IS_STRING_OBJECT (gekozen) ? gtk_string_object_get_string (gekozen) : "";

  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tekst, -1);
}

void
stip_keuze_set_naam (GtkDropDown *keuze, const char *naam)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (keuze), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (keuze))), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  if (g_object_get_data (G_OBJECT (keuze), CONNECTED) == NULL)
    g_signal_connect (keuze, "notify::selected-item", G_CALLBACK (on_selected_cb), NULL);
  g_object_set_data (G_OBJECT (keuze), CONNECTED, keuze);
  on_selected_cb (keuze);
}
