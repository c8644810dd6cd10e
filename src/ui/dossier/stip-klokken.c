/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-klokken.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/dossier/stip-klokken-menu.h"
#include "ui/widgets/stip-badge.h"
#include "ui/widgets/stip-tekst.h"

struct _StipKlokken
{
  GtkBox parent_instance;
};

enum
{
  OPEN_TERMIJN,
  BEWERK,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipKlokken, stip_klokken, GTK_TYPE_BOX)

static const StipKlok volgorde[] = { STIP_KLOK_SCHULDEISERS, STIP_KLOK_BELOFTE, STIP_KLOK_WET };

static char *
format_heading (StipKlok klok, const StipDossier *dossier)
{
  g_autofree char *naam = stip_woorden_roepnaam (dossier);

  switch (klok)
    {
    case STIP_KLOK_SCHULDEISERS:
      return g_strdup (_ ("Creditors"));
    case STIP_KLOK_BELOFTE:
      return g_strdup_printf (_ ("Promised to %s"), naam);
    case STIP_KLOK_WET:
      return g_strdup (_ ("Law"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Title with the badge to its right, the sentence below. */
static GtkWidget *
make_row (const char *titel, GtkWidget *badge, const char *zin)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *kop = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *naam = stip_tekst_label_new (titel, NULL);

  gtk_widget_set_hexpand (naam, TRUE);
  gtk_box_append (GTK_BOX (kop), naam);
  if (badge != NULL)
    gtk_box_append (GTK_BOX (kop), badge);
  gtk_box_append (GTK_BOX (vak), kop);
  if (zin != NULL && *zin != '\0')
    {
      GtkWidget *uitleg = stip_tekst_label_new (zin, "caption");
      gtk_widget_add_css_class (uitleg, "stip-sub");
      gtk_box_append (GTK_BOX (vak), uitleg);
    }
  gtk_widget_set_margin_top (vak, 9);
  gtk_widget_set_margin_bottom (vak, 9);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), vak);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, titel, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, zin != NULL ? zin : "", -1);
  return row;
}

static void
on_done_clicked_cb (GtkWidget *knop, StipKlokken *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (knop, GTK_TYPE_LIST_BOX_ROW);
  g_autoptr (StipTermijn) termijn = stip_termijn_ref (g_object_get_data (G_OBJECT (row), "termijn"));
  g_signal_emit (self, signals[OPEN_TERMIJN], 0, termijn);
}

static void
on_menu_cb (const StipTermijn *termijn, const char *wat, gint64 spoor_id, gpointer self)
{
  g_signal_emit (self, signals[BEWERK], 0, termijn, wat, spoor_id);
}

/* The small menu behind the badge. */
static void
add_menu (StipKlokken *self, GtkWidget *badge, const StipTermijn *termijn, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  GtkWidget *menu = stip_klokken_menu_new (termijn, beeld, profiel, taal, on_menu_cb, self);

  if (menu != NULL)
    gtk_box_append (GTK_BOX (gtk_widget_get_parent (badge)), menu);
}

/* A term that a person set is done with one press, so that has a button of its own: no row does it by accident. */
static void
add_done_button (StipKlokken *self, GtkWidget *row, const StipTermijn *termijn)
{
  GtkWidget       *knop = gtk_button_new_with_label (_ ("Done today"));
  g_autofree char *woorden = g_strdup_printf (_ ("%s: done today"), termijn->naam);

  gtk_widget_add_css_class (knop, "stip-act");
  gtk_widget_set_halign (knop, GTK_ALIGN_START);
  gtk_widget_set_margin_top (knop, 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, woorden, -1);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_done_clicked_cb), self, 0);
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))), knop);
}

/* Both days of a term of the law: the plain end, of which we warn, and the last day (Algemene termijnenwet). */
static void
add_days (GtkWidget *row, const StipTermijn *termijn, StipDatum vandaag, StipTaal taal)
{
  g_autofree char *einde = stip_datum_format (termijn->kale_einde, STIP_DATUM_DAG_KORT, taal, vandaag);
  g_autofree char *laatste = stip_datum_format (termijn->uiterste_dag, STIP_DATUM_DAG_KORT, taal, vandaag);
  g_autofree char *zin = NULL;
  GtkWidget       *label;

  if (termijn->hand_id != 0 || termijn->loopt_af || !stip_datum_is_bekend (termijn->kale_einde) || !stip_datum_is_bekend (termijn->uiterste_dag))
    return;
  if (termijn->kale_einde == termijn->uiterste_dag)
    zin = g_strdup_printf (_ ("End and last day %s"), laatste);
  else
    zin = g_strdup_printf (_ ("End %s · last day %s"), einde, laatste);
  label = stip_tekst_label_new (zin, "caption");
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))), label);
}

