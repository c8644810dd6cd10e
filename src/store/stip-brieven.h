/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-sjabloon.h"

/* The template of a letter (data/brieven/ID.txt): the municipality's own in the folder stip/brieven of the user's data,
 * else that of the program. Reads a file: never on the main thread. Error: STIP_BRIEF_ERROR with file and line.
 * (transfer full) */
StipBriefSjabloon *stip_brieven_sjabloon (const StipBriefSoort *soort, GError **error);
