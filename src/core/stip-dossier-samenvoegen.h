/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* How a delivered part meets a dossier that is there already (domain.md 1.2: the same clients and overlap in time). */
typedef enum
{
  STIP_SAMENVOEGEN_BIJWERKEN, /* a later delivery: what it says replaces what was there */
  STIP_SAMENVOEGEN_VERRUIMEN, /* another part of the same delivery: starts become the earliest, ends the latest,
                               * other facts are only added */
} StipSamenvoegen;

/* The dossier with the part in it; what the part does not mention stays as it was (an unknown field is left out of an
 * exchange). Records that did not change are the very same records, new ones have id 0. (transfer full) */
StipDossier *stip_dossier_samenvoegen (const StipDossier *dossier, const StipDossier *deel, StipSamenvoegen hoe);

/* Whether the two are the same person: by BSN where both have one, else by date of birth and address. */
gboolean stip_persoon_is_zelfde (const StipPersoon *a, const StipPersoon *b);
