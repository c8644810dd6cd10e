/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-stap-paneel.h"

#include <glib/gi18n.h>

#include "ui/stappen/stip-stap-editor.h"
#include "ui/stappen/stip-stap-taken.h"
#include "ui/stappen/stip-stappen-lijst.h"
#include "ui/stappen/stip-toets-editor.h"

#define CONCEPT "stap"

struct _StipStapPaneel
{
  GtkBox parent_instance;

  GtkStack         *stapel;
  StipStappenLijst *lijst;
  StipStapEditor   *stap;
  StipToetsEditor  *toets;

  StipConcepten    *bron;
  StipSession      *session; /* the one of bron */
  StipDossierBeeld *beeld;
  gint64            toets_id;
  gboolean          uit_lijst; /* back leads to the list */
  char             *klaar;     /* what to say when the running act is done */
};

enum
{
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipStapPaneel, stip_stap_paneel, GTK_TYPE_BOX)

static const StipProfiel *
get_profiel (StipStapPaneel *self)
{
  return stip_store_get_werkwijze (stip_session_get_store (self->session))->profiel;
}

static StipTaal
get_taal (StipStapPaneel *self)
{
  return stip_session_get_taal (self->session);
}

static gboolean
is_open (StipStapPaneel *self, const char *welke)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stapel), welke) == 0;
}

static void
show_list (StipStapPaneel *self)
{
  stip_stap_editor_reset (self->stap);
  gtk_stack_set_visible_child_name (self->stapel, "lijst");
  stip_stappen_lijst_set_beeld (self->lijst, self->beeld, get_profiel (self), get_taal (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
}

static void
show_step (StipStapPaneel *self, const StipStap *stap)
{
  gtk_stack_set_visible_child_name (self->stapel, "stap");
  stip_stap_editor_open (self->stap, stap, self->beeld, get_profiel (self), get_taal (self));
  if (stip_stap_paneel_get_concept (self) == stap)
    stip_stap_editor_restore_concept (self->stap, stip_concepten_get (self->bron, CONCEPT));
}

void
stip_stap_paneel_open (StipStapPaneel *self, const StipStap *stap)
{
  self->uit_lijst = stap == NULL;
  if (stap != NULL)
    show_step (self, stap);
  else
    show_list (self);
}

gboolean
stip_stap_paneel_save (StipStapPaneel *self)
{
  if (!is_open (self, "stap") || stip_stap_editor_get_stap (self->stap) == NULL)
    return FALSE;
  stip_stap_editor_save (self->stap);
  return TRUE;
}

/* Recorded, or given up: no draft is left of it. */
static void
drop_concept (StipStapPaneel *self)
{
  if (stip_stap_paneel_get_concept (self) == stip_stap_editor_get_stap (self->stap))
    stip_concepten_put (self->bron, CONCEPT, NULL);
}

static void
on_typed_cb (StipStapPaneel *self)
{
  g_autofree char *concept = stip_stap_editor_dup_concept (self->stap);
  stip_concepten_put (self->bron, CONCEPT, concept);
}

const StipStap *
stip_stap_paneel_get_concept (StipStapPaneel *self)
{
  const char *concept = stip_concepten_get (self->bron, CONCEPT);
  return concept != NULL ? stip_stap_concept_get_stap (concept) : NULL;
}

static void
close_panel (StipStapPaneel *self)
{
  stip_stap_editor_reset (self->stap);
  g_signal_emit (self, signals[SLUIT], 0);
}

static void
remember (StipStapPaneel *self, char *klaar)
{
  g_free (self->klaar);
  self->klaar = klaar;
}

static gboolean
finish (StipStapPaneel *self, GAsyncResult *result, GError **error)
{
  if (self->session == NULL)
    return FALSE;
  if (!stip_stap_finish (self->session, result, error))
    return FALSE;
  stip_session_toast (self->session, self->klaar, _ ("Undo"), "dossier.undo", NULL);
  return TRUE;
}

/* --- a step --- */

static void
on_step_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipStapPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (finish (self, result, &error))
    {
      drop_concept (self);
      close_panel (self);
    }
  else if (error != NULL)
    stip_stap_editor_set_melding (self->stap, error->message);
}

static void
on_save_step_cb (StipStapPaneel *self)
{
  const StipStap  *stap = stip_stap_editor_get_stap (self->stap);
  g_autofree char *toelichting = stip_stap_editor_dup_toelichting (self->stap);
  g_auto (GStrv) velden = stip_stap_editor_dup_velden (self->stap);

  remember (self, g_strdup (stip_stap_naam (stap, get_taal (self))));
  stip_stap_async (self->session, self->beeld->dossier->id, stap, stip_stap_editor_get_datum (self->stap), toelichting, (const char *const *)velden,
                   on_step_written_cb, g_object_ref (self));
}

static void
on_asked_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipStapPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (!finish (self, result, &error) && error != NULL)
    stip_stap_editor_set_melding (self->stap, error->message);
}

