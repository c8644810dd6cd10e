/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-doelen-lijst.h"

#include <glib/gi18n.h>

#include "ui/begeleiding/stip-doel-rij.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-leesbaarheid-paneel.h"

struct _StipDoelenLijst
{
  GtkBox parent_instance;

  GtkListBox  *lijst;
  GtkEditable *nieuw;
  GtkDropDown *wie; /* of agreements, else NULL */

  StipConcepten *bron;
  const char    *soort;
  GArray        *ids; /* gint64, as the rows stand */
  gboolean       gevuld;
};

G_DEFINE_FINAL_TYPE (StipDoelenLijst, stip_doelen_lijst, GTK_TYPE_BOX)

static char *
concept_name (StipDoelenLijst *self)
{
  return g_strdup_printf ("nieuw-%s", self->soort);
}

static void
on_typed_cb (StipDoelenLijst *self)
{
  g_autofree char *concept = concept_name (self);

  stip_concepten_put (self->bron, concept, gtk_editable_get_text (self->nieuw));
}

static void
on_add_cb (StipDoelenLijst *self)
{
  g_autofree char *tekst = g_strstrip (g_strdup (gtk_editable_get_text (self->nieuw)));
  const char      *wie = self->wie != NULL ? stip_doel_wie ()[gtk_drop_down_get_selected (self->wie)] : NULL;

  if (*tekst == '\0')
    return;
  g_autoptr (StipDoel) doel = stip_doel_new (0, self->soort, tekst, wie, NULL, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND);
  stip_bewerk_zet (self->bron, self->wie != NULL ? "Afspraak toegevoegd" : "Doel toegevoegd", NULL, STIP_LIJSTDEEL_DOELEN, doel);
  gtk_editable_set_text (self->nieuw, "");
}

static GPtrArray *
of_this_kind (StipDoelenLijst *self, GPtrArray *doelen)
{
  GPtrArray *deze = g_ptr_array_new ();

  for (guint i = 0; i < doelen->len; i++)
    if (g_str_equal (((const StipDoel *)g_ptr_array_index (doelen, i))->soort, self->soort))
      g_ptr_array_add (deze, g_ptr_array_index (doelen, i));
  return deze;
}

static gboolean
shows_same (StipDoelenLijst *self, GPtrArray *doelen)
{
  if (doelen->len != self->ids->len)
    return FALSE;
  for (guint i = 0; i < doelen->len; i++)
    if (((const StipDoel *)g_ptr_array_index (doelen, i))->id != g_array_index (self->ids, gint64, i))
      return FALSE;
  return TRUE;
}

static void
rebuild (StipDoelenLijst *self, GPtrArray *doelen)
{
  GtkWidget *rij;

  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, rij);
  g_array_set_size (self->ids, 0);
  for (guint i = 0; i < doelen->len; i++)
    {
      const StipDoel *doel = g_ptr_array_index (doelen, i);
      gtk_list_box_append (self->lijst, stip_doel_rij_new (self->bron, doel));
      g_array_append_val (self->ids, doel->id);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), doelen->len > 0);
}

static void
take_draft (StipDoelenLijst *self)
{
  g_autofree char *naam = concept_name (self);
  const char *concept = stip_concepten_get (self->bron, naam);

  if (!self->gevuld && concept != NULL)
    gtk_editable_set_text (self->nieuw, concept);
  self->gevuld = TRUE;
}

void
stip_doelen_lijst_set_beeld (StipDoelenLijst *self, const StipDossierBeeld *beeld)
{
  g_autoptr (GPtrArray) deze = of_this_kind (self, beeld->dossier->doelen);

  take_draft (self);
  if (!shows_same (self, deze))
    {
      rebuild (self, deze);
      return;
    }
  for (guint i = 0; i < deze->len; i++)
    stip_doel_rij_set_doel (STIP_DOEL_RIJ (gtk_list_box_get_row_at_index (self->lijst, (int)i)), g_ptr_array_index (deze, i));
}

static gboolean
stip_doelen_lijst_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_DOELEN_LIJST (widget)->nieuw));
}

static void
stip_doelen_lijst_dispose (GObject *object)
{
  StipDoelenLijst *self = STIP_DOELEN_LIJST (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (stip_doelen_lijst_parent_class)->dispose (object);
}

static void
stip_doelen_lijst_class_init (StipDoelenLijstClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_doelen_lijst_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_doelen_lijst_grab_focus;
}

static void
stip_doelen_lijst_init (StipDoelenLijst *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

/* The resident gets the agreements on paper; a goal stays in her own words. */
static void
add_panel (StipDoelenLijst *self, GtkWidget *entry)
{
  GtkWidget *paneel = stip_leesbaarheid_paneel_new ();

  stip_leesbaarheid_paneel_set_bondig (STIP_LEESBAARHEID_PANEEL (paneel), TRUE);
  stip_leesbaarheid_paneel_set_tekst (STIP_LEESBAARHEID_PANEEL (paneel), entry);
  gtk_box_append (GTK_BOX (self), paneel);
}

static void
add_new_line (StipDoelenLijst *self, gboolean afspraken)
{
  GtkWidget  *regel = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *entry = gtk_entry_new ();
  const char *uitleg = afspraken ? _ ("New agreement: who does what; Enter adds it") : _ ("New goal, in the resident's own words; Enter adds it");

  self->nieuw = GTK_EDITABLE (entry);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), uitleg);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 12);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, uitleg, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (on_add_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (regel), entry);
  if (afspraken)
    {
      self->wie = GTK_DROP_DOWN (stip_doel_wie_keuze_new ());
      gtk_box_append (GTK_BOX (regel), GTK_WIDGET (self->wie));
    }
  gtk_box_append (GTK_BOX (self), regel);
  if (afspraken)
    add_panel (self, entry);
}

GtkWidget *
stip_doelen_lijst_new (StipConcepten *bron, const char *soort)
{
  StipDoelenLijst *self = g_object_new (STIP_TYPE_DOELEN_LIJST, NULL);

  self->bron = g_object_ref (bron);
  self->soort = g_intern_string (soort);
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->lijst, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "boxed-list");
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lijst));
  add_new_line (self, g_str_equal (soort, "afspraak"));
  return GTK_WIDGET (self);
}
