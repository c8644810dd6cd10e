/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* The profile that the file is worked by, and another one: what it would change is shown first, found part by part in
 * the background; closing, or choosing again, gives that up. The change is one act, and the toast takes it back. */
#define STIP_TYPE_WERKWIJZE_DIALOG (stip_werkwijze_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipWerkwijzeDialog, stip_werkwijze_dialog, STIP, WERKWIJZE_DIALOG, AdwWindow)

StipWerkwijzeDialog *stip_werkwijze_dialog_new (GtkWindow *parent, StipSession *session);
void                 stip_werkwijze_dialog_present (GtkWindow *parent, StipSession *session);
/* Chooses as the list does: by the profile's id. FALSE where there is none. */
gboolean stip_werkwijze_dialog_choose (StipWerkwijzeDialog *self, const char *id);
/* What is shown was compared to the end: it can be changed. */
gboolean stip_werkwijze_dialog_is_ready (StipWerkwijzeDialog *self);
