/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-regeling-view.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-datum-veld.h"
#include "ui/regeling/stip-hercontrole-kaart.h"
#include "ui/regeling/stip-regeling-plan.h"
#include "ui/regeling/stip-regeling-stap.h"
#include "ui/regeling/stip-regeling-taken.h"
#include "ui/regeling/stip-uitkomst-kaart.h"
#include "ui/regeling/stip-weigering-kaart.h"

struct _StipRegelingView
{
  AdwBin parent_instance;

  GtkStack             *stapel;
  GtkBox               *inhoud;
  StipUitkomstKaart    *uitkomst;
  GtkWidget            *stap_vak;
  GtkLabel             *zin;
  StipDatumVeld        *start;
  GtkButton            *knop, *tweede;
  StipRegelingPlan     *plan;
  StipHercontroleKaart *hercontrole;
  GtkWidget            *hercontrole_vak;
  StipWeigeringKaart   *weigering;

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  StipRegelingStap  stap;
  gboolean          heeft;
};

G_DEFINE_FINAL_TYPE (StipRegelingView, stip_regeling_view, ADW_TYPE_BIN)

static StipTaal
get_taal (StipRegelingView *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static void
on_next_cb (StipRegelingView *self)
{
  if (g_strcmp0 (self->stap.actie, "start") == 0)
    {
      if (stip_datum_veld_check (self->start))
        stip_regeling_taak_start (self->bron, stip_datum_veld_get_datum (self->start), _ ("Arrangement started"));
      return;
    }
  if (self->stap.actie != NULL && self->stap.doel != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), self->stap.actie, "s", self->stap.doel);
}

static void
on_second_cb (StipRegelingView *self)
{
  if (self->stap.tweede_doel != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "dossier.stap", "s", self->stap.tweede_doel);
}

/* The first day of the month that comes: what is usual. */
static StipDatum
usual_start (StipDatum vandaag)
{
  int jaar = 0, maand = 0;

  stip_datum_get (vandaag, &jaar, &maand, NULL);
  return stip_datum_add_maanden (stip_datum_new (jaar, maand, 1), 1);
}

static void
propose_start (StipRegelingView *self)
{
  StipDatum al = stip_gebeurtenissen_datum (self->beeld->dossier->gebeurtenissen, "aflossen");

  stip_datum_veld_set_vandaag (self->start, self->beeld->vandaag, get_taal (self));
  if (*stip_datum_veld_get_tekst (self->start) == '\0')
    stip_datum_veld_set_datum (self->start, stip_datum_is_bekend (al) ? al : usual_start (self->beeld->vandaag));
}

static void
show_step (StipRegelingView *self, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand)
{
  gboolean start;

  self->stap = stip_regeling_stap (self->beeld->dossier, uitkomst, stand, self->beeld->vandaag);
  start = g_strcmp0 (self->stap.actie, "start") == 0;
  gtk_label_set_label (self->zin, self->stap.zin);
  gtk_widget_set_visible (GTK_WIDGET (self->knop), self->stap.knop != NULL);
  gtk_button_set_label (self->knop, self->stap.knop != NULL ? self->stap.knop : "");
  gtk_widget_set_visible (GTK_WIDGET (self->tweede), self->stap.tweede != NULL);
  gtk_button_set_label (self->tweede, self->stap.tweede != NULL ? self->stap.tweede : "");
  gtk_widget_set_visible (GTK_WIDGET (self->start), start);
  if (start)
    propose_start (self);
  stip_regeling_plan_set_eerste (self->plan, g_strcmp0 (self->stap.actie, "boek") == 0);
}

static void
show_arrangement (StipRegelingView *self, const StipAflosstand *stand)
{
  gtk_widget_set_visible (GTK_WIDGET (self->plan), stand != NULL);
  gtk_widget_set_visible (self->hercontrole_vak, stand != NULL);
  if (stand == NULL)
    return;
  stip_regeling_plan_set (self->plan, self->beeld, stand);
  stip_hercontrole_kaart_set (self->hercontrole, self->beeld, stand);
}

