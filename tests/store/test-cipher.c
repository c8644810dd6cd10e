/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-cipher.h"

#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "proef.h"

#define NAAM    "Mevrouw Geheimdrager"
#define N_RIJEN 400

static StipGeheim *
make_dek (void)
{
  return stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, STIP_CIPHER_SLEUTEL_BYTES);
}

static void
run (sqlite3 *db, const char *sql)
{
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
}

static char *
query (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *stmt = NULL;
  char         *tekst = NULL;
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  if (sqlite3_step (stmt) == SQLITE_ROW)
    tekst = g_strdup ((const char *)sqlite3_column_text (stmt, 0));
  sqlite3_finalize (stmt);
  return tekst;
}

static sqlite3 *
open_db (const char *pad, StipCipherMode mode, StipGeheim *dek)
{
  g_autoptr (GError) fout = NULL;
  sqlite3 *db = stip_cipher_open (pad, mode, dek, &fout);
  g_assert_no_error (fout);
  return db;
}

static void
fill (sqlite3 *db)
{
  run (db, "CREATE TABLE persoon (id INTEGER PRIMARY KEY, naam TEXT NOT NULL UNIQUE) STRICT");
  run (db, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
           "INSERT INTO persoon SELECT i, '" NAAM " ' || i || hex (zeroblob (100)) FROM n");
}

/* A database with N_RIJEN persons, closed. */
static StipGeheim *
make_db (const char *pad)
{
  StipGeheim *dek = make_dek ();
  sqlite3    *db = open_db (pad, STIP_CIPHER_CREATE, dek);
  fill (db);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
  return dek;
}

static void
assert_heel (const char *pad, StipGeheim *dek)
{
  g_autoptr (GError) fout = NULL;
  sqlite3         *db = open_db (pad, STIP_CIPHER_READ_WRITE, dek);
  g_autofree char *aantal = query (db, "SELECT count(*) || ' ' || sum(id) FROM persoon");
  g_autofree char *oordeel = query (db, "PRAGMA integrity_check");
  g_assert_cmpstr (aantal, ==, "400 80200");
  g_assert_cmpstr (oordeel, ==, "ok");
  stip_cipher_check_integrity (db, NULL, &fout);
  g_assert_no_error (fout);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

static void
assert_weigert (const char *pad, StipCipherMode mode, StipGeheim *dek, StipStoreError code)
{
  g_autoptr (GError) fout = NULL;
  g_assert_null (stip_cipher_open (pad, mode, dek, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, (gint)code);
  g_assert_null (strstr (fout->message, pad));
}

static void
test_openen (ProefMap *map, gconstpointer data)
{
  static const struct
  {
    const char *pragma, *waarde;
  } PRAGMAS[] = {
    { "PRAGMA foreign_keys", "1" },
    { "PRAGMA journal_mode", "wal" },
    { "PRAGMA synchronous", "2" },
    { "PRAGMA secure_delete", "1" },
    { "PRAGMA trusted_schema", "0" },
    { "PRAGMA cell_size_check", "1" },
    { "PRAGMA temp_store", "2" },
    { "PRAGMA busy_timeout", "5000" },
    { "PRAGMA cache_size", "-65536" },
    { "PRAGMA cipher_status", "1" },
    { "PRAGMA cipher_page_size", "4096" },
    { "PRAGMA page_size", "4096" },
  };
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  sqlite3    *db = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek);
  struct stat st;
  int         defensief = 0;
  for (guint i = 0; i < G_N_ELEMENTS (PRAGMAS); i++)
    {
      g_autofree char *waarde = query (db, PRAGMAS[i].pragma);
      g_test_message ("%s", PRAGMAS[i].pragma);
      g_assert_cmpstr (waarde, ==, PRAGMAS[i].waarde);
    }
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensief);
  g_assert_cmpint (defensief, ==, 1);
  run (db, "UPDATE persoon SET naam = 'x' WHERE id = 1");
  for (guint i = 0; i < 3; i++)
    {
      static const char *const EINDEN[] = { "", "-wal", "-shm" };
      g_autofree char         *pad = g_strconcat (map->pad, EINDEN[i], NULL);
      g_assert_cmpint (g_stat (pad, &st), ==, 0);
      g_assert_cmpint (st.st_mode & 0777, ==, 0600);
    }
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
  assert_weigert (map->pad, STIP_CIPHER_CREATE, dek, STIP_STORE_ERROR_BESTAAT_AL);
}

