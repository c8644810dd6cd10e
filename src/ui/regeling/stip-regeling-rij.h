/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-aflosstand.h"
#include "ui/velden/stip-concepten.h"

/* One line of a plan or of what was booked: what, when, how much, and how it stands as shape and words. (transfer floating) */
GtkWidget *stip_regeling_rij_new_termijn (const StipAflosTermijn *termijn, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal);
GtkWidget *stip_regeling_rij_new_uitdeling (StipConcepten *bron, const StipUitdeling *uitdeling, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal);
GtkWidget *stip_regeling_rij_new_betaling (StipConcepten *bron, const StipBetaling *betaling, const StipAflosstand *stand, StipDatum vandaag, StipTaal taal);
