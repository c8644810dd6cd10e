/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Asking for a file. GtkFileDialog is newer than the floor, so the native chooser hides here and nowhere else. */
typedef struct
{
  const char *titel;
  const char *knop;    /* "_Open": what the answer does */
  const char *soort;   /* what such a file is called; NULL: no filter */
  const char *patroon; /* "*.stip"; where one is saved, its suffix is added to a name without it */
  const char *naam;    /* the proposed name of a file to save; NULL: one that exists is opened */
  gboolean    map;     /* a folder is chosen, where several files go */
} StipBestandVraag;

/* Called once. pad is NULL where the user thought better of it, or where parent went away first. */
typedef void (*StipBestandGekozen) (const char *pad, gpointer data);

/* parent: the widget that asks, a window or something in it. */
void stip_bestand_kiezer (GtkWidget *parent, const StipBestandVraag *vraag, StipBestandGekozen func, gpointer data);
