/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-budget.h"
#include "ui/velden/stip-concepten.h"

/* A line of the budget: what it is, the amount, over which time, and what that is a month. Records itself. */
#define STIP_TYPE_BUDGET_RIJ (stip_budget_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipBudgetRij, stip_budget_rij, STIP, BUDGET_RIJ, GtkListBoxRow)

GtkWidget *stip_budget_rij_new (StipConcepten *bron, const StipBudgetregel *regel);
void       stip_budget_rij_set_regel (StipBudgetRij *self, const StipBudgetregel *regel);
/* A list of the times that an amount can be over, month first. */
GtkWidget *stip_budget_per_keuze_new (StipTaal taal);
