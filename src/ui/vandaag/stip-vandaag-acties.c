/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-pagina-prive.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossiers/stip-aanmelding-dialog.h"
#include "ui/stip-sneltoetsen.h"
#include "ui/vandaag/stip-agenda-actie.h"

/* What can be done with the selected row. */

static const StipAgendaRij *
get_row (StipVandaagPagina *self)
{
  return stip_session_get_meekijken (self->session) ? NULL : stip_vandaag_lijst_get_gekozen (self->lijst);
}

/* --- writing a term that a person set --- */

typedef struct
{
  StipVandaagPagina *self;
  gint64             dossier_id;
  char              *klaar; /* what the toast says once it is written */
} Schrijven;

static void
on_written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Schrijven *schrijven = data;
  g_autoptr (StipVandaagPagina) self = schrijven->self;
  g_autofree char *klaar = schrijven->klaar;
  gint64           dossier_id = schrijven->dossier_id;
  g_autoptr (GError) error = NULL;

  g_free (schrijven);
  if (self->session == NULL)
    return;
  if (!stip_dossier_handtermijn_finish (self->session, result, &error))
    {
      stip_session_error (self->session, _ ("The term was not changed."), error);
      return;
    }
  self->laatst = dossier_id;
  stip_session_toast (self->session, klaar, _ ("Undo"), "vandaag.undo", g_variant_new_int64 (dossier_id));
}

/* klaar: (transfer full) */
static void
write_term (StipVandaagPagina *self, const StipAgendaRij *rij, StipDatum uiterlijk, StipDatum gehaald, char *klaar)
{
  const StipHandtermijn *hand = rij->hand;
  g_autoptr (StipHandtermijn) nieuw = stip_handtermijn_new (hand->id, hand->naam, hand->klok, hand->start, uiterlijk, gehaald, hand->toelichting);
  Schrijven *schrijven = g_new0 (Schrijven, 1);

  schrijven->self = g_object_ref (self);
  schrijven->dossier_id = rij->dossier_id;
  schrijven->klaar = klaar;
  stip_dossier_handtermijn_async (self->session, rij->dossier_id, nieuw, on_written_cb, schrijven);
}

static char *
format_day (StipVandaagPagina *self, StipDatum datum)
{
  return stip_datum_format (datum, STIP_DATUM_DAG_KORT, stip_session_get_taal (self->session), self->agenda->vandaag);
}

static void
write_done (StipVandaagPagina *self, const StipAgendaRij *rij, StipDatum datum)
{
  g_autofree char *dag = format_day (self, datum);
  gboolean         vandaag = datum == self->agenda->vandaag;

  write_term (self, rij, rij->hand->uiterlijk, datum, vandaag ? g_strdup_printf (_ ("%s: done today"), rij->hand->naam) : g_strdup_printf (_ ("%1$s: done on %2$s"), rij->hand->naam, dag));
}

static void
write_moved (StipVandaagPagina *self, const StipAgendaRij *rij, StipDatum datum)
{
  g_autofree char *dag = format_day (self, datum);
  write_term (self, rij, datum, rij->hand->gehaald, g_strdup_printf (_ ("%1$s: moved to %2$s"), rij->hand->naam, dag));
}

/* --- actions of the row --- */

static void
activate_open (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL)
    stip_session_open_dossier (self->session, rij->dossier_id, FALSE);
}

static void
activate_open_window (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL)
    stip_session_open_dossier (self->session, rij->dossier_id, TRUE);
}

/* The row's one action. Not while a day is asked for: its Enter belongs to that. */
static void
activate_act (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij == NULL || gtk_widget_get_visible (self->datum))
    return;
  StipAgendaActie actie = stip_agenda_actie_van (rij);
  if (actie.doen == STIP_AGENDA_DOEN_GEREED)
    write_done (self, rij, self->agenda->vandaag);
  else if (actie.actie != NULL)
    stip_session_open_dossier_at (self->session, rij->dossier_id, actie.actie, actie.doel);
  else
    stip_session_open_dossier (self->session, rij->dossier_id, FALSE);
}

