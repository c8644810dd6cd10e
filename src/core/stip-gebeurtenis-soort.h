/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-fase.h"
#include "core/stip-taal.h"
#include "core/stip-toestand.h"

/* What can happen in a dossier. The table in the .c is the only place that knows the kinds: their id (in file,
 * profile and stipctl), names, phase, pictogram, where DDAS keeps the date, and whether a dossier has at most one. */
typedef enum
{
  STIP_ROL_MOMENT, /* a point in time */
  STIP_ROL_START,  /* begins its phase */
  STIP_ROL_EINDE,  /* ends its phase */
} StipRol;

typedef enum
{
  STIP_GROEP_CONTACT, /* talks, visits, calls: they count as "laatst contact" */
  STIP_GROEP_SCHULDEISERS,
  STIP_GROEP_BESLUIT,
  STIP_GROEP_AFSPRAAK,
  STIP_GROEP_VERLOOP, /* start and end of phases */
} StipGroep;

typedef struct
{
  const char  *id; /* "eerste-gesprek" */
  const char  *nl; /* "eerste gesprek" */
  const char  *en;
  StipFase     fase;
  StipRol      rol;
  StipGroep    groep;
  gboolean     enkel;     /* at most one per dossier */
  gboolean     invoer;    /* offered when a person adds an event */
  const char  *pictogram; /* icons/NAME.svg, "gesprek" */
  const char  *ddas;      /* "intake.startdatum", or NULL where the exchange does not know it */
  StipToestand toestand;  /* the state that it brings a dossier to, GEEN: it changes none */
  gboolean     terug;     /* it goes (back) to that state from a later one */
} StipGebeurtenisSoort;

const StipGebeurtenisSoort *stip_gebeurtenis_soort_alle (gsize *aantal);
const StipGebeurtenisSoort *stip_gebeurtenis_soort_zoek (const char *id);      /* NULL where unknown */
const StipGebeurtenisSoort *stip_gebeurtenis_soort_van_ddas (const char *pad); /* NULL where unknown */
const char                 *stip_gebeurtenis_soort_naam (const StipGebeurtenisSoort *soort, StipTaal taal);
