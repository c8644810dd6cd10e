/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-krediet-voorwaarden.h"
#include "core/stip-plaat.h"

/* The amounts of one resident for "uw geld" and "twee wegen", from the budget, the last vtlb, and the proposal that was
 * fixed or else the claims as they stand. */
typedef struct
{
  const StipPlaatGeld *geld; /* or NULL: budget or vtlb are missing, or do not fit each other */
  const StipPlaatTwee *twee; /* or NULL: one of the two roads cannot be computed, or is none */
  StipPlaatGeld        geld_waarde;
  StipPlaatTwee        twee_waarde;
  GArray              *aandelen; /* StipPlaatAandeel, that owns the names */
} StipPlaatBedragen;

STIP_DECLARE_RECORD (StipPlaatBedragen, stip_plaat_bedragen)

/* Cents a month. vast: rent, energy, care and other fixed posts of the budget; aflossen: the capacity (income less vtlb);
 * leefgeld: what is left of the income, so that the three are the income to the cent. Who gets what of aflossen is the
 * engine's own distribution of it (domain.md 3.3), creditors with several claims taken together, largest first; none
 * where a claim has no amount yet. voorwaarde: terms of a loan on this day, or NULL. (transfer full) */
StipPlaatBedragen *stip_plaat_bedragen_new (const StipDossier *dossier, const StipKredietVoorwaarde *voorwaarde, StipDatum vandaag);
