/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-record.h"
#include "core/stip-taal.h"

/* The kinds of correspondence about a claim. They bear the message names of the Schuldenknooppunt, module Schuldregelen
 * 2.0 (domain.md 2.2), whatever the channel was; what the knooppunt has no message for has none. */
typedef enum
{
  STIP_BERICHT_KENNISGEVING,
  STIP_BERICHT_KENNISGEVING_ANTWOORD,
  STIP_BERICHT_SALDOVERZOEK,
  STIP_BERICHT_SALDO_RAPPEL,
  STIP_BERICHT_SALDO_GEBELD,
  STIP_BERICHT_SALDO_ANTWOORD,
  STIP_BERICHT_SALDO_VOORAF_AKKOORD,
  STIP_BERICHT_GEEN_MEDEWERKING,
  STIP_BERICHT_SALDO_GEEN_REACTIE,
  STIP_BERICHT_VOORSTEL,
  STIP_BERICHT_VOORSTEL_RAPPEL,
  STIP_BERICHT_VOORSTEL_GEBELD,
  STIP_BERICHT_VOORSTEL_AKKOORD,
  STIP_BERICHT_VOORSTEL_AFGEWEZEN,
  STIP_BERICHT_VOORSTEL_TEGEN,
  STIP_BERICHT_VOORSTEL_GEEN_REACTIE,
  STIP_BERICHT_HEROVERWEGING,
  STIP_BERICHT_REGELING_AKKOORD,
  STIP_BERICHT_REGELING_BEEINDIGD,
  STIP_BERICHT_STATUS_SHV,
  STIP_BERICHT_STATUS_SE,
  STIP_BERICHT_STATUSVERZOEK,
  STIP_BERICHT_AANTAL,
} StipBerichtSoort;

typedef struct
{
  StipBerichtSoort soort;
  const char      *id; /* in the file */
  const char      *nl, *en;
  const char      *knooppunt;       /* the official message name, or NULL */
  gboolean         van_schuldeiser; /* the creditor sent it */
} StipBerichtWoord;

/* One message about one claim. */
typedef struct
{
  gint64                  id;
  gint64                  schuld_id; /* below zero: the claim at place -schuld_id - 1 of the same dossier, which has no row yet */
  const StipBerichtWoord *soort;
  StipDatum               datum;
  char                   *kanaal; /* "brief", "e-mail", "portaal", "knooppunt", "telefoon", or NULL */
  StipGeld                bedrag; /* the balance stated, or what a counter-proposal asks */
  char                   *reden;  /* of geen medewerking: an id of stip_schuld_redenen () */
  char                   *toelichting;
} StipSchuldBericht;

STIP_DECLARE_RECORD (StipSchuldBericht, stip_schuld_bericht)

StipSchuldBericht *stip_schuld_bericht_new (gint64 id, gint64 schuld_id, StipBerichtSoort soort, StipDatum datum);
StipSchuldBericht *stip_schuld_bericht_copy (const StipSchuldBericht *self);
int                stip_schuld_bericht_vergelijk (gconstpointer a, gconstpointer b); /* of GPtrArray: by day, then as they were recorded */

const StipBerichtWoord *stip_bericht_woord (StipBerichtSoort soort);
const StipBerichtWoord *stip_bericht_zoek (const char *id); /* or NULL */
const char             *stip_bericht_naam (const StipBerichtWoord *woord, StipTaal taal);
