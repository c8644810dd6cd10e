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

/* --- a letter that a person goes on writing --- */

/* How a gap begins in such a text: "«vul in: geboortedatum van de inwoner»". A letter that has one is not sent. */
#define STIP_BRIEF_GAT "«vul in: "

/* The template filled in as a text to edit: the same marks for headings, items, tables and the signature, no
 * placeholders any more. ontbreekt: gets the StipBriefVeld that are not known (transfer none), each once; in the text
 * they are gaps. (transfer full) */
char *stip_brief_sjabloon_dup_tekst (const StipBriefSjabloon *self, const StipBriefWaarden *waarden, GPtrArray *ontbreekt);
/* Such a text, edited, read again: braces and # are what they say, nothing is needed but the subject. Filling it in only
 * puts the rows into its tables. Errors name the line. (transfer full) */
StipBriefSjabloon *stip_brief_sjabloon_new_vrij (const StipBriefSoort *soort, const char *tekst, GError **error);
