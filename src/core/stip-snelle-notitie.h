/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-gebeurtenis.h"

/* A contact typed in one line, as one types it while the phone is still warm:
 *   "wil later bellen"                 the kind that is chosen, today, now
 *   "gisteren: brief: kwam terug"      the day, the kind
 *   "ma 9:15: gesprek met Piet: ..."   day, time, kind and with whom before the colon
 *   "niet bereikt, voicemail"          not reached
 * What cannot be read as one of these stays text. */
typedef struct
{
  const StipGebeurtenisSoort *soort;
  StipDatum                   datum;
  int                         minuut; /* since midnight, or -1: of another day than today nobody knows the hour */
  StipJaNee                   bereikt;
  char                       *met;   /* or NULL */
  char                       *tekst; /* or NULL */
} StipSnelleNotitie;

void stip_snelle_notitie_clear (StipSnelleNotitie *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipSnelleNotitie, stip_snelle_notitie_clear)

/* The kinds that are offered, in their order: telefoon first. NULL-terminated ids. */
const char *const *stip_snelle_notitie_soorten (void);
/* Fills notitie. soort and bereikt: what was chosen beside the line; what the line says goes before it. minuut: now. */
void     stip_snelle_notitie_lees (const char *invoer, const StipGebeurtenisSoort *soort, StipJaNee bereikt, StipDatum vandaag, int minuut, StipSnelleNotitie *notitie);
gboolean stip_snelle_notitie_is_leeg (const StipSnelleNotitie *self); /* nothing to record: no text, no one, no answer */
/* How it is read: "telefoongesprek, vandaag 14:05, niet bereikt, met Piet". (transfer full) */
char            *stip_snelle_notitie_zin (const StipSnelleNotitie *self, StipDatum vandaag, StipTaal taal);
StipGebeurtenis *stip_snelle_notitie_gebeurtenis (const StipSnelleNotitie *self); /* (transfer full) */
