/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-profiel.h"
#include "store/stip-dossier-beeld.h"

/* Who, which phase, what must be done next: the band above a dossier that never scrolls away. Its buttons are the
 * actions dossier.mijlpaal and dossier.naam. */
#define STIP_TYPE_DOSSIER_BAND (stip_dossier_band_get_type ())
G_DECLARE_FINAL_TYPE (StipDossierBand, stip_dossier_band, STIP, DOSSIER_BAND, GtkBox)

void stip_dossier_band_set_beeld (StipDossierBand *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal);
/* Whether something else on the page is the next step now: then the band's button is a plain one. */
void stip_dossier_band_set_stil (StipDossierBand *self, gboolean stil);
/* Large letters: the line below the name goes. nauw: on little room too; then the pictures make way for the name. */
void stip_dossier_band_set_krap (StipDossierBand *self, gboolean krap, gboolean nauw);
