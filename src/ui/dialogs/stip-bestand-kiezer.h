/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* Asks for a file: the only file that knows GtkFileChooserNative here. pad is NULL where the user thought better
 * of it. Called once. */
typedef void (*StipKiezerFunc) (const char *pad, gpointer data);

/* patroon: "*.json"; soort: what such a file is called. */
void stip_bestand_kiezer_open (GtkWindow *parent, const char *titel, const char *soort, const char *patroon, StipKiezerFunc func, gpointer data);
void stip_bestand_kiezer_bewaar (GtkWindow *parent, const char *titel, const char *naam, StipKiezerFunc func, gpointer data);
