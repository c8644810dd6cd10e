/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-verloop-paneel.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/dossier/stip-klokken-menu.h"
#include "ui/dossier/stip-klokken.h"
#include "ui/dossier/stip-moment-editor.h"
#include "ui/dossier/stip-naam-editor.h"
#include "ui/dossier/stip-termijn-editor.h"
#include "ui/dossier/stip-verloop-lijst.h"
#include "ui/stappen/stip-stap-paneel.h"

#define ZIJDE     384
#define ZIJDE_MAX 470 /* more would leave the list too little of a laptop's screen */
#define CONCEPT   "moment"

struct _StipVerloopPaneel
{
  GtkBox parent_instance;

  StipVerloopLijst  *lijst;
  GtkWidget         *zijkant;
  GtkStack          *zijde;
  StipKlokken       *klokken;
  StipMomentEditor  *moment;
  StipNaamEditor    *naam;
  StipTermijnEditor *termijn;
  StipStapPaneel    *stappen;

  StipSession      *session;
  StipConcepten    *concepten;
  StipDossierBeeld *beeld;
  GtkWidget        *terug; /* where the focus was before the editor opened; weak */
  gboolean          bezig;
  gboolean          uit_editor; /* the running act came from the editor */
  char             *klaar;      /* what to say when the running act is done */
};

typedef enum
{
  PROP_BEZIG = 1,
  N_PROPERTIES,
} StipVerloopPaneelProperty;
static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (StipVerloopPaneel, stip_verloop_paneel, GTK_TYPE_BOX)

static gint64
get_id (StipVerloopPaneel *self)
{
  return self->beeld->dossier->id;
}

static const StipProfiel *
get_profiel (StipVerloopPaneel *self)
{
  return stip_store_get_werkwijze (stip_session_get_store (self->session))->profiel;
}

static void
set_bezig (StipVerloopPaneel *self, gboolean bezig)
{
  if (self->bezig == bezig)
    return;
  self->bezig = bezig;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BEZIG]);
}

static void
show_clocks (StipVerloopPaneel *self)
{
  gboolean focus = gtk_widget_get_focus_child (GTK_WIDGET (self->zijde)) != NULL;

  gtk_stack_set_visible_child_name (self->zijde, "klokken");
  set_bezig (self, FALSE);
  if (focus && !(self->terug != NULL && gtk_widget_get_mapped (self->terug) && gtk_widget_grab_focus (self->terug)))
    gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
  g_clear_weak_pointer (&self->terug);
}

/* FALSE where an editor holds words that are not saved: then that one is shown. */
static gboolean
begin_editing (StipVerloopPaneel *self, const char *welke)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->bezig && g_strcmp0 (gtk_stack_get_visible_child_name (self->zijde), "moment") == 0 && stip_moment_editor_is_gewijzigd (self->moment))
    {
      stip_moment_editor_set_melding (self->moment, _ ("Save or cancel this moment first."));
      gtk_widget_child_focus (GTK_WIDGET (self->moment), GTK_DIR_TAB_FORWARD);
      return FALSE;
    }
  if (!self->bezig && root != NULL)
    g_set_weak_pointer (&self->terug, gtk_root_get_focus (root));
  gtk_stack_set_visible_child_name (self->zijde, welke);
  set_bezig (self, TRUE);
  return TRUE;
}

void
stip_verloop_paneel_add (StipVerloopPaneel *self, const char *soort)
{
  if (self->beeld != NULL && begin_editing (self, "moment"))
    stip_moment_editor_open (self->moment, self->beeld, NULL, stip_gebeurtenis_soort_zoek (soort), stip_session_get_taal (self->session));
}

static const StipGebeurtenis *
find_event (StipVerloopPaneel *self, gint64 id)
{
  GPtrArray *alle = self->beeld != NULL ? self->beeld->dossier->gebeurtenissen : NULL;

  for (guint i = 0; alle != NULL && i < alle->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (alle, i);
      if (gebeurtenis->id == id)
        return gebeurtenis;
    }
  return NULL;
}

void
stip_verloop_paneel_edit (StipVerloopPaneel *self, gint64 gebeurtenis_id)
{
  const StipGebeurtenis *gebeurtenis = find_event (self, gebeurtenis_id);

  if (gebeurtenis == NULL || !begin_editing (self, "moment"))
    return;
  stip_verloop_lijst_select (self->lijst, gebeurtenis_id);
  stip_moment_editor_open (self->moment, self->beeld, gebeurtenis, NULL, stip_session_get_taal (self->session));
}

