/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-bron.h"
#include "core/stip-brief-sjabloon.h"
#include "core/stip-briefkop.h"

/* One letter to make: to whom, the text as the template fills it in, and what is in the way. */
typedef struct
{
  const StipBriefSoort *soort;
  gint64                schuld_id;  /* 0: to the resident about all of it */
  char                 *naam;       /* to whom, as a list shows it */
  char                 *bestand;    /* "2026-0098-voorstel-03-Webwinkel-Zeven": a name for a file, no resident in it */
  char                 *tekst;      /* stip_brief_sjabloon_dup_tekst() */
  gboolean              aangeraden; /* it is its turn: ticked to begin with */
  GPtrArray            *ontbreekt;  /* char *: what must be filled in first; empty: it can be sent */
  guint                 in_tekst;   /* the first so many of these are gaps in the text: an edited text may have filled them */
  GPtrArray            *let_op;     /* char *: what to look at before it is sent */
  StipBriefWaarden     *waarden;
  char                **aan;
  char                **afzender;
  char                 *retour, *gemeente, *afdeling;
  char                 *ons_kenmerk, *uw_kenmerk, *behandeld_door;
  StipDatum             datum;
} StipBriefStuk;

STIP_DECLARE_RECORD (StipBriefStuk, stip_brief_stuk)

/* Whether this kind of letter fits a claim as it stands: what a list offers. Of a letter to the resident: as of the one
 * whose twin it is. */
gboolean stip_brief_soort_past (const StipBriefSoort *soort, const StipBriefBron *bron, const StipSchuldStand *stand);

/* The letters of one kind: to the creditors whom it fits (alle: to all that take part in the proposal, whatever they
 * answered), or one to the resident; where that names a creditor, one for each. One for each claim: a representative of
 * two creditors gets two. taal: of what is missing and what to look at. (transfer full) (element-type StipBriefStuk) */
GPtrArray *stip_brief_stukken_new (const StipBriefBron *bron, const StipBriefSjabloon *sjabloon, gboolean alle, StipTaal taal);

/* The letter with this text (NULL: the template's). Error: STIP_BRIEF_ERROR_ONGELDIG where the text cannot be read,
 * STIP_BRIEF_ERROR_WAARDE where it has a gap. met_gaten: gaps are shown and no error. (transfer full) */
StipBrief *stip_brief_stuk_dup_brief (const StipBriefStuk *self, const char *tekst, gboolean met_gaten, GError **error);
/* What keeps the letter with this text (NULL: the template's) from being sent; borrows from ontbreekt. (transfer container)
 * (element-type utf8) */
GPtrArray *stip_brief_stuk_belemmeringen (const StipBriefStuk *self, const char *tekst);
/* What stands around it; borrows from self. */
StipBriefkop stip_brief_stuk_kop (const StipBriefStuk *self);
/* What was sent, to keep and to read back: to whom, when, references, text. (transfer full) */
char *stip_brief_stuk_dup_verstuurd (const StipBriefStuk *self, const StipBrief *brief);
