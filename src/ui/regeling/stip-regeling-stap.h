/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-aflosstand.h"
#include "core/stip-voorstel-uitkomst.h"

/* The next step after the answers to a proposal, from where the dossier is on its path. */
typedef struct
{
  const char *zin;                  /* what there is to do, translated */
  const char *knop;                 /* of the filled button, or NULL: none */
  const char *actie;                /* what it does: "start" here, "boek" here, or the id of an action of the dossier's page */
  const char *doel;                 /* of that action */
  const char *tweede, *tweede_doel; /* another step of the path that fits, or NULL */
} StipRegelingStap;

/* stand: NULL without an arrangement. */
StipRegelingStap stip_regeling_stap (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand, StipDatum vandaag);
