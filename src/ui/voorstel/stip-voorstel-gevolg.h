/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-manieren.h"
#include "ui/velden/stip-concepten.h"

/* Below the picture, of the way that is chosen: why a creditor gets what it gets, what a rise or a fall of income would
 * do, and for a loan "krediet, tenzij": the questions with their answers, and the advice that follows. */
#define STIP_TYPE_VOORSTEL_GEVOLG (stip_voorstel_gevolg_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelGevolg, stip_voorstel_gevolg, STIP, VOORSTEL_GEVOLG, GtkBox)

GtkWidget *stip_voorstel_gevolg_new (StipConcepten *bron);
void       stip_voorstel_gevolg_set (StipVoorstelGevolg *self, const StipManieren *vergelijking, const StipDossierBeeld *beeld, int keuze);
void       stip_voorstel_gevolg_set_regel (StipVoorstelGevolg *self, int regel); /* the creditor to explain, or -1 */
