/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* Which guidance runs beside the trajectory, and ran; below it the line that adds one as of today. */
#define STIP_TYPE_SPOREN_LIJST (stip_sporen_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipSporenLijst, stip_sporen_lijst, STIP, SPOREN_LIJST, GtkBox)

GtkWidget *stip_sporen_lijst_new (StipConcepten *bron);
void       stip_sporen_lijst_set_beeld (StipSporenLijst *self, const StipDossierBeeld *beeld);
