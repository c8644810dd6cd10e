/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-agenda.h"
#include "core/stip-taal.h"

/* One thing that is due: who, what, why, how long, and its one button. Signal "actie": the button was pressed. */
#define STIP_TYPE_VANDAAG_RIJ (stip_vandaag_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagRij, stip_vandaag_rij, STIP, VANDAAG_RIJ, GtkListBoxRow)

/* knoppen: gives all buttons one width. met_consulent: also says whose dossier it is. */
GtkWidget           *stip_vandaag_rij_new (const StipAgendaRij *rij, StipDatum vandaag, StipTaal taal, GtkSizeGroup *knoppen, gboolean met_consulent);
const StipAgendaRij *stip_vandaag_rij_get_rij (StipVandaagRij *self); /* (transfer none) */
