/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/platen/stip-platen-taken.h"

/* Above the plates: for whom, in which language, with the Dutch beside it, and honestly whether that language was read by
 * somebody who speaks it. Signals "taal" (char *code), "nederlands" (gboolean), "iedereen" (): the general plates. */
#define STIP_TYPE_PLATEN_BALK (stip_platen_balk_get_type ())
G_DECLARE_FINAL_TYPE (StipPlatenBalk, stip_platen_balk, STIP, PLATEN_BALK, GtkBox)

GtkWidget *stip_platen_balk_new (StipTaal taal);
void       stip_platen_balk_toon (StipPlatenBalk *self, const StipPlatenLezing *lezing);
