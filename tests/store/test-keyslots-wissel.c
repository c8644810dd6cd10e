/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-wissel.h"

#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "proef.h"
#include "store/stip-herstelsleutel.h"
#include "store/stip-keyslots-prive.h"

#define ANNA "de wachtzin van anna"
#define BRAM "de wachtzin van bram"

/* A vault of anna (slot 0) and bram (slot 1) with a recovery slot (2), and its database with one row. */
typedef struct
{
  StipKeyslots *kluis; /* opened by the recovery key, which costs no Argon2id */
  StipGeheim   *herstel;
} Kantoor;

static void
clear_kantoor (Kantoor *self)
{
  stip_keyslots_free (self->kluis);
  stip_geheim_unref (self->herstel);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Kantoor, clear_kantoor)

static StipKeyslots *
open_met (const ProefMap *map, const StipGeheim *geheim)
{
  g_autoptr (GError) fout = NULL;
  StipKeyslots *kluis = stip_keyslots_load (map->sleutel, &fout);
  g_assert_no_error (fout);
  stip_keyslots_unlock (kluis, geheim, NULL, NULL, &fout);
  g_assert_no_error (fout);
  return kluis;
}

static Kantoor
make_kantoor (const ProefMap *map)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA), bram = proef_wachtzin (BRAM);
  Kantoor kantoor = { .herstel = stip_herstelsleutel_new () };
  g_autoptr (StipKeyslots) kluis = stip_keyslots_create (map->sleutel, "Anna", anna, &PROEF_ARGON, &fout);
  g_assert_no_error (fout);
  g_assert_true (stip_keyslots_add_wachtzin (kluis, "Bram", bram, &PROEF_ARGON, &fout));
  g_assert_true (stip_keyslots_set_herstelsleutel (kluis, "Papier", kantoor.herstel, &fout));
  sqlite3 *db = stip_keyslots_open_database (kluis, map->pad, STIP_CIPHER_CREATE, &fout);
  g_assert_no_error (fout);
  g_assert_cmpint (sqlite3_exec (db, "CREATE TABLE t (a); INSERT INTO t SELECT hex (randomblob (40000))", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  kantoor.kluis = open_met (map, kantoor.herstel);
  return kantoor;
}

/* Opens the database and sees that all is there. */
static void
assert_opent (const ProefMap *map, const StipGeheim *geheim, gboolean bezig)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipKeyslots) kluis = open_met (map, geheim);
  sqlite3 *db = stip_keyslots_open_database (kluis, map->pad, STIP_CIPHER_READ_WRITE, &fout);
  g_assert_no_error (fout);
  g_assert_cmpint (sqlite3_exec (db, "UPDATE t SET a = a", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_changes (db), ==, 1);
  stip_cipher_check_integrity (db, NULL, &fout);
  g_assert_no_error (fout);
  sqlite3_close (db);
  g_assert_cmpint (stip_keyslots_is_wisseling_bezig (kluis), ==, bezig);
}

