/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-profiel.h"
#include "core/stip-taal.h"
#include "core/stip-termijn.h"

/* What another profile would change, before anybody works by it: the terms of one dossier, and the sum over many. */

typedef enum
{
  STIP_VERSCHIL_ERBIJ,  /* owed under the new profile only */
  STIP_VERSCHIL_ERAF,   /* no longer owed */
  STIP_VERSCHIL_EERDER, /* less time */
  STIP_VERSCHIL_LATER,  /* more time */
  STIP_VERSCHIL_STAAT,  /* the same days, another state: suspended or not, met on time or too late */
  STIP_VERSCHIL_SOORTEN,
} StipVerschilSoort;

typedef struct
{
  StipVerschilSoort soort;
  StipTermijn      *oud, *nieuw; /* NULL: the profile has no such term in this dossier */
  gboolean          te_laat;     /* open and beyond its last day under the new profile only */
  int               minder;      /* days less, 0 where it is not less */
} StipTermijnVerschil;

STIP_DECLARE_RECORD (StipTermijnVerschil, stip_termijn_verschil)

const char *stip_verschil_soort_id (StipVerschilSoort soort); /* "erbij", "eraf", "eerder", "later", "staat" */
/* The differences between the terms of one dossier under two profiles; manual terms are the same under both. What is
 * done with, or not owed, under both differs only where the judgement does: on time or too late.
 * (transfer full) (element-type StipTermijnVerschil) */
GPtrArray *stip_termijnen_vergelijk (GPtrArray *oud, GPtrArray *nieuw, StipDatum vandaag);
/* The pair of days that differ: the last ones, or else those of the local norm. ONBEKEND where there is no term. */
void stip_termijn_verschil_get_dagen (const StipTermijnVerschil *self, StipDatum *oud, StipDatum *nieuw);

/* One rule under both profiles: it differs itself, or a term of it does. Owned by the whole. */
typedef struct
{
  const StipTermijnRegel *oud, *nieuw; /* of the profiles; one of them may be NULL */
  int                     termijnen[STIP_VERSCHIL_SOORTEN];
  int                     totaal, te_laat;
} StipRegelVerschil;

/* One dossier that changes. */
typedef struct
{
  gint64     dossier_id;
  char      *nummer;    /* or NULL */
  char      *naam;      /* the resident, as in the list of dossiers */
  char      *consulent; /* or NULL */
  int        te_laat;   /* terms that would be too late at once */
  int        minder;    /* the most days that one of its terms loses */
  GPtrArray *termijnen; /* StipTermijnVerschil */
} StipDossierGeraakt;

STIP_DECLARE_RECORD (StipDossierGeraakt, stip_dossier_geraakt)

/* So many dossiers are kept by name, those that it hits hardest; all are counted. */
#define STIP_VERSCHIL_MEEST 100

typedef struct
{
  StipProfiel     *oud, *nieuw;
  StipTermijnRegel ronde_oud, ronde_nieuw; /* stands for the terms of the round along the creditors, which are no rules of a profile */
  int              bekeken;                /* dossiers compared */
  int              geraakt;                /* of which a term changes */
  int              te_laat;                /* of which a term would be too late at once */
  int              termijnen;              /* terms that change */
  GPtrArray       *regels;                 /* StipRegelVerschil: what changes most terms first, those that change none yet last */
  GPtrArray       *dossiers;               /* StipDossierGeraakt: too late first, then most days less; at most STIP_VERSCHIL_MEEST */
} StipProfielVerschil;

STIP_DECLARE_RECORD (StipProfielVerschil, stip_profiel_verschil)

/* Of no dossier yet. (transfer full) */
StipProfielVerschil *stip_profiel_verschil_new (StipProfiel *oud, StipProfiel *nieuw);
/* Adds what stip_termijnen_vergelijk() found in one dossier. */
void stip_profiel_verschil_add (StipProfielVerschil *self, const StipDossier *dossier, GPtrArray *verschillen);
/* Puts rules and dossiers in their order. */
void stip_profiel_verschil_sort (StipProfielVerschil *self);
/* How long a rule gives: "14 dagen (wet: 4 weken)"; "–" of no rule. (transfer full) */
char *stip_termijn_regel_dup_lengte (const StipTermijnRegel *regel, StipTaal taal);
