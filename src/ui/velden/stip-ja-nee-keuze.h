/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-lijsten.h"

/* Yes, no, or not known: three toggles side by side, of which "not known" is where everybody begins. Signal
 * "gewijzigd" (): a person chose, never by _set. */
#define STIP_TYPE_JA_NEE_KEUZE (stip_ja_nee_keuze_get_type ())
G_DECLARE_FINAL_TYPE (StipJaNeeKeuze, stip_ja_nee_keuze, STIP, JA_NEE_KEUZE, GtkBox)

GtkWidget *stip_ja_nee_keuze_new (void);
void       stip_ja_nee_keuze_set (StipJaNeeKeuze *self, StipJaNee waarde);
StipJaNee  stip_ja_nee_keuze_get (StipJaNeeKeuze *self);
/* What it is about: a screen reader hears "Crisis: Yes" of the toggle that has the focus. */
void stip_ja_nee_keuze_set_naam (StipJaNeeKeuze *self, const char *naam);
/* Other words than yes, no and ?; naam: what it is about, for a screen reader. */
void stip_ja_nee_keuze_set_woorden (StipJaNeeKeuze *self, const char *naam, const char *ja, const char *nee, const char *onbekend);
