/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-record.h"

/* One outcome of the official vtlb-calculator, as somebody read it off there. This program does not compute a vtlb
 * (domain.md 4.2), and STIP_VTLB_GEEN_VERVANGING says so wherever one is shown. */
typedef struct
{
  gint64    id;
  StipDatum datum;     /* of the computation */
  char     *versie;    /* "vtlb-calculator januari 2026" */
  char     *door;      /* who computed */
  StipGeld  inkomen;   /* a month, as it went into the calculator */
  StipGeld  vtlb;      /* a month */
  int       personen;  /* in the household, 0 unknown */
  char     *opmerking; /* or NULL */
} StipVtlb;

STIP_DECLARE_RECORD (StipVtlb, stip_vtlb)

#define STIP_VTLB_GEEN_VERVANGING "Deze berekening vervangt de vtlb-calculator niet."

StipVtlb *stip_vtlb_new (void); /* everything unknown */
StipVtlb *stip_vtlb_copy (const StipVtlb *self);
/* income - vtlb, never below zero (NVVK); unknown where one of them is. */
StipGeld stip_vtlb_afloscapaciteit (const StipVtlb *self);
/* The calculator's amounts change on 1 January and 1 July: the first of these after datum. */
StipDatum stip_vtlb_herziening (StipDatum datum);

typedef enum
{
  STIP_VTLB_GELDIG,
  STIP_VTLB_HALFJAAR, /* 1 January or 1 July has passed since */
  STIP_VTLB_INKOMEN,  /* the income is another one now */
} StipVtlbStand;

/* inkomen: what the household has now, or unknown. */
StipVtlbStand stip_vtlb_stand (const StipVtlb *self, StipGeld inkomen, StipDatum vandaag);
/* The last one at or before vandaag in a list of StipVtlb, or NULL. */
const StipVtlb *stip_vtlb_laatste (const GPtrArray *uitkomsten, StipDatum vandaag);
