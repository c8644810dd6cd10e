/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-dossiers-pagina.h"

#include <glib/gi18n.h>

#include "ui/dossiers/stip-aanmelding-dialog.h"
#include "ui/dossiers/stip-dossiers-filters.h"
#include "ui/dossiers/stip-dossiers-kolommen.h"
#include "ui/dossiers/stip-dossiers-overdracht.h"
#include "ui/dossiers/stip-dossiers-voet.h"
#include "ui/models/stip-dossier-lijst.h"
#include "ui/models/stip-vraag.h"
#include "ui/stip-sneltoetsen.h"
#include "ui/widgets/stip-span.h"
#include "ui/widgets/stip-trage-spinner.h"

struct _StipDossiersPagina
{
  GtkWidget            parent_instance;
  GtkWidget           *box;
  StipDossiersFilters *filters;
  GtkWidget           *order;
  GtkStack            *stack;
  GtkColumnView       *view;
  AdwStatusPage       *nothing, *error;
  GtkButton           *wider;
  StipDossiersVoet    *foot;
  GtkWidget           *add, *search_clamp, *header_end; /* for the window's header bar */
  GtkEditable         *search;
  GtkSpinner          *spinner;

  StipSession          *session;
  StipDossierLijst     *lijst;
  GtkSingleSelection   *selection;
  StipDossiersKolommen *kolommen;
  gint64                selected_id;
  gboolean              wants_focus; /* shown before there were rows */
};

static void stip_dossiers_pagina_page_init (StipPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipDossiersPagina, stip_dossiers_pagina, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (STIP_TYPE_PAGE, stip_dossiers_pagina_page_init))

/* --- asking --- */

/* What filters and search ask; the text belongs to them. */
static StipOverzichtVraag
read_question (StipDossiersPagina *self)
{
  StipOverzichtVraag vraag = STIP_VRAAG_LEEG;

  stip_dossiers_filters_apply (self->filters, &vraag);
  vraag.zoek = gtk_editable_get_text (self->search);
  return vraag;
}

static void
on_question_changed_cb (StipDossiersPagina *self)
{
  if (self->lijst == NULL || !stip_dossiers_filters_is_ready (self->filters))
    return;
  StipOverzichtVraag vraag = read_question (self);
  gboolean           sorted = stip_dossiers_kolommen_get_orde (self->kolommen, &vraag.orde, &vraag.aflopend);
  gtk_widget_set_visible (self->order, !sorted);
  stip_dossier_lijst_set_vraag (self->lijst, &vraag);
}

/* The first letter may have been typed in the table; the table's rows are replaced now, so the keyboard goes along. */
static void
on_search_changed_cb (GtkEditable *search, StipDossiersPagina *self)
{
  if (*gtk_editable_get_text (search) != '\0' && gtk_widget_get_mapped (GTK_WIDGET (search)) && !stip_widget_has_focus_within (GTK_WIDGET (search)))
    {
      gtk_widget_grab_focus (GTK_WIDGET (search));
      gtk_editable_set_position (search, -1); /* and nothing stays selected, to be typed over */
    }
  on_question_changed_cb (self);
}

static void
on_sorter_changed_cb (GtkSorter *sorter, GtkSorterChange change, StipDossiersPagina *self)
{
  stip_dossiers_kolommen_remember (self->kolommen);
  on_question_changed_cb (self);
}

/* --- showing --- */

static void
show_nothing (StipDossiersPagina *self)
{
  const char      *zoek = gtk_editable_get_text (self->search);
  g_autofree char *title = *zoek != '\0' ? g_strdup_printf (_ ("Nothing found for “%s”"), zoek) : g_strdup (_ ("No case fits these filters"));
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  gboolean         filters = stip_dossiers_filters_is_set (self->filters);

  adw_status_page_set_title (self->nothing, escaped);
  adw_status_page_set_description (self->nothing, *zoek != '\0' && filters ? _ ("The filters are on, so not every case was searched.") : NULL);
  gtk_button_set_label (self->wider, filters ? _ ("Clear filters") : _ ("Show all cases"));
  gtk_stack_set_visible_child_name (self->stack, stip_dossier_lijst_is_leeg (self->lijst) ? "empty" : "nothing");
}