static void
activate_plan (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL)
    stip_session_open_dossier_at (self->session, rij->dossier_id, "moment", "afspraak");
}

/* A day that falls on a day off is moved to the next working day: nobody keeps a promise in an empty office. */
static void
activate_snooze (GSimpleAction *action, GVariant *dagen, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij == NULL || rij->hand == NULL)
    return;
  StipKalender *kalender = stip_store_get_werkwijze (stip_session_get_store (self->session))->kalender;
  StipDatum     vanaf = MAX (self->agenda->vandaag, rij->hand->uiterlijk);
  write_moved (self, rij, stip_kalender_volgende_werkdag (kalender, vanaf + g_variant_get_int32 (dagen)));
}

/* --- asking a day --- */

#define DONE_ON "done-on"
#define MOVE_TO "move-to"

static void
point_at_row (StipVandaagPagina *self, GtkWidget *popover)
{
  GtkWidget      *row = stip_vandaag_lijst_get_gekozen_widget (self->lijst);
  graphene_rect_t vlak;

  if (row != NULL && gtk_widget_compute_bounds (row, GTK_WIDGET (self), &vlak))
    gtk_popover_set_pointing_to (GTK_POPOVER (popover), &(GdkRectangle){ (int)(vlak.origin.x + vlak.size.width / 2), (int)vlak.origin.y, 1, (int)vlak.size.height });
}

/* vraag: DONE_ON or MOVE_TO. */
static void
ask_day (StipVandaagPagina *self, const StipAgendaRij *rij, const char *vraag, const char *titel, const char *knop, StipDatum van, StipDatum tot)
{
  g_clear_pointer (&self->gevraagd, stip_agenda_rij_unref);
  self->gevraagd = stip_agenda_rij_ref (rij);
  self->vraag = vraag;
  point_at_row (self, self->datum);
  stip_vandaag_datum_ask (STIP_VANDAAG_DATUM (self->datum), titel, knop, van, tot, self->agenda->vandaag, stip_session_get_taal (self->session));
}

static void
on_day_chosen_cb (StipVandaagPagina *self, int datum)
{
  g_autoptr (StipAgendaRij) rij = g_steal_pointer (&self->gevraagd);

  if (rij == NULL || rij->hand == NULL)
    return;
  if (g_str_equal (self->vraag, DONE_ON))
    write_done (self, rij, datum);
  else
    write_moved (self, rij, datum);
}

/* A term of the law is met by an event: its editor asks the day. */
static void
activate_done_on (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL && rij->hand != NULL)
    ask_day (self, rij, DONE_ON, _ ("Done on"), _ ("Record"), STIP_DATUM_ONBEKEND, self->agenda->vandaag);
  else if (rij != NULL && rij->haalt != NULL)
    stip_session_open_dossier_at (self->session, rij->dossier_id, "termijn", rij->termijn->id);
}

static void
activate_snooze_until (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL && rij->hand != NULL)
    ask_day (self, rij, MOVE_TO, _ ("Snooze until"), _ ("Snooze"), self->agenda->vandaag + 1, STIP_DATUM_ONBEKEND);
}

static void
activate_extend (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina   *self = data;
  const StipAgendaRij *rij = get_row (self);

  if (rij != NULL && rij->hand != NULL)
    ask_day (self, rij, MOVE_TO, _ ("Extend to"), _ ("Extend"), MAX (self->agenda->vandaag, rij->hand->uiterlijk + 1), STIP_DATUM_ONBEKEND);
}

/* --- actions of the page --- */

static void
activate_add (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina *self = data;
  stip_aanmelding_dialog_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session);
}

static void
activate_again (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  stip_vandaag_pagina_read (data);
}

