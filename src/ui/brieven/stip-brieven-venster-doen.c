/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brieven-venster-prive.h"

#include <glib/gi18n.h>

#include "ui/brieven/stip-brieven-taken.h"
#include "ui/dialogs/stip-bestand-kiezer.h"

#define TIK_MS 100

/* One run from the button to its end. */
typedef struct
{
  StipBrievenVenster *venster;
  StipBrievenReeks   *reeks;
  char               *pad;
  gboolean            map;
} Loop;

static void
free_run (Loop *loop)
{
  g_object_unref (loop->venster);
  stip_brieven_reeks_unref (loop->reeks);
  g_free (loop->pad);
  g_free (loop);
}

static gboolean
get_odd (StipBrievenVenster *self)
{
  g_autoptr (GVariant) stand = g_action_group_get_action_state (G_ACTION_GROUP (self->acties), "oneven");
  return g_variant_get_boolean (stand);
}

static char *
make_title (StipBrievenVenster *self)
{
  const StipBriefSoort *soort = g_ptr_array_index (self->soorten, gtk_drop_down_get_selected (self->soort));
  return g_strdup_printf ("%s, dossier %s", soort->naam, self->lading->dossier->nummer != NULL ? self->lading->dossier->nummer : "–");
}

/* All that are ticked; NULL where one of them cannot be read, which is said. */
static StipBrievenReeks *
gather (StipBrievenVenster *self)
{
  g_autoptr (StipBrievenReeks) reeks = stip_brieven_reeks_new (get_odd (self));
  g_autoptr (GError) error = NULL;

  stip_brieven_venster_bewaar_concept (self);
  for (guint i = 0; i < self->regels->len; i++)
    {
      const StipBrievenRegel *regel = g_ptr_array_index (self->regels, i);
      if (!gtk_check_button_get_active (regel->vink) || stip_brieven_reeks_add (reeks, regel->stuk, regel->concept, &error))
        continue;
      g_autofree char *zin = g_strdup_printf ("%s: %s", regel->stuk->naam, error->message);
      stip_brieven_venster_zeg (self, zin, FALSE);
      return NULL;
    }
  return g_steal_pointer (&reeks);
}

static void
ask_whether_sent (StipBrievenVenster *self, guint aantal, gboolean bewaard)
{
  g_autofree char *zin = bewaard ? g_strdup_printf (ngettext ("%u letter was saved. Is it sent today?", "%u letters were saved. Are they sent today?", aantal), aantal)
                                 : g_strdup_printf (ngettext ("%u letter was printed. Is it sent today?", "%u letters were printed. Are they sent today?", aantal), aantal);

  stip_brieven_venster_zeg (self, zin, TRUE);
  gtk_widget_grab_focus (self->bericht_knop);
}

/* --- to files --- */

static void run (Loop *loop, gboolean overschrijf);

static void
set_running (StipBrievenVenster *self, gboolean loopt)
{
  gtk_widget_set_visible (self->voortgang, loopt);
  gtk_widget_set_visible (self->afbreken, loopt);
  gtk_widget_set_visible (self->bewaar, !loopt);
  gtk_widget_set_visible (self->druk, !loopt);
  gtk_widget_set_visible (self->verstuurd, !loopt);
  if (!loopt)
    {
      g_clear_object (&self->loopt);
      g_clear_handle_id (&self->tik, g_source_remove);
    }
}

static gboolean
on_tick_cb (gpointer data)
{
  const Loop *loop = data;

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (loop->venster->voortgang), stip_brieven_reeks_get_voortgang (loop->reeks));
  return G_SOURCE_CONTINUE;
}

static void
on_replace_cb (AdwMessageDialog *dialog, const char *antwoord, Loop *loop)
{
  if (g_str_equal (antwoord, "vervang") && loop->venster->session != NULL)
    run (loop, TRUE);
  else
    free_run (loop);
}

static void
ask_replace (Loop *loop)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (loop->venster), _ ("Replace letters in this folder?"), _ ("There are files with the same names already. Nothing was saved yet."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "annuleer", _ ("_Cancel"), "vervang", _ ("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "vervang", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "annuleer");
  g_signal_connect (dialog, "response", G_CALLBACK (on_replace_cb), loop);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Loop               *loop = data;
  StipBrievenVenster *self = loop->venster;
  g_autoptr (GError) error = NULL;
  gboolean gelukt = stip_brieven_reeks_write_finish (result, &error);

  set_running (self, FALSE);
  if (self->session == NULL) /* the window is gone */
    ;
  else if (gelukt)
    ask_whether_sent (self, stip_brieven_reeks_get_aantal (loop->reeks), TRUE);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      ask_replace (loop);
      return;
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    stip_brieven_venster_zeg (self, _ ("Cancelled: nothing was saved."), FALSE);
  else
    stip_brieven_venster_zeg (self, error->message, FALSE);
  free_run (loop);
}

static void
run (Loop *loop, gboolean overschrijf)
{
  StipBrievenVenster *self = loop->venster;
  g_autofree char    *titel = make_title (self);

  stip_brieven_venster_zeg (self, NULL, FALSE);
  g_clear_object (&self->loopt);
  self->loopt = g_cancellable_new ();
  set_running (self, TRUE);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->voortgang), 0);
  self->tik = g_timeout_add (TIK_MS, on_tick_cb, loop);
  stip_brieven_reeks_write_async (loop->reeks, loop->pad, titel, loop->map, overschrijf, self->loopt, on_written_cb, loop);
}

