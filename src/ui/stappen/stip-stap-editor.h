/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"
#include "store/stip-dossier-beeld.h"

/* The form of one step: what is in its way, its day, the fields that it asks for, a note. Signals:
 *   "bewaar"   (): the day and the fields can be read: take them with _dup_velden and so on, answer with _set_melding
 *   "toets"    (): a colleague should look first
 *   "ga-naar"  (char *stap_id): another step comes first
 *   "getypt"   (): what _dup_concept gives may be another now
 *   "sluit"    () */
#define STIP_TYPE_STAP_EDITOR (stip_stap_editor_get_type ())
G_DECLARE_FINAL_TYPE (StipStapEditor, stip_stap_editor, STIP, STAP_EDITOR, GtkBox)

void stip_stap_editor_open (StipStapEditor *self, const StipStap *stap, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal);
/* The dossier was read again: what is in the way now; what was typed stays. */
void            stip_stap_editor_update (StipStapEditor *self, const StipDossierBeeld *beeld, const StipProfiel *profiel);
void            stip_stap_editor_save (StipStapEditor *self); /* as its button does */
void            stip_stap_editor_reset (StipStapEditor *self);
const StipStap *stip_stap_editor_get_stap (StipStapEditor *self); /* NULL while nothing is open */
StipDatum       stip_stap_editor_get_datum (StipStapEditor *self);
char           *stip_stap_editor_dup_toelichting (StipStapEditor *self); /* NULL where empty */
GStrv           stip_stap_editor_dup_velden (StipStapEditor *self);      /* pairs of id and text; (transfer full) */
/* What was typed and not recorded, as one text; NULL where nothing was. (transfer full) */
char *stip_stap_editor_dup_concept (StipStapEditor *self);
/* Into the form of the same step, once it is open; a draft of another step does nothing. */
void            stip_stap_editor_restore_concept (StipStapEditor *self, const char *concept);
const StipStap *stip_stap_concept_get_stap (const char *concept); /* NULL: not one of ours */
void            stip_stap_editor_set_melding (StipStapEditor *self, const char *melding);
