/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-voorstel.h"
#include "export/stip-werkboek.h"

/* The sheet Verdeling: who gets what in a proposal. What the resident pays can be typed anew there; the amount to
 * distribute and every share follow (stip-werkboek-reken.h). */
#define STIP_VERDELING_BLAD "Verdeling"

/* Where the sheet has what others refer to: rows from 1, of the first and the last claim that takes part. */
typedef struct
{
  guint eerste, laatste;
} StipVerdelingPlek;

#define STIP_VERDELING_NAAM        'A'
#define STIP_VERDELING_UITKERING   'F'
#define STIP_VERDELING_KWIJT       'H'
#define STIP_VERDELING_TE_VERDELEN "$D$10"

/* schulden: StipSchuld of the dossier now, for the value of a security that the proposal does not keep. FALSE: the
 * proposal has no claim that takes part, and there is no sheet. */
gboolean stip_werkboek_verdeling (StipWerkboek *self, const StipVoorstel *voorstel, GPtrArray *schulden, StipVerdelingPlek *plek);
