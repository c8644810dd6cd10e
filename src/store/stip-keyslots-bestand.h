/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-argon.h"

/* The key file NAME.stip-keys as it lies on disk: a fixed layout of little-endian numbers and bytes. This file knows the
 * layout and how to read and write it; what the bytes mean is in stip-keyslots-crypto.h. Private to the key slots. */
#define STIP_SLOT_MAX                 32
#define STIP_SLOT_LABEL_BYTES         48 /* UTF-8, at most 47 bytes, padded with NUL */
#define STIP_KLUIS_ID_BYTES           16
#define STIP_SLOT_LADING_BYTES        64 /* X25519 secret key + authentication key of the vault */
#define STIP_DEK_BYTES                48 /* 32 key + 16 salt of the database */
#define STIP_SLEUTELBESTAND_MAC_BYTES 32
#define STIP_SLEUTELBESTAND_SOM_BYTES 32 /* unkeyed, at the very end: tells damage from a wrong passphrase */

#define STIP_SLOT_KOP_BYTES (12 + STIP_SLOT_LABEL_BYTES + STIP_ARGON_ZOUT_BYTES + 32)

typedef enum
{
  STIP_SLOT_WACHTZIN = 1,
  STIP_SLOT_HERSTEL = 2,
} StipSlotSoort;

/* A DEK sealed to a slot's public key (crypto_box_seal), then sealed again with the vault's authentication key. */
typedef struct
{
  guint8 nonce[24];
  guint8 cijfertekst[STIP_DEK_BYTES + 48 + 16];
} StipSlotDek;

typedef struct
{
  StipSlotSoort soort;
  StipArgon     argon; /* 0, 0 for a recovery slot */
  char          label[STIP_SLOT_LABEL_BYTES];
  guint8        zout[STIP_ARGON_ZOUT_BYTES];
  guint8        publiek[32];
  guint8        nonce[24];
  guint8        lading[STIP_SLOT_LADING_BYTES + 16];
  StipSlotDek   dek[2]; /* of the epoch in use; of the next one while the key is being changed, else zeros */
} StipSlot;

typedef struct
{
  guint8   kluis_id[STIP_KLUIS_ID_BYTES];
  guint32  generatie; /* one more at each write */
  guint32  epoche;    /* number of the DEK in use; the next one is epoche + 1 */
  gboolean wisseling; /* the DEK is being changed: the database has the old or the new one */
  guint    n_slots;
  StipSlot slot[STIP_SLOT_MAX];
  guint8   mac[STIP_SLEUTELBESTAND_MAC_BYTES];
} StipSleutelbestand;

/* The bytes that the MAC covers: everything before it. */
GBytes *stip_sleutelbestand_encode (const StipSleutelbestand *self);
/* The bytes of a slot that never change without its secret: type, cost, label, salt, public key. */
void stip_slot_encode_kop (const StipSlot *self, guint8 kop[STIP_SLOT_KOP_BYTES]);

/* Refuses whatever the program would not have written itself, before any work is done on it: sizes, labels, Argon
 * parameters, checksum. Errors: _SLEUTELBESTAND, _SLOT_GEWIJZIGD (checksum), _NIEUWER. */
gboolean stip_sleutelbestand_decode (gconstpointer data, gsize lengte, StipSleutelbestand *self, GError **error);
gboolean stip_sleutelbestand_read (const char *pad, StipSleutelbestand *self, GError **error);
/* Replaces the file in one step (temporary file of mode 0600, fsync, rename, fsync of the folder), so that after a power
 * failure the old or the new one is there, whole. vorige_mac is the MAC of the version that was read: if another one
 * lies there now the error is _CONFLICT; NULL: no file may be there, else _BESTAAT_AL. */
gboolean stip_sleutelbestand_write (const char *pad, const StipSleutelbestand *self, const guint8 *vorige_mac, GError **error);
/* 1 to 47 bytes of NFC text on one line, without spaces at the ends. Returns the label as stored, or NULL. */
char    *stip_slot_normalize_label (const char *label, GError **error);
gboolean stip_slot_label_equal (const char *a, const char *b); /* case does not matter */
