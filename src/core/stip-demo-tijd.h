/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-toeval.h"

/* Nobody works at the weekend or on a public holiday in Demodorp. The days equated by decree are not known here: an
 * invented date needs no data file. */
gboolean  stip_demo_is_werkdag (StipDatum datum);
StipDatum stip_demo_werkdag_voor (StipDatum datum); /* datum, or the last one before it */
StipDatum stip_demo_werkdag_na (StipDatum datum);   /* datum, or the first one after it */
/* Moves by working days; datum is one. */
StipDatum stip_demo_add_werkdagen (StipDatum datum, int werkdagen);
int       stip_demo_draw_minuut (StipToeval *toeval); /* a quarter of an hour between half past eight and a quarter to five */
/* A day of a story: so many from today; at a weekend the Friday before (past) or the Monday after (planned). */
StipDatum stip_demo_dag (StipDatum vandaag, int dagen);
StipDatum stip_demo_dag_of_open (StipDatum vandaag, int dagen); /* 0: ONBEKEND */
