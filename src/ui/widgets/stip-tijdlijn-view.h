/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "render/stip-palet.h"
#include "render/stip-tijdlijn-layout.h"

/* The timeline of a dossier: the render layer's drawing with pointer and keyboard. Signals:
 *   "item-activated"    (gint64 event id, gboolean open): clicked (FALSE: go to it), Enter or double click (TRUE: open it)
 *   "termijn-activated" (char *rule id): a flag was opened
 * Left/Right walk the items, Enter opens one, Home and T go to today, Ctrl+Home to the first, End to the stip,
 * + - 0 zoom, Shift+arrows and a drag move, Ctrl+scroll and pinch zoom. */
#define STIP_TYPE_TIJDLIJN_VIEW (stip_tijdlijn_view_get_type ())
G_DECLARE_FINAL_TYPE (StipTijdlijnView, stip_tijdlijn_view, STIP, TIJDLIJN_VIEW, GtkWidget)

GtkWidget *stip_tijdlijn_view_new (void);
/* Keeps zoom, place and focused item where the new model is of the same dossier. NULL empties it. */
void stip_tijdlijn_view_set_model (StipTijdlijnView *self, const StipTijdlijn *model);
void stip_tijdlijn_view_set_stijl (StipTijdlijnView *self, StipTijdlijnStijl stijl);
/* The sentence of the item that has the keyboard focus, or NULL. (transfer none) */
const char *stip_tijdlijn_view_get_zin (StipTijdlijnView *self);
double      stip_tijdlijn_view_get_zoom (StipTijdlijnView *self);
/* What a widget's font is larger than the design's 11 pt at 96 dpi; at least 1. */
double         stip_tekstfactor (GtkWidget *widget);
StipPaletSoort stip_palet_van_stijl (void); /* light, dark or high contrast, as the style manager says now */
