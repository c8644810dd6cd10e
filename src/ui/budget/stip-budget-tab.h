/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Budget: what comes in and goes out, what is left, and the schemes to go through. */
#define STIP_TYPE_BUDGET_TAB (stip_budget_tab_get_type ())
G_DECLARE_FINAL_TYPE (StipBudgetTab, stip_budget_tab, STIP, BUDGET_TAB, AdwBin)

GtkWidget *stip_budget_tab_new (StipConcepten *bron);
void       stip_budget_tab_set_beeld (StipBudgetTab *self, const StipDossierBeeld *beeld);
