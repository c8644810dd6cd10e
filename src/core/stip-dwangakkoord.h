/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"
#include "core/stip-voorstel-uitkomst.h"

/* The judge's points for a compulsory composition: could the creditor in reason refuse, given the disproportion between its
 * interest and those of the resident and the other creditors (Fw art. 287a lid 5; domain.md 2.5 and 3.6). Each is a field
 * that a person answers, with a note. */
typedef struct
{
  const char *veld; /* "feit.dwang-uiterste" */
  const char *noot; /* the field of its note */
} StipDwangPunt;

const StipDwangPunt *stip_dwangakkoord_punten (gsize *aantal);
/* How many nobody answered yet, and (out, or NULL) how many were answered with no. */
guint stip_dwangakkoord_open (const StipDossier *dossier, guint *nee);
/* "1 van 13 schuldeisers (7,69 %) weigert, met € 500,00 van € 15.000,00 (3,33 %)". (transfer full) */
char *stip_dwangakkoord_aandeel (const StipVoorstelUitkomst *uitkomst, StipTaal taal);
/* The sheet for the petition: who refuses and what it said, the others, the points, what stays outside. Dutch. (transfer full) */
StipOverdracht *stip_dwangakkoord_blad (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, StipDatum vandaag);
