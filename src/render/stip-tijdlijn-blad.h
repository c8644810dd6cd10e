/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn-layout.h"

/* The timeline as a sheet: title and date, the picture, where the resident is, the open terms with their sentences.
 * Units: px of a sheet 1200 wide; on A4 landscape (margin 10 mm) one px is 0.654 pt, so that text is 11 pt. */
#define STIP_TIJDLIJN_BLAD_BREED 1200.0
#define STIP_TIJDLIJN_BLAD_HOOG  820.0 /* what A4 landscape leaves between its margins */

/* hoogte: of one page; 0 for a single sheet as high as it needs. (transfer full) (element-type StipTekening) */
GPtrArray *stip_tijdlijn_blad_new (const StipTijdlijn *model, StipMeter *meter, double hoogte);
