/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-begrip.h"

StipPlaatOordeel
stip_plaat_begrip_oordeel (const StipPlaatBegrip *self)
{
  guint64 gevraagd = (guint64)self->gesprekken * STIP_PLAAT_VRAGEN;

  if (self->gesprekken == 0)
    return STIP_PLAAT_BEGRIP_GEEN;
  if (self->gesprekken < STIP_PLAAT_BEGRIP_MINIMUM)
    return STIP_PLAAT_BEGRIP_WEINIG;
  return STIP_PLAAT_BEGRIP_NORM_NOEMER * (guint64)self->terugverteld >= STIP_PLAAT_BEGRIP_NORM_TELLER * gevraagd ? STIP_PLAAT_BEGRIP_HAALT : STIP_PLAAT_BEGRIP_ONDER;
}

int
stip_plaat_begrip_promille (const StipPlaatBegrip *self)
{
  guint64 gevraagd = (guint64)self->gesprekken * STIP_PLAAT_VRAGEN;

  if (self->gesprekken < STIP_PLAAT_BEGRIP_MINIMUM)
    return -1;
  return (int)((2000 * (guint64)self->terugverteld + gevraagd) / (2 * gevraagd));
}
