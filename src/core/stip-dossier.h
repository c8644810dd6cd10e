/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-budget.h"
#include "core/stip-datum.h"
#include "core/stip-gebeurtenis.h"
#include "core/stip-geld.h"
#include "core/stip-lijsten.h"
#include "core/stip-persoon.h"
#include "core/stip-plan.h"
#include "core/stip-record.h"
#include "core/stip-regeling.h"
#include "core/stip-schuld-bericht.h"
#include "core/stip-schuld.h"
#include "core/stip-voorstel.h"
#include "core/stip-vtlb.h"

/* A parallel track: begeleiding, crisisinterventie, voorlopige voorziening, opschorting. */
typedef struct
{
  gint64      id;
  const char *soort; /* begeleiding: of STIP_LIJST_BEGELEIDINGSSOORT; opschorting: the term's id, interned; else NULL */
  StipPeriode periode;
  char       *reden; /* or NULL */
} StipSpoor;

STIP_DECLARE_RECORD (StipSpoor, stip_spoor)
StipSpoor *stip_spoor_new (gint64 id, const char *soort, StipPeriode periode, const char *reden);

/* Art. 287b Fw: at most six months. DDAS `moratoria`. */
typedef struct
{
  gint64      id;
  StipDatum   aanvraag, goedkeuring;
  StipPeriode periode;
} StipMoratorium;

STIP_DECLARE_RECORD (StipMoratorium, stip_moratorium)
StipMoratorium *stip_moratorium_new (gint64 id, StipDatum aanvraag, StipDatum goedkeuring, StipPeriode periode);

/* A term that a person set: a promise to the resident, an agreed deadline. */
typedef struct
{
  gint64    id;
  char     *naam;
  char     *klok; /* "wet", "schuldeisers", "belofte" */
  StipDatum start, uiterlijk, gehaald;
  char     *toelichting;
} StipHandtermijn;

STIP_DECLARE_RECORD (StipHandtermijn, stip_handtermijn)
StipHandtermijn *stip_handtermijn_new (gint64 id, const char *naam, const char *klok, StipDatum start, StipDatum uiterlijk, StipDatum gehaald, const char *toelichting);

/* A whole dossier (= schuldhulptraject): what the store loads, the DDAS reader delivers, the demo makes. */
typedef struct
{
  gint64      id;
  char       *nummer;       /* "2026-0098", NULL while it has none */
  char       *gemeentecode; /* as delivered */
  char       *omschrijving;
  gint64      medewerker_id;
  char       *consulent;
  StipGeld    schuld_bij_aanvang;
  StipJaNee   crisis; /* aanmelding.crisisinterventie */
  const char *beschikkingssoort;
  StipJaNee   dwangakkoord;
  const char *oplossingssoort;
  StipGeld    vtlb; /* per month */
  const char *uitstroomreden;
  char       *uitstroom_omschrijving;
  char       *doelgroepen;        /* "gezin;zzp", or NULL */
  char       *huishouden;         /* "alleenstaand", "paar met kinderen" ..., or NULL */
  int         kinderen;           /* in the household, -1 unknown */
  GPtrArray  *personen;           /* StipPersoon: first the resident, then partner, children */
  GPtrArray  *gebeurtenissen;     /* StipGebeurtenis, sorted */
  GPtrArray  *schulden;           /* StipSchuld */
  GPtrArray  *berichten;          /* StipSchuldBericht: the correspondence with creditors, by day */
  GPtrArray  *begeleidingen;      /* StipSpoor */
  GPtrArray  *crisisinterventies; /* StipSpoor */
  GPtrArray  *voorzieningen;      /* StipSpoor */
  GPtrArray  *moratoria;          /* StipMoratorium */
  GPtrArray  *opschortingen;      /* StipSpoor: soort = term id, or NULL for all terms of the law */
  GPtrArray  *verlengingen;       /* StipSpoor: soort = term id, periode.van = day of the decision, reden */
  GPtrArray  *handtermijnen;      /* StipHandtermijn */
  GPtrArray  *feiten;             /* StipFeit */
  GPtrArray  *leefgebieden;       /* StipLeefgebied */
  GPtrArray  *doelen;             /* StipDoel: goals and agreements, in their order */
  GPtrArray  *metingen;           /* StipMeting, by date */
  GPtrArray  *toetsen;            /* StipToets, by date */
  GPtrArray  *budget;             /* StipBudgetregel */
  GPtrArray  *vtlbs;              /* StipVtlb: what the official calculator said, by date */
  GPtrArray  *voorstellen;        /* StipVoorstel, by date */
  GPtrArray  *regelingen;         /* StipRegeling: arrangements and their versions, in the order of the file */
  GPtrArray  *betalingen;         /* StipBetaling, by date */
} StipDossier;

STIP_DECLARE_RECORD (StipDossier, stip_dossier)

StipDossier *stip_dossier_new (void); /* everything unknown, every list empty */
/* The same dossier with lists of its own that share their records: what a change starts from. (transfer full) */
StipDossier       *stip_dossier_copy (const StipDossier *self);
const StipPersoon *stip_dossier_inwoner (const StipDossier *self);                 /* the resident, or NULL */
StipFase           stip_dossier_fase (const StipDossier *self, StipDatum vandaag); /* from the events up to and including today */
/* Where it stands on its path, from the events up to and including today; an event that went back counts until a later
 * one goes on. */
StipToestand stip_dossier_toestand (const StipDossier *self, StipDatum vandaag);
/* The last event up to today that went back: what was recorded before it no longer tells where the dossier is. NULL
 * where none did. (transfer none) */
const StipGebeurtenis *stip_dossier_laatste_terug (const StipDossier *self, StipDatum vandaag);
gboolean               stip_dossier_is_open (const StipDossier *self, StipDatum vandaag);
/* A betalingsregeling or herfinanciering pays 100 % and may take longer than the 18 months after which the rest of a
 * schuldregeling is forgiven (domain.md 1.3 and 3.4). */
gboolean stip_dossier_betaalt_volledig (const StipDossier *self);
/* From the first to the last date that any part of it bears; tot ONBEKEND while it is not ended. Two parts of one
 * client that overlap are one trajectory (domain.md 1.2). */
StipPeriode stip_dossier_periode (const StipDossier *self);
