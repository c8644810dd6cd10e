/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn.h"

/* The sentences of a timeline: what a screen reader says and a tooltip shows. Each stands on its own.
 * All (transfer full). */
char *stip_tijdlijn_zin_fase (const StipTijdlijn *self, guint i);
char *stip_tijdlijn_zin_gebeurtenis (const StipTijdlijn *self, guint i);
char *stip_tijdlijn_zin_groep (const StipTijdlijn *self, guint eerste, guint aantal); /* of events that share a disc */
char *stip_tijdlijn_zin_termijn (const StipTijdlijn *self, guint i);
char *stip_tijdlijn_zin_stip (const StipTijdlijn *self);
char *stip_tijdlijn_zin_hier (const StipTijdlijn *self); /* where the resident is now */
/* "nog 7 dagen", "4 dagen te laat"; kort: "7 dagen", "4 dagen te laat". A suspended term: "opgeschort". */
char *stip_tijdlijn_dagen (const StipTijdlijn *self, const StipTijdlijnTermijn *termijn, gboolean kort);
/* "uiterlijk di 19 mei, nog 7 dagen", "op tijd, op ma 18 mei (kon tot en met di 19 mei)" */
char *stip_tijdlijn_termijn_stand (const StipTijdlijn *self, const StipTijdlijnTermijn *termijn);

/* The text twin: everything the picture shows and what it had no room for, one item a line. */
char *stip_tijdlijn_to_text (const StipTijdlijn *self);
