/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-crypto.h"

#include <sodium.h>
#include <string.h>

#define AUTH_OFFSET crypto_box_SECRETKEYBYTES
#define AUTH_BYTES  crypto_aead_xchacha20poly1305_ietf_KEYBYTES

G_STATIC_ASSERT (STIP_SLOT_LADING_BYTES == crypto_box_SECRETKEYBYTES + AUTH_BYTES);
G_STATIC_ASSERT (sizeof ((StipSlotDek){ 0 }).cijfertekst == STIP_DEK_BYTES + crypto_box_SEALBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
G_STATIC_ASSERT (sizeof ((StipSlot){ 0 }).nonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
G_STATIC_ASSERT (STIP_ARGON_ZOUT_BYTES == crypto_pwhash_SALTBYTES && STIP_ARGON_ZOUT_BYTES == crypto_generichash_blake2b_SALTBYTES);
G_STATIC_ASSERT (STIP_KLUIS_ID_BYTES == crypto_generichash_blake2b_SALTBYTES);

/* Keeps the uses of one key apart (BLAKE2b personalisation, 16 bytes). */
static const guint8 DOEL_HERSTEL[16] = "stip-herstel-kek";
static const guint8 DOEL_MAC[16] = "stip-sleutel-mac";
static const char   DOEL_LADING[8] = "lading1", DOEL_DEK[8] = "dek1";

StipGeheim *
stip_lading_new (const StipGeheim *kluis_lading)
{
  guint8 bytes[STIP_SLOT_LADING_BYTES];
  randombytes_buf (bytes, sizeof bytes); /* any 32 bytes are an X25519 secret key */
  if (kluis_lading)
    memcpy (bytes + AUTH_OFFSET, stip_geheim_get_data (kluis_lading) + AUTH_OFFSET, AUTH_BYTES);
  StipGeheim *lading = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, bytes, sizeof bytes);
  sodium_memzero (bytes, sizeof bytes);
  return lading;
}

/* The key-encryption key. A recovery key has full entropy: stretching it would add nothing. */
static gboolean
derive_kek (const StipSlot *slot, const StipGeheim *geheim, guint8 kek[32], GError **error)
{
  gboolean past = slot->soort == STIP_SLOT_WACHTZIN ? stip_geheim_get_soort (geheim) == STIP_GEHEIM_WACHTZIN
                                                    : stip_geheim_get_soort (geheim) == STIP_GEHEIM_HERSTELSLEUTEL && stip_geheim_get_size (geheim) == 32;
  if (!past)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "Deze sleutel opent niet met dit soort geheim.");
      return FALSE;
    }
  if (slot->soort == STIP_SLOT_WACHTZIN)
    return stip_argon_derive (&slot->argon, geheim, slot->zout, kek, error);
  crypto_generichash_blake2b_salt_personal (kek, 32, NULL, 0, stip_geheim_get_data (geheim), 32, slot->zout, DOEL_HERSTEL);
  return TRUE;
}

#define LADING_AAD_BYTES (sizeof DOEL_LADING + STIP_KLUIS_ID_BYTES + STIP_SLOT_KOP_BYTES)

static void
fill_lading_aad (const StipSleutelbestand *bestand, const StipSlot *slot, guint8 aad[LADING_AAD_BYTES])
{
  memcpy (aad, DOEL_LADING, sizeof DOEL_LADING);
  memcpy (aad + sizeof DOEL_LADING, bestand->kluis_id, STIP_KLUIS_ID_BYTES);
  stip_slot_encode_kop (slot, aad + sizeof DOEL_LADING + STIP_KLUIS_ID_BYTES);
}

gboolean
stip_slot_seal_lading (const StipSleutelbestand *bestand, StipSlot *slot, const StipGeheim *geheim, const StipGeheim *lading, GError **error)
{
  guint8 kek[32], aad[LADING_AAD_BYTES];
  randombytes_buf (slot->zout, sizeof slot->zout);
  randombytes_buf (slot->nonce, sizeof slot->nonce);
  crypto_scalarmult_base (slot->publiek, stip_geheim_get_data (lading));
  if (!derive_kek (slot, geheim, kek, error))
    return FALSE;
  fill_lading_aad (bestand, slot, aad);
  crypto_aead_xchacha20poly1305_ietf_encrypt (slot->lading, NULL, stip_geheim_get_data (lading), STIP_SLOT_LADING_BYTES,
                                              aad, sizeof aad, NULL, slot->nonce, kek);
  sodium_memzero (kek, sizeof kek);
  return TRUE;
}

