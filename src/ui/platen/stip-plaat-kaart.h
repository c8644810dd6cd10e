/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/platen/stip-platen-taken.h"

/* A plate in the gallery: its real first page, small, with its name and what it shows. */
#define STIP_TYPE_PLAAT_KAART (stip_plaat_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipPlaatKaart, stip_plaat_kaart, STIP, PLAAT_KAART, GtkFlowBoxChild)

GtkWidget     *stip_plaat_kaart_new (StipPlaatSoort soort, const StipPlatenLezing *lezing, StipTaal taal, gboolean past);
StipPlaatSoort stip_plaat_kaart_get_soort (StipPlaatKaart *self);
