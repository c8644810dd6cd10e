/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store-fixture.h"
#include "store/stip-cipher.h"
#include "store/stip-demo-bestand.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-herstelsleutel.h"
#include "store/stip-keyslots.h"
#include "store/stip-opdracht.h"
#include "store/stip-sleutelbeheer.h"
#include "store/stip-store-error.h"
#include "store/stip-verificatie.h"

#define ANNA "de wachtzin van anna"

/* Without the close the worker may still hold its last job. */
#define CLOSE(store)                  \
  G_STMT_START                        \
  {                                   \
    stip_store_close (store);         \
    g_assert_finalize_object (store); \
  }                                   \
  G_STMT_END

/* One store for most tests: making one costs a second of Argon2. */
static StipStore *
create (ProefMap *map, StipGeheim **herstel)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA);
  g_autoptr (StipGeheim) eigen = NULL;
  g_autoptr (GError) error = NULL;
  StipStore *store = stip_store_create (map->pad, &nieuw, wachtzin, herstel != NULL ? herstel : &eigen, &error);

  g_assert_no_error (error);
  return store;
}

static StipStore *
open_with (ProefMap *map, const char *wie, const char *wachtzin, int code)
{
  g_autoptr (StipGeheim) geheim = proef_wachtzin (wachtzin);
  g_autoptr (GError) error = NULL;
  StipStore *store = stip_store_open (map->pad, wie, geheim, PROEF_VANDAAG, NULL, &error);

  if (code >= 0)
    {
      g_assert_null (store);
      g_assert_error (error, STIP_STORE_ERROR, code);
      return NULL;
    }
  g_assert_no_error (error);
  return store;
}

static gpointer
count_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 n;
  return stip_db_query_int (db, &n, 0, error, "SELECT count(*) FROM dossier", NULL) ? GINT_TO_POINTER ((int)n + 1) : NULL;
}

static gpointer
register_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id;
  return stip_opdracht_aanmelding (store, db, data, &id, error) ? GINT_TO_POINTER ((int)id) : NULL;
}

static int
add_dossier (StipStore *store, GError **error)
{
  g_autoptr (StipDossier) d = proef_dossier ("Bos", "111222333", "aanmelding 2026-05-18", NULL);
  return GPOINTER_TO_INT (stip_store_perform_sync (store, register_job, d, NULL, error));
}

static int
count_dossiers (StipStore *store)
{
  g_autoptr (GError) error = NULL;
  int n = GPOINTER_TO_INT (stip_store_perform_sync (store, count_job, NULL, NULL, &error));
  g_assert_no_error (error);
  return n - 1;
}

