/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-woorden.h"

/* The words that a resident reads when she looks along (data/platen/meekijken.ini), as stip_woorden_new_from_data()
 * reads them. (transfer full) */
StipWoorden *stip_meekijk_woorden_new_from_data (const char *naam, const char *data, gsize lengte, const char *taal, GError **error);
