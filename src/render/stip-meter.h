/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <pango/pango.h>

/* Measures lines of text with Pango, for layouts, and makes the same PangoLayout for the paint, so that what was
 * measured is what is drawn. Belongs to one thread. */
typedef struct _StipMeter StipMeter;

typedef struct
{
  double width, ascent, descent; /* px */
  double inkt_boven, inkt_onder; /* of what is really drawn, above and below the baseline */
} StipTekstMaat;

/* family: NULL for Andika, the letter of print. scherm: letters stand on whole pixels, as cairo 1.16 paints them on a
 * screen anyhow (else the spaces between words come out uneven); for paper and files FALSE, so that a line is as wide
 * everywhere. */
StipMeter *stip_meter_new (const char *family, gboolean scherm);
/* For a plate: in a language with its own letters and direction (taal: BCP 47). Its second is a plain meter, for the
 * Dutch beside it. */
StipMeter *stip_meter_new_taal (const char *letters, const char *taal, gboolean rtl);
StipMeter *stip_meter_tweede (StipMeter *self); /* (transfer none); itself where it has none */
/* The characters of a text that no font of this machine can show: 0 is good. */
int           stip_meter_onbekend (StipMeter *self, const char *tekst);
void          stip_meter_free (StipMeter *self);
const char   *stip_meter_family (StipMeter *self);
StipTekstMaat stip_meter_line (StipMeter *self, const char *tekst, double letter, gboolean vet);
/* The base direction is that of the meter's language: left to right but for a plate's own, also in a mirrored window.
 * (transfer full) */
PangoLayout *stip_meter_layout (StipMeter *self, const char *tekst, double letter, gboolean vet);
/* The lines of a wrapped text, each a string. (transfer full) (element-type utf8) */
GPtrArray *stip_meter_wrap (StipMeter *self, const char *tekst, double letter, gboolean vet, double width);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipMeter, stip_meter_free)
