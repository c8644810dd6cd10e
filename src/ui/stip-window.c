/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-window-prive.h"

#include <glib/gi18n.h>

#include "ui/dialogs/stip-controle.h"
#include "ui/dialogs/stip-import-dialog.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/stip-application.h"
#include "ui/stip-instellingen.h"
#include "ui/stip-page.h"
#include "ui/stip-paginas.h"
#include "ui/widgets/stip-toaster.h"
#include "ui/zoeken/stip-zoek-dialoog.h"
#include "ui/zoeken/stip-zoek-taak.h"

#define OPEN_WIDTH     720
#define OPEN_HEIGHT    640
#define SIDEBAR_WIDTH  204 /* at STIP_EM_NORMAAL */
#define SIDEBAR_NARROW 58

#define VOORKEUR_PAGINA "pagina"

G_DEFINE_FINAL_TYPE (StipWindow, stip_window, ADW_TYPE_APPLICATION_WINDOW)

/* --- pages --- */

static void
add_slot (GtkStack *stack, GtkWidget *part, const char *name)
{
  gtk_stack_add_named (stack, part != NULL ? part : gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), name);
}

static void
add_page (StipWindow *self, GtkWidget *widget, const char *name)
{
  StipPage *page = STIP_PAGE (widget);

  gtk_stack_add_named (self->pages, widget, name);
  add_slot (self->starts, stip_page_get_header_start (page), name);
  add_slot (self->titles, stip_page_get_header_title (page), name);
  add_slot (self->ends, stip_page_get_header_end (page), name);
}

static void
remove_page (StipWindow *self, const char *name)
{
  GtkStack *stacks[] = { self->starts, self->titles, self->ends, self->pages };
  for (gsize i = 0; i < G_N_ELEMENTS (stacks); i++)
    gtk_stack_remove (stacks[i], gtk_stack_get_child_by_name (stacks[i], name));
}

