/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-page-prive.h"

#include <glib/gi18n.h>

#include "ui/brieven/stip-brieven-venster.h"
#include "ui/dialogs/stip-overdracht-bewaar.h"
#include "ui/dialogs/stip-overdracht-dialog.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-tijdlijn-bewaar.h"
#include "ui/schulden/stip-werkboek-bewaar.h"

void
stip_dossier_page_show_tab (StipDossierPage *self, const char *naam)
{
  if (self->beeld != NULL)
    adw_view_stack_set_visible_child_name (self->tabs, naam);
}

static void
on_moment_cb (GSimpleAction *action, GVariant *soort, gpointer data)
{
  StipDossierPage *self = data;

  stip_dossier_page_show_tab (self, "verloop");
  stip_verloop_paneel_add (self->verloop, g_variant_get_string (soort, NULL));
}

static void
on_notitie_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;

  stip_dossier_page_show_tab (self, "verloop");
  stip_verloop_paneel_note (self->verloop);
}

static void
on_belofte_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;

  stip_dossier_page_show_tab (self, "verloop");
  stip_verloop_paneel_promise (self->verloop);
}

static void
on_mijlpaal_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_dossier_page_meet_term (self, stip_dossier_beeld_volgende (self->beeld));
}

static void
on_termijn_cb (GSimpleAction *action, GVariant *id, gpointer data)
{
  stip_dossier_page_meet (data, g_variant_get_string (id, NULL));
}

/* "voorstel", "" (what fits first), or "rappel:12": that kind to one claim. */
static void
on_brieven_cb (GSimpleAction *action, GVariant *doel, gpointer data)
{
  StipDossierPage *self = data;
  g_auto (GStrv) delen = g_strsplit (g_variant_get_string (doel, NULL), ":", 2);
  gint64 schuld_id = delen[0] != NULL && delen[1] != NULL ? g_ascii_strtoll (delen[1], NULL, 10) : 0;

  if (self->beeld != NULL)
    gtk_window_present (GTK_WINDOW (stip_brieven_venster_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, self->dossier_id, delen[0] != NULL ? delen[0] : "", schuld_id)));
}

/* The key of the filled button, wherever that is: of an open editor it is the one that saves. */
static void
on_gereed_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;

  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->tabs), "voorstel") == 0)
    {
      g_autoptr (GVariant) doel = g_variant_ref_sink (g_variant_new_string ("voorstel"));
      on_brieven_cb (action, doel, data);
      return;
    }
  if (!stip_verloop_paneel_save (self->verloop) && stip_dossier_beeld_volgende (self->beeld) != NULL)
    on_mijlpaal_cb (action, parameter, data);
}

/* Where the case goes on: the form of one step, or (empty) the list of what fits now. */
static void
on_stap_cb (GSimpleAction *action, GVariant *stap, gpointer data)
{
  StipDossierPage *self = data;

  stip_dossier_page_show_tab (self, "verloop");
  stip_verloop_paneel_stap (self->verloop, stip_stap_zoek (g_variant_get_string (stap, NULL)));
}

static void
on_naam_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;

  stip_dossier_page_show_tab (self, "verloop");
  stip_verloop_paneel_name (self->verloop);
}

static void
on_tab_cb (GSimpleAction *action, GVariant *naam, gpointer data)
{
  /* not a tab of its own: the half of the proposal that comes after the answers */
  if (g_str_equal (g_variant_get_string (naam, NULL), "regeling"))
    stip_dossier_page_show_regeling (data);
  else
    stip_dossier_page_show_tab (data, g_variant_get_string (naam, NULL));
}

static void
on_veld_cb (GSimpleAction *action, GVariant *veld, gpointer data)
{
  stip_dossier_page_show_veld (data, g_variant_get_string (veld, NULL));
}

static void
on_undone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipDossierPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *waarom = NULL, *tekst = NULL;

  if (self->session == NULL)
    return;
  waarom = stip_dossier_ongedaan_finish (self->session, result, &error);
  if (waarom == NULL)
    {
      stip_session_error (self->session, _ ("This could not be taken back; nothing was changed."), error);
      return;
    }
  tekst = g_strdup_printf (_ ("Undone: %s"), waarom);
  stip_session_toast (self->session, tekst, _ ("Redo"), "dossier.redo", NULL);
}