static void
on_hand_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVerloopPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (!stip_dossier_handtermijn_finish (self->session, result, &error))
    stip_session_error (self->session, _ ("The term was not changed."), error);
  else
    stip_session_toast (self->session, self->klaar, _ ("Undo"), "dossier.undo", NULL);
}

static const StipHandtermijn *
find_hand (StipVerloopPaneel *self, gint64 id)
{
  GPtrArray *alle = self->beeld->dossier->handtermijnen;

  for (guint i = 0; i < alle->len; i++)
    if (((const StipHandtermijn *)g_ptr_array_index (alle, i))->id == id)
      return g_ptr_array_index (alle, i);
  return NULL;
}

/* A term that a person set is met by the day itself: today, and one key takes it back. */
static void
meet_by_hand (StipVerloopPaneel *self, const StipTermijn *termijn)
{
  const StipHandtermijn *hand = find_hand (self, termijn->hand_id);

  if (hand == NULL)
    return;
  g_autoptr (StipHandtermijn) gehaald = stip_handtermijn_new (hand->id, hand->naam, hand->klok, hand->start, hand->uiterlijk, self->beeld->vandaag, hand->toelichting);
  g_free (self->klaar);
  self->klaar = g_strdup_printf (_ ("%s: done today"), hand->naam);
  stip_dossier_handtermijn_async (self->session, get_id (self), gehaald, on_hand_written_cb, g_object_ref (self));
}

void
stip_verloop_paneel_promise (StipVerloopPaneel *self)
{
  if (self->beeld != NULL && begin_editing (self, "termijn"))
    stip_termijn_editor_open_hand (self->termijn, self->beeld, NULL);
}

static void
on_edit_term_cb (StipVerloopPaneel *self, const StipTermijn *termijn, const char *wat, gint64 spoor_id)
{
  const StipHandtermijn *hand = find_hand (self, termijn->hand_id);

  if (!begin_editing (self, "termijn"))
    return;
  if (g_str_equal (wat, STIP_KLOKKEN_OPSCHORT))
    stip_termijn_editor_open_opschorting (self->termijn, self->beeld, termijn, spoor_id);
  else if (g_str_equal (wat, STIP_KLOKKEN_VERLENG))
    stip_termijn_editor_open_verlenging (self->termijn, self->beeld, termijn, spoor_id);
  else
    stip_termijn_editor_open_hand (self->termijn, self->beeld, hand);
}

void
stip_verloop_paneel_stap (StipVerloopPaneel *self, const StipStap *stap)
{
  if (self->beeld != NULL && begin_editing (self, "stappen"))
    stip_stap_paneel_open (self->stappen, stap);
}

static void
on_close_steps_cb (StipVerloopPaneel *self)
{
  show_clocks (self);
}

void
stip_verloop_paneel_meet (StipVerloopPaneel *self, const StipTermijn *termijn)
{
  const StipStap             *stap = stip_stap_van_termijn (get_profiel (self), self->beeld->dossier, termijn, self->beeld->vandaag);
  const StipGebeurtenisSoort *soort = stip_woorden_haalt (get_profiel (self), self->beeld->dossier, termijn);

  if (termijn->hand_id != 0)
    meet_by_hand (self, termijn);
  else if (stap != NULL)
    stip_verloop_paneel_stap (self, stap);
  else if (soort != NULL)
    stip_verloop_paneel_add (self, soort->id);
}

void
stip_verloop_paneel_name (StipVerloopPaneel *self)
{
  const StipPersoon *inwoner = self->beeld != NULL ? stip_dossier_inwoner (self->beeld->dossier) : NULL;

  if (inwoner != NULL && begin_editing (self, "naam"))
    stip_naam_editor_open (self->naam, inwoner);
}

