/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat.h"

/* A plate being made, in one language. */
typedef struct
{
  const StipPlaatOpdracht *opdracht;
  const StipPlaatWoorden  *woorden;
  StipPlaat               *plaat;
} StipPlaatBouw;

/* A text of the plate's own file, and one of the words that all plates share; filled in with pairs. (transfer full) */
StipZin stip_plaat_zin (const StipPlaatBouw *bouw, const char *groep, const char *sleutel, ...) G_GNUC_NULL_TERMINATED;
StipZin stip_plaat_zin_algemeen (const StipPlaatBouw *bouw, const char *groep, const char *sleutel, ...) G_GNUC_NULL_TERMINATED;
/* A text that was made from data. (transfer full) */
StipZin        stip_plaat_zin_take (char *tekst, const char *plek);
StipPlaatDeel *stip_plaat_add (GPtrArray *delen, const char *pictogram);
/* The name of the resident as the plate may say it, or NULL. (transfer full) */
char *stip_plaat_naam (const StipPlaatBouw *bouw);

void stip_plaat_bouw_weg (StipPlaatBouw *bouw);
void stip_plaat_bouw_fase (StipPlaatBouw *bouw);
void stip_plaat_bouw_geld (StipPlaatBouw *bouw);
void stip_plaat_bouw_twee (StipPlaatBouw *bouw);
void stip_plaat_bouw_nee (StipPlaatBouw *bouw);
void stip_plaat_bouw_helpt (StipPlaatBouw *bouw);
void stip_plaat_bouw_langs (StipPlaatBouw *bouw);
void stip_plaat_bouw_maand (StipPlaatBouw *bouw);
void stip_plaat_bouw_strook (StipPlaatBouw *bouw);