static void
on_ask_review_cb (StipStapPaneel *self)
{
  remember (self, g_strdup (_ ("A colleague will look")));
  stip_stap_vraag_toets_async (self->session, self->beeld->dossier->id, stip_stap_editor_get_stap (self->stap), on_asked_cb, g_object_ref (self));
}

static void
on_choose_cb (StipStapPaneel *self, const char *id)
{
  const StipStap *stap = stip_stap_zoek (id);

  if (stap != NULL)
    show_step (self, stap);
}

/* Back to where one came from: the list, or out. */
static void
on_close_step_cb (StipStapPaneel *self)
{
  drop_concept (self);
  if (self->uit_lijst)
    show_list (self);
  else
    close_panel (self);
}

static void
on_close_list_cb (StipStapPaneel *self)
{
  close_panel (self);
}

/* --- a colleague's look --- */

static void
on_review_cb (StipStapPaneel *self, gint64 toets_id)
{
  for (guint i = 0; i < self->beeld->dossier->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (self->beeld->dossier->toetsen, i);
      if (toets->id != toets_id)
        continue;
      self->toets_id = toets_id;
      gtk_stack_set_visible_child_name (self->stapel, "toets");
      stip_toets_editor_open (self->toets, toets, get_profiel (self), g_strcmp0 (toets->vrager, stip_store_get_wie (stip_session_get_store (self->session))) == 0,
                              self->beeld->vandaag, get_taal (self));
      return;
    }
}

static void
on_answered_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipStapPaneel) self = data;
  g_autoptr (GError) error = NULL;

  if (finish (self, result, &error))
    close_panel (self);
  else if (error != NULL)
    stip_toets_editor_set_melding (self->toets, error->message);
}

static void
on_answer_cb (StipStapPaneel *self, gboolean akkoord, const char *punten, const char *opmerking)
{
  remember (self, g_strdup (akkoord ? _ ("You agree") : _ ("It goes back")));
  stip_stap_toets_async (self->session, self->beeld->dossier->id, self->toets_id, akkoord, punten, opmerking, on_answered_cb, g_object_ref (self));
}

/* --- the widget --- */

void
stip_stap_paneel_set_bron (StipStapPaneel *self, StipConcepten *bron)
{
  g_set_object (&self->bron, bron);
  g_set_object (&self->session, stip_concepten_get_session (bron));
}

void
stip_stap_paneel_set_beeld (StipStapPaneel *self, const StipDossierBeeld *beeld)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
  if (is_open (self, "stap") && stip_stap_editor_get_stap (self->stap) != NULL)
    stip_stap_editor_update (self->stap, beeld, get_profiel (self));
  else if (is_open (self, "lijst") && gtk_widget_get_mapped (GTK_WIDGET (self)))
    stip_stappen_lijst_set_beeld (self->lijst, beeld, get_profiel (self), get_taal (self));
}

static void
stip_stap_paneel_dispose (GObject *object)
{
  StipStapPaneel *self = STIP_STAP_PANEEL (object);

  g_clear_object (&self->bron);
  g_clear_object (&self->session);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->klaar, g_free);
  G_OBJECT_CLASS (stip_stap_paneel_parent_class)->dispose (object);
}

static void
stip_stap_paneel_class_init (StipStapPaneelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_stap_paneel_dispose;
  g_type_ensure (STIP_TYPE_STAPPEN_LIJST);
  g_type_ensure (STIP_TYPE_STAP_EDITOR);
  g_type_ensure (STIP_TYPE_TOETS_EDITOR);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_STAP_PANEEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stappen/stip-stap-paneel.ui");
  gtk_widget_class_bind_template_child (widget_class, StipStapPaneel, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipStapPaneel, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipStapPaneel, stap);
  gtk_widget_class_bind_template_child (widget_class, StipStapPaneel, toets);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_review_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_list_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_save_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_ask_review_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_answer_cb);
}

static void
stip_stap_paneel_init (StipStapPaneel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
