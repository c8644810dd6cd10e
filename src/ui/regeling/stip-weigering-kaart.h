/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-aflosstand.h"
#include "core/stip-voorstel-uitkomst.h"
#include "ui/velden/stip-concepten.h"

/* After a refusal: the judge's points for a compulsory composition with the refuser's share, the data of the Wsnp
 * declaration with what is missing, and what else can follow. */
#define STIP_TYPE_WEIGERING_KAART (stip_weigering_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipWeigeringKaart, stip_weigering_kaart, STIP, WEIGERING_KAART, GtkBox)

void stip_weigering_kaart_set_bron (StipWeigeringKaart *self, StipConcepten *bron); /* once, before the rest */
/* stand: NULL without an arrangement. */
void stip_weigering_kaart_set (StipWeigeringKaart *self, const StipDossierBeeld *beeld, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand);
