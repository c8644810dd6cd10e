/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-vtlb-vastleggen.h"

#include <glib/gi18n.h>

#include "core/stip-vtlb.h"
#include "ui/voorstel/stip-voorstel-taken.h"

enum
{
  VERSIE,
  DATUM,
  DOOR,
  PERSONEN,
  N_VELDEN
};

struct _StipVtlbVastleggen
{
  GtkPopover parent_instance;

  GtkEditable *velden[N_VELDEN];
  GtkLabel    *melding;

  StipConcepten *bron;
  GtkEditable   *inkomen, *vtlb;
  StipDatum      vandaag;
};

G_DEFINE_FINAL_TYPE (StipVtlbVastleggen, stip_vtlb_vastleggen, GTK_TYPE_POPOVER)

static gboolean
refuse (StipVtlbVastleggen *self, GtkEditable *veld, const char *wat)
{
  gtk_label_set_label (self->melding, wat);
  gtk_widget_set_visible (GTK_WIDGET (self->melding), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (veld));
  return FALSE;
}

static gboolean
read_amount (StipVtlbVastleggen *self, GtkEditable *veld, StipGeld *bedrag)
{
  g_autoptr (GError) error = NULL;

  if (stip_geld_parse (gtk_editable_get_text (veld), bedrag, &error) && *bedrag >= 0)
    return TRUE;
  return refuse (self, veld, _ ("Fill in the income and the vtlb as amounts, such as 2.030,00."));
}

static char *
dup_text (GtkEditable *veld)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (veld)));
}

static gboolean
read_persons (StipVtlbVastleggen *self, int *personen)
{
  g_autofree char *tekst = dup_text (self->velden[PERSONEN]);
  guint64          n = 0;

  *personen = 0;
  if (*tekst == '\0')
    return TRUE;
  if (!g_ascii_string_to_unsigned (tekst, 10, 1, 30, &n, NULL))
    return refuse (self, self->velden[PERSONEN], _ ("Fill in a number of persons, such as 3."));
  *personen = (int)n;
  return TRUE;
}

gboolean
stip_vtlb_vastleggen_leg_vast (StipVtlbVastleggen *self)
{
  g_autoptr (StipVtlb) vtlb = stip_vtlb_new ();

  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  if (!read_amount (self, self->inkomen, &vtlb->inkomen) || !read_amount (self, self->vtlb, &vtlb->vtlb) || !read_persons (self, &vtlb->personen))
    return FALSE;
  vtlb->versie = dup_text (self->velden[VERSIE]);
  vtlb->door = dup_text (self->velden[DOOR]);
  if (*vtlb->versie == '\0')
    return refuse (self, self->velden[VERSIE], _ ("Write which version of the calculator it was."));
  if (*vtlb->door == '\0')
    return refuse (self, self->velden[DOOR], _ ("Write who computed it."));
  if (!stip_datum_parse_invoer (gtk_editable_get_text (self->velden[DATUM]), self->vandaag, &vtlb->datum, NULL))
    return refuse (self, self->velden[DATUM], _ ("Write the date as 22-5-2026, 22 mei or Friday."));
  if (vtlb->datum > self->vandaag)
    return refuse (self, self->velden[DATUM], _ ("This day is still to come."));
  stip_voorstel_zet_vtlb (self->bron, vtlb, _ ("Vtlb recorded"));
  gtk_popover_popdown (GTK_POPOVER (self));
  return TRUE;
}

static void
on_record_cb (StipVtlbVastleggen *self)
{
  stip_vtlb_vastleggen_leg_vast (self);
}

/* The calculator comes out twice a year. */
static char *
name_version (StipDatum vandaag)
{
  int jaar = 0, maand = 0;

  stip_datum_get (vandaag, &jaar, &maand, NULL);
  return g_strdup_printf ("vtlb-calculator %s %d", maand < 7 ? "januari" : "juli", jaar);
}

