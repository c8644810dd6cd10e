/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* Takes in a DDAS delivery: choose the file, look at what it would do, do it. Nothing is imported before the last
 * step, and nothing at all where that one fails or is cancelled. */
#define STIP_TYPE_IMPORT_DIALOG (stip_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipImportDialog, stip_import_dialog, STIP, IMPORT_DIALOG, AdwWindow)

void stip_import_dialog_present (GtkWindow *parent, StipSession *session);
/* The same, with the file already chosen: dropped, or given on the command line. (transfer none) */
StipImportDialog *stip_import_dialog_new (GtkWindow *parent, StipSession *session);
void              stip_import_dialog_preview (StipImportDialog *self, const char *pad);
