/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* The shape of a DDAS delivery as tables: which keys an object has, of what type, and where the value goes. The
 * order of the rows is no order in the file. */

typedef enum
{
  STIP_DDAS_TEKST,         /* char * */
  STIP_DDAS_POSTCODE,      /* char *: "1234ab " becomes "1234AB", else as delivered with a warning */
  STIP_DDAS_EMAIL,         /* checked leniently, not kept */
  STIP_DDAS_DATUM,         /* StipDatum */
  STIP_DDAS_GEBEURTENIS,   /* a date that becomes an event of the dossier: the kind whose DDAS path it has */
  STIP_DDAS_GEBOORTEDATUM, /* StipDatum; in the schema a free text, so what is no date warns only */
  STIP_DDAS_DATUM_TIJD,    /* RFC 3339, not kept */
  STIP_DDAS_GETAL,         /* gint64 */
  STIP_DDAS_BEDRAG,        /* StipGeld; whole euros in the file */
  STIP_DDAS_JANEE,         /* StipJaNee */
  STIP_DDAS_CODE,          /* const char *, of a code list */
  STIP_DDAS_CODE_RUIM,     /* the same; in the schema a free text, so what is not in the list warns only */
  STIP_DDAS_OBJECT,
  STIP_DDAS_REEKS, /* an array of objects */
} StipDdasSoort;

/* The record that a value goes into. */
typedef enum
{
  STIP_DDAS_DOEL_GEEN, /* checked, not kept */
  STIP_DDAS_DOEL_BESTAND,
  STIP_DDAS_DOEL_LEVERING,
  STIP_DDAS_DOEL_DOSSIER,
  STIP_DDAS_DOEL_PERSOON,
  STIP_DDAS_DOEL_SCHULD,
  STIP_DDAS_DOEL_SPOOR,
  STIP_DDAS_DOEL_AANTAL,
} StipDdasDoel;

/* What the items of a list become. */
typedef enum
{
  STIP_DDAS_ELEMENT_GEEN,
  STIP_DDAS_ELEMENT_LEVERING,
  STIP_DDAS_ELEMENT_TRAJECT,
  STIP_DDAS_ELEMENT_PERSOON,
  STIP_DDAS_ELEMENT_SCHULD,
  STIP_DDAS_ELEMENT_SPOOR, /* added to the dossier's list at plek */
  STIP_DDAS_ELEMENT_MORATORIUM,
} StipDdasElement;

typedef struct StipDdasObject_ StipDdasObject;

typedef struct
{
  const char           *sleutel;
  StipDdasSoort         soort;
  gboolean              verplicht;
  gboolean              buiten_schema; /* another spelling that the schema does not know: read with a warning */
  StipDdasDoel          doel;
  gsize                 plek; /* offset in that record; two rows with one place: the first row wins */
  StipLijst             lijst;
  const char           *ddas;   /* GEBEURTENIS: its path in the trajectory */
  const StipDdasObject *object; /* OBJECT, REEKS */
  StipDdasElement       element;
  guint                 minimum, maximum; /* REEKS: items; maximum 0 = no limit */
} StipDdasVeld;

struct StipDdasObject_
{
  const StipDdasVeld *velden;
  gsize               n_velden;
  gboolean            gesloten; /* the schema forbids other keys */
};

/* A begeleiding, crisisinterventie, voorlopige voorziening or moratorium while it is being read. */
typedef struct
{
  const char *soort;
  StipPeriode periode;
  StipDatum   aanvraag, goedkeuring;
} StipDdasSpoor;

/* The root of the tables. */
const StipDdasObject *stip_ddas_bestand (void);
