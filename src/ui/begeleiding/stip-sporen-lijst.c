/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-sporen-lijst.h"

#include <glib/gi18n.h>

#include "ui/begeleiding/stip-spoor-rij.h"
#include "ui/velden/stip-bewerken.h"

struct _StipSporenLijst
{
  GtkBox parent_instance;

  GtkListBox  *lijst;
  GtkDropDown *soort;

  StipConcepten *bron;
  GArray        *ids; /* gint64, as the rows stand */
};

G_DEFINE_FINAL_TYPE (StipSporenLijst, stip_sporen_lijst, GTK_TYPE_BOX)

static void
on_add_cb (StipSporenLijst *self)
{
  StipPeriode periode = { stip_session_get_vandaag (stip_concepten_get_session (self->bron)), STIP_DATUM_ONBEKEND };
  const char *soort = stip_lijst_waarden (STIP_LIJST_BEGELEIDINGSSOORT)[gtk_drop_down_get_selected (self->soort)];
  g_autoptr (StipSpoor) spoor = stip_spoor_new (0, soort, periode, NULL);

  stip_bewerk_zet (self->bron, "Begeleiding toegevoegd", _ ("Guidance added, as of today"), STIP_LIJSTDEEL_BEGELEIDINGEN, spoor);
}

/* Running ones first, each group as it began. */
static int
compare_tracks (gconstpointer a, gconstpointer b)
{
  const StipSpoor *links = *(StipSpoor *const *)a, *rechts = *(StipSpoor *const *)b;
  gboolean         l = stip_datum_is_bekend (links->periode.tot), r = stip_datum_is_bekend (rechts->periode.tot);

  if (l != r)
    return l - r;
  if (links->periode.van != rechts->periode.van)
    return links->periode.van < rechts->periode.van ? -1 : 1;
  return links->id < rechts->id ? -1 : links->id > rechts->id;
}

static GPtrArray *
sort_tracks (GPtrArray *sporen)
{
  GPtrArray *gesorteerd = g_ptr_array_new ();

  for (guint i = 0; i < sporen->len; i++)
    g_ptr_array_add (gesorteerd, g_ptr_array_index (sporen, i));
  g_ptr_array_sort (gesorteerd, compare_tracks);
  return gesorteerd;
}

static gboolean
shows_same (StipSporenLijst *self, GPtrArray *sporen)
{
  if (sporen->len != self->ids->len)
    return FALSE;
  for (guint i = 0; i < sporen->len; i++)
    if (((const StipSpoor *)g_ptr_array_index (sporen, i))->id != g_array_index (self->ids, gint64, i))
      return FALSE;
  return TRUE;
}

static void
rebuild (StipSporenLijst *self, GPtrArray *sporen)
{
  g_autoptr (GtkSizeGroup) kolom = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *rij;

  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, rij);
  g_array_set_size (self->ids, 0);
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      gtk_list_box_append (self->lijst, stip_spoor_rij_new (self->bron, spoor, kolom));
      g_array_append_val (self->ids, spoor->id);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), sporen->len > 0);
}

void
stip_sporen_lijst_set_beeld (StipSporenLijst *self, const StipDossierBeeld *beeld)
{
  g_autoptr (GPtrArray) sporen = sort_tracks (beeld->dossier->begeleidingen);

  if (!shows_same (self, sporen))
    {
      rebuild (self, sporen);
      return;
    }
  for (guint i = 0; i < sporen->len; i++)
    stip_spoor_rij_set_spoor (STIP_SPOOR_RIJ (gtk_list_box_get_row_at_index (self->lijst, (int)i)), g_ptr_array_index (sporen, i));
}

static void
stip_sporen_lijst_dispose (GObject *object)
{
  StipSporenLijst *self = STIP_SPOREN_LIJST (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (stip_sporen_lijst_parent_class)->dispose (object);
}

static void
stip_sporen_lijst_class_init (StipSporenLijstClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_sporen_lijst_dispose;
}

static void
stip_sporen_lijst_init (StipSporenLijst *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

GtkWidget *
stip_sporen_lijst_new (StipConcepten *bron)
{
  StipSporenLijst *self = g_object_new (STIP_TYPE_SPOREN_LIJST, NULL);
  GtkWidget       *regel = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *knop = gtk_button_new_with_label (_ ("Add as of today"));

  self->bron = g_object_ref (bron);
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->lijst, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "boxed-list");
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), FALSE);
  self->soort = GTK_DROP_DOWN (stip_spoor_soort_keuze_new ());
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_add_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (regel), GTK_WIDGET (self->soort));
  gtk_box_append (GTK_BOX (regel), knop);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lijst));
  gtk_box_append (GTK_BOX (self), regel);
  return GTK_WIDGET (self);
}
