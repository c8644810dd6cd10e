/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-page-prive.h"

#include "ui/begeleiding/stip-begeleiding.h"
#include "ui/budget/stip-budget-tab.h"
#include "ui/dossier/stip-gegevens.h"
#include "ui/schulden/stip-schulden.h"
#include "ui/voorstel/stip-voorstel-ruimte.h"

static void
follow_details (GtkWidget *tab, const StipDossierBeeld *beeld)
{
  stip_gegevens_set_beeld (STIP_GEGEVENS (tab), beeld);
}

static void
follow_guidance (GtkWidget *tab, const StipDossierBeeld *beeld)
{
  stip_begeleiding_set_beeld (STIP_BEGELEIDING (tab), beeld);
}

static void
follow_debts (GtkWidget *tab, const StipDossierBeeld *beeld)
{
  stip_schulden_set_beeld (STIP_SCHULDEN (tab), beeld);
}

static void
follow_proposal (GtkWidget *tab, const StipDossierBeeld *beeld)
{
  stip_voorstel_ruimte_set_beeld (STIP_VOORSTEL_RUIMTE (tab), beeld);
}

static void
follow_budget (GtkWidget *tab, const StipDossierBeeld *beeld)
{
  stip_budget_tab_set_beeld (STIP_BUDGET_TAB (tab), beeld);
}

/* The tabs with fields. Each is built when it is first shown, and follows the dossier while it is shown: a page that
 * nobody looks at costs nothing. */
static const struct
{
  const char *naam;
  GtkWidget *(*maak) (StipConcepten *bron);
  void (*volg) (GtkWidget *tab, const StipDossierBeeld *beeld);
} veldtabs[] = {
  { "gegevens", stip_gegevens_new, follow_details },
  { "schulden", stip_schulden_new, follow_debts },
  { "voorstel", stip_voorstel_ruimte_new, follow_proposal },
  { "budget", stip_budget_tab_new, follow_budget },
  { "begeleiding", stip_begeleiding_new, follow_guidance },
};

static GtkWidget *
show_and_get (StipDossierPage *self, const char *naam)
{
  stip_dossier_page_show_tab (self, naam);
  return adw_bin_get_child (ADW_BIN (adw_view_stack_get_child_by_name (self->tabs, naam)));
}

void
stip_dossier_page_show_veld (StipDossierPage *self, const char *veld)
{
  if (self->beeld == NULL)
    return;
  if (g_str_equal (veld, "plan"))
    gtk_widget_grab_focus (show_and_get (self, "begeleiding"));
  else
    stip_gegevens_focus_veld (STIP_GEGEVENS (show_and_get (self, "gegevens")), veld);
}

void
stip_dossier_page_show_regeling (StipDossierPage *self)
{
  if (self->beeld != NULL)
    stip_voorstel_ruimte_toon (STIP_VOORSTEL_RUIMTE (show_and_get (self, "voorstel")), TRUE);
}

void
stip_dossier_page_update_tab (StipDossierPage *self)
{
  const char *naam = adw_view_stack_get_visible_child_name (self->tabs);

  if (self->beeld == NULL)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (veldtabs); i++)
    {
      AdwBin *vak = ADW_BIN (adw_view_stack_get_child_by_name (self->tabs, veldtabs[i].naam));
      if (g_strcmp0 (naam, veldtabs[i].naam) != 0)
        continue;
      if (adw_bin_get_child (vak) == NULL)
        adw_bin_set_child (vak, veldtabs[i].maak (self->concepten));
      veldtabs[i].volg (adw_bin_get_child (vak), self->beeld);
    }
}
