/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-voorstel.h"

/* What one claim gets in an arrangement. Its place in the list is the same in every version of one series. */
typedef struct
{
  gint64   schuld_id; /* the claim may have changed or gone since; 0 unknown */
  char    *schuldeiser;
  char    *kenmerk; /* or NULL */
  StipGeld vordering;
  StipRang rang;
  StipGeld gedekt; /* of which out of its security */
  StipGeld bedrag; /* in all */
} StipRegelingdeel;

/* An arrangement that was reached, and each version of it after a review of income. Never changed, only followed by
 * another one or taken back. All versions of one arrangement share reeks, start and the places of delen. */
typedef struct
{
  gint64            id;
  int               reeks; /* 1, 2 ...: a next arrangement after one that failed */
  StipDatum         datum; /* on which this version was fixed */
  StipScenarioSoort soort;
  StipDatum         start;    /* instalment n is due n months after it */
  int               looptijd; /* months from start to the end */
  int               vanaf;    /* the first instalment that this version plans: 1 in the first */
  int               maanden;  /* how many it plans */
  StipGeld          maandbedrag, laatste_termijn;
  StipGeld          vermogen; /* assets that are deployed, once, on the first day */
  StipGeld          lening;   /* of a saneringskrediet, else 0 */
  char             *reden;    /* of a later version, or NULL */
  GPtrArray        *delen;    /* StipRegelingdeel */
} StipRegeling;

STIP_DECLARE_RECORD (StipRegeling, stip_regeling)

#define STIP_BETALING_VAN_INWONER (-1)

/* Money that went from the resident, or to a creditor. */
typedef struct
{
  gint64    id;
  int       reeks; /* of which arrangement */
  StipDatum datum;
  int       deel; /* STIP_BETALING_VAN_INWONER, else the place of the claim in delen */
  StipGeld  bedrag;
  char     *opmerking; /* or NULL */
} StipBetaling;

STIP_DECLARE_RECORD (StipBetaling, stip_betaling)

#define STIP_REGELING_ERROR (stip_regeling_error_quark ())
GQuark stip_regeling_error_quark (void);
typedef enum
{
  STIP_REGELING_ERROR_GEEN,     /* there is no arrangement, or nothing to make one of */
  STIP_REGELING_ERROR_ONGELDIG, /* an amount, day or creditor that cannot be */
  STIP_REGELING_ERROR_STAP,     /* the path does not allow it now */
} StipRegelingError;

StipRegeling     *stip_regeling_new (void);
StipRegelingdeel *stip_regelingdeel_copy (const StipRegelingdeel *self); /* owned by the arrangement it is added to */
StipBetaling     *stip_betaling_new (gint64 id, int reeks, StipDatum datum, int deel, StipGeld bedrag, const char *opmerking);
/* The arrangement that a proposal becomes, first version; from a day on. (transfer full) */
StipRegeling *stip_regeling_van_voorstel (const StipVoorstel *voorstel, int reeks, StipDatum start, StipDatum datum);
/* The last one in a list of StipRegeling in the order of the file, or NULL. */
const StipRegeling *stip_regeling_laatste (const GPtrArray *regelingen);
/* What all claims get together. */
StipGeld stip_regeling_totaal (const StipRegeling *self);
