/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld.h"
#include "core/stip-veld.h"

/* The fields of a claim that a person fills in, in the order of the form; a value is as the file keeps it, and is read and
 * shown by stip_veld_lees and stip_veld_toon. */
const StipVeld *stip_schuld_velden (gsize *aantal);
const StipVeld *stip_schuld_veld (const char *id);                                     /* "schuld.rang"; NULL where unknown */
char           *stip_schuld_dup_veld (const StipSchuld *schuld, const StipVeld *veld); /* NULL where unknown (transfer full) */
/* A changed copy; NULL takes the value away. Principal, interest and costs make the amount; taken along needs no reason
 * why not. (transfer full) */
StipSchuld *stip_schuld_met_veld (const StipSchuld *schuld, const StipVeld *veld, const char *waarde);
/* What the amount differs from principal + interest + costs; 0 where they agree or are not all needed. */
StipGeld stip_schuld_verschil (const StipSchuld *schuld);

/* Why a creditor does not cooperate: the reasons of the message Geen medewerking. Ends with an id NULL. */
const StipKeuze *stip_schuld_redenen (void);
const StipKeuze *stip_schuld_kanalen (void); /* of correspondence; ends with an id NULL */
/* The choice of a list that ends with an id NULL; NULL where there is none. */
const StipKeuze *stip_schuld_keuze (const StipKeuze *lijst, const char *id);
