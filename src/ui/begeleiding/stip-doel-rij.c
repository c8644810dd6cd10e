/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-doel-rij.h"

#include <glib/gi18n.h>

#include "ui/velden/stip-bewaar-entry.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-keuze-naam.h"

struct _StipDoelRij
{
  GtkListBoxRow parent_instance;

  GtkCheckButton  *gedaan;
  StipBewaarEntry *woorden;
  GtkLabel        *wanneer;   /* "done on ..." */
  GtkDropDown     *wie;       /* of an agreement, else NULL */
  StipBewaarEntry *naam;      /* who else; same */
  StipBewaarEntry *uiterlijk; /* same */

  StipConcepten *bron;
  StipDoel      *doel;
  gboolean       stil;
};

G_DEFINE_FINAL_TYPE (StipDoelRij, stip_doel_rij, GTK_TYPE_LIST_BOX_ROW)

const char *const *
stip_doel_wie (void)
{
  static const char *const wie[] = { "inwoner", "consulent", "ander", NULL };
  return wie;
}

GtkWidget *
stip_doel_wie_keuze_new (void)
{
  GtkWidget *keuze = gtk_drop_down_new_from_strings ((const char *[]){ _ ("Resident"), _ ("Counsellor"), _ ("Somebody else"), NULL });

  gtk_widget_set_tooltip_text (keuze, _ ("Who does it"));
  stip_keuze_set_naam (GTK_DROP_DOWN (keuze), _ ("Who does it"));
  return keuze;
}

static gboolean
is_agreement (const StipDoel *doel)
{
  return g_str_equal (doel->soort, "afspraak");
}

static void
write_goal (StipDoelRij *self, const StipDoel *nieuw, const char *waarom)
{
  StipDoel *vorig = self->doel;

  /* the next change starts from this one, also before the file was read again */
  self->doel = stip_doel_ref (nieuw);
  stip_bewerk_zet (self->bron, waarom, NULL, STIP_LIJSTDEEL_DOELEN, nieuw);
  stip_doel_unref (vorig);
}

static void
on_done_cb (StipDoelRij *self)
{
  const StipDoel *d = self->doel;
  gboolean        gedaan = gtk_check_button_get_active (self->gedaan);
  StipDatum       op = gedaan ? stip_session_get_vandaag (stip_concepten_get_session (self->bron)) : STIP_DATUM_ONBEKEND;

  if (self->stil)
    return;
  g_autoptr (StipDoel) nieuw = stip_doel_new (d->id, d->soort, d->omschrijving, d->wie, d->naam, d->uiterlijk, op);
  if (is_agreement (d))
    write_goal (self, nieuw, gedaan ? "Afspraak nagekomen" : "Afspraak weer open");
  else
    write_goal (self, nieuw, gedaan ? "Doel gehaald" : "Doel weer open");
}

static void
on_words_cb (StipDoelRij *self, const char *tekst)
{
  const StipDoel *d = self->doel;
  g_autoptr (StipDoel) nieuw = stip_doel_new (d->id, d->soort, tekst, d->wie, d->naam, d->uiterlijk, d->gehaald);

  write_goal (self, nieuw, is_agreement (d) ? "Afspraak gewijzigd" : "Doel gewijzigd");
}

static void
on_who_cb (StipDoelRij *self)
{
  const StipDoel *d = self->doel;
  const char     *wie = stip_doel_wie ()[gtk_drop_down_get_selected (self->wie)];

  if (self->stil || g_strcmp0 (wie, d->wie) == 0)
    return;
  g_autoptr (StipDoel) nieuw = stip_doel_new (d->id, d->soort, d->omschrijving, wie, g_str_equal (wie, "ander") ? d->naam : NULL, d->uiterlijk, d->gehaald);
  write_goal (self, nieuw, "Afspraak gewijzigd");
}

static void
on_name_cb (StipDoelRij *self, const char *naam)
{
  const StipDoel *d = self->doel;
  g_autoptr (StipDoel) nieuw = stip_doel_new (d->id, d->soort, d->omschrijving, d->wie, *naam != '\0' ? naam : NULL, d->uiterlijk, d->gehaald);

  write_goal (self, nieuw, "Afspraak gewijzigd");
}

static void
on_until_cb (StipDoelRij *self, const char *iso)
{
  const StipDoel *d = self->doel;
  StipDatum       datum = STIP_DATUM_ONBEKEND;

  if (*iso != '\0' && !stip_datum_parse_iso (iso, &datum, NULL))
    return;
  g_autoptr (StipDoel) nieuw = stip_doel_new (d->id, d->soort, d->omschrijving, d->wie, d->naam, datum, d->gehaald);
  write_goal (self, nieuw, "Afspraak gewijzigd");
}

static void
on_remove_cb (StipDoelRij *self)
{
  gboolean afspraak = is_agreement (self->doel);

  stip_bewerk_haal (self->bron, afspraak ? "Afspraak verwijderd" : "Doel verwijderd", afspraak ? _ ("Agreement removed") : _ ("Goal removed"), STIP_LIJSTDEEL_DOELEN, self->doel->id);
}

