/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-profiel.h"
#include "ui/velden/stip-concepten.h"

/* In the side of the page: a term that a person sets (a promise), or what moves a term of the profile: a suspension
 * (Awb art. 4:15) or an extension. Writes it itself. Signal "sluit" (): the user is done with it. */
#define STIP_TYPE_TERMIJN_EDITOR (stip_termijn_editor_get_type ())
G_DECLARE_FINAL_TYPE (StipTermijnEditor, stip_termijn_editor, STIP, TERMIJN_EDITOR, GtkBox)

GtkWidget *stip_termijn_editor_new (void);
void       stip_termijn_editor_set_bron (StipTermijnEditor *self, StipConcepten *bron);
/* Each takes the focus. hand NULL: a new promise. */
void stip_termijn_editor_open_hand (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipHandtermijn *hand);
/* spoor_id: the suspension or extension to change, one of the dossier's; 0: one more. */
void stip_termijn_editor_open_opschorting (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipTermijn *termijn, gint64 spoor_id);
void stip_termijn_editor_open_verlenging (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipTermijn *termijn, gint64 spoor_id);
void stip_termijn_editor_save (StipTermijnEditor *self); /* as its button does */
