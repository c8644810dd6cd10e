/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief.h"
#include "core/stip-briefkop.h"
#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* A letter on A4: letterhead, the address where a Dutch window envelope (DL or C5, window on the left) shows it when
 * the sheet is folded in three or in two, references, subject, text. A heading stays with its text, a row of a table is
 * never broken and its head comes again on the next page, the signature stays with the name. A letter to a resident has
 * letters of 12 points, one to a creditor 10.5.
 * Units: a quarter of a millimetre. */
#define STIP_BRIEF_BLAD_MM    4.0
#define STIP_BRIEF_BLAD_BREED (210 * STIP_BRIEF_BLAD_MM)
#define STIP_BRIEF_BLAD_HOOG  (297 * STIP_BRIEF_BLAD_MM)

/* (transfer full) (element-type StipTekening) */
GPtrArray *stip_brief_blad_new (const StipBrief *brief, const StipBriefkop *kop, StipMeter *meter);
