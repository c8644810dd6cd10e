/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-fase.h"
#include "core/stip-plaat-taal.h"

/* The plates (product.md 5): eight, of which the one per phase comes in six. */
typedef enum
{
  STIP_PLAAT_DE_WEG,
  STIP_PLAAT_FASE_AANMELDEN,
  STIP_PLAAT_FASE_GESPREK,
  STIP_PLAAT_FASE_RUST,
  STIP_PLAAT_FASE_REGELEN,
  STIP_PLAAT_FASE_AFLOSSEN,
  STIP_PLAAT_FASE_NAZORG,
  STIP_PLAAT_UW_GELD,
  STIP_PLAAT_TWEE_WEGEN,
  STIP_PLAAT_NEE,
  STIP_PLAAT_HELPT,
  STIP_PLAAT_LANGS,
  STIP_PLAAT_MAAND,
  STIP_PLAAT_AANTAL,
} StipPlaatSoort;

const char    *stip_plaat_soort_id (StipPlaatSoort soort);                  /* "de-weg", "fase-rust" */
StipPlaatSoort stip_plaat_soort_from_id (const char *id);                   /* AANTAL where there is none */
const char    *stip_plaat_soort_naam (StipPlaatSoort soort, StipTaal taal); /* for the worker: "De weg" */
const char    *stip_plaat_soort_bestand (StipPlaatSoort soort);             /* its words: "de-weg.ini" */
StipFase       stip_plaat_soort_fase (StipPlaatSoort soort);                /* of a plate of one phase; else GEEN */
StipPlaatSoort stip_plaat_soort_van_fase (StipFase fase);                   /* the plate of a phase; DE_WEG where none is */

#define STIP_PLAAT_ALGEMEEN "algemeen.ini" /* the words that every plate has */
#define STIP_PLAAT_TALEN    "talen.ini"

/* What a plate says, in one language. */
typedef struct
{
  StipPlaatTaal *taal;
  StipWoorden   *algemeen;
  StipWoorden   *woorden; /* of this kind of plate */
} StipPlaatWoorden;

STIP_DECLARE_RECORD (StipPlaatWoorden, stip_plaat_woorden)

/* Takes a reference on each. (transfer full) */
StipPlaatWoorden *stip_plaat_woorden_new (const StipPlaatTaal *taal, const StipWoorden *algemeen, const StipWoorden *woorden);
/* bestand: STIP_PLAAT_ALGEMEEN or that of a kind. (transfer full) */
StipWoorden *stip_plaat_woorden_lees (const char *bestand, const char *data, gsize lengte, const char *taal, GError **error);
