/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-profiel.h"
#include "store/stip-dossier-beeld.h"

/* The three clocks of a dossier: what the creditors, our promises and the law ask, each term with the sentence that
 * explains its day. A clock with nothing open says so, with what was met. Signals:
 *   "open-termijn"   (StipTermijn, as a pointer): somebody chose one that can be recorded as done
 *   "bewerk-termijn" (StipTermijn, as a pointer; char *; gint64, of a suspension or extension): what the menu of its row was asked, STIP_KLOKKEN_... */
#define STIP_TYPE_KLOKKEN (stip_klokken_get_type ())
G_DECLARE_FINAL_TYPE (StipKlokken, stip_klokken, STIP, KLOKKEN, GtkBox)

GtkWidget *stip_klokken_new (void);
void       stip_klokken_set_beeld (StipKlokken *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal);
