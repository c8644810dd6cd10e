/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-waarden.h"
#include "core/stip-dossier.h"
#include "core/stip-profiel.h"
#include "core/stip-schuld-ronde.h"
#include "core/stip-schuldeiser.h"

/* Where the values of a letter come from. Everything belongs to who fills it in and must outlive what is made of it. */
typedef struct
{
  const StipDossier  *dossier;
  const StipProfiel  *profiel;
  StipKalender       *kalender;
  const StipVoorstel *voorstel; /* as it was fixed, or NULL */
  GPtrArray          *eisers;   /* StipSchuldeiser: of the register, those that the claims name */
  const char         *gemeente; /* as the file shows it */
  const char         *consulent;
  const char         *telefoon, *email; /* of the consulent, or NULL */
  StipDatum           vandaag;          /* the day of the letters */
} StipBriefBron;

/* --- one family of placeholders each; what is not known is not set --- */

void stip_brief_vul_afzender (StipBriefWaarden *waarden, const StipBriefBron *bron);
void stip_brief_vul_inwoner (StipBriefWaarden *waarden, const StipBriefBron *bron);
/* The claim and its creditor; a representative is written to in the creditor's place, and namens says for whom. */
void stip_brief_vul_vordering (StipBriefWaarden *waarden, const StipSchuld *schuld);
/* The days: of our letter before, until when an answer is asked (the profile's term, its last day), until when we ask
 * for rest (the term of the stabilisation). stand: of the claim, or NULL for a letter about all of them. */
void stip_brief_vul_termijnen (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipBriefSoort *soort, const StipSchuldStand *stand);
/* What the creditor answered and what we say to it. */
void stip_brief_vul_antwoord (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuldStand *stand);
/* The proposal: kind, ground, sums, the tables of who gets what and of every claim that stays outside (domain.md 3.5).
 * schuld: whose letter it is, or NULL for the resident, who sees what she pays also where a loan pays the creditors. */
void stip_brief_vul_voorstel (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuld *schuld);
/* The arrangement that was reached and how it ended. */
void stip_brief_vul_regeling (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuld *schuld);

/* --- who they are --- */

/* What a claim is in the proposal, or NULL. */
const StipVoorsteldeel *stip_brief_bron_deel (const StipBriefBron *bron, const StipSchuld *schuld);
/* The row of the register of the claim's creditor, or of its representative; NULL where there is none. */
const StipSchuldeiser *stip_brief_bron_eiser (const StipBriefBron *bron, const StipSchuld *schuld);
const StipSchuldeiser *stip_brief_bron_vertegenwoordiger (const StipBriefBron *bron, const StipSchuld *schuld);
/* Why a claim stays outside, in the words of the proposal or else of the claim itself; NULL: nobody wrote it down, and
 * no creditor may be told nothing (domain.md 3.5). (transfer full) */
char *stip_brief_bron_reden_buiten (const StipBriefBron *bron, const StipVoorsteldeel *deel);
/* "mevrouw S. Haddad", "de heer P. de Vries"; without a known sex only the name. (transfer full) */
char *stip_brief_persoon_voluit (const StipPersoon *persoon);
/* "mevrouw Haddad", "meneer De Vries", "Sam de Vries". (transfer full) */
char *stip_brief_persoon_aanhef (const StipPersoon *persoon);
