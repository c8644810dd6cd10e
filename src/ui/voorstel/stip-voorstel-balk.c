/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-balk.h"

#include <glib/gi18n.h>

#include "core/stip-vtlb.h"
#include "ui/velden/stip-veld-invoer.h"
#include "ui/velden/stip-veld-rij.h"
#include "ui/voorstel/stip-vtlb-vastleggen.h"

enum
{
  VERMOGEN,
  RENTE,
  CONVENTIE,
  N_VELDEN
};

static const struct
{
  const char *veld;
  int         breedte; /* px at the normal size */
} velden[N_VELDEN] = { { "feit.vermogen", 130 }, { "feit.krediet-rente", 110 }, { "feit.krediet-conventie", 190 } };

struct _StipVoorstelBalk
{
  GtkBox parent_instance;

  GtkEditable        *inkomen, *vtlb;
  GtkMenuButton      *knop;
  StipVtlbVastleggen *vastleggen;
  StipVeldRij        *rijen[N_VELDEN];

  StipConcepten *bron;
  StipVtlb      *laatste; /* recorded, or NULL */
  StipGeld       budget;  /* income a month in the budget, or unknown */
  gboolean       stil;
};

enum
{
  ANDERS,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVoorstelBalk, stip_voorstel_balk, GTK_TYPE_BOX)

static StipGeld
read_amount (GtkEditable *entry)
{
  StipGeld bedrag = STIP_GELD_ONBEKEND;
  return stip_geld_parse (gtk_editable_get_text (entry), &bedrag, NULL) && bedrag >= 0 ? bedrag : STIP_GELD_ONBEKEND;
}

gboolean
stip_voorstel_balk_get_vtlb (StipVoorstelBalk *self, StipGeld *inkomen, StipGeld *vtlb)
{
  *inkomen = read_amount (self->inkomen);
  *vtlb = read_amount (self->vtlb);
  return self->laatste == NULL || *inkomen != self->laatste->inkomen || *vtlb != self->laatste->vtlb;
}

/* What is typed in a field, as the file would keep it; NULL where it is empty or wrong. (transfer full) */
static char *
typed_value (StipVoorstelBalk *self, int veld)
{
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (stip_veld_rij_get_invoer (self->rijen[veld]));
  return stip_veld_lees (stip_veld_rij_get_veld (self->rijen[veld]), tekst, 0, NULL);
}

void
stip_voorstel_balk_vul (StipVoorstelBalk *self, StipScenarioVraag *vraag)
{
  g_autoptr (StipVtlb) vtlb = stip_vtlb_new ();
  g_autofree char *vermogen = typed_value (self, VERMOGEN), *rente = typed_value (self, RENTE), *conventie = typed_value (self, CONVENTIE);

  stip_voorstel_balk_get_vtlb (self, &vtlb->inkomen, &vtlb->vtlb);
  vraag->capaciteit = stip_vtlb_afloscapaciteit (vtlb);
  vraag->vermogen = vermogen != NULL ? g_ascii_strtoll (vermogen, NULL, 10) : 0;
  if (rente != NULL)
    stip_rente_parse (rente, &vraag->rente, NULL);
  if (conventie != NULL)
    stip_conventie_zoek (conventie, &vraag->conventie);
}

static void
on_typed_cb (StipVoorstelBalk *self)
{
  if (self->stil)
    return;
  stip_concepten_put (self->bron, "vtlb.inkomen", gtk_editable_get_text (self->inkomen));
  stip_concepten_put (self->bron, "vtlb.bedrag", gtk_editable_get_text (self->vtlb));
  g_signal_emit (self, signals[ANDERS], 0);
}

static void
on_field_cb (StipVoorstelBalk *self)
{
  g_signal_emit (self, signals[ANDERS], 0);
}

static void
show_amount (StipVoorstelBalk *self, GtkEditable *entry, StipGeld bedrag)
{
  g_autofree char *tekst = stip_geld_is_bekend (bedrag) ? stip_geld_format (bedrag) : g_strdup ("");

  if (gtk_widget_get_focus_child (GTK_WIDGET (entry)) == NULL && !g_str_equal (tekst, gtk_editable_get_text (entry)))
    gtk_editable_set_text (entry, tekst);
}

/* What somebody typed and did not record goes before what the file has. */
static void
show_amounts (StipVoorstelBalk *self)
{
  const char *inkomen = stip_concepten_get (self->bron, "vtlb.inkomen"), *vtlb = stip_concepten_get (self->bron, "vtlb.bedrag");

  self->stil = TRUE;
  if (inkomen != NULL || vtlb != NULL)
    {
      if (gtk_editable_get_text (self->inkomen)[0] == '\0')
        gtk_editable_set_text (self->inkomen, inkomen != NULL ? inkomen : "");
      if (gtk_editable_get_text (self->vtlb)[0] == '\0')
        gtk_editable_set_text (self->vtlb, vtlb != NULL ? vtlb : "");
    }
  else
    {
      show_amount (self, self->inkomen, self->laatste != NULL ? self->laatste->inkomen : self->budget);
      show_amount (self, self->vtlb, self->laatste != NULL ? self->laatste->vtlb : STIP_GELD_ONBEKEND);
    }
  self->stil = FALSE;
}

