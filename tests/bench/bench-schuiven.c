/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>

#include "bench.h"
#include "ui/dossiers/stip-dossiers-pagina.h"
#include "ui/stip-page.h"
#include "ui/stip-session.h"
#include "ui/widgets/stip-span.h"

/* Scrolling through the list of 100,000: the work of each frame, from before-paint to after-paint. 300 frames of 100
 * pixels, every fiftieth a far jump. Needs a display. */
#define FRAMES 300
#define WARM   60

typedef struct
{
  GtkAdjustment *adjustment;
  GArray        *us;
  gint64         begin;
  int            frame;
} Meting;

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  if (GTK_IS_SCROLLED_WINDOW (widget) && GTK_IS_COLUMN_VIEW (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (widget))))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_scroller (child);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
on_before_paint_cb (GdkFrameClock *clock, Meting *meting)
{
  meting->begin = g_get_monotonic_time ();
}

static void
on_after_paint_cb (GdkFrameClock *clock, Meting *meting)
{
  gint64 us = g_get_monotonic_time () - meting->begin;
  if (meting->frame > WARM)
    g_array_append_val (meting->us, us);
}

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Meting *meting = data;

  if (++meting->frame > WARM)
    {
      double value = gtk_adjustment_get_value (meting->adjustment), top = gtk_adjustment_get_upper (meting->adjustment);
      gtk_adjustment_set_value (meting->adjustment, meting->frame % 50 == 0 ? top * (meting->frame % 7) / 7 : value + 100);
    }
  gtk_widget_queue_draw (widget);
  return meting->frame < WARM + FRAMES;
}

int
main (int argc, char **argv)
{
  Meting meting = { .us = g_array_new (FALSE, FALSE, sizeof (gint64)) };
  g_autoptr (StipStore) store = bench_open ();

  adw_init ();
  g_autoptr (StipSession) session = stip_session_new (store);
  GtkWidget *window = gtk_window_new (), *page = stip_dossiers_pagina_new (session), *span = g_object_new (STIP_TYPE_SPAN, NULL);

  stip_span_set_child (STIP_SPAN (span), page);
  gtk_window_set_child (GTK_WINDOW (window), span);
  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  gtk_window_present (GTK_WINDOW (window));
  stip_page_activate (STIP_PAGE (page));
  for (gint64 end = g_get_monotonic_time () + 3 * G_USEC_PER_SEC; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  meting.adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (find_scroller (page)));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before_paint_cb), &meting);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint_cb), &meting);
  gtk_widget_add_tick_callback (window, on_tick_cb, &meting, NULL);
  while (meting.frame < WARM + FRAMES)
    g_main_context_iteration (NULL, TRUE);
  guint te_lang = 0;
  for (guint i = 0; i < meting.us->len; i++)
    te_lang += g_array_index (meting.us, gint64, i) > 33000;
  double p50 = bench_percentiel (meting.us, 50), p99 = bench_percentiel (meting.us, 99), max = bench_percentiel (meting.us, 100);
  g_print ("scrolling %u dossiers: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms; %u of %u frames above 33 ms (target 0)\n",
           bench_dossiers (), p50, p99, max, te_lang, meting.us->len);
  gtk_window_destroy (GTK_WINDOW (window));
  g_array_unref (meting.us);
  return 0;
}
