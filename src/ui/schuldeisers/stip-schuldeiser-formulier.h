/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-schuldeiser-opslag.h"
#include "ui/stip-session.h"

/* One creditor: how it answers over all cases and where; its fields, each recording itself; and what can be done with the
 * row as a whole: merge it with another one, after a look at what one row of the two would say, or take it out of the
 * register. Signal "samen": the other one is to be pointed out; "sluit": not any more. */
#define STIP_TYPE_SCHULDEISER_FORMULIER (stip_schuldeiser_formulier_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldeiserFormulier, stip_schuldeiser_formulier, STIP, SCHULDEISER_FORMULIER, GtkBox)

GtkWidget *stip_schuldeiser_formulier_new (StipSession *session);
void       stip_schuldeiser_formulier_set (StipSchuldeiserFormulier *self, const StipRegisterRij *rij);
/* Somebody is pointing out the other one, or not; what was pointed out, or NULL. */
void stip_schuldeiser_formulier_kiest (StipSchuldeiserFormulier *self, gboolean kiest);
void stip_schuldeiser_formulier_set_ander (StipSchuldeiserFormulier *self, const StipSchuldeiser *ander);
/* Out of the register, where no claim uses it; else says where it is used, and how to go on. */
void stip_schuldeiser_formulier_verwijder (StipSchuldeiserFormulier *self);
void stip_schuldeiser_formulier_focus (StipSchuldeiserFormulier *self); /* its first field; of two that were chosen, the button that merges them */
