/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Tells when the screen should be locked: nobody touched a window of the program for idle-lock-minutes, or the
 * computer goes to sleep. Signal "lock". Where there is no logind on the system bus only the idle time counts. */
#define STIP_TYPE_VERGRENDELING (stip_vergrendeling_get_type ())
G_DECLARE_FINAL_TYPE (StipVergrendeling, stip_vergrendeling, STIP, VERGRENDELING, GObject)

StipVergrendeling *stip_vergrendeling_new (GtkApplication *application);
/* Somebody did something now. The windows of the application do this by themselves. */
void stip_vergrendeling_touch (StipVergrendeling *self);
