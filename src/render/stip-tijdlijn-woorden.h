/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"

/* The words of a timeline, Dutch and English. What a resident or a colleague reads here is data, not gettext
 * (architecture.md 3). {1} and {2} are filled in. */
typedef enum
{
  STIP_WOORD_TIJDLIJN,
  STIP_WOORD_HIER,
  STIP_WOORD_SINDS,
  STIP_WOORD_AFGESLOTEN_STIP,
  STIP_WOORD_AFGESLOTEN,
  STIP_WOORD_NOG_GEEN_FASE,
  STIP_WOORD_STIP,
  STIP_WOORD_STIP_VERWACHT,
  STIP_WOORD_STIP_BEREIKT,
  STIP_WOORD_STIP_ONBEKEND,
  STIP_WOORD_FASEN,
  STIP_WOORD_GEBEURD,
  STIP_WOORD_GEPLAND,
  STIP_WOORD_TERMIJNEN,
  STIP_WOORD_NIETS,
  STIP_WOORD_TOT,
  STIP_WOORD_VANAF,
  STIP_WOORD_NU,
  STIP_WOORD_KLAAR,
  STIP_WOORD_VERWACHT,
  STIP_WOORD_STAAT_GEPLAND,
  STIP_WOORD_UITERLIJK,
  STIP_WOORD_GEHAALD,
  STIP_WOORD_GEHAALD_LAAT,
  STIP_WOORD_VERVALLEN,
  STIP_WOORD_LOOPT_TOT,
  STIP_WOORD_LIEP_TOT,
  STIP_WOORD_OPGESCHORT,
  STIP_WOORD_VANDAAG,
  STIP_WOORD_MOMENTEN,
  STIP_WOORD_VRIJ_KORT,
  STIP_WOORD_DATUM_ONBEKEND,
  STIP_WOORD_VRIJ,
  STIP_WOORD_AANTAL,
} StipWoord;

const char *stip_woord (StipTaal taal, StipWoord woord);
char       *stip_woord_fill (StipTaal taal, StipWoord woord, const char *een, const char *twee); /* twee may be NULL; (transfer full) */

const char *stip_tijdlijn_maand (int maand, gboolean kort, StipTaal taal); /* 1..12; "maart", "mrt" */
/* All (transfer full). */
char *stip_tijdlijn_datum_kort (StipDatum datum, StipTaal taal);                /* "3 mrt" */
char *stip_tijdlijn_periode_kort (StipDatum van, StipDatum tot, StipTaal taal); /* "3–9 mrt", "28 apr–3 mei" */
char *stip_tijdlijn_rest (StipDatum vandaag, StipDatum tot, StipTaal taal);     /* "nog 2 jaar en 20 dagen"; NULL where it is not ahead */
char *stip_tijdlijn_aantal_dagen (int dagen, StipTaal taal);                    /* "24 dagen", "1 dag", "vandaag", "4 dagen te laat" */
