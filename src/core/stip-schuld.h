/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-lijsten.h"
#include "core/stip-record.h"

/* One claim (vordering), with the creditor as the claim knows it. domain.md 8.1. NULL / ONBEKEND = unknown. */
typedef struct
{
  gint64      id;
  gint64      schuldeiser_id;
  char       *schuldeiser;
  char       *schuldeiser_kvk;
  char       *schuldeiser_postcode;
  StipJaNee   schuldeiser_privepersoon;
  char       *vertegenwoordiger; /* deurwaarder, incasso */
  char       *kenmerk;
  const char *soort; /* STIP_LIJST_SCHULDSOORT */
  StipJaNee   zakelijk;
  StipGeld    hoofdsom, rente, kosten;
  StipGeld    bedrag; /* total: DDAS `bedrag` */
  StipDatum   peildatum;
  char       *rang; /* "preferent", "concurrent", "gezekerd" */
  StipJaNee   betwist;
  StipJaNee   meegenomen; /* in the arrangement */
  char       *reden_niet_meegenomen;
} StipSchuld;

STIP_DECLARE_RECORD (StipSchuld, stip_schuld)

StipSchuld *stip_schuld_new (void);
StipSchuld *stip_schuld_copy (const StipSchuld *self);
