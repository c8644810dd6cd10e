/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-taal-erbij.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-tekst.h"

struct _StipTaalErbij
{
  AdwWindow parent_instance;

  GtkEditable        *code, *naam, *naam_nl;
  GtkSwitch          *rtl;
  GtkLabel           *fout;
  StipWoordenVenster *venster;
};

G_DEFINE_FINAL_TYPE (StipTaalErbij, stip_taal_erbij, ADW_TYPE_WINDOW)

static void
show_reason (StipTaalErbij *self, const char *tekst)
{
  gtk_label_set_text (self->fout, tekst);
  gtk_widget_set_visible (GTK_WIDGET (self->fout), TRUE);
}

static void
on_add_cb (StipTaalErbij *self)
{
  g_autofree char *naam = g_strstrip (g_strdup (gtk_editable_get_text (self->naam))), *naam_nl = g_strstrip (g_strdup (gtk_editable_get_text (self->naam_nl)));
  g_autofree char *code = g_strstrip (g_strdup (gtk_editable_get_text (self->code)));
  g_autoptr (GError) error = NULL;

  if (*naam == '\0' || *naam_nl == '\0')
    show_reason (self, _ ("Write the name of the language twice: in itself, and in Dutch."));
  else if (!stip_woorden_venster_add_taal (self->venster, code, naam, naam_nl, gtk_switch_get_active (self->rtl), &error))
    show_reason (self, error->message);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
stip_taal_erbij_class_init (StipTaalErbijClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/platen/stip-taal-erbij.ui");
  gtk_widget_class_bind_template_child (widget_class, StipTaalErbij, code);
  gtk_widget_class_bind_template_child (widget_class, StipTaalErbij, naam);
  gtk_widget_class_bind_template_child (widget_class, StipTaalErbij, naam_nl);
  gtk_widget_class_bind_template_child (widget_class, StipTaalErbij, rtl);
  gtk_widget_class_bind_template_child (widget_class, StipTaalErbij, fout);
  gtk_widget_class_bind_template_callback (widget_class, on_add_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_taal_erbij_init (StipTaalErbij *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stip_taal_erbij_present (StipWoordenVenster *venster)
{
  StipTaalErbij *self = g_object_new (STIP_TYPE_TAAL_ERBIJ, "transient-for", venster, NULL);

  self->venster = venster; /* it is destroyed with it */
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WIDGET (self);
}