static void
test_weigert (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad), ander = make_dek ();
  g_autoptr (GBytes) goed = proef_lees (map->pad);
  g_autofree char *x = g_build_filename (map->map, "x.stip", NULL), *diep = g_build_filename (map->map, "er", "niet", NULL);
  assert_weigert (map->pad, STIP_CIPHER_READ_WRITE, ander, STIP_STORE_ERROR_BESCHADIGD);
  assert_weigert (map->pad, STIP_CIPHER_READ_ONLY, ander, STIP_STORE_ERROR_BESCHADIGD);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_NIET_GEVONDEN);
  assert_weigert (x, STIP_CIPHER_READ_ONLY, dek, STIP_STORE_ERROR_NIET_GEVONDEN);
  assert_weigert (diep, STIP_CIPHER_CREATE, dek, STIP_STORE_ERROR_NIET_GEVONDEN);
  assert_weigert (map->map, STIP_CIPHER_READ_ONLY, dek, STIP_STORE_ERROR_BESCHADIGD);
  g_assert_false (g_file_test (x, G_FILE_TEST_EXISTS));

  sqlite3 *plat = NULL;
  g_assert_cmpint (sqlite3_open (x, &plat), ==, SQLITE_OK);
  run (plat, "CREATE TABLE t (a)");
  sqlite3_close (plat);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_NIET_VERSLEUTELD);
  assert_weigert (x, STIP_CIPHER_READ_ONLY, dek, STIP_STORE_ERROR_NIET_VERSLEUTELD);
  proef_schrijf (x, "", 0);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_BESCHADIGD);
  proef_schrijf (x, "kort", 4);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_BESCHADIGD);
  g_autofree char *onzin = g_strnfill (9000, 'q');
  proef_schrijf (x, onzin, 9000);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_BESCHADIGD);
  g_unlink (x);
  g_assert_cmpint (symlink (map->pad, x), ==, 0);
  assert_weigert (x, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_MISLUKT);
  g_autofree char *map_link = g_strconcat (map->map, "-link", NULL); /* a link in the folders is fine: /home may be one */
  g_assert_cmpint (symlink (map->map, map_link), ==, 0);
  g_autofree char *via = g_build_filename (map_link, "proef.stip", NULL);
  assert_heel (via, dek);
  g_unlink (map_link);
  g_autoptr (GBytes) nog = proef_lees (map->pad); /* none of this changed the file */
  g_assert_true (g_bytes_equal (goed, nog));
}

static void
test_afgekapt (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  g_autoptr (GBytes) goed = proef_lees (map->pad);
  gsize       n = g_bytes_get_size (goed);
  const gsize LENGTES[] = { 15, 16, 100, 4095, 4096, 4097, n / 2 / 4096 * 4096, n - 4096, n - 1 };
  for (guint i = 0; i < G_N_ELEMENTS (LENGTES); i++)
    {
      g_autoptr (GError) fout = NULL;
      proef_schrijf (map->pad, g_bytes_get_data (goed, NULL), LENGTES[i]);
      sqlite3 *db = stip_cipher_open (map->pad, STIP_CIPHER_READ_WRITE, dek, &fout);
      g_test_message ("%" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT ": %s", LENGTES[i], n, db ? "opened" : "refused");
      if (db)
        g_assert_false (stip_cipher_check_integrity (db, NULL, &fout));
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD);
      sqlite3_close (db);
    }
}

