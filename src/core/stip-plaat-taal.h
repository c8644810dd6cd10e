/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-duur.h"
#include "core/stip-geld.h"
#include "core/stip-woorden.h"

/* A language of the plates, from data/platen/talen.ini: how it writes and how it says dates, times, amounts and lengths
 * of time. Digits are European in every language, so that they match those of Dutch letters (design.md 6). */
typedef struct
{
  char        *code;    /* BCP 47: "ar" */
  char        *naam;    /* in itself */
  char        *naam_nl; /* "Arabisch" */
  gboolean     rtl;
  char        *letters;    /* families for Pango, first choice first */
  double       vergroting; /* 1.1 for letters that run small */
  char        *nagelezen;  /* which native speaker read the texts and when, or NULL: a trial translation */
  char        *groep;      /* in woorden */
  StipWoorden *woorden;
  char       **maanden, **maanden_los, **weekdagen;
} StipPlaatTaal;

STIP_DECLARE_RECORD (StipPlaatTaal, stip_plaat_taal)

/* All languages of the file, in its order. Errors (STIP_WOORDEN_ERROR) name file, group and key.
 * (transfer full) (element-type StipPlaatTaal) */
GPtrArray           *stip_plaat_talen_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
const StipPlaatTaal *stip_plaat_talen_zoek (GPtrArray *talen, const char *code); /* or NULL; "ar-SY" finds "ar" */

/* Each (transfer full). vandaag: the year that is left out. */
char *stip_plaat_taal_dag (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag);       /* "23 juni", "1 juni 2028" */
char *stip_plaat_taal_dag_lang (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag);  /* "dinsdag 26 mei" */
char *stip_plaat_taal_maand (const StipPlaatTaal *self, StipDatum datum);                        /* "oktober 2028" */
char *stip_plaat_taal_tot (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag);       /* "tot 23 juni" */
char *stip_plaat_taal_tot_maand (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag); /* "tot oktober 2028" */
char *stip_plaat_taal_tijd (const StipPlaatTaal *self, int minuut);                              /* "10.00 uur" */
char *stip_plaat_taal_geld (const StipPlaatTaal *self, StipGeld geld);                           /* "€ 1.640", "€ 62,22" */
char *stip_plaat_taal_duur (const StipPlaatTaal *self, StipDuur duur);                           /* "3 maanden" */
/* A name or number that keeps its own direction inside this language's sentence. */
char *stip_plaat_taal_los (const StipPlaatTaal *self, const char *tekst);
