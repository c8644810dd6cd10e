/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "core/stip-datum.h"
#include "render/stip-schilder.h"

/* From drawings to a file, the same for every sheet that Stip makes. */

/* A sheet of paper in points. */
typedef struct
{
  double breed, hoog;
  double marge_x, marge_y;
  double schaal; /* points per px of the drawing */
} StipVel;

#define STIP_VEL_MM (72 / 25.4)

/* A cairo write function; closure: GByteArray. */
cairo_status_t stip_uitvoer_append (void *closure, const unsigned char *data, unsigned int length);
gboolean       stip_uitvoer_check (cairo_status_t status, GError **error);
void           stip_uitvoer_paint (cairo_surface_t *surface, const StipTekening *blad, StipMeter *meter, StipSchilder *schilder, StipPaletSoort palet, double marge_x, double marge_y, double schaal);
/* One page for each drawing of bladen, appended to uit. dag: the day that the file says it was made on: the same
 * drawings give the same bytes. */
cairo_status_t stip_uitvoer_pdf (GPtrArray *bladen, const StipVel *vel, StipMeter *meter, StipPaletSoort palet, const char *titel, StipDatum dag, GByteArray *uit);
/* cairo writes letters as shapes: what the picture says goes into the SVG as title and description, with its language
 * (BCP 47, or NULL). Names that cairo counts per process are counted per file. */
void stip_uitvoer_finish_svg (GByteArray *uit, const char *titel, const char *taal, const char *tekst);
/* Adds the language to a PDF, as an update behind it (ISO 32000-1, 7.5.6), since cairo cannot say it. FALSE: this is no
 * PDF as cairo writes it, and nothing changed. */
gboolean stip_uitvoer_pdf_taal (GByteArray *uit, const char *taal);
/* Writes under a temporary name in the same folder, mode 0600, synced, then renamed over path: whoever reads it finds
 * a whole file. wat: "De tijdlijn", for the error (G_FILE_ERROR), which names no person and no path. */
gboolean stip_uitvoer_write (GBytes *bytes, const char *path, const char *wat, GError **error);
