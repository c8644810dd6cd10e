/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Takes everything out of a box that is to be filled anew. */
void stip_vak_leeg (GtkBox *vak);
