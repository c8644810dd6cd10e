/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-cipher-prive.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define WAT_OPENEN      "Het gegevensbestand openen"
#define WAT_MAKEN       "Het gegevensbestand maken"
#define BUSY_TIMEOUT_MS 5000
#define KOP_BYTES       16

static const char PLATTE_KOP[KOP_BYTES] = "SQLite format 3"; /* with its NUL */

/* What holds for each connection; see docs/ENCRYPTIE.md. temp_store is fixed when SQLCipher is built. */
static const char PRAGMAS[] = "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                              "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cache_size=-65536;";

static int
store_text_cb (void *data, int n, char **waarden, char **namen)
{
  char **uit = data;
  if (n > 0 && !*uit)
    *uit = g_strdup (waarden[0] ? waarden[0] : "");
  return SQLITE_OK;
}

char *
stip_cipher_query_text (sqlite3 *db, const char *sql, int *rc)
{
  char *tekst = NULL;
  *rc = sqlite3_exec (db, sql, store_text_cb, &tekst, NULL);
  if (*rc != SQLITE_OK)
    g_clear_pointer (&tekst, g_free);
  return tekst;
}

static gboolean
refuse (GError **error, StipStoreError code, const char *bericht)
{
  g_set_error_literal (error, STIP_STORE_ERROR, code, bericht);
  return FALSE;
}

/* The path without symbolic links in its folders, as NOFOLLOW refuses those too and /home may be one. The file
 * itself may not be a link. */
static char *
resolve_path (const char *path, GError **error)
{
  g_autofree char *map = g_path_get_dirname (path);
  g_autofree char *naam = g_path_get_basename (path);
  char            *echt = realpath (map, NULL);
  if (!echt)
    {
      stip_store_error_from_errno (errno, WAT_OPENEN, error);
      return NULL;
    }
  char *resultaat = g_build_filename (echt, naam, NULL);
  free (echt);
  return resultaat;
}

/* Makes an empty file that only its owner can read; SQLite gives -wal and -shm the same mode. */
static gboolean
create_leeg (const char *path, GError **error)
{
  int fd = open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return stip_store_error_from_errno (errno, WAT_MAKEN, error);
  int fout = fchmod (fd, 0600) == 0 ? 0 : errno;
  close (fd);
  return fout == 0 ? TRUE : stip_store_error_from_errno (fout, WAT_MAKEN, error);
}

static gboolean
check_schrijfbaar (const char *path, GError **error)
{
  g_autofree char *map = g_path_get_dirname (path);
  if (euidaccess (path, R_OK | W_OK) != 0 || euidaccess (map, W_OK | X_OK) != 0)
    return stip_store_error_from_errno (errno, WAT_OPENEN, error);
  return TRUE;
}

/* Looks at the file before SQLCipher does: an empty one it would take for a new database, a plain one for damage. */
static gboolean
check_kop (const char *path, GError **error)
{
  char        kop[KOP_BYTES] = { 0 };
  struct stat st;
  int         fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  if (fd < 0)
    return stip_store_error_from_errno (errno, WAT_OPENEN, error);
  gssize n = fstat (fd, &st) == 0 && S_ISREG (st.st_mode) ? read (fd, kop, sizeof kop) : -1;
  close (fd);
  if (n < 0)
    return refuse (error, STIP_STORE_ERROR_BESCHADIGD, "Dit is geen gegevensbestand van Stip. Kies een ander bestand.");
  if (n < KOP_BYTES)
    return refuse (error, STIP_STORE_ERROR_BESCHADIGD, "Het gegevensbestand is leeg of afgekapt. Zet de laatste reservekopie terug.");
  if (memcmp (kop, PLATTE_KOP, KOP_BYTES) == 0)
    return refuse (error, STIP_STORE_ERROR_NIET_VERSLEUTELD, "Dit bestand is niet versleuteld en wordt niet geopend. Stip maakt zulke bestanden niet: vraag uw beheerder waar het vandaan komt.");
  return TRUE;
}

StipGeheim *
stip_cipher_format_sleutel (const StipGeheim *dek)
{
  char spec[2 + 2 * STIP_CIPHER_SLEUTEL_BYTES + 2];
  g_assert (stip_geheim_get_size (dek) == STIP_CIPHER_SLEUTEL_BYTES);
  spec[0] = 'x';
  spec[1] = '\'';
  sodium_bin2hex (spec + 2, sizeof spec - 2, stip_geheim_get_data (dek), STIP_CIPHER_SLEUTEL_BYTES);
  spec[sizeof spec - 2] = '\'';
  StipGeheim *tekst = stip_geheim_new_bytes (STIP_GEHEIM_TEKST, spec, sizeof spec - 1);
  sodium_memzero (spec, sizeof spec);
  return tekst;
}

/* sqlite3_key_v2() only notes the key; reading the schema proves it. An empty or malformed key would go on in plain
 * text or with a passphrase, hence the status. */
