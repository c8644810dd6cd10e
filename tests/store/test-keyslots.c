/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots.h"

#include <sodium.h>
#include <string.h>
#include <sys/stat.h>

#include "proef.h"
#include "store/stip-herstelsleutel.h"
#include "store/stip-keyslots-prive.h"

#define ANNA "de wachtzin van anna"
#define BRAM "de wachtzin van bram"

/* A vault of anna with a recovery slot, on which most tests work: the recovery key costs no Argon2id. */
static StipGeheim *
make_kluis (const ProefMap *map)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA);
  g_autoptr (StipGeheim) herstel = stip_herstelsleutel_new ();
  g_autoptr (StipKeyslots) kluis = stip_keyslots_create (map->sleutel, "Anna", anna, &PROEF_ARGON, &fout);
  g_assert_no_error (fout);
  stip_keyslots_set_herstelsleutel (kluis, "Herstelsleutel", herstel, &fout);
  g_assert_no_error (fout);
  return g_steal_pointer (&herstel);
}

static StipKeyslots *
load (const ProefMap *map)
{
  g_autoptr (GError) fout = NULL;
  StipKeyslots *kluis = stip_keyslots_load (map->sleutel, &fout);
  g_assert_no_error (fout);
  return kluis;
}

static StipKeyslots *
open_met (const ProefMap *map, const StipGeheim *geheim, const char *label)
{
  g_autoptr (GError) fout = NULL;
  StipKeyslots *kluis = load (map);
  stip_keyslots_unlock (kluis, geheim, label, NULL, &fout);
  g_assert_no_error (fout);
  return kluis;
}

