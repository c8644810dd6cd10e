/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-profiel.h"
#include "core/stip-termijn.h"

/* Which events start, meet and end a term: the rules of the profile; which make it moot: the tables in the .c. A kind
 * that may happen more than once starts a new round once the one before is done with, so an id may come back.
 * Suspended days are no days of the term (Awb art. 4:15); an extension never goes beyond the law.
 * All terms of a dossier, from its events and the rules of the profile, then its manual ones. Open ones by
 * urgency first (last day), then met, then lapsed. (transfer full) (element-type StipTermijn) */
GPtrArray *stip_termijnen_bereken (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag);
/* One rule from one start date, as `stipctl deadline` asks it; opschortingen: GArray of StipPeriode or NULL.
 * NULL where the end lies beyond STIP_DATUM_JAAR_MAX. (transfer full) */
StipTermijn *stip_termijn_bereken (const StipTermijnRegel *regel, StipKalender *kalender, StipDatum start, GArray *opschortingen, StipDatum vandaag);
/* The open term that the dossier's header shows: the most urgent duty; of periods that simply run only where no duty is open. NULL where none. (transfer none) */
const StipTermijn *stip_termijnen_volgende (GPtrArray *termijnen);
/* The next milestone of a dossier, the same in list, header and stipctl: of a closed one only a duty. NULL where none. (transfer none) */
const StipTermijn *stip_termijnen_mijlpaal (GPtrArray *termijnen, const StipDossier *dossier, StipDatum vandaag);
