/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-agenda-opslag.h"

/* Beside the list: the caseload and its norm, the dossiers per phase, today's appointments.
 * Signal "open-dossier" (gint64 id): an appointment was opened. */
#define STIP_TYPE_VANDAAG_ZIJDE (stip_vandaag_zijde_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagZijde, stip_vandaag_zijde, STIP, VANDAAG_ZIJDE, GtkWidget)

/* titel: whose caseload it is. norm 0: none (a team has none). gewicht: percent per phase or NULL. */
void stip_vandaag_zijde_set_agenda (StipVandaagZijde *self, const StipAgenda *agenda, const char *titel, int norm, const int *gewicht, StipTaal taal);
