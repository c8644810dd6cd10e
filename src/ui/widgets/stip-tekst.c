/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-tekst.h"

char *
stip_tekst_dup (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter    begin, einde;

  gtk_text_buffer_get_bounds (buffer, &begin, &einde);
  return gtk_text_buffer_get_text (buffer, &begin, &einde, FALSE);
}

char *
stip_tekst_dup_kaal (GtkTextView *view)
{
  g_autofree char *tekst = g_strstrip (stip_tekst_dup (view));
  return *tekst != '\0' ? g_steal_pointer (&tekst) : NULL;
}

GtkWidget *
stip_tekst_label_new (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  return label;
}
