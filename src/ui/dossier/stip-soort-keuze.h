/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-gebeurtenis-soort.h"
#include "core/stip-taal.h"

/* Chooses the kind of an event: a drop-down with search, in groups. Property "soort" is not an object: listen to
 * the signal "changed". */
#define STIP_TYPE_SOORT_KEUZE (stip_soort_keuze_get_type ())
G_DECLARE_FINAL_TYPE (StipSoortKeuze, stip_soort_keuze, STIP, SOORT_KEUZE, GtkWidget)

GtkWidget *stip_soort_keuze_new (void);
/* bezet: the events that are there already; a kind that a dossier has once is not offered again, but blijft
 * (or NULL) always is. */
void                        stip_soort_keuze_fill (StipSoortKeuze *self, GPtrArray *bezet, const StipGebeurtenisSoort *blijft, StipTaal taal);
void                        stip_soort_keuze_set_soort (StipSoortKeuze *self, const StipGebeurtenisSoort *soort);
const StipGebeurtenisSoort *stip_soort_keuze_get_soort (StipSoortKeuze *self); /* NULL while nothing is offered */