static void
activate_side (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina *self = data;

  if (gtk_widget_get_visible (GTK_WIDGET (self->zijde_knop)))
    gtk_toggle_button_set_active (self->zijde_knop, !gtk_toggle_button_get_active (self->zijde_knop));
}

static void
activate_stop_search (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina *self = data;

  gtk_search_bar_set_search_mode (self->zoekbalk, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
}

static void
say_taken_back (StipVandaagPagina *self, GAsyncResult *result, gboolean opnieuw)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *waarom = stip_dossier_ongedaan_finish (self->session, result, &error);

  if (waarom == NULL)
    {
      stip_session_error (self->session, _ ("This could not be taken back; nothing was changed."), error);
      return;
    }
  g_autofree char *tekst = opnieuw ? g_strdup_printf (_ ("Done again: %s"), waarom) : g_strdup_printf (_ ("Undone: %s"), waarom);
  stip_session_toast (self->session, tekst, opnieuw ? _ ("Undo") : _ ("Redo"), opnieuw ? "vandaag.undo" : "vandaag.redo", g_variant_new_int64 (self->laatst));
}

static void
on_undone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVandaagPagina) self = data;
  if (self->session != NULL)
    say_taken_back (self, result, FALSE);
}

static void
on_redone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVandaagPagina) self = data;
  if (self->session != NULL)
    say_taken_back (self, result, TRUE);
}

static void
activate_undo (GSimpleAction *action, GVariant *dossier_id, gpointer data)
{
  StipVandaagPagina *self = data;

  self->laatst = g_variant_get_int64 (dossier_id);
  stip_dossier_ongedaan_async (self->session, self->laatst, FALSE, on_undone_cb, g_object_ref (self));
}

static void
activate_redo (GSimpleAction *action, GVariant *dossier_id, gpointer data)
{
  StipVandaagPagina *self = data;

  self->laatst = g_variant_get_int64 (dossier_id);
  stip_dossier_ongedaan_async (self->session, self->laatst, TRUE, on_redone_cb, g_object_ref (self));
}

/* Only what was done from this page: an act in a dossier is taken back there, where it can be seen. */
static void
activate_undo_last (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina *self = data;
  if (self->laatst != 0)
    stip_dossier_ongedaan_async (self->session, self->laatst, FALSE, on_undone_cb, g_object_ref (self));
}

static void
activate_redo_last (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipVandaagPagina *self = data;
  if (self->laatst != 0)
    stip_dossier_ongedaan_async (self->session, self->laatst, TRUE, on_redone_cb, g_object_ref (self));
}

/* --- the menu of a row --- */

static void
append_section (GMenu *menu, GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenuModel *
make_menu (const StipAgendaRij *rij)
{
  GMenu *menu = g_menu_new (), *openen = g_menu_new (), *doen = g_menu_new (), *schuiven = g_menu_new ();

  g_menu_append (openen, _ ("_Open"), "vandaag.open");
  g_menu_append (openen, _ ("Open in a _New Window"), "vandaag.open-window");
  if (rij->hand != NULL || rij->haalt != NULL)
    g_menu_append (doen, _ ("_Done on…"), "vandaag.done-on");
  g_menu_append (doen, _ ("_Plan Appointment…"), "vandaag.plan");
  if (rij->hand != NULL && rij->termijn->klok == STIP_KLOK_BELOFTE)
    {
      g_menu_append (schuiven, _ ("Snooze One D_ay"), "vandaag.snooze(1)");
      g_menu_append (schuiven, _ ("Snooze One _Week"), "vandaag.snooze(7)");
      g_menu_append (schuiven, _ ("Snooze _Until…"), "vandaag.snooze-until");
    }
  else if (rij->hand != NULL)
    g_menu_append (schuiven, _ ("_Extend…"), "vandaag.extend");
  append_section (menu, openen);
  append_section (menu, doen);
  append_section (menu, schuiven);
  return G_MENU_MODEL (menu);
}

void
stip_vandaag_pagina_pop_menu (StipVandaagPagina *self)
{
  const StipAgendaRij *rij = get_row (self);

  if (rij == NULL)
    return;
  g_autoptr (GMenuModel) model = make_menu (rij);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  point_at_row (self, self->menu);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

void
stip_vandaag_pagina_update_actions (StipVandaagPagina *self)
{
  static const char *const van_rij[] = { "open", "open-window", "act", "done-on", "plan", "snooze", "snooze-until", "extend" };

  if (self->session == NULL || self->acties == NULL)
    return;
  const StipAgendaRij *rij = get_row (self);
  for (gsize i = 0; i < G_N_ELEMENTS (van_rij); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), van_rij[i])), rij != NULL);
  g_autoptr (GMenuModel) model = rij != NULL ? make_menu (rij) : NULL;
  gtk_menu_button_set_menu_model (self->meer, model);
  gtk_widget_set_sensitive (GTK_WIDGET (self->meer), rij != NULL);
}

