/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Voorstel: the proposal, and beside it what comes after the answers. Which of both is shown first follows from how
 * far the round is. */
#define STIP_TYPE_VOORSTEL_RUIMTE (stip_voorstel_ruimte_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelRuimte, stip_voorstel_ruimte, STIP, VOORSTEL_RUIMTE, AdwBin)

GtkWidget *stip_voorstel_ruimte_new (StipConcepten *bron);
void       stip_voorstel_ruimte_set_beeld (StipVoorstelRuimte *self, const StipDossierBeeld *beeld);
void       stip_voorstel_ruimte_toon (StipVoorstelRuimte *self, gboolean daarna); /* what comes after, or the proposal */
