/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-record.h"
#include "core/stip-taal.h"

/* The small records of what a dossier knows beyond its course: facts, plan, growth, four eyes. Every record starts
 * with its id, 0 while it is not in the file. */

/* A fact without a column of its own; which there are: core/stip-veld.c ("feit.kanaal" has soort "kanaal"). */
typedef struct
{
  gint64      id;
  const char *soort; /* interned */
  char       *waarde;
} StipFeit;

STIP_DECLARE_RECORD (StipFeit, stip_feit)
StipFeit *stip_feit_new (gint64 id, const char *soort, const char *waarde);

/* How it goes in one domain of life. stand: 1 acute trouble .. 5 fully on her own, 0 unknown. */
typedef struct
{
  gint64      id;
  const char *gebied; /* interned, of stip_leefgebieden () */
  int         stand;
  char       *toelichting; /* or NULL */
} StipLeefgebied;

STIP_DECLARE_RECORD (StipLeefgebied, stip_leefgebied)
StipLeefgebied *stip_leefgebied_new (gint64 id, const char *gebied, int stand, const char *toelichting);

/* A goal of the resident in her own words ("doel"), or an agreement: who does what, until when ("afspraak"). */
typedef struct
{
  gint64      id;
  const char *soort; /* interned: "doel" or "afspraak" */
  char       *omschrijving;
  const char *wie;  /* interned: "inwoner", "consulent", "ander", or NULL */
  char       *naam; /* of who else, or NULL */
  StipDatum   uiterlijk, gehaald;
} StipDoel;

STIP_DECLARE_RECORD (StipDoel, stip_doel)
StipDoel *stip_doel_new (gint64 id, const char *soort, const char *omschrijving, const char *wie, const char *naam, StipDatum uiterlijk, StipDatum gehaald);

/* One Nibud competence at one moment: 1 cannot yet .. 5 does it herself. */
typedef struct
{
  gint64      id;
  StipDatum   datum;
  const char *competentie; /* interned, of stip_competenties () */
  int         stand;
  char       *toelichting; /* or NULL */
} StipMeting;

STIP_DECLARE_RECORD (StipMeting, stip_meting)
StipMeting *stip_meting_new (gint64 id, StipDatum datum, const char *competentie, int stand, const char *toelichting);

/* Four eyes on one step. uitkomst NULL: a colleague still has to look. */
typedef struct
{
  gint64      id;
  const char *stap; /* interned: the step's id */
  StipDatum   datum;
  char       *vrager;
  char       *toetser;
  const char *uitkomst; /* interned: "akkoord", "terug", or NULL */
  StipDatum   uitkomst_datum;
  char       *punten; /* a line per item: "ja ..." or "nee ..." */
  char       *opmerking;
} StipToets;

STIP_DECLARE_RECORD (StipToets, stip_toets)
StipToets *stip_toets_new (gint64 id, const char *stap, StipDatum datum, const char *vrager);
StipToets *stip_toets_copy (const StipToets *self);

/* A word of a fixed list: the id in the file, the name on the screen. */
typedef struct
{
  const char *id, *nl, *en;
} StipKeuze;

const StipKeuze *stip_leefgebieden (gsize *aantal);                                      /* after the domains of the Zelfredzaamheid-Matrix */
const StipKeuze *stip_competenties (gsize *aantal);                                      /* Nibud: the four of domain.md 8 */
const StipKeuze *stip_keuze_zoek (const StipKeuze *lijst, gsize aantal, const char *id); /* or NULL */
const char      *stip_keuze_naam (const StipKeuze *woord, StipTaal taal);
