/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-soort.h"
#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-profiel.h"

/* A letter of this kind went to these claims on datum: the message in the correspondence with each, and, where the whole
 * round sends it, the event with its term (stip_dossier_met_bericht). A letter that changes nothing in the round (an
 * arrangement that was reached, a creditor who agreed beforehand) is in the correspondence all the same. schuld_ids of a
 * letter to the resident: ignored; it is a contact in the course. Error: STIP_VELD_ERROR, and nothing is changed.
 * (transfer full) */
StipDossier *stip_dossier_met_brief (const StipDossier *oud, const StipBriefSoort *soort, GArray *schuld_ids, StipDatum datum, const char *kanaal, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, GError **error);
