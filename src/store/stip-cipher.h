/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-geheim.h"
#include "store/stip-sqlite-error.h"

/* The encrypted database file: the only code that gives SQLCipher a key. */
typedef enum
{
  STIP_CIPHER_CREATE,     /* the file must not exist */
  STIP_CIPHER_READ_WRITE, /* the file must exist and be writable, and so must its folder */
  STIP_CIPHER_READ_ONLY,  /* changes nothing, not even in a folder that cannot be written */
} StipCipherMode;

#define STIP_CIPHER_SLEUTEL_BYTES 48 /* 32 key + 16 salt */

/* Opens path with the raw key dek, proves the key, refuses to go on unencrypted, sets all PRAGMAs (foreign keys, WAL,
 * synchronous FULL, secure_delete, ...), defensive mode and a busy timeout of 5 s. Close with sqlite3_close().
 * Errors: _NIET_GEVONDEN, _BESTAAT_AL, _NIET_VERSLEUTELD, _ALLEEN_LEZEN, _BEZET, _BESCHADIGD: damaged, or not the
 * database of this key (a wrong passphrase was already found at the key file). */
sqlite3 *stip_cipher_open (const char *path, StipCipherMode mode, const StipGeheim *dek, GError **error);

/* Gives the database another key, on a connection of its own that shuts out every other program: close your
 * connections first. Needs free space for two more copies. Crash-safe: afterwards the file has the old or the new key
 * as a whole, never half; TRUE only if it was opened again with the new one. On error it has the old one, unless the
 * error says that the disk failed: so keep both keys until this returned TRUE (stip_keyslots_wissel does). A connection
 * is not an argument, as sqlite3_rekey_v2() reports success after a failure and leaves a connection that would
 * write pages with the wrong key. */
gboolean stip_cipher_rekey (const char *path, const StipGeheim *oude_dek, const StipGeheim *nieuwe_dek, GError **error);

/* Checks every page of the file against its HMAC, free pages too, and the size of the file. Error _BESCHADIGD, with the
 * first broken page in *pagina (0: not one page). Finds what integrity_check does not; does not replace it. */
gboolean stip_cipher_check_integrity (sqlite3 *db, guint *pagina, GError **error);