void
stip_vtlb_vastleggen_set_beeld (StipVtlbVastleggen *self, const StipDossierBeeld *beeld)
{
  g_autofree char  *versie = name_version (beeld->vandaag);
  g_autofree char  *dag = stip_datum_format (beeld->vandaag, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, beeld->vandaag);
  const char       *wie = stip_store_get_wie (stip_session_get_store (stip_concepten_get_session (self->bron)));
  g_autofree char  *personen = g_strdup_printf ("%d", MAX ((int)beeld->dossier->personen->len, 1 + MAX (beeld->dossier->kinderen, 0)));
  const char *const waarden[N_VELDEN] = { versie, dag, wie, personen };

  self->vandaag = beeld->vandaag;
  for (int i = 0; i < N_VELDEN; i++)
    if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
      gtk_editable_set_text (self->velden[i], waarden[i] != NULL ? waarden[i] : "");
}

static void
stip_vtlb_vastleggen_dispose (GObject *object)
{
  StipVtlbVastleggen *self = STIP_VTLB_VASTLEGGEN (object);

  g_clear_object (&self->bron);
  g_clear_object (&self->inkomen);
  g_clear_object (&self->vtlb);
  G_OBJECT_CLASS (stip_vtlb_vastleggen_parent_class)->dispose (object);
}

static void
stip_vtlb_vastleggen_class_init (StipVtlbVastleggenClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_vtlb_vastleggen_dispose;
}

static void
stip_vtlb_vastleggen_init (StipVtlbVastleggen *self)
{
}

static void
add_fields (StipVtlbVastleggen *self, GtkGrid *raster)
{
  const char *const namen[N_VELDEN] = { _ ("Version"), _ ("Computed on"), _ ("Computed by"), _ ("Persons") };

  for (int i = 0; i < N_VELDEN; i++)
    {
      GtkWidget *naam = gtk_label_new (namen[i]), *entry = gtk_entry_new ();
      gtk_label_set_xalign (GTK_LABEL (naam), 0);
      gtk_editable_set_width_chars (GTK_EDITABLE (entry), i == PERSONEN ? 4 : 28);
      gtk_widget_set_halign (entry, i == PERSONEN ? GTK_ALIGN_START : GTK_ALIGN_FILL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, namen[i], -1);
      g_signal_connect_object (entry, "activate", G_CALLBACK (on_record_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (raster, naam, 0, i, 1, 1);
      gtk_grid_attach (raster, entry, 1, i, 1, 1);
      self->velden[i] = GTK_EDITABLE (entry);
    }
}

static GtkLabel *
add_words (GtkGrid *raster, int rij, const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, klasse);
  gtk_grid_attach (raster, label, 0, rij, 2, 1);
  return GTK_LABEL (label);
}

GtkWidget *
stip_vtlb_vastleggen_new (StipConcepten *bron, GtkEditable *inkomen, GtkEditable *vtlb)
{
  StipVtlbVastleggen *self = g_object_new (STIP_TYPE_VTLB_VASTLEGGEN, NULL);
  GtkWidget          *raster = gtk_grid_new (), *knop = gtk_button_new_with_mnemonic (_ ("_Record"));

  self->bron = g_object_ref (bron);
  self->inkomen = g_object_ref (inkomen);
  self->vtlb = g_object_ref (vtlb);
  gtk_grid_set_column_spacing (GTK_GRID (raster), 12);
  gtk_grid_set_row_spacing (GTK_GRID (raster), 6);
  add_fields (self, GTK_GRID (raster));
  self->melding = add_words (GTK_GRID (raster), N_VELDEN, "", "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "late");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  add_words (GTK_GRID (raster), N_VELDEN + 1, _ ("This does not replace the official vtlb-calculator. It records what that said, and when to compute again."), "stip-sub");
  gtk_widget_add_css_class (knop, "suggested-action");
  gtk_widget_set_halign (knop, GTK_ALIGN_END);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_record_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (GTK_GRID (raster), knop, 0, N_VELDEN + 2, 2, 1);
  gtk_popover_set_child (GTK_POPOVER (self), raster);
  return GTK_WIDGET (self);
}
