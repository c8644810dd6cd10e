/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-record.h"
#include "core/stip-verloop.h"

/* The handover form of a dossier, as words: what a colleague must know on the day she takes over, so that the resident
 * does not have to tell it all again (Aalsmeer, Beleidsplan 2025-2028, ch. 7: a change of worker is felt by residents,
 * hence a form). Sheet and text twin come from this one model. A colleague reads it: always Dutch. */
typedef enum
{
  STIP_OVERDRACHT_MERK_GEEN,
  STIP_OVERDRACHT_MERK_OPEN,   /* to be done: an empty box */
  STIP_OVERDRACHT_MERK_GEDAAN, /* a ticked one */
} StipOverdrachtMerk;

typedef struct
{
  char              *kop;   /* beside it: a label or a day, or NULL */
  char              *onder; /* below that: "nog 3 dagen", or NULL */
  char              *tekst; /* may have several lines */
  char              *bij;   /* second text, or NULL */
  StipOverdrachtMerk merk;
  int                stand, vorige; /* 1..5 of a scale, 0: none */
} StipOverdrachtRegel;

typedef struct
{
  const char *id;         /* "belangrijk", "stappen", "doelen" ... */
  char       *kop;        /* "Wat voor Vera telt" */
  gboolean    uitgelicht; /* must not be missed */
  GPtrArray  *regels;     /* StipOverdrachtRegel */
} StipOverdrachtDeel;

/* Something that a colleague needs and that nobody filled in. */
typedef struct
{
  const char *id; /* the field ("feit.belangrijk"), or "plan" */
  const char *nl; /* what to fill in, as a task */
  const char *en;
} StipOverdrachtPunt;

typedef struct
{
  const char *titel;      /* what the sheet is, static; NULL: "Overdracht" */
  char       *nummer;     /* or NULL */
  char       *naam;       /* of the resident */
  char       *van, *naar; /* who had the dossier and who takes over; NULL unknown */
  StipDatum   vandaag;
  GPtrArray  *delen;     /* StipOverdrachtDeel: only those that have something to say */
  GPtrArray  *ontbreekt; /* StipOverdrachtPunt, static */
} StipOverdracht;

STIP_DECLARE_RECORD (StipOverdracht, stip_overdracht)

/* What the file does not say (yet). All may be NULL: then an event of kind "overdracht" tells who gave what to whom. */
typedef struct
{
  const char *naar;
  const char *notitie; /* for the colleague */
} StipOverdrachtOpdracht;

/* termijnen: StipTermijn of stip_termijnen_bereken(). (transfer full) */
StipOverdracht *stip_overdracht_new (const StipDossier *dossier, GPtrArray *termijnen, const StipVerloop *verloop, StipDatum vandaag, const StipOverdrachtOpdracht *opdracht);
/* What a colleague would miss in this dossier. (transfer container) (element-type StipOverdrachtPunt) */
GPtrArray *stip_overdracht_ontbreekt (const StipDossier *dossier);
/* The same form as plain text. (transfer full) */
char *stip_overdracht_to_text (const StipOverdracht *self);

const StipOverdrachtDeel  *stip_overdracht_deel (const StipOverdracht *self, const char *id); /* NULL where it has nothing to say */
const StipOverdrachtRegel *stip_overdracht_regel (const StipOverdrachtDeel *deel, guint i);
/* "Van Robin Proefman aan Noor Verzonnen"; NULL where neither is known. (transfer full) */
char *stip_overdracht_wie (const StipOverdracht *self);
