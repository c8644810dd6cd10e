/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Gegevens: who lives in this household, how to reach them, what it is about. Every field records itself. */
#define STIP_TYPE_GEGEVENS (stip_gegevens_get_type ())
G_DECLARE_FINAL_TYPE (StipGegevens, stip_gegevens, STIP, GEGEVENS, AdwBin)

GtkWidget *stip_gegevens_new (StipConcepten *bron);
/* The keyboard into this field, of the resident where every person has it. FALSE: it is not on this tab. */
gboolean stip_gegevens_focus_veld (StipGegevens *self, const char *veld);
void     stip_gegevens_set_beeld (StipGegevens *self, const StipDossierBeeld *beeld);
