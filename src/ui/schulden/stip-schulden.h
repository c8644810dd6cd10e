/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The tab Schulden of a dossier: the round, the table of claims, the informal debts below it, the line where letters
 * and answers come in, the sums, and beside it the form of the selected claim. Keys in the table: Enter form, A answered,
 * B phoned, P priority, Space in or out of the arrangement, Delete; Ctrl+N a letter. */
#define STIP_TYPE_SCHULDEN (stip_schulden_get_type ())
G_DECLARE_FINAL_TYPE (StipSchulden, stip_schulden, STIP, SCHULDEN, GtkBox)

GtkWidget *stip_schulden_new (StipConcepten *bron);
void       stip_schulden_set_beeld (StipSchulden *self, const StipDossierBeeld *beeld);
