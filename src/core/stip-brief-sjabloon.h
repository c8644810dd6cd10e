/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief.h"

/* The text of a letter with its placeholders (data/brieven/ID.txt), checked as it is read.
 *
 *   # remark                     is not printed
 *   Onderwerp: about {inwoner}   the first line
 *   = Heading
 *   - an item of a list
 *   [tabel verdeling]            a table, alone on its line
 *   [handtekening]               room for one
 *   [als reden] {reden}          left out where reden is not known
 *
 * An empty line ends a paragraph; a line break inside one stays. A line with [als ...] may stand in a paragraph. */
typedef struct _StipBriefSjabloon StipBriefSjabloon;

STIP_DECLARE_RECORD (StipBriefSjabloon, stip_brief_sjabloon)

#define STIP_BRIEF_ERROR (stip_brief_error_quark ())
GQuark stip_brief_error_quark (void);
typedef enum
{
  STIP_BRIEF_ERROR_ONGELDIG, /* a template that cannot be worked with; says file and line */
  STIP_BRIEF_ERROR_WAARDE,   /* what must be filled in is not known; says which */
} StipBriefError;

/* naam: "voorstel.txt"; its kind follows from it. Refused: bytes that are not UTF-8, a placeholder or table that does not
 * exist, one that the kind of letter needs and that is not there. (transfer full) */
StipBriefSjabloon    *stip_brief_sjabloon_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
const StipBriefSoort *stip_brief_sjabloon_get_soort (const StipBriefSjabloon *self);
/* (transfer full); NULL where a value is missing outside an [als ...] of its own */
StipBrief *stip_brief_sjabloon_fill (const StipBriefSjabloon *self, const StipBriefWaarden *waarden, GError **error);