/* No name of a resident here: titles show in task bars and in window lists. */
void
stip_window_update_title (StipWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  if (self->scherm != NULL && self->slot == NULL)
    {
      gtk_window_set_title (GTK_WINDOW (self), _ ("Looking along"));
      return;
    }
  if (self->session == NULL || page == NULL || self->slot != NULL)
    {
      gtk_window_set_title (GTK_WINDOW (self), "Stip");
      return;
    }
  g_autofree char *title = g_strdup_printf ("%s – %s", stip_page_get_title (STIP_PAGE (page)), stip_store_get_gemeente (stip_session_get_store (self->session)));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

/* A page of a stack that is not shown can still be read through the accessibility interface: a hidden one cannot. */
static void
show_only (GtkStack *pages, GtkWidget *page)
{
  gtk_widget_set_visible (page, TRUE);
  gtk_stack_set_visible_child (pages, page);
  for (GtkWidget *kind = gtk_widget_get_first_child (GTK_WIDGET (pages)); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    gtk_widget_set_visible (kind, kind == page);
}

static void
show_page (StipWindow *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->starts, name);
  gtk_stack_set_visible_child_name (self->titles, name);
  gtk_stack_set_visible_child_name (self->ends, name);
  show_only (self->pages, gtk_stack_get_child_by_name (self->pages, name));
  gtk_widget_set_visible (self->back, self->dossier != NULL);
  stip_window_update_actions (self);
  stip_window_update_title (self);
  stip_page_activate (STIP_PAGE (gtk_stack_get_visible_child (self->pages)));
}

static void
close_dossier (StipWindow *self)
{
  if (self->dossier == NULL)
    return;
  self->dossier = NULL;
  remove_page (self, "dossier");
}

/* A page that a setting names but that is not there (yet) is the first one. */
static const StipPagina *
find_page (const char *id)
{
  gsize             aantal;
  const StipPagina *paginas = stip_paginas_alle (&aantal);

  for (gsize i = 0; i < aantal; i++)
    if (g_strcmp0 (paginas[i].id, id) == 0)
      return &paginas[i];
  return &paginas[0];
}

static void
show_base_page (StipWindow *self, const char *id)
{
  const StipPagina *pagina = find_page (id);

  close_dossier (self);
  if (gtk_stack_get_child_by_name (self->pages, pagina->id) == NULL)
    add_page (self, pagina->create (self->session), pagina->id);
  g_free (self->base_page);
  self->base_page = g_strdup (pagina->id);
  stip_session_set_voorkeur (self->session, VOORKEUR_PAGINA, pagina->id);
  stip_sidebar_select (self->sidebar, pagina->id);
  show_page (self, pagina->id);
}

void
stip_window_show_dossier (StipWindow *self, gint64 dossier_id)
{
  if (self->session == NULL)
    return;
  if (self->base_page == NULL)
    show_base_page (self, "dossiers");
  close_dossier (self);
  self->dossier = stip_dossier_page_new (self->session, dossier_id);
  add_page (self, self->dossier, "dossier");
  /* its number is known when it was read */
  g_signal_connect_object (stip_page_get_header_title (STIP_PAGE (self->dossier)), "notify::title", G_CALLBACK (stip_window_update_title), self, G_CONNECT_SWAPPED);
  show_page (self, "dossier");
  stip_zoek_noteer (self->session, dossier_id);
}

static void
on_sidebar_page_chosen_cb (StipSidebar *sidebar, const char *id, StipWindow *self)
{
  show_base_page (self, id);
}

/* --- what the session tells --- */

/* One of several windows of a session speaks: the one that is worked in. */
static gboolean
is_current (StipWindow *self)
{
  GtkWindow *active = gtk_application_get_active_window (gtk_window_get_application (GTK_WINDOW (self)));
  while (active != NULL && !STIP_IS_WINDOW (active))
    active = gtk_window_get_transient_for (active);
  return active == NULL || active == GTK_WINDOW (self);
}

static void
on_session_toast_cb (StipSession *session, const char *text, const char *button, const char *action, GVariant *target, StipWindow *self)
{
  if (is_current (self) && self->scherm == NULL)
    stip_toaster_show (self->toasts, text, button, action, target);
}

static void
on_session_error_cb (StipSession *session, const char *text, const char *detail, StipWindow *self)
{
  if (!is_current (self))
    return;
  g_autofree char *whole = detail != NULL ? g_strdup_printf ("%s\n%s", text, detail) : g_strdup (text);
  gtk_label_set_text (self->banner_text, whole);
  gtk_revealer_set_reveal_child (self->banner, TRUE);
}

static void
on_banner_close_clicked_cb (GtkButton *button, StipWindow *self)
{
  gtk_revealer_set_reveal_child (self->banner, FALSE);
}

static void
on_session_open_dossier_cb (StipSession *session, gint64 id, gboolean new_window, StipWindow *self)
{
  if (!is_current (self) || self->scherm != NULL)
    return;
  StipWindow *window = self;
  if (new_window)
    {
      window = stip_window_new (gtk_window_get_application (GTK_WINDOW (self)));
      stip_window_set_session (window, session);
      gtk_window_present (GTK_WINDOW (window));
    }
  stip_window_show_dossier (window, id);
}

/* What needs an open file, and what must not be while a resident looks along: she would see others. */
void
stip_window_update_actions (StipWindow *self)
{
  static const char *const office[] = { "win.import-ddas", "win.verify", "win.search", "win.find", "win.search-list", "win.search-register", "win.page" };
  static const char *const files[] = { "win.open-file", "win.new-file" };
  static const char *const dossier[] = { "win.back", "win.neighbour", "win.plates" };
  GtkWidget               *widget = GTK_WIDGET (self);
  gboolean                 free = self->scherm == NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (office); i++)
    gtk_widget_action_set_enabled (widget, office[i], self->session != NULL && free);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    gtk_widget_action_set_enabled (widget, files[i], free);
  for (gsize i = 0; i < G_N_ELEMENTS (dossier); i++)
    gtk_widget_action_set_enabled (widget, dossier[i], self->dossier != NULL && free);
  gtk_widget_action_set_enabled (widget, "win.meekijken", self->dossier != NULL || !free);
}

/* What was chosen for the list must be known before the list asks its first question. */
static void
show_last_page (StipWindow *self)
{
  if (self->base_page == NULL)
    show_base_page (self, stip_session_get_voorkeur (self->session, VOORKEUR_PAGINA));
}

