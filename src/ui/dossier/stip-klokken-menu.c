/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-klokken-menu.h"

#include <glib/gi18n.h>

typedef struct
{
  StipTermijn        *termijn;
  const char         *wat;
  gint64              spoor_id;
  StipKlokkenMenuFunc func;
  gpointer            eigenaar; /* the popover lives in a row that lives in it */
} Keuze;

/* What all choices of one menu share. */
typedef struct
{
  GtkBox                 *vak;
  const StipTermijn      *termijn;
  const StipDossierBeeld *beeld;
  StipTaal                taal;
  StipKlokkenMenuFunc     func;
  gpointer                eigenaar;
} Menu;

static void
free_choice (gpointer data, GClosure *closure)
{
  Keuze *keuze = data;

  stip_termijn_unref (keuze->termijn);
  g_free (keuze);
}

static void
on_clicked_cb (GtkButton *knop, Keuze *keuze)
{
  Keuze over = *keuze; /* the popover may go with its row */
  g_autoptr (StipTermijn) termijn = stip_termijn_ref (keuze->termijn);

  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (knop), GTK_TYPE_POPOVER)));
  over.func (termijn, over.wat, over.spoor_id, over.eigenaar);
}

static void
add_choice (const Menu *menu, const char *woorden, const char *wat, gint64 spoor_id)
{
  GtkWidget *knop = gtk_button_new (), *label = gtk_label_new (woorden);
  Keuze     *keuze = g_new0 (Keuze, 1);

  *keuze = (Keuze){ stip_termijn_ref (menu->termijn), wat, spoor_id, menu->func, menu->eigenaar };
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (knop), label);
  gtk_widget_add_css_class (knop, "flat");
  g_signal_connect_data (knop, "clicked", G_CALLBACK (on_clicked_cb), keuze, free_choice, 0);
  gtk_box_append (menu->vak, knop);
}

static gboolean
can_extend (const StipTermijn *termijn, const StipProfiel *profiel)
{
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, termijn->id);
  return regel != NULL && stip_duur_is_gezet (regel->verlenging);
}

typedef enum
{
  SPOOR_OPSCHORTING,
  SPOOR_OPSCHORTING_WET, /* of all terms of the law at once */
  SPOOR_VERLENGING,
} SpoorSoort;

static char *
format_track (SpoorSoort soort, const char *dag)
{
  if (soort == SPOOR_VERLENGING)
    return g_strdup_printf (_ ("Change the extension of %s…"), dag);
  if (soort == SPOOR_OPSCHORTING_WET)
    return g_strdup_printf (_ ("Change the suspension of all terms of the law from %s…"), dag);
  return g_strdup_printf (_ ("Change the suspension from %s…"), dag);
}

/* One line for each that is there: "Change the suspension from 3 Mar…". Returns how many there are. */
static guint
add_tracks (const Menu *menu, GPtrArray *sporen, SpoorSoort soort, const char *wat)
{
  guint n = 0;

  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      if (soort == SPOOR_OPSCHORTING_WET ? spoor->soort != NULL : g_strcmp0 (spoor->soort, menu->termijn->id) != 0)
        continue;
      g_autofree char *dag = stip_datum_format (spoor->periode.van, STIP_DATUM_DAG_KORT, menu->taal, menu->beeld->vandaag);
      g_autofree char *regel = format_track (soort, dag);
      add_choice (menu, regel, wat, spoor->id);
      n++;
    }
  return n;
}

static void
add_suspensions (const Menu *menu)
{
  GPtrArray *sporen = menu->beeld->dossier->opschortingen;
  guint      n = add_tracks (menu, sporen, SPOOR_OPSCHORTING, STIP_KLOKKEN_OPSCHORT);

  if (menu->termijn->klok == STIP_KLOK_WET)
    n += add_tracks (menu, sporen, SPOOR_OPSCHORTING_WET, STIP_KLOKKEN_OPSCHORT);
  add_choice (menu, n > 0 ? _ ("Suspend once more…") : _ ("Suspend…"), STIP_KLOKKEN_OPSCHORT, 0);
}

static void
add_extensions (const Menu *menu)
{
  guint n = add_tracks (menu, menu->beeld->dossier->verlengingen, SPOOR_VERLENGING, STIP_KLOKKEN_VERLENG);

  add_choice (menu, n > 0 ? _ ("Extend once more…") : _ ("Extend…"), STIP_KLOKKEN_VERLENG, 0);
}

/* A period that simply runs out is no duty: there is nothing to suspend. */
static void
fill (const Menu *menu, const StipProfiel *profiel)
{
  if (menu->termijn->hand_id != 0)
    {
      add_choice (menu, _ ("Change or remove…"), STIP_KLOKKEN_WIJZIG, 0);
      return;
    }
  if (!menu->termijn->loopt_af)
    add_suspensions (menu);
  if (can_extend (menu->termijn, profiel))
    add_extensions (menu);
}

GtkWidget *
stip_klokken_menu_new (const StipTermijn *termijn, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal, StipKlokkenMenuFunc func, gpointer eigenaar)
{
  GtkWidget       *knop, *popover, *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const Menu       menu = { GTK_BOX (vak), termijn, beeld, taal, func, eigenaar };
  g_autofree char *naam = g_strdup_printf (_ ("More about “%s”"), termijn->naam);

  g_object_ref_sink (vak);
  fill (&menu, profiel);
  if (gtk_widget_get_first_child (vak) == NULL)
    {
      g_object_unref (vak);
      return NULL;
    }
  knop = gtk_menu_button_new ();
  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), vak);
  g_object_unref (vak);
  gtk_widget_add_css_class (popover, "menu");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (knop), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (knop), "view-more-symbolic");
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_add_css_class (knop, "stip-tiny");
  gtk_widget_set_valign (knop, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (knop, naam);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  return knop;
}
