/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-geld.h"
#include "core/stip-plan.h"
#include "core/stip-record.h"

/* What comes in and goes out of a household. */
typedef enum
{
  STIP_BUDGET_INKOMEN,
  STIP_BUDGET_TOESLAG,
  STIP_BUDGET_UITGAVE,
  STIP_BUDGET_SOORTEN,
} StipBudgetSoort;

typedef enum
{
  STIP_PER_MAAND,
  STIP_PER_WEEK,
  STIP_PER_VIER_WEKEN,
  STIP_PER_KWARTAAL,
  STIP_PER_JAAR,
  STIP_PER_AANTAL,
} StipPer;

typedef struct
{
  gint64          id;
  StipBudgetSoort soort;
  char           *post; /* id of stip_budget_posten (), or a word of the counsellor's own */
  StipGeld        bedrag;
  StipPer         per;
} StipBudgetregel;

STIP_DECLARE_RECORD (StipBudgetregel, stip_budgetregel)

/* A month of it. */
typedef struct
{
  StipGeld som[STIP_BUDGET_SOORTEN];
  StipGeld over; /* income and toeslagen less expenses; may be below zero */
} StipBudget;

StipBudgetregel *stip_budgetregel_new (gint64 id, StipBudgetSoort soort, const char *post, StipGeld bedrag, StipPer per);
/* A month's share, half up to the cent: a week is 12/52, four weeks 12/13 of a month's reckoning. Unknown stays unknown. */
StipGeld stip_budgetregel_per_maand (const StipBudgetregel *self);
char    *stip_budgetregel_naam (const StipBudgetregel *self, StipTaal taal); /* (transfer full) */
/* regels: StipBudgetregel. A line without an amount does not count; a sum beyond the range is unknown. */
StipBudget stip_budget_maand (const GPtrArray *regels);

const char      *stip_budget_soort_id (StipBudgetSoort soort); /* "inkomen", "toeslag", "uitgave" */
gboolean         stip_budget_soort_zoek (const char *id, StipBudgetSoort *soort);
const char      *stip_per_id (StipPer per); /* "maand", "week", "4 weken", "kwartaal", "jaar" */
gboolean         stip_per_zoek (const char *id, StipPer *per);
const char      *stip_per_naam (StipPer per, StipTaal taal);
const StipKeuze *stip_budget_posten (StipBudgetSoort soort); /* what is usual, ends with an id NULL */
/* The usual post that a typed word is or begins ("huur" is "huur"), else the word itself. (transfer full) */
char *stip_budget_lees_post (StipBudgetSoort soort, const char *tekst, StipTaal taal);
/* Income schemes to go through with every resident; each is the field "feit.regeling-ID" of the dossier. */
const StipKeuze *stip_inkomensregelingen (gsize *aantal);
