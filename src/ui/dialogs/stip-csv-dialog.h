/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "core/stip-csv-kaart.h"
#include "ui/stip-session.h"

/* A table of creditors, or of the claims of one dossier: which file, which column is which field, what it would do, and
 * then all of it as one act; or what is wrong, row by row, and nothing. */
#define STIP_TYPE_CSV_DIALOG (stip_csv_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipCsvDialog, stip_csv_dialog, STIP, CSV_DIALOG, AdwWindow)

/* dossier: the number of the dossier that claims come into; NULL for creditors. */
StipCsvDialog *stip_csv_dialog_new (GtkWindow *parent, StipSession *session, StipCsvSoort soort, const char *dossier);
/* Reads this file and asks about its columns: what choosing it does. */
void stip_csv_dialog_lees (StipCsvDialog *self, const char *pad);
