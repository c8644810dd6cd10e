/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-zinnen.h"

/* The words of the field that a resident need not know (data/taal/jargon.ini): each with a plain word that can stand in
 * its place, or with an explanation that can stand behind it. A municipality may have its own. */
typedef struct _StipJargonlijst StipJargonlijst;

STIP_DECLARE_RECORD (StipJargonlijst, stip_jargonlijst)

typedef struct
{
  char    *woord;  /* as it stands in the file */
  char    *gewoon; /* the plain word, or the explanation */
  gboolean vervangbaar;
} StipJargon;

typedef struct
{
  const StipJargon *jargon;        /* of the list */
  guint             woord, aantal; /* words of the text */
  gboolean          uitgelegd;     /* the text itself says what it means, here or before */
} StipJargonVondst;

/* Error: STIP_TAAL_ERROR with naam, group and key. (transfer full) */
StipJargonlijst *stip_jargonlijst_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
guint            stip_jargonlijst_aantal (const StipJargonlijst *self);
/* Where the text has a word of the list, in its order; the longest wins. The list must outlive the answer.
 * (transfer full) (element-type StipJargonVondst) */
GArray *stip_jargonlijst_zoek (const StipJargonlijst *self, const StipZinnen *zinnen, const char *tekst);
