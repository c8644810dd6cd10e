/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-taal.h"

/* A civil date as the number of days since 1970-01-01: no clock, no time zone, so no daylight-saving day that
 * is 23 hours long. "Today" is always an argument. */
typedef gint32 StipDatum;

#define STIP_DATUM_ONBEKEND G_MININT32
#define STIP_DATUM_JAAR_MIN 1900
#define STIP_DATUM_JAAR_MAX 2199

typedef struct
{
  StipDatum van; /* first day, or STIP_DATUM_ONBEKEND */
  StipDatum tot; /* last day, inclusive, or STIP_DATUM_ONBEKEND while it runs */
} StipPeriode;

#define STIP_DATUM_ERROR (stip_datum_error_quark ())
GQuark stip_datum_error_quark (void);
typedef enum
{
  STIP_DATUM_ERROR_ONGELDIG,      /* cannot be read as a date */
  STIP_DATUM_ERROR_BESTAAT_NIET,  /* 30 February, month 13 */
  STIP_DATUM_ERROR_BUITEN_BEREIK, /* outside STIP_DATUM_JAAR_MIN..MAX */
} StipDatumError;

typedef enum
{
  STIP_DATUM_DAG_KORT,   /* "vr 22 mei", with the year only where it differs from today's: "vr 22 mei 2027" */
  STIP_DATUM_LANG,       /* "vrijdag 22 mei 2026" */
  STIP_DATUM_ZONDER_DAG, /* "22 mei 2026" */
  STIP_DATUM_MAAND,      /* "mei 2026" */
} StipDatumVorm;

gboolean  stip_datum_is_bekend (StipDatum datum);
StipDatum stip_datum_new (int jaar, int maand, int dag); /* ONBEKEND where it does not exist */
void      stip_datum_get (StipDatum datum, int *jaar, int *maand, int *dag);
int       stip_datum_weekdag (StipDatum datum); /* 1 = Monday .. 7 = Sunday */
StipDatum stip_datum_add_dagen (StipDatum datum, int dagen);
StipDatum stip_datum_add_maanden (StipDatum datum, int maanden);                                     /* the last day of the month where the day does not exist */
gboolean  stip_periode_bevat (StipPeriode periode, StipDatum dag);                                   /* an unknown end is open; an unknown day lies in none */
StipDatum stip_datum_eerste (StipDatum a, StipDatum b);                                              /* the earlier one; an unknown one does not count */
gboolean  stip_datum_parse_iso (const char *tekst, StipDatum *datum, GError **error);                /* strictly YYYY-MM-DD */
char     *stip_datum_to_iso (StipDatum datum);                                                       /* NULL where unknown */
char     *stip_datum_format (StipDatum datum, StipDatumVorm vorm, StipTaal taal, StipDatum vandaag); /* "–" where unknown */
/* What a person types: 3-2-26, 3/2/2026, 3 feb, 3 februari 2026, 2026-02-03, vandaag, gisteren, morgen, today,
 * vrijdag (the nearest one at or before today), +3, -2. A two-figure year is the one nearest to today's year.
 * A missing year is the one that brings the date nearest to today. Whitespace and case do not matter. */
gboolean stip_datum_parse_invoer (const char *tekst, StipDatum vandaag, StipDatum *datum, GError **error);
/* "vandaag", "morgen", "nog 3 dagen", "1 dag te laat", "7 dagen te laat": days left until datum, as ui.md 7 words it. */
char *stip_datum_format_resterend (StipDatum datum, StipDatum vandaag, StipTaal taal);