/* One bit anywhere: found by opening or by the check, which names the page. Free pages and the salt included. */
static void
test_bit_om (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  sqlite3 *vol = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek);
  run (vol, "DELETE FROM persoon WHERE id > 200"); /* free pages */
  sqlite3_close (vol);
  g_autoptr (GBytes) goed = proef_lees (map->pad);
  gsize n = g_bytes_get_size (goed);
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (GError) fout = NULL;
      g_autofree guint8 *kopie = g_memdup2 (g_bytes_get_data (goed, NULL), n);
      gsize              plaats = i < 40 ? i : (gsize)g_test_rand_double_range (0, (double)n);
      guint              pagina = 0;
      kopie[plaats] ^= (guint8)(1u << g_test_rand_int_range (0, 8));
      proef_schrijf (map->pad, kopie, n);
      sqlite3 *db = stip_cipher_open (map->pad, STIP_CIPHER_READ_ONLY, dek, &fout);
      if (db)
        {
          g_assert_false (stip_cipher_check_integrity (db, &pagina, &fout));
          g_assert_cmpuint (pagina, ==, plaats / 4096 + 1);
        }
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD);
      sqlite3_close (db);
    }
  proef_schrijf (map->pad, g_bytes_get_data (goed, NULL), n);
  sqlite3 *db = open_db (map->pad, STIP_CIPHER_READ_ONLY, dek);
  g_assert_true (stip_cipher_check_integrity (db, NULL, NULL));
  sqlite3_close (db);
}

/* Root may write anywhere, so the rights of an ordinary user are taken on for a while. */
static void
test_alleen_lezen (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  g_autofree char *nieuw = g_build_filename (map->map, "nieuw.stip", NULL);
  gboolean         root = geteuid () == 0;
  if (root)
    g_assert_true (chown (map->pad, 65534, 65534) == 0 && chown (map->map, 65534, 65534) == 0 && seteuid (65534) == 0);
  g_assert_cmpint (g_chmod (map->map, 0500), ==, 0);
  assert_weigert (map->pad, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_ALLEEN_LEZEN);
  assert_weigert (nieuw, STIP_CIPHER_CREATE, dek, STIP_STORE_ERROR_ALLEEN_LEZEN);
  sqlite3         *db = open_db (map->pad, STIP_CIPHER_READ_ONLY, dek);
  g_autofree char *aantal = query (db, "SELECT count(*) FROM persoon");
  g_assert_cmpstr (aantal, ==, "400");
  g_assert_true (stip_cipher_check_integrity (db, NULL, NULL));
  g_autoptr (GError) fout = NULL;
  g_assert_false (stip_store_error_from_sqlite (db, sqlite3_exec (db, "DELETE FROM persoon", NULL, NULL, NULL), "Wissen", &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_ALLEEN_LEZEN);
  sqlite3_close (db);

  g_assert_cmpint (g_chmod (map->map, 0700), ==, 0);
  g_assert_cmpint (g_chmod (map->pad, 0400), ==, 0);
  assert_weigert (map->pad, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_ALLEEN_LEZEN);
  sqlite3_close (open_db (map->pad, STIP_CIPHER_READ_ONLY, dek));
  if (root)
    g_assert_cmpint (seteuid (0), ==, 0);
}

/* No name, no schema and no key in any file of the folder, while open with a full -wal and after a crash. */
static void
test_geen_platte_tekst (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_dek ();
  sqlite3 *db = open_db (map->pad, STIP_CIPHER_CREATE, dek);
  fill (db);
  run (db, "CREATE VIRTUAL TABLE zoek USING fts5 (naam); INSERT INTO zoek SELECT naam FROM persoon;"
           "CREATE TEMP TABLE tijdelijk AS SELECT * FROM persoon ORDER BY naam DESC; BEGIN; UPDATE persoon SET naam = naam || '!'");
  guint n_bestanden = 0;
  GDir *dir = g_dir_open (map->map, 0, NULL);
  for (const char *naam; (naam = g_dir_read_name (dir)); n_bestanden++)
    {
      g_autofree char *pad = g_build_filename (map->map, naam, NULL);
      g_autoptr (GBytes) bytes = proef_lees (pad);
      gconstpointer p = g_bytes_get_data (bytes, NULL);
      gsize         n = g_bytes_get_size (bytes);
      g_assert_cmpuint (n, >=, 4096);
      g_assert_null (memmem (p, n, "Geheimdrager", 12));
      g_assert_null (memmem (p, n, "persoon", 7));
      g_assert_null (memmem (p, n, "SQLite format 3", 15));
      g_assert_null (memmem (p, n, stip_geheim_get_data (dek), 8));
    }
  g_dir_close (dir);
  g_assert_cmpuint (n_bestanden, ==, 3); /* database, -wal, -shm: no temporary files */
  run (db, "ROLLBACK");
  sqlite3_close (db);
}

static void
assert_vol (sqlite3 *db)
{
  g_autoptr (GError) fout = NULL;
  int rc = sqlite3_exec (db, "INSERT INTO persoon SELECT id + 1000, naam || 'b' || hex (randomblob (5000)) FROM persoon", NULL, NULL, NULL);
  g_assert_cmpint (rc, !=, SQLITE_OK);
  g_assert_false (stip_store_error_from_sqlite (db, rc, "Opslaan", &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SCHIJF_VOL);
}

/* Files may not grow beyond n bytes; 0: no limit any more. */
static void
limit_size (rlim_t n)
{
  struct rlimit grens;
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &grens), ==, 0);
  grens.rlim_cur = n > 0 ? n : grens.rlim_max;
  signal (SIGXFSZ, n > 0 ? SIG_IGN : SIG_DFL);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &grens), ==, 0);
}

