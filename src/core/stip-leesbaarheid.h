/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-jargonlijst.h"

/* What a text for a resident may be (product.md 5): checked for every shipped text, shown beside every editor. */
#define STIP_LEES_ZIN_MAX       15   /* words in one sentence */
#define STIP_LEES_GEMIDDELD_MAX 10.0 /* words in a sentence, of all */
#define STIP_LEES_FLESCH_MIN    70.0

typedef enum
{
  STIP_LEES_JARGON, /* a word of the field that is not explained */
  STIP_LEES_LANGE_ZIN,
  STIP_LEES_LIJDEND, /* wordt ... gevraagd: who does it? */
  STIP_LEES_TANG,    /* what belongs together stands far apart */
} StipLeesSoort;

typedef struct
{
  StipLeesSoort soort;
  guint         begin, einde; /* characters of the text */
  char         *woord;        /* as it stands in the text; of a sentence: NULL */
  char         *gewoon;       /* of JARGON: the plain word or the explanation */
  gboolean      vervangbaar;  /* the plain word can stand in its place; else the explanation behind it */
  guint         woorden;      /* of LANGE_ZIN: its length */
} StipLeesPunt;

/* One text, measured. All figures of a text without words are 0. */
typedef struct
{
  guint      zinnen, woorden, lettergrepen;
  guint      lange_woorden; /* more than 6 letters */
  guint      langste_zin;   /* words */
  double     woorden_per_zin;
  double     flesch_douma; /* 206.84 - 0.77 wl - 0.93 zl: 100 very easy, 70 plain, below 50 hard (Douma 1960) */
  double     brouwer;      /* 195 - 2/3 wl - 2 zl (Brouwer 1963) */
  double     lix;          /* words per sentence + percentage of long words: below 30 easy (Björnsson 1968) */
  GPtrArray *punten;       /* StipLeesPunt, in the order of the text */
} StipLeesbaarheid;

STIP_DECLARE_RECORD (StipLeesbaarheid, stip_leesbaarheid)

/* tekst: lengte bytes with a zero byte behind them, as g_file_get_contents() gives. naam: for the error text where they
 * are not UTF-8, which also says the line. Time is linear in lengte. (transfer full) */
StipLeesbaarheid *stip_leesbaarheid_new (const char *naam, const char *tekst, gsize lengte, const StipTaalregels *regels, const StipJargonlijst *jargon, GError **error);
/* Of one kind of point, how many. */
guint stip_leesbaarheid_tel (const StipLeesbaarheid *self, StipLeesSoort soort);
/* Whether a resident may get it: the three limits above, and no word that is not explained. A text without words may not. */
gboolean stip_leesbaarheid_is_goed (const StipLeesbaarheid *self);
