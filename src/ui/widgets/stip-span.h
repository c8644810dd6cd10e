/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* A container that stays shrinkable: it reports a small minimum, gives its child never less than the child's own
 * minimum (the rest is cut off), and tells by the property "narrow" whether the contents should do with less room.
 * libadwaita 1.2 has no breakpoints, and a window cannot become smaller than its contents' minimum.
 * Properties: "child", "narrow" (read only; width < 80 em), "em" (read only; font size in pixels). Both are
 * notified outside of the allocation, so handlers may change the contents. */
#define STIP_TYPE_SPAN (stip_span_get_type ())
G_DECLARE_FINAL_TYPE (StipSpan, stip_span, STIP, SPAN, GtkWidget)

#define STIP_EM_NORMAAL 14.67 /* Cantarell 11 at 96 dpi: what the measures of the design are for */

void       stip_span_set_child (StipSpan *self, GtkWidget *child);
GtkWidget *stip_span_get_child (StipSpan *self);
gboolean   stip_span_get_narrow (StipSpan *self);
double     stip_span_get_em (StipSpan *self);
/* The nearest one around a widget, or NULL. */
StipSpan *stip_span_van (GtkWidget *widget);
/* Font size of a widget in pixels: what a drawing or a column width is scaled by. */
double stip_widget_get_em (GtkWidget *widget);
