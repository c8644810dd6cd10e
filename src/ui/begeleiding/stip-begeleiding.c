/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-begeleiding.h"

#include <glib/gi18n.h>

#include "ui/begeleiding/stip-doelen-lijst.h"
#include "ui/begeleiding/stip-leefgebieden-lijst.h"
#include "ui/begeleiding/stip-metingen-tabel.h"
#include "ui/begeleiding/stip-sporen-lijst.h"
#include "ui/velden/stip-formulier.h"

struct _StipBegeleiding
{
  AdwBin parent_instance;

  StipDoelenLijst       *doelen, *afspraken;
  StipLeefgebiedenLijst *leefgebieden;
  StipMetingenTabel     *metingen;
  StipSporenLijst       *sporen;
};

G_DEFINE_FINAL_TYPE (StipBegeleiding, stip_begeleiding, ADW_TYPE_BIN)

void
stip_begeleiding_set_beeld (StipBegeleiding *self, const StipDossierBeeld *beeld)
{
  stip_doelen_lijst_set_beeld (self->doelen, beeld);
  stip_doelen_lijst_set_beeld (self->afspraken, beeld);
  stip_leefgebieden_lijst_set_beeld (self->leefgebieden, beeld);
  stip_metingen_tabel_set_beeld (self->metingen, beeld);
  stip_sporen_lijst_set_beeld (self->sporen, beeld);
}

static gboolean
stip_begeleiding_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_BEGELEIDING (widget)->doelen));
}

static void
stip_begeleiding_class_init (StipBegeleidingClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_begeleiding_grab_focus;
}

static void
stip_begeleiding_init (StipBegeleiding *self)
{
}

GtkWidget *
stip_begeleiding_new (StipConcepten *bron)
{
  StipBegeleiding *self = g_object_new (STIP_TYPE_BEGELEIDING, NULL);
  GtkBox          *vak;

  adw_bin_set_child (ADW_BIN (self), stip_formulier_new (&vak));
  self->doelen = STIP_DOELEN_LIJST (stip_doelen_lijst_new (bron, "doel"));
  self->afspraken = STIP_DOELEN_LIJST (stip_doelen_lijst_new (bron, "afspraak"));
  self->metingen = STIP_METINGEN_TABEL (stip_metingen_tabel_new (bron));
  self->leefgebieden = STIP_LEEFGEBIEDEN_LIJST (stip_leefgebieden_lijst_new (bron));
  self->sporen = STIP_SPOREN_LIJST (stip_sporen_lijst_new (bron));
  stip_formulier_add (vak, _ ("Plan: goals"), GTK_WIDGET (self->doelen));
  stip_formulier_add (vak, _ ("Plan: agreements"), GTK_WIDGET (self->afspraken));
  stip_formulier_add (vak, _ ("Guidance"), GTK_WIDGET (self->sporen));
  stip_formulier_add (vak, _ ("Managing money"), GTK_WIDGET (self->metingen));
  stip_formulier_add (vak, _ ("Domains of life"), GTK_WIDGET (self->leefgebieden));
  return GTK_WIDGET (self);
}
