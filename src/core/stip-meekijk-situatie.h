/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-verloop.h"

/* Where a resident stands, as far as it changes what is said to her: the phases, and what is going on within one. */
typedef enum
{
  STIP_MEEKIJK_KLAAR,
  STIP_MEEKIJK_GEWEIGERD, /* refused: the decision was no */
  STIP_MEEKIJK_GESTOPT,   /* ended before its stip */
  STIP_MEEKIJK_CRISIS,
  STIP_MEEKIJK_RECHTER, /* the judge was asked for a dwangakkoord */
  STIP_MEEKIJK_ROND,    /* everybody agreed, repaying has not begun */
  STIP_MEEKIJK_PLAN,    /* the proposal is with the creditors */
  STIP_MEEKIJK_ALLE_ANTWOORDEN,
  STIP_MEEKIJK_ANTWOORDEN, /* some creditors answered, and it is known how many */
  STIP_MEEKIJK_NIETS_BETALEN,
  STIP_MEEKIJK_AANMELDING,
  STIP_MEEKIJK_INTAKE,
  STIP_MEEKIJK_STABILISATIE,
  STIP_MEEKIJK_SCHULDREGELING,
  STIP_MEEKIJK_OPLOSSING,
  STIP_MEEKIJK_NAZORG,
  STIP_MEEKIJK_AANTAL,
} StipMeekijkSituatie;

/* How many creditors were asked for their balance and how many answered: told by the peildatum of their claims, on or
 * after the day of asking. gevraagd is 0 where that cannot be known: nobody was asked, or a private person is among
 * them, or nothing came in since. */
typedef struct
{
  int gevraagd, antwoord;
} StipMeekijkRonde;

const char         *stip_meekijk_situatie_id (StipMeekijkSituatie situatie); /* "alle-antwoorden", as in the file of words */
StipMeekijkSituatie stip_meekijk_situatie (const StipDossier *dossier, const StipVerloop *verloop, StipDatum vandaag);
StipMeekijkRonde    stip_meekijk_ronde (const StipDossier *dossier, StipDatum vandaag);