/* The judge and the Wsnp are for who was refused, or whose plan can no longer be. */
static void
show_refusal (StipRegelingView *self, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand)
{
  StipToestand toestand = stip_dossier_toestand (self->beeld->dossier, self->beeld->vandaag);
  gboolean     toon = toestand == STIP_TOESTAND_GEWEIGERD || toestand == STIP_TOESTAND_DWANGAKKOORD || toestand == STIP_TOESTAND_WSNP_VERZOEK ||
                  (uitkomst->weigert > 0 && toestand == STIP_TOESTAND_VOORSTEL) || (toestand == STIP_TOESTAND_AFLOSSEN && stand != NULL && stand->gemist > 0);

  gtk_widget_set_visible (GTK_WIDGET (self->weigering), toon);
  gtk_box_reorder_child_after (self->inhoud, GTK_WIDGET (self->weigering), toestand == STIP_TOESTAND_AFLOSSEN ? self->hercontrole_vak : self->stap_vak);
  if (toon)
    stip_weigering_kaart_set (self->weigering, self->beeld, uitkomst, stand);
}

/* Before an arrangement they are what it is about, afterwards they are history and stand last. */
static void
show_answers (StipRegelingView *self, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand)
{
  StipToestand toestand = stip_dossier_toestand (self->beeld->dossier, self->beeld->vandaag);
  gboolean     loopt = stand != NULL && toestand >= STIP_TOESTAND_REGELING;

  stip_uitkomst_kaart_set (self->uitkomst, uitkomst, loopt, get_taal (self));
  gtk_widget_set_visible (GTK_WIDGET (self->uitkomst), uitkomst->soort != STIP_UITKOMST_GEEN || !loopt);
  gtk_box_reorder_child_after (self->inhoud, GTK_WIDGET (self->uitkomst), loopt ? gtk_widget_get_last_child (GTK_WIDGET (self->inhoud)) : NULL);
}

void
stip_regeling_view_set_beeld (StipRegelingView *self, const StipDossierBeeld *beeld)
{
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (stip_session_get_store (stip_concepten_get_session (self->bron)));
  StipDossierBeeld    *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
  g_autoptr (StipVoorstelUitkomst) uitkomst = stip_voorstel_uitkomst_new (werkwijze->profiel, werkwijze->kalender, beeld->dossier, beeld->vandaag);
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (beeld->dossier, beeld->vandaag);
  self->heeft = stand != NULL || uitkomst->soort != STIP_UITKOMST_GEEN;
  gboolean leeg = stand == NULL && beeld->dossier->voorstellen->len == 0;
  gtk_stack_set_visible_child_name (self->stapel, leeg && uitkomst->soort == STIP_UITKOMST_GEEN ? "leeg" : "inhoud");
  show_answers (self, uitkomst, stand);
  show_step (self, uitkomst, stand);
  if (leeg && self->stap.actie != NULL && g_str_equal (self->stap.actie, "start"))
    {
      gtk_label_set_label (self->zin, _ ("No proposal is fixed in this file yet. Fix it under Proposal; then its plan can start."));
      gtk_widget_set_visible (GTK_WIDGET (self->knop), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->start), FALSE);
    }
  show_arrangement (self, stand);
  show_refusal (self, uitkomst, stand);
}

gboolean
stip_regeling_view_heeft (StipRegelingView *self)
{
  return self->heeft;
}

static void
stip_regeling_view_dispose (GObject *object)
{
  StipRegelingView *self = STIP_REGELING_VIEW (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  G_OBJECT_CLASS (stip_regeling_view_parent_class)->dispose (object);
}

static void
stip_regeling_view_class_init (StipRegelingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_regeling_view_dispose;
  g_type_ensure (STIP_TYPE_UITKOMST_KAART);
  g_type_ensure (STIP_TYPE_REGELING_PLAN);
  g_type_ensure (STIP_TYPE_HERCONTROLE_KAART);
  g_type_ensure (STIP_TYPE_WEIGERING_KAART);
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-regeling-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, inhoud);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, uitkomst);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, zin);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, stap_vak);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, start);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, knop);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, tweede);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, plan);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, hercontrole);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, hercontrole_vak);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingView, weigering);
  gtk_widget_class_bind_template_callback (widget_class, on_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_second_cb);
}

static void
stip_regeling_view_init (StipRegelingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stip_regeling_view_new (StipConcepten *bron)
{
  StipRegelingView *self = g_object_new (STIP_TYPE_REGELING_VIEW, NULL);

  self->bron = g_object_ref (bron);
  stip_regeling_plan_set_bron (self->plan, bron);
  stip_hercontrole_kaart_set_bron (self->hercontrole, bron);
  stip_weigering_kaart_set_bron (self->weigering, bron);
  return GTK_WIDGET (self);
}
