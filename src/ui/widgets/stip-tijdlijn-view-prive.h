/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-schilder.h"
#include "ui/widgets/stip-tijdlijn-view.h"

/* Private to the view's own files: what it holds, and what its keys and gestures can do. */
struct _StipTijdlijnView
{
  GtkWidget parent_instance;

  StipTijdlijn       *model;
  StipTijdlijnStijl   stijl;
  StipTijdlijnLayout *layout; /* NULL: to be made again */
  StipMeter          *meter;
  StipSchilder       *schilder;
  double              zoom, offset, zoom_begin, sleep_begin;
  int                 focus; /* index in layout->raak, -1 none */
};

const StipTijdlijnLayout *stip_tijdlijn_view_ensure_layout (StipTijdlijnView *self);                  /* NULL while there is nothing to draw */
void                      stip_tijdlijn_view_zoom_at (StipTijdlijnView *self, double x, double zoom); /* the date at x stays there */
void                      stip_tijdlijn_view_move_to (StipTijdlijnView *self, double offset);
void                      stip_tijdlijn_view_go_today (StipTijdlijnView *self);
void                      stip_tijdlijn_view_focus_item (StipTijdlijnView *self, int i); /* scrolls to it */
void                      stip_tijdlijn_view_activate_item (StipTijdlijnView *self, int i, gboolean open);
void                      stip_tijdlijn_view_add_controllers (StipTijdlijnView *self);
