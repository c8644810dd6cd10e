/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Nothing for 200 ms, then the spinner shows and turns until it is told that the work is done. */
void stip_trage_spinner_set_bezig (GtkSpinner *spinner, gboolean bezig);