static void
test_schijf_vol (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  sqlite3         *db = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek);
  g_autofree char *paginas = query (db, "PRAGMA page_count");
  g_autofree char *sql = g_strdup_printf ("PRAGMA max_page_count=%d", atoi (paginas) + 5);
  run (db, sql);
  assert_vol (db);
  sqlite3_close (db);
  assert_heel (map->pad, dek);

  db = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek);
  run (db, "PRAGMA cache_size=10");
  limit_size (1024 * 1024);
  assert_vol (db);
  limit_size (0);
  sqlite3_close (db);
  assert_heel (map->pad, dek);
}

static void
test_bezet (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) dek = make_db (map->pad), nieuw = make_dek ();
  sqlite3 *a = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek), *b = open_db (map->pad, STIP_CIPHER_READ_WRITE, dek);
  run (a, "BEGIN IMMEDIATE");
  sqlite3_busy_timeout (b, 1);
  g_assert_false (stip_store_error_from_sqlite (b, sqlite3_exec (b, "BEGIN IMMEDIATE", NULL, NULL, NULL), "Opslaan", &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEZET);
  g_clear_error (&fout);
  run (a, "ROLLBACK");
  sqlite3_close (b);
  /* another program that only has it open is enough to refuse a new key */
  g_assert_false (stip_cipher_rekey (map->pad, dek, nieuw, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEZET);
  run (a, "UPDATE persoon SET naam = naam");
  sqlite3_close (a);
  assert_heel (map->pad, dek);
}

static void
test_sleutel (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) dek = make_db (map->pad), nieuw = make_dek (), ander = make_dek ();
  g_assert_false (stip_cipher_rekey (map->pad, ander, nieuw, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD);
  g_clear_error (&fout);
  stip_cipher_rekey (map->pad, dek, nieuw, &fout);
  g_assert_no_error (fout);
  assert_weigert (map->pad, STIP_CIPHER_READ_WRITE, dek, STIP_STORE_ERROR_BESCHADIGD);
  assert_heel (map->pad, nieuw);
  sqlite3         *db = open_db (map->pad, STIP_CIPHER_READ_WRITE, nieuw); /* nothing of the exclusive mode stayed */
  sqlite3         *tweede = open_db (map->pad, STIP_CIPHER_READ_WRITE, nieuw);
  g_autofree char *journaal = query (tweede, "PRAGMA journal_mode");
  g_assert_cmpstr (journaal, ==, "wal");
  sqlite3_close (tweede);
  sqlite3_close (db);
}

/* The disk fills up half-way: sqlite3_rekey_v2() says it went well. */
static void
test_sleutel_schijf_vol (ProefMap *map, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) dek = make_db (map->pad), nieuw = make_dek ();
  struct stat st;
  g_assert_cmpint (g_stat (map->pad, &st), ==, 0);
  limit_size ((rlim_t)st.st_size / 2);
  gboolean gelukt = stip_cipher_rekey (map->pad, dek, nieuw, &fout);
  limit_size (0);
  g_assert_false (gelukt);
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SCHIJF_VOL);
  assert_heel (map->pad, dek);
  assert_weigert (map->pad, STIP_CIPHER_READ_WRITE, nieuw, STIP_STORE_ERROR_BESCHADIGD);
}

