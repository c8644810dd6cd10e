/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-pagina-prive.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-trage-spinner.h"

static void stip_vandaag_pagina_page_init (StipPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipVandaagPagina, stip_vandaag_pagina, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (STIP_TYPE_PAGE, stip_vandaag_pagina_page_init))

/* --- showing --- */

static int
count_due (const StipAgenda *agenda)
{
  return (int)agenda->rijen->len - stip_agenda_tel (agenda->rijen, STIP_AGENDA_LATER);
}

static void
show_title (StipVandaagPagina *self)
{
  StipDatum        vandaag = stip_session_get_vandaag (self->session);
  g_autofree char *dag = stip_datum_format (vandaag, STIP_DATUM_LANG, stip_session_get_taal (self->session), vandaag);

  adw_window_title_set_subtitle (self->titel, dag);
}

/* A norm is one person's: a team, and what is nobody's, have none. */
static void
show_side (StipVandaagPagina *self)
{
  const StipProfiel *profiel = stip_store_get_werkwijze (stip_session_get_store (self->session))->profiel;
  StipAgendaBereik   bereik = stip_vandaag_bereik_get_vraag (self->bereik).bereik;
  gboolean           van_een = bereik == STIP_AGENDA_MIJN || bereik == STIP_AGENDA_VAN;
  g_autofree char   *van = bereik == STIP_AGENDA_MIJN ? g_strdup (_ ("My caseload")) : g_strdup_printf (_ ("Caseload: %s"), stip_vandaag_bereik_get_naam (self->bereik));

  stip_vandaag_zijde_set_agenda (self->zijde, self->agenda, van, van_een ? profiel->caseload_norm : 0, profiel->caseload_gewicht, stip_session_get_taal (self->session));
}

/* Nothing for this week: what comes first after it, and the way to all of that. */
static void
show_done (StipVandaagPagina *self)
{
  const StipAgendaRij *rij = self->agenda->rijen->len > 0 ? g_ptr_array_index (self->agenda->rijen, 0) : NULL;
  StipDatum            vandaag = self->agenda->vandaag;

  gtk_button_set_label (self->klaar_knop, rij != NULL ? _ ("Show what comes later") : _ ("Show all cases"));
  gtk_stack_set_visible_child_name (self->stapel, "klaar");
  if (rij == NULL)
    {
      adw_status_page_set_description (self->klaar, _ ("No term is running."));
      return;
    }
  g_autofree char *wat = stip_agenda_rij_dup_wat (rij);
  g_autofree char *dagen = stip_datum_format_resterend (vandaag + rij->dagen_over, vandaag, stip_session_get_taal (self->session));
  g_autofree char *tekst = g_strdup_printf (_ ("The first to come is %1$s: %2$s, %3$s."), rij->naam, wat, dagen);
  g_autofree char *escaped = g_markup_escape_text (tekst, -1);
  adw_status_page_set_description (self->klaar, escaped);
}

static void
show_nothing_found (StipVandaagPagina *self, const char *zoek)
{
  g_autofree char *title = g_strdup_printf (_ ("Nothing found for “%s”"), zoek);
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_status_page_set_title (self->niets, escaped);
  gtk_stack_set_visible_child_name (self->stapel, "niets");
}

static void
show_list (StipVandaagPagina *self)
{
  const char *zoek = gtk_editable_get_text (self->zoek);
  gboolean    van_meer = stip_vandaag_bereik_get_vraag (self->bereik).bereik == STIP_AGENDA_TEAM;
  guint       n = stip_vandaag_lijst_fill (self->lijst, self->agenda, zoek, van_meer, stip_session_get_taal (self->session));

  if (n == 0 && *zoek != '\0')
    show_nothing_found (self, zoek);
  else if (n == 0 || (*zoek == '\0' && count_due (self->agenda) == 0 && !self->toon_later))
    show_done (self);
  else
    gtk_stack_set_visible_child_name (self->stapel, "lijst");
}

