/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-taalregels.h"

/* A text cut into sentences and words, as a reader of Dutch would. What does not end a sentence: the point of an
 * abbreviation (art. 4 lid 1), of an amount, a date, a time, an initial; the number or letter of an item of an
 * enumeration; a line break inside a paragraph. A heading without a point, an empty line, and an item that begins with
 * a capital do. */
typedef struct
{
  gsize    begin, einde;       /* bytes in the text; einde is the first after it */
  guint    teken, teken_einde; /* the same in characters */
  guint    zin;
  gboolean plaats;   /* {placeholder}: counts as a word, says nothing about the words */
  gboolean met_punt; /* a point follows directly */
  gboolean los;      /* something else than a space stands between it and the word before: a comma, a bracket */
} StipWoord;

typedef struct
{
  guint eerste, aantal;     /* words; at least one */
  guint teken, teken_einde; /* from its first word to its last mark */
} StipLeeszin;

typedef struct
{
  GArray *woorden; /* StipWoord */
  GArray *zinnen;  /* StipLeeszin */
} StipZinnen;

STIP_DECLARE_RECORD (StipZinnen, stip_zinnen)

/* tekst must be valid UTF-8. Linear in its length. (transfer full) */
StipZinnen *stip_zinnen_new (const StipTaalregels *regels, const char *tekst, gsize lengte);
