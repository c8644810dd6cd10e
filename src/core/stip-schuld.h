/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-lijsten.h"
#include "core/stip-record.h"

/* One claim (vordering), with the creditor as the claim knows it. domain.md 8.1. NULL / ONBEKEND = unknown. The words of
 * the choices are in core/stip-schuld-veld.c. */
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
  char       *opgegeven_door; /* who stated the amount: "schuldeiser", "vertegenwoordiger", "brief", "inwoner", "register" */
  char       *rang;           /* "preferent", "concurrent", "gezekerd" */
  char       *rang_bron;      /* where the rank comes from: "opgave", "wet", "akte", "eigen" */
  StipGeld    zekerheid;      /* of gezekerd: the value of what it rests on */
  char       *zekerheid_op;
  StipJaNee   betwist, fraude, boete, studieschuld;
  StipJaNee   informeel;  /* among people who know each other: outside the proposal, with its own agreement */
  char       *van_wie;    /* "inwoner", "partner", "samen" */
  StipJaNee   meegenomen; /* in the arrangement */
  char       *reden_niet_meegenomen;
  StipJaNee   beslag;
  char       *beslag_op;
  StipDatum   beslag_sinds;
  StipGeld    termijnbedrag; /* per month, of instalments that run */
  char       *afspraak;      /* of an informal debt: "opgeschort", "bevroren" */
  StipDatum   afspraak_tot;
  char       *opmerking;
} StipSchuld;

STIP_DECLARE_RECORD (StipSchuld, stip_schuld)

StipSchuld *stip_schuld_new (void);
StipSchuld *stip_schuld_copy (const StipSchuld *self);
/* Takes part in the round and the proposal: neither informal nor left out. What nobody decided yet takes part. */
gboolean stip_schuld_doet_mee (const StipSchuld *self);
/* The amount was stated by the creditor or its representative on some day; else it is a guess. */
gboolean stip_schuld_is_bevestigd (const StipSchuld *self);
