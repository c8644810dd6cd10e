/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-keyslots-bestand.h"

/* What the bytes of the key file mean. Private to the key slots; docs/ENCRYPTIE.md tells why it is built so.
 *
 *   KEK     = Argon2id (passphrase, salt)  or  BLAKE2b keyed with the recovery key (salt)
 *   lading  = XChaCha20-Poly1305 (KEK; X25519 secret key | vault's authentication key; AAD = vault, slot's head)
 *   dek[i]  = XChaCha20-Poly1305 (authentication key; crypto_box_seal (public key; DEK); AAD = vault, epoch, public key)
 *   mac     = BLAKE2b keyed with a subkey of the DEK in use, over everything before it */

/* A lading is a StipGeheim of STIP_SLOT_LADING_BYTES: secret key first, authentication key after it. */
StipGeheim *stip_lading_new (const StipGeheim *kluis_lading); /* a new key pair; its authentication key from kluis_lading, or a new one for NULL */

/* Gives slot (soort, argon and label are set) a fresh salt, the public key of lading, and lading sealed with geheim. */
gboolean stip_slot_seal_lading (const StipSleutelbestand *bestand, StipSlot *slot, const StipGeheim *geheim, const StipGeheim *lading, GError **error);
/* The lading of a slot, or NULL: error _WACHTZIN where geheim does not open it (or is of the other kind). */
StipGeheim *stip_slot_open_lading (const StipSleutelbestand *bestand, const StipSlot *slot, const StipGeheim *geheim, GError **error);

/* Seals dek as that of epoche + volgende (0 or 1) to the slot's public key: nobody's secret is needed. */
void stip_slot_seal_dek (const StipSleutelbestand *bestand, StipSlot *slot, guint volgende, const StipGeheim *lading, const StipGeheim *dek);
/* NULL where it was altered or is not there. */
StipGeheim *stip_slot_open_dek (const StipSleutelbestand *bestand, const StipSlot *slot, guint volgende, const StipGeheim *lading);

void stip_sleutelbestand_compute_mac (const StipSleutelbestand *self, const StipGeheim *dek, guint8 mac[STIP_SLEUTELBESTAND_MAC_BYTES]);
