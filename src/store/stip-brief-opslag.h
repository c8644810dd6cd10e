/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-stuk.h"
#include "store/stip-store.h"

/* A letter as it was sent. */
typedef struct
{
  gint64                id;
  gint64                schuld_id; /* 0: to the resident about all of it; the claim may be gone */
  const StipBriefSoort *soort;     /* NULL: of a kind that this program does not know */
  StipDatum             datum;
  char                 *aan;   /* to whom */
  char                 *tekst; /* all of it: address, references, text */
} StipBriefVerstuurd;

STIP_DECLARE_RECORD (StipBriefVerstuurd, stip_brief_verstuurd)

StipBriefVerstuurd *stip_brief_verstuurd_new (gint64 schuld_id, const StipBriefSoort *soort, StipDatum datum, const char *aan, const char *tekst);

/* Letters of a dossier that were sent, newest first. (transfer full) (element-type StipBriefVerstuurd) */
GPtrArray *stip_brieven_verstuurd_load (StipDb *db, gint64 dossier_id, GError **error);
/* Inside a running handeling. */
gboolean stip_brief_verstuurd_insert (StipDb *db, gint64 dossier_id, const StipBriefVerstuurd *brief, GError **error);

/* --- drafts: not journaled, no handeling is wanted --- */

/* Keeps the text; NULL or "" takes it away, and the template's text holds again. */
gboolean stip_brief_concept_set (StipDb *db, gint64 dossier_id, const StipBriefSoort *soort, gint64 schuld_id, const char *tekst, GError **error);
/* All that were not sent since: stip_brief_concept_sleutel() -> text. (transfer full) (element-type utf8 utf8) */
GHashTable *stip_brief_concepten_load (StipDb *db, gint64 dossier_id, GError **error);
char       *stip_brief_concept_sleutel (const StipBriefSoort *soort, gint64 schuld_id); /* (transfer full) */
