/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-toeval.h"

/* Given names are those of people who live in the Netherlands; family names and streets are invented, and say so. */

typedef enum
{
  STIP_TIJD_ALLE,
  STIP_TIJD_OUD,  /* borne by people of about sixty and over */
  STIP_TIJD_JONG, /* and by those under about forty */
} StipDemoTijd;

typedef struct
{
  const char  *naam;
  char         geslacht; /* 'M', 'V' */
  const char  *taal;     /* BCP 47: what someone of this name who is new in the country reads */
  StipDemoTijd tijd;
} StipDemoVoornaam;

typedef struct
{
  const char *voorvoegsel; /* or NULL */
  const char *naam;
} StipDemoAchternaam;

/* A name that fits sex and age; taal: of this language where there is one, or NULL for any. (transfer none) */
const StipDemoVoornaam   *stip_demo_draw_voornaam (StipToeval *toeval, char geslacht, int leeftijd, const char *taal);
const StipDemoAchternaam *stip_demo_draw_achternaam (StipToeval *toeval);
const char               *stip_demo_draw_straat (StipToeval *toeval);
const char               *stip_demo_draw_nieuwe_taal (StipToeval *toeval); /* of people who came lately */
const char               *stip_demo_voornaam_taal (const char *naam);      /* or NULL where it is none of ours */
/* The test number of person rang (0, 1, 2, ...): nine figures that pass the elfproef, unique per rang. The first 9,000
 * begin with 9999, all up to two million with 99, where no real number lies. (transfer full) */
char *stip_demo_bsn (guint64 zaad, guint rang);
