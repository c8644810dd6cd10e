/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Actions of the application that work in the window in front: "colleagues" opens the list of colleagues, "take-back"
 * (x: number of an act) undoes a handover. Without an open file they do nothing. */
void stip_collegas_acties_add (GtkApplication *application);
