/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schuldeisers/stip-schuldeisers-pagina.h"

#include <glib/gi18n.h>

#include "ui/dialogs/stip-csv-dialog.h"
#include "ui/schuldeisers/stip-register-taken.h"
#include "ui/schuldeisers/stip-schuldeiser-formulier.h"
#include "ui/schulden/stip-schuld-taken.h"
#include "ui/stip-sneltoetsen.h"

#define MEEST 200 /* rows; who has more types a letter */

struct _StipSchuldeisersPagina
{
  AdwBin parent_instance;

  GtkWidget                *zoek, *einde; /* for the window's header bar */
  GtkListBox               *lijst;
  GtkEntry                 *nieuw;  /* the name of one that is not there yet */
  GtkStack                 *stapel; /* the form, or what belongs here */
  StipSchuldeiserFormulier *formulier;

  StipSession        *session;
  GSimpleActionGroup *acties;
  GCancellable       *lezing;
  GPtrArray          *rijen; /* StipRegisterRij, as the list shows them */
  gint64              gekozen;
  char               *naam;     /* of that one */
  gint64              laatste;  /* act that Ctrl+Z takes back, or 0 */
  gboolean            kiest;    /* the list points out the one to merge with */
  gboolean            naar_rij; /* the keyboard goes to the chosen row as soon as it is there */
  gboolean            stil;     /* the program chooses a row, not somebody */
};

static void stip_schuldeisers_pagina_iface_init (StipPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipSchuldeisersPagina, stip_schuldeisers_pagina, ADW_TYPE_BIN, G_IMPLEMENT_INTERFACE (STIP_TYPE_PAGE, stip_schuldeisers_pagina_iface_init))

static GtkWidget *
new_label (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  return label;
}

static GtkWidget *
make_row (const StipRegisterRij *rij)
{
  const StipSchuldeiser *eiser = rij->schuldeiser;
  GtkWidget             *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *sub;
  g_autofree char       *naam = stip_schuldeiser_weergave (eiser);
  g_autofree char       *tekst = g_strdup_printf (ngettext ("%d claim", "%d claims", (gulong)rij->vorderingen), rij->vorderingen);

  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_box_append (GTK_BOX (vak), new_label (naam, NULL));
  sub = new_label (tekst, "caption");
  gtk_widget_add_css_class (sub, "stip-sub");
  gtk_box_append (GTK_BOX (vak), sub);
  return vak;
}

static const StipRegisterRij *
row_of (StipSchuldeisersPagina *self, GtkListBoxRow *rij)
{
  return rij != NULL && self->rijen != NULL ? g_ptr_array_index (self->rijen, (guint)gtk_list_box_row_get_index (rij)) : NULL;
}

/* Where somebody points out another one, the form keeps the first. */
static void
follow_row (StipSchuldeisersPagina *self, const StipRegisterRij *r)
{
  if (self->kiest)
    {
      stip_schuldeiser_formulier_set_ander (self->formulier, r->schuldeiser);
      return;
    }
  self->gekozen = r->schuldeiser->id;
  g_free (self->naam);
  self->naam = g_strdup (r->schuldeiser->naam);
  stip_schuldeiser_formulier_set (self->formulier, r);
}

static void
show_rows (StipSchuldeisersPagina *self, GPtrArray *rijen)
{
  GtkListBoxRow *weer = NULL;

  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  self->stil = TRUE;
  for (GtkListBoxRow *rij = gtk_list_box_get_row_at_index (self->lijst, 0); rij != NULL; rij = gtk_list_box_get_row_at_index (self->lijst, 0))
    gtk_list_box_remove (self->lijst, GTK_WIDGET (rij));
  self->rijen = rijen;
  for (guint i = 0; i < rijen->len; i++)
    {
      const StipRegisterRij *r = g_ptr_array_index (rijen, i);
      gtk_list_box_append (self->lijst, make_row (r));
      if (r->schuldeiser->id == self->gekozen || (weer == NULL && !self->kiest))
        weer = gtk_list_box_get_row_at_index (self->lijst, (int)i);
    }
  gtk_list_box_select_row (self->lijst, weer);
  self->stil = FALSE;
  gtk_stack_set_visible_child_name (self->stapel, rijen->len > 0 || self->kiest ? "formulier" : "leeg");
  if (weer != NULL && !self->kiest)
    follow_row (self, row_of (self, weer));
  if (weer != NULL && self->naar_rij)
    gtk_widget_grab_focus (GTK_WIDGET (weer));
  self->naar_rij = FALSE;
}

