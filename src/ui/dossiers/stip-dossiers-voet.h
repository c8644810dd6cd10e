/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-overzicht.h"

/* The foot of the list: how many it shows, how many are too late, how many have a term this week. */
#define STIP_TYPE_DOSSIERS_VOET (stip_dossiers_voet_get_type ())
G_DECLARE_FINAL_TYPE (StipDossiersVoet, stip_dossiers_voet, STIP, DOSSIERS_VOET, GtkBox)

void stip_dossiers_voet_set_telling (StipDossiersVoet *self, const StipOverzichtTelling *telling);
