/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-regeling-rij.h"

#include <glib/gi18n.h>

#include "ui/regeling/stip-regeling-taken.h"
#include "ui/widgets/stip-badge.h"

static GtkWidget *
add_label (GtkWidget *vak, const char *tekst, const char *klasse, int tekens)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), tekens);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  gtk_box_append (GTK_BOX (vak), label);
  return label;
}

/* Icon, day, what, amount; the badge or a button comes behind. */
static GtkWidget *
make_row (const char *icoon, StipDatum datum, const char *wat, StipGeld bedrag, StipDatum vandaag, StipTaal taal, GtkWidget **vak)
{
  GtkWidget       *rij = gtk_list_box_row_new (), *plaatje = gtk_image_new_from_icon_name (icoon), *getal;
  g_autofree char *dag = stip_datum_format (datum, STIP_DATUM_DAG_KORT, taal, vandaag), *euro = stip_geld_format_euro (bedrag);
  g_autofree char *alles = g_strdup_printf ("%s, %s, %s", dag, wat, euro);

  *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (*vak, "stip-edit-row");
  gtk_box_append (GTK_BOX (*vak), plaatje);
  add_label (*vak, dag, NULL, 14);
  gtk_widget_set_hexpand (add_label (*vak, wat, NULL, 10), TRUE);
  getal = add_label (*vak, euro, "numeric", 11);
  gtk_label_set_xalign (GTK_LABEL (getal), 1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), *vak);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (rij), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_LABEL, alles, -1);
  return rij;
}

static void
add_state (GtkWidget *vak, StipAflosStaat staat, const char *klaar)
{
  const struct
  {
    StipBadgeSoort soort;
    const char    *tekst;
  } staten[] = {
    [STIP_AFLOS_GEPLAND] = { STIP_BADGE_PLAIN, _ ("planned") },
    [STIP_AFLOS_DEELS] = { STIP_BADGE_SOON, _ ("a part") },
    [STIP_AFLOS_VOLDAAN] = { STIP_BADGE_OK, klaar },
    [STIP_AFLOS_GEMIST] = { STIP_BADGE_LATE, _ ("missed") },
  };
  GtkWidget *badge = stip_badge_new (), *plek = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  stip_badge_set (STIP_BADGE (badge), staten[staat].soort, staten[staat].tekst);
  gtk_widget_set_size_request (plek, 96, -1);
  gtk_box_append (GTK_BOX (plek), badge);
  gtk_box_append (GTK_BOX (vak), plek);
}

static const char *
icon_of (StipAflosStaat staat)
{
  return staat == STIP_AFLOS_VOLDAAN ? "stip-munten-symbolic" : staat == STIP_AFLOS_GEMIST ? "stip-vraag-symbolic"
                                                                                           : "stip-kalender-symbolic";
}

GtkWidget *
stip_regeling_rij_new_termijn (const StipAflosTermijn *termijn, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal)
{
  int              laatste = g_array_index (stand->termijnen, StipAflosTermijn, stand->termijnen->len - 1).nummer;
  g_autofree char *wat = termijn->nummer == 0 ? g_strdup (_ ("Assets")) : g_strdup_printf (_ ("Instalment %d of %d"), termijn->nummer, laatste);
  GtkWidget       *vak, *rij;

  if (termijn->voldaan > 0 && termijn->voldaan < termijn->bedrag)
    {
      g_autofree char *deel = stip_geld_format_euro (termijn->voldaan), *meer = g_strdup_printf (_ ("%s, of which %s is in"), wat, deel);
      g_free (wat);
      wat = g_steal_pointer (&meer);
    }
  rij = make_row (icon_of (termijn->staat), termijn->datum, wat, termijn->bedrag, vandaag, taal, &vak);
  add_state (vak, termijn->staat, _ ("booked"));
  return rij;
}

/* --- what goes to creditors --- */

typedef struct
{
  StipConcepten *bron;
  gint64         id;
  int            nummer;
  StipDatum      vandaag;
} Knop;

static void
free_button (gpointer data, GClosure *closure)
{
  Knop *knop = data;

  g_object_unref (knop->bron);
  g_free (knop);
}

static void
on_distribute_cb (GtkButton *widget, gpointer data)
{
  const Knop *knop = data;
  stip_regeling_taak_uitdeling (knop->bron, knop->nummer, knop->vandaag, _ ("Distribution booked"));
}

static void
add_button (GtkWidget *vak, GtkWidget *widget, GCallback doe, const Knop *knop)
{
  Knop *eigen = g_memdup2 (knop, sizeof *knop);

  g_object_ref (eigen->bron);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  g_signal_connect_data (widget, "clicked", doe, eigen, free_button, 0);
  gtk_box_append (GTK_BOX (vak), widget);
}

GtkWidget *
stip_regeling_rij_new_uitdeling (StipConcepten *bron, const StipUitdeling *uitdeling, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal)
{
  gboolean         krediet = stand->regeling->soort == STIP_SCENARIO_SANERINGSKREDIET;
  g_autofree char *wat = krediet ? g_strdup_printf (_ ("The loan to %u creditors"), stand->regeling->delen->len)
                                 : g_strdup_printf (_ ("Distribution %d to %u creditors"), uitdeling->nummer, stand->regeling->delen->len);
  GtkWidget       *vak, *rij = make_row ("stip-samen-symbolic", uitdeling->datum, wat, uitdeling->bedrag, vandaag, taal, &vak);
  Knop             knop = { bron, 0, uitdeling->nummer, vandaag };

  gtk_widget_add_css_class (rij, "stip-uitdeling");
  if (uitdeling->staat != STIP_AFLOS_VOLDAAN && uitdeling->datum <= vandaag)
    {
      GtkWidget *boek = gtk_button_new_with_label (_ ("Book"));
      gtk_widget_add_css_class (boek, "stip-act");
      gtk_widget_set_tooltip_text (boek, _ ("Book to each creditor what it is still to get"));
      add_button (vak, boek, G_CALLBACK (on_distribute_cb), &knop);
    }
  add_state (vak, uitdeling->staat, _ ("paid out"));
  return rij;
}

static void
on_remove_cb (GtkButton *widget, gpointer data)
{
  const Knop *knop = data;
  stip_regeling_taak_betaling_weg (knop->bron, knop->id, _ ("Payment removed"));
}

GtkWidget *
stip_regeling_rij_new_betaling (StipConcepten *bron, const StipBetaling *betaling, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal)
{
  const char *wat = _ ("From the resident");
  GtkWidget  *vak, *rij, *weg = gtk_button_new_from_icon_name ("edit-delete-symbolic");
  Knop        knop = { bron, betaling->id, 0, vandaag };

  if (betaling->deel >= 0 && (guint)betaling->deel < stand->regeling->delen->len)
    wat = ((const StipRegelingdeel *)g_ptr_array_index (stand->regeling->delen, (guint)betaling->deel))->schuldeiser;
  rij = make_row (betaling->deel < 0 ? "stip-munten-symbolic" : "stip-samen-symbolic", betaling->datum, wat, betaling->bedrag, vandaag, taal, &vak);
  gtk_widget_add_css_class (weg, "flat");
  gtk_widget_set_tooltip_text (weg, _ ("Remove this payment"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (weg), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Remove this payment"), -1);
  add_button (vak, weg, G_CALLBACK (on_remove_cb), &knop);
  return rij;
}
