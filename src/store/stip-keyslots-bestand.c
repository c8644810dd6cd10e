/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-bestand.h"

#include <sodium.h>
#include <string.h>

#define VERSIE     1
#define KOP_BYTES  (8 + 4 + STIP_KLUIS_ID_BYTES + 4 * 4)
#define SLOT_BYTES (STIP_SLOT_KOP_BYTES + 24 + STIP_SLOT_LADING_BYTES + 16 + 2 * sizeof (StipSlotDek))

static const guint8 MERK[8] = "STIPKEY";

static void
put_u32 (GByteArray *uit, guint32 getal)
{
  getal = GUINT32_TO_LE (getal);
  g_byte_array_append (uit, (const guint8 *)&getal, 4);
}

typedef struct
{
  const guint8 *p; /* what is left; its size was checked before */
} Lezer;

static void
get_bytes (Lezer *lezer, gpointer uit, gsize n)
{
  memcpy (uit, lezer->p, n);
  lezer->p += n;
}

static guint32
get_u32 (Lezer *lezer)
{
  guint32 getal;
  get_bytes (lezer, &getal, 4);
  return GUINT32_FROM_LE (getal);
}

static void
put_slot_kop (GByteArray *uit, const StipSlot *slot)
{
  put_u32 (uit, slot->soort);
  put_u32 (uit, slot->argon.ops);
  put_u32 (uit, slot->argon.mem_kib);
  g_byte_array_append (uit, (const guint8 *)slot->label, sizeof slot->label);
  g_byte_array_append (uit, slot->zout, sizeof slot->zout);
  g_byte_array_append (uit, slot->publiek, sizeof slot->publiek);
}

void
stip_slot_encode_kop (const StipSlot *self, guint8 kop[STIP_SLOT_KOP_BYTES])
{
  g_autoptr (GByteArray) uit = g_byte_array_sized_new (STIP_SLOT_KOP_BYTES);
  put_slot_kop (uit, self);
  g_assert (uit->len == STIP_SLOT_KOP_BYTES);
  memcpy (kop, uit->data, uit->len);
}

GBytes *
stip_sleutelbestand_encode (const StipSleutelbestand *self)
{
  GByteArray *uit = g_byte_array_sized_new ((guint)(KOP_BYTES + self->n_slots * SLOT_BYTES));
  g_byte_array_append (uit, MERK, sizeof MERK);
  put_u32 (uit, VERSIE);
  g_byte_array_append (uit, self->kluis_id, sizeof self->kluis_id);
  put_u32 (uit, self->generatie);
  put_u32 (uit, self->epoche);
  put_u32 (uit, self->wisseling ? 1 : 0);
  put_u32 (uit, self->n_slots);
  for (guint i = 0; i < self->n_slots; i++)
    {
      const StipSlot *slot = &self->slot[i];
      put_slot_kop (uit, slot);
      g_byte_array_append (uit, slot->nonce, sizeof slot->nonce);
      g_byte_array_append (uit, slot->lading, sizeof slot->lading);
      for (guint j = 0; j < G_N_ELEMENTS (slot->dek); j++)
        {
          g_byte_array_append (uit, slot->dek[j].nonce, sizeof slot->dek[j].nonce);
          g_byte_array_append (uit, slot->dek[j].cijfertekst, sizeof slot->dek[j].cijfertekst);
        }
    }
  return g_byte_array_free_to_bytes (uit);
}

static gboolean
refuse (GError **error, StipStoreError code, const char *bericht)
{
  g_set_error_literal (error, STIP_STORE_ERROR, code, bericht);
  return FALSE;
}

char *
stip_slot_normalize_label (const char *label, GError **error)
{
  g_autofree char *nfc = g_utf8_normalize (label, -1, G_NORMALIZE_NFC); /* NULL where it is not UTF-8 */
  gboolean         goed = nfc && *nfc && strlen (nfc) < STIP_SLOT_LABEL_BYTES;
  for (const char *p = nfc; goed && *p; p = g_utf8_next_char (p))
    goed = g_unichar_isprint (g_utf8_get_char (p)) && (p != nfc || !g_unichar_isspace (g_utf8_get_char (p)));
  if (goed && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (nfc + strlen (nfc)))))
    return g_steal_pointer (&nfc);
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING,
               "Deze naam kan niet bij een sleutel staan. Gebruik 1 tot %d letters op een regel, zonder spatie aan het begin of eind.", STIP_SLOT_LABEL_BYTES - 1);
  return NULL;
}

gboolean
stip_slot_label_equal (const char *a, const char *b)
{
  g_autofree char *a_klein = g_utf8_casefold (a, -1), *b_klein = g_utf8_casefold (b, -1);
  return strcmp (a_klein, b_klein) == 0;
}

