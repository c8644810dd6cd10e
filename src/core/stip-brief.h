/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-waarden.h"
#include "core/stip-record.h"

typedef enum
{
  STIP_BRIEF_ALINEA, /* line breaks in it are meant */
  STIP_BRIEF_KOP,
  STIP_BRIEF_PUNT, /* an item of a list */
  STIP_BRIEF_TABEL,
  STIP_BRIEF_HANDTEKENING, /* room for one; keeps what stands around it together */
} StipBriefBlokSoort;

typedef struct
{
  StipBriefBlokSoort    soort;
  char                 *tekst; /* or NULL: a table, the room */
  const StipBriefTabel *tabel; /* else NULL */
  GPtrArray            *rijen; /* StipBriefRij, of a table */
} StipBriefBlok;

/* One letter, filled in. */
typedef struct
{
  const StipBriefSoort *soort;
  char                 *onderwerp;
  GPtrArray            *blokken; /* StipBriefBlok */
} StipBrief;

STIP_DECLARE_RECORD (StipBrief, stip_brief)
/* Adds a block at the end, while the letter is made. (transfer none) */
StipBriefBlok *stip_brief_add (StipBrief *self, StipBriefBlokSoort soort);
StipBrief     *stip_brief_new (const StipBriefSoort *soort);
/* The letter as plain text: what a screen reader says, and what its PDF says. (transfer full) */
char *stip_brief_dup_tekst (const StipBrief *self);
