/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-hercontrole.h"
#include "core/stip-profiel.h"

/* What a person does to an arrangement: from a dossier to a changed copy of it. Each NULL with an error where it cannot be
 * done; then nothing is changed. (transfer full) */

/* The latest proposal becomes an arrangement that starts on a day, with the steps of the path that belong to it. A start
 * that lies ahead is planned. STIP_REGELING_ERROR_STAP where not everybody has agreed, or the path is elsewhere. */
StipDossier *stip_dossier_met_regeling (const StipDossier *oud, StipDatum start, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, GError **error);
/* A payment as stip_betaling_lees() understood it. The first of the resident is also the event of the first repayment. */
StipDossier *stip_dossier_met_betaling (const StipDossier *oud, int deel, StipGeld bedrag, StipDatum datum, const char *opmerking, StipDatum vandaag, GError **error);
StipDossier *stip_dossier_zonder_betaling (const StipDossier *oud, gint64 betaling_id, GError **error);
/* All that is open up to and including this distribution, a payment to each creditor. */
StipDossier *stip_dossier_met_uitdeling (const StipDossier *oud, int nummer, StipDatum datum, StipDatum vandaag, GError **error);
/* The review as a new version, with its event. */
StipDossier *stip_dossier_met_hercontrole (const StipDossier *oud, StipGeld capaciteit, const char *reden, StipDatum vandaag, GError **error);
/* Without its last version; of the first one its payments go too. */
StipDossier *stip_dossier_zonder_regeling (const StipDossier *oud, gint64 regeling_id, GError **error);
/* The day of the first repayment, from which a Wsnp would count (Fw art. 349a lid 1). */
StipDossier *stip_dossier_met_eerste_aflossing (const StipDossier *oud, StipDatum datum, StipDatum vandaag, GError **error);

/* One line as a person types it: "75", "75 gisteren", "75 op 12-5", "75 aan Krediet 12 mei". deel: (out). The error is Dutch
 * and says what to type. */
gboolean stip_betaling_lees (const char *tekst, const StipRegeling *regeling, StipDatum vandaag, int *deel, StipGeld *bedrag, StipDatum *datum, GError **error);
