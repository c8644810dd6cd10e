/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-ronde.h"
#include "export/stip-werkboek.h"

#define STIP_SCHULDEN_BLAD "Schulden"
#define STIP_RONDE_BLAD    "Ronde"

/* Where the sheet Schulden has what others add up: rows from 1; laatste below eerste: no claim. */
typedef struct
{
  guint eerste, laatste;
} StipSchuldenPlek;

#define STIP_SCHULDEN_BEDRAG "E"
#define STIP_SCHULDEN_RANG   "F"
#define STIP_SCHULDEN_MEE    "G" /* "ja" or "nee" */

/* Every claim with every field that is known of it, in the order of the dossier; with filters and a foot that counts what
 * the filter lets through. (element-type StipSchuld) */
void stip_werkboek_schulden (StipWerkboek *self, GPtrArray *schulden, StipSchuldenPlek *plek);
/* Where each claim stands with its creditor, and what is to be done. (element-type StipSchuldStand) */
void stip_werkboek_ronde (StipWerkboek *self, GPtrArray *standen, StipDatum vandaag);
