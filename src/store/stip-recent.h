/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

#define STIP_RECENT_AANTAL 12 /* kept for each person */

/* The dossiers that a person opened last, in the encrypted file; not journaled: it changes nothing of a dossier. */
gboolean stip_recent_add (StipDb *db, const char *wie, gint64 dossier_id, GError **error);
/* At most n, the latest first. (transfer full) (element-type gint64) */
GArray *stip_recent_ids (StipDb *db, const char *wie, int n, GError **error);
