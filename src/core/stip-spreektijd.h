/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"

/* Time and day as people in the Netherlands say them, for what a resident reads (Dutch only, as all of that is). */

/* Minutes since midnight, 0..1439: "half 11", "kwart voor 3", "10 over 2", "5 voor half 4", "8 uur". From seven in the
 * morning to seven in the evening the number is enough; outside of that the part of the day is said as well
 * ("8 uur 's avonds"), so that no two minutes sound the same. (transfer full) */
char *stip_spreektijd_format (int minuut);
/* "vandaag", "morgen", "donderdag 28 mei"; the year only where it is another one. (transfer full) */
char *stip_spreekdag_format (StipDatum datum, StipDatum vandaag);
/* "mei 2026": of a day that is only expected. (transfer full) */
char *stip_spreekmaand_format (StipDatum datum, StipDatum vandaag);
