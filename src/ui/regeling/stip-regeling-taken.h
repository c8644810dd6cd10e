/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "ui/velden/stip-concepten.h"

/* What is done to an arrangement, each one act on the worker. klaar: what the toast says, with its undo. What could not be
 * done is told by the session. */
void stip_regeling_taak_start (StipConcepten *bron, StipDatum start, const char *klaar);
void stip_regeling_taak_weg (StipConcepten *bron, gint64 regeling_id, const char *klaar);
void stip_regeling_taak_betaling (StipConcepten *bron, int deel, StipGeld bedrag, StipDatum datum, const char *klaar);
void stip_regeling_taak_betaling_weg (StipConcepten *bron, gint64 betaling_id, const char *klaar);
void stip_regeling_taak_uitdeling (StipConcepten *bron, int nummer, StipDatum datum, const char *klaar);
void stip_regeling_taak_hercontrole (StipConcepten *bron, StipGeld capaciteit, const char *reden, const char *klaar);
void stip_regeling_taak_eerste (StipConcepten *bron, StipDatum datum, const char *klaar);