static void
assert_dicht (const ProefMap *map, const char *wachtzin)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) geheim = proef_wachtzin (wachtzin);
  g_autoptr (StipKeyslots) kluis = load (map);
  g_assert_false (stip_keyslots_unlock (kluis, geheim, NULL, NULL, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  g_assert_false (stip_keyslots_is_unlocked (kluis));
  g_assert_null (stip_keyslots_get_dek (kluis));
}

/* As an attacker would: the checksum is right again. */
static void
write_met_som (const char *pad, guint8 *data, gsize n)
{
  crypto_generichash (data + n - STIP_SLEUTELBESTAND_SOM_BYTES, STIP_SLEUTELBESTAND_SOM_BYTES, data, n - STIP_SLEUTELBESTAND_SOM_BYTES, NULL, 0);
  proef_schrijf (pad, data, n);
}

static void
test_personen (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA), bram = proef_wachtzin ("cafe\u0301 van meneer Bram"), bram_nfc = proef_wachtzin ("caf\u00e9 van meneer Bram\n");
  g_autoptr (StipKeyslots) kluis = open_met (map, anna, "anna"); /* case does not matter */
  g_assert_cmpuint (stip_keyslots_get_eigen_slot (kluis), ==, 0);
  stip_keyslots_add_wachtzin (kluis, "Bram", bram, &PROEF_ARGON, &fout);
  g_assert_no_error (fout);
  g_assert_cmpuint (stip_keyslots_get_n_slots (kluis), ==, 3);
  g_assert_cmpuint (stip_keyslots_get_generatie (kluis), ==, 3);

  g_autoptr (StipKeyslots) met_bram = open_met (map, bram_nfc, NULL); /* NFC, and not the first slot */
  g_autoptr (StipKeyslots) met_herstel = open_met (map, herstel, NULL);
  g_assert_true (stip_geheim_equal (stip_keyslots_get_dek (kluis), stip_keyslots_get_dek (met_bram)));
  g_assert_true (stip_geheim_equal (stip_keyslots_get_dek (kluis), stip_keyslots_get_dek (met_herstel)));
  g_assert_cmpuint (stip_geheim_get_size (stip_keyslots_get_dek (kluis)), ==, 48);
  g_assert_cmpuint (stip_keyslots_get_eigen_slot (met_bram), ==, 2);

  StipSlotInfo info;
  stip_keyslots_get_slot (met_bram, 2, &info);
  g_assert_cmpstr (info.label, ==, "Bram");
  g_assert_cmpint (info.soort, ==, STIP_SLOT_WACHTZIN);
  g_assert_cmpuint (info.argon.mem_kib, ==, STIP_ARGON_MIN_KIB);
  stip_keyslots_get_slot (met_bram, 1, &info);
  g_assert_cmpint (info.soort, ==, STIP_SLOT_HERSTEL);
  assert_dicht (map, "de wachtzin van anne");

  stip_keyslots_lock (kluis);
  g_assert_null (stip_keyslots_get_dek (kluis));
  g_assert_false (stip_keyslots_set_herstelsleutel (kluis, "x", herstel, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
}

static void
test_bestand (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA);
  struct stat st;
  g_assert_cmpint (g_stat (map->sleutel, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  g_assert_null (stip_keyslots_create (map->sleutel, "Anna", anna, &PROEF_ARGON, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESTAAT_AL);
  g_clear_error (&fout);

  /* no temporary file stays, and the key is not in it */
  GDir *dir = g_dir_open (map->map, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "proef.stip-keys");
  g_assert_null (g_dir_read_name (dir));
  g_dir_close (dir);
  g_autoptr (StipKeyslots) kluis = open_met (map, herstel, NULL);
  g_autoptr (GBytes) bytes = proef_lees (map->sleutel);
  g_assert_null (memmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), stip_geheim_get_data (stip_keyslots_get_dek (kluis)), 16));

  g_assert_cmpint (g_unlink (map->sleutel), ==, 0);
  g_assert_null (stip_keyslots_load (map->sleutel, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND);
  g_autofree char *a = stip_keyslots_dup_pad ("/x/a.stip"), *b = stip_keyslots_dup_pad ("/x/b.db");
  g_assert_cmpstr (a, ==, "/x/a.stip-keys");
  g_assert_cmpstr (b, ==, "/x/b.db.stip-keys");
}

static void
test_regels (ProefMap *map, gconstpointer data)
{
  static const char *const LABELS[] = { "", "anna", "ANNA", "Herstelsleutel", " Bram", "Bram ", "Br\nam", "\xff", "012345678901234567890123456789012345678901234567" };
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (StipGeheim) kort = proef_wachtzin ("te kort"), lang = proef_wachtzin (BRAM), anna = proef_wachtzin (ANNA);
  g_autoptr (StipKeyslots) kluis = open_met (map, herstel, NULL);
  const StipArgon zwak = { 2, STIP_ARGON_MIN_KIB };
  for (guint i = 0; i < G_N_ELEMENTS (LABELS); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_assert_false (stip_keyslots_add_wachtzin (kluis, LABELS[i], lang, &PROEF_ARGON, &fout));
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
    }
  g_assert_false (stip_keyslots_add_wachtzin (kluis, "Bram", kort, &PROEF_ARGON, NULL));
  g_assert_false (stip_keyslots_add_wachtzin (kluis, "Bram", lang, &zwak, NULL));
  g_assert_false (stip_keyslots_change_wachtzin (kluis, 0, kort, &PROEF_ARGON, NULL));
  g_assert_false (stip_keyslots_change_wachtzin (kluis, 1, lang, &PROEF_ARGON, NULL)); /* the recovery slot */
  g_assert_false (stip_keyslots_change_wachtzin (kluis, 2, lang, &PROEF_ARGON, NULL)); /* no slot */
  g_assert_false (stip_keyslots_begin_wisseling (kluis, 0, NULL));                     /* the last passphrase */
  g_assert_false (stip_keyslots_begin_wisseling (kluis, 1, NULL));                     /* the one in use */
  g_assert_false (stip_keyslots_begin_wisseling (kluis, 2, NULL));
  g_assert_cmpuint (stip_keyslots_get_generatie (kluis), ==, 2); /* nothing was written */
  g_assert_true (stip_keyslots_check_generatie (kluis, 2, NULL));
  g_autoptr (GError) fout = NULL;
  g_assert_false (stip_keyslots_check_generatie (kluis, 3, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SLOT_GEWIJZIGD);
}

static void
test_wijzig (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) oud_herstel = make_kluis (map);
  g_autoptr (StipGeheim) nieuw_herstel = stip_herstelsleutel_new (), nieuw = proef_wachtzin ("de nieuwe wachtzin");
  g_autoptr (StipKeyslots) kluis = open_met (map, oud_herstel, NULL);
  stip_keyslots_change_wachtzin (kluis, 0, nieuw, &PROEF_ARGON, &fout);
  g_assert_no_error (fout);
  stip_keyslots_set_herstelsleutel (kluis, "Herstelsleutel", nieuw_herstel, &fout); /* the slot in use, replaced */
  g_assert_no_error (fout);
  g_assert_cmpuint (stip_keyslots_get_n_slots (kluis), ==, 2);
  assert_dicht (map, ANNA);
  g_autoptr (StipKeyslots) a = open_met (map, nieuw, NULL), b = open_met (map, nieuw_herstel, NULL), c = load (map);
  g_assert_true (stip_geheim_equal (stip_keyslots_get_dek (a), stip_keyslots_get_dek (b)));
  g_assert_false (stip_keyslots_unlock (c, oud_herstel, NULL, NULL, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  g_clear_error (&fout);

  /* whoever read it before may not overwrite what changed since */
  stip_keyslots_set_herstelsleutel (a, "Kluis", oud_herstel, &fout);
  g_assert_no_error (fout);
  g_assert_false (stip_keyslots_set_herstelsleutel (b, "Kluis", nieuw_herstel, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
  g_autoptr (StipKeyslots) d = open_met (map, oud_herstel, NULL);
  StipSlotInfo info;
  stip_keyslots_get_slot (d, 1, &info);
  g_assert_cmpstr (info.label, ==, "Kluis");
}

static void
test_afgebroken (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GCancellable) afbreken = g_cancellable_new ();
  g_autoptr (StipKeyslots) kluis = load (map);
  g_cancellable_cancel (afbreken);
  g_assert_false (stip_keyslots_unlock (kluis, herstel, NULL, afbreken, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN);
}

/* Every byte of the file, changed by an accident (checksum wrong) and by a person (checksum right): never opens. */
static void
test_elke_byte (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GBytes) bytes = proef_lees (map->sleutel);
  gsize n = g_bytes_get_size (bytes);
  guint n_gewijzigd = 0;
  for (gsize i = 0; i < n; i++)
    for (guint opzet = 0; opzet < 2; opzet++)
      {
        g_autoptr (GError) fout = NULL;
        g_autofree guint8 *kopie = g_memdup2 (g_bytes_get_data (bytes, NULL), n);
        kopie[i] ^= (guint8)(1u << g_test_rand_int_range (0, 8));
        if (opzet && i >= n - STIP_SLEUTELBESTAND_SOM_BYTES)
          continue; /* the checksum itself, made right again: the same file */
        if (opzet)
          write_met_som (map->sleutel, kopie, n);
        else
          proef_schrijf (map->sleutel, kopie, n);
        g_autoptr (StipKeyslots) kluis = stip_keyslots_load (map->sleutel, &fout);
        if (kluis)
          {
            g_assert_true (opzet);
            g_assert_false (stip_keyslots_unlock (kluis, herstel, NULL, NULL, &fout));
            g_assert_false (stip_keyslots_is_unlocked (kluis));
          }
        g_assert_true (fout->domain == STIP_STORE_ERROR);
        n_gewijzigd += fout->code == STIP_STORE_ERROR_SLOT_GEWIJZIGD;
        if (!opzet)
          g_assert_cmpint (fout->code, !=, STIP_STORE_ERROR_WACHTZIN); /* damage is never called a wrong passphrase */
      }
  g_test_message ("%u of %" G_GSIZE_FORMAT " changes found by checksum or MAC", n_gewijzigd, 2 * n);
  g_assert_cmpuint (n_gewijzigd, >, n);
}

static void
test_afgekapt (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GBytes) bytes = proef_lees (map->sleutel);
  gsize              n = g_bytes_get_size (bytes);
  g_autofree guint8 *kopie = g_malloc0 (n + 40000);
  memcpy (kopie, g_bytes_get_data (bytes, NULL), n);
  for (gsize lengte = 0; lengte < n + 80; lengte += lengte < n - 2 ? 7 : 1)
    {
      g_autoptr (GError) fout = NULL;
      if (lengte == n)
        continue;
      proef_schrijf (map->sleutel, kopie, lengte);
      g_assert_null (stip_keyslots_load (map->sleutel, &fout));
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND);
    }
  proef_schrijf (map->sleutel, kopie, n + 40000);
  g_assert_null (stip_keyslots_load (map->sleutel, NULL));
}

/* Parameters that would cost hours, or next to nothing: refused on reading, before any work. */
static void
test_vijandig (ProefMap *map, gconstpointer data)
{
  static const struct
  {
    guint   plaats; /* of a little-endian number in the file */
    guint32 getal;
  } GEVALLEN[] = {
    { 8, 2 },   /* version */
    { 36, 2 },  /* changing: neither 0 nor 1 */
    { 40, 0 },  /* no slots */
    { 40, 33 }, /* too many */
    { 40, G_MAXUINT32 },
    { 44, 0 }, /* type */
    { 44, 2 }, /* a passphrase slot called recovery, with its cost */
    { 44, 3 },
    { 48, 2 }, /* passes */
    { 48, 9 },
    { 48, G_MAXUINT32 },
    { 52, 65535 }, /* memory */
    { 52, 1024 * 1024 + 1 },
    { 52, G_MAXUINT32 },
    { 56, 0 },           /* label empty */
    { 56, 0xffffffff },  /* label not UTF-8 */
    { 100, 0x41414141 }, /* label not closed */
  };
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GBytes) bytes = proef_lees (map->sleutel);
  gsize n = g_bytes_get_size (bytes);
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_autofree guint8 *kopie = g_memdup2 (g_bytes_get_data (bytes, NULL), n);
      guint32            getal = GUINT32_TO_LE (GEVALLEN[i].getal);
      memcpy (kopie + GEVALLEN[i].plaats, &getal, 4);
      write_met_som (map->sleutel, kopie, n);
      g_assert_null (stip_keyslots_load (map->sleutel, &fout));
      StipStoreError code = i == 0 ? STIP_STORE_ERROR_NIEUWER : STIP_STORE_ERROR_SLEUTELBESTAND;
      g_assert_error (fout, STIP_STORE_ERROR, (gint)code);
    }
}

typedef enum
{
  AANVAL_SLOT_WEG,
  AANVAL_SLOT_VERPLAATST,
  AANVAL_GOEDKOPER,
  AANVAL_ANDER_LABEL,
  AANVAL_GENERATIE,
  AANVAL_EIGEN_DEK,
  AANVAL_ANDERE_KLUIS,
  N_AANVALLEN,
} Aanval;

/* What somebody without any secret can do to the other slots while the recovery slot stays as it is. */
static void
attack (Aanval aanval, StipSleutelbestand *b)
{
  StipSlot slot = b->slot[0];
  g_autoptr (StipGeheim) dek = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, STIP_DEK_BYTES);
  g_autoptr (StipGeheim) lading = stip_lading_new (NULL);
  switch (aanval)
    {
    case AANVAL_SLOT_WEG:
      b->slot[0] = b->slot[--b->n_slots];
      break;
    case AANVAL_SLOT_VERPLAATST:
      b->slot[0] = b->slot[1];
      b->slot[1] = slot;
      break;
    case AANVAL_GOEDKOPER:
      b->slot[0].argon.ops = STIP_ARGON_MIN_OPS + 1;
      break;
    case AANVAL_ANDER_LABEL:
      g_strlcpy (b->slot[0].label, "Eva", sizeof b->slot[0].label);
      memset (b->slot[0].label + 3, 0, sizeof b->slot[0].label - 3);
      break;
    case AANVAL_GENERATIE:
      b->generatie++;
      break;
    case AANVAL_EIGEN_DEK: /* everything a public key allows: a DEK of the attacker's own, sealed to every slot, with its MAC */
      for (guint i = 0; i < b->n_slots; i++)
        stip_slot_seal_dek (b, &b->slot[i], 0, lading, dek);
      stip_sleutelbestand_compute_mac (b, dek, b->mac);
      break;
    case AANVAL_ANDERE_KLUIS:
      b->kluis_id[0] ^= 1;
      break;
    case N_AANVALLEN:
      g_assert_not_reached ();
    }
}

static void
test_aanvallen (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = make_kluis (map);
  g_autoptr (GBytes) goed = proef_lees (map->sleutel);
  for (Aanval aanval = 0; aanval < N_AANVALLEN; aanval++)
    {
      g_autoptr (GError) fout = NULL;
      g_autofree StipSleutelbestand *b = g_new0 (StipSleutelbestand, 1);
      guint8                         vorige[STIP_SLEUTELBESTAND_MAC_BYTES];
      proef_schrijf (map->sleutel, g_bytes_get_data (goed, NULL), g_bytes_get_size (goed));
      stip_sleutelbestand_read (map->sleutel, b, &fout);
      g_assert_no_error (fout);
      memcpy (vorige, b->mac, sizeof vorige);
      attack (aanval, b);
      stip_sleutelbestand_write (map->sleutel, b, vorige, &fout);
      g_assert_no_error (fout);
      g_autoptr (StipKeyslots) kluis = load (map);
      g_test_message ("attack %d", aanval);
      g_assert_false (stip_keyslots_unlock (kluis, herstel, NULL, NULL, &fout));
      /* the vault's number is part of what the recovery key itself opens */
      StipStoreError code = aanval == AANVAL_ANDERE_KLUIS ? STIP_STORE_ERROR_WACHTZIN : STIP_STORE_ERROR_SLOT_GEWIJZIGD;
      g_assert_error (fout, STIP_STORE_ERROR, (gint)code);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PROEF_ADD ("/keyslots/personen", test_personen);
  PROEF_ADD ("/keyslots/bestand", test_bestand);
  PROEF_ADD ("/keyslots/regels", test_regels);
  PROEF_ADD ("/keyslots/wijzig", test_wijzig);
  PROEF_ADD ("/keyslots/afgebroken", test_afgebroken);
  PROEF_ADD ("/keyslots/elke-byte", test_elke_byte);
  PROEF_ADD ("/keyslots/afgekapt", test_afgekapt);
  PROEF_ADD ("/keyslots/vijandig", test_vijandig);
  PROEF_ADD ("/keyslots/aanvallen", test_aanvallen);
  return g_test_run ();
}
