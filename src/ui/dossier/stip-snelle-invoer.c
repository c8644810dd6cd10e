/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-snelle-invoer.h"

#include <glib/gi18n.h>

#include "core/stip-snelle-notitie.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/velden/stip-ja-nee-keuze.h"
#include "ui/widgets/stip-keuze-naam.h"

#define CONCEPT "snelle-notitie"

struct _StipSnelleInvoer
{
  GtkBox parent_instance;

  GtkDropDown    *soort;
  GtkEditable    *entry;
  StipJaNeeKeuze *bereikt;
  GtkLabel       *lezing;

  StipConcepten *bron;
  StipDatum      vandaag;
  gboolean       gevuld;
  char          *klaar; /* what to say when the running act is done */
  char          *tekst; /* what it was typed as, where it must come back */
};

enum
{
  VERLAAT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipSnelleInvoer, stip_snelle_invoer, GTK_TYPE_BOX)

static StipTaal
get_taal (StipSnelleInvoer *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static int
get_minuut (void)
{
  g_autoptr (GDateTime) nu = g_date_time_new_now_local ();
  return g_date_time_get_hour (nu) * 60 + g_date_time_get_minute (nu);
}

static void
read_line (StipSnelleInvoer *self, StipSnelleNotitie *notitie)
{
  const char *soort = stip_snelle_notitie_soorten ()[gtk_drop_down_get_selected (self->soort)];

  stip_snelle_notitie_lees (gtk_editable_get_text (self->entry), stip_gebeurtenis_soort_zoek (soort), stip_ja_nee_keuze_get (self->bereikt), self->vandaag, get_minuut (), notitie);
}

/* While typing: how it will be read, never what is wrong with it. */
static void
update_reading (StipSnelleInvoer *self)
{
  g_auto (StipSnelleNotitie) notitie = { 0 };
  g_autofree char *zin = NULL;
  gboolean         er;

  if (self->bron == NULL)
    return;
  read_line (self, &notitie);
  er = !stip_snelle_notitie_is_leeg (&notitie) || *gtk_editable_get_text (self->entry) != '\0';
  zin = er ? stip_snelle_notitie_zin (&notitie, self->vandaag, get_taal (self)) : NULL;
  gtk_label_set_label (self->lezing, zin != NULL ? zin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->lezing), er);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, zin != NULL ? zin : "", -1);
}

static void
on_changed_cb (StipSnelleInvoer *self)
{
  update_reading (self);
  if (self->bron != NULL)
    stip_concepten_put (self->bron, CONCEPT, gtk_editable_get_text (self->entry));
}

/* Ready for the next call: the kind and the answer are this call's own. */
static void
empty_line (StipSnelleInvoer *self)
{
  gtk_editable_set_text (self->entry, "");
  gtk_drop_down_set_selected (self->soort, 0);
  stip_ja_nee_keuze_set (self->bereikt, STIP_JANEE_ONBEKEND);
  update_reading (self);
}

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSnelleInvoer) self = data;
  g_autoptr (GError) error = NULL;

  if (self->bron == NULL)
    return;
  StipSession *session = stip_concepten_get_session (self->bron);
  if (stip_dossier_moment_finish (session, result, &error))
    {
      stip_session_toast (session, self->klaar, _ ("Undo"), "dossier.undo", NULL);
      g_clear_pointer (&self->tekst, g_free);
      return;
    }
  /* nothing typed gets lost: it is back in the line, unless that is in use again */
  if (*gtk_editable_get_text (self->entry) == '\0')
    gtk_editable_set_text (self->entry, self->tekst);
  stip_session_error (session, _ ("The note was not recorded; what you typed is still there."), error);
}

