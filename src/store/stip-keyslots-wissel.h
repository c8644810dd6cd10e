/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-cipher.h"
#include "store/stip-keyslots.h"

/* Where the key file and the database change together. The database gets a new key when somebody's slot is removed, as
 * that person may know the old one. A power failure may fall between the two files, so the key file holds both keys
 * meanwhile: 1. key file: without the slot, old and new key; 2. database: new key; 3. key file: new key only. */

/* Opens the database of an unlocked vault with the key in use or, where a change of key was cut short after step 2, with
 * the next one, and then does step 3 (READ_WRITE only; where that cannot be written now, a later opening does it). */
sqlite3 *stip_keyslots_open_database (StipKeyslots *self, const char *database_pad, StipCipherMode mode, GError **error);

/* TRUE where a change of key was begun and is not finished: call stip_keyslots_finish_wisseling() when nobody works. The
 * removed slot is out of the key file already. */
gboolean stip_keyslots_is_wisseling_bezig (const StipKeyslots *self);

/* Removes a slot and gives the database a new key, sealed to every slot that stays (nobody's passphrase is needed). All
 * connections must be closed; takes about 1 s per 100 MiB. Old backups still open with the old slots. Errors:
 * _BEPERKING (last passphrase, own slot; nothing changed), _BEZET, _SCHIJF_VOL and others: see _is_wisseling_bezig(). */
gboolean stip_keyslots_remove_slot (StipKeyslots *self, guint index, const char *database_pad, GError **error);
/* A new key with the same slots, for when an old passphrase or recovery key and an old copy of the key file may be known. */
gboolean stip_keyslots_renew_dek (StipKeyslots *self, const char *database_pad, GError **error);
/* Steps 2 and 3 where they were cut short. TRUE also where nothing was left to do. */
gboolean stip_keyslots_finish_wisseling (StipKeyslots *self, const char *database_pad, GError **error);
