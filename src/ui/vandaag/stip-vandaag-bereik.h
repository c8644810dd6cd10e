/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-agenda-opslag.h"
#include "ui/stip-session.h"

/* Whose terms are shown: mine, the team's, nobody's, or those of one colleague. Signal "changed". */
#define STIP_TYPE_VANDAAG_BEREIK (stip_vandaag_bereik_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagBereik, stip_vandaag_bereik, STIP, VANDAAG_BEREIK, GtkWidget)

void stip_vandaag_bereik_set_session (StipVandaagBereik *self, StipSession *session);
/* Reads the colleagues again; what was chosen stays chosen. */
void            stip_vandaag_bereik_refresh (StipVandaagBereik *self);
StipAgendaVraag stip_vandaag_bereik_get_vraag (StipVandaagBereik *self);
/* "Mine", or the colleague's name: as the side calls whose caseload it is. (transfer none) */
const char *stip_vandaag_bereik_get_naam (StipVandaagBereik *self);
