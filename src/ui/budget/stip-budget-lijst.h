/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-budget.h"
#include "ui/velden/stip-concepten.h"

/* The lines of one kind, their sum a month, and a line to add one: a word, an amount, Enter. */
#define STIP_TYPE_BUDGET_LIJST (stip_budget_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipBudgetLijst, stip_budget_lijst, STIP, BUDGET_LIJST, GtkBox)

GtkWidget *stip_budget_lijst_new (StipConcepten *bron, StipBudgetSoort soort);
void       stip_budget_lijst_set_beeld (StipBudgetLijst *self, const StipDossierBeeld *beeld);
