/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-voorstel.h"

#include "core/stip-vtlb-vastleggen.h"
#include "store/stip-opdracht.h"

typedef struct
{
  const StipVtlb *vtlb;
  StipDatum       vandaag;
} VtlbWijziging;

static StipDossier *
change_vtlb (const StipDossier *oud, gpointer data, GError **error)
{
  const VtlbWijziging *w = data;
  return stip_dossier_met_vtlb (oud, w->vtlb, w->vandaag);
}

gboolean
stip_opdracht_vtlb (StipStore *store, StipDb *db, gint64 dossier_id, const StipVtlb *vtlb, GError **error)
{
  VtlbWijziging wijziging = { vtlb, stip_store_get_vandaag (store) };
  return stip_opdracht_wijzig (store, db, dossier_id, "Vtlb vastgelegd", change_vtlb, &wijziging, error);
}