/* After a change of the data the same dossier stays selected, wherever it went. */
static void
restore_selection (StipDossiersPagina *self)
{
  StipDossierItem *now = gtk_single_selection_get_selected_item (self->selection);
  int              row = self->selected_id != 0 ? stip_dossier_lijst_find (self->lijst, self->selected_id) : -1;

  if (row >= 0 && (now == NULL || stip_dossier_item_get_id (now) != self->selected_id))
    gtk_single_selection_set_selected (self->selection, (guint)row);
}

/* The keyboard begins in the table: as soon as there is one after the page came to the front. */
static void
take_focus (StipDossiersPagina *self)
{
  if (!self->wants_focus || !gtk_widget_get_mapped (GTK_WIDGET (self)) || g_list_model_get_n_items (G_LIST_MODEL (self->lijst)) == 0)
    return;
  self->wants_focus = FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
on_lijst_geteld_cb (StipDossierLijst *lijst, StipDossiersPagina *self)
{
  stip_dossiers_voet_set_telling (self->foot, stip_dossier_lijst_get_telling (self->lijst));
  if (g_list_model_get_n_items (G_LIST_MODEL (lijst)) == 0)
    {
      show_nothing (self);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "table");
  restore_selection (self);
  take_focus (self);
}

static void
on_lijst_fout_cb (StipDossierLijst *lijst, const GError *error, StipDossiersPagina *self)
{
  g_autofree char *text = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->error, text);
  gtk_stack_set_visible_child_name (self->stack, "error");
}

static void
on_lijst_loading_cb (StipDossierLijst *lijst, GParamSpec *pspec, StipDossiersPagina *self)
{
  stip_trage_spinner_set_bezig (self->spinner, stip_dossier_lijst_get_loading (lijst));
}

/* Remembered only when a person chose it: not while rows come and go. */
static void
on_selection_selected_cb (GtkSingleSelection *selection, GParamSpec *pspec, StipDossiersPagina *self)
{
  StipDossierItem *item = gtk_single_selection_get_selected_item (selection);
  if (item != NULL && !stip_dossier_lijst_get_loading (self->lijst))
    self->selected_id = stip_dossier_item_get_id (item);
}

/* --- actions --- */

static void
open_position (StipDossiersPagina *self, guint position, gboolean new_window)
{
  g_autoptr (StipDossierItem) item = g_list_model_get_item (G_LIST_MODEL (self->lijst), position);
  if (item == NULL)
    return;
  self->selected_id = stip_dossier_item_get_id (item);
  stip_session_open_dossier (self->session, self->selected_id, new_window);
}

static void
on_view_activate_cb (GtkColumnView *view, guint position, StipDossiersPagina *self)
{
  open_position (self, position, FALSE);
}

static void
on_search_activate_cb (GtkSearchEntry *search, StipDossiersPagina *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->lijst)) > 0)
    open_position (self, MIN (gtk_single_selection_get_selected (self->selection), g_list_model_get_n_items (G_LIST_MODEL (self->lijst)) - 1), FALSE);
}

static void
activate_open_window (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossiersPagina *self = data;
  guint               position = gtk_single_selection_get_selected (self->selection);
  if (position != GTK_INVALID_LIST_POSITION)
    open_position (self, position, TRUE);
}

static void
activate_add (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossiersPagina *self = data;
  stip_aanmelding_dialog_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session);
}

static void
activate_hand_over (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossiersPagina *self = data;
  StipOverzichtVraag  vraag = read_question (self);
  stip_dossiers_overdracht (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, &vraag);
}

static void
activate_clear (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipDossiersPagina *self = data;

  /* what was searched stays while there are filters to take away: most often it was the filters */
  if (stip_dossiers_filters_is_set (self->filters))
    stip_dossiers_filters_clear (self->filters);
  else
    gtk_editable_set_text (self->search, "");
}

