/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-leesbaarheid.h"

/* One thing that can be plainer: what, how, and for a word of the field the button that does it. Signal "verander": the
 * button. */
#define STIP_TYPE_LEESPUNT_RIJ (stip_leespunt_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipLeespuntRij, stip_leespunt_rij, STIP, LEESPUNT_RIJ, GtkListBoxRow)

/* woorden: the words in the text. The row keeps the figures of which punt is one. */
GtkWidget          *stip_leespunt_rij_new (const StipLeesbaarheid *cijfers, const StipLeesPunt *punt, const char *woorden);
const StipLeesPunt *stip_leespunt_rij_get_punt (StipLeespuntRij *self);
/* What the button puts in the place of the words. (transfer full) */
char *stip_leespunt_rij_dup_nieuw (StipLeespuntRij *self);
