/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"
#include "store/stip-dossier-beeld.h"

/* The steps that fit where a dossier is now, in groups: on, beside the path, back or stop. Each row says what is still in
 * its way. Signals:
 *   "kies"  (char *stap_id)
 *   "toets" (gint64 toets_id): a review that waits
 *   "sluit" () */
#define STIP_TYPE_STAPPEN_LIJST (stip_stappen_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipStappenLijst, stip_stappen_lijst, STIP, STAPPEN_LIJST, GtkBox)

void stip_stappen_lijst_set_beeld (StipStappenLijst *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal);
