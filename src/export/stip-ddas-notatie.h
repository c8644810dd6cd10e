/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* How single values are written in a DDAS file: text in, value out. */

typedef enum
{
  STIP_DDAS_GETAL_GOED,
  STIP_DDAS_GETAL_GEBROKEN, /* has a fraction */
  STIP_DDAS_GETAL_TE_GROOT, /* beyond plus or minus maximum */
} StipDdasGetalOordeel;

/* A JSON number as a whole number. What JSON Schema calls an integer is one however it is written: 10, 10.0, 1e1.
 * maximum is at most 10^18. */
StipDdasGetalOordeel stip_ddas_parse_heel_getal (const char *getal, gint64 maximum, gint64 *waarde);
/* RFC 3339, as format date-time asks: 2026-02-05T10:15:30Z, with a fraction or an offset if need be. */
gboolean stip_ddas_is_datum_tijd (const char *tekst);
/* Lenient: something, one @, something, and no white space. */
gboolean stip_ddas_is_email (const char *tekst);
/* "1234ab", "1234 AB" -> "1234AB"; NULL where it is no Dutch postcode. */
char *stip_ddas_dup_postcode (const char *tekst);