/* --- making them --- */

static gboolean
focus_list (gpointer data)
{
  StipVandaagPagina *self = data;

  if (self->session != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) && !gtk_widget_get_visible (self->datum) && !gtk_widget_get_visible (self->menu))
    gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
  return G_SOURCE_REMOVE;
}

/* The keyboard goes back to the row, not to whatever GTK finds first; once the popover has let it go. */
static void
on_popover_closed_cb (StipVandaagPagina *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, focus_list, g_object_ref (self), g_object_unref);
}

static const GActionEntry acties[] = {
  { "open", activate_open, NULL, NULL, NULL, { 0 } },
  { "open-window", activate_open_window, NULL, NULL, NULL, { 0 } },
  { "act", activate_act, NULL, NULL, NULL, { 0 } },
  { "done-on", activate_done_on, NULL, NULL, NULL, { 0 } },
  { "plan", activate_plan, NULL, NULL, NULL, { 0 } },
  { "snooze", activate_snooze, "i", NULL, NULL, { 0 } },
  { "snooze-until", activate_snooze_until, NULL, NULL, NULL, { 0 } },
  { "extend", activate_extend, NULL, NULL, NULL, { 0 } },
  { "add", activate_add, NULL, NULL, NULL, { 0 } },
  { "again", activate_again, NULL, NULL, NULL, { 0 } },
  { "side", activate_side, NULL, NULL, NULL, { 0 } },
  { "stop-search", activate_stop_search, NULL, NULL, NULL, { 0 } },
  { "undo", activate_undo, "x", NULL, NULL, { 0 } },
  { "redo", activate_redo, "x", NULL, NULL, { 0 } },
  { "undo-last", activate_undo_last, NULL, NULL, NULL, { 0 } },
  { "redo-last", activate_redo_last, NULL, NULL, NULL, { 0 } },
};

void
stip_vandaag_pagina_add_actions (StipVandaagPagina *self)
{
  static const StipSneltoets toetsen[] = {
    { GDK_KEY_Return, GDK_CONTROL_MASK, "act" },
    { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "act" },
    { GDK_KEY_n, GDK_CONTROL_MASK, "add" },
    { GDK_KEY_z, GDK_CONTROL_MASK, "undo-last" },
    { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "redo-last" },
    { GDK_KEY_F5, 0, "again" },
    { GDK_KEY_F9, 0, "side" },
  };

  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "vandaag", G_ACTION_GROUP (self->acties));
  stip_sneltoetsen_add (GTK_WIDGET (self), G_ACTION_GROUP (self->acties), toetsen, G_N_ELEMENTS (toetsen));
  self->menu = gtk_popover_menu_new_from_model (NULL);
  self->datum = stip_vandaag_datum_new ();
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  gtk_widget_set_parent (self->datum, GTK_WIDGET (self));
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (on_popover_closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->datum, "closed", G_CALLBACK (on_popover_closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->datum, "gekozen", G_CALLBACK (on_day_chosen_cb), self, G_CONNECT_SWAPPED);
}
