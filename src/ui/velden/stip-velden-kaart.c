/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-velden-kaart.h"

#include "core/stip-veld.h"
#include "ui/velden/stip-veld-rij.h"

#define KOLOMMEN 6

struct _StipVeldenKaart
{
  GtkGrid parent_instance;
};

G_DEFINE_FINAL_TYPE (StipVeldenKaart, stip_velden_kaart, GTK_TYPE_GRID)

void
stip_velden_kaart_set_beeld (StipVeldenKaart *self, const StipDossierBeeld *beeld)
{
  for (GtkWidget *rij = gtk_widget_get_first_child (GTK_WIDGET (self)); rij != NULL; rij = gtk_widget_get_next_sibling (rij))
    stip_veld_rij_set_beeld (STIP_VELD_RIJ (rij), beeld);
}

static void
stip_velden_kaart_class_init (StipVeldenKaartClass *klass)
{
}

static void
stip_velden_kaart_init (StipVeldenKaart *self)
{
  gtk_grid_set_column_homogeneous (GTK_GRID (self), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (self), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-card");
}

GtkWidget *
stip_velden_kaart_new (StipConcepten *bron, const StipKaartVeld *velden, gint64 persoon_id)
{
  StipVeldenKaart *self = g_object_new (STIP_TYPE_VELDEN_KAART, NULL);
  int              kolom = 0, regel = 0;

  for (const StipKaartVeld *v = velden; v->veld != NULL; v++)
    {
      if (kolom + v->breedte > KOLOMMEN)
        {
          kolom = 0;
          regel++;
        }
      gtk_grid_attach (GTK_GRID (self), stip_veld_rij_new (bron, stip_veld_zoek (v->veld), persoon_id), kolom, regel, v->breedte, 1);
      kolom += v->breedte;
    }
  return GTK_WIDGET (self);
}
