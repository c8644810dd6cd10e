/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-geheim.h"

/* The cost of turning a passphrase into a key with Argon2id (RFC 9106), one lane. */
typedef struct
{
  guint32 ops;     /* passes over the memory */
  guint32 mem_kib; /* memory in KiB */
} StipArgon;

#define STIP_ARGON_MIN_OPS       3
#define STIP_ARGON_MAX_OPS       8
#define STIP_ARGON_MIN_KIB       (64 * 1024)
#define STIP_ARGON_MAX_KIB       (1024 * 1024)
#define STIP_ARGON_ZOUT_BYTES    16
#define STIP_ARGON_SLEUTEL_BYTES 32

/* Whether the parameters are neither too weak (a downgrade) nor absurd (a hostile file that asks for hours of work). */
gboolean stip_argon_is_toelaatbaar (const StipArgon *self);
/* What a machine can bear: 256 MiB, or 128 or 64 where it has less than eight times that in memory or would need more
 * than two seconds. us_per_64_mib is the measured time of 64 MiB with three passes. */
StipArgon stip_argon_choose (gint64 us_per_64_mib, guint64 geheugen_bytes);
/* Measures this machine (0.2 s on a common one, more on a weak one) and chooses. */
StipArgon stip_argon_calibrate (void);
/* Derives the 32-byte key of a passphrase. Takes most of a second by design: never on the main thread. Errors:
 * STIP_STORE_ERROR_SLEUTELBESTAND for inadmissible parameters, _MISLUKT where the memory is not there. */
gboolean stip_argon_derive (const StipArgon *self, const StipGeheim *wachtzin, const guint8 zout[STIP_ARGON_ZOUT_BYTES], guint8 sleutel[STIP_ARGON_SLEUTEL_BYTES], GError **error);
