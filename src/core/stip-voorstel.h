/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-record.h"
#include "core/stip-scenario.h"

/* One claim in a proposal: what it was that day and what it gets; or why it stays outside (domain.md 3.5). */
typedef struct
{
  gint64   schuld_id; /* the claim may have changed or gone since */
  char    *schuldeiser;
  char    *kenmerk;   /* or NULL */
  StipGeld vordering; /* or unknown, outside */
  StipRang rang;
  StipGeld bedrag; /* unknown outside */
  StipGeld gedekt; /* of which out of its security */
  char    *uitleg; /* one Dutch sentence, or NULL outside */
  char    *buiten; /* why it stays outside; NULL: it takes part */
} StipVoorsteldeel;

/* A proposal as it was fixed: never changed afterwards, only followed by another one or taken back. */
typedef struct
{
  gint64            id;
  StipDatum         datum; /* on which it was fixed */
  StipScenarioSoort soort;
  StipDatum         start;
  int               maanden;
  StipGeld          capaciteit, vermogen; /* a month; once */
  StipGeld          laatste_termijn;
  StipGeld          lening;    /* of a saneringskrediet, else 0 */
  StipRente         jaarrente; /* likewise, else unknown */
  StipConventie     conventie;
  StipGeld          te_verdelen;
  StipBreuk         preferent, concurrent;
  GPtrArray        *delen; /* StipVoorsteldeel: first those that take part, then those outside */
} StipVoorstel;

STIP_DECLARE_RECORD (StipVoorstel, stip_voorstel)

StipVoorstel     *stip_voorstel_new (void);
StipVoorsteldeel *stip_voorsteldeel_new (void); /* everything unknown; owned by the proposal it is added to */
/* The last one of a list of StipVoorstel by date, or NULL. */
const StipVoorstel *stip_voorstel_laatste (const GPtrArray *voorstellen);
