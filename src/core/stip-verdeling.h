/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-breuk.h"
#include "core/stip-geld.h"
#include "core/stip-record.h"

/* The distribution of an amount over claims: Fw art. 349 lid 2 and 3, BW 3:277, domain.md 3.3.
 *
 * Out of the amount first the covered part of the secured claims; then preferent claims get twice the percentage of
 * concurrent ones until they are paid in full; nobody gets more than 100 %. Exact fractions, floor to cents, the
 * remaining cents to the largest remainders (equal ones: first in the list), so that the sum is the amount. */

typedef enum
{
  STIP_RANG_CONCURRENT,
  STIP_RANG_PREFERENT,
  STIP_RANG_ZEKERHEID, /* pledge or mortgage: only up to the value of the goods, the rest is concurrent */
} StipRang;

/* One claim as the distribution sees it. */
typedef struct
{
  StipGeld bedrag; /* 0 .. STIP_GELD_MAX */
  StipRang rang;
  StipGeld zekerheid; /* value of the goods; only for STIP_RANG_ZEKERHEID, else 0. May be above the claim. */
} StipVerdeelpost;

typedef enum
{
  STIP_VERDELING_NIETS,         /* nothing is left for preferent and concurrent */
  STIP_VERDELING_DUBBEL,        /* preferent has twice the percentage of concurrent */
  STIP_VERDELING_PREFERENT_VOL, /* preferent is paid in full, concurrent has a part */
  STIP_VERDELING_ALLES_VOL,     /* everybody 100 % */
} StipVerdelingGeval;

/* What one claim gets. */
typedef struct
{
  StipGeld gedekt;   /* of which out of the security */
  StipGeld bedrag;   /* in all */
  gboolean afgerond; /* the exact share is no whole number of cents */
} StipUitkering;

typedef struct
{
  StipGeld           bedrag;     /* to distribute */
  StipGeld           uitgekeerd; /* sum of uitkeringen */
  StipGeld           rest;       /* back to the resident: bedrag - uitgekeerd */
  StipVerdelingGeval geval;
  StipBreuk          preferent, concurrent; /* unknown where there is no claim of that rank above zero */
  gsize              aantal;
  StipVerdeelpost   *posten;      /* as they were given */
  StipUitkering     *uitkeringen; /* in the same order */
} StipVerdeling;

STIP_DECLARE_RECORD (StipVerdeling, stip_verdeling)

#define STIP_VERDELING_ERROR (stip_verdeling_error_quark ())
GQuark stip_verdeling_error_quark (void);
typedef enum
{
  STIP_VERDELING_ERROR_ONGELDIG, /* an amount below zero or unknown */
  STIP_VERDELING_ERROR_TE_GROOT, /* an amount, or the sum of the claims, beyond STIP_GELD_MAX */
} StipVerdelingError;

/* bedrag in cents; posten may be NULL where aantal is 0. Errors name the claim by its place from 1. (transfer full) */
StipVerdeling *stip_verdeling_new (StipGeld bedrag, const StipVerdeelpost *posten, gsize aantal, GError **error);
/* The percentage that is offered for a claim: that of its rank; of a secured claim its own. Of a claim of 0: 0. */
StipBreuk stip_verdeling_aandeel (const StipVerdeling *self, gsize plek);
/* Why a claim gets what it gets, in one Dutch sentence that fits below its amount. (transfer full) */
char       *stip_verdeling_uitleg (const StipVerdeling *self, gsize plek);
const char *stip_rang_id (StipRang rang);                    /* "preferent", "concurrent", "zekerheid" */
gboolean    stip_rang_zoek (const char *id, StipRang *rang); /* also "gezekerd", as a dossier's claim says it */