/* A slot as the program writes them: known type, admissible cost, a label padded with NUL that nobody before has. */
static gboolean
is_geldig_slot (const StipSleutelbestand *self, guint i)
{
  const StipSlot *slot = &self->slot[i];
  gboolean        herstel = slot->soort == STIP_SLOT_HERSTEL && slot->argon.ops == 0 && slot->argon.mem_kib == 0;
  gboolean        wachtzin = slot->soort == STIP_SLOT_WACHTZIN && stip_argon_is_toelaatbaar (&slot->argon);
  if (!herstel && !wachtzin)
    return FALSE;
  if (slot->label[STIP_SLOT_LABEL_BYTES - 1] != 0)
    return FALSE;
  for (gsize j = strlen (slot->label); j < STIP_SLOT_LABEL_BYTES; j++)
    if (slot->label[j] != 0)
      return FALSE;
  g_autofree char *label = stip_slot_normalize_label (slot->label, NULL);
  if (!label || strcmp (label, slot->label) != 0)
    return FALSE;
  for (guint j = 0; j < i; j++)
    if (stip_slot_label_equal (self->slot[j].label, slot->label))
      return FALSE;
  return TRUE;
}

static gboolean
is_eigen_som (const guint8 *data, gsize lengte)
{
  guint8 som[STIP_SLEUTELBESTAND_SOM_BYTES];
  crypto_generichash (som, sizeof som, data, lengte - STIP_SLEUTELBESTAND_SOM_BYTES, NULL, 0);
  return memcmp (som, data + lengte - STIP_SLEUTELBESTAND_SOM_BYTES, STIP_SLEUTELBESTAND_SOM_BYTES) == 0;
}

static gboolean
decode_slots (Lezer *lezer, StipSleutelbestand *self, GError **error)
{
  for (guint i = 0; i < self->n_slots; i++)
    {
      StipSlot *slot = &self->slot[i];
      slot->soort = (StipSlotSoort)get_u32 (lezer);
      slot->argon.ops = get_u32 (lezer);
      slot->argon.mem_kib = get_u32 (lezer);
      get_bytes (lezer, slot->label, sizeof slot->label);
      get_bytes (lezer, slot->zout, sizeof slot->zout);
      get_bytes (lezer, slot->publiek, sizeof slot->publiek);
      get_bytes (lezer, slot->nonce, sizeof slot->nonce);
      get_bytes (lezer, slot->lading, sizeof slot->lading);
      for (guint j = 0; j < G_N_ELEMENTS (slot->dek); j++)
        {
          get_bytes (lezer, slot->dek[j].nonce, sizeof slot->dek[j].nonce);
          get_bytes (lezer, slot->dek[j].cijfertekst, sizeof slot->dek[j].cijfertekst);
        }
      if (!is_geldig_slot (self, i))
        return refuse (error, STIP_STORE_ERROR_SLEUTELBESTAND, "Het sleutelbestand bevat een sleutel die Stip niet zo maakt. Zet de kopie uit een reservekopie terug.");
    }
  return TRUE;
}

gboolean
stip_sleutelbestand_decode (gconstpointer data, gsize lengte, StipSleutelbestand *self, GError **error)
{
  Lezer  lezer = { data };
  guint8 merk[sizeof MERK];
  memset (self, 0, sizeof *self);
  if (lengte < KOP_BYTES)
    return refuse (error, STIP_STORE_ERROR_SLEUTELBESTAND, "Dit is geen sleutelbestand van Stip, of het is niet heel. Zet de kopie uit een reservekopie terug.");
  get_bytes (&lezer, merk, sizeof merk);
  if (memcmp (merk, MERK, sizeof MERK) != 0)
    return refuse (error, STIP_STORE_ERROR_SLEUTELBESTAND, "Dit is geen sleutelbestand van Stip. Zet de kopie uit een reservekopie terug.");
  if (get_u32 (&lezer) != VERSIE)
    return refuse (error, STIP_STORE_ERROR_NIEUWER, "Het sleutelbestand is van een nieuwere versie van Stip, of beschadigd. Werk Stip bij, of zet de kopie uit een reservekopie terug.");
  get_bytes (&lezer, self->kluis_id, sizeof self->kluis_id);
  self->generatie = get_u32 (&lezer);
  self->epoche = get_u32 (&lezer);
  guint32 wisseling = get_u32 (&lezer);
  self->n_slots = get_u32 (&lezer);
  if (self->n_slots < 1 || self->n_slots > STIP_SLOT_MAX || wisseling > 1 ||
      lengte != KOP_BYTES + self->n_slots * SLOT_BYTES + STIP_SLEUTELBESTAND_MAC_BYTES + STIP_SLEUTELBESTAND_SOM_BYTES)
    return refuse (error, STIP_STORE_ERROR_SLEUTELBESTAND, "Het sleutelbestand is niet heel. Zet de kopie uit een reservekopie terug.");
  if (!is_eigen_som (data, lengte))
    return refuse (error, STIP_STORE_ERROR_SLOT_GEWIJZIGD, "Het sleutelbestand is beschadigd. De dossiers zelf zijn er niet door geraakt; zet de kopie van het sleutelbestand uit een reservekopie terug.");
  self->wisseling = wisseling == 1;
  if (!decode_slots (&lezer, self, error))
    return FALSE;
  get_bytes (&lezer, self->mac, sizeof self->mac);
  return TRUE;
}
