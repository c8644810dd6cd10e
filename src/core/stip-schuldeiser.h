/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-lijsten.h"
#include "core/stip-record.h"
#include "core/stip-schuld.h"
#include "core/stip-veld.h"

/* A creditor of the register. NULL / ONBEKEND = unknown. */
typedef struct
{
  gint64      id;
  char       *naam;
  char       *kvk;
  char       *straat, *huisnummer, *toevoeging, *postcode, *plaats;
  char       *telefoon, *email;
  char       *vertegenwoordiger; /* who collects for it as a rule */
  const char *soort;             /* STIP_LIJST_SCHULDSOORT: of most of its claims */
  char       *kanaal;            /* how it wants to be written to: "brief", "e-mail", "portaal", "knooppunt" */
  StipJaNee   privepersoon;
  StipJaNee   knooppunt;      /* answers through the Schuldenknooppunt */
  StipJaNee   vooraf_akkoord; /* agreed beforehand: collectief schuldregelen */
  char       *opmerking;
  char       *aliassen; /* other names under which it writes, with ; between; or NULL */
} StipSchuldeiser;

STIP_DECLARE_RECORD (StipSchuldeiser, stip_schuldeiser)

StipSchuldeiser *stip_schuldeiser_new (void);
StipSchuldeiser *stip_schuldeiser_copy (const StipSchuldeiser *self);

/* Its fields, as core/stip-veld.h has those of a dossier; "schuldeiser.naam" first. */
const StipVeld  *stip_schuldeiser_velden (gsize *aantal);
const StipVeld  *stip_schuldeiser_veld (const char *id);                                                            /* NULL where unknown */
char            *stip_schuldeiser_dup_veld (const StipSchuldeiser *self, const StipVeld *veld);                     /* (transfer full) */
StipSchuldeiser *stip_schuldeiser_met_veld (const StipSchuldeiser *self, const StipVeld *veld, const char *waarde); /* (transfer full) */

/* The claim takes over who the creditor is, and what is known of it where the claim says nothing itself: kind,
 * representative. (transfer full) */
StipSchuld *stip_schuldeiser_vul_schuld (const StipSchuldeiser *self, const StipSchuld *schuld);
/* Two rows of the register as one: what blijft knows stays, what it does not know comes from weg, whose name becomes an alias.
 * (transfer full) */
StipSchuldeiser *stip_schuldeiser_samengevoegd (const StipSchuldeiser *blijft, const StipSchuldeiser *weg);
/* "Incasso Denkbaar, Demodorp": what tells two of one name apart. (transfer full) */
char *stip_schuldeiser_weergave (const StipSchuldeiser *self);
