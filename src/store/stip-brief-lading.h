/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-stuk.h"
#include "store/stip-store.h"

/* All that the letters of one dossier are made of, read in one go: dossier, register, who writes, templates, drafts and
 * what was sent. Immutable; the way of working is the store's. */
typedef struct
{
  StipDossier         *dossier;
  GPtrArray           *eisers;    /* StipSchuldeiser that its claims name */
  GHashTable          *sjablonen; /* kind's id -> StipBriefSjabloon; one that cannot be read is not in it */
  GHashTable          *fouten;    /* kind's id -> what is wrong with the template, with file and line */
  GHashTable          *concepten; /* stip_brief_concept_sleutel() -> text */
  GPtrArray           *verstuurd; /* StipBriefVerstuurd, newest first */
  char                *consulent, *telefoon, *email;
  char                *gemeente;
  gboolean             demo;      /* the file holds invented data */
  const StipWerkwijze *werkwijze; /* of the store, which must outlive this */
  StipDatum            vandaag;
} StipBriefLading;

STIP_DECLARE_RECORD (StipBriefLading, stip_brief_lading)

/* Preferences under which a person's own telephone number and e-mail address for letters are kept. */
#define STIP_VOORKEUR_TELEFOON "brief.telefoon"
#define STIP_VOORKEUR_EMAIL    "brief.email"

/* On the worker, from a job. Who writes: the consulent of the dossier, else who opened the file; how to reach her is what
 * she filled in herself, else what who opened the file did. (transfer full) */
StipBriefLading *stip_brief_lading_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error);
/* For the letters; voorstel: NULL for the last one that was fixed. Borrows from self. */
StipBriefBron stip_brief_lading_bron (const StipBriefLading *self, const StipVoorstel *voorstel);
/* stip_brief_stukken_new() of one kind; a template that cannot be read is its error. (transfer full) */
GPtrArray *stip_brief_lading_stukken (const StipBriefLading *self, const StipBriefBron *bron, const StipBriefSoort *soort, gboolean alle, StipTaal taal, GError **error);
