/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* The code lists of DDAS SHV 1.0 (domain.md 1.3), exact. Each enum is 0 = unknown; the value's text in the
 * exchange and in the file is the same string. */
typedef enum
{
  STIP_JANEE_ONBEKEND,
  STIP_JANEE_NEE,
  STIP_JANEE_JA
} StipJaNee;

typedef enum
{
  STIP_LIJST_BESCHIKKINGSSOORT,
  STIP_LIJST_BEGELEIDINGSSOORT,
  STIP_LIJST_UITSTROOMREDEN,
  STIP_LIJST_SCHULDSOORT,
  STIP_LIJST_OPLOSSINGSSOORT,
  STIP_LIJST_GESLACHT,
  STIP_LIJST_AANTAL,
} StipLijst;

const char *const *stip_lijst_waarden (StipLijst lijst); /* NULL-terminated, exact spelling */
const char        *stip_lijst_naam (StipLijst lijst);    /* "uitstroomreden" */
/* The list's own (static) string equal to tekst, or NULL: so a record can keep the pointer. */
const char *stip_lijst_zoek (StipLijst lijst, const char *tekst);
