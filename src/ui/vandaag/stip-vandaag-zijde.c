/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-zijde.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-afgekapt.h"
#include "ui/widgets/stip-meter-boog.h"

struct _StipVandaagZijde
{
  GtkWidget      parent_instance;
  GtkLabel      *titel, *zin, *geen_afspraken;
  StipMeterBoog *boog;
  GtkGrid       *fasen;
  GtkListBox    *afspraken;

  GtkLabel       *namen[STIP_FASE_AANTAL + 1], *aantallen[STIP_FASE_AANTAL + 1];
  GtkProgressBar *balken[STIP_FASE_AANTAL + 1];
};

static guint open_signal;

G_DEFINE_FINAL_TYPE (StipVandaagZijde, stip_vandaag_zijde, GTK_TYPE_WIDGET)

/* --- per phase --- */

static void
add_phase (StipVandaagZijde *self, int fase)
{
  self->namen[fase] = GTK_LABEL (gtk_label_new (NULL));
  self->aantallen[fase] = GTK_LABEL (gtk_label_new (NULL));
  self->balken[fase] = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_label_set_xalign (self->namen[fase], 0);
  gtk_label_set_xalign (self->aantallen[fase], 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->namen[fase]), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->namen[fase]), "stip-sub");
  gtk_widget_add_css_class (GTK_WIDGET (self->aantallen[fase]), "caption-heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->aantallen[fase]), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->balken[fase]), "stip-balk");
  gtk_widget_set_hexpand (GTK_WIDGET (self->balken[fase]), TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->balken[fase]), 60, -1);
  gtk_widget_set_valign (GTK_WIDGET (self->balken[fase]), GTK_ALIGN_CENTER);
  gtk_grid_attach (self->fasen, GTK_WIDGET (self->namen[fase]), 0, fase, 1, 1);
  gtk_grid_attach (self->fasen, GTK_WIDGET (self->balken[fase]), 1, fase, 1, 1);
  gtk_grid_attach (self->fasen, GTK_WIDGET (self->aantallen[fase]), 2, fase, 1, 1);
}

static void
show_phases (StipVandaagZijde *self, const int *aantal, StipTaal taal)
{
  int meest = 1;

  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    meest = MAX (meest, aantal[fase]);
  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    {
      const char      *naam = stip_fase_naam ((StipFase)fase, taal);
      g_autofree char *getal = g_strdup_printf ("%d", aantal[fase]);
      g_autofree char *cases = g_strdup_printf (ngettext ("%d case", "%d cases", (gulong)aantal[fase]), aantal[fase]);
      g_autofree char *spoken = g_strdup_printf ("%s, %s", naam, cases);

      gtk_label_set_text (self->namen[fase], naam);
      gtk_label_set_text (self->aantallen[fase], getal);
      gtk_progress_bar_set_fraction (self->balken[fase], (double)aantal[fase] / meest);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->balken[fase]), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }
}

/* --- appointments --- */

static GtkWidget *
make_line (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1); /* as wide as the side is, never wider */
  gtk_widget_set_hexpand (label, TRUE);
  stip_afgekapt_add (label);
  if (klasse != NULL)
    {
      gtk_widget_add_css_class (label, klasse);
      gtk_widget_add_css_class (label, "stip-sub");
    }
  return label;
}

static GtkWidget *
make_appointment (const StipAgendaAfspraak *afspraak, StipTaal taal)
{
  GtkWidget       *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *tijd = afspraak->minuut >= 0 ? g_strdup_printf ("%02d:%02d", afspraak->minuut / 60, afspraak->minuut % 60) : g_strdup ("–");
  const char      *soort = stip_gebeurtenis_soort_naam (afspraak->soort, taal);
  g_autofree char *wat = afspraak->toelichting != NULL ? g_strdup_printf ("%s, %s", soort, afspraak->toelichting) : g_strdup (soort);
  g_autofree char *spoken = g_strdup_printf ("%s, %s, %s", tijd, afspraak->naam, wat);
  GtkWidget       *time = gtk_label_new (tijd);

  gtk_widget_add_css_class (time, "heading");
  gtk_widget_add_css_class (time, "numeric");
  gtk_box_append (GTK_BOX (words), make_line (afspraak->naam, NULL));
  gtk_box_append (GTK_BOX (words), make_line (wat, "caption"));
  gtk_box_append (GTK_BOX (box), time);
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "stip-appointment");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "dossier", g_memdup2 (&afspraak->dossier_id, sizeof afspraak->dossier_id), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return row;
}

static void
show_appointments (StipVandaagZijde *self, GPtrArray *afspraken, StipTaal taal)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->afspraken, 0)) != NULL)
    gtk_list_box_remove (self->afspraken, GTK_WIDGET (row));
  for (guint i = 0; i < afspraken->len; i++)
    gtk_list_box_append (self->afspraken, make_appointment (g_ptr_array_index (afspraken, i), taal));
  gtk_widget_set_visible (GTK_WIDGET (self->afspraken), afspraken->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->geen_afspraken), afspraken->len == 0);
}

static void
on_appointment_activated_cb (StipVandaagZijde *self, GtkListBoxRow *row)
{
  g_signal_emit (self, open_signal, 0, *(gint64 *)g_object_get_data (G_OBJECT (row), "dossier"));
}

/* --- the widget --- */

void
stip_vandaag_zijde_set_agenda (StipVandaagZijde *self, const StipAgenda *agenda, const char *titel, int norm, const int *gewicht, StipTaal taal)
{
  StipCaseload     caseload = stip_caseload_bereken (agenda->fasen, norm, gewicht);
  g_autofree char *zin = stip_meter_boog_dup_zin (&caseload);

  gtk_label_set_text (self->titel, titel);
  stip_meter_boog_set_caseload (self->boog, &caseload);
  gtk_label_set_text (self->zin, zin != NULL ? zin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->zin), zin != NULL);
  show_phases (self, agenda->fasen, taal);
  show_appointments (self, agenda->afspraken, taal);
}

static void
stip_vandaag_zijde_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_vandaag_zijde_parent_class)->dispose (object);
}

static void
stip_vandaag_zijde_class_init (StipVandaagZijdeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_vandaag_zijde_dispose;
  open_signal = g_signal_new ("open-dossier", STIP_TYPE_VANDAAG_ZIJDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  g_type_ensure (STIP_TYPE_METER_BOOG);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/vandaag/stip-vandaag-zijde.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, titel);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, boog);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, zin);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, fasen);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, afspraken);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagZijde, geen_afspraken);
  gtk_widget_class_bind_template_callback (widget_class, on_appointment_activated_cb);
}

static void
stip_vandaag_zijde_init (StipVandaagZijde *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    add_phase (self, fase);
}