void
stip_window_set_session (StipWindow *self, StipSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "toast", G_CALLBACK (on_session_toast_cb), self, 0);
  g_signal_connect_object (session, "error", G_CALLBACK (on_session_error_cb), self, 0);
  g_signal_connect_object (session, "open-dossier", G_CALLBACK (on_session_open_dossier_cb), self, 0);
  stip_sidebar_set_session (self->sidebar, session);
  gtk_window_set_default_size (GTK_WINDOW (self), stip_instellingen_get_int (self->settings, "window-width", 1366),
                               stip_instellingen_get_int (self->settings, "window-height", 768));
  if (stip_instellingen_get_boolean (self->settings, "window-maximized", FALSE))
    gtk_window_maximize (GTK_WINDOW (self));
  gtk_stack_set_visible_child_name (self->stack, "office");
  g_signal_connect_object (session, "voorkeuren", G_CALLBACK (show_last_page), self, G_CONNECT_SWAPPED);
  if (stip_session_heeft_voorkeuren (session))
    show_last_page (self);
  else
    stip_session_laad_voorkeuren (session);
  stip_window_follow_session (self);
}

StipSession *
stip_window_get_session (StipWindow *self)
{
  return self->session;
}

/* --- opening and locking --- */

void
stip_window_choose_file (StipWindow *self, const char *pad)
{
  if (self->session == NULL)
    stip_openen_pagina_set_pad (self->opening, pad);
}

void
stip_window_open_with (StipWindow *self, const char *pad, StipGeheim *geheim)
{
  stip_window_choose_file (self, pad);
  if (self->session == NULL)
    stip_openen_pagina_open_with (self->opening, geheim);
}

static void
on_opening_opened_cb (StipOpenenPagina *opening, StipStore *store, StipWindow *self)
{
  g_autoptr (StipSession) session = stip_session_new (store);
  stip_window_set_session (self, session);
}

static void
on_opening_unlocked_cb (StipOpenenPagina *opening, StipWindow *self)
{
  stip_application_unlock (STIP_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), self->session);
}

/* --- actions --- */

static StipWindow *
find_window_without_file (StipWindow *self)
{
  if (self->session == NULL)
    return self;
  StipWindow *window = stip_window_new (gtk_window_get_application (GTK_WINDOW (self)));
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
activate_open_file (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stip_openen_pagina_ask_file (find_window_without_file (STIP_WINDOW (widget))->opening);
}

static void
activate_new_file (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stip_openen_pagina_ask_new (find_window_without_file (STIP_WINDOW (widget))->opening);
}

static void
activate_back (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);
  close_dossier (self);
  show_page (self, self->base_page);
}

/* To the dossier above or below this one in the list that it was opened from. */
static void
activate_neighbour (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);
  int         step = g_variant_get_int32 (parameter);
  GtkWidget  *base = self->dossier != NULL ? gtk_stack_get_child_by_name (self->pages, self->base_page) : NULL;
  gint64      id = base != NULL ? stip_page_get_neighbour (STIP_PAGE (base), stip_dossier_page_get_dossier_id (STIP_DOSSIER_PAGE (self->dossier)), step) : 0;

  if (id != 0)
    stip_window_show_dossier (self, id);
  else if (base != NULL)
    stip_session_toast (self->session, step > 0 ? _ ("The list has no case below this one") : _ ("The list has no case above this one"), NULL, NULL, NULL);
}

static void
activate_search (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *page = gtk_stack_get_visible_child (STIP_WINDOW (widget)->pages);

  if (page != NULL)
    stip_page_search (STIP_PAGE (page));
}

static void
activate_find (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);

  if (self->slot == NULL && gtk_stack_get_visible_child (self->pages) != NULL)
    stip_zoek_dialoog_present (GTK_WINDOW (self), self->session, gtk_stack_get_visible_child (self->pages));
}

/* The list of dossiers with this in its search entry. */
static void
activate_search_list (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);
  show_base_page (self, "dossiers");
  stip_page_search_for (STIP_PAGE (gtk_stack_get_visible_child (self->pages)), g_variant_get_string (parameter, NULL));
}

static void
activate_search_register (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);
  show_base_page (self, "schuldeisers");
  stip_page_search_for (STIP_PAGE (gtk_stack_get_visible_child (self->pages)), g_variant_get_string (parameter, NULL));
}

static void
activate_meekijken (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stip_window_toggle_meekijken (STIP_WINDOW (widget));
}

