/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-fase.h"
#include "core/stip-record.h"
#include "core/stip-termijn.h"

/* Four eyes on a kind of decision: group [Toets BESLUIT]. Owned by the profile. */
typedef struct
{
  char  *besluit; /* "beschikking", "voorstel", "beeindiging" */
  char **punten;  /* what the colleague looks at, NULL-terminated */
  char  *bron;    /* or NULL */
} StipToetsRegel;

/* Who writes the letters: group [Briefhoofd]. Every field may be NULL: the file does not say. */
typedef struct
{
  char  *naam, *afdeling;
  char  *retour;   /* one line, above the window of the envelope */
  char  *telefoon; /* that residents may call */
  char **regels;   /* address, telephone, e-mail; NULL-terminated */
} StipBriefhoofd;

/* A municipality's way of working (product.md 4), read from data/profielen/ID.ini. */
typedef struct
{
  char          *id; /* "aalsmeer" */
  char          *naam;
  char          *gemeentecode; /* four figures, or NULL (wettelijk) */
  char          *bron;
  GPtrArray     *termijnen;                              /* StipTermijnRegel, in file order */
  int            caseload_norm;                          /* cases per fte, 0: the profile has none */
  char          *caseload_bron;                          /* where it is written, or NULL */
  int            caseload_gewicht[STIP_FASE_AANTAL + 1]; /* percent that a case in this phase counts for; 100 where not said */
  GPtrArray     *toetsen;                                /* StipToetsRegel: decisions that a colleague looks at first */
  StipBriefhoofd briefhoofd;
  StipDuur       bellen;     /* how long there is to phone a creditor who let a reminder pass; GEEN where not said */
  char          *ronde_bron; /* where that is written, or NULL */
} StipProfiel;

STIP_DECLARE_RECORD (StipProfiel, stip_profiel)

#define STIP_PROFIEL_ERROR (stip_profiel_error_quark ())
GQuark stip_profiel_error_quark (void);
typedef enum
{
  STIP_PROFIEL_ERROR_ONGELDIG,       /* not a key file, unknown group or key, missing key, value that cannot be read */
  STIP_PROFIEL_ERROR_LANGER_DAN_WET, /* a local norm beyond the legal maximum */
} StipProfielError;

/* Errors name file, group and key: "aalsmeer.ini [Termijn beschikking] Norm: ...". (transfer full) */
StipProfiel            *stip_profiel_new_from_data (const char *id, const char *data, gsize lengte, GError **error);
const StipToetsRegel   *stip_profiel_toets (const StipProfiel *self, const char *besluit); /* or NULL: no colleague needs to look */
const StipTermijnRegel *stip_profiel_termijn (const StipProfiel *self, const char *id);    /* or NULL */
/* The numeric part of a municipality code however it is written (GM0358, 358, 0358 -> "0358"); NULL where it has none. (transfer full) */
char *stip_gemeentecode_normaliseer (const char *code);