static void
assert_bram_eruit (const ProefMap *map)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) bram = proef_wachtzin (BRAM);
  g_autoptr (StipKeyslots) kluis = stip_keyslots_load (map->sleutel, NULL);
  g_assert_false (stip_keyslots_find_label (kluis, "Bram", NULL));
  g_assert_false (stip_keyslots_unlock (kluis, bram, NULL, NULL, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
}

/* Bram goes. His passphrase opens nothing, nor does all he could have kept: the old key file and the old key. */
static void
test_verwijder (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_auto (Kantoor) kantoor = make_kantoor (map);
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA), bram = proef_wachtzin (BRAM);
  g_autoptr (GBytes) oud_bestand = proef_lees (map->sleutel);
  g_autoptr (StipKeyslots) van_bram = open_met (map, bram); /* he still has it open */
  stip_keyslots_remove_slot (kantoor.kluis, 1, map->pad, &fout);
  g_assert_no_error (fout);
  g_assert_false (stip_keyslots_is_wisseling_bezig (kantoor.kluis));
  g_assert_cmpuint (stip_keyslots_get_eigen_slot (kantoor.kluis), ==, 1); /* moved up */
  g_assert_false (stip_geheim_equal (stip_keyslots_get_dek (kantoor.kluis), stip_keyslots_get_dek (van_bram)));
  assert_bram_eruit (map);
  assert_opent (map, anna, FALSE);
  assert_opent (map, kantoor.herstel, FALSE);

  g_assert_null (stip_keyslots_open_database (van_bram, map->pad, STIP_CIPHER_READ_ONLY, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD);
  g_clear_error (&fout);
  /* with the secret key of his own slot and the authentication key he finds no new DEK: each is sealed to one slot */
  g_autoptr (StipKeyslots) nieuw = stip_keyslots_load (map->sleutel, NULL);
  for (guint i = 0; i < stip_keyslots_get_n_slots (nieuw); i++)
    g_assert_null (stip_slot_open_dek (&nieuw->bestand, &nieuw->bestand.slot[i], 0, van_bram->lading));
  /* and what he had open cannot write the key file any more */
  g_assert_false (stip_keyslots_set_herstelsleutel (van_bram, "Papier", kantoor.herstel, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
  /* the old key file put back is seen by the generation that the database remembers */
  proef_schrijf (map->sleutel, g_bytes_get_data (oud_bestand, NULL), g_bytes_get_size (oud_bestand));
  g_autoptr (StipKeyslots) teruggezet = stip_keyslots_load (map->sleutel, NULL);
  g_assert_false (stip_keyslots_check_generatie (teruggezet, stip_keyslots_get_generatie (nieuw), NULL));
}

/* Twice, with the same office: the next epoch opens too. */
static void
test_vernieuw (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_auto (Kantoor) kantoor = make_kantoor (map);
  g_autoptr (StipGeheim) bram = proef_wachtzin (BRAM), nieuw = proef_wachtzin ("bram zijn nieuwe zin");
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (StipGeheim) oud = stip_geheim_ref (stip_keyslots_get_dek (kantoor.kluis));
      stip_keyslots_renew_dek (kantoor.kluis, map->pad, &fout);
      g_assert_no_error (fout);
      g_assert_false (stip_geheim_equal (oud, stip_keyslots_get_dek (kantoor.kluis)));
      assert_opent (map, kantoor.herstel, FALSE);
    }
  assert_opent (map, bram, FALSE);
  /* an opener who did not make the vault can do all this as well */
  g_autoptr (StipKeyslots) van_bram = open_met (map, bram);
  stip_keyslots_remove_slot (van_bram, 0, map->pad, &fout);
  g_assert_no_error (fout);
  stip_keyslots_change_wachtzin (van_bram, stip_keyslots_get_eigen_slot (van_bram), nieuw, &PROEF_ARGON, &fout);
  g_assert_no_error (fout);
  assert_opent (map, kantoor.herstel, FALSE);
  assert_opent (map, nieuw, FALSE);
}

typedef enum
{
  NA_STAP_1, /* the key file has both keys, the database the old one */
  NA_STAP_2, /* the database has the new key */
  NA_STAP_3,
} Onderbreking;

static void
test_onderbroken (ProefMap *map, gconstpointer data)
{
  Onderbreking punt = (Onderbreking)GPOINTER_TO_INT (data);
  g_autoptr (GError) fout = NULL;
  g_auto (Kantoor) kantoor = make_kantoor (map);
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA), carla = proef_wachtzin ("de wachtzin van carla");
  g_assert_true (stip_keyslots_begin_wisseling (kantoor.kluis, 1, &fout));
  if (punt >= NA_STAP_2)
    g_assert_true (stip_cipher_rekey (map->pad, stip_keyslots_get_dek (kantoor.kluis), stip_keyslots_get_volgende_dek (kantoor.kluis), &fout));
  if (punt >= NA_STAP_3)
    g_assert_true (stip_keyslots_commit_wisseling (kantoor.kluis, &fout));

  /* the power is back: bram stays out, the others get in; reading only leaves the files as they are */
  assert_bram_eruit (map);
  g_autoptr (StipKeyslots) kluis = open_met (map, kantoor.herstel);
  sqlite3 *lezen = stip_keyslots_open_database (kluis, map->pad, STIP_CIPHER_READ_ONLY, &fout);
  g_assert_no_error (fout);
  sqlite3_close (lezen);
  g_assert_cmpint (stip_keyslots_is_wisseling_bezig (kluis), ==, punt < NA_STAP_3);
  if (punt < NA_STAP_3)
    { /* the next key may be the database's: it is never replaced by another one */
      g_assert_false (stip_keyslots_begin_wisseling (kluis, -1, &fout));
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
      g_clear_error (&fout);
    }
  /* somebody new may come meanwhile, and opens both before and after */
  g_assert_true (stip_keyslots_add_wachtzin (kluis, "Carla", carla, &PROEF_ARGON, &fout));
  assert_opent (map, carla, punt == NA_STAP_1);
  assert_opent (map, anna, punt == NA_STAP_1);

  g_autoptr (StipKeyslots) later = open_met (map, kantoor.herstel);
  g_assert_true (stip_keyslots_finish_wisseling (later, map->pad, &fout));
  g_assert_true (stip_keyslots_finish_wisseling (later, map->pad, &fout)); /* again: nothing to do */
  assert_opent (map, carla, FALSE);
  assert_opent (map, anna, FALSE);
  assert_opent (map, kantoor.herstel, FALSE);
}

static void
test_kill (ProefMap *map, gconstpointer data)
{
  g_auto (Kantoor) kantoor = make_kantoor (map);
  guint n_bezig = 0;
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (GError) fout = NULL;
      g_autoptr (StipKeyslots) kluis = open_met (map, kantoor.herstel);
      pid_t kind = fork ();
      if (kind == 0)
        {
          stip_keyslots_renew_dek (kluis, map->pad, NULL);
          _exit (0);
        }
      g_usleep ((gulong)g_test_rand_int_range (0, 12000));
      kill (kind, SIGKILL);
      waitpid (kind, NULL, 0);
      g_autoptr (StipKeyslots) later = open_met (map, kantoor.herstel);
      n_bezig += stip_keyslots_is_wisseling_bezig (later);
      stip_keyslots_finish_wisseling (later, map->pad, &fout);
      g_assert_no_error (fout);
      assert_opent (map, kantoor.herstel, FALSE);
    }
  g_test_message ("cut short with both keys in the file %u times", n_bezig);
}

