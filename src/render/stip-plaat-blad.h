/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat.h"
#include "render/stip-meter.h"
#include "render/stip-tekening.h"

/* The drawing of a plate: A4 landscape in millimetres (A3 is the same drawing,
 * larger), as design.md 3 to 9 say. */
#define STIP_PLAAT_BREED  297.0
#define STIP_PLAAT_HOOG   210.0
#define STIP_PLAAT_PUNT   (25.4 / 72) /* a point in millimetres */
#define STIP_PLAAT_MIN    14.0        /* the smallest letter of the reader's own language */
#define STIP_PLAAT_MIN_NL 10.0        /* and of the Dutch beside it */

#define STIP_PLAAT_ERROR (stip_plaat_error_quark ())
GQuark stip_plaat_error_quark (void);
typedef enum
{
  STIP_PLAAT_ERROR_TE_LANG, /* a text does not fit; the message says which one
                               by file, group and key */
  STIP_PLAAT_ERROR_LETTER,  /* no font of this machine has these letters */
  STIP_PLAAT_ERROR_STAAND,  /* this plate has no portrait form */
} StipPlaatError;

/* A meter for the plate's language and for the Dutch beside it. (transfer full)
 */
StipMeter *stip_plaat_meter_new (const StipPlaat *plaat);
typedef enum
{
  STIP_PLAAT_LIGGEND,
  STIP_PLAAT_STAAND,     /* portrait; the road and its like only */
  STIP_PLAAT_ACHTERKANT, /* landscape */
} StipPlaatBlad;

gboolean stip_plaat_kan_staan (StipPlaatSoort soort);
/* Never smaller letters than the minimum, nothing cut: what does not fit is an
 * error. (transfer full) */
StipTekening *stip_plaat_teken (const StipPlaat *plaat, StipMeter *meter, StipPlaatBlad blad, GError **error);
