/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "core/stip-plaat.h"
#include "ui/stip-session.h"

/* A plate over the whole screen, to talk through with a resident who looks along: one station stands out and is large below
 * it. The arrows go from station to station as the picture runs (mirrored right to left), Home and End to the ends, Escape
 * leaves. As long as it is there, every window of the session shows only what a resident may see. */
#define STIP_TYPE_PLAAT_PRATEN (stip_plaat_praten_get_type ())
G_DECLARE_FINAL_TYPE (StipPlaatPraten, stip_plaat_praten, STIP, PLAAT_PRATEN, AdwWindow)

/* dossier_id 0: a general plate; nothing is recorded of it. */
StipPlaatPraten *stip_plaat_praten_present (GtkWindow *parent, StipSession *session, gint64 dossier_id, const StipPlaat *plaat);
int              stip_plaat_praten_get_station (StipPlaatPraten *self);
