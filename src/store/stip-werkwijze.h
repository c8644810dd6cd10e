/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-beslagvrije-voet.h"
#include "core/stip-kalender.h"
#include "core/stip-krediet-voorwaarden.h"
#include "core/stip-profiel.h"

/* The rules that a file is worked by: the municipality's profile, the calendar, and the tables that have a date. */
typedef struct
{
  StipProfiel            *profiel;
  StipKalender           *kalender;
  StipKredietVoorwaarden *krediet;
  StipBeslagvrijeVoet    *voet;
  char                   *tekst; /* the profile as it was read */
  gboolean                eigen; /* the municipality's own file, not one of the program's */
} StipWerkwijze;

STIP_DECLARE_RECORD (StipWerkwijze, stip_werkwijze)

/* Profile `id` from the user's folder (XDG_DATA_HOME/stip/profielen/ID.ini, which wins) or the program's own.
 * Where there is none the error names those that exist. krediet.ini and beslagvrije-voet.ini may stand in
 * XDG_DATA_HOME/stip likewise. (transfer full) */
StipWerkwijze *stip_werkwijze_load (const char *id, GError **error);
/* A profile from anywhere; its id is the name of the file without .ini. (transfer full) */
StipWerkwijze *stip_werkwijze_load_file (const char *pad, GError **error);
/* A municipality's own profile from its text. (transfer full) */
StipWerkwijze *stip_werkwijze_new_eigen (const char *id, const char *tekst, gsize lengte, GError **error);
char         **stip_werkwijze_list (void); /* ids, sorted; (transfer full) */
