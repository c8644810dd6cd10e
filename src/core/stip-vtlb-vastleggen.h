/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

#define STIP_VTLB_TERMIJN "Vtlb opnieuw berekenen"

/* A changed copy of the dossier with one more outcome of the vtlb-calculator (or the one with its id changed). Where it
 * is the last one it is the dossier's vtlb too, and the next review becomes a term that a person set: the one that ran
 * is met by it. (transfer full) */
StipDossier *stip_dossier_met_vtlb (const StipDossier *oud, const StipVtlb *vtlb, StipDatum vandaag);
