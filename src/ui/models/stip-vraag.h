/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-overzicht.h"

/* A question about the list that owns its text: safe to hand to the worker, and to compare with the next one. */
typedef struct _StipVraag StipVraag;

#define STIP_VRAAG_LEEG ((StipOverzichtVraag){ .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_UITERLIJK, .limit = -1 })

StipVraag                *stip_vraag_new (const StipOverzichtVraag *vraag);
void                      stip_vraag_free (StipVraag *self);
const StipOverzichtVraag *stip_vraag_get (const StipVraag *self);
gboolean                  stip_vraag_equal (const StipOverzichtVraag *a, const StipOverzichtVraag *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipVraag, stip_vraag_free)
