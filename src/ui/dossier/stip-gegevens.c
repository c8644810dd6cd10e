/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-gegevens.h"

#include <glib/gi18n.h>

#include "ui/velden/stip-bewerken.h"
#include "ui/velden/stip-formulier.h"
#include "ui/velden/stip-veld-rij.h"
#include "ui/velden/stip-velden-kaart.h"

struct _StipGegevens
{
  AdwBin parent_instance;

  GtkBox    *personen;
  GtkWidget *partner_erbij;

  StipConcepten *bron;
  GPtrArray     *kaarten; /* StipVeldenKaart of the dossier itself */
  GArray        *ids;     /* gint64: the persons that are shown, in order */
};

G_DEFINE_FINAL_TYPE (StipGegevens, stip_gegevens, ADW_TYPE_BIN)

static const StipKaartVeld volwassene[] = {
  { "persoon.voornaam", 2 },
  { "persoon.voorvoegsel", 1 },
  { "persoon.achternaam", 3 },
  { "persoon.geboortedatum", 2 },
  { "persoon.geslacht", 2 },
  { "persoon.bsn", 2 },
  { "persoon.telefoon", 2 },
  { "persoon.email", 4 },
  { "persoon.straat", 4 },
  { "persoon.huisnummer", 1 },
  { "persoon.toevoeging", 1 },
  { "persoon.postcode", 2 },
  { "persoon.woonplaats", 4 },
  { "persoon.taal", 2 },
  { "persoon.contactvoorkeur", 2 },
  { "persoon.briefvorm", 2 },
  { "persoon.bereikbaar", 6 },
  { NULL, 0 },
};

static const StipKaartVeld kind[] = {
  { "persoon.voornaam", 2 },
  { "persoon.voorvoegsel", 1 },
  { "persoon.achternaam", 3 },
  { "persoon.geboortedatum", 2 },
  { "persoon.geslacht", 2 },
  { "persoon.bsn", 2 },
  { NULL, 0 },
};

static const StipKaartVeld waarover[] = {
  { "dossier.omschrijving", 6 },
  { "feit.belangrijk", 6 },
  { "feit.gevoelig", 6 },
  { NULL, 0 },
};

static const StipKaartVeld huishouden[] = {
  { "dossier.huishouden", 3 },
  { "dossier.kinderen", 3 },
  { "dossier.doelgroepen", 6 },
  { NULL, 0 },
};

static const StipKaartVeld aanmelding[] = {
  { "feit.kanaal", 3 },
  { "feit.verwijzer", 3 },
  { "dossier.crisis", 3 },
  { "feit.crisis-soort", 3 },
  { "feit.identiteit", 3 },
  { "feit.weken", 3 },
  { "feit.problematisch", 3 },
  { "feit.mdo-toestemming", 3 },
  { NULL, 0 },
};

static char *
format_person (const StipPersoon *persoon)
{
  g_autofree char *naam = stip_persoon_weergavenaam (persoon);

  if (g_strcmp0 (persoon->rol, "partner") == 0)
    return g_strdup_printf (_ ("Partner: %s"), naam);
  if (g_strcmp0 (persoon->rol, "kind") == 0)
    return g_strdup_printf (_ ("Child: %s"), naam);
  return g_strdup_printf (_ ("Resident: %s"), naam);
}

static void
on_remove_cb (GtkButton *knop, StipGegevens *self)
{
  gint64 *id = g_object_get_data (G_OBJECT (knop), "id");

  stip_bewerk_haal (self->bron, "Persoon uit dit dossier gehaald", _ ("Person taken out of this case"), STIP_LIJSTDEEL_PERSONEN, *id);
}

static GtkWidget *
make_remove_button (StipGegevens *self, const StipPersoon *persoon)
{
  GtkWidget       *knop = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *naam = stip_persoon_weergavenaam (persoon);
  g_autofree char *woorden = g_strdup_printf (_ ("Take %s out of this case"), naam);
  gint64          *id = g_new (gint64, 1);

  *id = persoon->id;
  g_object_set_data_full (G_OBJECT (knop), "id", id, g_free);
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_set_valign (knop, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (knop, woorden);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, woorden, -1);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_remove_cb), self, 0);
  return knop;
}

static gboolean
is_resident (const StipPersoon *persoon)
{
  return g_strcmp0 (persoon->rol, "partner") != 0 && g_strcmp0 (persoon->rol, "kind") != 0;
}

static void
add_person (StipGegevens *self, const StipPersoon *persoon)
{
  g_autofree char *kop = format_person (persoon);
  GtkWidget       *kaart = stip_velden_kaart_new (self->bron, g_strcmp0 (persoon->rol, "kind") == 0 ? kind : volwassene, persoon->id);
  GtkWidget       *groep = stip_formulier_add (self->personen, kop, kaart);

  if (!is_resident (persoon))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (groep), make_remove_button (self, persoon));
  g_object_set_data (G_OBJECT (groep), "kaart", kaart);
  g_array_append_val (self->ids, persoon->id);
}

static gboolean
shows_same (StipGegevens *self, GPtrArray *personen)
{
  if (self->ids->len != personen->len)
    return FALSE;
  for (guint i = 0; i < personen->len; i++)
    if (g_array_index (self->ids, gint64, i) != ((const StipPersoon *)g_ptr_array_index (personen, i))->id)
      return FALSE;
  return TRUE;
}

