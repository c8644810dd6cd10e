/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-meekijk-situatie.h"
#include "core/stip-meekijk-woorden.h"

typedef struct
{
  char *plaat; /* icons/pictogrammen/NAME.svg */
  char *kop;   /* "Wat doen wij?" */
  char *titel; /* the one thing to remember */
  char *tekst;
} StipMeekijkKaart;

typedef enum
{
  STIP_MEEKIJK_KAART_WIJ,
  STIP_MEEKIJK_KAART_AFSPRAAK,
  STIP_MEEKIJK_KAART_U,
  STIP_MEEKIJK_KAARTEN,
} StipMeekijkKaartSoort;

/* Something on the line above the cards, in the resident's words. */
typedef struct
{
  StipDatum   datum;
  char       *woord;
  const char *pictogram;
  gboolean    gepland;
  gboolean    verwacht; /* nobody has set this day: only its month may be said */
} StipMeekijkMoment;

/* What a resident sees when she looks along: everything that is said to her, and nothing else of the dossier. No
 * amounts, no names but her own and the first name of her consulent, no notes (those are the consulent's). */
typedef struct
{
  StipMeekijkSituatie situatie;
  char               *naam;  /* her first name, or NULL */
  char               *groet; /* "Dag Vera" */
  char               *zin;   /* "U bent bij stap 4 van 6: regelen. Wij vragen hoeveel u nog moet betalen." */
  StipMeekijkKaart    kaarten[STIP_MEEKIJK_KAARTEN];
  char               *weg[STIP_FASE_AANTAL]; /* "Aanmelden" .. "Nazorg" */
  GPtrArray          *momenten;              /* StipMeekijkMoment, by date; the next appointment is not among them */
  StipDatum           afspraak;              /* the day of the next appointment, or ONBEKEND */
  const char         *afspraak_pictogram;
  char               *afspraak_tijd; /* "half 11", or NULL */
  char               *afspraak_over; /* "over 9 dagen", or NULL */
  char               *afspraak_zin;  /* "Uw afspraak: donderdag 28 mei, half 11.", or NULL */
  StipWoorden        *woorden;       /* for the text of the line */
} StipMeekijken;

STIP_DECLARE_RECORD (StipMeekijken, stip_meekijken)

StipMeekijken *stip_meekijken_new (const StipDossier *dossier, const StipVerloop *verloop, const StipWoorden *woorden, StipDatum vandaag);
/* The next talk, visit or call, from today on; an appointment counts where it has a time (without one it is a thing for
 * the consulent to do). NULL: none is planned. (transfer none) */
/* All that are to come, the next one first. (transfer container) (element-type StipGebeurtenis, of the dossier) */
GPtrArray             *stip_meekijken_afspraken (const StipDossier *dossier, StipDatum vandaag);
const StipGebeurtenis *stip_meekijken_afspraak (const StipDossier *dossier, StipDatum vandaag);
