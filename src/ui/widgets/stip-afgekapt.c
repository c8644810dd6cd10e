/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-afgekapt.h"

/* GtkInscription does not tell whether it was cut. */
static gboolean
is_wider (GtkWidget *widget, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width > gtk_widget_get_width (widget);
}

static gboolean
on_query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  gboolean    label = GTK_IS_LABEL (widget);
  const char *text = label ? gtk_label_get_text (GTK_LABEL (widget)) : gtk_inscription_get_text (GTK_INSCRIPTION (widget));

  if (text == NULL || !(label ? pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))) : is_wider (widget, text)))
    return FALSE;
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

void
stip_afgekapt_add (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_LABEL (widget) || GTK_IS_INSCRIPTION (widget));
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query_tooltip_cb), NULL);
}
