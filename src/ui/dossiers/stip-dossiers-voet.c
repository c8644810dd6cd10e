/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-dossiers-voet.h"

#include <glib/gi18n.h>

struct _StipDossiersVoet
{
  GtkBox     parent_instance;
  GtkLabel  *count, *late, *week;
  GtkWidget *late_box, *week_box;
};

G_DEFINE_FINAL_TYPE (StipDossiersVoet, stip_dossiers_voet, GTK_TYPE_BOX)

void
stip_dossiers_voet_set_telling (StipDossiersVoet *self, const StipOverzichtTelling *telling)
{
  g_autofree char *alle = g_strdup_printf (g_dngettext (NULL, "%d case", "%d cases", (gulong)telling->alle), (int)telling->alle);
  g_autofree char *te_laat = g_strdup_printf (_ ("%d too late"), (int)telling->te_laat);
  g_autofree char *deze_week = g_strdup_printf (_ ("%d this week"), (int)telling->deze_week);

  gtk_label_set_text (self->count, alle);
  gtk_label_set_text (self->late, te_laat);
  gtk_label_set_text (self->week, deze_week);
  gtk_widget_set_visible (self->late_box, telling->te_laat > 0);
  gtk_widget_set_visible (self->week_box, telling->deze_week > 0);
}

static void
stip_dossiers_voet_class_init (StipDossiersVoetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossiers/stip-dossiers-voet.ui");
  gtk_widget_class_bind_template_child (widget_class, StipDossiersVoet, count);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersVoet, late);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersVoet, week);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersVoet, late_box);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersVoet, week_box);
}

static void
stip_dossiers_voet_init (StipDossiersVoet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