static void
on_found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSchuldeisersPagina) self = data;
  g_autoptr (GError) error = NULL;
  GPtrArray *rijen;

  if (self->session == NULL)
    return;
  rijen = stip_register_zoek_finish (self->session, result, &error);
  if (rijen != NULL)
    show_rows (self, rijen);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    stip_session_error (self->session, _ ("The register could not be read."), error);
}

static void
read_register (StipSchuldeisersPagina *self)
{
  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  self->lezing = g_cancellable_new ();
  stip_register_zoek_async (self->session, gtk_editable_get_text (GTK_EDITABLE (self->zoek)), MEEST, self->lezing, on_found_cb, g_object_ref (self));
}

static void
on_selected_cb (StipSchuldeisersPagina *self, GtkListBoxRow *rij)
{
  const StipRegisterRij *r = row_of (self, rij);

  if (r != NULL && !self->stil)
    follow_row (self, r);
}

/* --- adding, merging, removing --- */

static void
set_choosing (StipSchuldeisersPagina *self, gboolean kiest)
{
  self->kiest = kiest;
  stip_schuldeiser_formulier_kiest (self->formulier, kiest);
  g_object_set (self->zoek, "placeholder-text", kiest ? _ ("Find the one that is the same") : _ ("Find a creditor by name, town or other name"), NULL);
  if (kiest)
    gtk_widget_grab_focus (self->zoek);
}

static void
on_choose_cb (StipSchuldeisersPagina *self)
{
  set_choosing (self, TRUE);
}

/* The list shows this one, however many there are. */
static void
go_to (StipSchuldeisersPagina *self, const char *naam)
{
  gtk_editable_set_text (GTK_EDITABLE (self->zoek), naam != NULL ? naam : "");
  self->naar_rij = TRUE;
  read_register (self);
}

static void
on_chosen_cb (StipSchuldeisersPagina *self)
{
  set_choosing (self, FALSE);
  go_to (self, self->naam);
}

static void
on_added_cb (gint64 id, const char *naam, gpointer data)
{
  StipSchuldeisersPagina *self = data;

  if (self->session == NULL)
    return;
  self->gekozen = id;
  gtk_editable_set_text (GTK_EDITABLE (self->nieuw), "");
  go_to (self, naam);
}

static void
add_creditor (StipSchuldeisersPagina *self)
{
  g_autofree char *naam = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->nieuw))));

  if (*naam == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->nieuw));
      return;
    }
  set_choosing (self, FALSE);
  stip_register_taak_erbij (self->session, naam, on_added_cb, G_OBJECT (self));
}

static void
on_new_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (STIP_SCHULDEISERS_PAGINA (data)->nieuw));
}

static void
on_import_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipSchuldeisersPagina *self = data;
  GtkRoot                *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_present (GTK_WINDOW (stip_csv_dialog_new (GTK_WINDOW (root), self->session, STIP_CSV_SCHULDEISERS, NULL)));
}

/* From the search box into the list: there the arrows choose. */
static void
enter_list (StipSchuldeisersPagina *self)
{
  GtkListBoxRow *rij = gtk_list_box_get_selected_row (self->lijst);

  if (rij == NULL)
    rij = gtk_list_box_get_row_at_index (self->lijst, 0);
  if (rij == NULL)
    return;
  gtk_list_box_select_row (self->lijst, rij);
  gtk_widget_grab_focus (GTK_WIDGET (rij));
}

static gboolean
on_search_key_cb (StipSchuldeisersPagina *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Down || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  enter_list (self);
  return TRUE;
}

static gboolean
on_list_key_cb (StipSchuldeisersPagina *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  if (keyval == GDK_KEY_Delete && !self->kiest)
    stip_schuldeiser_formulier_verwijder (self->formulier);
  else if (keyval == GDK_KEY_Escape && self->kiest)
    on_chosen_cb (self);
  else
    return FALSE;
  return TRUE;
}

