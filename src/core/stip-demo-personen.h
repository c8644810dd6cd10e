/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-namen.h"
#include "core/stip-demo-plan.h"

/* Adds resident, partner and children, and sets household and target groups. aanmelding: ages are told from it. */
void stip_demo_personen_apply (const StipDemoPlan *plan, StipDatum aanmelding, StipDossier *dossier);
/* A client of Demodorp; the caller fills in names and sex. plaats: 0 resident, 1 partner. (transfer full) */
StipPersoon *stip_demo_persoon_new (const StipDemoOpdracht *opdracht, guint index, guint plaats, const char *rol);
/* Gives the person an address in Demodorp: no real one has a postcode 9999 A to E. */
void stip_demo_persoon_address (StipPersoon *persoon, StipToeval *toeval);
/* A child, with the resident's family name. (transfer full) */
StipPersoon *stip_demo_kind_new (const StipPersoon *ouder, const char *voornaam, const char *geslacht, StipDatum geboren);
