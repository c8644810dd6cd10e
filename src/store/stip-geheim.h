/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "store/stip-store-error.h"

/* A secret in memory that is locked (never swapped), has guard pages around it and is wiped when the last reference
 * goes (sodium_malloc). Immutable and reference counted: may be handed to another thread. */
typedef struct _StipGeheim StipGeheim;

typedef enum
{
  STIP_GEHEIM_WACHTZIN,       /* what a person types: NFC, without the newline at its end */
  STIP_GEHEIM_HERSTELSLEUTEL, /* 32 random bytes */
  STIP_GEHEIM_SLEUTEL,        /* raw key material */
  STIP_GEHEIM_TEKST,          /* a secret to show once, such as a recovery key in words */
} StipGeheimSoort;

#define STIP_WACHTZIN_MIN_TEKENS 12
#define STIP_WACHTZIN_MAX_BYTES  1024

/* A passphrase as typed: valid UTF-8 without NUL, not empty, at most STIP_WACHTZIN_MAX_BYTES bytes; made NFC so that
 * every keyboard gives the same bytes; one newline at the end is dropped, spaces count. lengte -1: NUL-terminated.
 * The caller wipes its own copy. Error STIP_STORE_ERROR_WACHTZIN. */
StipGeheim *stip_geheim_new_wachtzin (const char *tekst, gssize lengte, GError **error);
StipGeheim *stip_geheim_new_bytes (StipGeheimSoort soort, gconstpointer data, gsize lengte);
StipGeheim *stip_geheim_new_willekeurig (StipGeheimSoort soort, gsize lengte);
/* The first line of a file as a passphrase; bestand "-" is standard input. Reads one line and not a byte further, so
 * a second call on the same descriptor takes the second line. At most STIP_WACHTZIN_MAX_BYTES bytes. */
StipGeheim *stip_geheim_new_from_file (const char *bestand, GError **error);
StipGeheim *stip_geheim_new_from_fd (int fd, GError **error);

StipGeheim     *stip_geheim_ref (StipGeheim *self);
void            stip_geheim_unref (StipGeheim *self);
const guint8   *stip_geheim_get_data (const StipGeheim *self); /* always followed by a NUL byte that is not counted */
gsize           stip_geheim_get_size (const StipGeheim *self);
StipGeheimSoort stip_geheim_get_soort (const StipGeheim *self);
gboolean        stip_geheim_equal (const StipGeheim *a, const StipGeheim *b); /* in constant time for equal sizes */
/* Whether a passphrase is long enough to be a new one: STIP_WACHTZIN_MIN_TEKENS characters, not all the same. An
 * existing one is never refused for its length. Error STIP_STORE_ERROR_BEPERKING. */
gboolean stip_geheim_check_nieuwe_wachtzin (const StipGeheim *self, GError **error);

/* Keeps the process' memory from other programs of the same user and from core dumps. First thing in main(). */
gboolean stip_process_harden (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipGeheim, stip_geheim_unref)
