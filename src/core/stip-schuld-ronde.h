/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-profiel.h"

/* Where one claim stands with its creditor (domain.md 2.7). Not kept: it follows from the correspondence. */
typedef enum
{
  STIP_RONDE_BEKEND,
  STIP_RONDE_AANGESCHREVEN,
  STIP_RONDE_RAPPEL,
  STIP_RONDE_GEBELD,
  STIP_RONDE_SALDO,
  STIP_RONDE_VOORAF_AKKOORD,
  STIP_RONDE_GEEN_REACTIE,
  STIP_RONDE_GEEN_MEDEWERKING,
  STIP_RONDE_VOORSTEL,
  STIP_RONDE_VOORSTEL_RAPPEL,
  STIP_RONDE_VOORSTEL_GEBELD,
  STIP_RONDE_AKKOORD,
  STIP_RONDE_AFGEWEZEN,
  STIP_RONDE_TEGENVOORSTEL,
  STIP_RONDE_VOORSTEL_GEEN_REACTIE,
  STIP_RONDE_HEROVERWEGING,
  STIP_RONDE_WEIGERT, /* also after reconsidering: not on the substance, or with extra conditions, counts as refusing */
  STIP_RONDE_AANTAL,
} StipRondeStaat;

/* One claim on the board. Borrows from the dossier. */
typedef struct
{
  const StipSchuld        *schuld;
  StipRondeStaat           staat;
  gboolean                 doet_mee;                           /* else it stands outside the round */
  gboolean                 voorstel;                           /* the round of the proposal, not of the balance */
  StipDatum                gevraagd, rappel, gebeld, antwoord; /* of its present round, ONBEKEND where not */
  const StipSchuldBericht *laatste_antwoord;                   /* of the present round, or NULL */
  const StipBerichtWoord  *dan;                                /* what is to be done next, or NULL: nothing waits for us */
  StipDatum                vanaf;                              /* the creditor's last day, ONBEKEND: the profile has no term */
  StipDatum                uiterlijk;                          /* our last day to do it */
  gboolean                 nu;                                 /* it is to be done now */
} StipSchuldStand;

const char *stip_ronde_staat_id (StipRondeStaat staat);
const char *stip_ronde_staat_naam (StipRondeStaat staat, StipTaal taal);
gboolean    stip_ronde_is_afgerond (StipRondeStaat staat); /* the creditor's last word in its round is known */
/* The next state when this message comes; the same state where the message changes nothing. */
StipRondeStaat stip_ronde_na (StipRondeStaat staat, StipBerichtSoort soort);
/* Whether sending or receiving this fits to the state now: what a menu offers. */
gboolean stip_ronde_past (StipRondeStaat staat, StipBerichtSoort soort);

/* The board: one stand per claim of the dossier, in its order. Only correspondence up to today counts. The dossier must
 * outlive it. (transfer full) (element-type StipSchuldStand) */
GPtrArray *stip_schuld_ronde (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag);
/* The sentence of the term that a stand waits for: "Saldo gevraagd wo 8 apr + 3 weken = wo 29 apr ...". NULL where it
 * waits for nothing or the profile has no term. (transfer full) */
char *stip_schuld_stand_uitleg (const StipSchuldStand *stand, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag);

/* Appends a term per thing that the round wants done ("3 schuldeisers bellen"), for the engine. While a round is kept per
 * creditor, the open terms that the profile has for it as a whole go. (element-type StipTermijn) */
void stip_schuld_ronde_add_termijnen (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag, GPtrArray *termijnen);
/* Whether a computed term comes from the round. */
gboolean stip_schuld_ronde_is_termijn (const StipTermijn *termijn);