/* The keyboard begins in the list: as soon as there is one after the page came to the front. */
static void
take_focus (StipVandaagPagina *self)
{
  if (!self->wil_focus || self->agenda == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  const char *kind = gtk_stack_get_visible_child_name (self->stapel);
  if (g_strcmp0 (kind, "lijst") == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
  else if (g_strcmp0 (kind, "klaar") == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->klaar_knop));
  self->wil_focus = FALSE;
}

static void
update_side (StipVandaagPagina *self)
{
  gboolean smal = self->span != NULL && stip_span_get_narrow (self->span);

  gtk_widget_set_visible (GTK_WIDGET (self->zijde_knop), smal);
  gtk_widget_set_visible (GTK_WIDGET (self->zijde), !stip_session_get_meekijken (self->session) && (!smal || gtk_toggle_button_get_active (self->zijde_knop)));
}

void
stip_vandaag_pagina_show (StipVandaagPagina *self)
{
  show_title (self);
  update_side (self);
  if (stip_session_get_meekijken (self->session))
    {
      stip_vandaag_lijst_clear (self->lijst);
      gtk_stack_set_visible_child_name (self->stapel, "meekijken");
    }
  else if (self->agenda != NULL)
    {
      show_side (self);
      show_list (self);
      gtk_widget_set_visible (GTK_WIDGET (self->afgekapt), self->agenda->afgekapt);
      take_focus (self);
    }
  stip_vandaag_pagina_update_actions (self);
}

/* --- reading --- */

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipVandaagPagina) self = data;
  g_autoptr (GError) error = NULL;
  StipAgenda *agenda = stip_store_perform_finish (STIP_STORE (store), result, &error);

  if (self->session == NULL || (agenda == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)))
    {
      g_clear_pointer (&agenda, stip_agenda_unref);
      return; /* a newer one is on its way */
    }
  g_clear_object (&self->lezing);
  stip_trage_spinner_set_bezig (self->spinner, FALSE);
  if (agenda != NULL)
    {
      g_clear_pointer (&self->agenda, stip_agenda_unref);
      self->agenda = agenda;
      stip_vandaag_pagina_show (self);
      return;
    }
  g_autofree char *tekst = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->fout, tekst);
  gtk_stack_set_visible_child_name (self->stapel, "fout");
}

void
stip_vandaag_pagina_read (StipVandaagPagina *self)
{
  StipAgendaVraag  vraag = stip_vandaag_bereik_get_vraag (self->bereik);
  StipAgendaVraag *kopie = g_memdup2 (&vraag, sizeof vraag);

  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  self->lezing = g_cancellable_new ();
  stip_trage_spinner_set_bezig (self->spinner, TRUE);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, stip_agenda_load_job, kopie, g_free, (GDestroyNotify)stip_agenda_unref,
                            self->lezing, on_read_cb, g_object_ref (self));
}

static void
on_gewijzigd_cb (StipVandaagPagina *self, gint64 dossier_id)
{
  if (dossier_id == 0)
    stip_vandaag_bereik_refresh (self->bereik);
  stip_vandaag_pagina_read (self);
}

/* --- the widgets --- */

static void
on_lijst_open_cb (StipVandaagPagina *self)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->acties), "open", NULL);
}

static void
on_lijst_actie_cb (StipVandaagPagina *self)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->acties), "act", NULL);
}

static void
on_bereik_changed_cb (StipVandaagPagina *self)
{
  self->toon_later = FALSE;
  stip_vandaag_pagina_read (self);
}

static void
on_zoek_changed_cb (StipVandaagPagina *self)
{
  if (self->agenda != NULL && self->session != NULL)
    stip_vandaag_pagina_show (self);
}

static gboolean
on_zoek_key_cb (StipVandaagPagina *self, guint keyval, guint keycode, GdkModifierType state)
{
  return keyval == GDK_KEY_Down && stip_vandaag_lijst_get_gekozen (self->lijst) != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->lijst));
}

static void
on_klaar_clicked_cb (StipVandaagPagina *self)
{
  if (self->agenda == NULL || self->agenda->rijen->len == 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "i", 2);
      return;
    }
  self->toon_later = self->wil_focus = TRUE;
  stip_vandaag_lijst_set_alles (self->lijst, TRUE);
  stip_vandaag_pagina_show (self);
}

static void
on_zijde_open_cb (StipVandaagPagina *self, gint64 dossier_id)
{
  stip_session_open_dossier (self->session, dossier_id, FALSE);
}

static void
on_span_changed_cb (StipVandaagPagina *self)
{
  update_side (self);
}

/* --- as a page --- */

static const char *
get_id (StipPage *page)
{
  return "vandaag";
}

static const char *
get_title (StipPage *page)
{
  return _ ("Today");
}

static const char *
get_icon (StipPage *page)
{
  return "stip-vandaag-symbolic";
}

static GtkWidget *
get_header_start (StipPage *page)
{
  return STIP_VANDAAG_PAGINA (page)->toevoegen;
}

static GtkWidget *
get_header_title (StipPage *page)
{
  return GTK_WIDGET (STIP_VANDAAG_PAGINA (page)->titel);
}

static GtkWidget *
get_header_end (StipPage *page)
{
  return STIP_VANDAAG_PAGINA (page)->einde;
}

static void
activate_page (StipPage *page)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (page);

  self->wil_focus = TRUE;
  if (self->agenda == NULL && self->lezing == NULL)
    stip_vandaag_pagina_read (self);
  take_focus (self);
}

