/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-fase.h"

#include <glib.h>

typedef struct
{
  const char *id;
  const char *nl;
  const char *en;
} StipFaseTekst;

static const StipFaseTekst fasen[] = {
  [STIP_FASE_GEEN] = { "geen", "Geen fase", "No phase" },
  [STIP_FASE_AANMELDING] = { "aanmelding", "Aanmelding", "Registration" },
  [STIP_FASE_INTAKE] = { "intake", "Intake", "Intake" },
  [STIP_FASE_STABILISATIE] = { "stabilisatie", "Stabilisatie", "Stabilisation" },
  [STIP_FASE_SCHULDREGELING] = { "schuldregeling", "Schuldregeling", "Debt arrangement" },
  [STIP_FASE_OPLOSSING] = { "oplossing", "Oplossing", "Solution" },
  [STIP_FASE_NAZORG] = { "nazorg", "Nazorg", "Aftercare" },
  [STIP_FASE_AFGESLOTEN] = { "afgesloten", "Afgesloten", "Closed" },
};

const char *
stip_fase_id (StipFase fase)
{
  g_return_val_if_fail ((guint)fase < G_N_ELEMENTS (fasen), NULL);
  return fasen[fase].id;
}

StipFase
stip_fase_from_id (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fasen); i++)
    if (g_strcmp0 (fasen[i].id, id) == 0)
      return (StipFase)i;
  return STIP_FASE_GEEN;
}

const char *
stip_fase_naam (StipFase fase, StipTaal taal)
{
  g_return_val_if_fail ((guint)fase < G_N_ELEMENTS (fasen), NULL);
  return taal == STIP_TAAL_EN ? fasen[fase].en : fasen[fase].nl;
}
