/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-kop.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"

/* What is recorded most days. */
static const char *const dagelijks[] = { "gesprek", "telefoon", "huisbezoek", "bericht", "brief", "afspraak", "notitie" };

static GMenuModel *
make_kinds_menu (StipTaal taal)
{
  GMenu *menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (dagelijks); i++)
    {
      const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (dagelijks[i]);
      g_autofree char            *naam = stip_woorden_soort (soort, taal);
      g_autoptr (GMenuItem) item = g_menu_item_new (naam, NULL);
      g_menu_item_set_action_and_target (item, "dossier.moment", "s", soort->id);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

/* The part of the button that opens the menu is a widget of its own, which its tooltip does not name. */
static void
name_arrow (AdwSplitButton *knop)
{
  for (GtkWidget *w = gtk_widget_get_last_child (GTK_WIDGET (knop)); w != NULL && !GTK_IS_IMAGE (w); w = gtk_widget_get_first_child (w))
    gtk_accessible_update_property (GTK_ACCESSIBLE (w), GTK_ACCESSIBLE_PROPERTY_LABEL, adw_split_button_get_dropdown_tooltip (knop), -1);
}

void
stip_dossier_kop_init (StipDossierKop *self, StipTaal taal)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/nl/schuldhulp/Stip/ui/dossier/stip-dossier-kop.ui");
  g_autoptr (GMenuModel) soorten = make_kinds_menu (taal);
  AdwSplitButton *knop = ADW_SPLIT_BUTTON (gtk_builder_get_object (builder, "moment"));

  self->start = g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "start")));
  self->titel = g_object_ref (ADW_WINDOW_TITLE (gtk_builder_get_object (builder, "titel")));
  self->einde = g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "einde")));
  self->ongedaan = GTK_WIDGET (gtk_builder_get_object (builder, "ongedaan"));
  self->wacht = GTK_WIDGET (gtk_builder_get_object (builder, "wacht"));
  adw_split_button_set_menu_model (knop, soorten);
  name_arrow (knop);
}

void
stip_dossier_kop_clear (StipDossierKop *self)
{
  g_clear_object (&self->start);
  g_clear_object (&self->titel);
  g_clear_object (&self->einde);
  self->ongedaan = NULL;
  self->wacht = NULL;
}

void
stip_dossier_kop_set_beeld (StipDossierKop *self, const StipDossierBeeld *beeld, const char *gemeente)
{
  g_autofree char *titel = g_strdup_printf (_ ("Case %s"), beeld->dossier->nummer != NULL ? beeld->dossier->nummer : "–");
  g_autofree char *tip = beeld->ongedaan != NULL ? g_strdup_printf (_ ("Undo: %s (Ctrl+Z)"), beeld->ongedaan) : g_strdup (_ ("Undo (Ctrl+Z)"));

  adw_window_title_set_title (self->titel, titel);
  adw_window_title_set_subtitle (self->titel, gemeente != NULL ? gemeente : "");
  gtk_widget_set_tooltip_text (self->ongedaan, tip);
}

void
stip_dossier_kop_set_wacht (StipDossierKop *self, gboolean wacht)
{
  gtk_widget_set_visible (self->wacht, wacht);
  gtk_spinner_set_spinning (GTK_SPINNER (self->wacht), wacht);
}