/* The power fails at any moment: the file has the old or the new key, whole. */
static void
test_sleutel_kill (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) dek = make_db (map->pad);
  guint n_nieuw = 0, n_oud = 0;
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (StipGeheim) nieuw = make_dek ();
      pid_t kind = fork ();
      if (kind == 0)
        {
          stip_cipher_rekey (map->pad, dek, nieuw, NULL);
          _exit (0);
        }
      g_usleep ((gulong)g_test_rand_int_range (0, 10000));
      kill (kind, SIGKILL);
      waitpid (kind, NULL, 0);
      sqlite3 *db = stip_cipher_open (map->pad, STIP_CIPHER_READ_WRITE, dek, NULL);
      if (db)
        n_oud++;
      else
        {
          n_nieuw++;
          stip_geheim_unref (dek);
          dek = stip_geheim_ref (nieuw);
        }
      sqlite3_close (db);
      assert_heel (map->pad, dek);
    }
  g_test_message ("old key %u times, new key %u times", n_oud, n_nieuw);
}

static void
test_fouten (void)
{
  static const struct
  {
    int            rc;
    StipStoreError code;
  } GEVALLEN[] = {
    { SQLITE_BUSY, STIP_STORE_ERROR_BEZET },
    { SQLITE_BUSY_RECOVERY, STIP_STORE_ERROR_BEZET },
    { SQLITE_BUSY_SNAPSHOT, STIP_STORE_ERROR_CONFLICT },
    { SQLITE_LOCKED, STIP_STORE_ERROR_BEZET },
    { SQLITE_READONLY_DBMOVED, STIP_STORE_ERROR_ALLEEN_LEZEN },
    { SQLITE_FULL, STIP_STORE_ERROR_SCHIJF_VOL },
    { SQLITE_CORRUPT_VTAB, STIP_STORE_ERROR_BESCHADIGD },
    { SQLITE_NOTADB, STIP_STORE_ERROR_BESCHADIGD },
    { SQLITE_CONSTRAINT_UNIQUE, STIP_STORE_ERROR_BEPERKING },
    { SQLITE_CONSTRAINT_TRIGGER, STIP_STORE_ERROR_BEPERKING },
    { SQLITE_INTERRUPT, STIP_STORE_ERROR_AFGEBROKEN },
    { SQLITE_IOERR_READ, STIP_STORE_ERROR_MISLUKT },
    { SQLITE_NOMEM, STIP_STORE_ERROR_MISLUKT },
    { SQLITE_ERROR, STIP_STORE_ERROR_MISLUKT },
    { SQLITE_MISUSE, STIP_STORE_ERROR_MISLUKT },
  };
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_assert_false (stip_store_error_from_sqlite (NULL, GEVALLEN[i].rc, "Het dossier opslaan", &fout));
      g_assert_error (fout, STIP_STORE_ERROR, (gint)GEVALLEN[i].code);
      g_assert_true (g_str_has_prefix (fout->message, "Het dossier opslaan is niet gelukt: "));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cipher/fouten", test_fouten);
  PROEF_ADD ("/cipher/openen", test_openen);
  PROEF_ADD ("/cipher/weigert", test_weigert);
  PROEF_ADD ("/cipher/afgekapt", test_afgekapt);
  PROEF_ADD ("/cipher/bit-om", test_bit_om);
  PROEF_ADD ("/cipher/alleen-lezen", test_alleen_lezen);
  PROEF_ADD ("/cipher/geen-platte-tekst", test_geen_platte_tekst);
  PROEF_ADD ("/cipher/schijf-vol", test_schijf_vol);
  PROEF_ADD ("/cipher/bezet", test_bezet);
  PROEF_ADD ("/cipher/sleutel", test_sleutel);
  PROEF_ADD ("/cipher/sleutel-schijf-vol", test_sleutel_schijf_vol);
  PROEF_ADD ("/cipher/sleutel-kill", test_sleutel_kill);
  return g_test_run ();
}
