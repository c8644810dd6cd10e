/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Everything that stands in a text view, as it was typed. (transfer full) */
char *stip_tekst_dup (GtkTextView *view);
/* The same without white space around it; NULL where nothing is left. (transfer full) */
char *stip_tekst_dup_kaal (GtkTextView *view);
/* A label of running text: from the left, over as many lines as it needs, long words broken. klasse: its style, or NULL. */
GtkWidget *stip_tekst_label_new (const char *tekst, const char *klasse);