static gboolean
prove_sleutel (sqlite3 *db, const StipGeheim *dek, GError **error)
{
  g_autoptr (StipGeheim) spec = stip_cipher_format_sleutel (dek);
  g_autofree char *status = NULL;
  int              rc = sqlite3_key_v2 (db, "main", stip_geheim_get_data (spec), (int)stip_geheim_get_size (spec));
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
  /* a schema of several pages: of a damaged one that is not the first SQLCipher says no more than "error" */
  if ((rc & 0xff) == SQLITE_ERROR)
    rc = SQLITE_CORRUPT;
  if (rc != SQLITE_OK)
    return stip_store_error_from_sqlite (db, rc, WAT_OPENEN, error);
  status = stip_cipher_query_text (db, "PRAGMA cipher_status", &rc);
  if (g_strcmp0 (status, "1") != 0)
    return refuse (error, STIP_STORE_ERROR_NIET_VERSLEUTELD, "De versleuteling werkt niet in deze installatie van Stip. Er is niets opgeslagen; vraag uw beheerder Stip opnieuw te installeren.");
  return TRUE;
}

static gboolean
set_pragmas (sqlite3 *db, StipCipherMode mode, GError **error)
{
  int rc = sqlite3_exec (db, PRAGMAS, NULL, NULL, NULL);
  if (rc == SQLITE_OK && mode == STIP_CIPHER_READ_ONLY)
    rc = sqlite3_exec (db, "PRAGMA query_only=ON", NULL, NULL, NULL);
  if (rc == SQLITE_OK && mode != STIP_CIPHER_READ_ONLY)
    {
      g_autofree char *journaal = stip_cipher_query_text (db, "PRAGMA journal_mode=WAL", &rc);
      if (g_strcmp0 (journaal, "wal") != 0)
        return stip_store_error_from_sqlite (db, rc == SQLITE_OK ? SQLITE_BUSY : rc, WAT_OPENEN, error);
      rc = sqlite3_exec (db, "PRAGMA synchronous=FULL", NULL, NULL, NULL);
    }
  if (rc == SQLITE_OK)
    rc = sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  return rc == SQLITE_OK ? TRUE : stip_store_error_from_sqlite (db, rc, WAT_OPENEN, error);
}

/* uri: path is a URI. */
static sqlite3 *
connect_file (const char *path, StipCipherMode mode, gboolean uri, const StipGeheim *dek, GError **error)
{
  sqlite3 *db = NULL;
  int      vlaggen = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | (uri ? SQLITE_OPEN_URI : 0);
  vlaggen |= mode == STIP_CIPHER_READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  int rc = sqlite3_open_v2 (path, &db, vlaggen, NULL);
  if (rc != SQLITE_OK)
    stip_store_error_from_sqlite (db, rc, WAT_OPENEN, error);
  else
    {
      sqlite3_busy_timeout (db, BUSY_TIMEOUT_MS);
      if (prove_sleutel (db, dek, error) && set_pragmas (db, mode, error))
        return db;
    }
  sqlite3_close (db); /* a connection on which a key failed is never used again */
  return NULL;
}

/* Reading in a folder that cannot be written: without a -wal nothing is pending, and without rights nobody here can
 * start one, so the file may be read as it lies. */
static sqlite3 *
connect_onveranderlijk (const char *path, const StipGeheim *dek, GError **error)
{
  g_autofree char *deel = g_uri_escape_string (path, "/", FALSE);
  g_autofree char *uri = g_strconcat ("file:", deel, "?immutable=1", NULL);
  return connect_file (uri, STIP_CIPHER_READ_ONLY, TRUE, dek, error);
}

static gboolean
is_onveranderlijk (const char *path)
{
  g_autofree char *map = g_path_get_dirname (path);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  return euidaccess (map, W_OK) != 0 && !g_file_test (wal, G_FILE_TEST_EXISTS);
}

sqlite3 *
stip_cipher_open (const char *path, StipCipherMode mode, const StipGeheim *dek, GError **error)
{
  g_autofree char *echt = resolve_path (path, error);
  if (!echt)
    return NULL;
  switch (mode)
    {
    case STIP_CIPHER_CREATE:
      {
        if (!create_leeg (echt, error))
          return NULL;
        sqlite3 *db = connect_file (echt, mode, FALSE, dek, error);
        if (!db)
          g_unlink (echt); /* ours, and still empty */
        return db;
      }
    case STIP_CIPHER_READ_WRITE:
      return check_kop (echt, error) && check_schrijfbaar (echt, error) ? connect_file (echt, mode, FALSE, dek, error) : NULL;
    case STIP_CIPHER_READ_ONLY:
      if (!check_kop (echt, error))
        return NULL;
      return is_onveranderlijk (echt) ? connect_onveranderlijk (echt, dek, error) : connect_file (echt, mode, FALSE, dek, error);
    default:
      g_return_val_if_reached (NULL);
    }
}
