/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-sidebar.h"

#include <glib/gi18n.h>

#include "ui/stip-dagwacht.h"
#include "ui/stip-paginas.h"

struct _StipSidebar
{
  GtkWidget     parent_instance;
  AdwHeaderBar *header;
  GtkWidget    *title;
  GtkWidget    *menu;
  GtkListBox   *pages;
  GtkWidget    *foot;
  GtkWidget    *demo;
  GtkWidget    *avatar;
  GtkWidget    *who;
  GtkLabel     *name;
  GtkLabel     *office;
  StipSession  *session;
  gboolean      narrow;
  int           te_laat; /* terms of who opened the file */
};

G_DEFINE_FINAL_TYPE (StipSidebar, stip_sidebar, GTK_TYPE_WIDGET)

static guint page_chosen_signal;

static const StipPagina *
get_page (GtkListBoxRow *row)
{
  gsize             aantal;
  const StipPagina *paginas = stip_paginas_alle (&aantal);
  return &paginas[gtk_list_box_row_get_index (row)];
}

static void
on_pages_row_activated_cb (GtkListBox *list, GtkListBoxRow *row, StipSidebar *self)
{
  g_signal_emit (self, page_chosen_signal, 0, get_page (row)->id);
}

static GtkWidget *
make_row (const StipPagina *pagina)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ (pagina->title));
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (pagina->icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (count, "stip-count");
  gtk_widget_add_css_class (count, "late");
  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (count, FALSE);
  gtk_box_append (GTK_BOX (box), count);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (pagina->title), -1);
  return row;
}

/* The menu button sits where the title was when there is no room for both. */
static void
move_menu (StipSidebar *self)
{
  g_object_ref (self->menu);
  if (self->narrow)
    {
      adw_header_bar_remove (self->header, self->menu);
      adw_header_bar_set_title_widget (self->header, self->menu);
    }
  else
    {
      adw_header_bar_set_title_widget (self->header, self->title);
      adw_header_bar_pack_end (self->header, self->menu);
    }
  g_object_unref (self->menu);
}

/* The sidebar counts only what asks for a hand: the terms that are too late. */
#define COUNTED "vandaag"

static char *
format_spoken (StipSidebar *self, const StipPagina *pagina, gboolean counts)
{
  if (!counts)
    return g_strdup (_ (pagina->title));
  g_autofree char *late = g_strdup_printf (_ ("%d too late"), self->te_laat);
  return g_strdup_printf ("%s, %s", _ (pagina->title), late);
}

static void
update_rows (StipSidebar *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->pages, i)) != NULL; i++)
    {
      GtkWidget       *box = gtk_list_box_row_get_child (row);
      GtkWidget       *image = gtk_widget_get_first_child (box);
      GtkWidget       *label = gtk_widget_get_next_sibling (image), *count = gtk_widget_get_next_sibling (label);
      gboolean         counts = self->te_laat > 0 && g_str_equal (get_page (row)->id, COUNTED);
      g_autofree char *number = g_strdup_printf ("%d", self->te_laat);
      g_autofree char *spoken = format_spoken (self, get_page (row), counts);

      gtk_widget_set_visible (label, !self->narrow);
      gtk_widget_set_hexpand (image, self->narrow);
      gtk_label_set_text (GTK_LABEL (count), number);
      gtk_widget_set_visible (count, counts && !self->narrow);
      gtk_widget_set_tooltip_text (GTK_WIDGET (row), self->narrow ? spoken : NULL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }
}

void
stip_sidebar_set_narrow (StipSidebar *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  move_menu (self);
  update_rows (self);
  gtk_widget_set_visible (self->avatar, !narrow);
  gtk_widget_set_visible (self->who, !narrow);
  gtk_widget_set_visible (self->demo, !narrow && self->session != NULL && stip_store_is_demo (stip_session_get_store (self->session)));
  gtk_widget_set_margin_start (self->foot, narrow ? 6 : 12);
  gtk_widget_set_margin_end (self->foot, narrow ? 6 : 12);
  gtk_widget_set_halign (self->foot, narrow ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
}

static void
on_te_laat_cb (StipDagwacht *wacht, GParamSpec *pspec, StipSidebar *self)
{
  self->te_laat = stip_dagwacht_get_te_laat (wacht);
  update_rows (self);
}

void
stip_sidebar_set_session (StipSidebar *self, StipSession *session)
{
  StipStore *store = stip_session_get_store (session);

  StipDagwacht *wacht = stip_dagwacht_van (session);

  g_set_object (&self->session, session);
  g_signal_connect_object (wacht, "notify::te-laat", G_CALLBACK (on_te_laat_cb), self, 0);
  on_te_laat_cb (wacht, NULL, self);
  gtk_widget_set_visible (self->demo, !self->narrow && stip_store_is_demo (store));
  adw_avatar_set_text (ADW_AVATAR (self->avatar), stip_store_get_wie (store));
  gtk_label_set_text (self->name, stip_store_get_wie (store));
  gtk_label_set_text (self->office, stip_store_get_gemeente (store));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->office), stip_store_get_gemeente (store));
}

void
stip_sidebar_select (StipSidebar *self, const char *page_id)
{
  gsize             aantal;
  const StipPagina *paginas = stip_paginas_alle (&aantal);

  for (gsize i = 0; i < aantal; i++)
    if (g_strcmp0 (paginas[i].id, page_id) == 0)
      gtk_list_box_select_row (self->pages, gtk_list_box_get_row_at_index (self->pages, (int)i));
}

static void
stip_sidebar_dispose (GObject *object)
{
  StipSidebar *self = STIP_SIDEBAR (object);
  GtkWidget   *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->session);
  g_clear_object (&self->title);
  G_OBJECT_CLASS (stip_sidebar_parent_class)->dispose (object);
}

static void
stip_sidebar_class_init (StipSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_sidebar_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stip-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, header);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, title);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, menu);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, pages);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, foot);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, demo);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, avatar);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, who);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, name);
  gtk_widget_class_bind_template_child (widget_class, StipSidebar, office);
  gtk_widget_class_bind_template_callback (widget_class, on_pages_row_activated_cb);
  page_chosen_signal = g_signal_new ("page-chosen", STIP_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
stip_sidebar_init (StipSidebar *self)
{
  GtkApplication   *app = GTK_APPLICATION (g_application_get_default ());
  gsize             aantal;
  const StipPagina *paginas = stip_paginas_alle (&aantal);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_ref (self->title); /* the header bar lets it go while it is narrow */
  if (app != NULL)
    gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->menu), G_MENU_MODEL (gtk_application_get_menu_by_id (app, "main-menu")));
  for (gsize i = 0; i < aantal; i++)
    gtk_list_box_append (self->pages, make_row (&paginas[i]));
}
