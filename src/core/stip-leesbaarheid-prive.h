/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-leesbaarheid.h"

/* What stip-leesbaarheid.c and its hints share: the words of one sentence, folded. */
typedef struct
{
  const StipTaalregels *regels;
  const StipZinnen     *zinnen;
  const char           *tekst;
  GPtrArray            *punten;
} StipLeesbouw;

/* Adds a point from the first to the last of these words. (transfer none) */
StipLeesPunt *stip_leesbouw_add (StipLeesbouw *self, StipLeesSoort soort, guint eerste, guint laatste);
/* Passive voice and pincers in one sentence. */
void stip_leesbouw_add_hints (StipLeesbouw *self, const StipLeeszin *zin);
