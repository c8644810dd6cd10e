/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

typedef enum
{
  STIP_STERKTE_TE_KORT, /* not accepted: fewer than STIP_WACHTZIN_MIN_TEKENS characters, or all the same */
  STIP_STERKTE_MATIG,   /* accepted; more words would be better */
  STIP_STERKTE_GOED,    /* four words or more, or 20 characters of several kinds */
} StipSterkte;

/* A hint while a new passphrase is typed, by length and number of words: a long sentence is better than a short riddle. */
StipSterkte stip_wachtzin_sterkte (const char *tekst);
/* What to do about it: "Nog 4 tekens". (transfer full) */
char *stip_wachtzin_sterkte_hint (const char *tekst);