static void
on_row_activated_cb (StipSchuldeisersPagina *self)
{
  stip_schuldeiser_formulier_focus (self->formulier);
}

static void
on_changed_cb (StipSchuldeisersPagina *self, gint64 dossier_id)
{
  if (dossier_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    read_register (self);
}

/* --- undo --- */

static void
on_undo_cb (GSimpleAction *action, GVariant *handeling, gpointer data)
{
  StipSchuldeisersPagina *self = data;

  self->laatste = 0;
  stip_register_taak_ongedaan (self->session, g_variant_get_int64 (handeling));
}

static void
on_undo_last_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipSchuldeisersPagina *self = data;

  if (self->laatste != 0)
    stip_register_taak_ongedaan (self->session, self->laatste);
  self->laatste = 0;
}

/* What a toast offers to take back, Ctrl+Z takes back as long as this page is shown. */
static void
on_toast_cb (StipSchuldeisersPagina *self, const char *tekst, const char *knop, const char *actie, GVariant *doel)
{
  if (g_strcmp0 (actie, "schuldeisers.undo") == 0)
    self->laatste = g_variant_get_int64 (doel);
}

/* The toast is the window's: there the action must be, as long as this page is shown. */
static void
on_map_cb (StipSchuldeisersPagina *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "schuldeisers", G_ACTION_GROUP (self->acties));
}

static void
on_unmap_cb (StipSchuldeisersPagina *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "schuldeisers", NULL);
}

/* --- as a page --- */

static const char *
get_id (StipPage *page)
{
  return "schuldeisers";
}

static const char *
get_title (StipPage *page)
{
  return _ ("Creditors");
}

static const char *
get_icon (StipPage *page)
{
  return "stip-schulden-symbolic";
}

static GtkWidget *
get_header_title (StipPage *page)
{
  return STIP_SCHULDEISERS_PAGINA (page)->zoek;
}

static GtkWidget *
get_header_end (StipPage *page)
{
  return STIP_SCHULDEISERS_PAGINA (page)->einde;
}

static void
activate_page (StipPage *page)
{
  read_register (STIP_SCHULDEISERS_PAGINA (page));
}

static void
search_page (StipPage *page)
{
  gtk_widget_grab_focus (STIP_SCHULDEISERS_PAGINA (page)->zoek);
}

static void
search_for (StipPage *page, const char *tekst)
{
  StipSchuldeisersPagina *self = STIP_SCHULDEISERS_PAGINA (page);

  set_choosing (self, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->zoek), tekst);
  read_register (self);
}

static void
stip_schuldeisers_pagina_iface_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_title = get_header_title;
  iface->get_header_end = get_header_end;
  iface->activate = activate_page;
  iface->search = search_page;
  iface->search_for = search_for;
}

static void
stip_schuldeisers_pagina_dispose (GObject *object)
{
  StipSchuldeisersPagina *self = STIP_SCHULDEISERS_PAGINA (object);

  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  g_clear_object (&self->zoek);
  g_clear_object (&self->einde);
  g_clear_object (&self->acties);
  g_clear_object (&self->session);
  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  g_clear_pointer (&self->naam, g_free);
  G_OBJECT_CLASS (stip_schuldeisers_pagina_parent_class)->dispose (object);
}

static void
stip_schuldeisers_pagina_class_init (StipSchuldeisersPaginaClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schuldeisers_pagina_dispose;
}

