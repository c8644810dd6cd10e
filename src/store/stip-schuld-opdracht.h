/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld-doen.h"
#include "core/stip-veld.h"
#include "store/stip-store.h"

/* What a person does to the claims of a dossier, each as one act: on the worker, from a job. */

/* New claims. A creditor that is known by name only is looked up in the register, under its other names too; what the
 * register knows of it comes along. (element-type StipSchuld) */
gboolean stip_opdracht_schulden_erbij (StipStore *store, StipDb *db, gint64 dossier_id, GPtrArray *schulden, GError **error);
gboolean stip_opdracht_schuld_veld (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipVeld *veld, const char *waarde, GError **error);
/* The creditor of a claim, by name as above. */
gboolean stip_opdracht_schuld_eiser (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const char *naam, GError **error);
gboolean stip_opdracht_schuld_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, GError **error);
/* One message to these claims (ids NULL: to all whom it fits): stip_dossier_met_bericht. naar: (out) to how many. */
gboolean stip_opdracht_bericht (StipStore *store, StipDb *db, gint64 dossier_id, GArray *ids, StipBerichtSoort soort, StipDatum datum, const char *kanaal, guint *naar, GError **error);
gboolean stip_opdracht_bericht_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 bericht_id, GError **error);
gboolean stip_opdracht_antwoord (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipSchuldAntwoord *antwoord, GError **error);