static void
test_maken_en_openen (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = NULL;
  StipStore  *store = create (map, &herstel);
  struct stat st;

  g_assert_cmpstr (stip_store_get_wie (store), ==, "Anna");
  g_assert_nonnull (strstr (stip_store_get_gemeente (store), "Aalsmeer"));
  g_assert_false (stip_store_is_demo (store));
  g_assert_cmpint (add_dossier (store, NULL), ==, 1);
  CLOSE (store);
  const char *const bestanden[] = { map->pad, map->sleutel };
  for (gsize i = 0; i < 2; i++)
    {
      g_assert_cmpint (g_stat (bestanden[i], &st), ==, 0);
      g_assert_cmpint (st.st_mode & 0777, ==, 0600);
    }
  store = open_with (map, NULL, ANNA, -1);
  g_assert_cmpint (count_dossiers (store), ==, 1);
  g_assert_cmpint (stip_store_get_vandaag (store), ==, PROEF_VANDAAG);
  g_assert_cmpstr (stip_store_get_werkwijze (store)->profiel->id, ==, "aalsmeer");
  CLOSE (store);
  open_with (map, NULL, "een andere wachtzin", STIP_STORE_ERROR_WACHTZIN);
  open_with (map, "Bram", "een andere wachtzin", STIP_STORE_ERROR_WACHTZIN);
  /* the key on paper */
  g_autoptr (StipGeheim) sleutel = stip_herstelsleutel_parse ((const char *)stip_geheim_get_data (herstel), NULL);
  g_autoptr (GError) error = NULL;
  store = stip_store_open (map->pad, NULL, sleutel, PROEF_VANDAAG, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (stip_store_get_wie (store), ==, "Herstelsleutel");
  CLOSE (store);
  g_auto (GStrv) namen = stip_store_list_labels (map->pad, NULL);
  g_assert_cmpuint (g_strv_length (namen), >=, 1);
  g_assert_cmpstr (namen[0], ==, "Anna");
}

static guint
count_files (ProefMap *map)
{
  g_autoptr (GDir) dir = g_dir_open (map->map, 0, NULL);
  guint n = 0;
  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* A creation that fails leaves nothing behind, and never touches what was there. */
static void
test_maken_mislukt (ProefMap *map, gconstpointer data)
{
  StipStoreNieuw nieuw = { .profiel = "nergens", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA), kort = proef_wachtzin ("kort"), herstel = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_store_create (map->pad, &nieuw, wachtzin, &herstel, &error));
  g_assert_nonnull (strstr (error->message, "aalsmeer"));
  g_clear_error (&error);
  nieuw.profiel = "aalsmeer";
  g_assert_null (stip_store_create (map->pad, &nieuw, kort, &herstel, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  g_clear_error (&error);
  nieuw.medewerker = "";
  g_assert_null (stip_store_create (map->pad, &nieuw, wachtzin, &herstel, &error));
  g_assert_nonnull (error);
  g_assert_null (herstel);
  g_assert_cmpuint (count_files (map), ==, 0);
  nieuw.medewerker = "Anna";
  const char *const plaatsen[] = { map->pad, map->sleutel };
  for (gsize i = 0; i < 2; i++)
    {
      g_clear_error (&error);
      proef_schrijf (plaatsen[i], "van een ander", 13);
      g_assert_null (stip_store_create (map->pad, &nieuw, wachtzin, &herstel, &error));
      g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESTAAT_AL);
      g_autoptr (GBytes) nog = proef_lees (plaatsen[i]);
      g_assert_cmpuint (g_bytes_get_size (nog), ==, 13);
      g_assert_cmpuint (count_files (map), ==, 1);
      g_unlink (plaatsen[i]);
    }
}

/* What is missing, older or newer than it should be. */
static void
test_sleutelbestand (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, NULL);
  CLOSE (store);
  g_autoptr (GBytes) oud = proef_lees (map->sleutel);

  g_unlink (map->sleutel);
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_SLEUTELBESTAND);
  proef_schrijf (map->sleutel, g_bytes_get_data (oud, NULL), g_bytes_get_size (oud));
  /* a passphrase changed, and the old key file put back */
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (map->sleutel, NULL);
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA), nieuw = proef_wachtzin ("anna haar nieuwe zin");
  g_assert_true (stip_keyslots_unlock (sleutels, anna, NULL, NULL, NULL));
  g_assert_true (stip_keyslots_change_wachtzin (sleutels, 0, nieuw, &PROEF_ARGON, NULL));
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_WACHTZIN);
  store = open_with (map, NULL, "anna haar nieuwe zin", -1);
  CLOSE (store);
  proef_schrijf (map->sleutel, g_bytes_get_data (oud, NULL), g_bytes_get_size (oud));
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_SLOT_GEWIJZIGD);
  g_unlink (map->pad);
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_NIET_GEVONDEN);
}

static gpointer
newer_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_db_script (db, "PRAGMA user_version = 99", error) ? store : NULL;
}

static void
test_nieuwer (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, NULL);
  g_assert_nonnull (stip_store_perform_sync (store, newer_job, NULL, NULL, NULL));
  CLOSE (store);
  g_autoptr (GBytes) voor = proef_lees (map->pad);
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_NIEUWER);
  g_autoptr (GBytes) na = proef_lees (map->pad);
  g_assert_true (g_bytes_equal (voor, na));
}

