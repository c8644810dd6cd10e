/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-store.h"

typedef void (*StipBestandGemaakt) (StipStore *store, gpointer data);

/* Asks what a new file needs, makes it, and shows its recovery key until the person says that it is written down;
 * then func gets the open file. Nothing is left behind where it is closed before that. */
#define STIP_TYPE_NIEUW_BESTAND (stip_nieuw_bestand_get_type ())
G_DECLARE_FINAL_TYPE (StipNieuwBestand, stip_nieuw_bestand, STIP, NIEUW_BESTAND, AdwWindow)

void stip_nieuw_bestand_present (GtkWidget *parent, StipBestandGemaakt func, gpointer data);
