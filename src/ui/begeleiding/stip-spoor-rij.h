/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* One track of guidance, changed where it stands: kind, since, until, why. */
#define STIP_TYPE_SPOOR_RIJ (stip_spoor_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipSpoorRij, stip_spoor_rij, STIP, SPOOR_RIJ, GtkListBoxRow)

/* kolom: keeps the kinds of all rows equally wide. */
GtkWidget *stip_spoor_rij_new (StipConcepten *bron, const StipSpoor *spoor, GtkSizeGroup *kolom);
void       stip_spoor_rij_set_spoor (StipSpoorRij *self, const StipSpoor *spoor);
/* The kinds of DDAS as a drop-down, with the explanation of the button. */
GtkWidget *stip_spoor_soort_keuze_new (void);
