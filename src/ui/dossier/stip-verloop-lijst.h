/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-dossier-beeld.h"
#include "ui/velden/stip-concepten.h"

/* What is planned and what happened, with chips that filter, and above it the line for a quick note. Signals:
 *   "open-moment"  (gint64 event id): to be changed
 *   "verwijder"    (gint64 event id): Delete on a row */
#define STIP_TYPE_VERLOOP_LIJST (stip_verloop_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipVerloopLijst, stip_verloop_lijst, STIP, VERLOOP_LIJST, GtkBox)

void stip_verloop_lijst_set_concepten (StipVerloopLijst *self, StipConcepten *concepten); /* before the first beeld */
void stip_verloop_lijst_note (StipVerloopLijst *self);                                    /* the focus into the quick note */
/* Keeps the selected row, the focus and the place. */
void stip_verloop_lijst_set_beeld (StipVerloopLijst *self, const StipDossierBeeld *beeld, StipTaal taal);
/* Shows, selects and scrolls to an event; another filter is taken off where it hides it. */
void stip_verloop_lijst_select (StipVerloopLijst *self, gint64 gebeurtenis_id);
