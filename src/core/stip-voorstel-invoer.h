/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-krediet-voorwaarden.h"
#include "core/stip-voorstel.h"

/* What a dossier has to compute proposals with: the claims that take part, in the order of the offer (preferent,
 * secured, concurrent; within a rank the largest first), and the question for the scenarios. */
typedef struct
{
  GPtrArray        *schulden;      /* StipSchuld that take part and have an amount: one for each post */
  GArray           *posten;        /* StipVerdeelpost */
  GPtrArray        *buiten;        /* StipSchuld that do not */
  guint             zonder_bedrag; /* that should take part and cannot yet: nobody stated an amount */
  guint             zonder_rang;   /* counted as concurrent because nobody stated a rank */
  StipScenarioVraag vraag;         /* points into posten */
} StipVoorstelInvoer;

STIP_DECLARE_RECORD (StipVoorstelInvoer, stip_voorstel_invoer)

/* voorwaarde: of the municipality on that day, or NULL. The dossier's own rate and convention go before it. */
StipVoorstelInvoer *stip_voorstel_invoer_new (const StipDossier *dossier, const StipKredietVoorwaarde *voorwaarde, StipDatum vandaag);

typedef enum
{
  STIP_VOORSTEL_KAN,
  STIP_VOORSTEL_GEEN_SCHULDEN, /* nobody to offer it to */
  STIP_VOORSTEL_ZONDER_BEDRAG, /* a claim has no amount yet */
  STIP_VOORSTEL_NIET_BEREKEND, /* capacity, rate or another amount is missing */
} StipVoorstelBezwaar;

/* Whether this scenario of this dossier can be fixed. */
StipVoorstelBezwaar stip_voorstel_bezwaar (const StipVoorstelInvoer *invoer, const StipScenario *scenario);
const char         *stip_voorstel_bezwaar_tekst (StipVoorstelBezwaar bezwaar, StipTaal taal); /* what to do about it */
/* The proposal as it is fixed on a day; only where there is no bezwaar. (transfer full) */
StipVoorstel *stip_voorstel_leg_vast (const StipVoorstelInvoer *invoer, const StipScenario *scenario, StipDatum vandaag);
