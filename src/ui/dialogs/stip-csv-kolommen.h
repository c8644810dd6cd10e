/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-taal.h"
#include "export/stip-csv-lezer.h"

/* Which column of a table is which field: a row per column with its title, what its first rows say, and the choice.
 * A field belongs to one column: choosing it elsewhere takes it away here. Signal "gewijzigd". */
#define STIP_TYPE_CSV_KOLOMMEN (stip_csv_kolommen_get_type ())
G_DECLARE_FINAL_TYPE (StipCsvKolommen, stip_csv_kolommen, STIP, CSV_KOLOMMEN, GtkBox)

/* What the titles say is chosen already. */
void                stip_csv_kolommen_set (StipCsvKolommen *self, StipCsvSoort soort, const StipCsvTabel *tabel, StipTaal taal);
const StipCsvKaart *stip_csv_kolommen_get_kaart (StipCsvKolommen *self); /* (transfer none), NULL before a table */