gboolean
stip_verloop_paneel_save (StipVerloopPaneel *self)
{
  if (!self->bezig || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return FALSE;
  if (g_str_equal (gtk_stack_get_visible_child_name (self->zijde), "stappen"))
    return stip_stap_paneel_save (self->stappen);
  if (g_str_equal (gtk_stack_get_visible_child_name (self->zijde), "naam"))
    stip_naam_editor_save (self->naam);
  else if (g_str_equal (gtk_stack_get_visible_child_name (self->zijde), "termijn"))
    stip_termijn_editor_save (self->termijn);
  else
    stip_moment_editor_save (self->moment);
  return TRUE;
}

static void
on_close_cb (StipVerloopPaneel *self)
{
  stip_moment_editor_reset (self->moment);
  if (self->concepten != NULL)
    stip_concepten_put (self->concepten, CONCEPT, NULL);
  show_clocks (self);
}

static void
on_moment_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVerloopPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (!stip_dossier_moment_finish (self->session, result, &error))
    {
      stip_moment_editor_set_melding (self->moment, error->message);
      if (!self->bezig)
        stip_session_error (self->session, _ ("The moment was not changed."), error);
      return;
    }
  stip_session_toast (self->session, self->klaar, _ ("Undo"), "dossier.undo", NULL);
  /* a row that was removed beside an open editor leaves what is being typed alone */
  if (self->uit_editor)
    on_close_cb (self);
}

static char *
format_done (StipOpdrachtSoort opdracht, const char *naam)
{
  switch (opdracht)
    {
    case STIP_OPDRACHT_TOEVOEGEN:
      return g_strdup_printf (_ ("%s added"), naam);
    case STIP_OPDRACHT_WIJZIGEN:
      return g_strdup_printf (_ ("%s changed"), naam);
    case STIP_OPDRACHT_VERWIJDEREN:
      return g_strdup_printf (_ ("%s removed"), naam);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
write_event (StipVerloopPaneel *self, StipOpdrachtSoort opdracht, const StipGebeurtenis *gebeurtenis)
{
  g_autofree char *naam = stip_woorden_soort (gebeurtenis->soort, stip_session_get_taal (self->session));

  self->uit_editor = self->bezig && stip_moment_editor_get_id (self->moment) == gebeurtenis->id;
  g_free (self->klaar);
  self->klaar = format_done (opdracht, naam);
  stip_dossier_moment_async (self->session, get_id (self), opdracht, gebeurtenis, on_moment_written_cb, g_object_ref (self));
}

static void
on_save_moment_cb (StipVerloopPaneel *self, const StipGebeurtenis *gebeurtenis)
{
  if (gebeurtenis->id == 0)
    write_event (self, STIP_OPDRACHT_TOEVOEGEN, gebeurtenis);
  else if (!stip_moment_editor_is_gewijzigd (self->moment))
    show_clocks (self);
  else
    write_event (self, STIP_OPDRACHT_WIJZIGEN, gebeurtenis);
}

static void
on_remove_moment_cb (StipVerloopPaneel *self, const StipGebeurtenis *gebeurtenis)
{
  write_event (self, STIP_OPDRACHT_VERWIJDEREN, gebeurtenis);
}

static void
on_remove_row_cb (StipVerloopPaneel *self, gint64 id)
{
  const StipGebeurtenis *gebeurtenis = find_event (self, id);

  if (gebeurtenis != NULL)
    on_remove_moment_cb (self, gebeurtenis);
}

static void
on_name_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVerloopPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (!stip_dossier_naam_finish (self->session, result, &error))
    {
      stip_naam_editor_set_melding (self->naam, error->message);
      return;
    }
  stip_session_toast (self->session, _ ("Name changed"), _ ("Undo"), "dossier.undo", NULL);
  show_clocks (self);
}

static void
on_save_name_cb (StipVerloopPaneel *self, const char *voornaam, const char *voorvoegsel, const char *achternaam)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (self->beeld->dossier);

  stip_dossier_naam_async (self->session, get_id (self), inwoner->id, voornaam, voorvoegsel, achternaam, on_name_written_cb, g_object_ref (self));
}

static void
on_open_moment_cb (StipVerloopPaneel *self, gint64 id)
{
  stip_verloop_paneel_edit (self, id);
}

static void
on_open_term_cb (StipVerloopPaneel *self, const StipTermijn *termijn)
{
  stip_verloop_paneel_meet (self, termijn);
}

void
stip_verloop_paneel_select (StipVerloopPaneel *self, gint64 gebeurtenis_id)
{
  stip_verloop_lijst_select (self->lijst, gebeurtenis_id);
}

