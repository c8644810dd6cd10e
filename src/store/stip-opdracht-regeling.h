/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-regeling-doen.h"
#include "store/stip-store.h"

/* What core/stip-regeling-doen.h does, each as one act that can be undone. Called on the worker, from a job. */
gboolean stip_opdracht_regeling_start (StipStore *store, StipDb *db, gint64 dossier_id, StipDatum start, GError **error);
gboolean stip_opdracht_regeling_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 regeling_id, GError **error);
gboolean stip_opdracht_betaling (StipStore *store, StipDb *db, gint64 dossier_id, int deel, StipGeld bedrag, StipDatum datum, const char *opmerking, GError **error);
gboolean stip_opdracht_betaling_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 betaling_id, GError **error);
gboolean stip_opdracht_uitdeling (StipStore *store, StipDb *db, gint64 dossier_id, int nummer, StipDatum datum, GError **error);
gboolean stip_opdracht_hercontrole (StipStore *store, StipDb *db, gint64 dossier_id, StipGeld capaciteit, const char *reden, GError **error);
gboolean stip_opdracht_eerste_aflossing (StipStore *store, StipDb *db, gint64 dossier_id, StipDatum datum, GError **error);
