/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat-stations.h"
#include "render/stip-tekening.h"

/* Where the stations of a plate stand in its drawing, in the drawing's millimetres: a box round the texts and the
 * pictogram of each, in the order of stations. A station of which nothing is found has a box without width.
 * (transfer full) (element-type StipVak) */
GArray *stip_plaat_plekken_new (const StipTekening *tekening, GPtrArray *stations);