static void
search_page (StipPage *page)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (page);

  self->wil_focus = FALSE;
  gtk_search_bar_set_search_mode (self->zoekbalk, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->zoek));
}

static gint64
get_neighbour (StipPage *page, gint64 dossier_id, int step)
{
  return stip_vandaag_lijst_neighbour (STIP_VANDAAG_PAGINA (page)->lijst, dossier_id, step);
}

static void
stip_vandaag_pagina_page_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_start = get_header_start;
  iface->get_header_title = get_header_title;
  iface->get_header_end = get_header_end;
  iface->activate = activate_page;
  iface->search = search_page;
  iface->get_neighbour = get_neighbour;
}

/* --- the widget --- */

/* Toasts and header bar are the window's: there the actions must be, as long as this page is shown. */
static void
stip_vandaag_pagina_map (GtkWidget *widget)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (widget);

  GTK_WIDGET_CLASS (stip_vandaag_pagina_parent_class)->map (widget);
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (widget)), "vandaag", G_ACTION_GROUP (self->acties));
  take_focus (self);
}

static void
stip_vandaag_pagina_unmap (GtkWidget *widget)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (widget)), "vandaag", NULL);
  GTK_WIDGET_CLASS (stip_vandaag_pagina_parent_class)->unmap (widget);
}

static void
stip_vandaag_pagina_root (GtkWidget *widget)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (widget);

  GTK_WIDGET_CLASS (stip_vandaag_pagina_parent_class)->root (widget);
  self->span = stip_span_van (widget);
  if (self->span != NULL)
    g_signal_connect_object (self->span, "notify", G_CALLBACK (on_span_changed_cb), self, G_CONNECT_SWAPPED);
  update_side (self);
}

static void
stip_vandaag_pagina_unroot (GtkWidget *widget)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (widget);

  if (self->span != NULL)
    g_signal_handlers_disconnect_by_data (self->span, self);
  self->span = NULL;
  GTK_WIDGET_CLASS (stip_vandaag_pagina_parent_class)->unroot (widget);
}

static void
stip_vandaag_pagina_dispose (GObject *object)
{
  StipVandaagPagina *self = STIP_VANDAAG_PAGINA (object);

  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->datum, gtk_widget_unparent);
  g_clear_pointer (&self->doos, gtk_widget_unparent);
  g_clear_pointer (&self->agenda, stip_agenda_unref);
  g_clear_pointer (&self->gevraagd, stip_agenda_rij_unref);
  g_clear_object (&self->acties);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_vandaag_pagina_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, doos);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, klaar);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, klaar_knop);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, niets);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, fout);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, afgekapt);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, zijde);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, zoekbalk);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, zoek);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, toevoegen);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, einde);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, titel);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, bereik);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, zijde_knop);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, meer);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagPagina, spinner);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback_full (widget_class, "on_gekozen_cb", G_CALLBACK (stip_vandaag_pagina_update_actions));
  gtk_widget_class_bind_template_callback_full (widget_class, "on_menu_cb", G_CALLBACK (stip_vandaag_pagina_pop_menu));
  gtk_widget_class_bind_template_callback (widget_class, on_lijst_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_lijst_actie_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_bereik_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_klaar_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_zijde_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_span_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_zoek_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_zoek_key_cb);
}

static void
stip_vandaag_pagina_class_init (StipVandaagPaginaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_vandaag_pagina_dispose;
  widget_class->map = stip_vandaag_pagina_map;
  widget_class->unmap = stip_vandaag_pagina_unmap;
  widget_class->root = stip_vandaag_pagina_root;
  widget_class->unroot = stip_vandaag_pagina_unroot;
  g_type_ensure (STIP_TYPE_VANDAAG_LIJST);
  g_type_ensure (STIP_TYPE_VANDAAG_ZIJDE);
  g_type_ensure (STIP_TYPE_VANDAAG_BEREIK);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/vandaag/stip-vandaag-pagina.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
}

static void
stip_vandaag_pagina_init (StipVandaagPagina *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->zoekbalk, self->zoek);
}

GtkWidget *
stip_vandaag_pagina_new (StipSession *session)
{
  StipVandaagPagina *self = g_object_new (STIP_TYPE_VANDAAG_PAGINA, NULL);

  self->session = g_object_ref (session);
  stip_vandaag_pagina_add_actions (self);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_gewijzigd_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::meekijken", G_CALLBACK (stip_vandaag_pagina_show), self, G_CONNECT_SWAPPED);
  stip_vandaag_bereik_set_session (self->bereik, session);
  stip_vandaag_pagina_show (self);
  return GTK_WIDGET (self);
}
