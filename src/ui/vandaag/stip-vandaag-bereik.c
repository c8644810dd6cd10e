/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-bereik.h"

#include <glib/gi18n.h>

#include "store/stip-keuzes.h"
#include "ui/widgets/stip-keuze-naam.h"

struct _StipVandaagBereik
{
  GtkWidget    parent_instance;
  GtkDropDown *keuze;
  StipSession *session;
  StipKeuzes  *keuzes; /* NULL until they were read */
  GArray      *ids;    /* medewerker ids behind the fixed choices (gint64) */
  gint64       gekozen;
  gboolean     bezig; /* while the choices are renewed */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (StipVandaagBereik, stip_vandaag_bereik, GTK_TYPE_WIDGET)

/* Their order is that of StipAgendaBereik. */
static const char *const vast[] = { N_ ("My cases"), N_ ("Team"), N_ ("Unassigned") };

static void
fill (StipVandaagBereik *self)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint plaats = gtk_drop_down_get_selected (self->keuze);

  for (gsize i = 0; i < G_N_ELEMENTS (vast); i++)
    gtk_string_list_append (namen, _ (vast[i]));
  g_array_set_size (self->ids, 0);
  if (plaats == GTK_INVALID_LIST_POSITION || plaats >= G_N_ELEMENTS (vast))
    plaats = 0;
  for (guint i = 0; self->keuzes != NULL && i < self->keuzes->medewerkers->len; i++)
    {
      const StipMedewerkerKeus *keus = g_ptr_array_index (self->keuzes->medewerkers, i);
      if (keus->id == self->keuzes->eigen_medewerker)
        continue;
      if (keus->id == self->gekozen)
        plaats = G_N_ELEMENTS (vast) + self->ids->len;
      gtk_string_list_append (namen, keus->naam);
      g_array_append_val (self->ids, keus->id);
    }
  self->bezig = TRUE;
  gtk_drop_down_set_model (self->keuze, G_LIST_MODEL (namen));
  gtk_drop_down_set_selected (self->keuze, plaats);
  self->bezig = FALSE;
}

static gpointer
load_choices (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_keuzes_load (db, stip_store_get_wie (store), error);
}

static void
on_loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVandaagBereik) self = data;
  StipKeuzes *keuzes = stip_store_perform_finish (STIP_STORE (store), result, NULL);

  if (keuzes == NULL || self->keuze == NULL)
    {
      g_clear_pointer (&keuzes, stip_keuzes_unref); /* the list itself says what is wrong */
      return;
    }
  g_clear_pointer (&self->keuzes, stip_keuzes_unref);
  self->keuzes = keuzes;
  fill (self);
}

void
stip_vandaag_bereik_refresh (StipVandaagBereik *self)
{
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_GEWOON, load_choices, NULL, NULL, (GDestroyNotify)stip_keuzes_unref, NULL, on_loaded_cb, g_object_ref (self));
}

void
stip_vandaag_bereik_set_session (StipVandaagBereik *self, StipSession *session)
{
  g_set_object (&self->session, session);
  stip_vandaag_bereik_refresh (self);
}

StipAgendaVraag
stip_vandaag_bereik_get_vraag (StipVandaagBereik *self)
{
  guint plaats = gtk_drop_down_get_selected (self->keuze);

  if (plaats == GTK_INVALID_LIST_POSITION)
    return (StipAgendaVraag){ STIP_AGENDA_MIJN, 0 };
  if (plaats < G_N_ELEMENTS (vast))
    return (StipAgendaVraag){ (StipAgendaBereik)plaats, 0 };
  return (StipAgendaVraag){ STIP_AGENDA_VAN, g_array_index (self->ids, gint64, plaats - G_N_ELEMENTS (vast)) };
}

const char *
stip_vandaag_bereik_get_naam (StipVandaagBereik *self)
{
  GtkStringObject *keus = gtk_drop_down_get_selected_item (self->keuze);
  return keus != NULL ? gtk_string_object_get_string (keus) : _ (vast[0]);
}

static void
on_selected_cb (StipVandaagBereik *self)
{
  if (self->bezig)
    return;
  self->gekozen = stip_vandaag_bereik_get_vraag (self).medewerker_id;
  g_signal_emit (self, changed_signal, 0);
}

static void
stip_vandaag_bereik_dispose (GObject *object)
{
  StipVandaagBereik *self = STIP_VANDAAG_BEREIK (object);
  GtkWidget         *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->bezig = TRUE;
  self->keuze = NULL;
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->keuzes, stip_keuzes_unref);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_vandaag_bereik_parent_class)->dispose (object);
}

static void
stip_vandaag_bereik_class_init (StipVandaagBereikClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_vandaag_bereik_dispose;
  changed_signal = g_signal_new ("changed", STIP_TYPE_VANDAAG_BEREIK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
stip_vandaag_bereik_init (StipVandaagBereik *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->keuze = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_parent (GTK_WIDGET (self->keuze), GTK_WIDGET (self));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->keuze), _ ("Whose terms"));
  stip_keuze_set_naam (self->keuze, _ ("Whose terms"));
  fill (self);
  g_signal_connect_object (self->keuze, "notify::selected", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
}
