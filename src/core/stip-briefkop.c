/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-briefkop.h"

#define AFDELING "Schuldhulpverlening"

void
stip_briefkop_set_profiel (StipBriefkop *self, const StipProfiel *profiel)
{
  const StipBriefhoofd *hoofd = &profiel->briefhoofd;

  self->gemeente = hoofd->naam != NULL ? hoofd->naam : profiel->naam;
  self->afdeling = hoofd->afdeling != NULL ? hoofd->afdeling : AFDELING;
  self->afzender = (const char *const *)hoofd->regels;
  self->retour = hoofd->retour;
}
