/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-verdeling.h"
#include "export/stip-werkboek.h"

/* The sheet Rekenblad: the distribution of core/stip-verdeling.h step by step as formulas in whole cents. It reads
 * the sheet that the reader sees (creditors, ranks, claims, security, the amount to distribute) and gives back what each
 * gets, so that a changed amount is distributed by the same rule to the same cents.
 * A spreadsheet computes with doubles: exact as long as no product passes 2^53. */

/* Where the sheet that the reader sees keeps its cells: columns as letters, rows from 1. */
typedef struct
{
  const char            *blad;       /* its name */
  char                   naam, rang; /* column of the creditor; of the rank: a word of stip_rang_id() */
  char                   vordering, zekerheid;
  guint                  eerste;      /* row of the first claim */
  const char            *te_verdelen; /* "$D$10": in euros */
  const StipVerdeelpost *posten;
  gsize                  aantal;
  const char *const     *namen; /* aantal of them */
} StipRekenPlek;

/* Where this sheet keeps the outcome. */
#define STIP_REKEN_BLAD       "Rekenblad"
#define STIP_REKEN_EERSTE     21    /* row of the first claim, from 1 */
#define STIP_REKEN_UITKERING  'Q'   /* column: cents */
#define STIP_REKEN_PREFERENT  "B15" /* the fractions that are offered */
#define STIP_REKEN_CONCURRENT "B16"

/* FALSE: the amounts are beyond what a spreadsheet computes exactly; then the outcome has to be written as it is. */
gboolean stip_werkboek_kan_rekenen (StipGeld te_verdelen, const StipVerdeelpost *posten, gsize aantal);
void     stip_werkboek_rekenblad (StipWerkboek *self, const StipRekenPlek *plek, const StipVerdeling *verdeling);