void
stip_voorstel_balk_set_beeld (StipVoorstelBalk *self, const StipDossierBeeld *beeld)
{
  const StipVtlb *nu = stip_vtlb_laatste (beeld->dossier->vtlbs, beeld->vandaag);
  StipVtlb       *vorige = g_steal_pointer (&self->laatste);
  StipBudget      budget = stip_budget_maand (beeld->dossier->budget);

  self->laatste = nu != NULL ? stip_vtlb_ref (nu) : NULL;
  self->budget = budget.som[STIP_BUDGET_INKOMEN] != 0 ? budget.som[STIP_BUDGET_INKOMEN] : STIP_GELD_ONBEKEND;
  if (nu != NULL && vorige != nu)
    {
      /* recorded: the draft is done */
      StipGeld inkomen, vtlb;
      if (!stip_voorstel_balk_get_vtlb (self, &inkomen, &vtlb))
        {
          stip_concepten_put (self->bron, "vtlb.inkomen", NULL);
          stip_concepten_put (self->bron, "vtlb.bedrag", NULL);
        }
    }
  g_clear_pointer (&vorige, stip_vtlb_unref);
  show_amounts (self);
  for (int i = 0; i < N_VELDEN; i++)
    stip_veld_rij_set_beeld (self->rijen[i], beeld);
  stip_vtlb_vastleggen_set_beeld (self->vastleggen, beeld);
}

static void
stip_voorstel_balk_dispose (GObject *object)
{
  StipVoorstelBalk *self = STIP_VOORSTEL_BALK (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->laatste, stip_vtlb_unref);
  G_OBJECT_CLASS (stip_voorstel_balk_parent_class)->dispose (object);
}

static void
stip_voorstel_balk_class_init (StipVoorstelBalkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_balk_dispose;
  signals[ANDERS] = g_signal_new ("anders", STIP_TYPE_VOORSTEL_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_voorstel_balk_init (StipVoorstelBalk *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->budget = STIP_GELD_ONBEKEND;
}

static GtkEditable *
add_entry (StipVoorstelBalk *self, const char *naam)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *label = gtk_label_new (naam), *entry = gtk_entry_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "stip-sub");
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 9);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 10);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 1);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_widget_add_css_class (entry, "numeric");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), label);
  gtk_box_append (GTK_BOX (vak), entry);
  gtk_widget_set_valign (vak, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self), vak);
  return GTK_EDITABLE (entry);
}

static void
add_button (StipVoorstelBalk *self)
{
  GtkWidget *knop = gtk_menu_button_new ();

  self->knop = GTK_MENU_BUTTON (knop);
  self->vastleggen = STIP_VTLB_VASTLEGGEN (stip_vtlb_vastleggen_new (self->bron, self->inkomen, self->vtlb));
  gtk_menu_button_set_label (self->knop, _ ("Record vtlb"));
  gtk_menu_button_set_popover (self->knop, GTK_WIDGET (self->vastleggen));
  gtk_widget_set_tooltip_text (knop, _ ("Record the outcome with version, day and by whom"));
  gtk_widget_set_valign (knop, GTK_ALIGN_START);
  gtk_widget_set_margin_top (knop, 21);
  gtk_box_append (GTK_BOX (self), knop);
}

GtkWidget *
stip_voorstel_balk_new (StipConcepten *bron)
{
  StipVoorstelBalk *self = g_object_new (STIP_TYPE_VOORSTEL_BALK, NULL);

  self->bron = g_object_ref (bron);
  self->inkomen = add_entry (self, _ ("Income a month"));
  self->vtlb = add_entry (self, _ ("Vtlb a month"));
  add_button (self);
  for (int i = 0; i < N_VELDEN; i++)
    {
      GtkWidget *rij = stip_veld_rij_new (bron, stip_veld_zoek (velden[i].veld), 0);
      self->rijen[i] = STIP_VELD_RIJ (rij);
      gtk_widget_set_size_request (rij, velden[i].breedte, -1);
      gtk_widget_set_valign (rij, GTK_ALIGN_START);
      g_signal_connect_object (stip_veld_rij_get_invoer (self->rijen[i]), "getypt", G_CALLBACK (on_field_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (stip_veld_rij_get_invoer (self->rijen[i]), "gekozen", G_CALLBACK (on_field_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), rij);
    }
  return GTK_WIDGET (self);
}
