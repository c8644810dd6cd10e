/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-kalender-knop.h"

#include <glib/gi18n.h>

struct _StipKalenderKnop
{
  GtkWidget parent_instance;

  GtkMenuButton *knop;
  GtkCalendar   *kalender;
  gboolean       zet; /* while the program itself moves it */
};

enum
{
  DAG,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipKalenderKnop, stip_kalender_knop, GTK_TYPE_WIDGET)

void
stip_kalender_knop_set_datum (StipKalenderKnop *self, StipDatum datum)
{
  int jaar, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  g_autoptr (GDateTime) moment = g_date_time_new_utc (jaar, maand, dag, 12, 0, 0);
  self->zet = TRUE;
  gtk_calendar_select_day (self->kalender, moment);
  self->zet = FALSE;
}

static void
on_day_selected_cb (StipKalenderKnop *self)
{
  if (self->zet)
    return;
  g_autoptr (GDateTime) moment = gtk_calendar_get_date (self->kalender);
  int datum = stip_datum_new (g_date_time_get_year (moment), g_date_time_get_month (moment), g_date_time_get_day_of_month (moment));
  gtk_menu_button_popdown (self->knop);
  if (stip_datum_is_bekend (datum))
    g_signal_emit (self, signals[DAG], 0, datum);
}

static void
stip_kalender_knop_dispose (GObject *object)
{
  StipKalenderKnop *self = STIP_KALENDER_KNOP (object);

  if (self->knop != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->knop));
  self->knop = NULL;
  G_OBJECT_CLASS (stip_kalender_knop_parent_class)->dispose (object);
}

static void
stip_kalender_knop_class_init (StipKalenderKnopClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_kalender_knop_dispose;
  signals[DAG] = g_signal_new ("dag", STIP_TYPE_KALENDER_KNOP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
stip_kalender_knop_init (StipKalenderKnop *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->kalender = GTK_CALENDAR (gtk_calendar_new ());
  gtk_calendar_set_show_week_numbers (self->kalender, TRUE);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->kalender));
  self->knop = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->knop, "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (self->knop, popover);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->knop), _ ("Pick from the calendar"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->knop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Pick from the calendar"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->knop), GTK_WIDGET (self));
  g_signal_connect_object (self->kalender, "day-selected", G_CALLBACK (on_day_selected_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
stip_kalender_knop_new (void)
{
  return g_object_new (STIP_TYPE_KALENDER_KNOP, NULL);
}
