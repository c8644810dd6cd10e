/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Gegevens: who lives in this household, how to reach them, what it is about. Every field records itself. */
#define STIP_TYPE_GEGEVENS (stip_gegevens_get_type ())
G_DECLARE_FINAL_TYPE (StipGegevens, stip_gegevens, STIP, GEGEVENS, AdwBin)

GtkWidget *stip_gegevens_new (StipConcepten *bron);
void       stip_gegevens_set_beeld (StipGegevens *self, const StipDossierBeeld *beeld);
