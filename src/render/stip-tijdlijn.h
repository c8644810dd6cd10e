/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-dossier.h"
#include "core/stip-meekijken.h"
#include "core/stip-record.h"
#include "core/stip-termijn.h"
#include "core/stip-verloop.h"

/* The timeline of one dossier as plain words and dates, ready to be laid out: layout, picture and text twin all
 * come from this one model, so that they cannot disagree. Every string is in `taal`. */
typedef struct
{
  char     *naam; /* "Oplossing: aflossen, 18 maanden"; a tight band keeps its first word */
  StipDatum van;
  StipDatum tot; /* last day, or ONBEKEND */
  gboolean  huidig;
  gboolean  verwacht; /* its dates are an expectation, not a fact */
} StipTijdlijnFase;

typedef struct
{
  gint64    id; /* the event's row, 0 where it has none */
  StipDatum datum;
  int       minuut; /* since midnight, or -1 */
  char     *naam;
  char     *pictogram; /* icons/pictogrammen/NAME.svg */
  char     *zin;       /* its note, or NULL */
  gboolean  gepland;
  gboolean  gehaald; /* a term was met by it */
  int       gewicht; /* of those that share a disc the heaviest gives its picture and name; 0: nobody misses its name */
} StipTijdlijnGebeurtenis;

typedef struct
{
  char            *sleutel; /* the rule's id, or "hand" */
  gint64           id;      /* a manual term's row, or 0 */
  char            *naam;
  StipDatum        datum; /* the last day that counts */
  StipDatum        gehaald_op;
  StipTermijnStaat staat;
  StipKlok         klok;
  gboolean         open;
  gboolean         looptijd; /* a period that simply runs: no flag */
  char            *zin;      /* why this date (promise 1), or NULL */
} StipTijdlijnTermijn;

typedef struct
{
  StipTaal       taal;
  char          *titel;      /* "Dossier 2026-0098" */
  char          *ondertitel; /* "Vera Voorbeeld", or NULL */
  StipDatum      vandaag;
  StipDatum      stip; /* or ONBEKEND: then no date is ever printed */
  gboolean       stip_verwacht;
  gboolean       stip_bereikt;
  gboolean       afgesloten;     /* nothing comes any more; without stip_bereikt it has no stip */
  GPtrArray     *fasen;          /* StipTijdlijnFase, by date */
  GPtrArray     *gebeurtenissen; /* StipTijdlijnGebeurtenis, by date */
  GPtrArray     *termijnen;      /* StipTijdlijnTermijn, by date */
  StipMeekijken *inwoner;        /* what a resident looks at: its words are hers; NULL: the consulent's */
} StipTijdlijn;

STIP_DECLARE_RECORD (StipTijdlijn, stip_tijdlijn)

/* An empty timeline, to be filled by the adders (which copy) and handed out after stip_tijdlijn_finish(). */
StipTijdlijn *stip_tijdlijn_new (StipTaal taal, StipDatum vandaag, const char *titel, const char *ondertitel);
void          stip_tijdlijn_add_fase (StipTijdlijn *self, const StipTijdlijnFase *fase);                      /* without van: ignored */
void          stip_tijdlijn_add_gebeurtenis (StipTijdlijn *self, const StipTijdlijnGebeurtenis *gebeurtenis); /* without a date: ignored */
void          stip_tijdlijn_add_termijn (StipTijdlijn *self, const StipTijdlijnTermijn *termijn);             /* without a date: ignored */
void          stip_tijdlijn_finish (StipTijdlijn *self);                                                      /* sorts; from here on it is immutable */

/* The timeline of a dossier: its phases from the course, its events, its terms (StipTermijn, of
 * stip_termijnen_bereken()). (transfer full) */
StipTijdlijn *stip_tijdlijn_new_from_dossier (const StipDossier *dossier, const StipVerloop *verloop, GPtrArray *termijnen, StipDatum vandaag, StipTaal taal);

const StipTijdlijnFase        *stip_tijdlijn_fase (const StipTijdlijn *self, guint i);
const StipTijdlijnGebeurtenis *stip_tijdlijn_gebeurtenis (const StipTijdlijn *self, guint i);
const StipTijdlijnTermijn     *stip_tijdlijn_termijn (const StipTijdlijn *self, guint i);
const StipTijdlijnFase        *stip_tijdlijn_huidige_fase (const StipTijdlijn *self); /* or NULL */
