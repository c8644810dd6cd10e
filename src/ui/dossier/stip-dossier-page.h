/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The page of one dossier: who, which phase and what next (the band), the timeline, and the tabs Verloop and
 * Geschiedenis. While it is shown its actions are the group "dossier" of its window:
 *   moment(s)  termijn(s)  undo  redo  mijlpaal  gereed  naam  tab(s)  bewaar-tijdlijn(s)  open-bestand(s) */
#define STIP_TYPE_DOSSIER_PAGE (stip_dossier_page_get_type ())
G_DECLARE_FINAL_TYPE (StipDossierPage, stip_dossier_page, STIP, DOSSIER_PAGE, AdwBin)

GtkWidget *stip_dossier_page_new (StipSession *session, gint64 dossier_id);
gint64     stip_dossier_page_get_dossier_id (StipDossierPage *self);
/* Shows the open term with this id, and begins to record that it is met where an event does that. A term that a person
 * set is only shown. Nothing where the dossier has it no more, or is not read yet. */
void stip_dossier_page_meet (StipDossierPage *self, const char *termijn_id);
