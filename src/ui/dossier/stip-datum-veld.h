/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-datum.h"

/* A date as a person types it ("22-5", "vrijdag", "+3"), with how it is read below it and a calendar beside it.
 * t in an empty field, or the button, fills today. Signals "changed" and "activate" (Enter). */
#define STIP_TYPE_DATUM_VELD (stip_datum_veld_get_type ())
G_DECLARE_FINAL_TYPE (StipDatumVeld, stip_datum_veld, STIP, DATUM_VELD, GtkBox)

GtkWidget  *stip_datum_veld_new (void);
void        stip_datum_veld_set_vandaag (StipDatumVeld *self, StipDatum vandaag, StipTaal taal);
void        stip_datum_veld_set_datum (StipDatumVeld *self, StipDatum datum);   /* ONBEKEND: empty */
StipDatum   stip_datum_veld_get_datum (StipDatumVeld *self);                    /* ONBEKEND where it cannot be read */
void        stip_datum_veld_set_tekst (StipDatumVeld *self, const char *tekst); /* as it was typed */
const char *stip_datum_veld_get_tekst (StipDatumVeld *self);
/* Says what is wrong, as after leaving the field. TRUE where the date can be read. */
gboolean stip_datum_veld_check (StipDatumVeld *self);
