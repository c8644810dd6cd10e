/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"

/* One field that a step asks for: its name, something to fill it in with that fits its kind, and the reason below it
 * where it cannot be. Empty is "not known". It does not record by itself: the step does. Signal "getypt": it changed. */
#define STIP_TYPE_STAP_VELD (stip_stap_veld_get_type ())
G_DECLARE_FINAL_TYPE (StipStapVeld, stip_stap_veld, STIP, STAP_VELD, GtkBox)

/* waarde: what the dossier has now, as the file keeps it, or NULL. */
GtkWidget      *stip_stap_veld_new (const StipStap *stap, const StipVeld *veld, const char *waarde, StipTaal taal);
const StipVeld *stip_stap_veld_get_veld (StipStapVeld *self);
char           *stip_stap_veld_dup_tekst (StipStapVeld *self);                        /* as stip_veld_lees takes it, "" where empty; (transfer full) */
void            stip_stap_veld_set_tekst (StipStapVeld *self, const char *tekst);     /* as _dup_tekst gave it */
void            stip_stap_veld_set_melding (StipStapVeld *self, const char *melding); /* NULL takes it away */
