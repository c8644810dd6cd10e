/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-plaat.h"

typedef enum
{
  STIP_PLAAT_PDF,
  STIP_PLAAT_SVG,
  STIP_PLAAT_PNG, /* 150 dots an inch */
  STIP_PLAAT_TXT, /* the text twin */
} StipPlaatFormaat;

typedef struct
{
  StipPlaatFormaat formaat;
  gboolean         a3;     /* else A4 */
  gboolean         staand; /* portrait; the back stays landscape */
  gboolean         grijs;
  gboolean         achterkant; /* a second page; of SVG and PNG, which have one page,
                          the back instead of the front */
} StipPlaatVorm;

/* The same plate and the same form give the same bytes. Errors:
 * STIP_PLAAT_ERROR where a text does not fit. (transfer full) */
GBytes *stip_plaat_render (const StipPlaat *plaat, const StipPlaatVorm *vorm, GError **error);
/* To a file of mode 0600, whole or not at all. */
gboolean stip_plaat_write (const StipPlaat *plaat, const char *path, const StipPlaatVorm *vorm, GError **error);
