/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-cipher.h"

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
#define RUIMTE_MAAL  2 /* the new pages in the -wal, and what the checkpoint may add */

static int
store_text_cb (void *data, int n, char **waarden, char **namen)
{
  char **uit = data;
  if (n > 0 && !*uit)
    *uit = g_strdup (waarden[0] ? waarden[0] : "");
  return SQLITE_OK;
}

static gboolean
check_ruimte (const char *path, GError **error)
{
  struct stat      st;
  struct statvfs   vfs;
  g_autofree char *map = g_path_get_dirname (path);
  if (stat (path, &st) != 0 || statvfs (map, &vfs) != 0)
    return stip_store_error_from_errno (errno, WAT_SLEUTEL, error);
  if ((guint64)vfs.f_bavail * vfs.f_frsize < (guint64)st.st_size * RUIMTE_MAAL)
    return stip_store_error_from_errno (ENOSPC, WAT_SLEUTEL, error);
  return TRUE;
}

/* Sets a PRAGMA and demands the answer. */
static gboolean
demand (sqlite3 *db, const char *sql, const char *antwoord, GError **error)
{
  g_autofree char *tekst = NULL;
  int              rc = sqlite3_exec (db, sql, store_text_cb, &tekst, NULL);
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
  char spec[2 + 2 * STIP_CIPHER_SLEUTEL_BYTES + 2] = "x'";
  sodium_bin2hex (spec + 2, sizeof spec - 2, stip_geheim_get_data (nieuwe_dek), STIP_CIPHER_SLEUTEL_BYTES);
  spec[sizeof spec - 2] = '\'';
  spec[sizeof spec - 1] = 0;
  /* SQLCipher 4.14 returns SQLITE_OK whatever happened: the caller looks at the file itself. */
  sqlite3_rekey_v2 (db, "main", spec, sizeof spec - 1);
  sodium_memzero (spec, sizeof spec);
}

gboolean
stip_cipher_rekey (const char *path, const StipGeheim *oude_dek, const StipGeheim *nieuwe_dek, GError **error)
{
  g_return_val_if_fail (stip_geheim_get_size (nieuwe_dek) == STIP_CIPHER_SLEUTEL_BYTES, FALSE);
  sqlite3 *db = stip_cipher_open (path, STIP_CIPHER_READ_WRITE, oude_dek, error);
  if (!db)
    return FALSE;
  if (!check_ruimte (path, error) || !shut_out_others (db, error))
    {
      sqlite3_close (db);
      return FALSE;
    }
  rewrite_pages (db, nieuwe_dek);
  int fout = sqlite3_system_errno (db);
  sqlite3_close (db); /* checkpoints what was committed, drops what was not */

  db = stip_cipher_open (path, STIP_CIPHER_READ_WRITE, nieuwe_dek, NULL);
  if (db)
    return sqlite3_close (db) == SQLITE_OK;
  return stip_store_error_from_errno (fout != 0 ? fout : EIO, WAT_SLEUTEL, error);
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
  g_autofree char *zout = NULL;
  char             hex[33];
  unsigned char    kop[16];
  FILE            *bestand = fopen (sqlite3_db_filename (db, "main"), "rbe");
  gsize            n = bestand ? fread (kop, 1, sizeof kop, bestand) : 0;
  if (bestand)
    fclose (bestand);
  if (n != sizeof kop || sqlite3_exec (db, "PRAGMA cipher_salt", store_text_cb, &zout, NULL) != SQLITE_OK || !zout)
    return FALSE;
  sodium_bin2hex (hex, sizeof hex, kop, sizeof kop);
  return g_ascii_strcasecmp (hex, zout) == 0;
}

gboolean
stip_cipher_check_integrity (sqlite3 *db, guint *pagina, GError **error)
{
  g_autofree char *melding = NULL;
  if (pagina)
    *pagina = 0;
  int rc = sqlite3_exec (db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (db, "PRAGMA cipher_integrity_check", store_text_cb, &melding, NULL);
  if (rc != SQLITE_OK)
    return stip_store_error_from_sqlite (db, rc, WAT_CONTROLE, error);
  if (melding)
    return fail_pagina (parse_pagina (melding), pagina, error);
  return is_zout_heel (db) ? TRUE : fail_pagina (0, pagina, error);
}
