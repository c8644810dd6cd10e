/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-antwoord.h"
#include "core/stip-stap.h"

/* What a person does to claims and to the round: from a dossier to a changed copy of it. Each NULL with
 * STIP_VELD_ERROR where a claim is gone or nothing fits; then nothing is changed. (transfer full) */

/* Claims behind those that are there. (element-type StipSchuld) */
StipDossier *stip_dossier_met_schulden (const StipDossier *oud, GPtrArray *nieuwe);
/* The claim in the place of the one with its id. */
StipDossier *stip_dossier_met_schuld (const StipDossier *oud, const StipSchuld *schuld, GError **error);
/* Without the claim and its correspondence. */
StipDossier *stip_dossier_zonder_schuld (const StipDossier *oud, gint64 schuld_id, GError **error);
/* One message to each of these claims that it fits (ids NULL: to all that take part). What a whole round sends is also
 * an event of the dossier: the step of the path where that can be taken now, else the event alone where it leaves the
 * state as it is. naar: (out) how many claims it went to. */
StipDossier *stip_dossier_met_bericht (const StipDossier *oud, GArray *ids, StipBerichtSoort soort, StipDatum datum, const char *kanaal, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, guint *naar, GError **error);
/* Takes a step of the path (stip_stap_neem). What it sends to the whole round goes to each creditor that it fits as a message
 * of its own, as if the round had been sent from the board; where there is none, the step alone is recorded. */
StipDossier *stip_dossier_met_stap (const StipStap *stap, const StipDossier *oud, const StipProfiel *profiel, StipKalender *kalender, const StipStapInvoer *invoer, StipDatum vandaag, GError **error);
/* An answer to the claim, with what it says of amount, rank and reference. */
StipDossier *stip_dossier_met_antwoord (const StipDossier *oud, gint64 schuld_id, const StipSchuldAntwoord *antwoord, GError **error);
/* Without one message of the log. */
StipDossier *stip_dossier_zonder_bericht (const StipDossier *oud, gint64 bericht_id, GError **error);
