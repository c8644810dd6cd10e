/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-metingen-tabel.h"

#include <glib/gi18n.h>

#include "ui/begeleiding/stip-metingen-view.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/velden/stip-schaal.h"

#define EERDER 4 /* moments before today that have a column; the chart has them all */
#define RIJEN  4

struct _StipMetingenTabel
{
  GtkBox parent_instance;

  GtkGrid          *tabel;
  GtkWidget        *nieuw;
  StipMetingenView *grafiek;
  StipSchaal       *vandaag_kolom[RIJEN];

  StipConcepten *bron;
  GPtrArray     *metingen;
  StipDatum      vandaag;
  gboolean       meet; /* today's column is open */
};

G_DEFINE_FINAL_TYPE (StipMetingenTabel, stip_metingen_tabel, GTK_TYPE_BOX)

static StipTaal
get_taal (StipMetingenTabel *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static const StipMeting *
find_measurement (StipMetingenTabel *self, StipDatum datum, const char *competentie)
{
  for (guint i = 0; i < self->metingen->len; i++)
    {
      const StipMeting *meting = g_ptr_array_index (self->metingen, i);
      if (meting->datum == datum && g_strcmp0 (meting->competentie, competentie) == 0)
        return meting;
    }
  return NULL;
}

/* The days with a measurement before today, oldest first, the last few of them. (transfer full) */
static GArray *
list_days (StipMetingenTabel *self)
{
  GArray *dagen = g_array_new (FALSE, FALSE, sizeof (StipDatum));

  for (guint i = 0; i < self->metingen->len; i++)
    {
      StipDatum datum = ((const StipMeting *)g_ptr_array_index (self->metingen, i))->datum;
      if (datum != self->vandaag && (dagen->len == 0 || g_array_index (dagen, StipDatum, dagen->len - 1) != datum))
        g_array_append_val (dagen, datum);
    }
  if (dagen->len > EERDER)
    g_array_remove_range (dagen, 0, dagen->len - EERDER);
  return dagen;
}

static void
focus_next (StipMetingenTabel *self, StipSchaal *schaal)
{
  for (int i = 0; i + 1 < RIJEN; i++)
    if (self->vandaag_kolom[i] == schaal)
      gtk_widget_grab_focus (GTK_WIDGET (self->vandaag_kolom[i + 1]));
}

static void
on_measured_cb (StipSchaal *schaal, int stand, StipMetingenTabel *self)
{
  const char       *competentie = g_object_get_data (G_OBJECT (schaal), "competentie");
  const StipMeting *oud = find_measurement (self, self->vandaag, competentie);

  if (stand == 0 && oud != NULL)
    stip_bewerk_haal (self->bron, "Meting verwijderd", NULL, STIP_LIJSTDEEL_METINGEN, oud->id);
  if (stand == 0)
    return;
  g_autoptr (StipMeting) nieuw = stip_meting_new (oud != NULL ? oud->id : 0, self->vandaag, competentie, stand, oud != NULL ? oud->toelichting : NULL);
  stip_bewerk_zet (self->bron, "Meting vastgelegd", NULL, STIP_LIJSTDEEL_METINGEN, nieuw);
  focus_next (self, schaal);
}

/* --- the table --- */

static void
attach_label (StipMetingenTabel *self, const char *tekst, int kolom, int rij, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), kolom == 0 ? 0 : 0.5);
  gtk_widget_set_hexpand (label, kolom == 0);
  gtk_label_set_wrap (GTK_LABEL (label), kolom == 0);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  gtk_grid_attach (self->tabel, label, kolom, rij, 1, 1);
}

static void
add_past (StipMetingenTabel *self, StipDatum datum, int kolom)
{
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);
  g_autofree char *dag = stip_datum_format (datum, STIP_DATUM_DAG_KORT, get_taal (self), self->vandaag);

  attach_label (self, dag, kolom, 0, "caption");
  for (gsize i = 0; i < MIN (aantal, RIJEN); i++)
    {
      const StipMeting *meting = find_measurement (self, datum, competenties[i].id);
      g_autofree char  *stand = meting != NULL ? g_strdup_printf ("%d", meting->stand) : g_strdup ("–");
      attach_label (self, stand, kolom, (int)i + 1, "numeric");
    }
}