static void
activate_urgent (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_column_view_sort_by_column (STIP_DOSSIERS_PAGINA (data)->view, NULL, GTK_SORT_ASCENDING);
}

static void
activate_again (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  stip_dossier_lijst_refresh (STIP_DOSSIERS_PAGINA (data)->lijst);
}

/* --- keyboard --- */

static gboolean
on_search_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, StipDossiersPagina *self)
{
  if (keyval != GDK_KEY_Down || g_list_model_get_n_items (G_LIST_MODEL (self->lijst)) == 0)
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
on_search_stop_cb (GtkSearchEntry *search, StipDossiersPagina *self)
{
  gtk_editable_set_text (self->search, "");
}

/* --- StipPage --- */

static const char *
get_id (StipPage *page)
{
  return "dossiers";
}

static const char *
get_title (StipPage *page)
{
  return _ ("Cases");
}

static const char *
get_icon (StipPage *page)
{
  return "stip-dossiers-symbolic";
}

static GtkWidget *
get_header_start (StipPage *page)
{
  return STIP_DOSSIERS_PAGINA (page)->add;
}

static GtkWidget *
get_header_title (StipPage *page)
{
  return STIP_DOSSIERS_PAGINA (page)->search_clamp;
}

static GtkWidget *
get_header_end (StipPage *page)
{
  return STIP_DOSSIERS_PAGINA (page)->header_end;
}

static void
activate (StipPage *page)
{
  StipDossiersPagina *self = STIP_DOSSIERS_PAGINA (page);

  self->wants_focus = TRUE;
  take_focus (self);
}

static void
search (StipPage *page)
{
  STIP_DOSSIERS_PAGINA (page)->wants_focus = FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (STIP_DOSSIERS_PAGINA (page)->search));
}

static void
search_for (StipPage *page, const char *tekst)
{
  StipDossiersPagina *self = STIP_DOSSIERS_PAGINA (page);

  gtk_editable_set_text (self->search, tekst);
  gtk_editable_set_position (self->search, -1);
  self->wants_focus = TRUE;
  take_focus (self);
}

static gint64
get_neighbour (StipPage *page, gint64 dossier_id, int step)
{
  StipDossiersPagina *self = STIP_DOSSIERS_PAGINA (page);
  int                 row = stip_dossier_lijst_find (self->lijst, dossier_id);
  g_autoptr (StipDossierItem) item = row + step >= 0 && row >= 0 ? g_list_model_get_item (G_LIST_MODEL (self->lijst), (guint)(row + step)) : NULL;

  if (item == NULL)
    return 0;
  self->selected_id = stip_dossier_item_get_id (item);
  restore_selection (self);
  return self->selected_id;
}

static void
stip_dossiers_pagina_page_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_start = get_header_start;
  iface->get_header_title = get_header_title;
  iface->get_header_end = get_header_end;
  iface->activate = activate;
  iface->search = search;
  iface->get_neighbour = get_neighbour;
  iface->search_for = search_for;
}

/* --- the widget --- */

/* While this page is shown, what is typed anywhere in the window goes to the search entry. */
static void
stip_dossiers_pagina_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stip_dossiers_pagina_parent_class)->map (widget);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (STIP_DOSSIERS_PAGINA (widget)->search), GTK_WIDGET (gtk_widget_get_root (widget)));
}

static void
stip_dossiers_pagina_unmap (GtkWidget *widget)
{
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (STIP_DOSSIERS_PAGINA (widget)->search), NULL);
  GTK_WIDGET_CLASS (stip_dossiers_pagina_parent_class)->unmap (widget);
}

static void
stip_dossiers_pagina_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stip_dossiers_pagina_parent_class)->root (widget);
  stip_dossiers_kolommen_follow (STIP_DOSSIERS_PAGINA (widget)->kolommen, stip_span_van (widget));
}

