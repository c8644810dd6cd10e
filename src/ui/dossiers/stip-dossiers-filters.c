/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-dossiers-filters.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "store/stip-keuzes.h"

#define VOORKEUR "dossiers-filters"

/* Terms that are asked for, as days from today. */
static const struct
{
  const char *name; /* to be translated */
  int         dagen;
} termen[] = {
  { N_ ("Day has passed"), -1 },
  { N_ ("Today or earlier"), 0 },
  { N_ ("This week"), 7 },
  { N_ ("Within 30 days"), 30 },
};

struct _StipDossiersFilters
{
  GtkWidget           parent_instance;
  GtkWidget          *box;
  GtkWidget          *mine;
  GtkMenuButton      *phase, *term, *group, *employee;
  GtkWidget          *clear;
  StipSession        *session;
  GCancellable       *cancellable;
  GSimpleActionGroup *actions;
  StipKeuzes         *keuzes; /* NULL until it was read */
  gboolean            ready;
};

G_DEFINE_FINAL_TYPE (StipDossiersFilters, stip_dossiers_filters, GTK_TYPE_WIDGET)

static guint changed_signal;

/* --- the state lies in the actions --- */

static gboolean
get_flag (StipDossiersFilters *self, const char *name)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions), name);
  return g_variant_get_boolean (state);
}

static const char *
get_choice (StipDossiersFilters *self, const char *name)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions), name);
  return g_intern_string (g_variant_get_string (state, NULL));
}

static int
find_term (const char *choice)
{
  return *choice != '\0' ? CLAMP (atoi (choice), 0, (int)G_N_ELEMENTS (termen) - 1) : -1;
}

static const StipMedewerkerKeus *
find_employee (StipDossiersFilters *self, gint64 id)
{
  for (guint i = 0; self->keuzes != NULL && i < self->keuzes->medewerkers->len; i++)
    {
      const StipMedewerkerKeus *keus = g_ptr_array_index (self->keuzes->medewerkers, i);
      if (keus->id == id)
        return keus;
    }
  return NULL;
}

void
stip_dossiers_filters_apply (StipDossiersFilters *self, StipOverzichtVraag *vraag)
{
  const char *fase = get_choice (self, "phase"), *groep = get_choice (self, "group"), *medewerker = get_choice (self, "employee");
  int         term = find_term (get_choice (self, "term"));

  vraag->alleen_open = get_flag (self, "open");
  vraag->fase = stip_fase_from_id (fase);
  vraag->doelgroep = *groep != '\0' ? groep : NULL;
  vraag->uiterlijk_tot = term >= 0 ? stip_datum_add_dagen (stip_session_get_vandaag (self->session), termen[term].dagen) : STIP_DATUM_ONBEKEND;
  vraag->medewerker_id = g_ascii_strtoll (medewerker, NULL, 10);
  if (vraag->medewerker_id == 0 && get_flag (self, "mine") && self->keuzes != NULL)
    vraag->medewerker_id = self->keuzes->eigen_medewerker;
}

gboolean
stip_dossiers_filters_is_ready (StipDossiersFilters *self)
{
  return self->ready;
}

gboolean
stip_dossiers_filters_is_set (StipDossiersFilters *self)
{
  return get_flag (self, "mine") || get_flag (self, "open") || *get_choice (self, "phase") || *get_choice (self, "term") ||
         *get_choice (self, "group") || *get_choice (self, "employee");
}

/* --- the chips say what is chosen --- */

