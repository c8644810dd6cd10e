/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schuldeisers/stip-schuldeiser-formulier.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "store/stip-schuldeiser-opslag.h"
#include "ui/velden/stip-formulier.h"
#include "ui/velden/stip-veld-invoer.h"

#define VELDEN_MEER 24

/* What is read beside the fields. */
typedef struct
{
  StipAntwoordTelling telling;
  StipSchuldeiser    *ander; /* looks to be the same, or NULL */
} Beeld;

struct _StipSchuldeiserFormulier
{
  GtkBox parent_instance;

  GtkLabel       *antwoorden, *voorbeeld;
  GtkWidget      *samen;
  StipVeldInvoer *invoer[VELDEN_MEER];

  StipSession     *session;
  StipSchuldeiser *eiser;
  StipSchuldeiser *ander;
};

G_DEFINE_FINAL_TYPE (StipSchuldeiserFormulier, stip_schuldeiser_formulier, GTK_TYPE_BOX)

/* --- on the worker --- */

typedef struct
{
  StipSchuldeiser *eiser;
  gint64           weg; /* to merge with; 0: write */
} Taak;

static void
free_task (gpointer data)
{
  Taak *taak = data;
  g_clear_pointer (&taak->eiser, stip_schuldeiser_unref);
  g_free (taak);
}

static gpointer
write_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  gint64      id;
  gboolean    gelukt = taak->weg != 0 ? stip_opdracht_schuldeiser_samenvoegen (store, db, taak->eiser->id, taak->weg, error) : stip_opdracht_schuldeiser (store, db, taak->eiser, &id, error);

  return gelukt ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) session = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("This was not recorded; nothing was changed."), error);
  else
    stip_session_toast (session, _ ("Creditor recorded"), _ ("Undo"), "schuldeisers.undo", NULL);
}

static void
write_creditor (StipSchuldeiserFormulier *self, const StipSchuldeiser *eiser, gint64 weg)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->eiser = stip_schuldeiser_ref (eiser);
  taak->weg = weg;
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, write_job, taak, free_task, NULL, NULL, on_written_cb, g_object_ref (self->session));
}

static void
free_view (gpointer data)
{
  Beeld *beeld = data;
  g_clear_pointer (&beeld->ander, stip_schuldeiser_unref);
  g_free (beeld);
}

static gpointer
view_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  Beeld      *beeld = g_new0 (Beeld, 1);
  g_autoptr (GArray) paren = stip_register_dubbelen (db, error);
  gint64 ander = 0;

  for (guint i = 0; paren != NULL && i + 1 < paren->len; i += 2)
    {
      gint64 een = g_array_index (paren, gint64, i), twee = g_array_index (paren, gint64, i + 1);
      if (een == taak->eiser->id || twee == taak->eiser->id)
        ander = een == taak->eiser->id ? twee : een;
    }
  if (paren == NULL || !stip_antwoorden_tel (db, taak->eiser->id, &beeld->telling, error) || (ander != 0 && (beeld->ander = stip_schuldeiser_load (db, ander, error)) == NULL))
    {
      free_view (beeld);
      return NULL;
    }
  return beeld;
}

/* --- showing --- */

static void
show_answers (StipSchuldeiserFormulier *self, const StipAntwoordTelling *t)
{
  g_autoptr (GString) zin = g_string_new (NULL);

  if (t->gevraagd == 0)
    g_string_append (zin, _ ("Never asked yet."));
  else
    {
      g_string_append_printf (zin, _ ("Asked %d times, answered %d times, %d of them only after a reminder."), t->gevraagd, t->beantwoord, t->na_rappel);
      if (t->beantwoord > 0)
        g_string_append_printf (zin, _ (" An answer takes %d days."), (t->dagen + t->beantwoord / 2) / t->beantwoord);
    }
  if (t->voorstellen > 0)
    g_string_append_printf (zin, _ (" %d proposals: %d agreed, %d refused."), t->voorstellen, t->akkoord, t->geweigerd);
  gtk_label_set_text (self->antwoorden, zin->str);
}

