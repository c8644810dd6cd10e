/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-brief.h"
#include "core/stip-briefkop.h"
#include "render/stip-meter.h"

/* Many letters in one go. Both kinds of output are whole or not there at all, also where they are cancelled
 * (G_IO_ERROR_CANCELLED) or the disk is full (G_FILE_ERROR). From any thread, each call in one. */
typedef struct
{
  const StipBrief    *brief;
  const StipBriefkop *kop;
  const char         *bestand; /* its name in a folder, without .pdf */
} StipBriefReeksdeel;

/* After each letter: how many are done. From the thread that the run is in. */
typedef void (*StipBriefVoortgang) (guint klaar, guint aantal, gpointer data);

typedef struct
{
  gboolean           oneven; /* every letter begins on an odd page: a blank one comes before it where it must, for double-sided print */
  gboolean           overschrijf;
  StipBriefVoortgang func; /* or NULL */
  gpointer           data;
} StipBriefReeksOpties;

/* The pages of all letters, in print order; a blank page is an empty drawing. delen: StipBriefReeksdeel. NULL where
 * cancelled. (transfer full) (element-type StipTekening) */
GPtrArray *stip_brief_reeks_bladen (const GArray *delen, const StipBriefReeksOpties *opties, StipMeter *meter, GCancellable *cancellable, GError **error);
/* One PDF that is titled so. */
gboolean stip_brief_reeks_write_pdf (const GArray *delen, const StipBriefReeksOpties *opties, const char *titel, const char *path, GCancellable *cancellable, GError **error);
/* A PDF per letter, bestand.pdf, in a folder that is made where it is not there. A name that exists is refused
 * (G_IO_ERROR_EXISTS) but with overschrijf. */
gboolean stip_brief_reeks_write_map (const GArray *delen, const StipBriefReeksOpties *opties, const char *map, GCancellable *cancellable, GError **error);
