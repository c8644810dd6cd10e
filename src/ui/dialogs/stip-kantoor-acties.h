/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Actions of the application that work in the window in front: "colleagues" opens the list of colleagues,
 * "way-of-working" the choice of the profile; "take-back" (x: number of an act) undoes a handover, "take-back-absence" an absence, "take-back-way" a
 * change of the profile. Without an open file, and while a resident looks along, they do nothing. */
void stip_kantoor_acties_add (GtkApplication *application);
