/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-aflosstand.h"
#include "ui/velden/stip-concepten.h"

/* The plan of an arrangement: figures, the line in which a payment is typed, what is planned and what was booked. */
#define STIP_TYPE_REGELING_PLAN (stip_regeling_plan_get_type ())
G_DECLARE_FINAL_TYPE (StipRegelingPlan, stip_regeling_plan, STIP, REGELING_PLAN, GtkBox)

void stip_regeling_plan_set_bron (StipRegelingPlan *self, StipConcepten *bron); /* once, before the rest */
void stip_regeling_plan_set (StipRegelingPlan *self, const StipDossierBeeld *beeld, const StipAflosstand *stand);
void stip_regeling_plan_neem_focus (StipRegelingPlan *self); /* into the line of payments */
/* Whether the button that books is the next step of its page, and so the filled one. */
void stip_regeling_plan_set_eerste (StipRegelingPlan *self, gboolean eerste);
