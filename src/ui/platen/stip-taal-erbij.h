/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/platen/stip-woorden-venster.h"

/* Asks which language to add to the plates, and adds it to the words that are being edited. */
#define STIP_TYPE_TAAL_ERBIJ (stip_taal_erbij_get_type ())
G_DECLARE_FINAL_TYPE (StipTaalErbij, stip_taal_erbij, STIP, TAAL_ERBIJ, AdwWindow)

GtkWidget *stip_taal_erbij_present (StipWoordenVenster *venster);
