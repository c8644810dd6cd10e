/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-datum.h"

/* Asks one day in a popover: "done on", "snooze until". Signal "gekozen" (int StipDatum): the day was confirmed; it has
 * popped down then. */
#define STIP_TYPE_VANDAAG_DATUM (stip_vandaag_datum_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagDatum, stip_vandaag_datum, STIP, VANDAAG_DATUM, GtkPopover)

GtkWidget *stip_vandaag_datum_new (void);
/* Empties it and shows it. van, tot: the first and last day that can be confirmed, or ONBEKEND. */
void stip_vandaag_datum_ask (StipVandaagDatum *self, const char *titel, const char *knop, StipDatum van, StipDatum tot, StipDatum vandaag, StipTaal taal);
