/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-gebeurtenis-soort.h"
#include "core/stip-lijsten.h"
#include "core/stip-record.h"

/* Something that happened in a dossier, or is planned to. */
typedef struct
{
  gint64                      id; /* 0: not in the file (yet) */
  const StipGebeurtenisSoort *soort;
  StipDatum                   datum;
  int                         minuut;      /* minutes since midnight, or -1 where the time is unknown */
  char                       *toelichting; /* or NULL */
  char                       *met;         /* of a contact: with whom, or NULL */
  StipJaNee                   bereikt;     /* of a contact: whether the person was reached */
} StipGebeurtenis;

STIP_DECLARE_RECORD (StipGebeurtenis, stip_gebeurtenis)

StipGebeurtenis *stip_gebeurtenis_new (gint64 id, const StipGebeurtenisSoort *soort, StipDatum datum, int minuut, const char *toelichting);
/* A contact: with whom, and whether she was reached. */
StipGebeurtenis *stip_gebeurtenis_new_contact (gint64 id, const StipGebeurtenisSoort *soort, StipDatum datum, int minuut, const char *toelichting, const char *met, StipJaNee bereikt);
StipGebeurtenis *stip_gebeurtenis_copy_op (const StipGebeurtenis *self, StipDatum datum); /* the same on another day */
/* The first event of this kind in a GPtrArray of StipGebeurtenis sorted by date, or NULL. */
const StipGebeurtenis *stip_gebeurtenissen_zoek (GPtrArray *gebeurtenissen, const char *soort_id);
StipDatum              stip_gebeurtenissen_datum (GPtrArray *gebeurtenissen, const char *soort_id);   /* or ONBEKEND */
int                    stip_gebeurtenis_compare (const StipGebeurtenis *a, const StipGebeurtenis *b); /* date, minute, table order, id */
void                   stip_gebeurtenissen_sort (GPtrArray *gebeurtenissen);
