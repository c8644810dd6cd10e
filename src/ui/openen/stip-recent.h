/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* "Documenten · bewaard vandaag 09:12": where a file is and when it was last written. (transfer full) */
char *stip_recent_describe (const char *pad);

typedef void (*StipRecentGekozen) (const char *pad, gpointer data);

/* A popover with the files opened before that are still there; data must outlive it. (transfer floating) */
GtkWidget *stip_recent_popover_new (const char *const *paden, StipRecentGekozen func, gpointer data);
