/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Asking for a .stip file. GtkFileDialog is newer than the floor, so the native chooser hides here. func gets the path
 * once one was chosen; nothing happens where the person closes it. */
typedef void (*StipBestandGekozen) (const char *pad, gpointer data);

void stip_bestand_keuze_open (GtkWidget *parent, StipBestandGekozen func, gpointer data);
/* naam: the proposed file name. The path that is given always ends in ".stip". */
void stip_bestand_keuze_bewaar (GtkWidget *parent, const char *naam, StipBestandGekozen func, gpointer data);
