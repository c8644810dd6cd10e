/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-schuld-ronde.h"
#include "ui/velden/stip-concepten.h"

/* The line below the table where letters and answers come in, by keyboard alone. A letter: creditor (with suggestions of the
 * register, Tab takes one), reference, amount, day; Enter records it and waits for the next. An answer: one line
 * (core/stip-schuld-antwoord.h). What looks like a debt that is there already is pointed out while typing.
 * Signal "klaar" (): the answer is recorded, or Escape: the table may have the focus back. */
#define STIP_TYPE_SCHULD_INVOER (stip_schuld_invoer_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldInvoer, stip_schuld_invoer, STIP, SCHULD_INVOER, GtkBox)

GtkWidget *stip_schuld_invoer_new (StipConcepten *bron);
void       stip_schuld_invoer_set_beeld (StipSchuldInvoer *self, const StipDossierBeeld *beeld);
void       stip_schuld_invoer_begin (StipSchuldInvoer *self); /* a letter */
void       stip_schuld_invoer_antwoord (StipSchuldInvoer *self, const StipSchuldStand *stand);
