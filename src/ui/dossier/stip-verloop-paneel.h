/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"
#include "ui/stip-session.h"
#include "store/stip-dossier-beeld.h"
#include "ui/velden/stip-concepten.h"

/* The tab Verloop: the list on the left, and beside it the clocks, or the editor while something is being recorded.
 * Writes what is recorded. Property "bezig": an editor is open. */
#define STIP_TYPE_VERLOOP_PANEEL (stip_verloop_paneel_get_type ())
G_DECLARE_FINAL_TYPE (StipVerloopPaneel, stip_verloop_paneel, STIP, VERLOOP_PANEEL, GtkBox)

void stip_verloop_paneel_set_concepten (StipVerloopPaneel *self, StipConcepten *concepten); /* with its session; first */
void stip_verloop_paneel_set_beeld (StipVerloopPaneel *self, const StipDossierBeeld *beeld);
/* How much larger than normal the text is: the side becomes wider with it. */
void stip_verloop_paneel_set_tekstfactor (StipVerloopPaneel *self, double factor);
void stip_verloop_paneel_note (StipVerloopPaneel *self); /* the focus into the quick note */
void stip_verloop_paneel_select (StipVerloopPaneel *self, gint64 gebeurtenis_id);
/* Each opens the editor, unless there is one with words in it that are not saved yet: that one gets the focus. */
void     stip_verloop_paneel_add (StipVerloopPaneel *self, const char *soort /* or NULL */);
void     stip_verloop_paneel_edit (StipVerloopPaneel *self, gint64 gebeurtenis_id);
void     stip_verloop_paneel_meet (StipVerloopPaneel *self, const StipTermijn *termijn); /* record that it is done */
void     stip_verloop_paneel_stap (StipVerloopPaneel *self, const StipStap *stap /* or NULL: the list */);
void     stip_verloop_paneel_promise (StipVerloopPaneel *self);
void     stip_verloop_paneel_name (StipVerloopPaneel *self);
gboolean stip_verloop_paneel_save (StipVerloopPaneel *self); /* what is open in an editor; FALSE: nothing is */
