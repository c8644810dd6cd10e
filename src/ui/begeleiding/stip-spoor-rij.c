/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-spoor-rij.h"

#include <glib/gi18n.h>

#include "ui/velden/stip-bewaar-entry.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-keuze-naam.h"

struct _StipSpoorRij
{
  GtkListBoxRow parent_instance;

  GtkDropDown     *soort;
  StipBewaarEntry *van, *tot, *reden;
  GtkWidget       *beeindig;

  StipConcepten *bron;
  StipSpoor     *spoor;
  gboolean       stil;
};

G_DEFINE_FINAL_TYPE (StipSpoorRij, stip_spoor_rij, GTK_TYPE_LIST_BOX_ROW)

GtkWidget *
stip_spoor_soort_keuze_new (void)
{
  GtkWidget *keuze = gtk_drop_down_new_from_strings (stip_lijst_waarden (STIP_LIJST_BEGELEIDINGSSOORT));

  stip_keuze_set_naam (GTK_DROP_DOWN (keuze), _ ("Kind of guidance"));
  gtk_widget_set_tooltip_text (keuze, _ ("Kind of guidance"));
  return keuze;
}

static void
write_track (StipSpoorRij *self, const char *soort, StipPeriode periode, const char *reden, const char *waarom)
{
  StipSpoor *vorig = self->spoor;

  /* the next change starts from this one, also before the file was read again */
  self->spoor = stip_spoor_new (vorig->id, soort, periode, reden != NULL && *reden != '\0' ? reden : NULL);
  stip_bewerk_zet (self->bron, waarom, NULL, STIP_LIJSTDEEL_BEGELEIDINGEN, self->spoor);
  stip_spoor_unref (vorig);
}

static void
on_kind_cb (StipSpoorRij *self)
{
  const char *soort = stip_lijst_waarden (STIP_LIJST_BEGELEIDINGSSOORT)[gtk_drop_down_get_selected (self->soort)];

  if (!self->stil && g_strcmp0 (soort, self->spoor->soort) != 0)
    write_track (self, soort, self->spoor->periode, self->spoor->reden, "Begeleiding gewijzigd");
}

static void
on_since_cb (StipSpoorRij *self, const char *iso)
{
  StipPeriode periode = self->spoor->periode;

  periode.van = STIP_DATUM_ONBEKEND;
  if (*iso != '\0')
    stip_datum_parse_iso (iso, &periode.van, NULL);
  write_track (self, self->spoor->soort, periode, self->spoor->reden, "Begeleiding gewijzigd");
}

static void
on_until_cb (StipSpoorRij *self, const char *iso)
{
  StipPeriode periode = self->spoor->periode;

  periode.tot = STIP_DATUM_ONBEKEND;
  if (*iso != '\0')
    stip_datum_parse_iso (iso, &periode.tot, NULL);
  write_track (self, self->spoor->soort, periode, self->spoor->reden, *iso != '\0' ? "Begeleiding beëindigd" : "Begeleiding loopt weer");
}

static void
on_reason_cb (StipSpoorRij *self, const char *reden)
{
  write_track (self, self->spoor->soort, self->spoor->periode, reden, "Begeleiding gewijzigd");
}

static void
on_end_cb (StipSpoorRij *self)
{
  StipPeriode periode = self->spoor->periode;

  periode.tot = stip_session_get_vandaag (stip_concepten_get_session (self->bron));
  write_track (self, self->spoor->soort, periode, self->spoor->reden, "Begeleiding beëindigd");
}

static void
on_remove_cb (StipSpoorRij *self)
{
  stip_bewerk_haal (self->bron, "Begeleiding verwijderd", _ ("Guidance removed"), STIP_LIJSTDEEL_BEGELEIDINGEN, self->spoor->id);
}

