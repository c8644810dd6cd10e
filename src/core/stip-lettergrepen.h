/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-taalregels.h"

/* How many syllables a Dutch word has, as the word list of the Dutch language (Groene Boekje) breaks it: fi-nan-ci-eel is
 * four. Of a number: as it is spoken (1.350: a thousand three hundred and fifty). Of an abbreviation that is spelled
 * (vtlb): its letters. Never 0.
 *
 * woord: one word without spaces; lengte: in bytes. met_punt: a point follows, so that "art" may be an abbreviation. */
guint stip_lettergrepen (const StipTaalregels *regels, const char *woord, gsize lengte, gboolean met_punt);
/* The same of a whole number as it is spoken; above 999,999,999 digit by digit. */
guint stip_lettergrepen_getal (const char *cijfers, gsize aantal);
