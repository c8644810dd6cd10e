/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Tells when the screen should be locked: nobody touched a window of the program for idle-lock-minutes, Ctrl+L was
 * pressed in any of them, or the computer goes to sleep. Signal "lock". Where there is no logind on the system bus only the idle time counts. */
#define STIP_TYPE_VERGRENDELING (stip_vergrendeling_get_type ())
G_DECLARE_FINAL_TYPE (StipVergrendeling, stip_vergrendeling, STIP, VERGRENDELING, GObject)

StipVergrendeling *stip_vergrendeling_new (void); /* before the first window: it watches those that come */
/* Somebody did something now. What happens in a window of the program does this by itself. */
void stip_vergrendeling_touch (StipVergrendeling *self);
