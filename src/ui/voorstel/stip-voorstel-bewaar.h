/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-manieren.h"
#include "ui/velden/stip-concepten.h"

/* Asks where, and writes the comparison as PDF there, to print or to keep. */
void stip_voorstel_bewaar (GtkWidget *ouder, StipConcepten *bron, const StipDossierBeeld *beeld, const StipManieren *vergelijking, int keuze);
