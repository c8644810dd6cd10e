/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "core/stip-plaat.h"
#include "ui/stip-session.h"

/* After the talk: the three questions, a tick for each that the resident told back, and Enter records it in the dossier. The
 * keys 1, 2 and 3 tick. Signal "vastgelegd" (int: how many were told back). */
#define STIP_TYPE_PLAAT_BESPROKEN (stip_plaat_besproken_get_type ())
G_DECLARE_FINAL_TYPE (StipPlaatBesproken, stip_plaat_besproken, STIP, PLAAT_BESPROKEN, AdwWindow)

StipPlaatBesproken *stip_plaat_besproken_present (GtkWindow *parent, StipSession *session, gint64 dossier_id, const StipPlaat *plaat);
