/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-schuldeiser.h"
#include "ui/stip-session.h"

/* One creditor: its fields, each recording itself; how it answers over all cases; and, where another row looks to be the
 * same, what one row of the two would say, with the button that makes it so. */
#define STIP_TYPE_SCHULDEISER_FORMULIER (stip_schuldeiser_formulier_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldeiserFormulier, stip_schuldeiser_formulier, STIP, SCHULDEISER_FORMULIER, GtkBox)

GtkWidget *stip_schuldeiser_formulier_new (StipSession *session);
void       stip_schuldeiser_formulier_set (StipSchuldeiserFormulier *self, const StipSchuldeiser *schuldeiser);
