/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schuldeisers/stip-schuldeisers-pagina.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht.h"
#include "ui/schuldeisers/stip-schuldeiser-formulier.h"
#include "ui/schulden/stip-schuld-taken.h"

#define MEEST 200 /* rows; who has more types a letter */

struct _StipSchuldeisersPagina
{
  AdwBin parent_instance;

  GtkWidget                *zoek;
  GtkListBox               *lijst;
  StipSchuldeiserFormulier *formulier;

  StipSession        *session;
  GSimpleActionGroup *acties;
  GCancellable       *lezing;
  GPtrArray          *rijen; /* StipRegisterRij, as the list shows them */
  gint64              gekozen;
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

static void
show_rows (StipSchuldeisersPagina *self, GPtrArray *rijen)
{
  GtkWidget     *rij;
  GtkListBoxRow *weer = NULL;

  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL && GTK_IS_LIST_BOX_ROW (rij))
    gtk_list_box_remove (self->lijst, rij);
  self->rijen = rijen;
  for (guint i = 0; i < rijen->len; i++)
    {
      const StipRegisterRij *r = g_ptr_array_index (rijen, i);
      gtk_list_box_append (self->lijst, make_row (r));
      if (r->schuldeiser->id == self->gekozen || weer == NULL)
        weer = gtk_list_box_get_row_at_index (self->lijst, (int)i);
    }
  gtk_list_box_select_row (self->lijst, weer);
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
  const StipRegisterRij *r = rij != NULL && self->rijen != NULL ? g_ptr_array_index (self->rijen, gtk_list_box_row_get_index (rij)) : NULL;

  if (r == NULL)
    return;
  self->gekozen = r->schuldeiser->id;
  stip_schuldeiser_formulier_set (self->formulier, r->schuldeiser);
}

static void
on_changed_cb (StipSchuldeisersPagina *self, gint64 dossier_id)
{
  if (dossier_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    read_register (self);
}

/* --- undo --- */

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_ongedaan (store, db, 0, FALSE, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_undone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) session = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("This could not be taken back; nothing was changed."), error);
}

static void
on_undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipSchuldeisersPagina *self = data;
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, undo_job, NULL, NULL, NULL, NULL, on_undone_cb, g_object_ref (self->session));
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
stip_schuldeisers_pagina_iface_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_title = get_header_title;
  iface->activate = activate_page;
  iface->search = search_page;
}

static void
stip_schuldeisers_pagina_dispose (GObject *object)
{
  StipSchuldeisersPagina *self = STIP_SCHULDEISERS_PAGINA (object);

  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  g_clear_object (&self->zoek);
  g_clear_object (&self->acties);
  g_clear_object (&self->session);
  g_clear_pointer (&self->rijen, g_ptr_array_unref);
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
  static const GActionEntry acties[] = { { "undo", on_undo_cb } };

  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  g_signal_connect (self, "map", G_CALLBACK (on_map_cb), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
}

GtkWidget *
stip_schuldeisers_pagina_new (StipSession *session)
{
  StipSchuldeisersPagina *self = g_object_new (STIP_TYPE_SCHULDEISERS_PAGINA, NULL);
  GtkWidget              *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *rol = gtk_scrolled_window_new ();

  self->session = g_object_ref (session);
  self->zoek = g_object_ref_sink (gtk_search_entry_new ());
  gtk_widget_set_size_request (self->zoek, 420, -1);
  g_object_set (self->zoek, "placeholder-text", _ ("Find a creditor by name, town or other name"), NULL);
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "stip-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Creditors"), -1);
  gtk_list_box_set_placeholder (self->lijst, new_label (_ ("No creditor found"), "stip-sub"));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), GTK_WIDGET (self->lijst));
  gtk_widget_set_size_request (rol, 320, -1);
  self->formulier = STIP_SCHULDEISER_FORMULIER (stip_schuldeiser_formulier_new (session));
  gtk_widget_set_hexpand (GTK_WIDGET (self->formulier), TRUE);
  gtk_box_append (GTK_BOX (vak), rol);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->formulier));
  adw_bin_set_child (ADW_BIN (self), vak);
  g_signal_connect_object (self->zoek, "search-changed", G_CALLBACK (read_register), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lijst, "row-selected", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