/* Another program has the database open: bram is out of the key file, the new key comes later. */
static void
test_bezet (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_auto (Kantoor) kantoor = make_kantoor (map);
  g_autoptr (StipKeyslots) ander = open_met (map, kantoor.herstel);
  sqlite3 *db = stip_keyslots_open_database (ander, map->pad, STIP_CIPHER_READ_WRITE, &fout);
  g_assert_false (stip_keyslots_remove_slot (kantoor.kluis, 1, map->pad, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEZET);
  g_clear_error (&fout);
  g_assert_true (stip_keyslots_is_wisseling_bezig (kantoor.kluis));
  g_assert_cmpint (sqlite3_exec (db, "UPDATE t SET a = a", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  g_assert_true (stip_keyslots_finish_wisseling (kantoor.kluis, map->pad, &fout));
  assert_bram_eruit (map);
  assert_opent (map, kantoor.herstel, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PROEF_ADD ("/wissel/verwijder", test_verwijder);
  PROEF_ADD ("/wissel/vernieuw", test_vernieuw);
  PROEF_ADD ("/wissel/bezet", test_bezet);
  PROEF_ADD ("/wissel/kill", test_kill);
  g_test_add ("/wissel/onderbroken/1", ProefMap, GINT_TO_POINTER (NA_STAP_1), proef_map_open, test_onderbroken, proef_map_sluit);
  g_test_add ("/wissel/onderbroken/2", ProefMap, GINT_TO_POINTER (NA_STAP_2), proef_map_open, test_onderbroken, proef_map_sluit);
  g_test_add ("/wissel/onderbroken/3", ProefMap, GINT_TO_POINTER (NA_STAP_3), proef_map_open, test_onderbroken, proef_map_sluit);
  return g_test_run ();
}
