/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-palet.h"
#include "render/stip-tijdlijn.h"

typedef enum
{
  STIP_TIJDLIJN_PDF, /* A4 landscape, as many pages as the terms need; text can be selected */
  STIP_TIJDLIJN_SVG, /* one sheet; bears the text twin as its description */
  STIP_TIJDLIJN_PNG, /* one sheet at twice its size */
  STIP_TIJDLIJN_TXT, /* the text twin */
} StipTijdlijnFormaat;

/* The bytes of the file. The same model gives the same bytes: a PDF's dates are the model's today.
 * (transfer full); NULL and an error (G_IO_ERROR) where cairo cannot write. */
GBytes *stip_tijdlijn_render (const StipTijdlijn *model, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error);
/* The same to a file: mode 0600, under a temporary name in the same folder, synced, then renamed over `path`. The
 * file holds personal data: the caller warns (product.md 6). Errors (G_FILE_ERROR) name no person and no path. */
gboolean stip_tijdlijn_write (const StipTijdlijn *model, const char *path, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error);
