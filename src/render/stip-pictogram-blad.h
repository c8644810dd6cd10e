/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* The contact sheet of all pictograms, A4 landscape in millimetres: each large in colour, 12 mm high in black, in the
 * disc of a plate, with its Dutch and English name (icons/pictogrammen/namen.ini). (transfer full) */
StipTekening *stip_pictogram_blad_new (StipMeter *meter, GError **error);
/* path: .pdf, else a PNG. */
gboolean stip_pictogram_blad_write (const char *path, GError **error);
