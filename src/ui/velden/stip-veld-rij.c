/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-veld-rij.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"

#include "ui/velden/stip-bewerken.h"
#include "ui/velden/stip-veld-historie-knop.h"
#include "ui/velden/stip-veld-invoer.h"

#define RUST_MS 1500 /* after the last key: what is right is recorded */

struct _StipVeldRij
{
  GtkBox parent_instance;

  StipVeldInvoer *invoer;
  GtkLabel       *melding;
  GtkWidget      *historie;

  StipConcepten  *bron;
  const StipVeld *veld;
  gint64          persoon_id;
  StipDatum       vandaag;
  char *concept;   /* the draft's name */
  char    *waarde; /* as the file has it, or will have it once the running act is done */
  gboolean vuil;   /* holds words that are not recorded */
  gboolean gevuld;
  guint    schrijft; /* acts on their way */
  guint    rust;
};

G_DEFINE_FINAL_TYPE (StipVeldRij, stip_veld_rij, GTK_TYPE_BOX)

static void
show_reason (StipVeldRij *self, const char *reden, gboolean fout)
{
  gtk_label_set_label (self->melding, reden != NULL ? reden : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), reden != NULL);
  if (fout)
    gtk_widget_add_css_class (GTK_WIDGET (self->melding), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->melding), "late");
  stip_veld_invoer_set_fout (self->invoer, fout ? reden : NULL);
}

static gboolean
has_focus (StipVeldRij *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self->invoer)) != NULL;
}

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVeldRij) self = data;
  g_autoptr (GError) error = NULL;

  if (self->bron == NULL)
    return;
  self->schrijft--;
  if (stip_bewerk_veld_finish (self->bron, result, &error))
    return;
  /* what was typed stays, and stays a draft */
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (self->invoer);
  self->vuil = TRUE;
  g_clear_pointer (&self->waarde, g_free);
  stip_concepten_put (self->bron, self->concept, tekst);
  show_reason (self, error->message, TRUE);
}

static void
write_value (StipVeldRij *self, char *waarde)
{
  g_free (self->waarde);
  self->waarde = waarde;
  self->schrijft++;
  stip_concepten_forget (self->bron, self->concept);
  stip_bewerk_veld_async (self->bron, self->veld, self->persoon_id, waarde, self->concept, on_written_cb, g_object_ref (self));
}

/* Records what is right; says what is wrong only to who is done typing. */
static void
record (StipVeldRij *self, gboolean zeg_het)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *tekst = NULL;
  char            *waarde;

  g_clear_handle_id (&self->rust, g_source_remove);
  if (!self->vuil || self->bron == NULL)
    return;
  tekst = stip_veld_invoer_dup_tekst (self->invoer);
  waarde = stip_veld_lees (self->veld, tekst, self->vandaag, &error);
  if (error != NULL)
    {
      if (zeg_het)
        show_reason (self, error->message, TRUE);
      return;
    }
  self->vuil = FALSE;
  show_reason (self, NULL, FALSE);
  if (g_strcmp0 (waarde, self->waarde) != 0)
    {
      write_value (self, waarde);
      return;
    }
  g_free (waarde);
  stip_concepten_put (self->bron, self->concept, NULL);
}

void
stip_veld_rij_record (StipVeldRij *self)
{
  record (self, TRUE);
}

static gboolean
on_rest_cb (gpointer data)
{
  StipVeldRij *self = data;

  self->rust = 0;
  record (self, FALSE);
  return G_SOURCE_REMOVE;
}

static void
on_typed_cb (StipVeldRij *self)
{
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (self->invoer);

  self->vuil = TRUE;
  show_reason (self, NULL, FALSE);
  stip_concepten_put (self->bron, self->concept, *tekst != '\0' ? tekst : " "); /* emptied is a draft too */
  g_clear_handle_id (&self->rust, g_source_remove);
  self->rust = g_timeout_add (RUST_MS, on_rest_cb, self);
}

static void
on_chosen_cb (StipVeldRij *self)
{
  self->vuil = TRUE;
  record (self, TRUE);
}

static void
on_leave_cb (StipVeldRij *self)
{
  record (self, TRUE);
  if (!self->vuil)
    stip_veld_invoer_set_waarde (self->invoer, self->waarde); /* as people write it */
}

static void
on_unmap_cb (StipVeldRij *self)
{
  record (self, FALSE);
}

