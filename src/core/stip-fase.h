/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-taal.h"

/* The phases of a trajectory, in DDAS order (Aanmelding, Intake, Stabilisatie, Schuldregeling, Oplossing, Nazorg). */
typedef enum
{
  STIP_FASE_GEEN,
  STIP_FASE_AANMELDING,
  STIP_FASE_INTAKE,
  STIP_FASE_STABILISATIE,
  STIP_FASE_SCHULDREGELING,
  STIP_FASE_OPLOSSING,
  STIP_FASE_NAZORG,
  STIP_FASE_AFGESLOTEN,
} StipFase;

#define STIP_FASE_AANTAL 6 /* those with a dot on the phase bar: AANMELDING..NAZORG */

const char *stip_fase_id (StipFase fase);                  /* "aanmelding" .. "afgesloten" */
StipFase    stip_fase_from_id (const char *id);            /* STIP_FASE_GEEN where unknown */
const char *stip_fase_naam (StipFase fase, StipTaal taal); /* "Aanmelding" / "Registration" */
