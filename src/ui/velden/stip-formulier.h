/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* A page of parts below each other, as wide as one reads well: what every tab with fields is. vak: where its parts go. */
GtkWidget *stip_formulier_new (GtkBox **vak);
/* A part with its heading; the AdwPreferencesGroup that it stands in. (transfer none) */
GtkWidget *stip_formulier_add (GtkBox *vak, const char *kop, GtkWidget *inhoud);
