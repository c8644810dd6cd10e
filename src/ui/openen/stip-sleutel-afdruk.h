/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Prints the recovery key on one sheet to keep in a safe: what it is, of which file, the key in groups, how to use it.
 * naam: the file's name; sleutel: "XXXX-XXXX-...". */
void stip_sleutel_afdruk (GtkWindow *parent, const char *naam, const char *sleutel);
/* The same key in lines of four groups, for screen and paper. (transfer full) */
char *stip_sleutel_afdruk_regels (const char *sleutel);