/* The preview: every field that would change, and the names that stay findable. */
static void
show_merge (StipSchuldeiserFormulier *self)
{
  g_autoptr (GString) zin = g_string_new (NULL);
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);
  StipTaal        taal = stip_session_get_taal (self->session);

  gtk_widget_set_visible (self->samen, self->ander != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->voorbeeld), self->ander != NULL);
  if (self->ander == NULL)
    return;
  g_autoptr (StipSchuldeiser) samen = stip_schuldeiser_samengevoegd (self->eiser, self->ander);
  g_autofree char *naam = stip_schuldeiser_weergave (self->ander);
  g_string_append_printf (zin, _ ("%s looks to be the same creditor. Its claims would come here."), naam);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *was = stip_schuldeiser_dup_veld (self->eiser, &velden[i]), *wordt = stip_schuldeiser_dup_veld (samen, &velden[i]);
      if (g_strcmp0 (was, wordt) == 0)
        continue;
      g_autofree char *toon = stip_veld_toon (&velden[i], wordt, taal);
      g_string_append_printf (zin, "\n%s: %s", stip_veld_naam (&velden[i], taal), toon);
    }
  gtk_label_set_text (self->voorbeeld, zin->str);
}

static void
on_view_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSchuldeiserFormulier) self = data;
  Beeld *beeld = stip_store_perform_finish (STIP_STORE (store), result, NULL);

  if (beeld == NULL || self->session == NULL)
    {
      g_clear_pointer (&beeld, free_view);
      return;
    }
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  self->ander = g_steal_pointer (&beeld->ander);
  show_answers (self, &beeld->telling);
  show_merge (self);
  free_view (beeld);
}

/* Somebody has the cursor in it: what she types stays. */
static gboolean
is_typing (GtkWidget *invoer)
{
  GtkRoot   *root = gtk_widget_get_root (invoer);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, invoer);
}

void
stip_schuldeiser_formulier_set (StipSchuldeiserFormulier *self, const StipSchuldeiser *schuldeiser)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);
  Taak           *taak = g_new0 (Taak, 1);

  gboolean zelfde = self->eiser != NULL && self->eiser->id == schuldeiser->id;

  g_clear_pointer (&self->eiser, stip_schuldeiser_unref);
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  self->eiser = stip_schuldeiser_ref (schuldeiser);
  for (gsize i = 0; i < aantal; i++)
    {
      if (zelfde && is_typing (GTK_WIDGET (self->invoer[i])))
        continue;
      g_autofree char *waarde = stip_schuldeiser_dup_veld (schuldeiser, &velden[i]);
      stip_veld_invoer_set_waarde (self->invoer[i], waarde);
      stip_veld_invoer_set_fout (self->invoer[i], NULL);
    }
  show_merge (self);
  taak->eiser = stip_schuldeiser_ref (schuldeiser);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, view_job, taak, free_task, free_view, NULL, on_view_cb, g_object_ref (self));
}

/* --- doing --- */

static void
record_field (StipSchuldeiserFormulier *self, gsize i)
{
  gsize            aantal;
  const StipVeld  *veld = &stip_schuldeiser_velden (&aantal)[i];
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (self->invoer[i]);
  g_autoptr (GError) error = NULL;
  g_autofree char *waarde = NULL, *was = NULL;

  if (self->eiser == NULL)
    return;
  waarde = stip_veld_lees (veld, tekst, stip_session_get_vandaag (self->session), &error);
  was = stip_schuldeiser_dup_veld (self->eiser, veld);
  stip_veld_invoer_set_fout (self->invoer[i], error != NULL ? error->message : NULL);
  if (error != NULL || g_strcmp0 (was, waarde) == 0)
    return;
  g_autoptr (StipSchuldeiser) nieuw = stip_schuldeiser_met_veld (self->eiser, veld, waarde);
  write_creditor (self, nieuw, 0);
}

