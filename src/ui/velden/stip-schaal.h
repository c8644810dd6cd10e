/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* A scale of five steps: five round toggles with their figure, one stop of Tab. Keys 1..5 choose, arrows step, 0 or
 * Delete takes it away. Signal "gekozen" (int stand, 0: none): by a person, never by _set. */
#define STIP_TYPE_SCHAAL (stip_schaal_get_type ())
G_DECLARE_FINAL_TYPE (StipSchaal, stip_schaal, STIP, SCHAAL, GtkBox)

/* naam: what is scaled, for a screen reader; woorden: what the five steps mean. */
GtkWidget *stip_schaal_new (const char *naam, const char *const woorden[5]);
void       stip_schaal_set (StipSchaal *self, int stand);
int        stip_schaal_get (StipSchaal *self);
