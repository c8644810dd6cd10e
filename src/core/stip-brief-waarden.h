/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-soort.h"

/* What is filled in one letter: texts as they are to stand there, and rows of tables. A plain table, so that letters
 * know nothing of claims, scenarios or residents. */
typedef struct
{
  char   **cellen;
  gboolean som; /* the last row: what all come to */
} StipBriefRij;

typedef struct _StipBriefWaarden StipBriefWaarden;

StipBriefWaarden *stip_brief_waarden_new (void);
/* All invented: a preview of every letter. (transfer full) */
StipBriefWaarden *stip_brief_waarden_new_voorbeeld (void);
void              stip_brief_waarden_free (StipBriefWaarden *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipBriefWaarden, stip_brief_waarden_free)

/* naam: of stip_brief_velden(). tekst: NULL or "" for not known. */
void        stip_brief_waarden_set (StipBriefWaarden *self, const char *naam, const char *tekst);
const char *stip_brief_waarden_get (const StipBriefWaarden *self, const char *naam); /* or NULL */
/* cellen: as many as the table has columns. Values are not searched for placeholders again. */
void stip_brief_waarden_add_rij (StipBriefWaarden *self, const char *tabel, const char *const *cellen, gboolean som);
/* (transfer none) (element-type StipBriefRij); empty where there are none */
GPtrArray *stip_brief_waarden_rijen (const StipBriefWaarden *self, const char *tabel);