static void
on_redone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipDossierPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *waarom = NULL, *tekst = NULL;

  if (self->session == NULL)
    return;
  waarom = stip_dossier_ongedaan_finish (self->session, result, &error);
  if (waarom == NULL)
    {
      stip_session_error (self->session, _ ("This could not be done again; nothing was changed."), error);
      return;
    }
  tekst = g_strdup_printf (_ ("Done again: %s"), waarom);
  stip_session_toast (self->session, tekst, _ ("Undo"), "dossier.undo", NULL);
}

static void
on_undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_dossier_ongedaan_async (self->session, self->dossier_id, FALSE, on_undone_cb, g_object_ref (self));
}

static void
on_redo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_dossier_ongedaan_async (self->session, self->dossier_id, TRUE, on_redone_cb, g_object_ref (self));
}

static void
on_bewaar_cb (GSimpleAction *action, GVariant *formaat, gpointer data)
{
  StipDossierPage *self = data;
  stip_tijdlijn_bewaar (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, self->model, self->beeld->dossier->nummer, g_variant_get_string (formaat, NULL));
}

static void
on_overdragen_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_overdracht_dialog_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, self->beeld, G_ACTION_GROUP (self->acties));
}

static void
on_bewaar_overdracht_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_overdracht_bewaar (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, self->beeld, NULL);
}

static void
on_bewaar_werkboek_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossierPage *self = data;
  stip_werkboek_bewaar (GTK_WIDGET (self), self->session, self->beeld);
}

static void
on_open_bestand_cb (GSimpleAction *action, GVariant *pad, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (pad, NULL));
  g_autofree char *uri = g_file_get_uri (file);

  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, NULL, NULL);
}

static const GActionEntry acties[] = {
  { "moment", on_moment_cb, "s", NULL, NULL, { 0 } },
  { "notitie", on_notitie_cb, NULL, NULL, NULL, { 0 } },
  { "belofte", on_belofte_cb, NULL, NULL, NULL, { 0 } },
  { "termijn", on_termijn_cb, "s", NULL, NULL, { 0 } },
  { "mijlpaal", on_mijlpaal_cb, NULL, NULL, NULL, { 0 } },
  { "gereed", on_gereed_cb, NULL, NULL, NULL, { 0 } },
  { "stap", on_stap_cb, "s", NULL, NULL, { 0 } },
  { "naam", on_naam_cb, NULL, NULL, NULL, { 0 } },
  { "tab", on_tab_cb, "s", NULL, NULL, { 0 } },
  { "veld", on_veld_cb, "s", NULL, NULL, { 0 } },
  { "undo", on_undo_cb, NULL, NULL, NULL, { 0 } },
  { "redo", on_redo_cb, NULL, NULL, NULL, { 0 } },
  { "bewaar-tijdlijn", on_bewaar_cb, "s", NULL, NULL, { 0 } },
  { "brieven", on_brieven_cb, "s", NULL, NULL, { 0 } },
  { "overdragen", on_overdragen_cb, NULL, NULL, NULL, { 0 } },
  { "bewaar-overdracht", on_bewaar_overdracht_cb, NULL, NULL, NULL, { 0 } },
  { "bewaar-werkboek", on_bewaar_werkboek_cb, NULL, NULL, NULL, { 0 } },
  { "open-bestand", on_open_bestand_cb, "s", NULL, NULL, { 0 } },
};

void
stip_dossier_page_add_actions (StipDossierPage *self)
{
  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
}

static void
set_enabled (StipDossierPage *self, const char *naam, gboolean kan)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), naam)), kan);
}

void
stip_dossier_page_update_actions (StipDossierPage *self)
{
  gboolean er = self->beeld != NULL;

  set_enabled (self, "moment", er);
  set_enabled (self, "stap", er);
  set_enabled (self, "notitie", er);
  set_enabled (self, "belofte", er);
  set_enabled (self, "undo", er && self->beeld->ongedaan != NULL);
  set_enabled (self, "redo", er && self->beeld->opnieuw != NULL);
  set_enabled (self, "mijlpaal", er && stip_dossier_beeld_volgende (self->beeld) != NULL);
  set_enabled (self, "gereed", er);
  set_enabled (self, "naam", er && stip_dossier_inwoner (self->beeld->dossier) != NULL);
  set_enabled (self, "bewaar-tijdlijn", er);
  set_enabled (self, "brieven", er);
  set_enabled (self, "overdragen", er);
  set_enabled (self, "bewaar-overdracht", er);
  set_enabled (self, "bewaar-werkboek", er);
}
