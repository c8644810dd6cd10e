/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-fase.h"
#include "core/stip-taal.h"

/* Where a dossier stands on its path (domain.md 2.7), finer than the phases of DDAS. In the order of the path: of two
 * events the one with the later state tells where the dossier is, but for an event that goes back. Not kept in the
 * file: it follows from the events, so undo, import and a corrected date need nothing of their own. */
typedef enum
{
  STIP_TOESTAND_GEEN,
  STIP_TOESTAND_AANGEMELD,
  STIP_TOESTAND_INTAKE,
  STIP_TOESTAND_ADVIES,
  STIP_TOESTAND_AANVRAAG,
  STIP_TOESTAND_TOEGELATEN,
  STIP_TOESTAND_AFGEWEZEN,
  STIP_TOESTAND_STABILISATIE,
  STIP_TOESTAND_INVENTARISATIE,
  STIP_TOESTAND_VOORSTEL,
  STIP_TOESTAND_GEWEIGERD,
  STIP_TOESTAND_DWANGAKKOORD, /* asked of the judge */
  STIP_TOESTAND_WSNP_VERZOEK,
  STIP_TOESTAND_REGELING, /* reached, by all or by the judge */
  STIP_TOESTAND_WSNP,
  STIP_TOESTAND_AFLOSSEN,
  STIP_TOESTAND_AFGELOST,
  STIP_TOESTAND_NAZORG,
  STIP_TOESTAND_AFGESLOTEN,
  STIP_TOESTAND_AANTAL,
} StipToestand;

#define STIP_TOESTAND_BIT(toestand) (1u << (toestand))

const char  *stip_toestand_id (StipToestand toestand); /* "aangemeld" .. "afgesloten" */
StipToestand stip_toestand_from_id (const char *id);   /* GEEN where unknown */
const char  *stip_toestand_naam (StipToestand toestand, StipTaal taal);
StipFase     stip_toestand_fase (StipToestand toestand); /* the phase it belongs to */
