/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "export/stip-csv-import.h"
#include "export/stip-ddas-import.h"

/* What an import has to say of a file: where in the file, and what. Can be filtered and copied as text. */
#define STIP_TYPE_MELDINGEN (stip_meldingen_get_type ())
G_DECLARE_FINAL_TYPE (StipMeldingen, stip_meldingen, STIP, MELDINGEN, GtkBox)

GtkWidget *stip_meldingen_new (void);
void       stip_meldingen_set (StipMeldingen *self, const StipDdasUitkomst *uitkomst); /* hides itself where there are none */
void       stip_meldingen_set_csv (StipMeldingen *self, GPtrArray *fouten);            /* the same (element-type StipCsvFout) */
