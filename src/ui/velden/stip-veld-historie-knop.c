/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-veld-historie-knop.h"

#include <glib/gi18n.h>

#include "store/stip-historie.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-vak.h"

#define REGELS 12

typedef struct
{
  StipConcepten  *bron;
  const StipVeld *veld;
  gint64          persoon_id;
} Knop;

static void
free_button (gpointer data, GClosure *closure)
{
  Knop *knop = data;

  g_clear_object (&knop->bron);
  g_free (knop);
}

static GtkWidget *
make_label (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  if (klasse != NULL)
    {
      gtk_widget_add_css_class (label, klasse);
      gtk_widget_add_css_class (label, "stip-sub");
    }
  return label;
}

/* "Robin Proefman, 19 mei 2026 15:40": on the wall clock of whoever reads it. */
static char *
format_who (StipConcepten *bron, const StipHistorieRegel *regel)
{
  StipSession *session = stip_concepten_get_session (bron);
  g_autoptr (GTimeZone) nul = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (regel->wanneer, nul);
  g_autoptr (GDateTime) hier = moment != NULL ? g_date_time_to_local (moment) : NULL;

  if (hier == NULL)
    return g_strdup (regel->wie);
  StipDatum        datum = stip_datum_new (g_date_time_get_year (hier), g_date_time_get_month (hier), g_date_time_get_day_of_month (hier));
  g_autofree char *dag = stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, stip_session_get_taal (session), stip_session_get_vandaag (session));
  g_autofree char *tijd = g_date_time_format (hier, "%H:%M");
  return g_strdup_printf ("%s, %s %s", regel->wie, dag, tijd);
}

typedef struct
{
  StipConcepten *bron;
  GtkBox        *vak;
} Vraag;

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Vraag *vraag = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) regels = stip_bewerk_historie_finish (vraag->bron, result, &error);

  stip_vak_leeg (vraag->vak);
  if (regels == NULL)
    gtk_box_append (vraag->vak, make_label (error->message, NULL));
  else if (regels->len == 0)
    gtk_box_append (vraag->vak, make_label (_ ("Not changed yet"), NULL));
  for (guint i = 0; regels != NULL && i < regels->len; i++)
    {
      const StipHistorieRegel *regel = g_ptr_array_index (regels, i);
      g_autofree char         *wie = format_who (vraag->bron, regel);
      GtkWidget               *een = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_box_append (GTK_BOX (een), make_label (regel->zin, NULL));
      gtk_box_append (GTK_BOX (een), make_label (wie, "caption"));
      gtk_box_append (vraag->vak, een);
    }
  g_object_unref (vraag->bron);
  g_object_unref (vraag->vak);
  g_free (vraag);
}

static void
on_shown_cb (GtkWidget *popover, Knop *knop)
{
  GtkWidget *vak = gtk_popover_get_child (GTK_POPOVER (popover));
  Vraag     *vraag = g_new0 (Vraag, 1);

  vraag->bron = g_object_ref (knop->bron);
  vraag->vak = GTK_BOX (g_object_ref (vak));
  stip_bewerk_historie_async (knop->bron, knop->veld, knop->persoon_id, REGELS, NULL, on_read_cb, vraag);
}

/* A popover is made only for who opens it: a page has dozens of fields. */
static void
on_create_cb (GtkMenuButton *menu_knop, gpointer data)
{
  Knop      *knop = data, *eigen = g_new0 (Knop, 1);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  *eigen = *knop;
  g_object_ref (eigen->bron);
  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 6);
  gtk_widget_set_margin_end (vak, 6);
  gtk_popover_set_child (GTK_POPOVER (popover), vak);
  g_signal_connect_data (popover, "show", G_CALLBACK (on_shown_cb), eigen, free_button, 0);
  gtk_menu_button_set_popover (menu_knop, popover);
}

static void
free_data (gpointer data)
{
  free_button (data, NULL);
}

GtkWidget *
stip_veld_historie_knop_new (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id)
{
  GtkWidget       *knop = gtk_menu_button_new ();
  Knop            *gegevens = g_new0 (Knop, 1);
  g_autofree char *naam = NULL;

  gegevens->bron = g_object_ref (bron);
  gegevens->veld = veld;
  gegevens->persoon_id = persoon_id;
  naam = g_strdup_printf (_ ("History of “%s”"), stip_veld_naam (veld, stip_session_get_taal (stip_concepten_get_session (bron))));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (knop), "document-open-recent-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (knop), on_create_cb, gegevens, free_data);
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_add_css_class (knop, "stip-tiny");
  gtk_widget_set_tooltip_text (knop, naam);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  return knop;
}
