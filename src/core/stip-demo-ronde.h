/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-verloop.h"
#include "core/stip-schuldeiser.h"

/* The days of a round, ONBEKEND where a step was not taken. */
typedef struct
{
  StipDatum gevraagd, rappel, gebeld;
  StipDatum voorstel, voorstel_rappel, antwoorden;
  gboolean  geweigerd; /* one of the answers was no */
} StipDemoRonde;

/* Adds the correspondence with every creditor that takes part, as the claims tell who answered when. */
void stip_demo_ronde_add (const StipDemoRonde *ronde, StipDossier *dossier);
/* The same from the course of an open dossier, and what else is known of its claims. The claims and events must be there. */
void stip_demo_ronde_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
/* What follows from who a creditor is: fine, student loan, informal, who stated the amount and the rank. */
void stip_demo_vordering_details (StipSchuld *schuld);

/* The register of Demodorp: creditors, then who collects for them; NULL beyond the last. (transfer full) */
StipSchuldeiser *stip_demo_register (guint i);
/* The invented postcode of a creditor, by its place in the table. (transfer full) */
char *stip_demo_eiser_postcode (guint rang);
/* KvK and postcode of a creditor of a story, where the register has it. */
void stip_demo_eiser_bekend (StipSchuld *schuld);
