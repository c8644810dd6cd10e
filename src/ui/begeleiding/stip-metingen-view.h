/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-plan.h"

/* The chart of the competences; speaks the same in words. Hidden while there is nothing to draw. */
#define STIP_TYPE_METINGEN_VIEW (stip_metingen_view_get_type ())
G_DECLARE_FINAL_TYPE (StipMetingenView, stip_metingen_view, STIP, METINGEN_VIEW, GtkWidget)

GtkWidget *stip_metingen_view_new (StipTaal taal);
void       stip_metingen_view_set_metingen (StipMetingenView *self, GPtrArray *metingen /* StipMeting by date */, StipDatum vandaag);
