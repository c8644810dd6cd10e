/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn.h"

/* The timeline that a resident looks at, and its sentences: all words come from StipMeekijken. Laid out in the style
 * STIP_TIJDLIJN_MEEKIJK. (transfer full) */
StipTijdlijn *stip_tijdlijn_new_meekijk (const StipMeekijken *meekijken, const StipVerloop *verloop, StipDatum vandaag);

/* What stip-tijdlijn-tekst.h gives for such a model. All (transfer full). */
char *stip_tijdlijn_meekijk_zin_fase (const StipTijdlijn *self, guint i);
char *stip_tijdlijn_meekijk_zin_groep (const StipTijdlijn *self, guint eerste, guint aantal);
char *stip_tijdlijn_meekijk_zin_stip (const StipTijdlijn *self);
char *stip_tijdlijn_meekijk_to_text (const StipTijdlijn *self);
