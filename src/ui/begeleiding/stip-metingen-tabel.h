/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The four competences at the moments when they were measured, a column each, with the chart below. "New measurement
 * today" adds a column; in it the keys 1 to 5 fill one after the other. */
#define STIP_TYPE_METINGEN_TABEL (stip_metingen_tabel_get_type ())
G_DECLARE_FINAL_TYPE (StipMetingenTabel, stip_metingen_tabel, STIP, METINGEN_TABEL, GtkBox)

GtkWidget *stip_metingen_tabel_new (StipConcepten *bron);
void       stip_metingen_tabel_set_beeld (StipMetingenTabel *self, const StipDossierBeeld *beeld);
