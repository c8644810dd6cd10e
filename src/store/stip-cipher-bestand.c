/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-cipher-prive.h"

#include <errno.h>
#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

/* Work on the whole file: another key, and the check of every page. */

#define WAT_SLEUTEL  "De sleutel van het gegevensbestand vernieuwen"
#define WAT_CONTROLE "Het gegevensbestand controleren"
#define RUIMTE_MAAL  2             /* the new pages in the -wal, and what the checkpoint may add */
#define RUIMTE_REST  (1024 * 1024) /* less than this left after a failure: it was the disk being full */

/* Whether the disk has room for n bytes more. */
static gboolean
check_ruimte (const char *path, guint64 n, GError **error)
{
  struct statvfs   vfs;
  g_autofree char *map = g_path_get_dirname (path);
  if (statvfs (map, &vfs) != 0)
    return stip_store_error_from_errno (errno, WAT_SLEUTEL, error);
  return (guint64)vfs.f_bavail * vfs.f_frsize >= n ? TRUE : stip_store_error_from_errno (ENOSPC, WAT_SLEUTEL, error);
}

static gboolean
check_ruimte_voor_sleutel (const char *path, GError **error)
{
  struct stat st;
  if (stat (path, &st) != 0)
    return stip_store_error_from_errno (errno, WAT_SLEUTEL, error);
  return check_ruimte (path, (guint64)st.st_size * RUIMTE_MAAL, error);
}

/* Sets a PRAGMA and demands the answer. */
static gboolean
demand (sqlite3 *db, const char *sql, const char *antwoord, GError **error)
{
  int              rc;
  g_autofree char *tekst = stip_cipher_query_text (db, sql, &rc);
  if (rc == SQLITE_OK && g_strcmp0 (tekst, antwoord) != 0)
    rc = SQLITE_BUSY;
  return rc == SQLITE_OK ? TRUE : stip_store_error_from_sqlite (db, rc, WAT_SLEUTEL, error);
}

/* Leaving WAL succeeds only while nobody else has the file open; in exclusive WAL mode nobody can come in. */
static gboolean
shut_out_others (sqlite3 *db, GError **error)
{
  return demand (db, "PRAGMA journal_mode=DELETE", "delete", error) &&
         demand (db, "PRAGMA locking_mode=EXCLUSIVE", "exclusive", error) &&
         demand (db, "PRAGMA journal_mode=WAL", "wal", error);
}

static void
rewrite_pages (sqlite3 *db, const StipGeheim *nieuwe_dek)
{
  g_autoptr (StipGeheim) spec = stip_cipher_format_sleutel (nieuwe_dek);
  /* SQLCipher 4.14 returns SQLITE_OK whatever happened: the caller looks at the file itself. */
  sqlite3_rekey_v2 (db, "main", stip_geheim_get_data (spec), (int)stip_geheim_get_size (spec));
}

/* What the system said about the last write to the -wal; 0 where it said nothing or the disk was full (which SQLite
 * keeps to itself). Asked before the connection is closed. */
static int
find_errno (sqlite3 *db)
{
  sqlite3_file *wal = NULL;
  int           fout = 0;
  if (sqlite3_file_control (db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) == SQLITE_OK && wal && wal->pMethods)
    wal->pMethods->xFileControl (wal, SQLITE_FCNTL_LAST_ERRNO, &fout);
  return fout;
}

gboolean
stip_cipher_rekey (const char *path, const StipGeheim *oude_dek, const StipGeheim *nieuwe_dek, GError **error)
{
  g_autoptr (GError) vol = NULL;
  g_return_val_if_fail (stip_geheim_get_size (nieuwe_dek) == STIP_CIPHER_SLEUTEL_BYTES, FALSE);
  sqlite3 *db = stip_cipher_open (path, STIP_CIPHER_READ_WRITE, oude_dek, error);
  if (!db)
    return FALSE;
  if (!check_ruimte_voor_sleutel (path, error) || !shut_out_others (db, error))
    {
      sqlite3_close (db);
      return FALSE;
    }
  rewrite_pages (db, nieuwe_dek);
  int      fout = find_errno (db);
  gboolean ruimte = check_ruimte (path, RUIMTE_REST, &vol);
  sqlite3_close (db); /* checkpoints what was committed, drops what was not */

  db = stip_cipher_open (path, STIP_CIPHER_READ_WRITE, nieuwe_dek, NULL);
  if (db)
    {
      sqlite3_close (db);
      return TRUE;
    }
  if (ruimte || fout != 0)
    return stip_store_error_from_errno (fout != 0 ? fout : EIO, WAT_SLEUTEL, error);
  g_propagate_error (error, g_steal_pointer (&vol));
  return FALSE;
}

static gboolean
fail_pagina (guint nummer, guint *pagina, GError **error)
{
  if (pagina)
    *pagina = nummer;
  if (nummer > 0)
    g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD,
                 "Het gegevensbestand is beschadigd (pagina %u). Werk er niet in verder; zet de laatste reservekopie terug.", nummer);
  else
    g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD,
                         "Het gegevensbestand is beschadigd: het begin of de lengte klopt niet. Werk er niet in verder; zet de laatste reservekopie terug.");
  return FALSE;
}

/* "HMAC verification failed for page 12" and its like. */
static guint
parse_pagina (const char *melding)
{
  const char *woord = strstr (melding, "page ");
  return woord ? (guint)g_ascii_strtoull (woord + strlen ("page "), NULL, 10) : 0;
}

/* The first 16 bytes are the salt, which no HMAC covers. */
static gboolean
is_zout_heel (sqlite3 *db)
{
  int              rc;
  char             hex[33];
  unsigned char    kop[16];
  g_autofree char *zout = stip_cipher_query_text (db, "PRAGMA cipher_salt", &rc);
  FILE            *bestand = fopen (sqlite3_db_filename (db, "main"), "rbe");
  gsize            n = bestand ? fread (kop, 1, sizeof kop, bestand) : 0;
  if (bestand)
    fclose (bestand);
  if (n != sizeof kop || !zout)
    return FALSE;
  sodium_bin2hex (hex, sizeof hex, kop, sizeof kop);
  return g_ascii_strcasecmp (hex, zout) == 0;
}

gboolean
stip_cipher_check_integrity (sqlite3 *db, guint *pagina, GError **error)
{
  g_autofree char *melding = NULL;
  int              rc = sqlite3_exec (db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
  if (pagina)
    *pagina = 0;
  if (rc == SQLITE_OK)
    melding = stip_cipher_query_text (db, "PRAGMA cipher_integrity_check", &rc);
  if (rc != SQLITE_OK)
    return stip_store_error_from_sqlite (db, rc, WAT_CONTROLE, error);
  if (melding)
    return fail_pagina (parse_pagina (melding), pagina, error);
  return is_zout_heel (db) ? TRUE : fail_pagina (1, pagina, error); /* the salt is the first 16 bytes of page 1 */
}
