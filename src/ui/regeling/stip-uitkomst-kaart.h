/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-voorstel-uitkomst.h"

/* Who agreed and who refused, at a glance: a line per creditor with its answer as shape and words. */
#define STIP_TYPE_UITKOMST_KAART (stip_uitkomst_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipUitkomstKaart, stip_uitkomst_kaart, STIP, UITKOMST_KAART, GtkBox)

/* loopt: an arrangement runs, so that the answers are history. */
void stip_uitkomst_kaart_set (StipUitkomstKaart *self, const StipVoorstelUitkomst *uitkomst, gboolean loopt, StipTaal taal);
