/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Voorstel: what is computed with, the four ways side by side while it is typed, what a change of income would
 * do, whether a loan fits, and the proposal that is fixed. */
#define STIP_TYPE_VOORSTEL_TAB (stip_voorstel_tab_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelTab, stip_voorstel_tab, STIP, VOORSTEL_TAB, AdwBin)

GtkWidget *stip_voorstel_tab_new (StipConcepten *bron);
void       stip_voorstel_tab_set_beeld (StipVoorstelTab *self, const StipDossierBeeld *beeld);
