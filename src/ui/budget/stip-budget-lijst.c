/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/budget/stip-budget-lijst.h"

#include <glib/gi18n.h>

#include "ui/budget/stip-budget-rij.h"
#include "ui/velden/stip-bewerken.h"

struct _StipBudgetLijst
{
  GtkBox parent_instance;

  GtkListBox  *lijst;
  GtkEditable *post, *bedrag;
  GtkDropDown *per;
  GtkLabel    *melding, *som;

  StipConcepten  *bron;
  StipBudgetSoort soort;
  GArray         *ids; /* gint64, as the rows stand */
};

G_DEFINE_FINAL_TYPE (StipBudgetLijst, stip_budget_lijst, GTK_TYPE_BOX)

static StipTaal
get_taal (StipBudgetLijst *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static void
say (StipBudgetLijst *self, GtkEditable *veld, const char *wat)
{
  gtk_label_set_label (self->melding, wat != NULL ? wat : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), wat != NULL);
  if (veld != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (veld));
}

static void
on_add_cb (StipBudgetLijst *self)
{
  g_autofree char *woord = g_strstrip (g_strdup (gtk_editable_get_text (self->post)));
  StipGeld         bedrag = 0;

  if (*woord == '\0')
    {
      say (self, self->post, _ ("Write what it is for."));
      return;
    }
  if (!stip_geld_parse (gtk_editable_get_text (self->bedrag), &bedrag, NULL) || bedrag < 0)
    {
      say (self, self->bedrag, _ ("Write the amount as 1.350,00."));
      return;
    }
  g_autofree char *post = stip_budget_lees_post (self->soort, woord, get_taal (self));
  g_autoptr (StipBudgetregel) regel = stip_budgetregel_new (0, self->soort, post, bedrag, (StipPer)gtk_drop_down_get_selected (self->per));
  stip_bewerk_zet (self->bron, "Budget aangevuld", NULL, STIP_LIJSTDEEL_BUDGET, regel);
  gtk_editable_set_text (self->post, "");
  gtk_editable_set_text (self->bedrag, "");
  gtk_drop_down_set_selected (self->per, STIP_PER_MAAND);
  say (self, self->post, NULL);
}

static GPtrArray *
of_this_kind (StipBudgetLijst *self, GPtrArray *budget)
{
  GPtrArray *deze = g_ptr_array_new ();

  for (guint i = 0; i < budget->len; i++)
    if (((const StipBudgetregel *)g_ptr_array_index (budget, i))->soort == self->soort)
      g_ptr_array_add (deze, g_ptr_array_index (budget, i));
  return deze;
}

static gboolean
shows_same (StipBudgetLijst *self, GPtrArray *regels)
{
  if (regels->len != self->ids->len)
    return FALSE;
  for (guint i = 0; i < regels->len; i++)
    if (((const StipBudgetregel *)g_ptr_array_index (regels, i))->id != g_array_index (self->ids, gint64, i))
      return FALSE;
  return TRUE;
}

static void
rebuild (StipBudgetLijst *self, GPtrArray *regels)
{
  GtkWidget *rij;

  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, rij);
  g_array_set_size (self->ids, 0);
  for (guint i = 0; i < regels->len; i++)
    {
      const StipBudgetregel *regel = g_ptr_array_index (regels, i);
      gtk_list_box_append (self->lijst, stip_budget_rij_new (self->bron, regel));
      g_array_append_val (self->ids, regel->id);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), regels->len > 0);
}

void
stip_budget_lijst_set_beeld (StipBudgetLijst *self, const StipDossierBeeld *beeld)
{
  g_autoptr (GPtrArray) deze = of_this_kind (self, beeld->dossier->budget);
  StipBudget       maand = stip_budget_maand (beeld->dossier->budget);
  g_autofree char *bedrag = stip_geld_format_euro (maand.som[self->soort]);
  g_autofree char *zin = g_strdup_printf (_ ("Together %s a month"), bedrag);

  if (!shows_same (self, deze))
    rebuild (self, deze);
  for (guint i = 0; i < deze->len; i++)
    stip_budget_rij_set_regel (STIP_BUDGET_RIJ (gtk_list_box_get_row_at_index (self->lijst, (int)i)), g_ptr_array_index (deze, i));
  gtk_label_set_label (self->som, zin);
  gtk_widget_set_visible (GTK_WIDGET (self->som), deze->len > 0);
}

static void
stip_budget_lijst_dispose (GObject *object)
{
  StipBudgetLijst *self = STIP_BUDGET_LIJST (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (stip_budget_lijst_parent_class)->dispose (object);
}

static void
stip_budget_lijst_class_init (StipBudgetLijstClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_budget_lijst_dispose;
}

static void
stip_budget_lijst_init (StipBudgetLijst *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static GtkEditable *
add_entry (StipBudgetLijst *self, GtkBox *regel, const char *naam, const char *hint)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (on_add_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (regel, entry);
  return GTK_EDITABLE (entry);
}

static void
add_new_line (StipBudgetLijst *self)
{
  GtkWidget        *regel = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  const char *const hints[STIP_BUDGET_SOORTEN] = { _ ("New income: wages, AOW, …; Enter adds it"), _ ("New allowance: rent, health care, …; Enter adds it"), _ ("New expense: rent, energy, …; Enter adds it") };

  self->post = add_entry (self, GTK_BOX (regel), hints[self->soort], hints[self->soort]);
  gtk_widget_set_hexpand (GTK_WIDGET (self->post), TRUE);
  self->bedrag = add_entry (self, GTK_BOX (regel), _ ("Amount"), "0,00");
  gtk_editable_set_width_chars (self->bedrag, 10);
  gtk_editable_set_alignment (self->bedrag, 1);
  self->per = GTK_DROP_DOWN (stip_budget_per_keuze_new (get_taal (self)));
  gtk_box_append (GTK_BOX (regel), GTK_WIDGET (self->per));
  gtk_box_append (GTK_BOX (self), regel);
}

static GtkLabel *
add_label (StipBudgetLijst *self, const char *klasse, float kant)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), kant);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, klasse);
  gtk_widget_set_visible (label, FALSE);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

GtkWidget *
stip_budget_lijst_new (StipConcepten *bron, StipBudgetSoort soort)
{
  StipBudgetLijst *self = g_object_new (STIP_TYPE_BUDGET_LIJST, NULL);

  self->bron = g_object_ref (bron);
  self->soort = soort;
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->lijst, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "boxed-list");
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lijst));
  add_new_line (self);
  self->melding = add_label (self, "stip-fg", 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "late");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "caption");
  self->som = add_label (self, "heading", 1);
  return GTK_WIDGET (self);
}
