/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier.h"

/* The small records of a dossier's parallel tracks. */

static void
clear_spoor (StipSpoor *self)
{
  g_free (self->reden);
}

STIP_DEFINE_RECORD (StipSpoor, stip_spoor, clear_spoor)

StipSpoor *
stip_spoor_new (gint64 id, const char *soort, StipPeriode periode, const char *reden)
{
  StipSpoor *self = g_atomic_rc_box_new0 (StipSpoor);
  self->id = id;
  self->soort = g_intern_string (soort);
  self->periode = periode;
  self->reden = g_strdup (reden);
  return self;
}

static void
clear_moratorium (StipMoratorium *self)
{
}

STIP_DEFINE_RECORD (StipMoratorium, stip_moratorium, clear_moratorium)

StipMoratorium *
stip_moratorium_new (gint64 id, StipDatum aanvraag, StipDatum goedkeuring, StipPeriode periode)
{
  StipMoratorium *self = g_atomic_rc_box_new0 (StipMoratorium);
  self->id = id;
  self->aanvraag = aanvraag;
  self->goedkeuring = goedkeuring;
  self->periode = periode;
  return self;
}

static void
clear_handtermijn (StipHandtermijn *self)
{
  g_free (self->naam);
  g_free (self->klok);
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipHandtermijn, stip_handtermijn, clear_handtermijn)

StipHandtermijn *
stip_handtermijn_new (gint64 id, const char *naam, const char *klok, StipDatum start, StipDatum uiterlijk, StipDatum gehaald, const char *toelichting)
{
  StipHandtermijn *self = g_atomic_rc_box_new0 (StipHandtermijn);
  self->id = id;
  self->naam = g_strdup (naam);
  self->klok = g_strdup (klok);
  self->start = start;
  self->uiterlijk = uiterlijk;
  self->gehaald = gehaald;
  self->toelichting = g_strdup (toelichting);
  return self;
}
