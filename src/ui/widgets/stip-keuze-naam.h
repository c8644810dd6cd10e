/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* The name by which a screen reader speaks of a GtkDropDown. The focus lies on a nameless button inside it: that gets the
 * name, and what is chosen as its description. Where the rows are not strings, the name alone. */
void stip_keuze_set_naam (GtkDropDown *keuze, const char *naam);