static void
add_today (StipMetingenTabel *self, int kolom)
{
  const char *const woorden[5] = { _ ("cannot do it yet"), _ ("can do little of it"), _ ("can do it with help"), _ ("can mostly do it"), _ ("does it without help") };
  gsize             aantal;
  const StipKeuze  *competenties = stip_competenties (&aantal);

  attach_label (self, _ ("today"), kolom, 0, "caption-heading");
  for (gsize i = 0; i < MIN (aantal, RIJEN); i++)
    {
      GtkWidget *schaal = stip_schaal_new (stip_keuze_naam (&competenties[i], get_taal (self)), woorden);
      self->vandaag_kolom[i] = STIP_SCHAAL (schaal);
      g_object_set_data (G_OBJECT (schaal), "competentie", (gpointer)competenties[i].id);
      g_signal_connect_object (schaal, "gekozen", G_CALLBACK (on_measured_cb), self, 0);
      gtk_grid_attach (self->tabel, schaal, kolom, (int)i + 1, 1, 1);
    }
}

static void
clear_table (StipMetingenTabel *self)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->tabel))) != NULL)
    gtk_grid_remove (self->tabel, kind);
  for (int i = 0; i < RIJEN; i++)
    self->vandaag_kolom[i] = NULL;
}

/* The column of today stays as it is while it is filled: its keys walk through it. */
static void
build_table (StipMetingenTabel *self)
{
  g_autoptr (GArray) dagen = list_days (self);
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);

  clear_table (self);
  attach_label (self, "", 0, 0, NULL);
  for (gsize i = 0; i < MIN (aantal, RIJEN); i++)
    attach_label (self, stip_keuze_naam (&competenties[i], get_taal (self)), 0, (int)i + 1, NULL);
  for (guint i = 0; i < dagen->len; i++)
    add_past (self, g_array_index (dagen, StipDatum, i), (int)i + 1);
  if (self->meet)
    add_today (self, (int)dagen->len + 1);
  gtk_widget_set_visible (self->nieuw, !self->meet);
}

static void
fill_today (StipMetingenTabel *self)
{
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);

  for (gsize i = 0; i < MIN (aantal, RIJEN); i++)
    {
      const StipMeting *meting = find_measurement (self, self->vandaag, competenties[i].id);
      if (self->vandaag_kolom[i] != NULL)
        stip_schaal_set (self->vandaag_kolom[i], meting != NULL ? meting->stand : 0);
    }
}

static gboolean
has_today (StipMetingenTabel *self)
{
  for (guint i = 0; i < self->metingen->len; i++)
    if (((const StipMeting *)g_ptr_array_index (self->metingen, i))->datum == self->vandaag)
      return TRUE;
  return FALSE;
}

static guint
count_past (StipMetingenTabel *self)
{
  guint n = 0;

  for (guint i = 0; self->metingen != NULL && i < self->metingen->len; i++)
    n += ((const StipMeting *)g_ptr_array_index (self->metingen, i))->datum != self->vandaag;
  return n;
}

void
stip_metingen_tabel_set_beeld (StipMetingenTabel *self, const StipDossierBeeld *beeld)
{
  gboolean eerste = self->metingen == NULL;
  guint    was = count_past (self);
  gboolean mat = self->meet;

  g_clear_pointer (&self->metingen, g_ptr_array_unref);
  self->metingen = g_ptr_array_ref (beeld->dossier->metingen);
  self->vandaag = beeld->vandaag;
  self->meet = self->meet || has_today (self);
  if (eerste || mat != self->meet || was != count_past (self))
    build_table (self);
  fill_today (self);
  stip_metingen_view_set_metingen (self->grafiek, self->metingen, self->vandaag);
}

static void
on_new_cb (StipMetingenTabel *self)
{
  if (self->metingen == NULL)
    return;
  self->meet = TRUE;
  build_table (self);
  fill_today (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->vandaag_kolom[0]));
}

static void
stip_metingen_tabel_dispose (GObject *object)
{
  StipMetingenTabel *self = STIP_METINGEN_TABEL (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->metingen, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_metingen_tabel_parent_class)->dispose (object);
}

static void
stip_metingen_tabel_class_init (StipMetingenTabelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_metingen_tabel_dispose;
}

static void
stip_metingen_tabel_init (StipMetingenTabel *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-card");
}

GtkWidget *
stip_metingen_tabel_new (StipConcepten *bron)
{
  StipMetingenTabel *self = g_object_new (STIP_TYPE_METINGEN_TABEL, NULL);

  self->bron = g_object_ref (bron);
  self->tabel = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->tabel, 18);
  gtk_grid_set_row_spacing (self->tabel, 6);
  self->nieuw = gtk_button_new_with_label (_ ("New measurement today"));
  gtk_widget_set_halign (self->nieuw, GTK_ALIGN_START);
  g_signal_connect_object (self->nieuw, "clicked", G_CALLBACK (on_new_cb), self, G_CONNECT_SWAPPED);
  self->grafiek = STIP_METINGEN_VIEW (stip_metingen_view_new (get_taal (self)));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->tabel));
  gtk_box_append (GTK_BOX (self), self->nieuw);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->grafiek));
  return GTK_WIDGET (self);
}
