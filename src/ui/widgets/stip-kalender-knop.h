/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-datum.h"

/* A button with a month to pick a day from: the only file that knows GtkCalendar. Signal "dag" (int StipDatum). */
#define STIP_TYPE_KALENDER_KNOP (stip_kalender_knop_get_type ())
G_DECLARE_FINAL_TYPE (StipKalenderKnop, stip_kalender_knop, STIP, KALENDER_KNOP, GtkWidget)

GtkWidget *stip_kalender_knop_new (void);
void       stip_kalender_knop_set_datum (StipKalenderKnop *self, StipDatum datum); /* what it opens at */
