/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-veld.h"
#include "ui/velden/stip-concepten.h"
#include "ui/velden/stip-veld-invoer.h"

/* A field of a dossier that records itself: its name above it, what it was before behind a small button, what is
 * wrong below it. Records on Enter, on leaving, or 1.5 s after the last key, as one act; keeps a draft meanwhile. What
 * cannot be read stays as it was typed, with the reason, once the field is left. Follows the dossier when that is
 * read again, unless somebody is typing in it. */
#define STIP_TYPE_VELD_RIJ (stip_veld_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipVeldRij, stip_veld_rij, STIP, VELD_RIJ, GtkBox)

/* persoon_id: of which person, 0 the resident; of other fields not used. */
GtkWidget      *stip_veld_rij_new (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id);
void            stip_veld_rij_set_beeld (StipVeldRij *self, const StipDossierBeeld *beeld);
const StipVeld *stip_veld_rij_get_veld (StipVeldRij *self);
gint64          stip_veld_rij_get_persoon_id (StipVeldRij *self);
StipVeldInvoer *stip_veld_rij_get_invoer (StipVeldRij *self); /* to follow what is typed; (transfer none) */
void            stip_veld_rij_record (StipVeldRij *self);     /* now, as on Enter */
const char     *stip_veld_rij_get_reden (StipVeldRij *self);  /* why it is not recorded, or NULL */
