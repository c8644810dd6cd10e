/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-dossier-beeld.h"

/* Adds or changes one event, in the side of the page: it is covered with the rest when the window is locked, and
 * what was typed is there when it opens again. Signals:
 *   "bewaar"    (StipGebeurtenis, boxed as pointer): valid and to be written; answer with _set_melding or _reset
 *   "verwijder" (same): the event being changed
 *   "getypt"    (): something in it changed; keep the draft
 *   "sluit"     (): the user is done with it */
#define STIP_TYPE_MOMENT_EDITOR (stip_moment_editor_get_type ())
G_DECLARE_FINAL_TYPE (StipMomentEditor, stip_moment_editor, STIP, MOMENT_EDITOR, GtkBox)

GtkWidget *stip_moment_editor_new (void);
/* gebeurtenis: to be changed; NULL: a new one of kind soort (NULL: a talk), without a date. Takes the focus. */
void     stip_moment_editor_open (StipMomentEditor *self, const StipDossierBeeld *beeld, const StipGebeurtenis *gebeurtenis, const StipGebeurtenisSoort *soort, StipTaal taal);
void     stip_moment_editor_save (StipMomentEditor *self);   /* as its button does: with the reason beside the field where it cannot */
gint64   stip_moment_editor_get_id (StipMomentEditor *self); /* of the event being changed, 0: a new one */
gboolean stip_moment_editor_is_gewijzigd (StipMomentEditor *self);
/* Why it could not be written; NULL takes the line away. */
void stip_moment_editor_set_melding (StipMomentEditor *self, const char *melding);
/* Empties it: what was typed is written, or thrown away. */
void stip_moment_editor_reset (StipMomentEditor *self);
/* What was typed and is not saved, as one text, to be put back in another editor of the same dossier; NULL where
 * there is nothing. (transfer full) */
char  *stip_moment_editor_dup_concept (StipMomentEditor *self);
void   stip_moment_editor_restore_concept (StipMomentEditor *self, const char *concept);
gint64 stip_moment_concept_get_id (const char *concept); /* the event it changes, 0: a new one */
