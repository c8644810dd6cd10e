/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "store/stip-keyslots-bestand.h"

/* The keys of a vault: the file NAME.stip-keys beside NAME.stip. Each person has a slot that opens with a passphrase;
 * one slot opens with the recovery key on paper. Whoever opened one slot may manage all. Not shared between threads.
 * Every change is written at once; where writing fails nothing changed, in memory or on disk. */
typedef struct _StipKeyslots StipKeyslots;

typedef struct
{
  guint         index; /* may change when a slot is removed */
  StipSlotSoort soort;
  StipArgon     argon;
  char          label[STIP_SLOT_LABEL_BYTES];
} StipSlotInfo;

/* "NAME.stip-keys" for "NAME.stip"; other names get the suffix added. */
char *stip_keyslots_dup_pad (const char *database_pad);

/* A new vault with a new random key and one passphrase slot; the result is unlocked. argon NULL: calibrated on this
 * machine. Make the key file before the database: a database without it can never be opened. Errors: _BESTAAT_AL,
 * _BEPERKING (passphrase too short, label), and those of writing. */
StipKeyslots *stip_keyslots_create (const char *pad, const char *label, const StipGeheim *wachtzin, const StipArgon *argon, GError **error);
/* Reads the file, locked. Errors: _SLEUTELBESTAND, _SLOT_GEWIJZIGD (damaged), _NIEUWER. */
StipKeyslots *stip_keyslots_load (const char *pad, GError **error);
void          stip_keyslots_free (StipKeyslots *self);

guint    stip_keyslots_get_n_slots (const StipKeyslots *self);
void     stip_keyslots_get_slot (const StipKeyslots *self, guint index, StipSlotInfo *info);
gboolean stip_keyslots_find_label (const StipKeyslots *self, const char *label, guint *index); /* case does not matter */
guint32  stip_keyslots_get_generatie (const StipKeyslots *self);
/* Whether the file is at least as new as the generation that the database remembers (authenticated by the open
 * database): an older one was put back, with a passphrase that was changed since. Error _SLOT_GEWIJZIGD. After a
 * change store the new generation in the database. */
gboolean stip_keyslots_check_generatie (const StipKeyslots *self, guint32 minstens, GError **error);

/* Opens with a passphrase or a recovery key. label (or NULL) is tried first, then the other slots of that kind; each
 * passphrase slot costs most of a second, so not on the main thread. cancellable works between slots. Errors:
 * _WACHTZIN, _SLOT_GEWIJZIGD (a slot opened, but somebody without a key altered the file), _AFGEBROKEN. */
gboolean stip_keyslots_unlock (StipKeyslots *self, const StipGeheim *geheim, const char *label, GCancellable *cancellable, GError **error);
gboolean stip_keyslots_is_unlocked (const StipKeyslots *self);
guint    stip_keyslots_get_eigen_slot (const StipKeyslots *self); /* the one that was opened; only when unlocked */
void     stip_keyslots_lock (StipKeyslots *self);                 /* forgets the keys */

/* The key of the database (48 bytes; transfer none), only when unlocked. While a change of key is unfinished the
 * database has this one or the next one: open it with stip_keyslots_open_database(). */
StipGeheim *stip_keyslots_get_dek (const StipKeyslots *self);
StipGeheim *stip_keyslots_get_volgende_dek (const StipKeyslots *self); /* NULL where no change is under way */

/* All need an unlocked vault. Errors: _BEPERKING (passphrase too short, label taken or unfit, no room, last slot),
 * _CONFLICT (the file was changed by another program since it was read) and those of writing. */
gboolean stip_keyslots_add_wachtzin (StipKeyslots *self, const char *label, const StipGeheim *wachtzin, const StipArgon *argon, GError **error);
gboolean stip_keyslots_change_wachtzin (StipKeyslots *self, guint index, const StipGeheim *wachtzin, const StipArgon *argon, GError **error);
/* Adds the recovery slot, or replaces it: the old recovery key no longer opens this file. */
gboolean stip_keyslots_set_herstelsleutel (StipKeyslots *self, const char *label, const StipGeheim *herstelsleutel, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipKeyslots, stip_keyslots_free)
