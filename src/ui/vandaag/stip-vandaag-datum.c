/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-datum.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-datum-veld.h"

struct _StipVandaagDatum
{
  GtkPopover     parent_instance;
  GtkLabel      *titel, *fout;
  StipDatumVeld *veld;
  GtkButton     *knop;
  StipDatum      van, tot, vandaag;
  StipTaal       taal;
};

static guint gekozen_signal;

G_DEFINE_FINAL_TYPE (StipVandaagDatum, stip_vandaag_datum, GTK_TYPE_POPOVER)

/* "Choose a day from Wed 20 May on." NULL where the day is within what is asked. */
static char *
check (StipVandaagDatum *self, StipDatum datum)
{
  if (stip_datum_is_bekend (self->van) && datum < self->van)
    {
      g_autofree char *dag = stip_datum_format (self->van, STIP_DATUM_DAG_KORT, self->taal, self->vandaag);
      return g_strdup_printf (_ ("Choose %s or a later day"), dag);
    }
  if (stip_datum_is_bekend (self->tot) && datum > self->tot)
    {
      g_autofree char *dag = stip_datum_format (self->tot, STIP_DATUM_DAG_KORT, self->taal, self->vandaag);
      return g_strdup_printf (_ ("Choose %s or an earlier day"), dag);
    }
  return NULL;
}

static void
on_confirm_cb (StipVandaagDatum *self)
{
  StipDatum datum = stip_datum_veld_get_datum (self->veld);

  if (!stip_datum_veld_check (self->veld) || !stip_datum_is_bekend (datum))
    return;
  g_autofree char *fout = check (self, datum);
  gtk_label_set_text (self->fout, fout != NULL ? fout : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fout), fout != NULL);
  if (fout != NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, gekozen_signal, 0, datum);
}

void
stip_vandaag_datum_ask (StipVandaagDatum *self, const char *titel, const char *knop, StipDatum van, StipDatum tot, StipDatum vandaag, StipTaal taal)
{
  self->van = van;
  self->tot = tot;
  self->vandaag = vandaag;
  self->taal = taal;
  gtk_label_set_text (self->titel, titel);
  gtk_button_set_label (self->knop, knop);
  gtk_widget_set_visible (GTK_WIDGET (self->fout), FALSE);
  stip_datum_veld_set_vandaag (self->veld, vandaag, taal);
  stip_datum_veld_set_datum (self->veld, STIP_DATUM_ONBEKEND);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_child_focus (GTK_WIDGET (self->veld), GTK_DIR_TAB_FORWARD);
}

static void
stip_vandaag_datum_class_init (StipVandaagDatumClass *klass)
{
  gekozen_signal = g_signal_new ("gekozen", STIP_TYPE_VANDAAG_DATUM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
stip_vandaag_datum_init (StipVandaagDatum *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->titel = GTK_LABEL (gtk_label_new (NULL));
  self->fout = GTK_LABEL (gtk_label_new (NULL));
  self->veld = STIP_DATUM_VELD (stip_datum_veld_new ());
  self->knop = GTK_BUTTON (gtk_button_new ());
  gtk_label_set_xalign (self->titel, 0);
  gtk_label_set_xalign (self->fout, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->titel), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->fout), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->fout), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->fout), "late");
  gtk_widget_add_css_class (GTK_WIDGET (self->knop), "suggested-action");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->titel));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->veld));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->fout));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->knop));
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  g_signal_connect_object (self->veld, "activate", G_CALLBACK (on_confirm_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->knop, "clicked", G_CALLBACK (on_confirm_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
stip_vandaag_datum_new (void)
{
  return g_object_new (STIP_TYPE_VANDAAG_DATUM, NULL);
}
