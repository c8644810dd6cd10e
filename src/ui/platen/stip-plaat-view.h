/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "render/stip-plaat-blad.h"

/* One page of a plate, as paper: always white, whatever the window's colours. It fills its place and keeps its shape. A plate
 * that does not fit, or has no letters here, shows the reason instead. */
#define STIP_TYPE_PLAAT_VIEW (stip_plaat_view_get_type ())
G_DECLARE_FINAL_TYPE (StipPlaatView, stip_plaat_view, STIP, PLAAT_VIEW, GtkWidget)

GtkWidget *stip_plaat_view_new (void);
/* plaat NULL: fout (or nothing) is shown instead. */
void stip_plaat_view_set_plaat (StipPlaatView *self, const StipPlaat *plaat, const char *fout);
void stip_plaat_view_set_blad (StipPlaatView *self, StipPlaatBlad blad);
void stip_plaat_view_set_grijs (StipPlaatView *self, gboolean grijs);
/* Only this station stands out, of stip_plaat_stations_new (); -1: all of it. */
void stip_plaat_view_set_station (StipPlaatView *self, int station);
/* Why there is no picture, or NULL. (transfer none) */
const char *stip_plaat_view_get_fout (StipPlaatView *self);
