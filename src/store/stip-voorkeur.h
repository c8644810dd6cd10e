/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* How a person likes her window: filters, order, last page. In the encrypted file, because a filter may name a colleague
 * or a target group; not journaled. Never what somebody searched for. */
GHashTable *stip_voorkeur_load (StipDb *db, const char *wie, GError **error); /* all of one person: key to value. (transfer full) */
gboolean    stip_voorkeur_set (StipDb *db, const char *wie, const char *sleutel, const char *waarde, GError **error);
