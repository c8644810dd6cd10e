/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/zoeken/stip-zoek-rij.h"

#include <glib/gi18n.h>

struct _StipZoekRij
{
  GtkListBoxRow parent_instance;

  GtkImage *icoon;
  GtkLabel *titel, *wat;

  StipZoekSoort        soort;
  gint64               dossier_id;
  const StipZoekActie *actie;
};

G_DEFINE_FINAL_TYPE (StipZoekRij, stip_zoek_rij, GTK_TYPE_LIST_BOX_ROW)

StipZoekSoort
stip_zoek_rij_get_soort (StipZoekRij *self)
{
  return self->soort;
}

gint64
stip_zoek_rij_get_dossier_id (StipZoekRij *self)
{
  return self->dossier_id;
}

const char *
stip_zoek_rij_get_titel (StipZoekRij *self)
{
  return gtk_label_get_label (self->titel);
}

const StipZoekActie *
stip_zoek_rij_get_actie (StipZoekRij *self)
{
  return self->actie;
}

static void
stip_zoek_rij_class_init (StipZoekRijClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/zoeken/stip-zoek-rij.ui");
  gtk_widget_class_bind_template_child (widget_class, StipZoekRij, icoon);
  gtk_widget_class_bind_template_child (widget_class, StipZoekRij, titel);
  gtk_widget_class_bind_template_child (widget_class, StipZoekRij, wat);
}

static void
stip_zoek_rij_init (StipZoekRij *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static StipZoekRij *
new_row (StipZoekSoort soort, const char *icoon, const char *titel, const char *wat, const char *gezegd)
{
  StipZoekRij *self = g_object_new (STIP_TYPE_ZOEK_RIJ, NULL);

  self->soort = soort;
  gtk_image_set_from_icon_name (self->icoon, icoon);
  gtk_label_set_label (self->titel, titel);
  gtk_label_set_label (self->wat, wat);
  gtk_widget_set_visible (GTK_WIDGET (self->wat), *wat != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, gezegd, -1);
  return self;
}

GtkWidget *
stip_zoek_rij_new_dossier (const StipOverzichtRij *dossier, gboolean recent, StipTaal taal)
{
  const char      *naam = dossier->naam != NULL ? dossier->naam : "–", *fase = stip_fase_naam (dossier->fase, taal);
  const char      *nummer = dossier->nummer != NULL ? dossier->nummer : "–";
  g_autofree char *wat = g_strdup_printf ("%s · %s", nummer, fase);
  /* TRANSLATORS: name, number, phase: a row of what was found, as it is spoken */
  g_autofree char *gezegd = g_strdup_printf (_ ("%s, case %s, %s"), naam, nummer, fase);
  StipZoekRij     *self = new_row (recent ? STIP_ZOEK_RECENT : STIP_ZOEK_DOSSIER, recent ? "document-open-recent-symbolic" : "stip-dossiers-symbolic", naam, wat, gezegd);

  self->dossier_id = dossier->dossier_id;
  return GTK_WIDGET (self);
}

GtkWidget *
stip_zoek_rij_new_schuldeiser (const char *naam)
{
  g_autofree char *gezegd = g_strdup_printf (_ ("%s, creditor: shows the cases with it"), naam);
  return GTK_WIDGET (new_row (STIP_ZOEK_SCHULDEISER, "stip-kantoor-symbolic", naam, _ ("cases with this creditor; Ctrl+Enter: the register"), gezegd));
}

GtkWidget *
stip_zoek_rij_new_actie (const StipZoekActie *actie)
{
  const char      *titel = _ (actie->titel);
  gboolean         pagina = stip_zoek_actie_is_pagina (actie);
  g_autofree char *gezegd = pagina ? g_strdup_printf (_ ("Go to the page %s"), titel) : g_strdup (titel);
  StipZoekRij     *self = new_row (STIP_ZOEK_ACTIE, actie->icoon, titel, pagina ? _ ("page") : "", gezegd);

  self->actie = actie;
  return GTK_WIDGET (self);
}
