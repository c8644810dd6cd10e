/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-veld.h"

/* The part of a field that a person works with: an entry, a text of several lines, a list, three toggles or chips,
 * whatever the field takes. Knows nothing of dossiers. Signals:
 *   "getypt"  (): the text changed by a person
 *   "gekozen" (): a choice was made, or Enter pressed: this is what it is
 * Neither comes from _set_. */
#define STIP_TYPE_VELD_INVOER (stip_veld_invoer_get_type ())
G_DECLARE_FINAL_TYPE (StipVeldInvoer, stip_veld_invoer, STIP, VELD_INVOER, GtkBox)

GtkWidget *stip_veld_invoer_new (const StipVeld *veld, StipTaal taal);
void       stip_veld_invoer_set_waarde (StipVeldInvoer *self, const char *waarde); /* as the file keeps it, or NULL */
void       stip_veld_invoer_set_tekst (StipVeldInvoer *self, const char *tekst);   /* as it was typed */
char      *stip_veld_invoer_dup_tekst (StipVeldInvoer *self);                      /* for stip_veld_lees; (transfer full) */
void       stip_veld_invoer_set_fout (StipVeldInvoer *self, const char *reden);    /* marks it; NULL: right */
