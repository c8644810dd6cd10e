/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-duur.h"
#include "core/stip-record.h"

/* Whose clock a term runs on: the law's, the creditors', what we promised the resident. */
typedef enum
{
  STIP_KLOK_WET,
  STIP_KLOK_SCHULDEISERS,
  STIP_KLOK_BELOFTE,
} StipKlok;

typedef enum
{
  STIP_TERMIJN_LOPEND,
  STIP_TERMIJN_GEHAALD,
  STIP_TERMIJN_TE_LAAT, /* open beyond its last day, or ended beyond it */
  STIP_TERMIJN_OPGESCHORT,
  STIP_TERMIJN_VERVALLEN, /* no longer owed: the trajectory ended, or another term took its place */
} StipTermijnStaat;

/* One rule of a profile: group [Termijn ID]. Owned by the profile. */
typedef struct
{
  char    *id;         /* "eerste-gesprek" */
  char    *naam;       /* "Eerste gesprek": what must be done */
  char    *als;        /* NULL, or when it is owed: "crisis", "geen-crisis", "kwijtschelding" (not where everything is paid in full),
                        * "schuldbemiddeling", "vish" (registered there and not deregistered), "afgerond" (the trajectory was completed, not broken off) */
  char   **van;        /* start event kinds, the first that the dossier has counts */
  char   **tot;        /* end event kinds, any of them meets the term; may be empty: the term runs out by itself */
  char   **vervalt;    /* event kinds that make it moot: the next step took its place, or there is nothing to reach any more */
  gboolean na_einde;   /* runs on after the trajectory has ended */
  StipDuur norm;       /* local, or GEEN */
  StipDuur wet;        /* legal maximum, or GEEN */
  StipDuur verlenging; /* what one extension adds (stabilisatie: 3 maanden), or GEEN */
  gboolean loopt_af;   /* "Soort=looptijd": a period that simply runs (aflossen, nazorg, bezwaar): its end is not a duty */
  StipKlok klok;
  char    *grond;       /* "Wgs art. 4 lid 1" */
  char    *bron;        /* where the local norm is written: "Beleidsplan 2025-2028, bijlage B", or NULL */
  gboolean van_laatste; /* "VanLaatste" instead of "Van": it starts at the latest event of any of these kinds, once */
  gboolean verloopt;    /* "Verloopt=ja": after its last day it lapses, so it is never too late */
} StipTermijnRegel;

/* A computed term of one dossier. Dates are last days, inclusive. */
typedef struct
{
  const char      *id;      /* interned: the rule's id, or "hand" */
  gint64           hand_id; /* a manual term's row, or 0 */
  char            *naam;
  StipKlok         klok;
  StipTermijnStaat staat;
  StipDatum        start;
  const char      *start_soort;      /* interned event kind id, NULL of a manual one */
  StipDatum        norm_einde;       /* local norm, shifted; ONBEKEND where the profile has none */
  StipDatum        kale_einde;       /* legal (or else local) end without the Algemene termijnenwet, shifted by suspension */
  StipDatum        uiterste_dag;     /* with it: overdue only after this day */
  StipDatum        gehaald_op;       /* date of the event that met it, or ONBEKEND */
  int              opgeschort_dagen; /* by how much suspension shifted it */
  gboolean         verlengd;
  gboolean         loopt_af;
  int              beslist_tot;     /* last year whose equated days are known */
  gboolean         voorbij_beslist; /* its last day lies beyond that year: the answer does not know the decrees */
  char            *norm;            /* "14 dagen", or NULL */
  char            *wet;             /* "4 weken", or NULL */
  char            *grond;
  char            *bron;
  char            *toelichting; /* one Dutch sentence: start + length = end; what shifted it; source */
} StipTermijn;

STIP_DECLARE_RECORD (StipTermijn, stip_termijn)

const char *stip_termijn_staat_id (StipTermijnStaat staat); /* "lopend", "gehaald", "te-laat", "opgeschort", "vervallen" */
const char *stip_klok_id (StipKlok klok);                   /* "wet", "schuldeisers", "belofte" */
/* The day that counts for the list: the local norm where it comes first, else the last legal day. */
StipDatum stip_termijn_uiterlijk (const StipTermijn *self);
/* The day to look at now: the local norm until it has gone by, then the last legal day. What every list, flag and
 * badge shows, so that they never differ. */
StipDatum stip_termijn_telt (const StipTermijn *self, StipDatum vandaag);
gboolean  stip_termijn_is_open (const StipTermijn *self); /* lopend, opgeschort, or te laat and not met */
/* Days left until the local norm; once that has passed, until the last legal day. Negative: days too late, so never
 * before uiterste_dag is over (domain.md 7: warn early, call it late only then). */
int stip_termijn_dagen_over (const StipTermijn *self, StipDatum vandaag);
