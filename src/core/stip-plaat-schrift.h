/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat-soort.h"

/* A file of words while it is being edited: what it says now, and what Stip itself says there. One thread. */
typedef struct _StipPlaatSchrift StipPlaatSchrift;

/* A text of it. */
typedef struct
{
  char *groep, *sleutel; /* without a language */
} StipSchriftPlek;

/* bestand: "de-weg.ini". data: as the municipality has it, or that of Stip; stip: that of Stip. Comments are kept.
 * STIP_WOORDEN_ERROR where a file cannot be read at all; what its texts lack stip_plaat_schrift_check() says.
 * (transfer full) */
StipPlaatSchrift *stip_plaat_schrift_new (const char *bestand, const char *data, gsize lengte, const char *stip, gsize stip_lengte, GError **error);
void              stip_plaat_schrift_free (StipPlaatSchrift *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipPlaatSchrift, stip_plaat_schrift_free)

const char *stip_plaat_schrift_bestand (const StipPlaatSchrift *self);
/* The texts that a language has here, in the order of the file. Of talen.ini those of its own group.
 * (transfer full) (element-type StipSchriftPlek) */
GPtrArray *stip_plaat_schrift_plekken (const StipPlaatSchrift *self, const char *taal);
/* taal: BCP 47, "nl" for what stands there without a language. NULL where this language has no text there. (transfer full) */
char *stip_plaat_schrift_get (const StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal);
char *stip_plaat_schrift_get_stip (const StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal);
/* NULL or "" takes the text of another language than Dutch away: the Dutch stands there again. */
void stip_plaat_schrift_set (StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal, const char *tekst);
/* A group of its own in talen.ini, written like English until somebody changes that; nobody has read it yet. */
void stip_plaat_schrift_add_taal (StipPlaatSchrift *self, const char *code, const char *naam, const char *naam_nl, gboolean rtl);
/* Whether the program would accept it; the error names group, key and placeholder. */
gboolean stip_plaat_schrift_check (const StipPlaatSchrift *self, GError **error);
/* Something was changed since it was read; it says nothing that Stip does not say. */
gboolean stip_plaat_schrift_is_gewijzigd (const StipPlaatSchrift *self);
gboolean stip_plaat_schrift_is_stip (const StipPlaatSchrift *self);
char    *stip_plaat_schrift_to_data (const StipPlaatSchrift *self, gsize *lengte); /* (transfer full) */
