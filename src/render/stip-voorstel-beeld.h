/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-manieren.h"
#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* Who gets what in each of the four ways: a column each, with the pot divided, the figures, and a row per creditor with
 * what it is owed (outline) and what it gets (fill), all on one scale. Preferent is a star and hatched besides its
 * colour, so that it reads on gray paper. Pure: positioned shapes. The same on the screen and on paper. */
typedef struct
{
  double   width;
  double   text_factor; /* of the letters; 1 is normal */
  StipTaal taal;
  int      keuze; /* the StipScenarioSoort that is chosen, or -1 */
  int      regel; /* the creditor that the keys are at, or -1 */
  gboolean druk;  /* on paper: draws the rings to choose by, which are widgets on the screen */
} StipVoorstelOpties;

StipTekening *stip_voorstel_beeld_new (const StipManieren *vergelijking, const StipVoorstelOpties *opties, StipMeter *meter); /* (transfer full) */
double        stip_voorstel_beeld_hoogte (guint schuldeisers, double text_factor);
double        stip_voorstel_beeld_min_breedte (double text_factor);
/* Where a column stands, and where its ring is, in px of the drawing. */
void stip_voorstel_beeld_kolom (const StipVoorstelOpties *opties, guint schuldeisers, StipScenarioSoort soort, StipVak *kolom, StipVak *rondje);
/* The creditor at this height, or -1. */
int stip_voorstel_beeld_regel (guint schuldeisers, double text_factor, double y);
/* All of it in words, a paragraph per way. (transfer full) */
char *stip_voorstel_beeld_tekst (const StipManieren *vergelijking, StipTaal taal);
