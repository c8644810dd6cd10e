/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-medewerkers.h"

/* One colleague: role, open cases, absence; opened, the days from and until which she is away. Signals "weg" (name,
 * from, until or ONBEKEND) and "terug" (name). */
#define STIP_TYPE_COLLEGA_RIJ (stip_collega_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipCollegaRij, stip_collega_rij, STIP, COLLEGA_RIJ, AdwExpanderRow)

GtkWidget *stip_collega_rij_new (const StipMedewerker *medewerker, StipDatum vandaag, StipTaal taal);
