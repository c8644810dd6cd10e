/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn.h"

/* Timelines to draw and to test; all data is invented. */
StipTijdlijn      *tijdlijn_model_vera (StipTaal taal);     /* the dossier of the mockups */
StipTijdlijn      *tijdlijn_model_salma (void);             /* the picture of design.md 11: one term late */
StipTijdlijn      *tijdlijn_model_named (const char *naam); /* one of tijdlijn_model_names() */
const char *const *tijdlijn_model_names (void);
StipTijdlijn      *tijdlijn_model_random (GRand *rand);
