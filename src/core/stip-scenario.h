/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-krediet.h"
#include "core/stip-taal.h"
#include "core/stip-verdeling.h"

/* The ways to a solution, side by side (domain.md 3.4). */
typedef enum
{
  STIP_SCENARIO_SCHULDBEMIDDELING, /* a part, every month; a prognosis */
  STIP_SCENARIO_SANERINGSKREDIET,  /* a part, at once, with a loan */
  STIP_SCENARIO_BETALINGSREGELING, /* all of it, in instalments */
  STIP_SCENARIO_ZONDER_CAPACITEIT, /* SA: the offer of 0 % */
  STIP_SCENARIO_AANTAL,
} StipScenarioSoort;

/* What is the same for all of them. */
typedef struct
{
  StipGeld               capaciteit; /* a month, or unknown */
  StipGeld               vermogen;   /* assets that are deployed, once; 0 for none */
  StipDatum              start;      /* from which the months run */
  int                    maanden;    /* STIP_SCENARIO_MAANDEN */
  StipRente              rente;      /* or unknown: no loan can be computed */
  StipConventie          conventie;
  int                    krediet_maanden;
  StipGeld               krediet_maximum; /* or unknown */
  const StipVerdeelpost *posten;
  gsize                  aantal;
} StipScenarioVraag;

#define STIP_SCENARIO_MAANDEN 18 /* NVVK, since 1 July 2023 */
#define STIP_SCENARIO_GRENS   36 /* beyond it a debt is problematic, and no plan to pay it all is one (domain.md 2.1) */

/* What is to be said about one, most pressing first. */
typedef enum
{
  STIP_SCENARIO_NIET_TE_REKENEN,  /* an amount is missing or beyond the range */
  STIP_SCENARIO_RENTE_ONBEKEND,   /* of the kredietbank: ask it */
  STIP_SCENARIO_GEEN_CAPACITEIT,  /* nothing to pay with */
  STIP_SCENARIO_BOVEN_MAXIMUM,    /* the loan is higher than the kredietbank gives */
  STIP_SCENARIO_TE_LANG,          /* more than STIP_SCENARIO_GRENS months */
  STIP_SCENARIO_ER_IS_CAPACITEIT, /* SA, while something could be paid */
  STIP_SCENARIO_ALLES_BETAALD,    /* everybody gets 100 % */
  STIP_SCENARIO_KAN_VERANDEREN,   /* a prognosis */
  STIP_SCENARIO_LIGT_VAST,        /* the amount no longer changes */
} StipScenarioNoot;

typedef struct
{
  StipScenarioSoort soort;
  StipScenarioNoot  noot;
  StipGeld          te_verdelen;     /* or unknown */
  int               maanden;         /* -1: it never ends */
  StipGeld          maandbedrag;     /* what the resident pays */
  StipGeld          laatste_termijn; /* the last of them */
  StipGeld          lening, rente;   /* of a saneringskrediet: what is paid out, and what it costs; else 0 */
  StipGeld          totaal;          /* sum of the claims */
  StipGeld          kwijt;           /* what is forgiven */
  StipDatum         einde;           /* start + maanden, or unknown */
  StipVerdeling    *verdeling;       /* or NULL where it cannot be computed */
} StipScenario;

STIP_DECLARE_RECORD (StipScenario, stip_scenario)

StipScenario *stip_scenario_new (StipScenarioSoort soort, const StipScenarioVraag *vraag);
const char   *stip_scenario_id (StipScenarioSoort soort); /* of STIP_LIJST_OPLOSSINGSSOORT */
gboolean      stip_scenario_zoek (const char *id, StipScenarioSoort *soort);
const char   *stip_scenario_naam (StipScenarioSoort soort, StipTaal taal);
const char   *stip_scenario_kort (StipScenarioSoort soort, StipTaal taal); /* "ineens, met een lening" */
const char   *stip_scenario_noot_tekst (StipScenarioNoot noot, StipTaal taal);
gboolean      stip_scenario_is_bezwaar (StipScenarioNoot noot); /* a note that warns */
/* What happens when the resident gets verschil a month more (above zero) or less (below it), in one Dutch sentence for
 * the counsellor. (transfer full) */
char *stip_scenario_bij_verandering (StipScenarioSoort soort, const StipScenarioVraag *vraag, StipGeld verschil);
