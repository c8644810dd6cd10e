/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-geheim.h"

/* The recovery key: 256 random bits on paper. Written as 14 groups of 4 characters in Crockford base32 (no I, L, O, U):
 * 52 characters of data and 4 check characters. The check is a Reed-Solomon code over GF(32) on the characters
 * at even and at odd places apart: one wrong character or two exchanged neighbours are not only seen but pointed
 * out, and a wrong text passes with a chance of 1 in 16 million. Nothing is ever corrected silently. */
#define STIP_HERSTELSLEUTEL_BYTES   32
#define STIP_HERSTELSLEUTEL_GROEPEN 14

StipGeheim *stip_herstelsleutel_new (void); /* STIP_GEHEIM_HERSTELSLEUTEL */
/* STIP_GEHEIM_TEKST, "XXXX-XXXX-...", 69 characters. */
StipGeheim *stip_herstelsleutel_format (const StipGeheim *sleutel);
/* Reads what a person copied from paper: case, spaces and dashes do not matter, O is 0, I and L are 1. The error,
 * STIP_STORE_ERROR_WACHTZIN, names the group to look at where that can be told. */
StipGeheim *stip_herstelsleutel_parse (const char *tekst, GError **error);
