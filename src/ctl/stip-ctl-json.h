/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <json-glib/json-glib.h>

#include "store/stip-dossier-beeld.h"
#include "store/stip-overzicht.h"

/* Records as JSON for stipctl: Dutch domain words as keys, ISO dates, integer cents; what is unknown is left out. */
void stip_ctl_json_row (JsonBuilder *json, const StipOverzichtRij *rij);
void stip_ctl_json_dossier (JsonBuilder *json, const StipDossierBeeld *beeld);
void stip_ctl_json_termijn (JsonBuilder *json, const StipTermijn *termijn, StipDatum vandaag);
/* A member, unless the value is unknown. */
void stip_ctl_json_text (JsonBuilder *json, const char *naam, const char *waarde);
void stip_ctl_json_date (JsonBuilder *json, const char *naam, StipDatum datum);
void stip_ctl_json_int (JsonBuilder *json, const char *naam, gint64 waarde);

/* The job behind `dossier show` and `timeline`: data is the number, the result a StipDossierBeeld. */
gpointer stip_ctl_load_job (StipStore *store, StipDb *db, gpointer nummer, GCancellable *cancellable, GError **error);