static GtkWidget *
make_term_row (StipKlokken *self, const StipTermijn *termijn, const StipDossierBeeld *beeld, const StipProfiel *profiel, gboolean te_doen, StipTaal taal)
{
  GtkWidget       *badge = stip_badge_new ();
  GtkWidget       *row;
  g_autofree char *over = NULL;

  if (termijn->staat == STIP_TERMIJN_OPGESCHORT)
    stip_badge_set (STIP_BADGE (badge), STIP_BADGE_PLAIN, _ ("suspended"));
  else if (termijn->loopt_af)
    {
      over = stip_datum_format_resterend (stip_termijn_uiterlijk (termijn), beeld->vandaag, taal);
      stip_badge_set (STIP_BADGE (badge), STIP_BADGE_PLAIN, over);
    }
  else
    stip_badge_set_termijn (STIP_BADGE (badge), stip_termijn_uiterlijk (termijn), termijn->uiterste_dag, beeld->vandaag, taal);
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  row = make_row (termijn->naam, badge, termijn->toelichting);
  add_days (row, termijn, beeld->vandaag, taal);
  add_menu (self, badge, termijn, beeld, profiel, taal);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), te_doen && termijn->hand_id == 0);
  if (termijn->hand_id != 0)
    add_done_button (self, row, termijn);
  else if (te_doen)
    gtk_widget_set_tooltip_text (row, _ ("Record that it is done"));
  g_object_set_data_full (G_OBJECT (row), "termijn", stip_termijn_ref (termijn), (GDestroyNotify)stip_termijn_free_autoptr);
  return row;
}

static void
on_row_activated_cb (StipKlokken *self, GtkListBoxRow *row)
{
  g_autoptr (StipTermijn) termijn = stip_termijn_ref (g_object_get_data (G_OBJECT (row), "termijn"));
  g_signal_emit (self, signals[OPEN_TERMIJN], 0, termijn);
}

/* "Eerste gesprek op ma 12 jan 2026 (uiterlijk di 13 jan 2026)": a line of what is behind us. */
static char *
format_met (const StipTermijn *termijn, const StipDossierBeeld *beeld, StipTaal taal)
{
  g_autofree char *op = stip_datum_format (termijn->gehaald_op, STIP_DATUM_DAG_KORT, taal, beeld->vandaag);
  g_autofree char *tot = stip_datum_format (termijn->uiterste_dag, STIP_DATUM_DAG_KORT, taal, beeld->vandaag);

  if (termijn->gehaald_op > termijn->uiterste_dag)
    return g_strdup_printf (_ ("%s on %s; that was too late, it could be done until %s."), termijn->naam, op, tot);
  return g_strdup_printf (_ ("%s on %s; it could be done until %s."), termijn->naam, op, tot);
}

static GtkWidget *
make_met_row (GPtrArray *gehaald, gboolean laat)
{
  GtkWidget       *badge = stip_badge_new ();
  g_autofree char *zin = NULL;

  if (gehaald->len == 0)
    return make_row (_ ("Nothing is running"), NULL, NULL);
  g_ptr_array_add (gehaald, NULL);
  zin = g_strjoinv ("\n", (char **)gehaald->pdata);
  if (laat)
    stip_badge_set (STIP_BADGE (badge), STIP_BADGE_PLAIN, _ ("done"));
  else
    stip_badge_set (STIP_BADGE (badge), STIP_BADGE_OK, _ ("on time"));
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  return make_row (laat ? _ ("Everything is done") : _ ("Everything on time"), badge, zin);
}

static void
add_clock (StipKlokken *self, StipKlok klok, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  g_autofree char *kop = format_heading (klok, beeld->dossier);
  g_autoptr (GPtrArray) gehaald = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *titel = stip_tekst_label_new (kop, "heading");
  GtkWidget *lijst = gtk_list_box_new ();
  guint      open = 0;
  gboolean   laat = FALSE;

  for (guint i = 0; i < beeld->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (beeld->termijnen, i);
      if (termijn->klok != klok)
        continue;
      if (stip_termijn_is_open (termijn))
        {
          gtk_list_box_append (GTK_LIST_BOX (lijst), make_term_row (self, termijn, beeld, profiel, stip_woorden_kan_gedaan (profiel, beeld->dossier, termijn), taal));
          open++;
        }
      else if (stip_datum_is_bekend (termijn->gehaald_op))
        {
          g_ptr_array_add (gehaald, format_met (termijn, beeld, taal));
          laat |= termijn->gehaald_op > termijn->uiterste_dag;
        }
    }
  if (open == 0)
    gtk_list_box_append (GTK_LIST_BOX (lijst), make_met_row (gehaald, laat));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (lijst), GTK_SELECTION_NONE);
  g_signal_connect_object (lijst, "row-activated", G_CALLBACK (on_row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (lijst, "boxed-list");
  gtk_widget_set_margin_bottom (lijst, 12);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (lijst), GTK_ACCESSIBLE_RELATION_LABELLED_BY, titel, NULL, -1);
  gtk_box_append (GTK_BOX (self), titel);
  gtk_box_append (GTK_BOX (self), lijst);
}

static void
add_promise_button (StipKlokken *self)
{
  GtkWidget *knop = gtk_button_new_with_label (_ ("+ Promise"));

  gtk_widget_set_halign (knop, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (knop, _ ("Something that you promise, with its day (Ctrl+Shift+M)"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), "dossier.belofte");
  gtk_box_append (GTK_BOX (self), knop);
}

void
stip_klokken_set_beeld (StipKlokken *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), kind);
  for (gsize i = 0; i < G_N_ELEMENTS (volgorde); i++)
    add_clock (self, volgorde[i], beeld, profiel, taal);
  add_promise_button (self);
}

static void
stip_klokken_class_init (StipKlokkenClass *klass)
{
  signals[OPEN_TERMIJN] = g_signal_new ("open-termijn", STIP_TYPE_KLOKKEN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[BEWERK] = g_signal_new ("bewerk-termijn", STIP_TYPE_KLOKKEN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_POINTER, G_TYPE_STRING, G_TYPE_INT64);
}

static void
stip_klokken_init (StipKlokken *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

GtkWidget *
stip_klokken_new (void)
{
  return g_object_new (STIP_TYPE_KLOKKEN, NULL);
}
