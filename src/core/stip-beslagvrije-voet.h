/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-record.h"

/* The maxima of the beslagvrije voet (Rv art. 475da), per half-year: only to see whether the outcome of the official
 * vtlb-calculator can be right. For a day that the table does not have it declines to judge. */
typedef struct _StipBeslagvrijeVoet StipBeslagvrijeVoet;

STIP_DECLARE_RECORD (StipBeslagvrijeVoet, stip_beslagvrije_voet)

typedef enum
{
  STIP_VTLB_OORDEEL_GEEN,          /* the table does not have this day, or nothing is filled in: no judgement */
  STIP_VTLB_OORDEEL_PAST,          /* not above the maximum */
  STIP_VTLB_OORDEEL_HOOG,          /* above it: corrections can do that, but look again */
  STIP_VTLB_OORDEEL_BOVEN_INKOMEN, /* the vtlb is above the income: no capacity */
} StipVtlbOordeel;

/* Errors name file, group and key; domain STIP_PROFIEL_ERROR. (transfer full) */
StipBeslagvrijeVoet *stip_beslagvrije_voet_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
/* Euro cents a month, or unknown. huishouden: as StipDossier has it ("alleenstaand", "paar met kinderen" ...). */
StipGeld    stip_beslagvrije_voet_maximum (const StipBeslagvrijeVoet *self, const char *huishouden, StipDatum dag);
StipDatum   stip_beslagvrije_voet_bekend_tot (const StipBeslagvrijeVoet *self);          /* the last day of the table */
const char *stip_beslagvrije_voet_bron (const StipBeslagvrijeVoet *self, StipDatum dag); /* or NULL */
/* Whether an outcome can be right, and the Dutch sentence that says so. *zin: (transfer full) */
StipVtlbOordeel stip_beslagvrije_voet_oordeel (const StipBeslagvrijeVoet *self, StipGeld vtlb, StipGeld inkomen, const char *huishouden, StipDatum dag, char **zin);