static void
stip_dossiers_pagina_unroot (GtkWidget *widget)
{
  if (STIP_DOSSIERS_PAGINA (widget)->kolommen != NULL)
    stip_dossiers_kolommen_follow (STIP_DOSSIERS_PAGINA (widget)->kolommen, NULL);
  GTK_WIDGET_CLASS (stip_dossiers_pagina_parent_class)->unroot (widget);
}

static void
stip_dossiers_pagina_dispose (GObject *object)
{
  StipDossiersPagina *self = STIP_DOSSIERS_PAGINA (object);

  if (self->view != NULL && self->kolommen != NULL)
    {
      g_signal_handlers_disconnect_by_data (gtk_column_view_get_sorter (self->view), self);
      gtk_column_view_set_model (self->view, NULL);
    }
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->kolommen, stip_dossiers_kolommen_free);
  g_clear_object (&self->selection);
  g_clear_object (&self->lijst);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_dossiers_pagina_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, box);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, filters);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, order);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, stack);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, view);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, nothing);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, wider);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, error);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, foot);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, add);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, search_clamp);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, header_end);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, search);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersPagina, spinner);
}

static void
stip_dossiers_pagina_class_init (StipDossiersPaginaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_dossiers_pagina_dispose;
  widget_class->map = stip_dossiers_pagina_map;
  widget_class->unmap = stip_dossiers_pagina_unmap;
  widget_class->root = stip_dossiers_pagina_root;
  widget_class->unroot = stip_dossiers_pagina_unroot;
  g_type_ensure (STIP_TYPE_DOSSIERS_FILTERS);
  g_type_ensure (STIP_TYPE_DOSSIERS_VOET);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossiers/stip-dossiers-pagina.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_question_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_view_activate_cb);
}

static void
add_actions (StipDossiersPagina *self)
{
  static const GActionEntry entries[] = {
    { "add", activate_add },
    { "open-window", activate_open_window },
    { "overdragen", activate_hand_over },
    { "clear", activate_clear },
    { "urgent", activate_urgent },
    { "again", activate_again },
  };
  static const StipSneltoets toetsen[] = {
    { GDK_KEY_n, GDK_CONTROL_MASK, "add" },
    { GDK_KEY_Return, GDK_CONTROL_MASK, "open-window" },
    { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "open-window" },
    { GDK_KEY_f, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "clear" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *places[] = { GTK_WIDGET (self), self->add, self->header_end };

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    gtk_widget_insert_action_group (places[i], "dossiers", G_ACTION_GROUP (actions));
  stip_sneltoetsen_add (GTK_WIDGET (self), G_ACTION_GROUP (actions), toetsen, G_N_ELEMENTS (toetsen));
}

static void
stip_dossiers_pagina_init (StipDossiersPagina *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  add_actions (self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_search_key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
  g_signal_connect_object (self->search, "changed", G_CALLBACK (on_search_changed_cb), self, 0);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (on_search_activate_cb), self, 0);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (on_search_stop_cb), self, 0);
}

GtkWidget *
stip_dossiers_pagina_new (StipSession *session)
{
  StipDossiersPagina *self = g_object_new (STIP_TYPE_DOSSIERS_PAGINA, NULL);

  self->session = g_object_ref (session);
  self->lijst = stip_dossier_lijst_new (session);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lijst)));
  self->kolommen = stip_dossiers_kolommen_new (self->view, session);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->lijst, "geteld", G_CALLBACK (on_lijst_geteld_cb), self, 0);
  g_signal_connect_object (self->lijst, "fout", G_CALLBACK (on_lijst_fout_cb), self, 0);
  g_signal_connect_object (self->lijst, "notify::loading", G_CALLBACK (on_lijst_loading_cb), self, 0);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (on_selection_selected_cb), self, 0);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (on_sorter_changed_cb), self, 0);
  stip_dossiers_kolommen_restore (self->kolommen);
  stip_dossiers_filters_set_session (self->filters, session);
  return GTK_WIDGET (self);
}
