/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-scenario.h"

/* "Een krediet, tenzij": whether a saneringskrediet fits this resident. The points are fields of the dossier; the
 * counsellor answers them, the amounts are looked up. It gives advice and decides nothing.
 * Aalsmeer 2025-2028, chapter 4 and appendix C (since 2021); Heemstede "inzetten saneringskrediet, tenzij". */
typedef struct
{
  const char *veld;    /* id of the field; NULL: computed */
  const char *nl, *en; /* what stands against a loan where the answer is the wrong one */
  StipJaNee   goed;    /* the answer that a loan asks for */
} StipAfwegingPunt;

typedef enum
{
  STIP_AFWEGING_KREDIET, /* nothing stands against it */
  STIP_AFWEGING_TENZIJ,  /* something does */
  STIP_AFWEGING_OPEN,    /* not everything is answered */
} StipAfwegingUitkomst;

typedef struct
{
  StipAfwegingUitkomst uitkomst;
  GPtrArray           *tegen; /* sentences (of the list, or computed), owned strings */
  guint                open;  /* questions without an answer */
} StipAfweging;

STIP_DECLARE_RECORD (StipAfweging, stip_afweging)

const StipAfwegingPunt *stip_afweging_punten (gsize *aantal);
/* krediet: the scenario of a saneringskrediet for this dossier; maximum: of the loan, or unknown. (transfer full) */
StipAfweging *stip_afweging_new (const StipDossier *dossier, const StipScenario *krediet, StipGeld maximum, StipTaal taal);
