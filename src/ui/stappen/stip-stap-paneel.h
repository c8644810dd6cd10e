/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"
#include "store/stip-dossier-beeld.h"
#include "ui/velden/stip-concepten.h"

/* The side of Verloop in which a case goes on: the list of steps, the form of one, or a colleague's look. Writes what is
 * recorded; what is typed in a form is kept until then. Signals:
 *   "sluit" (): the user is done with it */
#define STIP_TYPE_STAP_PANEEL (stip_stap_paneel_get_type ())
G_DECLARE_FINAL_TYPE (StipStapPaneel, stip_stap_paneel, STIP, STAP_PANEEL, GtkBox)

void stip_stap_paneel_set_bron (StipStapPaneel *self, StipConcepten *bron); /* with its session; first */
void stip_stap_paneel_set_beeld (StipStapPaneel *self, const StipDossierBeeld *beeld);
void stip_stap_paneel_open (StipStapPaneel *self, const StipStap *stap); /* NULL: the list */
/* The step whose form somebody left with words in it; NULL where there is none. */
const StipStap *stip_stap_paneel_get_concept (StipStapPaneel *self);
gboolean        stip_stap_paneel_save (StipStapPaneel *self); /* the form that is open; FALSE: none is */
