/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-vak.h"

void
stip_vak_leeg (GtkBox *vak)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (vak))) != NULL)
    gtk_box_remove (vak, kind);
}
