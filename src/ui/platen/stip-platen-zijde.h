/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/platen/stip-platen-taken.h"

/* Beside the plates: what the chosen one is, how it was understood so far, on which paper, and what one can do with it.
 * Signal "afspraak" (gint64 event id): another appointment on the plate. */
#define STIP_TYPE_PLATEN_ZIJDE (stip_platen_zijde_get_type ())
G_DECLARE_FINAL_TYPE (StipPlatenZijde, stip_platen_zijde, STIP, PLATEN_ZIJDE, GtkBox)

GtkWidget *stip_platen_zijde_new (StipTaal taal);
void       stip_platen_zijde_toon (StipPlatenZijde *self, const StipPlatenLezing *lezing, StipPlaatSoort soort);
guint      stip_platen_zijde_get_papier (StipPlatenZijde *self);
gboolean   stip_platen_zijde_get_achterkant (StipPlatenZijde *self);
