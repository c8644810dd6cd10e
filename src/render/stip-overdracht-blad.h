/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"
#include "render/stip-meter.h"
#include "render/stip-tekening.h"
#include "render/stip-tijdlijn.h"

/* The handover form as sheets: who, from whom, the low timeline, what must not be missed in boxes, then the parts. On
 * every page name, number and "Vertrouwelijk" at the foot. Nothing is cut: long words wrap, long parts go on.
 * Units: px of a sheet 720 wide; on A4 (margin 18 mm) one px is 0.685 pt, so that text is 10.3 pt. */
#define STIP_OVERDRACHT_BLAD_BREED 720.0
#define STIP_OVERDRACHT_BLAD_HOOG  1102.0 /* what A4 leaves between margins of 15 and 17 mm */

/* tijdlijn: or NULL. (transfer full) (element-type StipTekening) */
GPtrArray *stip_overdracht_blad_new (const StipOverdracht *model, const StipTijdlijn *tijdlijn, StipMeter *meter);
