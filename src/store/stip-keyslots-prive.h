/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-keyslots-crypto.h"
#include "store/stip-keyslots.h"

/* Shared by the files of the key slots and their tests. */
struct _StipKeyslots
{
  char              *pad;
  StipSleutelbestand bestand;
  StipGeheim        *lading; /* of the slot that was opened, or NULL while locked */
  StipGeheim        *dek;
  StipGeheim        *volgende_dek; /* or NULL */
  guint              eigen_slot;
};

/* Writes nieuw as the next generation, MACed with dek, and takes it over in self; on error self is as it was. */
gboolean stip_keyslots_save (StipKeyslots *self, StipSleutelbestand *nieuw, const StipGeheim *dek, GError **error);
gboolean stip_keyslots_check_unlocked (const StipKeyslots *self, GError **error);

/* The two steps in the key file around a change of the database's key (stip-keyslots-wissel.h). begin: without slot
 * index (or all stay for -1), a new DEK beside the old one for every slot that stays. commit: the new one is the one in use. */
gboolean stip_keyslots_begin_wisseling (StipKeyslots *self, gint index, GError **error);
gboolean stip_keyslots_commit_wisseling (StipKeyslots *self, GError **error);