static void
show_chip (GtkMenuButton *chip, const char *what, const char *chosen)
{
  gtk_menu_button_set_label (chip, chosen != NULL ? chosen : what);
  if (chosen != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (chip), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (chip), "chosen");
  g_autofree char *spoken = chosen != NULL ? g_strdup_printf ("%s: %s", what, chosen) : g_strdup (what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
update_chips (StipDossiersFilters *self)
{
  StipFase                  fase = stip_fase_from_id (get_choice (self, "phase"));
  const char               *groep = get_choice (self, "group");
  int                       term = find_term (get_choice (self, "term"));
  const StipMedewerkerKeus *keus = find_employee (self, g_ascii_strtoll (get_choice (self, "employee"), NULL, 10));

  show_chip (self->phase, _ ("Phase"), fase != STIP_FASE_GEEN ? stip_fase_naam (fase, stip_session_get_taal (self->session)) : NULL);
  show_chip (self->term, _ ("Term"), term >= 0 ? _ (termen[term].name) : NULL);
  show_chip (self->group, _ ("Target group"), *groep != '\0' ? groep : NULL);
  show_chip (self->employee, _ ("Counsellor"), keus != NULL ? keus->naam : NULL);
  gtk_widget_set_visible (self->clear, stip_dossiers_filters_is_set (self));
}

/* "mijn;open;fase=intake;termijn=2;groep=gezin;consulent=3" */
static void
save (StipDossiersFilters *self)
{
  g_autofree char *text = g_strdup_printf ("%s;%s;fase=%s;termijn=%s;groep=%s;consulent=%s", get_flag (self, "mine") ? "mijn" : "", get_flag (self, "open") ? "open" : "",
                                           get_choice (self, "phase"), get_choice (self, "term"), get_choice (self, "group"), get_choice (self, "employee"));
  stip_session_set_voorkeur (self->session, VOORKEUR, text);
}

static void
tell_changed (StipDossiersFilters *self)
{
  update_chips (self);
  save (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
on_action_change_state_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  StipDossiersFilters *self = data;

  g_simple_action_set_state (action, value);
  if (g_str_equal (g_action_get_name (G_ACTION (action)), "employee") && *g_variant_get_string (value, NULL) != '\0')
    g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "mine", g_variant_new_boolean (FALSE));
  if (g_str_equal (g_action_get_name (G_ACTION (action)), "mine") && g_variant_get_boolean (value))
    g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "employee", g_variant_new_string (""));
  tell_changed (self);
}

static void
set_state (StipDossiersFilters *self, const char *name, GVariant *value)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), value);
}

void
stip_dossiers_filters_clear (StipDossiersFilters *self)
{
  static const char *const choices[] = { "phase", "term", "group", "employee" };

  set_state (self, "mine", g_variant_new_boolean (FALSE));
  set_state (self, "open", g_variant_new_boolean (FALSE));
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    set_state (self, choices[i], g_variant_new_string (""));
  tell_changed (self);
}

static void
on_action_clear_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  stip_dossiers_filters_clear (data);
}

static void
restore (StipDossiersFilters *self)
{
  const char *text = stip_session_get_voorkeur (self->session, VOORKEUR);
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "open", ";", -1);

  for (char **part = parts; *part != NULL; part++)
    {
      if (g_str_equal (*part, "mijn"))
        set_state (self, "mine", g_variant_new_boolean (TRUE));
      else if (g_str_equal (*part, "open"))
        set_state (self, "open", g_variant_new_boolean (TRUE));
      else if (g_str_has_prefix (*part, "fase=") && stip_fase_from_id (*part + 5) != STIP_FASE_GEEN)
        set_state (self, "phase", g_variant_new_string (*part + 5));
      else if (g_str_has_prefix (*part, "termijn="))
        set_state (self, "term", g_variant_new_string (*part + 8));
      else if (g_str_has_prefix (*part, "groep="))
        set_state (self, "group", g_variant_new_string (*part + 6));
      else if (g_str_has_prefix (*part, "consulent="))
        set_state (self, "employee", g_variant_new_string (*part + 10));
    }
}

/* --- menus --- */

