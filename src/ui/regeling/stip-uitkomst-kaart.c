/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-uitkomst-kaart.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-badge.h"

struct _StipUitkomstKaart
{
  GtkBox parent_instance;

  GtkLabel   *kop, *telling;
  GtkFlowBox *eisers;
};

G_DEFINE_FINAL_TYPE (StipUitkomstKaart, stip_uitkomst_kaart, GTK_TYPE_BOX)

static StipBadgeSoort
badge_of (StipStem stem)
{
  return stem == STIP_STEM_AKKOORD ? STIP_BADGE_OK : stem == STIP_STEM_WEIGERT ? STIP_BADGE_LATE
                                                                               : STIP_BADGE_SOON;
}

static void
add_creditor (StipUitkomstKaart *self, const StipUitkomstEiser *eiser, StipTaal taal)
{
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9), *naam = gtk_label_new (eiser->naam != NULL ? eiser->naam : "–");
  GtkWidget       *badge = stip_badge_new (), *kind = gtk_flow_box_child_new ();
  g_autofree char *bedrag = stip_geld_format_euro (eiser->bedrag);
  g_autofree char *uitleg = g_strdup_printf ("%s, %s, %s", eiser->naam != NULL ? eiser->naam : "–", stip_ronde_staat_naam (eiser->stand->staat, taal), bedrag);

  stip_badge_set (STIP_BADGE (badge), badge_of (eiser->stem), stip_stem_naam (eiser->stem, taal));
  gtk_label_set_ellipsize (GTK_LABEL (naam), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (naam), 0);
  gtk_label_set_width_chars (GTK_LABEL (naam), 22);
  gtk_widget_set_hexpand (naam, TRUE);
  gtk_box_append (GTK_BOX (vak), naam);
  gtk_box_append (GTK_BOX (vak), badge);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (kind), vak);
  gtk_widget_set_tooltip_text (kind, uitleg);
  gtk_accessible_update_property (GTK_ACCESSIBLE (kind), GTK_ACCESSIBLE_PROPERTY_LABEL, uitleg, -1);
  gtk_flow_box_append (self->eisers, kind);
}

/* Who refuses first, then what is open: that is what asks for something. */
static void
add_all (StipUitkomstKaart *self, const StipVoorstelUitkomst *uitkomst, StipTaal taal)
{
  static const StipStem volgorde[] = { STIP_STEM_WEIGERT, STIP_STEM_OPEN, STIP_STEM_AKKOORD };

  for (gsize v = 0; v < G_N_ELEMENTS (volgorde); v++)
    for (guint i = 0; i < uitkomst->eisers->len; i++)
      {
        const StipUitkomstEiser *eiser = &g_array_index (uitkomst->eisers, StipUitkomstEiser, i);
        if (eiser->stem == volgorde[v])
          add_creditor (self, eiser, taal);
      }
}

void
stip_uitkomst_kaart_set (StipUitkomstKaart *self, const StipVoorstelUitkomst *uitkomst, gboolean loopt, StipTaal taal)
{
  g_autofree char *telling = g_strdup_printf (_ ("%u agree · %u refuse · %u open"), uitkomst->akkoord, uitkomst->weigert, uitkomst->open);
  GtkWidget       *kind;

  gtk_label_set_label (self->kop, loopt ? _ ("What the creditors answered") : stip_uitkomst_naam (uitkomst->soort, taal));
  gtk_widget_remove_css_class (GTK_WIDGET (self->kop), loopt ? "title-3" : "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->kop), loopt ? "heading" : "title-3");
  gtk_label_set_label (self->telling, telling);
  gtk_widget_set_visible (GTK_WIDGET (self->telling), uitkomst->soort != STIP_UITKOMST_GEEN);
  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->eisers))) != NULL)
    gtk_flow_box_remove (self->eisers, kind);
  if (uitkomst->soort != STIP_UITKOMST_GEEN)
    add_all (self, uitkomst, taal);
  gtk_widget_set_visible (GTK_WIDGET (self->eisers), uitkomst->soort != STIP_UITKOMST_GEEN);
}

static void
stip_uitkomst_kaart_class_init (StipUitkomstKaartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-uitkomst-kaart.ui");
  gtk_widget_class_bind_template_child (widget_class, StipUitkomstKaart, kop);
  gtk_widget_class_bind_template_child (widget_class, StipUitkomstKaart, telling);
  gtk_widget_class_bind_template_child (widget_class, StipUitkomstKaart, eisers);
}

static void
stip_uitkomst_kaart_init (StipUitkomstKaart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
