/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-json-bron.h"

/* The tokenizer's scanners: each takes one text, number or word from the source. They fail with STIP_JSON_ERROR. */

/* The source stands on the opening quote; uit becomes the decoded text. */
gboolean stip_json_scan_tekst (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error);
/* The source stands on a minus sign or a figure; uit becomes the number as written. */
gboolean stip_json_scan_getal (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error);
/* true, false, null. */
gboolean stip_json_scan_woord (StipJsonBron *bron, const char *woord, GCancellable *cancellable, GError **error);
/* A byte that no token begins with: says whether it is a wrong character or no UTF-8 at all. Returns FALSE. */
gboolean stip_json_scan_refuse (StipJsonBron *bron, const char *verwacht, GCancellable *cancellable, GError **error);
/* Sets the error with the place in front. Returns FALSE. */
gboolean stip_json_fail (const StipJsonBron *bron, int code, const char *melding, GError **error);
