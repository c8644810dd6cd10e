/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-csv-kaart.h"

/* A table of text, as spreadsheets and other programs write it: UTF-8 with or without BOM, UTF-16, else Windows-1252 (and so
 * Latin-1); separated by semicolon, comma or tab, which is seen from the first row; quotes as in RFC 4180. */
typedef struct
{
  GPtrArray  *rijen;     /* GStrv: the titles first; empty rows left out */
  GArray     *regels;    /* guint: the line in the file on which each row begins */
  const char *codering;  /* "UTF-8", "UTF-16", "Windows-1252" */
  char        scheiding; /* ';', ',' or '\t' */
} StipCsvTabel;

void stip_csv_tabel_free (StipCsvTabel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipCsvTabel, stip_csv_tabel_free)

/* A file of at most 256 MB. The error says what to do, and that nothing was read. (transfer full) */
StipCsvTabel *stip_csv_lees_bestand (const char *pad, GError **error);
/* The error names the line. (transfer full) */
StipCsvTabel *stip_csv_lees (const char *data, gsize lengte, GError **error);
