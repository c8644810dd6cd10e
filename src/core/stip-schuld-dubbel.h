/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld.h"

/* Two letters about one debt: pointed out, never merged or refused. */
typedef enum
{
  STIP_DUBBEL_GEEN,
  STIP_DUBBEL_KENMERK, /* the same reference, however it is written */
  STIP_DUBBEL_BEDRAG,  /* the same creditor and amount */
} StipDubbel;

/* The first other claim that looks like the same debt, and (out) why; NULL where none does. (transfer none) */
const StipSchuld *stip_schuld_zoek_dubbel (GPtrArray *schulden, const StipSchuld *schuld, StipDubbel *waarom);
/* The same question over many claims at once: by hash, where a table of a hundred thousand rows asks it for each. */
typedef struct _StipSchuldIndex StipSchuldIndex;

/* Of these claims, which must outlive it. (element-type StipSchuld) (transfer full) */
StipSchuldIndex *stip_schuld_index_new (GPtrArray *schulden);
void             stip_schuld_index_free (StipSchuldIndex *self);
void             stip_schuld_index_add (StipSchuldIndex *self, const StipSchuld *schuld);
/* A claim of the index that looks like the same debt, by reference before amount, or NULL. (transfer none) */
const StipSchuld *stip_schuld_index_zoek (const StipSchuldIndex *self, const StipSchuld *schuld, StipDubbel *waarom);
/* A name as it is compared: without case, accents, signs and legal form. (transfer full) */
char *stip_schuldeiser_vergelijknaam (const char *naam);
