/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-cipher.h"

/* Shared by the two files of the cipher. */

/* The first value that sql gives ("" for NULL), or NULL where it gives none; the result code goes to *rc. */
char *stip_cipher_query_text (sqlite3 *db, const char *sql, int *rc);
/* The key as SQLCipher reads it: x'<96 hex digits>'. */
StipGeheim *stip_cipher_format_sleutel (const StipGeheim *dek);
