/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-taal.h"
#include "store/stip-medewerkers.h"

/* How the window speaks of a colleague. */
char       *stip_collega_stand (const StipMedewerker *m, StipDatum vandaag, StipTaal taal); /* "counsellor · 12 open cases · away until Fri 5 Jun"; (transfer full) */
const char *stip_collega_rol (const char *rol);                                             /* translated */
