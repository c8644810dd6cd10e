/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* Text as it is searched: without case, accents, ligatures and letters that a Dutch keyboard does not have, so that
 * "muller" finds "Müller" and "strasse" finds "Straße" (anchors.md: name matching must not fail on ss, prefixes,
 * accents). The same function is used on what is stored and on what is typed. (transfer full) */
char *stip_zoektekst_normaliseer (const char *tekst);
/* What a person typed as an FTS5 query: every word as a prefix, all of them wanted, words that
 * only a dash or the like keeps apart as one phrase; NULL where there is no word in it. (transfer full) */
char *stip_zoektekst_vraag (const char *invoer);