/* Another process in the middle of a change: no waiting for ever, no loss, and afterwards it works. */
static void
test_bezet (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipStore) store = create (map, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (map->sleutel, NULL);
  g_autoptr (StipGeheim) anna = proef_wachtzin (ANNA);
  int  klaar[2], stop[2];
  char c = 0;

  g_assert_true (stip_keyslots_unlock (sleutels, anna, NULL, NULL, NULL));
  g_assert_cmpint (pipe (klaar) | pipe (stop), ==, 0);
  pid_t kind = fork ();
  if (kind == 0)
    {
      sqlite3 *db = stip_cipher_open (map->pad, STIP_CIPHER_READ_WRITE, stip_keyslots_get_dek (sleutels), NULL);
      gboolean goed = db != NULL && sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
      goed = goed && write (klaar[1], "x", 1) == 1 && read (stop[0], &c, 1) == 1;
      _exit (goed ? 0 : 1);
    }
  g_assert_cmpint (read (klaar[0], &c, 1), ==, 1);
  gint64 begin = g_get_monotonic_time ();
  g_assert_cmpint (add_dossier (store, &error), ==, 0);
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEZET);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 60 * G_USEC_PER_SEC);
  g_assert_cmpint (count_dossiers (store), ==, 0); /* reading goes on meanwhile */
  g_assert_cmpint (write (stop[1], "x", 1), ==, 1);
  int status;
  g_assert_cmpint (waitpid (kind, &status, 0), ==, kind);
  g_assert_cmpint (status, ==, 0);
  g_clear_error (&error);
  g_assert_cmpint (add_dossier (store, &error), ==, 1);
  g_assert_no_error (error);
}

/* A folder in which one may read only: said so, not half opened. As root the rights of nobody are taken. */
static void
test_alleen_lezen (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, NULL);
  CLOSE (store);
  gboolean root = geteuid () == 0;

  if (root)
    g_assert_cmpint (chown (map->pad, 65534, -1) | chown (map->sleutel, 65534, -1), ==, 0);
  g_assert_cmpint (g_chmod (map->map, 0555), ==, 0);
  if (root)
    g_assert_cmpint (seteuid (65534), ==, 0);
  open_with (map, NULL, ANNA, STIP_STORE_ERROR_ALLEEN_LEZEN);
  if (root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (g_chmod (map->map, 0755), ==, 0);
}

/* This program once more (threads do not survive a fork), with files that may not grow any further: the change is
 * refused as a whole, and what was there stays. */
static int
fill_disk (const char *pad)
{
  g_autoptr (GError) error = NULL;
  ProefMap      map = { .pad = (char *)pad };
  StipStore    *store = open_with (&map, NULL, ANNA, -1);
  struct rlimit grens = { 1024 * 1024, 1024 * 1024 };
  int           n = 0;

  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &grens);
  while (n < 2000 && add_dossier (store, &error) > 0)
    n++;
  if (n == 2000 || !g_error_matches (error, STIP_STORE_ERROR, STIP_STORE_ERROR_SCHIJF_VOL))
    return 200;
  /* reading still works, and it counts what was acknowledged */
  if (count_dossiers (store) != n)
    return 201;
  g_object_unref (store);
  return n > 5 ? 0 : 202;
}

static gpointer
verify_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_verificatie_run (db, data, error) ? data : NULL;
}

static void
test_schijf_vol (ProefMap *map, gconstpointer data)
{
  g_auto (StipVerificatie) uitkomst = { 0 };
  StipStore *store = create (map, NULL);
  int        status;

  CLOSE (store);
  const char *const argv[] = { "/proc/self/exe", "--vol", map->pad, NULL };
  g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, 0, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (WIFEXITED (status) ? WEXITSTATUS (status) : -1, ==, 0);
  store = open_with (map, NULL, ANNA, -1);
  g_assert_cmpint (count_dossiers (store), >, 5);
  g_assert_nonnull (stip_store_perform_sync (store, verify_job, &uitkomst, NULL, NULL));
  g_assert_cmpstr (uitkomst.fout, ==, NULL);
  g_assert_cmpint (add_dossier (store, NULL), >, 0);
  CLOSE (store);
}

