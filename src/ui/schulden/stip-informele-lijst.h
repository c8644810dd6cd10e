/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-dossier.h"

/* Informal debts, among people who know each other: outside the round and the proposal, each with the agreement that the
 * resident has about it. Hides itself where there are none. Signals, with the claim's id:
 *   "open" (gint64): its form is wanted
 *   "weg" (gint64): it is to be removed */
#define STIP_TYPE_INFORMELE_LIJST (stip_informele_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipInformeleLijst, stip_informele_lijst, STIP, INFORMELE_LIJST, GtkBox)

GtkWidget *stip_informele_lijst_new (void);
void       stip_informele_lijst_set (StipInformeleLijst *self, const StipDossier *dossier, StipDatum vandaag, StipTaal taal);