static void
show_done (StipDoelRij *self)
{
  StipSession     *session = stip_concepten_get_session (self->bron);
  gboolean         gedaan = stip_datum_is_bekend (self->doel->gehaald);
  gboolean         laat = !gedaan && stip_datum_is_bekend (self->doel->uiterlijk) && self->doel->uiterlijk < stip_session_get_vandaag (session);
  g_autofree char *dag = gedaan ? stip_datum_format (self->doel->gehaald, STIP_DATUM_DAG_KORT, stip_session_get_taal (session), stip_session_get_vandaag (session)) : NULL;
  g_autofree char *zin = NULL;

  if (gedaan)
    zin = g_strdup_printf (_ ("done on %s"), dag);
  else if (laat)
    zin = stip_datum_format_resterend (self->doel->uiterlijk, stip_session_get_vandaag (session), stip_session_get_taal (session));
  gtk_label_set_label (self->wanneer, zin != NULL ? zin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->wanneer), zin != NULL);
  if (laat)
    gtk_widget_add_css_class (GTK_WIDGET (self->wanneer), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->wanneer), "late");
}

static void
show_agreement (StipDoelRij *self)
{
  const char *const *wie = stip_doel_wie ();

  for (guint i = 0; wie[i] != NULL; i++)
    if (g_strcmp0 (wie[i], self->doel->wie) == 0)
      gtk_drop_down_set_selected (self->wie, i);
  stip_bewaar_entry_set_tekst (self->naam, self->doel->naam);
  gtk_widget_set_visible (GTK_WIDGET (self->naam), g_strcmp0 (self->doel->wie, "ander") == 0);
  stip_bewaar_entry_set_datum (self->uiterlijk, self->doel->uiterlijk);
}

void
stip_doel_rij_set_doel (StipDoelRij *self, const StipDoel *doel)
{
  StipDoel *vorig = g_steal_pointer (&self->doel);

  self->doel = stip_doel_ref (doel);
  g_clear_pointer (&vorig, stip_doel_unref);
  self->stil = TRUE;
  gtk_check_button_set_active (self->gedaan, stip_datum_is_bekend (doel->gehaald));
  stip_bewaar_entry_set_tekst (self->woorden, doel->omschrijving);
  if (self->wie != NULL)
    show_agreement (self);
  show_done (self);
  self->stil = FALSE;
}

/* --- making --- */

static StipBewaarEntry *
add_entry (StipDoelRij *self, GtkBox *in, const char *wat, const char *naam, gboolean datum)
{
  g_autofree char *concept = g_strdup_printf ("doel.%s:%" G_GINT64_FORMAT, wat, self->doel->id);
  GtkWidget *entry = datum ? stip_bewaar_entry_new_datum (self->bron, concept, naam) : stip_bewaar_entry_new (self->bron, concept, naam);

  gtk_box_append (in, entry);
  return STIP_BEWAAR_ENTRY (entry);
}

static void
add_agreement (StipDoelRij *self, GtkBox *vak)
{
  GtkWidget *wie = stip_doel_wie_keuze_new ();

  self->wie = GTK_DROP_DOWN (wie);
  gtk_widget_set_valign (wie, GTK_ALIGN_START);
  g_signal_connect_object (wie, "notify::selected", G_CALLBACK (on_who_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (vak, wie);
  self->naam = add_entry (self, vak, "naam", _ ("Who else"), FALSE);
  self->uiterlijk = add_entry (self, vak, "uiterlijk", _ ("Until"), TRUE);
  gtk_entry_set_placeholder_text (stip_bewaar_entry_get_entry (self->uiterlijk), _ ("until"));
  g_signal_connect_object (self->naam, "bewaar", G_CALLBACK (on_name_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->uiterlijk, "bewaar", G_CALLBACK (on_until_cb), self, G_CONNECT_SWAPPED);
}

static GtkWidget *
make_remove_button (StipDoelRij *self)
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
add_widgets (StipDoelRij *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->gedaan = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->gedaan), _ ("Done"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->gedaan), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Done"), -1);
  g_signal_connect_object (self->gedaan, "toggled", G_CALLBACK (on_done_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->gedaan));
  self->woorden = add_entry (self, GTK_BOX (vak), "woorden", is_agreement (self->doel) ? _ ("Agreement") : _ ("Goal"), FALSE);
  stip_bewaar_entry_set_verplicht (self->woorden, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->woorden), TRUE);
  g_signal_connect_object (self->woorden, "bewaar", G_CALLBACK (on_words_cb), self, G_CONNECT_SWAPPED);
  self->wanneer = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->wanneer), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->wanneer), "stip-fg");
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->wanneer));
  if (is_agreement (self->doel))
    add_agreement (self, GTK_BOX (vak));
  gtk_box_append (GTK_BOX (vak), make_remove_button (self));
  gtk_widget_add_css_class (vak, "stip-edit-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), vak);
}

static void
stip_doel_rij_dispose (GObject *object)
{
  StipDoelRij *self = STIP_DOEL_RIJ (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->doel, stip_doel_unref);
  G_OBJECT_CLASS (stip_doel_rij_parent_class)->dispose (object);
}

static void
stip_doel_rij_class_init (StipDoelRijClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_doel_rij_dispose;
}

static void
stip_doel_rij_init (StipDoelRij *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stip_doel_rij_new (StipConcepten *bron, const StipDoel *doel)
{
  StipDoelRij *self = g_object_new (STIP_TYPE_DOEL_RIJ, NULL);

  self->bron = g_object_ref (bron);
  self->doel = stip_doel_ref (doel);
  add_widgets (self);
  stip_doel_rij_set_doel (self, doel);
  return GTK_WIDGET (self);
}
