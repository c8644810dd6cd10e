/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-bewaar-entry.h"

#include <glib/gi18n.h>

#define RUST_MS 1500

struct _StipBewaarEntry
{
  GtkBox parent_instance;

  GtkEntry *entry;
  GtkLabel *melding;

  StipConcepten *bron;
  char *concept;
  char    *getoond; /* what the file has, as it is shown */
  gboolean is_datum, verplicht, vuil, gevuld, stil;
  guint    rust;
};

enum
{
  BEWAAR,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipBewaarEntry, stip_bewaar_entry, GTK_TYPE_BOX)

static void
show_text (StipBewaarEntry *self, const char *tekst)
{
  self->stil = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), tekst);
  self->stil = FALSE;
}

static void
show_reason (StipBewaarEntry *self, const char *reden)
{
  gtk_label_set_label (self->melding, reden != NULL ? reden : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), reden != NULL);
  if (reden != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, reden != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* As it is written down, or NULL with the reason. */
static char *
read_text (StipBewaarEntry *self, const char **reden)
{
  g_autofree char *kaal = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  StipDatum        datum;

  if (self->verplicht && *kaal == '\0')
    *reden = _ ("Write something, or remove the line.");
  else if (!self->is_datum || *kaal == '\0')
    return g_steal_pointer (&kaal);
  else if (stip_datum_parse_invoer (kaal, stip_session_get_vandaag (stip_concepten_get_session (self->bron)), &datum, NULL))
    return stip_datum_to_iso (datum);
  else
    *reden = _ ("Write the date as 22-5-2026, 22 mei or Friday.");
  return NULL;
}

static void
record (StipBewaarEntry *self, gboolean zeg_het)
{
  const char      *reden = NULL;
  g_autofree char *tekst = NULL;

  g_clear_handle_id (&self->rust, g_source_remove);
  if (!self->vuil || self->bron == NULL)
    return;
  tekst = read_text (self, &reden);
  if (tekst == NULL)
    {
      if (zeg_het)
        show_reason (self, reden);
      return;
    }
  self->vuil = FALSE;
  show_reason (self, NULL);
  stip_concepten_put (self->bron, self->concept, NULL);
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->getoond) != 0)
    g_signal_emit (self, signals[BEWAAR], 0, tekst);
}

static gboolean
on_rest_cb (gpointer data)
{
  StipBewaarEntry *self = data;

  self->rust = 0;
  record (self, FALSE);
  return G_SOURCE_REMOVE;
}

static void
on_changed_cb (StipBewaarEntry *self)
{
  if (self->stil || self->bron == NULL)
    return;
  self->vuil = TRUE;
  show_reason (self, NULL);
  stip_concepten_put (self->bron, self->concept, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_clear_handle_id (&self->rust, g_source_remove);
  self->rust = g_timeout_add (RUST_MS, on_rest_cb, self);
}

static void
on_done_cb (StipBewaarEntry *self)
{
  record (self, TRUE);
}

static void
on_unmap_cb (StipBewaarEntry *self)
{
  record (self, FALSE);
}

static void
take_draft (StipBewaarEntry *self)
{
  const char *concept = stip_concepten_get (self->bron, self->concept);

  if (self->gevuld)
    return;
  self->gevuld = TRUE;
  if (concept == NULL)
    return;
  show_text (self, concept);
  self->vuil = TRUE;
}

void
stip_bewaar_entry_set_tekst (StipBewaarEntry *self, const char *tekst)
{
  const char *nieuw = tekst != NULL ? tekst : "";
  gboolean    anders = g_strcmp0 (self->getoond, nieuw) != 0;

  if (anders)
    {
      g_free (self->getoond);
      self->getoond = g_strdup (nieuw);
    }
  if (anders && !self->vuil)
    show_text (self, nieuw);
  take_draft (self);
}

void
stip_bewaar_entry_set_datum (StipBewaarEntry *self, StipDatum datum)
{
  StipSession     *session = stip_concepten_get_session (self->bron);
  g_autofree char *tekst = stip_datum_is_bekend (datum) ? stip_datum_format (datum, STIP_DATUM_DAG_KORT, stip_session_get_taal (session), stip_session_get_vandaag (session)) : NULL;

  stip_bewaar_entry_set_tekst (self, tekst);
}

void
stip_bewaar_entry_set_verplicht (StipBewaarEntry *self, gboolean verplicht)
{
  self->verplicht = verplicht;
}

GtkEntry *
stip_bewaar_entry_get_entry (StipBewaarEntry *self)
{
  return self->entry;
}

static gboolean
stip_bewaar_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_BEWAAR_ENTRY (widget)->entry));
}

static void
stip_bewaar_entry_dispose (GObject *object)
{
  StipBewaarEntry *self = STIP_BEWAAR_ENTRY (object);

  g_clear_handle_id (&self->rust, g_source_remove);
  g_clear_object (&self->bron);
  g_clear_pointer (&self->concept, g_free);
  g_clear_pointer (&self->getoond, g_free);
  G_OBJECT_CLASS (stip_bewaar_entry_parent_class)->dispose (object);
}

static void
stip_bewaar_entry_class_init (StipBewaarEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_bewaar_entry_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_bewaar_entry_grab_focus;
  signals[BEWAAR] = g_signal_new ("bewaar", STIP_TYPE_BEWAAR_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
stip_bewaar_entry_init (StipBewaarEntry *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_ENTRY (gtk_entry_new ());
  self->melding = GTK_LABEL (gtk_label_new (NULL));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 6);
  gtk_label_set_xalign (self->melding, 0);
  gtk_label_set_wrap (self->melding, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "late");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->melding));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
}

GtkWidget *
stip_bewaar_entry_new (StipConcepten *bron, const char *concept, const char *naam)
{
  StipBewaarEntry *self = g_object_new (STIP_TYPE_BEWAAR_ENTRY, NULL);

  self->bron = g_object_ref (bron);
  self->concept = g_strdup (concept);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  return GTK_WIDGET (self);
}

GtkWidget *
stip_bewaar_entry_new_datum (StipConcepten *bron, const char *concept, const char *naam)
{
  GtkWidget *self = stip_bewaar_entry_new (bron, concept, naam);

  STIP_BEWAAR_ENTRY (self)->is_datum = TRUE;
  gtk_editable_set_width_chars (GTK_EDITABLE (STIP_BEWAAR_ENTRY (self)->entry), 10);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (STIP_BEWAAR_ENTRY (self)->entry), 12);
  return self;
}
