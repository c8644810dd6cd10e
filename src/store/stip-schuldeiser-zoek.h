/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* Names of creditors in which every typed word begins a word, without case and accents; those that begin with the first
 * typed word come first, then by name; each name once, at most n. (transfer full) (element-type utf8) */
GPtrArray *stip_schuldeiser_zoek (StipDb *db, const char *zoek, guint n, GError **error);
