/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-toestand.h"

#include <glib.h>

static const struct
{
  const char *id, *nl, *en;
  StipFase    fase;
} toestanden[STIP_TOESTAND_AANTAL] = {
  [STIP_TOESTAND_GEEN] = { "geen", "Nog niet begonnen", "Not begun", STIP_FASE_GEEN },
  [STIP_TOESTAND_AANGEMELD] = { "aangemeld", "Aangemeld", "Registered", STIP_FASE_AANMELDING },
  [STIP_TOESTAND_INTAKE] = { "intake", "Intake", "Intake", STIP_FASE_INTAKE },
  [STIP_TOESTAND_ADVIES] = { "advies", "Informatie en advies", "Information and advice", STIP_FASE_INTAKE },
  [STIP_TOESTAND_AANVRAAG] = { "aanvraag", "Aanvraag loopt", "Request pending", STIP_FASE_INTAKE },
  [STIP_TOESTAND_TOEGELATEN] = { "toegelaten", "Toegelaten", "Admitted", STIP_FASE_INTAKE },
  [STIP_TOESTAND_AFGEWEZEN] = { "afgewezen", "Afgewezen", "Refused", STIP_FASE_INTAKE },
  [STIP_TOESTAND_STABILISATIE] = { "stabilisatie", "Stabilisatie", "Stabilisation", STIP_FASE_STABILISATIE },
  [STIP_TOESTAND_INVENTARISATIE] = { "inventarisatie", "Inventarisatie", "Listing of debts", STIP_FASE_SCHULDREGELING },
  [STIP_TOESTAND_VOORSTEL] = { "voorstel", "Voorstel ligt bij schuldeisers", "Proposal with the creditors", STIP_FASE_SCHULDREGELING },
  [STIP_TOESTAND_GEWEIGERD] = { "geweigerd", "Voorstel geweigerd", "Proposal refused", STIP_FASE_SCHULDREGELING },
  [STIP_TOESTAND_DWANGAKKOORD] = { "dwangakkoord", "Dwangakkoord gevraagd", "Compulsory composition asked", STIP_FASE_SCHULDREGELING },
  [STIP_TOESTAND_WSNP_VERZOEK] = { "wsnp-verzoek", "Wsnp gevraagd", "Wsnp asked", STIP_FASE_SCHULDREGELING },
  [STIP_TOESTAND_REGELING] = { "regeling", "Regeling rond", "Arrangement reached", STIP_FASE_OPLOSSING },
  [STIP_TOESTAND_WSNP] = { "wsnp", "In de Wsnp", "In the Wsnp", STIP_FASE_OPLOSSING },
  [STIP_TOESTAND_AFLOSSEN] = { "aflossen", "Aflossen", "Repaying", STIP_FASE_OPLOSSING },
  [STIP_TOESTAND_AFGELOST] = { "afgelost", "Alles afgelost", "All repaid", STIP_FASE_NAZORG },
  [STIP_TOESTAND_NAZORG] = { "nazorg", "Nazorg", "Aftercare", STIP_FASE_NAZORG },
  [STIP_TOESTAND_AFGESLOTEN] = { "afgesloten", "Afgesloten", "Closed", STIP_FASE_AFGESLOTEN },
};

const char *
stip_toestand_id (StipToestand toestand)
{
  g_return_val_if_fail (toestand < STIP_TOESTAND_AANTAL, NULL);
  return toestanden[toestand].id;
}

StipToestand
stip_toestand_from_id (const char *id)
{
  for (int i = 0; i < STIP_TOESTAND_AANTAL; i++)
    if (g_strcmp0 (toestanden[i].id, id) == 0)
      return (StipToestand)i;
  return STIP_TOESTAND_GEEN;
}

const char *
stip_toestand_naam (StipToestand toestand, StipTaal taal)
{
  g_return_val_if_fail (toestand < STIP_TOESTAND_AANTAL, NULL);
  return taal == STIP_TAAL_EN ? toestanden[toestand].en : toestanden[toestand].nl;
}

StipFase
stip_toestand_fase (StipToestand toestand)
{
  g_return_val_if_fail (toestand < STIP_TOESTAND_AANTAL, STIP_FASE_GEEN);
  return toestanden[toestand].fase;
}
