/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/dialogs/stip-import-taak.h"

/* What is shown while an import runs: what it does, how far it is, and Stop. */
#define STIP_TYPE_IMPORT_BEZIG (stip_import_bezig_get_type ())
G_DECLARE_FINAL_TYPE (StipImportBezig, stip_import_bezig, STIP, IMPORT_BEZIG, GtkBox)

/* The line under the bar for so many things done. (transfer full) */
typedef char *(*StipImportRegel) (guint aantal);

/* Takes over taak. A run at a time: the one before must have ended. */
void stip_import_bezig_begin (StipImportBezig *self, const char *kop, StipImportRegel regel, StipImportTaak *taak);
/* The run that goes on, or NULL. (transfer none) */
StipImportTaak *stip_import_bezig_get_taak (StipImportBezig *self);
void            stip_import_bezig_stop (StipImportBezig *self); /* cancels the run, if there is one */
void            stip_import_bezig_einde (StipImportBezig *self);
