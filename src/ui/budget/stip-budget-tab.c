/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/budget/stip-budget-tab.h"

#include <glib/gi18n.h>

#include "core/stip-veld.h"
#include "ui/budget/stip-budget-lijst.h"
#include "ui/velden/stip-formulier.h"
#include "ui/velden/stip-velden-kaart.h"

struct _StipBudgetTab
{
  AdwBin parent_instance;

  StipBudgetLijst *lijsten[STIP_BUDGET_SOORTEN];
  GtkLabel        *over, *open;
  StipVeldenKaart *regelingen;
};

G_DEFINE_FINAL_TYPE (StipBudgetTab, stip_budget_tab, ADW_TYPE_BIN)

static void
show_rest (StipBudgetTab *self, const StipDossierBeeld *beeld)
{
  StipBudget       maand = stip_budget_maand (beeld->dossier->budget);
  g_autofree char *bedrag = stip_geld_format_euro (stip_geld_is_bekend (maand.over) ? ABS (maand.over) : maand.over);
  g_autofree char *zin = NULL;
  gboolean         tekort = stip_geld_is_bekend (maand.over) && maand.over < 0;

  if (beeld->dossier->budget->len == 0)
    zin = g_strdup (_ ("Nothing is filled in yet. Begin with the income: a word, an amount, Enter."));
  else
    zin = g_strdup_printf (tekort ? _ ("Short by %s a month") : _ ("Left over: %s a month"), bedrag);
  gtk_label_set_label (self->over, zin);
  if (tekort)
    gtk_widget_add_css_class (GTK_WIDGET (self->over), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->over), "late");
}

/* How many schemes nobody asked about yet. */
static void
show_open (StipBudgetTab *self, const StipDossierBeeld *beeld)
{
  gsize            aantal, open = 0;
  const StipKeuze *regelingen = stip_inkomensregelingen (&aantal);
  g_autofree char *zin = NULL;

  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *veld = g_strdup_printf ("feit.regeling-%s", regelingen[i].id);
      g_autofree char *antwoord = stip_dossier_dup_veld (beeld->dossier, stip_veld_zoek (veld), 0);
      open += antwoord == NULL || g_str_equal (antwoord, "navragen");
    }
  zin = open == 0 ? g_strdup (_ ("All schemes are gone through.")) : g_strdup_printf (ngettext ("%u scheme still to go through.", "%u schemes still to go through.", (gulong)open), (guint)open);
  gtk_label_set_label (self->open, zin);
}

void
stip_budget_tab_set_beeld (StipBudgetTab *self, const StipDossierBeeld *beeld)
{
  for (int i = 0; i < STIP_BUDGET_SOORTEN; i++)
    stip_budget_lijst_set_beeld (self->lijsten[i], beeld);
  show_rest (self, beeld);
  stip_velden_kaart_set_beeld (self->regelingen, beeld);
  show_open (self, beeld);
}

static void
stip_budget_tab_class_init (StipBudgetTabClass *klass)
{
}

static void
stip_budget_tab_init (StipBudgetTab *self)
{
}

/* Three fields in a row of the card. (transfer full) */
static GtkWidget *
make_schemes (StipConcepten *bron)
{
  gsize                     aantal;
  const StipKeuze          *regelingen = stip_inkomensregelingen (&aantal);
  g_autofree StipKaartVeld *velden = g_new0 (StipKaartVeld, aantal + 1);

  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *veld = g_strdup_printf ("feit.regeling-%s", regelingen[i].id);
      velden[i] = (StipKaartVeld){ stip_veld_zoek (veld)->id, 3 };
    }
  return stip_velden_kaart_new (bron, velden, 0);
}

static GtkLabel *
make_label (const char *klasse)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, klasse);
  return GTK_LABEL (label);
}

GtkWidget *
stip_budget_tab_new (StipConcepten *bron)
{
  const char *const koppen[STIP_BUDGET_SOORTEN] = { _ ("Income"), _ ("Allowances"), _ ("Expenses") };
  StipBudgetTab    *self = g_object_new (STIP_TYPE_BUDGET_TAB, NULL);
  GtkBox           *vak;

  adw_bin_set_child (ADW_BIN (self), stip_formulier_new (&vak));
  self->over = make_label ("title-3");
  gtk_widget_add_css_class (GTK_WIDGET (self->over), "stip-fg");
  gtk_box_append (vak, GTK_WIDGET (self->over));
  for (int i = 0; i < STIP_BUDGET_SOORTEN; i++)
    {
      self->lijsten[i] = STIP_BUDGET_LIJST (stip_budget_lijst_new (bron, (StipBudgetSoort)i));
      stip_formulier_add (vak, koppen[i], GTK_WIDGET (self->lijsten[i]));
    }
  self->regelingen = STIP_VELDEN_KAART (make_schemes (bron));
  stip_formulier_add (vak, _ ("Income schemes"), GTK_WIDGET (self->regelingen));
  self->open = make_label ("stip-sub");
  gtk_box_append (vak, GTK_WIDGET (self->open));
  return GTK_WIDGET (self);
}