/* Words of the last time that were not recorded. */
static void
take_draft (StipVeldRij *self)
{
  const char *concept = stip_concepten_get (self->bron, self->concept);

  if (concept == NULL)
    return;
  stip_veld_invoer_set_tekst (self->invoer, g_str_equal (concept, " ") ? "" : concept);
  self->vuil = TRUE;
  show_reason (self, _ ("Typed before and not recorded yet. Enter records it."), FALSE);
}

void
stip_veld_rij_set_beeld (StipVeldRij *self, const StipDossierBeeld *beeld)
{
  g_autofree char *nieuw = NULL;

  self->vandaag = beeld->vandaag;
  if (self->schrijft > 0)
    return; /* older than what is being recorded */
  nieuw = stip_dossier_dup_veld (beeld->dossier, self->veld, self->persoon_id);
  gboolean anders = g_strcmp0 (nieuw, self->waarde) != 0;
  g_free (self->waarde);
  self->waarde = g_steal_pointer (&nieuw);
  /* whoever paused in a field must not see her words rewritten */
  if (!self->vuil && (anders || !has_focus (self)))
    stip_veld_invoer_set_waarde (self->invoer, self->waarde);
  if (!self->gevuld)
    {
      self->gevuld = TRUE;
      take_draft (self);
    }
}

StipVeldInvoer *
stip_veld_rij_get_invoer (StipVeldRij *self)
{
  return self->invoer;
}

const StipVeld *
stip_veld_rij_get_veld (StipVeldRij *self)
{
  return self->veld;
}

gint64
stip_veld_rij_get_persoon_id (StipVeldRij *self)
{
  return self->persoon_id;
}

const char *
stip_veld_rij_get_reden (StipVeldRij *self)
{
  return self->vuil && gtk_widget_get_visible (GTK_WIDGET (self->melding)) ? gtk_label_get_label (self->melding) : NULL;
}

static gboolean
stip_veld_rij_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_VELD_RIJ (widget)->invoer));
}

static void
stip_veld_rij_dispose (GObject *object)
{
  StipVeldRij *self = STIP_VELD_RIJ (object);

  g_clear_handle_id (&self->rust, g_source_remove);
  g_clear_object (&self->bron);
  g_clear_pointer (&self->waarde, g_free);
  g_clear_pointer (&self->concept, g_free);
  G_OBJECT_CLASS (stip_veld_rij_parent_class)->dispose (object);
}

static void
stip_veld_rij_class_init (StipVeldRijClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_veld_rij_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_veld_rij_grab_focus;
}

static void
stip_veld_rij_init (StipVeldRij *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/* "voornaam" as a heading: "Voornaam" */
static char *
format_name (const StipVeld *veld, StipTaal taal)
{
  return stip_hoofdletter (stip_veld_naam (veld, taal));
}

static GtkWidget *
make_head (StipVeldRij *self, StipTaal taal)
{
  GtkWidget       *kop = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *naam = format_name (self->veld, taal);
  GtkWidget       *label = gtk_label_new (naam);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "stip-sub");
  self->historie = stip_veld_historie_knop_new (self->bron, self->veld, self->persoon_id);
  gtk_box_append (GTK_BOX (kop), label);
  gtk_box_append (GTK_BOX (kop), self->historie);
  return kop;
}

static void
add_widgets (StipVeldRij *self, StipTaal taal)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->invoer = STIP_VELD_INVOER (stip_veld_invoer_new (self->veld, taal));
  self->melding = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->melding, 0);
  gtk_label_set_wrap (self->melding, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "stip-fg");
  gtk_box_append (GTK_BOX (self), make_head (self, taal));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->invoer));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->melding));
  g_signal_connect_object (self->invoer, "getypt", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->invoer, "gekozen", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self->invoer), focus);
}

GtkWidget *
stip_veld_rij_new (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id)
{
  StipVeldRij *self = g_object_new (STIP_TYPE_VELD_RIJ, NULL);

  self->bron = g_object_ref (bron);
  self->veld = veld;
  self->persoon_id = persoon_id;
  self->concept = g_strdup_printf ("%s:%" G_GINT64_FORMAT, veld->id, persoon_id);
  add_widgets (self, stip_session_get_taal (stip_concepten_get_session (bron)));
  return GTK_WIDGET (self);
}
