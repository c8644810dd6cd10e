/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "core/stip-profiel-verschil.h"

/* What another way of working would change: the cases that would be too late at once, the terms with their old and new
 * length, the cases that get less time, and what differs beside the terms. */
#define STIP_TYPE_WERKWIJZE_VOORBEELD (stip_werkwijze_voorbeeld_get_type ())
G_DECLARE_FINAL_TYPE (StipWerkwijzeVoorbeeld, stip_werkwijze_voorbeeld, STIP, WERKWIJZE_VOORBEELD, GtkBox)

void stip_werkwijze_voorbeeld_clear (StipWerkwijzeVoorbeeld *self);
void stip_werkwijze_voorbeeld_set (StipWerkwijzeVoorbeeld *self, const StipProfielVerschil *verschil, StipDatum vandaag, StipTaal taal);