/* The gallery, for the dossier that is shown. */
static void
activate_plates (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StipWindow *self = STIP_WINDOW (widget);
  gint64      id = self->dossier != NULL ? stip_dossier_page_get_dossier_id (STIP_DOSSIER_PAGE (self->dossier)) : 0;

  show_base_page (self, "platen");
  stip_page_show_for (STIP_PAGE (gtk_stack_get_visible_child (self->pages)), id);
}

static void
activate_page (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gsize             aantal;
  const StipPagina *paginas = stip_paginas_alle (&aantal);
  int               nummer = g_variant_get_int32 (parameter);

  if (nummer >= 1 && nummer <= (int)aantal)
    show_base_page (STIP_WINDOW (widget), paginas[nummer - 1].id);
}

static void
activate_import (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stip_import_dialog_present (GTK_WINDOW (widget), STIP_WINDOW (widget)->session);
}

static void
activate_verify (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stip_controle_present (GTK_WINDOW (widget), STIP_WINDOW (widget)->session);
}

static void
activate_fullscreen (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

/* --- the widget --- */

static void
on_span_changed_cb (StipSpan *span, GParamSpec *pspec, StipWindow *self)
{
  gboolean narrow = stip_span_get_narrow (span);
  double   factor = stip_span_get_em (span) / STIP_EM_NORMAAL;

  stip_sidebar_set_narrow (self->sidebar, narrow);
  gtk_paned_set_position (self->paned, narrow ? SIDEBAR_NARROW : (int)(SIDEBAR_WIDTH * factor));
}

static gboolean
stip_window_close_request (GtkWindow *window)
{
  StipWindow *self = STIP_WINDOW (window);
  int         width, height;

  if (self->session != NULL)
    {
      gtk_window_get_default_size (window, &width, &height);
      stip_instellingen_set_int (self->settings, "window-width", CLAMP (width, 640, 16384));
      stip_instellingen_set_int (self->settings, "window-height", CLAMP (height, 480, 16384));
      stip_instellingen_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
    }
  return GTK_WINDOW_CLASS (stip_window_parent_class)->close_request (window);
}

static void
stip_window_dispose (GObject *object)
{
  StipWindow *self = STIP_WINDOW (object);

  g_clear_pointer (&self->slot, stip_window_slot_free);
  g_clear_pointer (&self->scherm, stip_window_slot_free);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->base_page, g_free);
  G_OBJECT_CLASS (stip_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-file", NULL, activate_open_file);
  gtk_widget_class_install_action (widget_class, "win.new-file", NULL, activate_new_file);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, activate_back);
  gtk_widget_class_install_action (widget_class, "win.neighbour", "i", activate_neighbour);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, activate_search);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, activate_find);
  gtk_widget_class_install_action (widget_class, "win.search-list", "s", activate_search_list);
  gtk_widget_class_install_action (widget_class, "win.search-register", "s", activate_search_register);
  gtk_widget_class_install_action (widget_class, "win.meekijken", NULL, activate_meekijken);
  gtk_widget_class_install_action (widget_class, "win.page", "i", activate_page);
  gtk_widget_class_install_action (widget_class, "win.plates", NULL, activate_plates);
  gtk_widget_class_install_action (widget_class, "win.import-ddas", NULL, activate_import);
  gtk_widget_class_install_action (widget_class, "win.verify", NULL, activate_verify);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, activate_fullscreen);
}

static void
stip_window_class_init (StipWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = stip_window_close_request;
  g_type_ensure (STIP_TYPE_OPENEN_PAGINA);
  g_type_ensure (STIP_TYPE_SPAN);
  g_type_ensure (STIP_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stip-window.ui");
  gtk_widget_class_bind_template_child (widget_class, StipWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, opening);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, span);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, paned);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, back);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, starts);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, titles);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, ends);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, banner_text);
  gtk_widget_class_bind_template_child (widget_class, StipWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, on_opening_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_opening_unlocked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_sidebar_page_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_span_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_banner_close_clicked_cb);
  install_actions (widget_class);
}

static void
stip_window_init (StipWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = stip_instellingen_new ();
  stip_window_update_actions (self);
  gtk_window_set_default_size (GTK_WINDOW (self), OPEN_WIDTH, OPEN_HEIGHT);
}

StipWindow *
stip_window_new (GtkApplication *application)
{
  return g_object_new (STIP_TYPE_WINDOW, "application", application, NULL);
}
