/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-bericht.h"

/* The letters of a case to creditors, and of each the twin that tells the resident (domain.md 2.2: the names of the
 * Schuldenknooppunt's messages, so that a coupling is a mapping later). The file is data/brieven/ID.txt. */
typedef struct
{
  const char *id;      /* "voorstel", "voorstel-inwoner" */
  const char *naam;    /* as a list shows it, Dutch */
  const char *bericht; /* of the Schuldenknooppunt, or NULL */
  gboolean    inwoner; /* the resident reads it: B1 */
  const char *nodig;   /* placeholders and tables that the text must have, "{bedrag} [tabel verdeling]" */
} StipBriefSoort;

/* In the order of a case. */
const StipBriefSoort *stip_brief_soorten (gsize *aantal);
const StipBriefSoort *stip_brief_soort_zoek (const char *id); /* or NULL */
/* The twin for the resident, or NULL for a letter to the resident. */
const StipBriefSoort *stip_brief_soort_tweeling (const StipBriefSoort *self);

/* What sending it is in the correspondence with the creditor; FALSE: a letter to the resident, an event of the dossier. */
gboolean stip_brief_soort_bericht (const StipBriefSoort *self, StipBerichtSoort *bericht);

/* A word between { and } in a template. */
typedef struct
{
  const char *naam;
  const char *wat;       /* for who writes a template, Dutch */
  const char *voorbeeld; /* invented, for a preview and for the tests */
} StipBriefVeld;

const StipBriefVeld *stip_brief_velden (gsize *aantal);
const StipBriefVeld *stip_brief_veld_zoek (const char *naam, gsize lengte); /* or NULL */

/* A table in a template: [tabel verdeling]. */
typedef struct
{
  const char        *naam;
  const char *const *koppen; /* NULL-terminated */
  guint              kolommen;
  guint              getallen; /* from this column on: figures, to the right */
} StipBriefTabel;

const StipBriefTabel *stip_brief_tabel_zoek (const char *naam, gsize lengte); /* or NULL */
