/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat-begrip.h"
#include "core/stip-plaat-taal.h"

/* What the gallery says of a plate, in the window's language. Each (transfer full) but the first. */
const char *stip_platen_regel (StipPlaatSoort soort);                               /* what it shows, in one line */
char       *stip_platen_begrip_kort (const StipPlaatBegrip *begrip, StipTaal taal); /* below a card; NULL where nothing is known */
char       *stip_platen_begrip_zin (const StipPlaatBegrip *begrip, StipTaal taal);
/* Whether a native speaker read the texts; NULL for the language they were written in. */
char       *stip_platen_proef (const StipPlaatTaal *taal);
const char *stip_platen_taal_naam (const StipPlaatTaal *taal, StipTaal venster); /* as the chooser says it (transfer none) */
