/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-meekijken.h"

/* One of the three cards that a resident reads: picture, question, the one thing to remember, a sentence. */
#define STIP_TYPE_MEEKIJKEN_KAART (stip_meekijken_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipMeekijkenKaart, stip_meekijken_kaart, STIP, MEEKIJKEN_KAART, GtkBox)

void stip_meekijken_kaart_set (StipMeekijkenKaart *self, const StipMeekijkKaart *kaart);
