/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* A field of a dossier that a person fills in, and that a step may ask for. The table in the .c is the only place that
 * knows the fields: what they are called, what they take, where they live. Facts are three-valued and empty by default:
 * no value is "nobody knows". */
typedef enum
{
  STIP_VELD_TEKST,
  STIP_VELD_LANG,  /* text of several lines */
  STIP_VELD_DATUM, /* kept as ISO, typed as people type dates */
  STIP_VELD_JANEE, /* kept as "ja" or "nee" */
  STIP_VELD_KEUZE, /* kept as the id of one of keuzes */
  STIP_VELD_MEER,  /* kept as ids of keuzes, with ; between */
  STIP_VELD_GETAL, /* a whole number, not below zero */
  STIP_VELD_GELD,  /* kept as cents, typed as people type money */
} StipVeldSoort;

typedef struct
{
  const char      *id; /* "dossier.crisis", "feit.kanaal", "persoon.telefoon" */
  const char      *nl, *en;
  StipVeldSoort    soort;
  const StipKeuze *keuzes; /* ends with an id NULL; or NULL */
} StipVeld;

#define STIP_VELD_ERROR (stip_veld_error_quark ())
GQuark stip_veld_error_quark (void);
typedef enum
{
  STIP_VELD_ERROR_ONGELDIG, /* this field does not take that value */
} StipVeldError;

const StipVeld *stip_veld_alle (gsize *aantal);
const StipVeld *stip_veld_zoek (const char *id); /* NULL where unknown */
const char     *stip_veld_naam (const StipVeld *veld, StipTaal taal);
/* What a person typed, as the file keeps it; NULL without an error where it is empty. The error is Dutch, says what to
 * do, and does not repeat what was typed. (transfer full) */
char *stip_veld_lees (const StipVeld *veld, const char *tekst, StipDatum vandaag, GError **error);
/* A value as the screen shows it; NULL where there is none. (transfer full) */
char *stip_veld_toon (const StipVeld *veld, const char *waarde, StipTaal taal);
/* The value in a dossier as the file keeps it, or NULL. persoon_id: of which person, 0 the resident; else not used. (transfer full) */
char *stip_dossier_dup_veld (const StipDossier *dossier, const StipVeld *veld, gint64 persoon_id);
/* A changed copy of the dossier; waarde as the file keeps it, NULL takes it away. (transfer full) */
StipDossier *stip_dossier_met_veld (const StipDossier *dossier, const StipVeld *veld, gint64 persoon_id, const char *waarde);