void
stip_spoor_rij_set_spoor (StipSpoorRij *self, const StipSpoor *spoor)
{
  const char *const *soorten = stip_lijst_waarden (STIP_LIJST_BEGELEIDINGSSOORT);
  StipSpoor         *vorig = g_steal_pointer (&self->spoor);

  self->spoor = stip_spoor_ref (spoor);
  g_clear_pointer (&vorig, stip_spoor_unref);
  self->stil = TRUE;
  for (guint i = 0; soorten[i] != NULL; i++)
    if (g_strcmp0 (soorten[i], spoor->soort) == 0)
      gtk_drop_down_set_selected (self->soort, i);
  stip_bewaar_entry_set_datum (self->van, spoor->periode.van);
  stip_bewaar_entry_set_datum (self->tot, spoor->periode.tot);
  stip_bewaar_entry_set_tekst (self->reden, spoor->reden);
  gtk_widget_set_visible (self->beeindig, !stip_datum_is_bekend (spoor->periode.tot));
  self->stil = FALSE;
}

/* --- making --- */

static StipBewaarEntry *
add_entry (StipSpoorRij *self, GtkBox *in, const char *wat, const char *naam, gboolean datum, GCallback bewaar)
{
  g_autofree char *concept = g_strdup_printf ("begeleiding.%s:%" G_GINT64_FORMAT, wat, self->spoor->id);
  GtkWidget *entry = datum ? stip_bewaar_entry_new_datum (self->bron, concept, naam) : stip_bewaar_entry_new (self->bron, concept, naam);

  gtk_entry_set_placeholder_text (stip_bewaar_entry_get_entry (STIP_BEWAAR_ENTRY (entry)), naam);
  gtk_widget_set_hexpand (entry, !datum);
  g_signal_connect_object (entry, "bewaar", bewaar, self, G_CONNECT_SWAPPED);
  gtk_box_append (in, entry);
  return STIP_BEWAAR_ENTRY (entry);
}

static GtkWidget *
make_remove_button (StipSpoorRij *self)
{
  GtkWidget *knop = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_set_valign (knop, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (knop, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Remove"), -1);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_remove_cb), self, G_CONNECT_SWAPPED);
  return knop;
}

static void
add_widgets (StipSpoorRij *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *soort = stip_spoor_soort_keuze_new ();

  self->soort = GTK_DROP_DOWN (soort);
  gtk_widget_set_valign (soort, GTK_ALIGN_START);
  g_signal_connect_object (soort, "notify::selected", G_CALLBACK (on_kind_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), soort);
  self->van = add_entry (self, GTK_BOX (vak), "van", _ ("since"), TRUE, G_CALLBACK (on_since_cb));
  self->tot = add_entry (self, GTK_BOX (vak), "tot", _ ("until"), TRUE, G_CALLBACK (on_until_cb));
  self->reden = add_entry (self, GTK_BOX (vak), "reden", _ ("reason"), FALSE, G_CALLBACK (on_reason_cb));
  self->beeindig = gtk_button_new_with_label (_ ("End"));
  gtk_widget_set_tooltip_text (self->beeindig, _ ("Ends today"));
  gtk_widget_add_css_class (self->beeindig, "flat");
  gtk_widget_set_valign (self->beeindig, GTK_ALIGN_START);
  g_signal_connect_object (self->beeindig, "clicked", G_CALLBACK (on_end_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), self->beeindig);
  gtk_box_append (GTK_BOX (vak), make_remove_button (self));
  gtk_widget_add_css_class (vak, "stip-edit-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), vak);
}

static void
stip_spoor_rij_dispose (GObject *object)
{
  StipSpoorRij *self = STIP_SPOOR_RIJ (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->spoor, stip_spoor_unref);
  G_OBJECT_CLASS (stip_spoor_rij_parent_class)->dispose (object);
}

static void
stip_spoor_rij_class_init (StipSpoorRijClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_spoor_rij_dispose;
}

static void
stip_spoor_rij_init (StipSpoorRij *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stip_spoor_rij_new (StipConcepten *bron, const StipSpoor *spoor, GtkSizeGroup *kolom)
{
  StipSpoorRij *self = g_object_new (STIP_TYPE_SPOOR_RIJ, NULL);

  self->bron = g_object_ref (bron);
  self->spoor = stip_spoor_ref (spoor);
  self->stil = TRUE;
  add_widgets (self);
  gtk_size_group_add_widget (kolom, GTK_WIDGET (self->soort));
  stip_spoor_rij_set_spoor (self, spoor);
  return GTK_WIDGET (self);
}
