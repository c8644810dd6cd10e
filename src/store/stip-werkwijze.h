/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-kalender.h"
#include "core/stip-profiel.h"

/* The rules that a file is worked by: the municipality's profile and the calendar. */
typedef struct
{
  StipProfiel  *profiel;
  StipKalender *kalender;
} StipWerkwijze;

STIP_DECLARE_RECORD (StipWerkwijze, stip_werkwijze)

/* The profile `id` from the user's folder (XDG_DATA_HOME/stip/profielen/ID.ini, which wins) or the program's own.
 * Where there is none the error names those that exist. (transfer full) */
StipWerkwijze *stip_werkwijze_load (const char *id, GError **error);
char         **stip_werkwijze_list (void); /* ids, sorted; (transfer full) */
