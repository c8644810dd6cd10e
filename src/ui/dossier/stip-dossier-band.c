/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-band.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "core/stip-schuld-ronde.h"
#include "core/stip-termijn-motor.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/dossier/stip-fase-balk.h"
#include "ui/widgets/stip-afgekapt.h"
#include "ui/widgets/stip-badge.h"

struct _StipDossierBand
{
  GtkBox parent_instance;

  AdwAvatar    *avatar;
  GtkLabel     *naam;
  GtkLabel     *ondertitel;
  GtkWidget    *naam_knop;
  GtkLabel     *fase_nummer;
  GtkLabel     *fase;
  StipFaseBalk *balk;
  GtkImage     *icoon;
  GtkLabel     *mijlpaal_kop;
  GtkLabel     *mijlpaal;
  GtkLabel     *uiterlijk;
  StipBadge    *badge;
  GtkWidget    *knop;
};

G_DEFINE_FINAL_TYPE (StipDossierBand, stip_dossier_band, GTK_TYPE_BOX)

static void
show_resident (StipDossierBand *self, const StipDossierBeeld *beeld)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (beeld->dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup (beeld->dossier->nummer);
  g_autofree char   *ondertitel = stip_woorden_ondertitel (beeld);
  gboolean           genoemd = stip_woorden_heeft_naam (beeld->dossier);

  gtk_label_set_label (self->naam, naam);
  gtk_label_set_label (self->ondertitel, ondertitel);
  adw_avatar_set_text (self->avatar, genoemd ? naam : "");
  adw_avatar_set_show_initials (self->avatar, genoemd);
  gtk_widget_set_visible (self->naam_knop, inwoner != NULL && !genoemd);
}

static void
show_phase (StipDossierBand *self, const StipVerloop *verloop, StipTaal taal)
{
  const char      *naam = stip_fase_naam (verloop->huidig, taal);
  gboolean         telt = verloop->huidig >= STIP_FASE_AANMELDING && verloop->huidig <= STIP_FASE_NAZORG;
  g_autofree char *nummer = telt ? g_strdup_printf (_ ("Phase %d of %d"), (int)verloop->huidig, STIP_FASE_AANTAL) : g_strdup (_ ("Phase"));
  g_autofree char *woorden = g_strdup_printf ("%s, %s", nummer, naam);

  gtk_label_set_label (self->fase_nummer, nummer);
  gtk_label_set_label (self->fase, verloop->huidig == STIP_FASE_GEEN ? _ ("Not begun") : naam);
  stip_fase_balk_set_fase (self->balk, verloop->huidig, woorden);
}

static void
show_nothing_due (StipDossierBand *self, const StipVerloop *verloop)
{
  gboolean dicht = verloop->huidig == STIP_FASE_AFGESLOTEN;

  gtk_image_set_from_icon_name (self->icoon, "object-select-symbolic");
  gtk_label_set_label (self->mijlpaal_kop, _ ("Next milestone"));
  gtk_label_set_label (self->mijlpaal, dicht ? _ ("Case closed") : _ ("No term is open"));
  gtk_widget_set_visible (GTK_WIDGET (self->uiterlijk), FALSE);
  gtk_widget_set_visible (self->knop, FALSE);
  stip_badge_clear (self->badge);
}

static void
show_milestone (StipDossierBand *self, const StipDossierBeeld *beeld, const StipTermijn *termijn, const StipProfiel *profiel, StipTaal taal)
{
  const StipGebeurtenisSoort *haalt = stip_woorden_haalt (profiel, beeld->dossier, termijn);
  StipDatum                   uiterlijk = stip_termijn_uiterlijk (termijn);
  g_autofree char            *dag = stip_datum_format (stip_termijn_telt (termijn, beeld->vandaag), STIP_DATUM_DAG_KORT, taal, beeld->vandaag);
  g_autofree char            *tot = g_strdup_printf (termijn->loopt_af ? _ ("runs until %s") : _ ("at the latest %s"), dag);
  g_autofree char            *icoon = stip_woorden_icoon (haalt);
  gboolean                    ronde = stip_schuld_ronde_is_termijn (termijn); /* met per creditor, on its board */

  gtk_image_set_from_icon_name (self->icoon, icoon);
  gtk_label_set_label (self->mijlpaal_kop, termijn->loopt_af ? _ ("Running now") : _ ("Next milestone"));
  gtk_label_set_label (self->mijlpaal, termijn->naam);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->mijlpaal), termijn->toelichting);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->mijlpaal), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, termijn->toelichting != NULL ? termijn->toelichting : "", -1);
  gtk_label_set_label (self->uiterlijk, tot);
  gtk_widget_set_visible (GTK_WIDGET (self->uiterlijk), TRUE);
  gtk_widget_set_visible (self->knop, ronde || stip_woorden_kan_gedaan (profiel, beeld->dossier, termijn));
  gtk_button_set_label (GTK_BUTTON (self->knop), ronde ? _ ("Open round") : haalt != NULL ? _ ("Done…")
                                                                                          : _ ("Done today"));
  gtk_widget_set_tooltip_text (self->knop, ronde ? _ ("See what the round of creditors wants now (Ctrl+Enter)") : _ ("Record that it is done (Ctrl+Enter)"));
  stip_badge_set_termijn (self->badge, uiterlijk, termijn->uiterste_dag, beeld->vandaag, taal);
}

void
stip_dossier_band_set_beeld (StipDossierBand *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  const StipTermijn *volgende = stip_dossier_beeld_volgende (beeld);

  show_resident (self, beeld);
  show_phase (self, beeld->verloop, taal);
  if (volgende != NULL)
    show_milestone (self, beeld, volgende, profiel, taal);
  else
    show_nothing_due (self, beeld->verloop);
}

void
stip_dossier_band_set_stil (StipDossierBand *self, gboolean stil)
{
  if (stil)
    gtk_widget_remove_css_class (self->knop, "suggested-action");
  else
    gtk_widget_add_css_class (self->knop, "suggested-action");
}

void
stip_dossier_band_set_krap (StipDossierBand *self, gboolean krap, gboolean nauw)
{
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), !nauw);
  gtk_widget_set_visible (GTK_WIDGET (self->icoon), !nauw);
  gtk_widget_set_visible (GTK_WIDGET (self->ondertitel), !krap);
}

static void
stip_dossier_band_class_init (StipDossierBandClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STIP_TYPE_FASE_BALK);
  g_type_ensure (STIP_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-dossier-band.ui");
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, avatar);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, naam);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, ondertitel);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, naam_knop);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, fase_nummer);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, fase);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, balk);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, icoon);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, mijlpaal_kop);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, mijlpaal);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, uiterlijk);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, badge);
  gtk_widget_class_bind_template_child (widget_class, StipDossierBand, knop);
}

static void
stip_dossier_band_init (StipDossierBand *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_afgekapt_add (GTK_WIDGET (self->naam));
  stip_afgekapt_add (GTK_WIDGET (self->ondertitel));
}
