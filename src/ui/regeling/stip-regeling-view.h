/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* What comes after the answers to a proposal: who agreed, the next step, the arrangement with its payments, the review; or
 * the judge's points and the Wsnp. */
#define STIP_TYPE_REGELING_VIEW (stip_regeling_view_get_type ())
G_DECLARE_FINAL_TYPE (StipRegelingView, stip_regeling_view, STIP, REGELING_VIEW, AdwBin)

GtkWidget *stip_regeling_view_new (StipConcepten *bron);
void       stip_regeling_view_set_beeld (StipRegelingView *self, const StipDossierBeeld *beeld);
/* Whether there is something to show: a proposal that was sent, or an arrangement. */
gboolean stip_regeling_view_heeft (StipRegelingView *self);