static void
stip_schuldeisers_pagina_init (StipSchuldeisersPagina *self)
{
  static const GActionEntry acties[] = {
    { "add", on_new_cb, NULL, NULL, NULL, { 0 } },
    { "import", on_import_cb, NULL, NULL, NULL, { 0 } },
    { "undo", on_undo_cb, "x", NULL, NULL, { 0 } },
    { "undo-last", on_undo_last_cb, NULL, NULL, NULL, { 0 } },
  };
  static const StipSneltoets toetsen[] = {
    { GDK_KEY_n, GDK_CONTROL_MASK, "add" },
    { GDK_KEY_z, GDK_CONTROL_MASK, "undo-last" },
  };

  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  stip_sneltoetsen_add (GTK_WIDGET (self), G_ACTION_GROUP (self->acties), toetsen, G_N_ELEMENTS (toetsen));
  g_signal_connect (self, "map", G_CALLBACK (on_map_cb), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
}

static GtkWidget *
make_header_end (void)
{
  GtkWidget *knop = gtk_button_new_from_icon_name ("stip-import-symbolic");

  gtk_widget_set_tooltip_text (knop, _ ("Import creditors from a table (CSV)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Import creditors from a table (CSV)"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), "schuldeisers.import");
  return knop;
}

static GtkWidget *
make_list (StipSchuldeisersPagina *self)
{
  GtkWidget          *rol = gtk_scrolled_window_new ();
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "stip-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Creditors"), -1);
  gtk_list_box_set_placeholder (self->lijst, new_label (_ ("No creditor found"), "stip-sub"));
  g_signal_connect_object (self->lijst, "row-selected", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lijst, "row-activated", G_CALLBACK (on_row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_list_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->lijst), toetsen);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), GTK_WIDGET (self->lijst));
  gtk_widget_set_vexpand (rol, TRUE);
  return rol;
}

/* The list, and below it the line in which a new one comes. */
static GtkWidget *
make_left (StipSchuldeisersPagina *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *regel = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *knop = gtk_button_new_with_label (_ ("Add"));

  self->nieuw = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->nieuw, _ ("Name of a new creditor"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->nieuw), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name of a new creditor"), -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->nieuw), TRUE);
  g_signal_connect_object (self->nieuw, "activate", G_CALLBACK (add_creditor), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (add_creditor), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (regel, "stip-letter");
  gtk_box_append (GTK_BOX (regel), GTK_WIDGET (self->nieuw));
  gtk_box_append (GTK_BOX (regel), knop);
  gtk_box_append (GTK_BOX (vak), make_list (self));
  gtk_box_append (GTK_BOX (vak), regel);
  gtk_widget_set_size_request (vak, 320, -1);
  gtk_widget_set_hexpand (vak, FALSE); /* the line in it would have it grow */
  return vak;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *leeg = adw_status_page_new (), *knop = gtk_button_new_with_label (_ ("Import From a Table (CSV)…"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (leeg), "stip-schulden-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (leeg), _ ("No creditor here"));
  adw_status_page_set_description (ADW_STATUS_PAGE (leeg), _ ("A creditor comes into the register by itself with its first claim. You can also add one below the list, or import them."));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), "schuldeisers.import");
  gtk_widget_set_halign (knop, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (knop, "pill");
  adw_status_page_set_child (ADW_STATUS_PAGE (leeg), knop);
  return leeg;
}

GtkWidget *
stip_schuldeisers_pagina_new (StipSession *session)
{
  StipSchuldeisersPagina *self = g_object_new (STIP_TYPE_SCHULDEISERS_PAGINA, NULL);
  GtkWidget              *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController     *toetsen = gtk_event_controller_key_new ();

  self->session = g_object_ref (session);
  self->zoek = g_object_ref_sink (gtk_search_entry_new ());
  self->einde = g_object_ref_sink (make_header_end ());
  gtk_widget_set_size_request (self->zoek, 420, -1);
  g_object_set (self->zoek, "placeholder-text", _ ("Find a creditor by name, town or other name"), NULL);
  self->formulier = STIP_SCHULDEISER_FORMULIER (stip_schuldeiser_formulier_new (session));
  self->stapel = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->stapel), TRUE);
  gtk_stack_add_named (self->stapel, GTK_WIDGET (self->formulier), "formulier");
  gtk_stack_add_named (self->stapel, make_empty (), "leeg");
  gtk_box_append (GTK_BOX (vak), make_left (self));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->stapel));
  adw_bin_set_child (ADW_BIN (self), vak);
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_search_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->zoek, toetsen);
  g_signal_connect_object (self->zoek, "activate", G_CALLBACK (enter_list), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->formulier, "samen", G_CALLBACK (on_choose_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->formulier, "sluit", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zoek, "search-changed", G_CALLBACK (read_register), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "toast", G_CALLBACK (on_toast_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