static void
add_item (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static void
fill_fixed_menus (StipDossiersFilters *self)
{
  g_autoptr (GMenu) phases = g_menu_new ();
  g_autoptr (GMenu) terms = g_menu_new ();

  add_item (phases, _ ("All phases"), "filters.phase", "");
  for (StipFase fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_AFGESLOTEN; fase++)
    add_item (phases, stip_fase_naam (fase, stip_session_get_taal (self->session)), "filters.phase", stip_fase_id (fase));
  add_item (terms, _ ("All terms"), "filters.term", "");
  for (gsize i = 0; i < G_N_ELEMENTS (termen); i++)
    {
      g_autofree char *target = g_strdup_printf ("%" G_GSIZE_FORMAT, i);
      add_item (terms, _ (termen[i].name), "filters.term", target);
    }
  gtk_menu_button_set_menu_model (self->phase, G_MENU_MODEL (phases));
  gtk_menu_button_set_menu_model (self->term, G_MENU_MODEL (terms));
}

static void
fill_read_menus (StipDossiersFilters *self)
{
  g_autoptr (GMenu) groups = g_menu_new ();
  g_autoptr (GMenu) employees = g_menu_new ();

  add_item (groups, _ ("All target groups"), "filters.group", "");
  for (guint i = 0; i < self->keuzes->doelgroepen->len; i++)
    add_item (groups, g_ptr_array_index (self->keuzes->doelgroepen, i), "filters.group", g_ptr_array_index (self->keuzes->doelgroepen, i));
  add_item (employees, _ ("All counsellors"), "filters.employee", "");
  for (guint i = 0; i < self->keuzes->medewerkers->len; i++)
    {
      const StipMedewerkerKeus *keus = g_ptr_array_index (self->keuzes->medewerkers, i);
      g_autofree char          *target = g_strdup_printf ("%" G_GINT64_FORMAT, keus->id);
      add_item (employees, keus->naam, "filters.employee", target);
    }
  gtk_menu_button_set_menu_model (self->group, G_MENU_MODEL (groups));
  gtk_menu_button_set_menu_model (self->employee, G_MENU_MODEL (employees));
  gtk_widget_set_visible (GTK_WIDGET (self->group), self->keuzes->doelgroepen->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->employee), self->keuzes->medewerkers->len > 1);
  gtk_widget_set_visible (self->mine, self->keuzes->eigen_medewerker != 0);
}

static gpointer
read_choices (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_keuzes_load (db, stip_store_get_wie (store), error);
}

static void
on_choices_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipKeuzes) keuzes = stip_store_perform_finish (STIP_STORE (source), result, &error);
  StipDossiersFilters *self = data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || g_error_matches (error, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN))
    return; /* self is gone */
  gboolean eerste = !self->ready;
  self->ready = TRUE;
  if (keuzes == NULL) /* the chips that need it stay away, the list tells the error */
    {
      if (eerste)
        g_signal_emit (self, changed_signal, 0);
      return;
    }
  gint64 before = self->keuzes != NULL ? self->keuzes->eigen_medewerker : 0;
  g_clear_pointer (&self->keuzes, stip_keuzes_unref);
  self->keuzes = g_steal_pointer (&keuzes);
  fill_read_menus (self);
  update_chips (self);
  if (eerste || (self->keuzes->eigen_medewerker != before && get_flag (self, "mine")))
    g_signal_emit (self, changed_signal, 0);
}

static void
read_again (StipDossiersFilters *self)
{
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, read_choices, NULL, NULL, (GDestroyNotify)stip_keuzes_unref,
                            self->cancellable, on_choices_cb, self);
}

static void
on_session_gewijzigd_cb (StipSession *session, gint64 dossier_id, StipDossiersFilters *self)
{
  read_again (self);
}

void
stip_dossiers_filters_set_session (StipDossiersFilters *self, StipSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_session_gewijzigd_cb), self, 0);
  restore (self);
  fill_fixed_menus (self);
  update_chips (self);
  read_again (self);
}

/* --- the widget --- */

static void
stip_dossiers_filters_dispose (GObject *object)
{
  StipDossiersFilters *self = STIP_DOSSIERS_FILTERS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->keuzes, stip_keuzes_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (stip_dossiers_filters_parent_class)->dispose (object);
}

static void
stip_dossiers_filters_class_init (StipDossiersFiltersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_dossiers_filters_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossiers/stip-dossiers-filters.ui");
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, box);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, mine);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, phase);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, term);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, group);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, employee);
  gtk_widget_class_bind_template_child (widget_class, StipDossiersFilters, clear);
  changed_signal = g_signal_new ("changed", STIP_TYPE_DOSSIERS_FILTERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_dossiers_filters_init (StipDossiersFilters *self)
{
  static const GActionEntry entries[] = {
    { "mine", NULL, NULL, "false", on_action_change_state_cb },
    { "open", NULL, NULL, "false", on_action_change_state_cb },
    { "phase", NULL, "s", "''", on_action_change_state_cb },
    { "term", NULL, "s", "''", on_action_change_state_cb },
    { "group", NULL, "s", "''", on_action_change_state_cb },
    { "employee", NULL, "s", "''", on_action_change_state_cb },
    { "clear", on_action_clear_cb },
  };

  self->cancellable = g_cancellable_new ();
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filters", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->group), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->employee), FALSE);
}
