/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-leesbaarheid.h"

/* What it takes to measure a text: the lists of data/taal, the municipality's own where it has them. */
typedef struct
{
  StipTaalregels  *regels;
  StipJargonlijst *jargon;
} StipLeeshulp;

STIP_DECLARE_RECORD (StipLeeshulp, stip_leeshulp)

/* Reads two files: never on the main thread. Error: STIP_TAAL_ERROR with file, group and key. (transfer full) */
StipLeeshulp *stip_leeshulp_load (GError **error);
