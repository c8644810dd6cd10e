/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/budget/stip-budget-rij.h"

#include <glib/gi18n.h>

#include "ui/velden/stip-bewaar-entry.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-keuze-naam.h"

struct _StipBudgetRij
{
  GtkListBoxRow parent_instance;

  GtkLabel        *naam, *maand;
  StipBewaarEntry *bedrag;
  GtkDropDown     *per;

  StipConcepten   *bron;
  StipBudgetregel *regel;
  gboolean         stil;
};

G_DEFINE_FINAL_TYPE (StipBudgetRij, stip_budget_rij, GTK_TYPE_LIST_BOX_ROW)

static StipTaal
get_taal (StipBudgetRij *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

GtkWidget *
stip_budget_per_keuze_new (StipTaal taal)
{
  const char *namen[STIP_PER_AANTAL + 1] = { NULL };
  GtkWidget  *keuze;

  for (int i = 0; i < STIP_PER_AANTAL; i++)
    namen[i] = stip_per_naam ((StipPer)i, taal);
  keuze = gtk_drop_down_new_from_strings (namen);
  gtk_widget_set_size_request (keuze, 136, -1); /* the longest of them, so that amounts stand below each other */
  stip_keuze_set_naam (GTK_DROP_DOWN (keuze), _ ("Over which time"));
  return keuze;
}

static void
write_line (StipBudgetRij *self, StipGeld bedrag, StipPer per)
{
  StipBudgetregel *vorig = self->regel;

  /* the next change starts from this one, also before the file was read again */
  self->regel = stip_budgetregel_new (vorig->id, vorig->soort, vorig->post, bedrag, per);
  stip_bewerk_zet (self->bron, "Budget gewijzigd", NULL, STIP_LIJSTDEEL_BUDGET, self->regel);
  stip_budgetregel_unref (vorig);
}

static void
on_amount_cb (StipBudgetRij *self, const char *tekst)
{
  GtkWidget *entry = GTK_WIDGET (stip_bewaar_entry_get_entry (self->bedrag));
  StipGeld   bedrag = 0;

  if (stip_geld_parse (tekst, &bedrag, NULL) && bedrag >= 0)
    {
      gtk_widget_remove_css_class (entry, "error");
      write_line (self, bedrag, self->regel->per);
      return;
    }
  gtk_widget_add_css_class (entry, "error");
  gtk_widget_set_tooltip_text (entry, _ ("Write the amount as 1.350,00."));
}

static void
on_period_cb (StipBudgetRij *self)
{
  StipPer per = (StipPer)gtk_drop_down_get_selected (self->per);

  if (!self->stil && per != self->regel->per)
    write_line (self, self->regel->bedrag, per);
}

static void
on_remove_cb (StipBudgetRij *self)
{
  stip_bewerk_haal (self->bron, "Regel uit het budget", _ ("Line removed"), STIP_LIJSTDEEL_BUDGET, self->regel->id);
}

void
stip_budget_rij_set_regel (StipBudgetRij *self, const StipBudgetregel *regel)
{
  StipBudgetregel *vorig = g_steal_pointer (&self->regel);
  g_autofree char *naam = stip_budgetregel_naam (regel, get_taal (self)), *bedrag = stip_geld_format (regel->bedrag);
  g_autofree char *maand = stip_geld_format (stip_budgetregel_per_maand (regel));

  self->regel = stip_budgetregel_ref (regel);
  g_clear_pointer (&vorig, stip_budgetregel_unref);
  self->stil = TRUE;
  gtk_label_set_label (self->naam, naam);
  stip_bewaar_entry_set_tekst (self->bedrag, bedrag);
  gtk_drop_down_set_selected (self->per, (guint)regel->per);
  gtk_label_set_label (self->maand, regel->per == STIP_PER_MAAND ? "" : maand);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->maand), _ ("a month"));
  self->stil = FALSE;
}

static void
stip_budget_rij_dispose (GObject *object)
{
  StipBudgetRij *self = STIP_BUDGET_RIJ (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->regel, stip_budgetregel_unref);
  G_OBJECT_CLASS (stip_budget_rij_parent_class)->dispose (object);
}

static void
stip_budget_rij_class_init (StipBudgetRijClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_budget_rij_dispose;
}

static void
stip_budget_rij_init (StipBudgetRij *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static void
add_amount (StipBudgetRij *self, GtkBox *vak)
{
  g_autofree char *concept = g_strdup_printf ("budget.bedrag:%" G_GINT64_FORMAT, self->regel->id);
  GtkWidget *bedrag = stip_bewaar_entry_new (self->bron, concept, _ ("Amount"));

  self->bedrag = STIP_BEWAAR_ENTRY (bedrag);
  stip_bewaar_entry_set_verplicht (self->bedrag, TRUE);
  gtk_editable_set_alignment (GTK_EDITABLE (stip_bewaar_entry_get_entry (self->bedrag)), 1);
  gtk_editable_set_width_chars (GTK_EDITABLE (stip_bewaar_entry_get_entry (self->bedrag)), 10);
  gtk_widget_add_css_class (GTK_WIDGET (stip_bewaar_entry_get_entry (self->bedrag)), "numeric");
  g_signal_connect_object (bedrag, "bewaar", G_CALLBACK (on_amount_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (vak, bedrag);
}

static void
add_rest (StipBudgetRij *self, GtkBox *vak)
{
  GtkWidget *knop = gtk_button_new_from_icon_name ("user-trash-symbolic");

  self->per = GTK_DROP_DOWN (stip_budget_per_keuze_new (get_taal (self)));
  gtk_widget_set_valign (GTK_WIDGET (self->per), GTK_ALIGN_START);
  g_signal_connect_object (self->per, "notify::selected", G_CALLBACK (on_period_cb), self, G_CONNECT_SWAPPED);
  self->maand = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_width_chars (self->maand, 9);
  gtk_label_set_xalign (self->maand, 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->maand), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->maand), "stip-sub");
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_set_valign (knop, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (knop, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Remove"), -1);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_remove_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (vak, GTK_WIDGET (self->per));
  gtk_box_append (vak, GTK_WIDGET (self->maand));
  gtk_box_append (vak, knop);
}

GtkWidget *
stip_budget_rij_new (StipConcepten *bron, const StipBudgetregel *regel)
{
  StipBudgetRij *self = g_object_new (STIP_TYPE_BUDGET_RIJ, NULL);
  GtkWidget     *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->bron = g_object_ref (bron);
  self->regel = stip_budgetregel_ref (regel);
  self->naam = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->naam, 0);
  gtk_label_set_ellipsize (self->naam, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->naam), TRUE);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->naam));
  add_amount (self, GTK_BOX (vak));
  add_rest (self, GTK_BOX (vak));
  gtk_widget_add_css_class (vak, "stip-edit-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), vak);
  stip_budget_rij_set_regel (self, regel);
  return GTK_WIDGET (self);
}
