/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-profiel.h"

/* What stands around the text of a letter: who writes, to whom, when, with which references. Strings are NULL or empty
 * where there is nothing; lists are NULL-terminated. All belongs to who fills it in. */
typedef struct
{
  const char        *gemeente;
  const char        *afdeling;
  const char *const *afzender; /* address, telephone, e-mail: lines at the top right */
  const char        *retour;   /* one line above the window: where the letter comes back to */
  const char *const *aan;      /* the address in the window: up to six lines fit */
  StipDatum          datum;
  const char        *ons_kenmerk, *uw_kenmerk, *behandeld_door;
} StipBriefkop;

/* Sender as the profile's group [Briefhoofd] has it, else its name alone. The profile must outlive the head. */
void stip_briefkop_set_profiel (StipBriefkop *self, const StipProfiel *profiel);
