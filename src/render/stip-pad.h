/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <cairo.h>

#include "render/stip-tekening.h"

/* Curves of a drawing: GArray of StipPadDeel. */

GArray *stip_pad_new (void);
/* As stip_tekening_add_pad(): stops the program at a letter it does not know. (transfer full) */
GArray *stip_pad_parse (const char *pad);
void    stip_pad_move (GArray *pad, double x, double y);
void    stip_pad_line (GArray *pad, double x, double y);
void    stip_pad_curve (GArray *pad, double x1, double y1, double x2, double y2, double x3, double y3);
void    stip_pad_close (GArray *pad);
/* Every x becomes factor * x + dx, every y moves by dy; factor -1 mirrors. */
void    stip_pad_transform (GArray *pad, double factor, double dx, double dy);
void    stip_pad_scale (GArray *pad, double factor);
StipVak stip_pad_box (GArray *pad);
void    stip_pad_dump (GString *uit, GArray *pad);
void    stip_pad_trace (GArray *pad, cairo_t *cr);
/* The open path as points, so many for each curve: x, y, x, y ... (transfer full) (element-type double) */
GArray *stip_pad_flatten (GArray *pad, int per_bocht);
/* Along the open path a band whose width goes from begin to eind in the last part of its length, as a closed path.
 * vanaf: up to this part (0..1) of the length it keeps its first width; kromming: below 1 it narrows early. */
GArray *stip_pad_lint (GArray *pad, double begin, double eind, double vanaf, double kromming);
