/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-profiel.h"
#include "core/stip-record.h"
#include "core/stip-termijn.h"

/* What is due: one row per open term, and per decision that waits for a colleague's look. */

typedef enum
{
  STIP_AGENDA_TE_LAAT,   /* beyond the last day, never on a plain or local date alone */
  STIP_AGENDA_VANDAAG,   /* today is the day that counts */
  STIP_AGENDA_DEZE_WEEK, /* within seven days */
  STIP_AGENDA_LATER,
  STIP_AGENDA_GROEPEN,
} StipAgendaGroep;

/* From so many days before its end a period that simply runs is among the tasks. */
#define STIP_AGENDA_LOOPTIJD_DAGEN 30

typedef struct
{
  gint64                      dossier_id;
  char                       *nummer;
  char                       *naam;      /* the resident, as in the list of dossiers */
  char                       *consulent; /* or NULL */
  char                       *telefoon;  /* the resident's, or NULL */
  StipFase                    fase;
  StipTermijn                *termijn; /* NULL of a review */
  StipHandtermijn            *hand;    /* the record behind a term that a person set, else NULL */
  const StipGebeurtenisSoort *haalt;   /* the event that meets it, NULL where no event can be recorded for it */
  StipToets                  *toets;   /* NULL of a term */
  StipAgendaGroep             groep;
  int                         dagen_over; /* negative: days too late */
  gboolean                    afwezig;    /* its consulent is away today */
} StipAgendaRij;

STIP_DECLARE_RECORD (StipAgendaRij, stip_agenda_rij)

/* "te-laat", "vandaag", "deze-week", "later" */
const char     *stip_agenda_groep_id (StipAgendaGroep groep);
StipAgendaGroep stip_agenda_groep_van (int dagen_over);
/* The event that a person records to meet a term: the first of its rule that the dossier can still have. NULL where
 * there is none. (transfer none) */
const StipGebeurtenisSoort *stip_agenda_haalt (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn);
/* Whether an event that is dated today is an appointment: something agreed, or a talk, visit or call with a time of which
 * nobody has recorded yet whether the person was reached. What is written (letter, message) is not kept as one. */
gboolean stip_agenda_is_afspraak (const StipGebeurtenisSoort *soort, int minuut, StipJaNee bereikt);
/* Appends the rows of the terms of one dossier that ask for a hand. */
void stip_agenda_add_termijnen (GPtrArray *rijen, const StipProfiel *profiel, const StipDossier *dossier, GPtrArray *termijnen, gboolean afwezig, StipDatum vandaag);
/* Appends the reviews that wait for somebody else than who asked: a colleague waits, so they are for today. */
void stip_agenda_add_toetsen (GPtrArray *rijen, const StipDossier *dossier, const char *wie, StipDatum vandaag);
/* Most urgent first, then by name; a total order, so that the same data gives the same list. */
void stip_agenda_sort (GPtrArray *rijen);
int  stip_agenda_tel (GPtrArray *rijen, StipAgendaGroep groep);

/* What must be done: the term's name, "Collegiale toets: voorstel". (transfer full) */
char *stip_agenda_rij_dup_wat (const StipAgendaRij *self);
/* Why: the term's sentence, or who asked for the review. Dutch. (transfer full) */
char *stip_agenda_rij_dup_waarom (const StipAgendaRij *self, StipDatum vandaag);
/* What stays the same about a row when the list is read again: "12:beschikking:2026-03-17". (transfer full) */
char *stip_agenda_rij_dup_sleutel (const StipAgendaRij *self);
