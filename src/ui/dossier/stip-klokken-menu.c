/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-klokken-menu.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-termijn-editor.h"

typedef struct
{
  StipTermijn        *termijn;
  const char         *wat;
  StipKlokkenMenuFunc func;
  gpointer            eigenaar; /* the popover lives in a row that lives in it */
} Keuze;

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
  g_autoptr (StipTermijn) termijn = stip_termijn_ref (keuze->termijn);
  StipKlokkenMenuFunc func = keuze->func;
  gpointer            eigenaar = keuze->eigenaar;
  const char         *wat = keuze->wat;

  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (knop), GTK_TYPE_POPOVER)));
  func (termijn, wat, eigenaar);
}

static void
add_choice (GtkBox *vak, const char *woorden, const char *wat, const StipTermijn *termijn, StipKlokkenMenuFunc func, gpointer eigenaar)
{
  GtkWidget *knop = gtk_button_new (), *label = gtk_label_new (woorden);
  Keuze     *keuze = g_new0 (Keuze, 1);

  keuze->termijn = stip_termijn_ref (termijn);
  keuze->wat = wat;
  keuze->func = func;
  keuze->eigenaar = eigenaar;
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (knop), label);
  gtk_widget_add_css_class (knop, "flat");
  g_signal_connect_data (knop, "clicked", G_CALLBACK (on_clicked_cb), keuze, free_choice, 0);
  gtk_box_append (vak, knop);
}

static gboolean
can_extend (const StipTermijn *termijn, const StipProfiel *profiel)
{
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, termijn->id);
  return regel != NULL && stip_duur_is_gezet (regel->verlenging);
}

/* A period that simply runs out is no duty: there is nothing to suspend. */
static void
fill (GtkBox *vak, const StipTermijn *termijn, const StipDossier *dossier, const StipProfiel *profiel, StipKlokkenMenuFunc func, gpointer eigenaar)
{
  if (termijn->hand_id != 0)
    {
      add_choice (vak, _ ("Change or remove…"), STIP_KLOKKEN_WIJZIG, termijn, func, eigenaar);
      return;
    }
  if (!termijn->loopt_af)
    add_choice (vak, stip_termijn_spoor (dossier->opschortingen, termijn->id) != NULL ? _ ("Change the suspension…") : _ ("Suspend…"), STIP_KLOKKEN_OPSCHORT, termijn, func, eigenaar);
  if (can_extend (termijn, profiel))
    add_choice (vak, stip_termijn_spoor (dossier->verlengingen, termijn->id) != NULL ? _ ("Change the extension…") : _ ("Extend…"), STIP_KLOKKEN_VERLENG, termijn, func, eigenaar);
}

GtkWidget *
stip_klokken_menu_new (const StipTermijn *termijn, const StipDossier *dossier, const StipProfiel *profiel, StipKlokkenMenuFunc func, gpointer eigenaar)
{
  GtkWidget       *knop, *popover, *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *naam = g_strdup_printf (_ ("More about “%s”"), termijn->naam);

  g_object_ref_sink (vak);
  fill (GTK_BOX (vak), termijn, dossier, profiel, func, eigenaar);
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
