/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-profiel.h"
#include "core/stip-toestand.h"
#include "core/stip-veld.h"

/* The steps of a case: from which states, to which, what must be known, what comes along. The table in stip-stappen.c is
 * the only place that knows them; windows and stipctl ask here what is possible, why not, and take the step. Which terms
 * a step starts and meets follows from the event that it records and the profile's rules over events; which field of the
 * exchange it fills from that event's `ddas`. */
#define STIP_STAP_MAX 8

typedef struct
{
  const char *soort; /* an event that comes along on the same day */
  const char *mits;  /* only where this one is there and `soort` is not; NULL: only where `soort` is not */
} StipStapMee;

typedef struct
{
  const char *veld, *waarde; /* "" takes the value away */
} StipStapVast;

typedef enum
{
  STIP_STAP_PLANBAAR = 1 << 0, /* its day may lie ahead: then it is planned */
  STIP_STAP_WIST = 1 << 1,     /* goes back: dates of later phases that a dossier has once are taken away; history keeps them */
  STIP_STAP_REDEN = 1 << 2,    /* wants a note that says why */
  STIP_STAP_VERLENGT = 1 << 3, /* adds an extension of the term that `spoor` names */
  STIP_STAP_SLUIT = 1 << 4,    /* ends the trajectory, with the cause's DDAS reason */
  STIP_STAP_VROEG = 1 << 5,    /* ... before its goal */
} StipStapVlag;

/* A parallel track in the lists of the exchange that a step begins or ends. */
typedef enum
{
  STIP_STAP_SPOOR_GEEN,
  STIP_STAP_SPOOR_CRISIS,
  STIP_STAP_SPOOR_MORATORIUM,
  STIP_STAP_SPOOR_BEGELEIDING, /* `spoor` is the kind */
} StipStapSpoor;

typedef enum
{
  STIP_STAP_SPOOR_BEGIN,
  STIP_STAP_SPOOR_EINDE,
  STIP_STAP_SPOOR_AANVRAAG, /* of a moratorium */
} StipStapSpoorRol;

typedef struct
{
  const char      *id;
  const char      *nl, *en; /* what one does: "Eerste gesprek vastleggen" */
  const char      *baan;    /* "pad", or the parallel track: "crisis", "bewind" ... */
  guint32          van;     /* states, as STIP_TOESTAND_BIT */
  StipToestand     naar;    /* GEEN: the state stays */
  const char      *soort;   /* the event that it records, or NULL */
  StipStapMee      mee[STIP_STAP_MAX];
  const char      *na[3];     /* events that must have happened */
  const char      *niet[2];   /* events that must not be there (any more): the track is running, or had its answer */
  const char      *eist[5];   /* fields that must be known: "dossier.crisis", or known as: "feit.identiteit=ja" */
  const char      *vraagt[4]; /* fields that it asks for and may stay empty */
  StipStapVast     vast[3];   /* what it makes true by itself */
  const char      *toets;     /* which decision it is for the profile's four eyes: "beschikking", "voorstel", "beeindiging" */
  guint            vlaggen;   /* StipStapVlag */
  StipStapSpoor    spoor_lijst;
  StipStapSpoorRol spoor_rol;
  const char      *spoor;
} StipStap;

const StipStap *stip_stap_alle (gsize *aantal);
const StipStap *stip_stap_zoek (const char *id); /* NULL where unknown */
const char     *stip_stap_naam (const StipStap *stap, StipTaal taal);
gboolean        stip_stap_is_terug (const StipStap *stap); /* goes back on the path */
/* The step of the path or a track that records this event kind and fits the state: what a term's button does. NULL where none. */
const StipStap *stip_stap_van_soort (const char *soort_id, StipToestand toestand);

/* The step that meets a term and fits where the dossier is now, or NULL: then the event is recorded as any other. */
const StipStap *stip_stap_van_termijn (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn, StipDatum vandaag);

#define STIP_STAP_ERROR (stip_stap_error_quark ())
GQuark stip_stap_error_quark (void);
typedef enum
{
  STIP_STAP_ERROR_KAN_NIET, /* the message is the first obstacle's sentence */
  STIP_STAP_ERROR_DATUM,
} StipStapError;

/* What stands in the way of a step: one Dutch sentence, and where to go for it. */
typedef struct
{
  char       *zin;
  const char *veld;  /* the field to fill in, or NULL */
  const char *soort; /* the event to record first, or NULL */
  gboolean    toets; /* a colleague has to look first */
} StipBelemmering;

void stip_belemmering_free (StipBelemmering *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipBelemmering, stip_belemmering_free)

/* Whether the step belongs to where the dossier is now: its state, and its track running or not. */
gboolean stip_stap_past (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag);
/* Everything that stands in its way, empty: it can be taken. (transfer full) (element-type StipBelemmering) */
GPtrArray *stip_stap_belemmeringen (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, StipDatum vandaag);
/* The field that a requirement names, and (out) the value that it must have, or NULL: any. */
const StipVeld *stip_stap_eis (const char *eis, const char **moet);
/* Whether a step takes this choice of a field that it asks: who completes has other causes than who ends early. */
gboolean stip_stap_keuze_past (const StipStap *stap, const StipVeld *veld, const char *keuze);
/* The latest collegiale toets of this step that still counts: not used, not from before the dossier went back. NULL where none. (transfer none) */
const StipToets *stip_stap_toets (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag);
/* The steps that belong to where the dossier is now: first those of the path forward, then tracks, then back and early
 * ends. (transfer container) (element-type StipStap) */
GPtrArray *stip_stappen_nu (const StipDossier *dossier, StipDatum vandaag);

/* What a person gives with a step. velden: pairs of field id and value as the file keeps it, NULL-terminated, or NULL. */
typedef struct
{
  StipDatum          datum;
  int                minuut; /* or -1 */
  const char        *toelichting;
  const char *const *velden;
} StipStapInvoer;

/* Takes the step: a changed copy of the dossier, with the event, what comes along, the fields and the track; NULL with the
 * first obstacle as error. The day must be known, not lie before the last step, and not ahead (but for what can be
 * planned). (transfer full) */
StipDossier *stip_stap_neem (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, const StipStapInvoer *invoer, StipDatum vandaag, GError **error);
