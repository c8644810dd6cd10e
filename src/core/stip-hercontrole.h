/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-aflosstand.h"

/* The yearly review of income in a schuldbemiddeling (NVVK): what is still to come is computed again, what was paid stays.
 *
 * What was planned until the day stays owed, arrears too; from the next instalment on the new capacity counts for the
 * rest of the months. The new amount is distributed again (Fw art. 349), and no claim gets less than it has had. */

/* Why this arrangement has no review, one Dutch sentence; NULL: it has. */
const char *stip_hercontrole_geen (const StipRegeling *regeling);
/* The next version as of a day. capaciteit: a month, from now on. (transfer full); NULL and STIP_REGELING_ERROR where there
 * is nothing to review, or nothing left of it. */
StipRegeling *stip_hercontrole_reken (const StipDossier *dossier, StipGeld capaciteit, StipDatum vandaag, const char *reden, GError **error);