StipGeheim *
stip_slot_open_lading (const StipSleutelbestand *bestand, const StipSlot *slot, const StipGeheim *geheim, GError **error)
{
  guint8 kek[32], aad[LADING_AAD_BYTES], klaar[STIP_SLOT_LADING_BYTES];
  if (!derive_kek (slot, geheim, kek, error))
    return NULL;
  fill_lading_aad (bestand, slot, aad);
  int fout = crypto_aead_xchacha20poly1305_ietf_decrypt (klaar, NULL, NULL, slot->lading, sizeof slot->lading, aad, sizeof aad, slot->nonce, kek);
  sodium_memzero (kek, sizeof kek);
  StipGeheim *lading = fout == 0 ? stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, klaar, sizeof klaar) : NULL;
  sodium_memzero (klaar, sizeof klaar);
  if (!lading)
    g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "De wachtzin of herstelsleutel is niet juist.");
  return lading;
}

#define DEK_AAD_BYTES (sizeof DOEL_DEK + STIP_KLUIS_ID_BYTES + 4 + crypto_box_PUBLICKEYBYTES)

static void
fill_dek_aad (const StipSleutelbestand *bestand, const StipSlot *slot, guint volgende, guint8 aad[DEK_AAD_BYTES])
{
  guint32 epoche = GUINT32_TO_LE (bestand->epoche + volgende);
  memcpy (aad, DOEL_DEK, sizeof DOEL_DEK);
  memcpy (aad + sizeof DOEL_DEK, bestand->kluis_id, STIP_KLUIS_ID_BYTES);
  memcpy (aad + sizeof DOEL_DEK + STIP_KLUIS_ID_BYTES, &epoche, sizeof epoche);
  memcpy (aad + sizeof DOEL_DEK + STIP_KLUIS_ID_BYTES + sizeof epoche, slot->publiek, sizeof slot->publiek);
}

void
stip_slot_seal_dek (const StipSleutelbestand *bestand, StipSlot *slot, guint volgende, const StipGeheim *lading, const StipGeheim *dek)
{
  StipSlotDek *doos = &slot->dek[volgende];
  guint8       aad[DEK_AAD_BYTES], binnen[STIP_DEK_BYTES + crypto_box_SEALBYTES];
  g_assert (stip_geheim_get_size (dek) == STIP_DEK_BYTES);
  fill_dek_aad (bestand, slot, volgende, aad);
  /* fails only for a public key of low order, which no secret key of ours has */
  if (crypto_box_seal (binnen, stip_geheim_get_data (dek), STIP_DEK_BYTES, slot->publiek) != 0)
    g_error ("een sleutel in het sleutelbestand is onbruikbaar");
  randombytes_buf (doos->nonce, sizeof doos->nonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt (doos->cijfertekst, NULL, binnen, sizeof binnen, aad, sizeof aad, NULL,
                                              doos->nonce, stip_geheim_get_data (lading) + AUTH_OFFSET);
}

StipGeheim *
stip_slot_open_dek (const StipSleutelbestand *bestand, const StipSlot *slot, guint volgende, const StipGeheim *lading)
{
  const StipSlotDek *doos = &slot->dek[volgende];
  const guint8      *geheim = stip_geheim_get_data (lading);
  guint8             aad[DEK_AAD_BYTES], publiek[crypto_box_PUBLICKEYBYTES];
  guint8             binnen[STIP_DEK_BYTES + crypto_box_SEALBYTES], dek[STIP_DEK_BYTES];
  crypto_scalarmult_base (publiek, geheim);
  fill_dek_aad (bestand, slot, volgende, aad);
  if (memcmp (publiek, slot->publiek, sizeof publiek) != 0 ||
      crypto_aead_xchacha20poly1305_ietf_decrypt (binnen, NULL, NULL, doos->cijfertekst, sizeof doos->cijfertekst, aad, sizeof aad,
                                                  doos->nonce, geheim + AUTH_OFFSET) != 0 ||
      crypto_box_seal_open (dek, binnen, sizeof binnen, publiek, geheim) != 0)
    return NULL;
  StipGeheim *resultaat = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, dek, sizeof dek);
  sodium_memzero (dek, sizeof dek);
  return resultaat;
}

void
stip_sleutelbestand_compute_mac (const StipSleutelbestand *self, const StipGeheim *dek, guint8 mac[STIP_SLEUTELBESTAND_MAC_BYTES])
{
  g_autoptr (GBytes) romp = stip_sleutelbestand_encode (self);
  guint8 sleutel[32];
  crypto_generichash_blake2b_salt_personal (sleutel, sizeof sleutel, NULL, 0, stip_geheim_get_data (dek), stip_geheim_get_size (dek), self->kluis_id, DOEL_MAC);
  crypto_generichash (mac, STIP_SLEUTELBESTAND_MAC_BYTES, g_bytes_get_data (romp, NULL), g_bytes_get_size (romp), sleutel, sizeof sleutel);
  sodium_memzero (sleutel, sizeof sleutel);
}
