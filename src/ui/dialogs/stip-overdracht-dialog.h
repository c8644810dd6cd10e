/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-dossier-beeld.h"
#include "ui/stip-session.h"

/* Hands one dossier or many over to a colleague, as one act: who, a note, and of one dossier what is still empty and the
 * form to print. The toast afterwards takes it all back. */
#define STIP_TYPE_OVERDRACHT_DIALOG (stip_overdracht_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipOverdrachtDialog, stip_overdracht_dialog, STIP, OVERDRACHT_DIALOG, AdwWindow)

/* acties: of the page of the dossier; where it has "veld" (s), each line of what is empty goes to its field. */
void stip_overdracht_dialog_present (GtkWindow *parent, StipSession *session, const StipDossierBeeld *beeld, GActionGroup *acties);
/* dossier_ids: gint64, at least one. */
void stip_overdracht_dialog_present_many (GtkWindow *parent, StipSession *session, GArray *dossier_ids);
