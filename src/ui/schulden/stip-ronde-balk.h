/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-schuld-ronde.h"

/* The round at a glance: asked, reminded, phoned, answered, each with its count and day; the step that waits for us is lit.
 * A click on a step shows only its claims. Signals:
 *   "stap" (int step or -1): StipRondeStap, -1 all claims
 *   "doen" (int kind): the round's next message is to be recorded for all whom it fits */
#define STIP_TYPE_RONDE_BALK (stip_ronde_balk_get_type ())
G_DECLARE_FINAL_TYPE (StipRondeBalk, stip_ronde_balk, STIP, RONDE_BALK, GtkBox)

typedef enum
{
  STIP_RONDE_STAP_GEVRAAGD,
  STIP_RONDE_STAP_RAPPEL,
  STIP_RONDE_STAP_BELLEN,
  STIP_RONDE_STAP_ANTWOORD,
  STIP_RONDE_STAPPEN,
} StipRondeStap;

GtkWidget *stip_ronde_balk_new (void);
/* standen: StipSchuldStand. */
void stip_ronde_balk_set_standen (StipRondeBalk *self, GPtrArray *standen, StipDatum vandaag, StipTaal taal);
void stip_ronde_balk_kies (StipRondeBalk *self, int stap); /* -1: all */
/* Whether a claim belongs to a step: of the last one those whose answer is still open. */
gboolean stip_ronde_stap_heeft (StipRondeStap stap, const StipSchuldStand *stand);
