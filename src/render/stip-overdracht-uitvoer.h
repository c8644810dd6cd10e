/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"
#include "render/stip-palet.h"
#include "render/stip-tijdlijn.h"

typedef enum
{
  STIP_OVERDRACHT_PDF, /* A4, as many pages as it needs; text can be selected */
  STIP_OVERDRACHT_TXT, /* the text twin */
} StipOverdrachtFormaat;

/* The bytes of the file; the same form gives the same bytes. tijdlijn: the strip at its top, or NULL. (transfer full);
 * NULL and an error (G_IO_ERROR) where cairo cannot write. */
GBytes *stip_overdracht_render (const StipOverdracht *model, const StipTijdlijn *tijdlijn, StipOverdrachtFormaat formaat, StipPaletSoort palet, GError **error);
/* The same to a file, as stip_uitvoer_write() does. It holds personal data: the caller warns. */
gboolean stip_overdracht_write (const StipOverdracht *model, const StipTijdlijn *tijdlijn, const char *path, StipOverdrachtFormaat formaat, StipPaletSoort palet, GError **error);
