/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-plaat.h"

/* Whether a plate explains what it should: of the three questions after a talk, how many residents told back. */
typedef struct
{
  guint gesprekken;
  guint terugverteld; /* of STIP_PLAAT_VRAGEN times gesprekken */
} StipPlaatBegrip;

/* Two out of three: the norm for a text of the government that people understand (product.md). */
#define STIP_PLAAT_BEGRIP_NORM_TELLER 2
#define STIP_PLAAT_BEGRIP_NORM_NOEMER 3
/* Below this many talks a percentage says more about one resident than about the plate. */
#define STIP_PLAAT_BEGRIP_MINIMUM 5

typedef enum
{
  STIP_PLAAT_BEGRIP_GEEN,   /* never talked through */
  STIP_PLAAT_BEGRIP_WEINIG, /* too few talks: no percentage is given */
  STIP_PLAAT_BEGRIP_ONDER,  /* below the norm */
  STIP_PLAAT_BEGRIP_HAALT,  /* reaches it */
} StipPlaatOordeel;

StipPlaatOordeel stip_plaat_begrip_oordeel (const StipPlaatBegrip *self);
/* Tenths of a percent, half up; -1 where it is shielded. */
int stip_plaat_begrip_promille (const StipPlaatBegrip *self);
