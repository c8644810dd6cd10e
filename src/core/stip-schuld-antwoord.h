/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-ronde.h"

/* A creditor's answer as a person types it in one line, in any order:
 *   "1.243,88 per 12 mei"              the balance, as of a day
 *   "1243,88 akkoord"                  ... and it agrees in advance
 *   "842,10 preferent gisteren brief"  rank, day of receipt, channel
 *   "onbekend", "kwijting"             no cooperation, with the reason of the message
 *   "akkoord", "nee", "tegen 500"      in the round of the proposal
 *   "geen reactie"                     what we conclude ourselves
 * Words that are none of these, and all after a colon, are the note. */
typedef struct
{
  StipBerichtSoort soort;
  StipGeld         bedrag;
  StipDatum        datum; /* received */
  StipDatum        peildatum;
  const char      *rang;   /* interned, or NULL */
  const char      *kanaal; /* interned, or NULL */
  const char      *reden;  /* interned, or NULL */
  char            *kenmerk;
  char            *toelichting;
} StipSchuldAntwoord;

#define STIP_ANTWOORD_ERROR (stip_antwoord_error_quark ())
GQuark stip_antwoord_error_quark (void);
typedef enum
{
  STIP_ANTWOORD_ERROR_LEEG,    /* it says nothing yet */
  STIP_ANTWOORD_ERROR_ONKLAAR, /* what it says is not an answer in this round */
} StipAntwoordError;

void stip_schuld_antwoord_clear (StipSchuldAntwoord *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipSchuldAntwoord, stip_schuld_antwoord_clear)

/* voorstel: the round of the proposal. The error is Dutch, says what to type, and repeats nothing. */
gboolean stip_schuld_antwoord_lees (const char *tekst, gboolean voorstel, StipDatum vandaag, StipSchuldAntwoord *antwoord, GError **error);
/* What was understood, for the line below the entry: "Saldo ontvangen € 1.243,88 per 12 mei, vandaag, per brief". (transfer full) */
char *stip_schuld_antwoord_zin (const StipSchuldAntwoord *self, StipDatum vandaag, StipTaal taal);
