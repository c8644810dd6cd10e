/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-meter.h"
#include "render/stip-tekening.h"
#include "render/stip-tijdlijn-schaal.h"

typedef enum
{
  STIP_TIJDLIJN_STROOK,  /* 166 px, above a dossier (ui.md "Strip") */
  STIP_TIJDLIJN_LAAG,    /* 44 px, the same without words */
  STIP_TIJDLIJN_PLAAT,   /* 260 px, the picture of its own (design.md 11) */
  STIP_TIJDLIJN_MEEKIJK, /* 166 px with a larger hand: the strip that a resident looks at (ui.md "Meekijkstand") */
  STIP_TIJDLIJN_STIJLEN,
} StipTijdlijnStijl;

/* zoom 1..40, offset in px (both are clamped), text_factor 1 and up: everything grows with it, the height too.
 * contrast: longer dashes. The palette belongs to the paint. */
typedef struct
{
  StipTijdlijnStijl stijl;
  double            width;
  double            zoom;
  double            offset;
  double            text_factor;
  gboolean          rtl;
  gboolean          contrast;
} StipTijdlijnOpties;

#define STIP_TIJDLIJN_OPTIES_INIT                     \
  {                                                   \
    STIP_TIJDLIJN_STROOK, 1138, 1, 0, 1, FALSE, FALSE \
  }

typedef enum
{
  STIP_TIJDLIJN_RAAK_FASE, /* pointer only: its tooltip holds the name that did not fit */
  STIP_TIJDLIJN_RAAK_GEBEURTENIS,
  STIP_TIJDLIJN_RAAK_TERMIJN,
  STIP_TIJDLIJN_RAAK_STIP,
} StipTijdlijnRaakSoort;

/* One thing that can be pointed at or focused. */
typedef struct
{
  StipTijdlijnRaakSoort soort;
  StipVak               vak;
  gboolean              zichtbaar; /* FALSE: scrolled out of sight; use stip_tijdlijn_layout_reveal() */
  gboolean              focus;     /* takes the keyboard focus */
  StipDatum             datum;     /* ONBEKEND of a stip without a date */
  guint                *items;     /* indices in the model's array of that kind; several share a disc or a flag */
  guint                 n_items;
  char                 *zin; /* accessible label and tooltip */
} StipTijdlijnRaak;

/* A laid-out timeline: the drawing, what can be hit in reading order (by date), and its scale. */
typedef struct
{
  StipTekening      *tekening;
  GPtrArray         *raak;   /* StipTijdlijnRaak */
  StipTijdlijnSchaal schaal; /* of the unmirrored drawing */
  StipTijdlijnOpties opties; /* with zoom and offset as clamped */
} StipTijdlijnLayout;

double              stip_tijdlijn_hoogte (StipTijdlijnStijl stijl, double text_factor);
StipTijdlijnLayout *stip_tijdlijn_layout_new (const StipTijdlijn *model, const StipTijdlijnOpties *opties, StipMeter *meter);
void                stip_tijdlijn_layout_free (StipTijdlijnLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipTijdlijnLayout, stip_tijdlijn_layout_free)

/* The index in `raak` of what lies at a place, or -1. A small thing answers within 12 px (times the text factor)
 * around its middle; what takes the focus goes before a phase. */
int                     stip_tijdlijn_layout_hit (const StipTijdlijnLayout *self, double x, double y);
const StipTijdlijnRaak *stip_tijdlijn_layout_get (const StipTijdlijnLayout *self, int i); /* NULL outside */
/* Next (stap 1) or previous (-1) that takes the focus, in reading order; from -1: the first or last. -1 at the end. */
int stip_tijdlijn_layout_next (const StipTijdlijnLayout *self, int i, int stap);
/* The same item again in another layout of the same model (after zoom or scroll), or -1. */
int       stip_tijdlijn_layout_find (const StipTijdlijnLayout *self, StipTijdlijnRaakSoort soort, guint item);
StipDatum stip_tijdlijn_layout_datum (const StipTijdlijnLayout *self, double x);
double    stip_tijdlijn_layout_x (const StipTijdlijnLayout *self, StipDatum datum);
/* The offset with which the date that is now at x stays there at another zoom. */
double stip_tijdlijn_layout_zoom_offset (const StipTijdlijnLayout *self, double x, double zoom);
/* The offset that brings a date into sight, in the middle; the present one where it can be seen already. */
double stip_tijdlijn_layout_reveal (const StipTijdlijnLayout *self, StipDatum datum);
/* How far to scroll for a drag of dx px: the sign follows the reading direction. */
double stip_tijdlijn_layout_pan_offset (const StipTijdlijnLayout *self, double dx);
char  *stip_tijdlijn_layout_dump (const StipTijdlijnLayout *self); /* drawing and hits; (transfer full) */