static void
on_chosen_cb (StipVeldInvoer *invoer, StipSchuldeiserFormulier *self)
{
  for (gsize i = 0; i < VELDEN_MEER; i++)
    if (self->invoer[i] == invoer)
      record_field (self, i);
}

static void
on_left_cb (GtkEventController *controller, StipSchuldeiserFormulier *self)
{
  if (self->session != NULL)
    on_chosen_cb (STIP_VELD_INVOER (gtk_event_controller_get_widget (controller)), self);
}

static void
on_merge_cb (StipSchuldeiserFormulier *self)
{
  if (self->ander != NULL)
    write_creditor (self, self->eiser, self->ander->id);
}

static void
add_fields (StipSchuldeiserFormulier *self, GtkBox *vak)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);
  StipTaal        taal = stip_session_get_taal (self->session);
  GtkWidget      *rooster = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (rooster), 12);
  gtk_grid_set_row_spacing (GTK_GRID (rooster), 6);
  g_assert (aantal <= VELDEN_MEER);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *naam = stip_hoofdletter (stip_veld_naam (&velden[i], taal));
      GtkWidget       *label = gtk_label_new (naam);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      self->invoer[i] = STIP_VELD_INVOER (stip_veld_invoer_new (&velden[i], taal));
      gtk_widget_set_hexpand (GTK_WIDGET (self->invoer[i]), TRUE);
      g_signal_connect (self->invoer[i], "gekozen", G_CALLBACK (on_chosen_cb), self);
      GtkEventController *weg = gtk_event_controller_focus_new ();
      g_signal_connect (weg, "leave", G_CALLBACK (on_left_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self->invoer[i]), weg);
      gtk_grid_attach (GTK_GRID (rooster), label, 0, (int)i, 1, 1);
      gtk_grid_attach (GTK_GRID (rooster), GTK_WIDGET (self->invoer[i]), 1, (int)i, 1, 1);
    }
  stip_formulier_add (vak, _ ("Creditor"), rooster);
}

static GtkLabel *
new_text (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  return GTK_LABEL (label);
}

static void
stip_schuldeiser_formulier_dispose (GObject *object)
{
  StipSchuldeiserFormulier *self = STIP_SCHULDEISER_FORMULIER (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->eiser, stip_schuldeiser_unref);
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  G_OBJECT_CLASS (stip_schuldeiser_formulier_parent_class)->dispose (object);
}

static void
stip_schuldeiser_formulier_class_init (StipSchuldeiserFormulierClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schuldeiser_formulier_dispose;
}

static void
stip_schuldeiser_formulier_init (StipSchuldeiserFormulier *self)
{
}

GtkWidget *
stip_schuldeiser_formulier_new (StipSession *session)
{
  StipSchuldeiserFormulier *self = g_object_new (STIP_TYPE_SCHULDEISER_FORMULIER, NULL);
  GtkBox                   *vak;
  GtkWidget                *rol = stip_formulier_new (&vak), *samen = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->session = g_object_ref (session);
  self->antwoorden = new_text ();
  self->voorbeeld = new_text ();
  self->samen = gtk_button_new_with_label (_ ("Merge these two"));
  gtk_widget_set_halign (self->samen, GTK_ALIGN_START);
  g_signal_connect_object (self->samen, "clicked", G_CALLBACK (on_merge_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (samen), GTK_WIDGET (self->antwoorden));
  gtk_box_append (GTK_BOX (samen), GTK_WIDGET (self->voorbeeld));
  gtk_box_append (GTK_BOX (samen), self->samen);
  stip_formulier_add (vak, _ ("How it answers, over all cases"), samen);
  add_fields (self, vak);
  gtk_widget_set_hexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (self), rol);
  return GTK_WIDGET (self);
}