/* Jobs wait for their turn by priority, and within one in the order of asking. */
typedef struct
{
  GMutex   mutex;
  GString *volgorde;
  gint     klaar;
} Beurten;

typedef struct
{
  Beurten *beurten;
  char     letter;
} Beurt;

static gpointer
turn_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Beurt *beurt = data;

  if (beurt->letter == '0') /* holds the worker until all others are queued */
    g_usleep (200 * 1000);
  g_mutex_lock (&beurt->beurten->mutex);
  g_string_append_c (beurt->beurten->volgorde, beurt->letter);
  g_mutex_unlock (&beurt->beurten->mutex);
  return data;
}

static void
on_turn_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  stip_store_perform_finish (STIP_STORE (source), result, &error);
  ((Beurt *)data)->beurten->klaar++;
}

static void
test_beurten (ProefMap *map, gconstpointer data)
{
  static const struct
  {
    char                letter;
    StipStorePrioriteit prioriteit;
  } vragen[] = { { '0', STIP_STORE_ACHTERGROND }, { 'a', STIP_STORE_ACHTERGROND }, { 'g', STIP_STORE_GEWOON }, { 'z', STIP_STORE_ZICHTBAAR }, { 'b', STIP_STORE_ACHTERGROND }, { 'h', STIP_STORE_GEWOON }, { 'y', STIP_STORE_ZICHTBAAR } };
  StipStore *store = create (map, NULL);
  Beurten    beurten = { .volgorde = g_string_new (NULL) };
  Beurt      beurt[G_N_ELEMENTS (vragen)];

  g_mutex_init (&beurten.mutex);
  for (gsize i = 0; i < G_N_ELEMENTS (vragen); i++)
    {
      beurt[i] = (Beurt){ &beurten, vragen[i].letter };
      stip_store_perform_async (store, vragen[i].prioriteit, turn_job, &beurt[i], NULL, NULL, NULL, on_turn_done_cb, &beurt[i]);
      if (i == 0)
        g_usleep (50 * 1000);
    }
  while (beurten.klaar < (gint)G_N_ELEMENTS (vragen))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (beurten.volgorde->str, ==, "0zyghab");
  g_string_free (beurten.volgorde, TRUE);
  g_mutex_clear (&beurten.mutex);
  stip_store_close (store);
  g_assert_cmpint (add_dossier (store, NULL), ==, 0); /* closed: an error, no crash */
  stip_store_close (store);
  CLOSE (store);
}

static gpointer
slow_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 n;
  return stip_db_query_int (db, &n, 0, error, "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0", NULL) ? store : NULL;
}

static void
on_cancelled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_store_perform_finish (STIP_STORE (source), result, &error));
  g_assert_true (g_error_matches (error, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  (*(int *)data)++;
}

static gboolean
on_timeout_cb (gpointer data)
{
  g_cancellable_cancel (data);
  return G_SOURCE_REMOVE;
}

static void
test_afbreken (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipStore) store = create (map, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  int n = 0;

  /* one that runs and one that waits */
  stip_store_perform_async (store, STIP_STORE_GEWOON, slow_job, NULL, NULL, NULL, cancellable, on_cancelled_cb, &n);
  stip_store_perform_async (store, STIP_STORE_GEWOON, slow_job, NULL, NULL, NULL, cancellable, on_cancelled_cb, &n);
  g_timeout_add (50, on_timeout_cb, cancellable);
  while (n < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (add_dossier (store, NULL), ==, 1);
}

static void
on_last_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  StipStore **store = data;

  stip_store_perform_finish (STIP_STORE (source), result, &error);
  g_assert_no_error (error);
  g_clear_object (store);
}

static void
on_gone_cb (gpointer data, GObject *was)
{
  g_atomic_int_set ((gint *)data, 1);
}

/* The last reference goes in the callback of the last job, on either thread: no deadlock, and the file is closed. */
static void
test_laatste_verwijzing (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, NULL);

  for (int i = 0; i < 4; i++)
    {
      gint weg = 0;
      if (i > 0)
        store = open_with (map, NULL, ANNA, -1);
      g_object_weak_ref (G_OBJECT (store), on_gone_cb, &weg);
      stip_store_perform_async (store, STIP_STORE_ZICHTBAAR, count_job, NULL, NULL, NULL, NULL, on_last_cb, &store);
      while (store != NULL)
        g_main_context_iteration (NULL, TRUE);
      for (int t = 0; t < 1000 && !g_atomic_int_get (&weg); t++)
        {
          g_main_context_iteration (NULL, FALSE);
          g_usleep (1000);
        }
      g_assert_cmpint (weg, ==, 1);
    }
  g_autofree char *wal = g_strconcat (map->pad, "-wal", NULL);
  for (int t = 0; t < 1000 && g_file_test (wal, G_FILE_TEST_EXISTS); t++)
    g_usleep (1000);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
}

