/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-breuk.h"
#include "core/stip-schuld-ronde.h"

/* What came of the round of a proposal. */
typedef enum
{
  STIP_UITKOMST_GEEN,      /* no claim takes part, or the proposal was not sent */
  STIP_UITKOMST_STIL,      /* nobody has answered yet */
  STIP_UITKOMST_OPEN,      /* some have not answered yet, or reconsider */
  STIP_UITKOMST_ALLEN,     /* all agreed */
  STIP_UITKOMST_GEWEIGERD, /* all have answered, and some refuse */
} StipUitkomstSoort;

typedef enum
{
  STIP_STEM_OPEN,
  STIP_STEM_AKKOORD,
  STIP_STEM_WEIGERT, /* also who does not react on the substance or sets conditions (Beleidsplan Aalsmeer, footnote 20) */
} StipStem;

/* One creditor: all its claims together. Borrows from the standen. */
typedef struct
{
  const char            *naam; /* or NULL */
  StipStem               stem; /* one claim refused: it refuses; one open: open */
  guint                  vorderingen;
  StipGeld               bedrag; /* of its claims that are known */
  const StipSchuldStand *stand;  /* the claim that says why */
} StipUitkomstEiser;

typedef struct
{
  StipUitkomstSoort soort;
  GPtrArray        *standen;                /* StipSchuldStand of every claim; borrows from the dossier */
  GArray           *eisers;                 /* StipUitkomstEiser, in the order of the claims */
  guint             akkoord, weigert, open; /* creditors */
  StipGeld          totaal, bedrag_weigert; /* unknown where beyond the range */
} StipVoorstelUitkomst;

STIP_DECLARE_RECORD (StipVoorstelUitkomst, stip_voorstel_uitkomst)

/* The dossier must outlive it. (transfer full) */
StipVoorstelUitkomst *stip_voorstel_uitkomst_new (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag);
/* The share of who refuses in the debts, and in the number of creditors; exact. Unknown where there is nothing. */
StipBreuk   stip_voorstel_uitkomst_aandeel (const StipVoorstelUitkomst *self);
StipBreuk   stip_voorstel_uitkomst_aantal (const StipVoorstelUitkomst *self);
const char *stip_uitkomst_naam (StipUitkomstSoort soort, StipTaal taal);
const char *stip_stem_naam (StipStem stem, StipTaal taal);