static void
on_activate_cb (StipSnelleInvoer *self)
{
  g_auto (StipSnelleNotitie) notitie = { 0 };
  g_autoptr (StipGebeurtenis) gebeurtenis = NULL;
  g_autofree char *naam = NULL;

  read_line (self, &notitie);
  if (self->bron == NULL || stip_snelle_notitie_is_leeg (&notitie))
    return;
  gebeurtenis = stip_snelle_notitie_gebeurtenis (&notitie);
  naam = stip_woorden_soort (notitie.soort, get_taal (self));
  g_free (self->klaar);
  self->klaar = g_strdup_printf (_ ("%s added"), naam);
  g_free (self->tekst);
  self->tekst = g_strdup (gtk_editable_get_text (self->entry));
  stip_dossier_moment_async (stip_concepten_get_session (self->bron), stip_concepten_get_dossier_id (self->bron), STIP_OPDRACHT_TOEVOEGEN, gebeurtenis, on_written_cb, g_object_ref (self));
  empty_line (self);
}

static gboolean
on_key_pressed_cb (StipSnelleInvoer *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  g_signal_emit (self, signals[VERLAAT], 0);
  return TRUE;
}

void
stip_snelle_invoer_set_bron (StipSnelleInvoer *self, StipConcepten *bron)
{
  g_set_object (&self->bron, bron);
}

static void
fill_kinds (StipSnelleInvoer *self)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);

  for (const char *const *id = stip_snelle_notitie_soorten (); *id != NULL; id++)
    {
      g_autofree char *naam = stip_woorden_soort (stip_gebeurtenis_soort_zoek (*id), get_taal (self));
      gtk_string_list_append (namen, naam);
    }
  gtk_drop_down_set_model (self->soort, G_LIST_MODEL (namen));
  stip_keuze_set_naam (self->soort, _ ("Kind of contact"));
}

void
stip_snelle_invoer_set_beeld (StipSnelleInvoer *self, const StipDossierBeeld *beeld)
{
  const char *concept;

  self->vandaag = beeld->vandaag;
  if (self->gevuld)
    return;
  self->gevuld = TRUE;
  fill_kinds (self);
  concept = stip_concepten_get (self->bron, CONCEPT);
  if (concept != NULL)
    gtk_editable_set_text (self->entry, concept);
}

static gboolean
stip_snelle_invoer_grab_focus (GtkWidget *widget)
{
  StipSnelleInvoer *self = STIP_SNELLE_INVOER (widget);
  gboolean          gelukt = gtk_widget_grab_focus (GTK_WIDGET (self->entry));

  gtk_editable_set_position (self->entry, -1);
  return gelukt;
}

static void
stip_snelle_invoer_dispose (GObject *object)
{
  StipSnelleInvoer *self = STIP_SNELLE_INVOER (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->klaar, g_free);
  g_clear_pointer (&self->tekst, g_free);
  G_OBJECT_CLASS (stip_snelle_invoer_parent_class)->dispose (object);
}

static void
stip_snelle_invoer_class_init (StipSnelleInvoerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_snelle_invoer_dispose;
  widget_class->grab_focus = stip_snelle_invoer_grab_focus;
  g_type_ensure (STIP_TYPE_JA_NEE_KEUZE);
  signals[VERLAAT] = g_signal_new ("verlaat", STIP_TYPE_SNELLE_INVOER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-snelle-invoer.ui");
  gtk_widget_class_bind_template_child (widget_class, StipSnelleInvoer, soort);
  gtk_widget_class_bind_template_child (widget_class, StipSnelleInvoer, entry);
  gtk_widget_class_bind_template_child (widget_class, StipSnelleInvoer, bereikt);
  gtk_widget_class_bind_template_child (widget_class, StipSnelleInvoer, lezing);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_reading);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_snelle_invoer_init (StipSnelleInvoer *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_ja_nee_keuze_set_woorden (self->bereikt, _ ("Reached"), _ ("Reached"), _ ("Not reached"), "–");
}

GtkWidget *
stip_snelle_invoer_new (void)
{
  return g_object_new (STIP_TYPE_SNELLE_INVOER, NULL);
}
