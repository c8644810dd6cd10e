/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-aflosstand.h"
#include "ui/velden/stip-concepten.h"

/* The yearly review: what somebody can repay from now on, and what that changes for each creditor, while it is typed. */
#define STIP_TYPE_HERCONTROLE_KAART (stip_hercontrole_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipHercontroleKaart, stip_hercontrole_kaart, STIP, HERCONTROLE_KAART, GtkBox)

void stip_hercontrole_kaart_set_bron (StipHercontroleKaart *self, StipConcepten *bron); /* once, before the rest */
void stip_hercontrole_kaart_set (StipHercontroleKaart *self, const StipDossierBeeld *beeld, const StipAflosstand *stand);
