/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

typedef enum
{
  STIP_EISER_IEDER,
  STIP_EISER_ZZP,   /* of a business: only of who has or had one */
  STIP_EISER_OUDER, /* only of who has children */
  STIP_EISER_PRIVE, /* a person: lent without a paper */
} StipDemoEiser;

/* An invented creditor, recognisable by its kind. */
typedef struct
{
  const char   *naam;
  const char   *soort;      /* of STIP_LIJST_SCHULDSOORT */
  const char   *rang;       /* domain.md 3.1 */
  int           laag, hoog; /* plausible principal, whole euros */
  const char   *kenmerk;    /* every '#' becomes a figure; NULL where it bears none */
  StipDemoEiser wie;
  const char   *buiten; /* why it stays outside the arrangement, or NULL */
} StipDemoSchuldeiser;

const StipDemoSchuldeiser *stip_demo_schuldeisers (guint *aantal);
/* Bailiffs and collectors who act for a creditor, NULL-terminated. */
const char *const *stip_demo_vertegenwoordigers (guint *aantal);
/* "########" for a business, invented and outside the numbers that are issued. (transfer full) */
char *stip_demo_kvk (guint rang);
