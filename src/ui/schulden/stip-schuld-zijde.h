/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-schuld-ronde.h"
#include "ui/velden/stip-concepten.h"

/* All that is known of one claim, beside the table: every field records itself on Enter, on leaving or on a choice; below
 * them the correspondence, and what can be recorded of it now. Signal "sluit" (): Escape or its close button. */
#define STIP_TYPE_SCHULD_ZIJDE (stip_schuld_zijde_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldZijde, stip_schuld_zijde, STIP, SCHULD_ZIJDE, GtkBox)

GtkWidget *stip_schuld_zijde_new (StipConcepten *bron);
void       stip_schuld_zijde_set (StipSchuldZijde *self, const StipDossierBeeld *beeld, const StipSchuldStand *stand);
/* Puts the cursor in a field: "schuld.reden_niet_meegenomen"; NULL the first. */
void stip_schuld_zijde_focus (StipSchuldZijde *self, const char *veld_id);
