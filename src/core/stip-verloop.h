/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-fase.h"
#include "core/stip-profiel.h"
#include "core/stip-record.h"
#include "core/stip-termijn.h"

/* The course of a dossier as the timeline, the header and the plates tell it: which phase ran when (real or
 * expected), and the stip: the day on which the resident is free of debts. */
typedef struct
{
  StipFase  fase;
  StipDatum van;
  StipDatum tot;      /* last day; of a running or coming phase the expected one */
  gboolean  verwacht; /* tot (or also van) is an expectation, not a fact */
} StipVerloopFase;

typedef struct
{
  /* In DDAS order, phases without any event or expectation left out. Real phases keep their real dates, so they
   * may overlap (balances asked while stabilising). */
  StipVerloopFase fasen[STIP_FASE_AANTAL];
  int             n_fasen;
  StipFase        huidig; /* AFGESLOTEN when it has ended */
  StipDatum       stip;   /* end of aflossen, or ONBEKEND where the file has nothing to base it on */
  gboolean        stip_verwacht;
  gboolean        succesvol; /* reached its stip */
} StipVerloop;

STIP_DECLARE_RECORD (StipVerloop, stip_verloop)

StipVerloop *stip_verloop_new (const StipDossier *dossier, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag);
/* How long the profile, the law or else practice lets a phase (AANMELDING..NAZORG) last. */
StipDuur stip_verloop_fase_duur (const StipProfiel *profiel, StipFase fase);
