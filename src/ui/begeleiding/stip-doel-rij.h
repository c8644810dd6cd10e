/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* One goal or agreement of the plan, changed where it stands: tick, words, and of an agreement who and until when. */
#define STIP_TYPE_DOEL_RIJ (stip_doel_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipDoelRij, stip_doel_rij, STIP, DOEL_RIJ, GtkListBoxRow)

GtkWidget *stip_doel_rij_new (StipConcepten *bron, const StipDoel *doel);
void       stip_doel_rij_set_doel (StipDoelRij *self, const StipDoel *doel);
/* "inwoner", "consulent", "ander", as a drop-down has them; NULL-terminated. */
const char *const *stip_doel_wie (void);
GtkWidget         *stip_doel_wie_keuze_new (void);