static void
on_place_chosen_cb (const char *pad, gpointer data)
{
  Loop *loop = data;

  if (pad == NULL || loop->venster->session == NULL)
    {
      free_run (loop);
      return;
    }
  loop->pad = g_strdup (pad);
  run (loop, FALSE);
}

static void
begin_saving (StipBrievenVenster *self, gboolean map)
{
  StipBrievenReeks *reeks = gather (self);

  if (reeks == NULL)
    return;
  Loop *loop = g_new0 (Loop, 1);
  *loop = (Loop){ g_object_ref (self), reeks, NULL, map };
  const StipBriefSoort  *soort = g_ptr_array_index (self->soorten, gtk_drop_down_get_selected (self->soort));
  g_autofree char       *naam = g_strdup_printf ("%s-%s.pdf", self->lading->dossier->nummer != NULL ? self->lading->dossier->nummer : "dossier", soort->id);
  const StipBestandVraag vraag = { .titel = map ? _ ("Folder for the letters") : _ ("Save the letters"), .knop = _ ("_Save"), .soort = map ? NULL : _ ("PDF"), .patroon = map ? NULL : "*.pdf", .naam = map ? NULL : naam, .map = map };
  stip_bestand_kiezer (GTK_WIDGET (self), &vraag, on_place_chosen_cb, loop);
}

static void
on_save_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  begin_saving (data, FALSE);
}

static void
on_save_apart_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  begin_saving (data, TRUE);
}

/* --- to the printer --- */

typedef struct
{
  StipBrievenVenster *venster;
  guint               aantal;
} Afdruk;

static void
on_printed_cb (gpointer data)
{
  g_autofree Afdruk *afdruk = data;
  g_autoptr (StipBrievenVenster) self = afdruk->venster;

  if (self->session != NULL)
    ask_whether_sent (self, afdruk->aantal, FALSE);
}

static void
on_print_failed_cb (const GError *error, gpointer data)
{
  g_autofree Afdruk *afdruk = data;
  g_autoptr (StipBrievenVenster) self = afdruk->venster;

  if (error == NULL || self->session == NULL)
    return;
  g_autofree char *zin = g_strdup_printf (_ ("The letters were not printed. %s"), error->message);
  stip_brieven_venster_zeg (self, zin, FALSE);
}

static void
on_print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipBrievenVenster *self = data;
  g_autoptr (StipBrievenReeks) reeks = gather (self);

  if (reeks == NULL)
    return;
  g_autofree char *titel = make_title (self);
  Afdruk          *afdruk = g_new0 (Afdruk, 1);
  *afdruk = (Afdruk){ g_object_ref (self), stip_brieven_reeks_get_aantal (reeks) };
  stip_brieven_reeks_print (reeks, GTK_WINDOW (self), titel, on_printed_cb, on_print_failed_cb, afdruk);
}

/* --- sent --- */

static void
on_sent_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipBrievenVenster) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  if (!stip_brieven_verstuur_finish (self->session, result, &error))
    {
      g_autofree char *zin = g_strdup_printf (_ ("Nothing was recorded. %s"), error->message);
      gtk_widget_set_sensitive (self->voet, TRUE);
      stip_brieven_venster_zeg (self, zin, FALSE);
      return;
    }
  stip_session_toast (self->session, _ ("Letters recorded as sent today"), _ ("Undo"), "dossier.undo", NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_record_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipBrievenVenster *self = data;
  g_autoptr (StipBrievenReeks) reeks = gather (self);

  if (reeks == NULL)
    return;
  gtk_widget_set_sensitive (self->voet, FALSE);
  stip_brieven_verstuur_async (self->session, self->dossier_id, stip_brieven_reeks_dup_verstuurd (reeks), on_sent_cb, g_object_ref (self));
}

void
stip_brieven_venster_afbreken (StipBrievenVenster *self)
{
  if (self->loopt != NULL)
    g_cancellable_cancel (self->loopt);
}

/* --- the actions --- */

void
stip_brieven_venster_add_acties (StipBrievenVenster *self)
{
  static const GActionEntry acties[] = {
    { "bewaar", on_save_cb, NULL, NULL, NULL, { 0 } },
    { "bewaar-los", on_save_apart_cb, NULL, NULL, NULL, { 0 } },
    { "druk", on_print_cb, NULL, NULL, NULL, { 0 } },
    { "verstuurd", on_record_cb, NULL, NULL, NULL, { 0 } },
    { "oneven", NULL, NULL, "false", NULL, { 0 } },
  };

  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "brieven", G_ACTION_GROUP (self->acties));
}

void
stip_brieven_venster_update_acties (StipBrievenVenster *self)
{
  static const char *const namen[] = { "bewaar", "bewaar-los", "druk", "verstuurd" };
  guint                    aantal = 0;

  for (guint i = 0; i < self->regels->len; i++)
    aantal += gtk_check_button_get_active (((const StipBrievenRegel *)g_ptr_array_index (self->regels, i))->vink);
  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), namen[i])), aantal > 0);
  g_autofree char *som = g_strdup_printf (ngettext ("%u letter chosen", "%u letters chosen", aantal), aantal);
  gtk_label_set_text (self->som, som);
}
