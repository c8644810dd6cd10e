/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* An amount of money in whole cents. Never a double: wrong money hurts someone. */
typedef gint64 StipGeld;

/* "Nobody knows the amount": shown as an en dash, never as 0. */
#define STIP_GELD_ONBEKEND G_MININT64
/* The largest amount that any sum or distribution here must be able to hold (10^15 cents). */
#define STIP_GELD_MAX G_GINT64_CONSTANT (1000000000000000)

#define STIP_GELD_ERROR (stip_geld_error_quark ())
GQuark stip_geld_error_quark (void);
typedef enum
{
  STIP_GELD_ERROR_ONGELDIG, /* not an amount */
  STIP_GELD_ERROR_TE_GROOT, /* beyond STIP_GELD_MAX */
} StipGeldError;

gboolean stip_geld_is_bekend (StipGeld geld);
/* FALSE, and *som unknown, where either is unknown or the sum lies beyond STIP_GELD_MAX either way. */
gboolean stip_geld_add (StipGeld a, StipGeld b, StipGeld *som) G_GNUC_WARN_UNUSED_RESULT;
char    *stip_geld_format (StipGeld geld);      /* "1.350,00"; unknown: "–" */
char    *stip_geld_format_euro (StipGeld geld); /* "€ 1.350,00" with a no-break space */
/* As a person types it: "1.350,00", "1350", "12,5", "12.50", "€ 1.350,-", "-7,25". A full stop groups thousands unless
 * it stands before exactly two figures at the end; anything that can be read in two ways is refused. */
gboolean stip_geld_parse (const char *tekst, StipGeld *geld, GError **error);
gint64   stip_geld_hele_euros (StipGeld geld); /* half up, as the DDAS export writes it (domain.md 1.6) */
