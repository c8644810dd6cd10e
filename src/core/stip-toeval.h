/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* Chance that repeats itself: splitmix64 (Steele, Lea and Flood 2014). The same seed, number and part give the same
 * draws on every machine. For invented data and tests only, never for keys. By value: a copy is a second stream. */
typedef struct
{
  guint64 toestand;
} StipToeval;

/* deel: separate streams for separate parts of one thing, so that one more draw in one part leaves the others as they were. */
StipToeval stip_toeval_init (guint64 zaad, guint64 nummer, guint deel);
guint64    stip_toeval_next (StipToeval *self);
guint      stip_toeval_below (StipToeval *self, guint grens);          /* 0 .. grens - 1; grens > 0 */
int        stip_toeval_between (StipToeval *self, int laag, int hoog); /* both included */
gboolean   stip_toeval_chance (StipToeval *self, guint procent);
