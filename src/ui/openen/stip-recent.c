/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-recent.h"

#include <glib/gi18n.h>

#include "core/stip-datum.h"
#include "ui/stip-instellingen.h"

#define PATH_KEY "stip-pad"

static char *
describe_time (const char *pad)
{
  g_autoptr (GFile) file = g_file_new_for_path (pad);
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GDateTime) utc = info != NULL ? g_file_info_get_modification_date_time (info) : NULL;
  g_autoptr (GDateTime) when = utc != NULL ? g_date_time_to_local (utc) : NULL;

  if (when == NULL)
    return NULL;
  StipDatum        dag = stip_datum_new (g_date_time_get_year (when), g_date_time_get_month (when), g_date_time_get_day_of_month (when));
  g_autofree char *clock = g_date_time_format (when, "%H:%M");
  /* TRANSLATORS: when a file was last written: time only, or the date in the format of the language */
  g_autofree char *date = g_date_time_format (when, _ ("%B %-d, %Y"));
  return dag == stip_vandaag () ? g_strdup_printf (_ ("saved today %s"), clock) : g_strdup_printf (_ ("saved %s"), date);
}

char *
stip_recent_describe (const char *pad)
{
  g_autofree char *folder = g_path_get_dirname (pad);
  g_autofree char *place = g_filename_display_basename (folder);
  g_autofree char *saved = describe_time (pad);

  return saved != NULL ? g_strdup_printf ("%s · %s", place, saved) : g_strdup_printf (_ ("%s · not there now"), place);
}

typedef struct
{
  StipRecentGekozen func;
  gpointer          data;
} Choice;

static void
on_row_activated_cb (GtkListBox *list, GtkListBoxRow *row, Choice *choice)
{
  g_autofree char *pad = g_strdup (g_object_get_data (G_OBJECT (row), PATH_KEY));
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (list), GTK_TYPE_POPOVER)));
  choice->func (pad, choice->data);
}

static GtkWidget *
make_row (const char *pad)
{
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = g_filename_display_basename (pad);
  g_autofree char *where = stip_recent_describe (pad);
  GtkWidget       *title = gtk_label_new (name), *subtitle = gtk_label_new (where);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (subtitle), 0);
  gtk_widget_add_css_class (subtitle, "caption");
  gtk_widget_add_css_class (subtitle, "stip-sub");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), subtitle);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_tooltip_text (row, pad);
  g_object_set_data_full (G_OBJECT (row), PATH_KEY, g_strdup (pad), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, where, -1);
  return row;
}

GtkWidget *
stip_recent_popover_new (const char *const *paden, StipRecentGekozen func, gpointer data)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *list = gtk_list_box_new ();
  Choice    *choice = g_new0 (Choice, 1);

  *choice = (Choice){ func, data };
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  for (const char *const *pad = paden; *pad != NULL; pad++)
    if (g_file_test (*pad, G_FILE_TEST_EXISTS))
      gtk_list_box_append (GTK_LIST_BOX (list), make_row (*pad));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Files opened before"), -1);
  g_signal_connect_data (list, "row-activated", G_CALLBACK (on_row_activated_cb), choice, (GClosureNotify)(GCallback)g_free, 0);
  gtk_popover_set_child (GTK_POPOVER (popover), list);
  gtk_widget_add_css_class (popover, "menu");
  return popover;
}
