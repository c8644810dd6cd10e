/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-duur.h"
#include "core/stip-kalender.h"

/* Suspension of a term (Awb art. 4:15): a day on which it is suspended is no day of the term. Used by the engine. */

/* The days that count: sorted, merged, both ends known. An open end runs up to and including today; nothing counts
 * after grens, the day on which the term was met or lapsed (or ONBEKEND). periodes: StipPeriode, or NULL.
 * (transfer full) (element-type StipPeriode) */
GArray  *stip_opschorting_merge (GArray *periodes, StipDatum vandaag, StipDatum grens);
gboolean stip_opschorting_covers (GArray *dagen, StipDatum datum);
/* The end of a term of this length after start, of which the suspended days in dagen are no part. A suspension that
 * begins after that end has no effect. Working days: a suspended working day is not counted. */
StipDatum stip_opschorting_einde (GArray *dagen, StipDuur duur, StipDatum start, StipKalender *kalender);
/* Algemene termijnenwet art. 1 and 2, where neither the day on which the term may end late nor the two working
 * days that it must hold may be suspended ones. */
StipDatum stip_opschorting_atw (GArray *dagen, StipDatum start, StipDatum einde, int geschorst, StipKalender *kalender);