/* Built again only where somebody came or went: else the fields keep their focus and their words. */
static void
update_persons (StipGegevens *self, GPtrArray *personen)
{
  GtkWidget *groep;

  if (shows_same (self, personen))
    return;
  while ((groep = gtk_widget_get_first_child (GTK_WIDGET (self->personen))) != NULL)
    gtk_box_remove (self->personen, groep);
  g_array_set_size (self->ids, 0);
  for (guint i = 0; i < personen->len; i++)
    add_person (self, g_ptr_array_index (personen, i));
}

static void
fill_persons (StipGegevens *self, const StipDossierBeeld *beeld)
{
  GtkWidget *groep = gtk_widget_get_first_child (GTK_WIDGET (self->personen));
  gboolean   partner = FALSE;

  for (guint i = 0; i < beeld->dossier->personen->len && groep != NULL; i++, groep = gtk_widget_get_next_sibling (groep))
    {
      const StipPersoon *persoon = g_ptr_array_index (beeld->dossier->personen, i);
      g_autofree char   *kop = format_person (persoon);
      g_autofree char   *veilig = g_markup_escape_text (kop, -1);
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (groep), veilig);
      stip_velden_kaart_set_beeld (STIP_VELDEN_KAART (g_object_get_data (G_OBJECT (groep), "kaart")), beeld);
      partner |= g_strcmp0 (persoon->rol, "partner") == 0;
    }
  gtk_widget_set_visible (self->partner_erbij, !partner);
}

void
stip_gegevens_set_beeld (StipGegevens *self, const StipDossierBeeld *beeld)
{
  update_persons (self, beeld->dossier->personen);
  fill_persons (self, beeld);
  for (guint i = 0; i < self->kaarten->len; i++)
    stip_velden_kaart_set_beeld (g_ptr_array_index (self->kaarten, i), beeld);
}

/* The first one in reading order: the resident stands above the others. */
static GtkWidget *
find_field (GtkWidget *in, const char *veld)
{
  GtkWidget *gevonden = NULL;

  if (STIP_IS_VELD_RIJ (in))
    return g_str_equal (stip_veld_rij_get_veld (STIP_VELD_RIJ (in))->id, veld) ? in : NULL;
  for (GtkWidget *w = gtk_widget_get_first_child (in); w != NULL && gevonden == NULL; w = gtk_widget_get_next_sibling (w))
    gevonden = find_field (w, veld);
  return gevonden;
}

gboolean
stip_gegevens_focus_veld (StipGegevens *self, const char *veld)
{
  GtkWidget *rij = find_field (GTK_WIDGET (self), veld);
  return rij != NULL && gtk_widget_grab_focus (rij);
}

static void
on_add_cb (GtkButton *knop, StipGegevens *self)
{
  const char *rol = g_object_get_data (G_OBJECT (knop), "rol");
  g_autoptr (StipPersoon) persoon = stip_persoon_new ();
  gboolean is_kind = g_str_equal (rol, "kind");

  persoon->rol = g_strdup (rol);
  stip_bewerk_zet (self->bron, is_kind ? "Kind toegevoegd" : "Partner toegevoegd", is_kind ? _ ("Child added") : _ ("Partner added"), STIP_LIJSTDEEL_PERSONEN, persoon);
}

static GtkWidget *
make_add_button (StipGegevens *self, const char *woorden, const char *rol)
{
  GtkWidget *knop = gtk_button_new_with_label (woorden);

  g_object_set_data (G_OBJECT (knop), "rol", (gpointer)rol);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_add_cb), self, 0);
  return knop;
}

static GtkWidget *
make_add_row (StipGegevens *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->partner_erbij = make_add_button (self, _ ("+ Partner"), "partner");
  gtk_box_append (GTK_BOX (vak), self->partner_erbij);
  gtk_box_append (GTK_BOX (vak), make_add_button (self, _ ("+ Child"), "kind"));
  return vak;
}

static void
add_card (StipGegevens *self, GtkBox *in, const char *kop, const StipKaartVeld *velden)
{
  GtkWidget *kaart = stip_velden_kaart_new (self->bron, velden, 0);

  g_ptr_array_add (self->kaarten, kaart);
  stip_formulier_add (in, kop, kaart);
}

static void
build (StipGegevens *self)
{
  GtkBox *vak;

  adw_bin_set_child (ADW_BIN (self), stip_formulier_new (&vak));
  self->personen = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  add_card (self, vak, _ ("What it is about"), waarover);
  gtk_box_append (vak, GTK_WIDGET (self->personen));
  gtk_box_append (vak, make_add_row (self));
  add_card (self, vak, _ ("Household"), huishouden);
  add_card (self, vak, _ ("Registration"), aanmelding);
}

static void
stip_gegevens_dispose (GObject *object)
{
  StipGegevens *self = STIP_GEGEVENS (object);

  g_ptr_array_set_size (self->kaarten, 0);
  g_clear_object (&self->bron);
  G_OBJECT_CLASS (stip_gegevens_parent_class)->dispose (object);
}

static void
stip_gegevens_finalize (GObject *object)
{
  StipGegevens *self = STIP_GEGEVENS (object);

  g_ptr_array_unref (self->kaarten);
  g_array_unref (self->ids);
  G_OBJECT_CLASS (stip_gegevens_parent_class)->finalize (object);
}

static void
stip_gegevens_class_init (StipGegevensClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_gegevens_dispose;
  G_OBJECT_CLASS (klass)->finalize = stip_gegevens_finalize;
}

static void
stip_gegevens_init (StipGegevens *self)
{
  self->kaarten = g_ptr_array_new ();
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
}

GtkWidget *
stip_gegevens_new (StipConcepten *bron)
{
  StipGegevens *self = g_object_new (STIP_TYPE_GEGEVENS, NULL);

  self->bron = g_object_ref (bron);
  build (self);
  return GTK_WIDGET (self);
}
