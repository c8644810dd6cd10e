/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <cairo.h>

#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* Paints a drawing on any cairo surface: window, printer, PDF, SVG, PNG. Keeps the pictograms it has coloured; make
 * one per window or per file and use it from one thread.
 * Pictograms are the resources /nl/schuldhulp/Stip/pictogrammen/NAME.svg. */
typedef struct _StipSchilder StipSchilder;

StipSchilder *stip_schilder_new (void);
void          stip_schilder_free (StipSchilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipSchilder, stip_schilder_free)

/* The meter must be of the same family as the one that the drawing was laid out with. Paints no background: a
 * window has its own; a sheet draws it as its first shape. */
void stip_schilder_paint (StipSchilder *self, cairo_t *cr, const StipTekening *tekening, StipMeter *meter, StipPaletSoort palet);