void
stip_verloop_paneel_set_tekstfactor (StipVerloopPaneel *self, double factor)
{
  gtk_widget_set_size_request (self->zijkant, MIN ((int)(ZIJDE * factor), ZIJDE_MAX), -1);
}

void
stip_verloop_paneel_set_concepten (StipVerloopPaneel *self, StipConcepten *concepten)
{
  g_set_object (&self->concepten, concepten);
  g_set_object (&self->session, stip_concepten_get_session (concepten));
  stip_verloop_lijst_set_concepten (self->lijst, concepten);
  stip_termijn_editor_set_bron (self->termijn, concepten);
  stip_stap_paneel_set_bron (self->stappen, concepten);
}

void
stip_verloop_paneel_note (StipVerloopPaneel *self)
{
  stip_verloop_lijst_note (self->lijst);
}

/* Words that were typed and not saved outlive the page, and the program. */
static void
on_typed_cb (StipVerloopPaneel *self)
{
  g_autofree char *concept = self->concepten != NULL ? stip_moment_editor_dup_concept (self->moment) : NULL;

  if (self->concepten != NULL)
    stip_concepten_put (self->concepten, CONCEPT, concept);
}

static void
take_concept (StipVerloopPaneel *self)
{
  g_autofree char *concept = g_strdup (stip_concepten_get (self->concepten, CONCEPT));

  if (concept == NULL)
    {
      if (stip_stap_paneel_get_concept (self->stappen) != NULL)
        stip_verloop_paneel_stap (self, stip_stap_paneel_get_concept (self->stappen));
      return;
    }
  if (stip_moment_concept_get_id (concept) != 0)
    stip_verloop_paneel_edit (self, stip_moment_concept_get_id (concept));
  if (!self->bezig)
    stip_verloop_paneel_add (self, NULL);
  stip_moment_editor_restore_concept (self->moment, concept);
}

void
stip_verloop_paneel_set_beeld (StipVerloopPaneel *self, const StipDossierBeeld *beeld)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);
  StipTaal          taal = stip_session_get_taal (self->session);

  self->beeld = stip_dossier_beeld_ref (beeld);
  stip_verloop_lijst_set_beeld (self->lijst, beeld, taal);
  stip_klokken_set_beeld (self->klokken, beeld, get_profiel (self), taal);
  stip_stap_paneel_set_beeld (self->stappen, beeld);
  if (vorig == NULL)
    take_concept (self);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
}

static void
stip_verloop_paneel_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((StipVerloopPaneelProperty)id)
    {
    case PROP_BEZIG:
      g_value_set_boolean (value, STIP_VERLOOP_PANEEL (object)->bezig);
      break;
    case N_PROPERTIES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
stip_verloop_paneel_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_VERLOOP_PANEEL (widget)->lijst));
}

static void
stip_verloop_paneel_dispose (GObject *object)
{
  StipVerloopPaneel *self = STIP_VERLOOP_PANEEL (object);

  g_clear_object (&self->concepten);
  g_clear_weak_pointer (&self->terug);
  g_clear_object (&self->session);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->klaar, g_free);
  G_OBJECT_CLASS (stip_verloop_paneel_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-verloop-paneel.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, zijde);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, zijkant);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, klokken);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, moment);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, naam);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, stappen);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopPaneel, termijn);
  gtk_widget_class_bind_template_callback (widget_class, on_save_moment_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_moment_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_save_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_open_moment_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_edit_term_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_clocks);
  gtk_widget_class_bind_template_callback (widget_class, on_open_term_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_steps_cb);
}

static void
stip_verloop_paneel_class_init (StipVerloopPaneelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = stip_verloop_paneel_dispose;
  object_class->get_property = stip_verloop_paneel_get_property;
  properties[PROP_BEZIG] = g_param_spec_boolean ("bezig", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (STIP_TYPE_VERLOOP_LIJST);
  g_type_ensure (STIP_TYPE_KLOKKEN);
  g_type_ensure (STIP_TYPE_MOMENT_EDITOR);
  g_type_ensure (STIP_TYPE_NAAM_EDITOR);
  g_type_ensure (STIP_TYPE_STAP_PANEEL);
  g_type_ensure (STIP_TYPE_TERMIJN_EDITOR);
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_verloop_paneel_grab_focus;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
stip_verloop_paneel_init (StipVerloopPaneel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