static void
on_changed_cb (StipStore *store, gint64 id, gpointer data)
{
  *(gint64 *)data = id;
}

static gpointer
name_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_naam (store, db, 1, 1, "Vera", "", "Zee", error) ? store : NULL;
}

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_ongedaan (store, db, 0, data != NULL, NULL, error) ? store : NULL;
}

static gpointer
names_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return proef_tekst (db, "SELECT group_concat(naam) FROM (SELECT naam FROM overzicht ORDER BY dossier_id)");
}

static void
assert_names (StipStore *store, const char *verwacht)
{
  g_autofree char *namen = stip_store_perform_sync (store, names_job, NULL, NULL, NULL);
  g_assert_cmpstr (namen, ==, verwacht);
}

/* One act: every row of the person follows, who looks hears of it, and Ctrl+Z brings all of it back, but never what
 * the file itself is set to. */
static void
test_opdrachten (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, NULL);
  gint64     gemeld = -1;

  g_signal_connect (store, "gewijzigd", G_CALLBACK (on_changed_cb), &gemeld);
  g_assert_null (stip_store_perform_sync (store, undo_job, NULL, NULL, NULL)); /* not "Bestand gemaakt" */
  g_assert_cmpint (add_dossier (store, NULL), ==, 1);
  g_assert_cmpint (add_dossier (store, NULL), ==, 2); /* the same person again */
  g_assert_nonnull (stip_store_perform_sync (store, name_job, NULL, NULL, NULL));
  while (gemeld != 1)
    g_main_context_iteration (NULL, TRUE);
  assert_names (store, "Vera Zee,Vera Zee");
  g_assert_nonnull (stip_store_perform_sync (store, undo_job, NULL, NULL, NULL));
  assert_names (store, "Bos,Bos");
  g_assert_nonnull (stip_store_perform_sync (store, undo_job, store, NULL, NULL));
  assert_names (store, "Vera Zee,Vera Zee");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  CLOSE (store);
}

int
main (int argc, char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--vol"))
    return fill_disk (argv[2]);
  g_test_init (&argc, &argv, NULL);
  PROEF_ADD ("/store/maken-en-openen", test_maken_en_openen);
  PROEF_ADD ("/store/maken-mislukt", test_maken_mislukt);
  PROEF_ADD ("/store/sleutelbestand", test_sleutelbestand);
  PROEF_ADD ("/store/nieuwer", test_nieuwer);
  PROEF_ADD ("/store/bezet", test_bezet);
  PROEF_ADD ("/store/alleen-lezen", test_alleen_lezen);
  PROEF_ADD ("/store/schijf-vol", test_schijf_vol);
  PROEF_ADD ("/store/beurten", test_beurten);
  PROEF_ADD ("/store/afbreken", test_afbreken);
  PROEF_ADD ("/store/laatste-verwijzing", test_laatste_verwijzing);
  PROEF_ADD ("/store/opdrachten", test_opdrachten);
  return g_test_run ();
}
