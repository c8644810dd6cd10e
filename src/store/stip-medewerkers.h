/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"
#include "store/stip-store.h"

/* A colleague who works in this file, and whether she is there. */
typedef struct
{
  gint64      id; /* 0: has a key, but no dossier or absence yet */
  char       *naam;
  const char *rol;              /* interned: "consulent", "teamleider" ... */
  int         open;             /* dossiers of hers that are open */
  gboolean    weg;              /* away today */
  char       *telefoon;         /* that residents may call, or NULL */
  StipDatum   weg_van, weg_tot; /* the absence that runs or comes next; ONBEKEND: none, or no end */
} StipMedewerker;

STIP_DECLARE_RECORD (StipMedewerker, stip_medewerker)

/* Everybody who is active, has an open dossier or a key, by name. (transfer full) (element-type StipMedewerker) */
GPtrArray            *stip_medewerkers_load (StipStore *store, StipDb *db, GError **error);
const StipMedewerker *stip_medewerkers_zoek (GPtrArray *medewerkers, const char *naam); /* or NULL */
/* The row of a colleague, made within the running handeling for somebody who only had a key. NIET_GEVONDEN where nobody
 * here has this name. */
gboolean stip_medewerker_find (StipStore *store, StipDb *db, const char *naam, gint64 *id, GError **error);
